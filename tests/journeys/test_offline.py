"""Without a server: the till says so before anything is typed for nothing, shows what it has, and finds back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.connection import SLOW_SECONDS
from frontdesk.desk.probe import QUIET_SECONDS, WAITS
from tests.journeys.steps import CARD, held_charge, ready_to_activate, ready_to_charge, ready_to_refund
from tests.support.clock import SetClock
from tests.support.counter import Counter, open_counter
from tests.support.relay import Relay, fails, passes, shows_a_page
from tests.support.training import TrainingServer

NEEDS = {
    2: "A balance comes from the server,",
    3: "Redeeming needs the server,",
    4: "Activating needs the server,",
    5: "A refund needs the server,",
}


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def counter(
    training_server: TrainingServer, relay: Relay, tmp_path: Path, clock: SetClock
) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url, clock=clock) as opened:
        await opened.sign_in("manager")
        yield opened


async def shows(counter: Counter, state: str) -> None:
    await counter.hands.until(lambda: counter.hands.text("top_bar_connection") == state, state)


async def test_the_till_notices_by_itself_that_the_server_is_gone_and_back(
    counter: Counter, relay: Relay, clock: SetClock
) -> None:
    await shows(counter, "Online")
    relay.unplug()
    clock.move(timedelta(seconds=QUIET_SECONDS))
    await shows(counter, "Offline")
    await relay.plug()
    clock.move(timedelta(seconds=WAITS[-1]))
    await shows(counter, "Online")
    assert relay.posts == []


async def test_each_place_says_what_it_needs_the_server_for_and_activity_works_without(
    counter: Counter, relay: Relay
) -> None:
    await ready_to_charge(counter)
    counter.hands.enter()
    await counter.until_said("USD 10.00 redeemed")
    counter.hands.enter()
    relay.unplug()
    counter.hands.scan(CARD)
    await shows(counter, "Offline")
    for key, told in NEEDS.items():
        await counter.hands.function_key(key)
        await counter.until_said(told)
    await counter.hands.function_key(6)
    await counter.hands.until_shown("activity_rows")
    assert "till_notice_title" not in counter.hands.names_shown()
    await relay.plug()
    await counter.hands.function_key(3)
    counter.hands.scan(CARD)
    await shows(counter, "Online")
    assert "till_notice_title" not in counter.hands.names_shown()


async def test_an_account_that_needs_the_pin_is_told_before_it_is_typed(
    training_server: TrainingServer, relay: Relay, tmp_path: Path, clock: SetClock
) -> None:
    async with open_counter(training_server, tmp_path, url=relay.http.url, store="3", clock=clock) as counter:
        await counter.sign_in(email="noor@practice.example")
        relay.unplug()
        clock.move(timedelta(seconds=QUIET_SECONDS))
        await counter.until_said("A balance comes from the server,")
        await counter.hands.function_key(3)
        counter.hands.scan("5501620001")
        await counter.hands.until_focused("redeem_pin")
        assert "Redeeming needs the server," in counter.shown()


@pytest.mark.parametrize(
    ("ending", "reason"),
    [(fails, "The server has a fault"), (shows_a_page, "Something else answers in the server’s place")],
    ids=["a fault", "a page of the network"],
)
async def test_the_reason_is_told_to_who_presses_the_chip_and_the_server_asked_at_once(
    counter: Counter, relay: Relay, clock: SetClock, ending: object, reason: str
) -> None:
    await counter.hands.press("top_bar_connection")
    await counter.until_said("The server answers")
    await counter.hands.press("till_notice_dismiss")
    await counter.hands.until(lambda: "till_notice_title" not in counter.hands.names_shown(), "no notice")

    relay.reads = ending  # type: ignore[assignment]  # one of the relay's endings
    clock.move(timedelta(seconds=QUIET_SECONDS))
    await shows(counter, "Offline")
    await counter.hands.function_key(6)
    await counter.hands.press("top_bar_connection")
    assert counter.hands.text("till_notice_title") == reason
    assert "The till asks for it again at" in counter.hands.text("till_notice_detail")

    relay.reads = passes
    await counter.hands.press("till_notice_action")
    await counter.until_said("The server answers")
    await shows(counter, "Online")


async def test_a_charge_that_was_not_sent_is_tried_again_with_all_that_was_keyed_in(
    counter: Counter, relay: Relay
) -> None:
    await ready_to_charge(counter)
    relay.unplug()
    counter.hands.enter()
    await counter.until_said("Nothing was sent")
    assert "No money moved" in counter.shown()
    await relay.plug()
    counter.hands.enter()
    await counter.hands.until_focused("redeem_pin")
    counter.hands.write("20415")
    counter.hands.enter()
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.until_said("USD 10.00 redeemed")
    assert [attempt["state"] for attempt in counter.journal()] == ["not_sent", "applied"]
    assert counter.server.balance(CARD) == Decimal("41.50")


async def test_a_refund_that_was_not_sent_is_tried_again_with_its_reason(counter: Counter, relay: Relay) -> None:
    await ready_to_refund(counter)
    relay.unplug()
    counter.hands.enter()
    await counter.until_said("Nothing was sent")
    await relay.plug()
    await counter.hands.press("refund_result_again")
    await counter.until_said("Give back USD 10.00")
    await counter.hands.press("refund_confirm")
    await counter.until_said("USD 10.00 refunded")
    assert [attempt["state"] for attempt in counter.journal()] == ["applied", "not_sent", "applied"]
    assert counter.journal()[-1]["reason"] == "Returned goods"


async def test_a_list_that_was_not_sent_is_started_again(counter: Counter, relay: Relay) -> None:
    await ready_to_activate(counter)
    relay.unplug()
    counter.hands.enter()
    await counter.until_said("1 not sent")
    await relay.plug()
    await counter.hands.press("activate_start")
    await counter.until_said("1 activated")


async def test_after_nothing_was_sent_the_next_customer_can_be_served(counter: Counter, relay: Relay) -> None:
    await ready_to_charge(counter)
    relay.unplug()
    counter.hands.enter()
    await counter.hands.press("redeem_result_next")
    await counter.hands.until_focused("redeem_scan")
    await relay.plug()


async def test_an_answer_that_takes_long_is_shown_as_slow_while_it_is_waited_for(
    counter: Counter, relay: Relay, clock: SetClock
) -> None:
    held = await held_charge(counter, relay)
    clock.move(timedelta(seconds=SLOW_SECONDS))
    await shows(counter, "Slow")
    held.release.set()
    await counter.until_said("USD 10.00 redeemed")
    await shows(counter, "Online")
