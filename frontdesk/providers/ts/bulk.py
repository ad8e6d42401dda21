"""Activating a batch of cards: many attempts in one request, whose answers are matched by card number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    PartlyRefusedError,
    RefusedError,
    SignedOutError,
    UnreadableError,
)
from frontdesk.providers.ts import bodies
from frontdesk.providers.ts.echoes import echoes
from frontdesk.providers.ts.json_text import NOT_JSON, read_json
from frontdesk.providers.ts.orders import Activation
from frontdesk.providers.ts.outcomes import Answer
from frontdesk.providers.ts.reading import understand
from frontdesk.providers.ts.transport import Request, Transport
from frontdesk.providers.ts.wire import MovementAnswer


def as_batch(batch: Mapping[Reference, Activation]) -> bodies.Body:
    """Return the body of a bulk activation.

    Raises:
        ValueError: The batch is empty, or has a card twice.
    """
    if not batch:
        raise ValueError("an empty batch")
    if len({activation.number for activation in batch.values()}) < len(batch):
        raise ValueError("a card is twice in the batch")
    return {
        "bulk_activation_params": [bodies.activation_body(order, reference) for reference, order in batch.items()]
    }


async def activations_of(
    batch: Mapping[Reference, Activation], transport: Transport, request: Request
) -> dict[Reference, MovementAnswer]:
    """Send a bulk activation, and return the answers that are for a card of the batch.

    Raises:
        ProviderError: As for `Movements.activate_in_bulk`.
    """
    first = next(iter(batch))
    try:
        answer = await transport.move(request, first)
    except (SignedOutError, ForbiddenError):
        raise
    except RefusedError as error:
        if len(batch) == 1:
            raise
        refused = error
    else:
        return _matched(batch, _rows(answer, first))
    raise PartlyRefusedError(
        f"the server refused one of {len(batch)} ({refused.status}): {refused.words}",
        kind=refused.kind,
        doubt=Doubt.REFUSED_IN_PART,
        status=refused.status,
        words=refused.words,
        reference=first,
    )


def _rows(answer: Answer, reference: Reference) -> list[MovementAnswer]:
    """Return the rows that can be read; each is the JSON text of an activation's answer."""
    if not isinstance(answer.tree, list):
        raise UnreadableError("no list", doubt=Doubt.UNEXPECTED, status=answer.status, reference=reference)
    rows: list[MovementAnswer] = []
    for item in answer.tree:
        tree = read_json(item.encode("utf-8", "replace")) if isinstance(item, str) else item
        try:
            if tree is not NOT_JSON:
                rows.append(understand(MovementAnswer, Answer(answer.status, tree)))
        except UnreadableError:
            continue
    return rows


def _matched(batch: Mapping[Reference, Activation], rows: list[MovementAnswer]) -> dict[Reference, MovementAnswer]:
    times = Counter(row.card_number for row in rows)
    by_number = {row.card_number: row for row in rows if times[row.card_number] == 1}
    return {
        reference: row
        for reference, order in batch.items()
        if (row := by_number.get(order.number.digits)) is not None
        and echoes(row, order.number, order.amount, reference)
    }
