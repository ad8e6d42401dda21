"""Until the till has done all that it does by itself about what it has sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from frontdesk.desk.attention import Attention
from frontdesk.desk.schedule import QUICK_LOOKS, QUIET_SECONDS, SLOW_SECONDS
from frontdesk.domain.finding import DecisionKind
from tests.support.till import Till

DECISION = QUIET_SECONDS + 5
"""Seconds after the telling when a person decides: the quiet time is over."""

MOMENTS = (*QUICK_LOOKS, DECISION)
"""Seconds after the telling: the quick looks, and the last look at what was settled at once."""

SLEPT = (QUICK_LOOKS[0], DECISION)
"""Seconds after the telling: the first look, and one at the end of the schedule."""

_TURNS = 5

Landing = Callable[[], Awaitable[None]]


async def come_to_rest(
    till: Till,
    *,
    hurried: bool = False,
    lands: timedelta | None = None,
    landing: Landing | None = None,
    decided: bool = False,
) -> None:
    """Let the clock run through the till's own schedule, and sign out.

    If it is `hurried`, most of the time passes at once, as on a machine that slept. `landing` happens on the way,
    when its time has come. If it is `decided`, a person says of what is in doubt that it did not happen.
    """
    passed = 0.0
    landed = None if lands is None else lands.total_seconds()
    await _quiet(till)
    # What lands is seen by a slow look at the latest.
    landings = () if landed is None else (landed, DECISION + SLOW_SECONDS)
    for moment in sorted({*(SLEPT if hurried else MOMENTS), *landings}):
        till.clock.move(timedelta(seconds=moment - passed))
        passed = moment
        await _quiet(till)
        if moment == landed and landing is not None:
            await landing()
        if moment == DECISION and decided:
            await _decide(till)
    await till.desk.reconciler.last_look()


async def attention(till: Till) -> tuple[Attention, ...]:
    """What the till shows to a person as open."""
    return await till.desk.reconciler.attention()


async def _quiet(till: Till) -> None:
    """Wait until the reconciler waits for the clock again, and keeps to it."""
    turns = 0
    while turns < _TURNS:
        await till.clock.somebody_waits()
        await asyncio.sleep(0)
        turns = turns + 1 if till.clock.waiting else 0


async def _decide(till: Till) -> None:
    for about in await attention(till):
        if about.finding is None:
            await till.desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN)
