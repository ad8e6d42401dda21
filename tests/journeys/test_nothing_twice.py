"""Whatever is pressed, held down, scanned or opened: what a person confirms once leaves the till once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from frontdesk.ui.screens import outcome
from tests.journeys.steps import ready_to_activate, ready_to_charge, ready_to_refund
from tests.support.counter import Counter, open_counter
from tests.support.relay import Held, Relay
from tests.support.training import TrainingServer

ANOTHER_CARD = "5501620001"
SECOND_CARD = "603100000000000102"
Gesture = Callable[[Counter, "Money"], Awaitable[None]]


@dataclass(frozen=True)
class Money:
    """A movement: how to come to its last step, its button and key, and what the window says when it has ended."""

    name: str
    ready: Callable[[Counter], Awaitable[None]]
    button: str
    key: int
    done: str


REDEEM = Money("redeem", ready_to_charge, "redeem_confirm", 3, "USD 10.00 redeemed")
ACTIVATE = Money("activate", ready_to_activate, "activate_start", 4, "1 activated")
REFUND = Money("refund", ready_to_refund, "refund_confirm", 5, "USD 10.00 refunded")

ALL = pytest.mark.parametrize("money", [REDEEM, ACTIVATE, REFUND], ids=lambda money: money.name)


@pytest.fixture
async def counter(training_server: TrainingServer, relay: Relay, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path, url=relay.http.url) as opened:
        await opened.sign_in("manager")
        yield opened


def click(counter: Counter, name: str) -> None:
    button = counter.hands.find(name)
    assert isinstance(button, QAbstractButton)
    button.click()


async def two_clicks(counter: Counter, money: Money) -> None:
    click(counter, money.button)
    if money.button in counter.hands.names_shown():
        click(counter, money.button)


async def a_double_click(counter: Counter, money: Money) -> None:
    # QtTest runs the event loop itself, which only a plain callback may do.
    from PySide6.QtTest import QTest

    done = asyncio.Event()
    button = counter.hands.find(money.button)

    def strike() -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        done.set()

    asyncio.get_running_loop().call_soon(strike)
    await done.wait()


async def enter_twice(counter: Counter, money: Money) -> None:
    counter.hands.enter()
    counter.hands.enter()


async def enter_held_down(counter: Counter, money: Money) -> None:
    counter.hands.enter()
    for _ in range(20):
        counter.hands.enter(held_down=True)


async def a_click_and_enter(counter: Counter, money: Money) -> None:
    click(counter, money.button)
    counter.hands.enter()


async def enter_and_a_click(counter: Counter, money: Money) -> None:
    counter.hands.enter()
    click(counter, money.button)


async def a_key_for_the_place_and_enter(counter: Counter, money: Money) -> None:
    counter.hands.enter()
    await counter.hands.function_key(money.key)
    counter.hands.enter()


GESTURES: list[Gesture] = [
    two_clicks,
    a_double_click,
    enter_twice,
    enter_held_down,
    a_click_and_enter,
    enter_and_a_click,
    a_key_for_the_place_and_enter,
]


@ALL
@pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: gesture.__name__)
async def test_what_is_confirmed_twice_is_sent_once(
    counter: Counter, relay: Relay, money: Money, gesture: Gesture
) -> None:
    await money.ready(counter)
    before = len(relay.posts), len(counter.journal())
    held = Held()
    relay.moves = held
    await gesture(counter, money)
    await held.reached.wait()
    held.release.set()
    await counter.until_said(money.done)
    await counter.app.tasks.join()
    assert (len(relay.posts), len(counter.journal())) == (before[0] + 1, before[1] + 1)


async def scanning(counter: Counter, money: Money) -> None:
    counter.hands.scan(ANOTHER_CARD)


async def every_place(counter: Counter, money: Money) -> None:
    for key in (2, 3, 4, 5, 6, money.key):
        await counter.hands.function_key(key)


async def going_away_and_coming_back_with_enter(counter: Counter, money: Money) -> None:
    await counter.hands.function_key(6)
    counter.hands.enter()
    await counter.hands.function_key(money.key)
    counter.hands.enter()
    counter.hands.enter(held_down=True)


async def going_back(counter: Counter, money: Money) -> None:
    counter.hands.escape()
    counter.hands.escape()
    counter.hands.enter()


async def typing(counter: Counter, money: Money) -> None:
    counter.hands.write("99")
    counter.hands.enter()


MEANWHILE: list[Gesture] = [
    scanning,
    every_place,
    going_away_and_coming_back_with_enter,
    going_back,
    typing,
    enter_twice,
    enter_held_down,
    a_key_for_the_place_and_enter,
]


@ALL
async def test_nothing_done_while_it_is_sent_sends_it_again(counter: Counter, relay: Relay, money: Money) -> None:
    await money.ready(counter)
    before = len(relay.posts), len(counter.journal())
    held = Held()
    relay.moves = held
    counter.hands.enter()
    await held.reached.wait()

    for gesture in MEANWHILE:
        await gesture(counter, money)
        # Whatever that was is told to the window, in its order, before this.
        await counter.hands.function_key(money.key)
        if money.button in counter.hands.names_shown():
            await two_clicks(counter, money)
        assert len(relay.posts) == before[0] + 1, gesture.__name__

    held.release.set()
    await counter.until_said(money.done)
    await counter.app.tasks.join()
    assert (len(relay.posts), len(counter.journal())) == (before[0] + 1, before[1] + 1)


async def test_a_double_click_on_activate_does_not_stop_the_list_that_it_starts(
    counter: Counter, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    await ready_to_activate(counter)
    counter.hands.scan(SECOND_CARD)
    await counter.until_said("Activate 2 cards")
    held = Held()
    relay.moves = held
    await counter.hands.press("activate_start")
    # The button that stops is where the other one was.
    await counter.hands.press("activate_stop")
    await held.reached.wait()
    held.release.set()
    await counter.until_said("2 activated")
