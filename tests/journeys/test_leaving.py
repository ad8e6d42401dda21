"""Closing the window, or signing out, while money is under way: it is waited for in sight, or not, without harm."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from frontdesk.app import _live
from frontdesk.farewell import SEEN_SECONDS
from frontdesk.launch import LaunchOptions
from tests.journeys.steps import CARD, held_charge, ready_to_activate
from tests.support.clock import SetClock
from tests.support.counter import Counter, open_counter
from tests.support.relay import Held, Relay, passes
from tests.support.training import TrainingServer

LOOK = timedelta(seconds=2)
"""When what is unknown is looked for the first time."""


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def open_till(
    training_server: TrainingServer, relay: Relay, tmp_path: Path, clock: SetClock
) -> Callable[[], AbstractAsyncContextManager[Counter]]:
    """Opens the program behind the relay, on one folder."""
    return partial(open_counter, training_server, tmp_path, url=relay.http.url, clock=clock)


@pytest.fixture
async def counter(open_till: Callable[[], AbstractAsyncContextManager[Counter]]) -> AsyncIterator[Counter]:
    async with open_till() as opened:
        await opened.sign_in()
        yield opened


@pytest.fixture
async def held(counter: Counter, relay: Relay) -> AsyncIterator[Held]:
    held = await held_charge(counter, relay)
    yield held
    held.release.set()


def states(counter: Counter) -> list[object]:
    return [attempt["state"] for attempt in counter.journal()]


async def closed(counter: Counter) -> None:
    async with asyncio.timeout(10):
        await counter.app.closed.wait()
    assert not counter.app.window.isVisible()


async def test_with_no_money_under_way_the_window_closes_at_once(counter: Counter) -> None:
    counter.app.window.close()
    await closed(counter)


async def test_the_window_waits_for_the_answer_shows_it_and_closes_by_itself(
    counter: Counter, held: Held, clock: SetClock
) -> None:
    counter.app.window.close()
    await counter.until_said("One answer of the server is still missing")
    assert counter.app.window.isVisible()
    assert states(counter) == ["sent"]

    held.release.set()
    await counter.until_said("Every answer is here")
    await counter.until_said("USD 10.00 redeemed")
    assert states(counter) == ["applied"]
    assert not counter.app.closed.is_set()

    clock.move(timedelta(seconds=SEEN_SECONDS))
    await closed(counter)
    assert counter.server.balance(CARD) == Decimal("41.50")


async def test_the_count_goes_down_with_each_answer(
    counter: Counter, relay: Relay, held: Held, clock: SetClock
) -> None:
    await ready_to_activate(counter)
    second = Held()
    relay.moves = second
    await counter.hands.press("activate_start")
    await second.reached.wait()

    counter.app.window.close()
    await counter.until_said("2 answers of the server are still missing")
    held.release.set()
    await counter.until_said("One answer of the server is still missing")
    second.release.set()
    await counter.until_said("Every answer is here")
    clock.move(timedelta(seconds=SEEN_SECONDS))
    await closed(counter)
    assert states(counter) == ["applied", "applied"]


async def by_the_button(counter: Counter) -> None:
    await counter.hands.press("till_notice_action")


async def by_the_keyboard(counter: Counter) -> None:
    counter.app.window.close()
    await counter.hands.until_focused("till_notice_action")
    assert not counter.app.closed.is_set()
    counter.hands.enter()


async def by_a_second_signal(counter: Counter) -> None:
    counter.app.stop()


@pytest.mark.parametrize("force", [by_the_button, by_the_keyboard, by_a_second_signal])
async def test_not_waiting_does_no_harm(
    open_till: Callable[[], AbstractAsyncContextManager[Counter]],
    relay: Relay,
    clock: SetClock,
    force: Callable[[Counter], Awaitable[None]],
) -> None:
    async with open_till() as counter:
        await counter.sign_in()
        before = len(counter.server.ledger(CARD))
        held = await held_charge(counter, relay)
        counter.app.stop()
        await counter.until_said("One answer of the server is still missing")
        await force(counter)
        await closed(counter)
        (attempt,) = counter.journal()
        assert (attempt["state"], attempt["problem"]) == ("unknown", "left_unsettled")

    relay.moves = passes
    async with open_till() as again:
        await again.sign_in()
        await again.until_said("1 needs attention")
        clock.move(LOOK)
        await again.hands.until(lambda: "needs attention" not in again.shown(), "the end of the doubt")
        assert states(again) == ["applied"]
        assert len(again.server.ledger(CARD)) == before + 1
    assert len(relay.posts) == 1
    held.release.set()


async def test_an_impatient_second_click_on_close_is_no_decision(counter: Counter, held: Held) -> None:
    counter.app.window.close()
    counter.app.window.close()
    await counter.until_said("One answer of the server is still missing")
    counter.app.window.close()
    await counter.hands.until_focused("till_notice_action")
    assert not counter.app.closed.is_set()
    assert states(counter) == ["sent"]
    await counter.hands.press("till_notice_action")
    await closed(counter)


async def test_what_is_read_after_a_wait_can_be_left_at_once(counter: Counter, held: Held) -> None:
    counter.app.window.close()
    await counter.until_said("One answer of the server is still missing")
    held.release.set()
    await counter.until_said("Every answer is here")
    await counter.hands.press("till_notice_action")
    await closed(counter)
    assert states(counter) == ["applied"]


async def test_no_movement_begins_while_the_till_waits_to_be_left(
    counter: Counter, relay: Relay, held: Held
) -> None:
    counter.app.window.close()
    await counter.until_said("One answer of the server is still missing")
    await ready_to_activate(counter)
    await counter.hands.press("activate_start")
    await counter.until_said("1 not sent")
    assert len(relay.posts) == 1
    await counter.hands.press("till_notice_action")
    await closed(counter)


async def test_signing_out_waits_too_and_shows_the_end(counter: Counter, held: Held, clock: SetClock) -> None:
    await counter.hands.press("top_bar_sign_out")
    await counter.hands.press("top_bar_sign_out")
    await counter.until_said("You are signed out when all is answered")
    held.release.set()
    await counter.until_said("USD 10.00 redeemed")
    clock.move(timedelta(seconds=SEEN_SECONDS))
    await counter.hands.until_shown("sign_in_email")
    assert states(counter) == ["applied"]
    await counter.sign_in()


async def test_signing_out_without_waiting_leaves_what_needs_attention(counter: Counter, held: Held) -> None:
    await counter.hands.press("top_bar_sign_out")
    await counter.until_said("One answer of the server is still missing")
    await counter.hands.press("till_notice_action")
    await counter.hands.until_shown("sign_in_email")
    assert states(counter) == ["unknown"]
    held.release.set()
    await counter.sign_in("manager")
    await counter.until_said("1 needs attention")


async def test_closing_while_signing_out_waits_closes_the_window_after_it(
    counter: Counter, held: Held, clock: SetClock
) -> None:
    await counter.hands.press("top_bar_sign_out")
    await counter.until_said("One answer of the server is still missing")
    counter.app.window.close()
    held.release.set()
    await counter.until_said("Every answer is here")
    clock.move(timedelta(seconds=SEEN_SECONDS))
    await closed(counter)
    assert states(counter) == ["applied"]


async def test_the_systems_wish_to_end_is_heard(tmp_path: Path) -> None:
    running = asyncio.get_running_loop().create_task(_live(LaunchOptions(training=True, data=tmp_path), None))
    await asyncio.sleep(0)
    os.kill(os.getpid(), signal.SIGTERM)
    async with asyncio.timeout(10):
        await running
