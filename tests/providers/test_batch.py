"""A batch of cards through the provider: one request, and an answer that is taken card by card."""

from __future__ import annotations

import json

import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate
from frontdesk.providers.base import Applied, PartlyRefusedError, RefusalKind, RefusedError
from tests.providers.conftest import Serve
from tests.providers.server import answers
from tests.providers.values import EMAIL, SESSION, USD

BATCH = {
    Reference.mint(): Activate(CardNumber(f"69399743{place:02}"), None, "6", Money.of(f"{place}.50", USD))
    for place in range(10, 16)
}


def batch_row(place: int, **changes: object) -> dict[str, object]:
    amount = f"{place}.50"
    row = {"card_number": f"69399743{place:02}", "amount": amount, "balance": amount, "currency": "USD", "id": 53}
    return row | {"meta": None} | changes


async def test_a_batch_goes_in_one_request_each_card_with_its_own_reference(serve: Serve) -> None:
    server, provider = await serve(answers(200, [json.dumps(batch_row(place)) for place in range(15, 9, -1)]))
    applied = await provider.activate_all(BATCH, session=SESSION)
    assert applied == {reference: Applied(None, movement.amount) for reference, movement in BATCH.items()}
    (received,) = server.received
    sent = received.json["bulk_activation_params"]
    assert (received.method, received.target) == ("POST", "/api/v3/gift_cards/bulk_activate")
    assert isinstance(sent, list)
    assert [
        (order["gift_card"]["gift_card_number"], order["gift_card"]["notes"], order["store_id"]) for order in sent
    ] == [(movement.number.digits, reference.text, "78") for reference, movement in BATCH.items()]
    assert {order["gift_card"]["creator_attributes"]["creator_email"] for order in sent} == {EMAIL}


async def test_of_a_batch_only_what_the_answer_confirms_is_applied(serve: Serve) -> None:
    rows: list[object] = [
        json.dumps(batch_row(99)),
        json.dumps(batch_row(10)),
        json.dumps(batch_row(12)),
        json.dumps(batch_row(12)),
        json.dumps(batch_row(13, amount="31.50")),
        json.dumps(batch_row(14, currency="AED")),
        json.dumps({"errors": "No"}),
    ]
    _, provider = await serve(answers(200, rows))
    applied = await provider.activate_all(BATCH, session=SESSION)
    assert list(applied) == list(BATCH)[:1]


@pytest.mark.parametrize("count", [0, 1, 6])
async def test_a_batch_that_is_refused_leaves_its_cards_in_doubt_unless_it_is_one_card(
    serve: Serve, count: int
) -> None:
    said = {"errors": json.dumps({"errors": "Gift card is blocked"})}
    server, provider = await serve(answers(422, said))
    kinds: dict[int, type[Exception]] = {0: ValueError, 1: RefusedError, 6: PartlyRefusedError}
    with pytest.raises(kinds[count]) as caught:
        await provider.activate_all(dict(list(BATCH.items())[:count]), session=SESSION)
    assert len(server.received) == min(count, 1)
    if isinstance(caught.value, RefusedError | PartlyRefusedError):
        assert (caught.value.kind, caught.value.words) == (RefusalKind.BLOCKED, "Gift card is blocked")
