"""From a movement to its row in the journal: everything that can be written before it is sent."""

from __future__ import annotations

import json
import uuid
from datetime import datetime

from frontdesk.desk.rate_evidence import write_evidence
from frontdesk.domain.attempt import Attempt, AttemptState, Reference
from frontdesk.domain.card import Card
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Movement, Redeem, Refund, Transact
from frontdesk.domain.shop import Session
from frontdesk.journal.card_hash import CardHasher


def new_attempt(
    movement: Movement, session: Session, hasher: CardHasher, now: datetime, batch: str = ""
) -> Attempt:
    """Return the PREPARED attempt at a movement, with a reference of its own."""
    attempt_id, number = uuid.uuid4().hex, movement.number
    return Attempt(
        id=attempt_id,
        reference=Reference.mint(),
        endpoint=session.endpoint,
        account=session.account,
        store_id=session.store.id,
        store_name=session.store.name,
        till=session.till,
        operation=movement.operation,
        card_id=movement.card.id if movement.card else None,
        card_last4=number.last4 if number else "",
        # A card that is still to be made waits for no other.
        card_hash=hasher.of(number) if number else attempt_id,
        baseline=_baseline(movement.card),
        amount=movement.amount,
        local=local_amount(movement),
        rate=_rate_evidence(movement),
        detail=movement.detail,
        reason=movement.reason,
        note=movement.note,
        batch=batch,
        state=AttemptState.PREPARED,
        prepared_at=now,
    )


def local_amount(movement: Movement) -> Money | None:
    """Return the bill in the local currency, where it is another than the card's."""
    match movement:
        case (
            Redeem(conversion=Conversion(local=local))
            | Transact(conversion=Conversion(local=local))
            | Refund(local=Money() as local)
        ):
            return local
    return None


def _baseline(card: Card | None) -> str:
    if card is None:
        return ""
    known = {
        "status": card.status.value,
        "balance": card.balance.wire if card.balance else None,
        "transactions": None if card.transactions is None else [row.id for row in card.transactions],
    }
    return json.dumps(known, separators=(",", ":"))


def _rate_evidence(movement: Movement) -> str:
    conversion = movement.conversion if isinstance(movement, Redeem | Transact) else None
    return "" if conversion is None else write_evidence(conversion)
