"""What nobody knows, or went wrong, from the result screen through Activity to its end, by a person’s own hands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.journeys.test_redeem import CARD, PIN, pick
from tests.support.clock import SetClock
from tests.support.counter import Counter, open_counter
from tests.support.relay import Ending, Relay, delivers_twice, loses_the_answer, loses_the_request, passes
from tests.support.training import TrainingServer


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def counter(
    training_server: TrainingServer, relay: Relay, tmp_path: Path, clock: SetClock
) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url, clock=clock) as opened:
        yield opened


async def charge(counter: Counter, relay: Relay, ending: Ending) -> None:
    """Charge USD 10.00 for a bill of AED 36.71; the request ends in a given way."""
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    relay.moves = ending
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    relay.moves = passes


def debits(counter: Counter) -> list[Decimal]:
    return [row.amount for row in counter.server.ledger(CARD) if row.type == "debit"]


async def test_a_result_in_doubt_becomes_what_is_found_under_the_eyes_of_the_cashier(
    counter: Counter, relay: Relay, clock: SetClock
) -> None:
    await counter.sign_in()
    await charge(counter, relay, loses_the_answer)
    assert "We don’t know yet" in counter.shown()
    assert "not made yet" in counter.shown()

    clock.move(timedelta(seconds=2))

    await counter.until_said("USD 10.00 redeemed")
    assert "USD 41.50 is left" in counter.shown()
    assert "The till has found it on the card." in counter.shown()
    assert "needs attention" not in counter.shown()


async def test_what_did_not_happen_is_decided_and_paid_again_once(
    counter: Counter, relay: Relay, clock: SetClock
) -> None:
    await counter.sign_in()
    before = debits(counter)
    await charge(counter, relay, loses_the_request)
    await counter.hands.press("redeem_result_activity")
    await counter.until_said("Wait until")

    clock.move(timedelta(seconds=120))
    await counter.until_said("It did not happen: take payment again")
    await counter.hands.press("activity_choice_0")
    await counter.until_said("It is written down in your name")
    await counter.hands.press("activity_decision_confirm")
    await counter.hands.press("activity_again")

    await counter.hands.until_focused("redeem_pin")
    counter.hands.write(PIN)
    counter.hands.enter()
    await counter.hands.until_shown("redeem_amount")
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")
    counter.hands.enter()
    await counter.until_said("USD 10.00 redeemed")
    assert debits(counter) == [*before, Decimal("-10.00")]
    assert [attempt["state"] for attempt in counter.journal()] == ["not_applied", "applied"]
    assert "needs attention" not in counter.shown()


@pytest.mark.usefixtures("expected_log")
async def test_what_was_charged_twice_is_given_back_by_a_manager(counter: Counter, relay: Relay) -> None:
    await counter.sign_in("manager")
    await charge(counter, relay, delivers_twice)
    assert "The card was charged twice" in counter.shown()
    assert counter.server.balance(CARD) == Decimal("31.50")

    counter.hands.enter()
    await counter.hands.press("activity_lead")
    await counter.hands.until_shown("refund_reason_1")
    await counter.hands.press("refund_reason_1")
    await counter.until_said("Give back USD 10.00")
    await counter.hands.press("refund_confirm")
    await counter.hands.until_shown("refund_result_headline")

    await counter.hands.until(lambda: "needs attention" not in counter.shown(), "the end of the finding")
    assert counter.server.balance(CARD) == Decimal("41.50")
