"""What the till's own traffic, and the probe when there is none, tell of the way to the server."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from frontdesk.desk.connection import SLOW_SECONDS, Connection, ConnectionWatch, Trouble
from frontdesk.desk.probe import QUIET_SECONDS, WAITS, Probe
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    NotSentError,
    OutcomeUnknownError,
    ProviderError,
    RefusedError,
    UnreadableError,
)
from tests.support.clock import SetClock
from tests.support.relay import Relay, fails, passes, shows_a_page
from tests.support.till import Till

TURNS = 5
"""Turns of the event loop in which a change of the watch has reached the probe."""

ONLINE, SLOW, OFFLINE = Connection.ONLINE, Connection.SLOW, Connection.OFFLINE


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def watch(clock: SetClock) -> ConnectionWatch:
    return ConnectionWatch(clock)


def end(watch: ConnectionWatch, error: BaseException | None = None) -> None:
    with contextlib.suppress(ProviderError, asyncio.CancelledError, ZeroDivisionError), watch.call():
        if error is not None:
            raise error


@pytest.mark.parametrize(
    ("error", "state", "trouble"),
    [
        (None, ONLINE, None),
        (RefusedError("no", status=422), ONLINE, None),
        (ForbiddenError("no", status=403), ONLINE, None),
        (NotSentError("no way"), OFFLINE, Trouble.NO_CONNECTION),
        (OutcomeUnknownError("lost", doubt=Doubt.CONNECTION_LOST), OFFLINE, Trouble.NO_CONNECTION),
        (OutcomeUnknownError("late", doubt=Doubt.TIMED_OUT), SLOW, Trouble.TIMED_OUT),
        (OutcomeUnknownError("bad", doubt=Doubt.SERVER_FAILED, status=502), OFFLINE, Trouble.SERVER_FAILED),
        (UnreadableError("a page", doubt=Doubt.NOT_JSON, status=200), OFFLINE, Trouble.ANOTHER_ANSWERS),
        (OutcomeUnknownError("go on", doubt=Doubt.UNEXPECTED, status=302), OFFLINE, Trouble.ANOTHER_ANSWERS),
        (OutcomeUnknownError("odd", doubt=Doubt.UNEXPECTED, status=409), ONLINE, None),
        (UnreadableError("another card", doubt=Doubt.FOR_ANOTHER, status=200), ONLINE, None),
    ],
    ids=str,
)
def test_each_end_of_a_call_tells(
    watch: ConnectionWatch, error: ProviderError | None, state: Connection, trouble: Trouble | None
) -> None:
    end(watch, error)
    assert (watch.state, watch.trouble, watch.calls) == (state, trouble, 0)


@pytest.mark.parametrize("error", [asyncio.CancelledError(), ZeroDivisionError()], ids=["cancelled", "our mistake"])
def test_what_the_server_did_not_do_tells_nothing(watch: ConnectionWatch, error: BaseException) -> None:
    end(watch, NotSentError("no way"))
    end(watch, error)
    assert (watch.state, watch.calls) == (OFFLINE, 0)


@pytest.mark.parametrize(("seconds", "state"), [(SLOW_SECONDS, ONLINE), (SLOW_SECONDS + 0.1, SLOW)])
def test_an_answer_that_takes_long_is_slow_and_a_quick_one_is_not(
    watch: ConnectionWatch, clock: SetClock, seconds: float, state: Connection
) -> None:
    with watch.call():
        clock.move(timedelta(seconds=seconds))
    assert watch.state is state
    end(watch)
    assert watch.state is ONLINE


def test_a_clock_that_is_set_to_another_time_makes_no_answer_slow(watch: ConnectionWatch, clock: SetClock) -> None:
    with watch.call():
        clock.jump(timedelta(hours=1))
    assert watch.state is ONLINE


@pytest.mark.parametrize(
    ("before", "state"),
    [
        (None, SLOW),
        (OutcomeUnknownError("late", doubt=Doubt.TIMED_OUT), OFFLINE),
        (NotSentError("no way"), OFFLINE),
    ],
    ids=["once", "twice", "after no connection"],
)
def test_one_time_out_is_slow_and_two_in_a_row_are_no_connection(
    watch: ConnectionWatch, before: ProviderError | None, state: Connection
) -> None:
    end(watch, before)
    end(watch, OutcomeUnknownError("late", doubt=Doubt.TIMED_OUT))
    assert (watch.state, watch.trouble) == (state, Trouble.TIMED_OUT)


def test_listeners_hear_each_change_once(watch: ConnectionWatch) -> None:
    heard: list[tuple[Connection, Trouble | None]] = []
    watch.listen(lambda state: heard.append((state, watch.trouble)))
    for error in (None, NotSentError("a"), NotSentError("b"), OutcomeUnknownError("c", doubt=Doubt.SERVER_FAILED)):
        end(watch, error)
    end(watch)
    end(watch)
    assert heard == [(OFFLINE, Trouble.NO_CONNECTION), (OFFLINE, Trouble.SERVER_FAILED), (ONLINE, None)]


async def waits(clock: SetClock) -> None:
    """Wait until somebody waits for a later time."""
    while not clock.waiting:  # noqa: ASYNC110  (the clock has no event for it)
        await asyncio.sleep(0)


class Asking:
    """A probe of a real till, and what it did so far."""

    def __init__(self, till: Till) -> None:
        self.till = till
        self.ends = 0
        self.probe = Probe(self._reach, till.watch, till.clock)

    async def _reach(self) -> None:
        try:
            await self.till.provider.reach()
        finally:
            self.ends += 1

    async def at_rest(self) -> None:
        """Wait until it waits for a later time."""
        for _ in range(TURNS):
            await asyncio.sleep(0)
        await waits(self.till.clock)

    async def after(self, seconds: float) -> int:
        """Let time pass; return how often it has asked since."""
        await self.at_rest()
        before = self.ends
        self.till.clock.move(timedelta(seconds=seconds))
        await self.at_rest()
        return self.ends - before


@pytest.fixture
async def asking(till: Till) -> AsyncIterator[Asking]:
    asking = Asking(till)
    asking.probe.start()
    yield asking
    await asking.probe.close()
    assert till.clock.waiting == 0


async def test_a_quiet_till_asks_once_a_minute(asking: Asking) -> None:
    assert await asking.after(QUIET_SECONDS - 1) == 0
    assert await asking.after(1) == 1
    assert await asking.after(QUIET_SECONDS) == 1
    assert asking.till.watch.state is ONLINE


async def test_other_traffic_puts_the_question_off(asking: Asking) -> None:
    assert await asking.after(QUIET_SECONDS - 1) == 0
    await asking.till.card()
    assert await asking.after(QUIET_SECONDS - 1) == 0
    assert await asking.after(1) == 1


async def test_nothing_is_asked_while_something_is_under_way(asking: Asking) -> None:
    await asking.at_rest()
    with asking.till.watch.call():
        await asking.probe.ask()
        assert await asking.after(QUIET_SECONDS * 2) == 0
    assert await asking.after(QUIET_SECONDS) == 1


async def test_an_answer_that_takes_long_is_slow_before_it_is_there(asking: Asking) -> None:
    await asking.at_rest()
    with asking.till.watch.call():
        assert await asking.after(SLOW_SECONDS - 0.5) == 0
        assert asking.till.watch.state is ONLINE
        assert await asking.after(0.5) == 0
        assert (asking.till.watch.state, asking.till.watch.trouble) == (SLOW, Trouble.SLOW_ANSWER)
    end(asking.till.watch)
    assert asking.till.watch.state is ONLINE


async def test_a_server_that_is_gone_is_asked_for_again_at_growing_distances(asking: Asking, relay: Relay) -> None:
    relay.reads = fails
    assert await asking.after(QUIET_SECONDS) == 1
    assert asking.till.watch.state is OFFLINE
    for wait in (*WAITS[1:], WAITS[-1]):
        assert asking.probe.seconds_left == wait
        assert await asking.after(wait - 0.5) == 0
        assert await asking.after(0.5) == 1
    relay.reads = passes
    assert await asking.after(WAITS[-1]) == 1
    assert asking.till.watch.state is ONLINE
    assert asking.probe.seconds_left == QUIET_SECONDS


async def test_a_failed_request_brings_the_question_forward(asking: Asking) -> None:
    await asking.at_rest()
    end(asking.till.watch, NotSentError("no way"))
    assert asking.probe.seconds_left == WAITS[0]
    assert await asking.after(WAITS[0]) == 1
    assert asking.till.watch.state is ONLINE


async def test_a_page_of_a_public_network_is_not_the_server(asking: Asking, relay: Relay) -> None:
    relay.reads = shows_a_page
    assert await asking.after(QUIET_SECONDS) == 1
    assert asking.till.watch.trouble is Trouble.ANOTHER_ANSWERS


async def test_a_person_may_ask_at_once(asking: Asking, relay: Relay) -> None:
    await asking.at_rest()
    end(asking.till.watch, NotSentError("no way"))
    await asking.probe.ask()
    assert (asking.ends, asking.till.watch.state) == (1, ONLINE)


async def test_it_can_be_closed_before_it_was_started_and_while_it_asks(till: Till) -> None:
    probe = Probe(till.provider.reach, till.watch, till.clock)
    await probe.close()
    asked = asyncio.Event()

    async def never() -> None:
        asked.set()
        await asyncio.Event().wait()

    probe = Probe(never, till.watch, till.clock)
    probe.start()
    await waits(till.clock)
    till.clock.move(timedelta(seconds=QUIET_SECONDS))
    await asked.wait()
    await probe.close()
    assert till.watch.calls == 0
