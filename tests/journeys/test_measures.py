"""How many scans, keys and touches the work of a day takes: no journey takes more than it may."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from frontdesk.journeys import ALL_WITH_PIN, BLIND_WITH_PIN, NEW_CARDS, Journeys, missed
from tests.support.counter import Counter, open_counter
from tests.support.training import TrainingServer


async def test_who_reads_cards_by_id_needs_no_more_actions_than_the_bars_say(counter: Counter) -> None:
    await counter.sign_in("manager")
    journeys = Journeys(counter.app, counter.hands)

    await journeys.of_a_manager()

    assert {journey.name: journey.actions for journey in journeys.taken} == {
        "Balance by scan": 1,
        "Balance by scan, from Activity": 1,
        "Redeem all of it after a scan, the code carries the PIN": 2,
        "Redeem all of it after a scan, the PIN is asked for": 2 + 5 + 1,
        "Redeem an amount after a scan, the code carries the PIN": 4 + 2,
        "Redeem an amount after a scan, the PIN is asked for": 4 + 2 + 5 + 1,
        "Redeem all of it at Redeem, the code carries the PIN": 2,
        "Refund by receipt scan": 3,
        "Activate the next card of a batch": 1,
        "Activate the batch": 1,
    }
    assert missed(journeys.taken) == []
    assert counter.server.balance(ALL_WITH_PIN.number) == Decimal("0.00")
    assert [counter.server.balance(number) for number in NEW_CARDS] == [Decimal("200.00")] * 2
    assert {str(attempt["state"]) for attempt in counter.journal()} == {"applied"}


async def test_who_does_not_needs_the_pin_and_enter_more(training_server: TrainingServer, tmp_path: Path) -> None:
    async with open_counter(training_server, tmp_path, store="3") as counter:
        await counter.sign_in(email="noor@practice.example")
        journeys = Journeys(counter.app, counter.hands)
        await journeys.of_a_blind_account()

    assert {journey.name: journey.actions for journey in journeys.taken} == {
        "Balance by scan, not by id, the code carries the PIN": 1,
        "Redeem all of it then, the code carries the PIN": 2,
        "Balance by scan, not by id, the PIN is asked for": 1 + 5 + 1,
        "Redeem all of it then, the PIN is asked for": 2,
    }
    assert missed(journeys.taken) == []
    assert training_server.balance(BLIND_WITH_PIN.number) == Decimal("0.00")
