"""The search for a card whose making is in doubt: what is asked for, what is read, and when it stops."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardKind, CardNumber
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Issue
from frontdesk.providers.base import Doubt, ForbiddenError, RefusedError, UnreadableError
from frontdesk.providers.ts import TSProvider
from frontdesk.providers.ts.issued import MOST_READ
from tests.providers.conftest import Serve
from tests.providers.server import Received, answers
from tests.providers.values import ISSUE, ISSUE_EXPERIENCE, REFERENCE, USD

SINCE = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
ANOTHER = Reference("FD-FEDCBA9876543210")
OUR_ROW = {"id": 7, "amount": "25.00", "transaction_type": "activation", "notes": f"{REFERENCE} for Ada"}


def listed(card_id: int, minutes: int = 0, **changes: Any) -> dict[str, object]:
    """A card in a list, made some minutes after the request was to leave; all else is as it was asked for."""
    return {
        "id": card_id,
        "number": f"69399743{card_id:02}",
        "created_at": (SINCE + timedelta(minutes=minutes)).isoformat(),
        "status": "active",
        "card_type": "monetary",
        "currency": "USD",
        "value": "25.0",
        "campaign_code": "GIFT-USD",
    } | changes


class Cards:
    """The behaviour of a server with these cards: `ours` is the one whose transactions carry our reference.

    Attributes:
        read: The ids of the cards that were read, in order.
        filters: What lists were asked for.
    """

    def __init__(self, *cards: dict[str, object], ours: int | None = None, answered: int | None = None) -> None:
        self._cards = {card["id"]: card for card in cards}
        self._ours = ours
        self._answered = answered
        self.read: list[int] = []
        self.filters: list[dict[str, object]] = []

    async def __call__(self, writer: asyncio.StreamWriter, received: Received) -> None:
        split = urlsplit(received.target)
        if split.query:
            self.filters.append(json.loads(parse_qs(split.query)["q"][0]))
            await answers(201, {"gift_cards": list(self._cards.values())})(writer, received)
            return
        card_id = int(split.path.rpartition("/")[2])
        self.read.append(card_id)
        rows = [OUR_ROW] if card_id == self._ours else [OUR_ROW | {"notes": ANOTHER.text}]
        shown = self._cards[self._answered or card_id]
        tree = {"gift_card": shown, "transactions": rows, "current_balance": "25.00"}
        await answers(201, tree)(writer, received)


async def find(provider: TSProvider, movement: Issue = ISSUE) -> Card | None:
    return await provider.find_issued(movement, since=SINCE, reference=REFERENCE)


async def test_it_is_found_by_our_reference_on_its_transactions(serve: Serve) -> None:
    server = Cards(listed(1), listed(2), listed(3), ours=2)
    _, provider = await serve(server)
    card = await find(provider)
    assert card is not None
    assert (card.id, card.number, card.balance) == ("2", CardNumber("6939974302"), Money.of("25.00", USD))
    assert server.read == [1, 2]


async def test_only_the_days_around_and_cards_that_were_given_out_are_asked_for(serve: Serve) -> None:
    server = Cards()
    _, provider = await serve(server)
    assert await find(provider) is None
    (asked,) = server.filters
    assert asked["created_at_scope"] == "2026-11-21 to 2026-11-26"
    assert asked["status_in"] == ["active", "blocked", "canceled"]


@pytest.mark.parametrize(
    "change",
    [
        {"value": "25.01"},
        {"value": "25.0", "currency": "AED"},
        {"campaign_code": "FESTIVE"},
    ],
    ids=["value", "currency", "campaign"],
)
async def test_a_card_that_can_not_be_the_one_is_not_read(serve: Serve, change: dict[str, Any]) -> None:
    server = Cards(listed(1, **change), ours=1)
    _, provider = await serve(server)
    assert await find(provider) is None
    assert server.read == []


@pytest.mark.parametrize(
    "change",
    [{"value": {}}, {"currency": None}, {"campaign_code": {}}, {"created_at": None}],
    ids=["value", "currency", "campaign", "moment"],
)
async def test_what_a_row_does_not_tell_speaks_against_nothing(serve: Serve, change: dict[str, Any]) -> None:
    server = Cards(listed(1, **change), ours=1)
    _, provider = await serve(server)
    assert await find(provider) is not None


async def test_its_kind_need_not_be_known(serve: Serve) -> None:
    server = Cards(listed(1, card_type="experiences", value="90.0", campaign_code="experience"), ours=1)
    _, provider = await serve(server)
    for movement in (ISSUE_EXPERIENCE, replace(ISSUE_EXPERIENCE, kind=CardKind.MONETARY)):
        assert await find(provider, movement) is not None


async def test_the_nearest_in_time_are_read_first_and_no_more_than_so_many(serve: Serve) -> None:
    minutes = [*range(60, 60 - MOST_READ - 10, -1)]
    server = Cards(*(listed(at, at) for at in minutes), listed(99, -minutes[-1]))
    _, provider = await serve(server)
    assert await find(provider) is None
    nearest = sorted(minutes)[: MOST_READ - 1]
    assert server.read == [nearest[0], 99, *nearest[1:]]


@pytest.mark.parametrize("place", ["request_id", "invoice_id", "notes"])
async def test_a_row_that_carries_our_reference_comes_first(serve: Serve, place: str) -> None:
    server = Cards(listed(1), listed(2, 500, **{place: REFERENCE.text}))
    _, provider = await serve(server)
    card = await find(provider)
    assert card is not None
    assert card.id == "2"
    assert server.read == [2]


async def test_another_cards_answer_is_not_believed(serve: Serve) -> None:
    _, provider = await serve(Cards(listed(1), listed(2, value="1.0"), ours=1, answered=2))
    with pytest.raises(UnreadableError) as caught:
        await find(provider)
    assert caught.value.doubt is Doubt.FOR_ANOTHER


@pytest.mark.parametrize(("status", "kind"), [(403, ForbiddenError), (400, RefusedError)])
async def test_a_server_that_shows_no_cards(serve: Serve, status: int, kind: type[RefusedError]) -> None:
    _, provider = await serve(answers(status, {"error": "No"}))
    with pytest.raises(kind):
        await find(provider)
