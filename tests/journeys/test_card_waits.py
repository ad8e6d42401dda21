"""A card with an open question on it: whoever tries again is told what was tried, by whom, and where to look."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.journeys.steps import CARD, NEW_CARD, ready_to_activate, ready_to_charge, ready_to_refund
from tests.support.counter import Counter, open_counter
from tests.support.relay import Relay, loses_the_request
from tests.support.training import TrainingServer

MANAGER = "omar@practice.example"


@pytest.fixture
async def counter(training_server: TrainingServer, relay: Relay, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as opened:
        await opened.sign_in("manager")
        yield opened


async def scan_to_charge(counter: Counter) -> None:
    await counter.hands.press("redeem_result_next")
    counter.hands.scan(CARD)
    await counter.hands.until_shown("redeem_notice_title")


async def scan_to_activate(counter: Counter) -> None:
    await counter.hands.press("activate_clear")
    counter.hands.scan(NEW_CARD)
    await counter.until_said("1 can’t be activated")


async def scan_to_refund(counter: Counter) -> None:
    await counter.hands.press("refund_result_next")
    counter.hands.scan(CARD)
    await counter.hands.until_shown("refund_card_notice_title")


@pytest.mark.parametrize(
    ("ready", "try_again", "told", "way_out"),
    [
        (ready_to_charge, scan_to_charge, "tried to charge USD 10.00", "redeem_way_out"),
        (ready_to_activate, scan_to_activate, "tried to activate it with USD 25.50", "activate_notice_action"),
        (ready_to_refund, scan_to_refund, "tried to give USD 10.00 back", "refund_card_notice_action"),
    ],
    ids=["redeem", "activate", "refund"],
)
async def test_it_is_told_at_the_scan(
    counter: Counter,
    relay: Relay,
    *,
    ready: Callable[[Counter], Awaitable[None]],
    try_again: Callable[[Counter], Awaitable[None]],
    told: str,
    way_out: str,
) -> None:
    await ready(counter)
    before = len(relay.posts)
    relay.moves = loses_the_request
    counter.hands.enter()
    await counter.until_said("1 needs attention")

    await try_again(counter)
    said = counter.shown()
    assert "Something is still open on this card" in said
    assert f"{MANAGER} {told}." in said
    assert "The till looks for it again at" in said
    assert "No money moved" not in said
    counter.hands.enter()

    await counter.hands.press(way_out)
    await counter.hands.until_shown("activity_case_title")
    assert len(relay.posts) == before + 1


async def test_another_card_is_served_meanwhile(counter: Counter, relay: Relay) -> None:
    await ready_to_charge(counter)
    relay.moves = loses_the_request
    counter.hands.enter()
    await counter.until_said("1 needs attention")
    await scan_to_charge(counter)
    counter.hands.scan("5501620001")
    await counter.hands.until_focused("redeem_pin")
    assert "still open" not in counter.shown()
