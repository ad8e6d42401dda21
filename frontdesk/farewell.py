"""Leaving the till while money is under way: waiting for it in sight of the person, or not, without harm."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from frontdesk.backstage import Backstage
from frontdesk.devices.clock import Clock
from frontdesk.domain.errors import SIGNING_OUT, MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.ui.tasks import TaskRunner

SEEN_SECONDS = 4.0
"""For so long an end that was waited for can be read before the till is left."""


class Farewell:
    """One wish to leave.

    While answers are missing it tells how many, and shows their ends before it lets go. It can be cut short at any
    time: what is under way is cancelled, which the mover writes down as unknown before it returns, and what is
    unknown is looked for after the next sign-in. So nothing is lost by it; only the end is not seen today.
    """

    def __init__(
        self,
        backstage: Backstage,
        tasks: TaskRunner,
        clock: Clock,
        tell: Callable[[Notice], None],
        *,
        signing_out: bool,
    ) -> None:
        self._backstage = backstage
        self._tasks = tasks
        self._clock = clock
        self._tell = tell
        self._arguments: dict[str, object] = {"leaving": SIGNING_OUT} if signing_out else {}
        self._cut = asyncio.Event()

    def cut_short(self) -> None:
        """Wait no longer."""
        self._cut.set()

    async def money_at_rest(self) -> bool:
        """Come back once no money is under way; return whether it was waited for to its end.

        From its first step on, no movement begins.
        """
        loop = asyncio.get_running_loop()
        rest, cut = loop.create_task(self._rest()), loop.create_task(self._cut.wait())
        try:
            await asyncio.wait({rest, cut}, return_when=asyncio.FIRST_COMPLETED)
            waited = rest.done()
            if not waited:
                self._backstage.silence()
                await self._tasks.cancel()
                await self._backstage.money_at_rest(lambda _: None)
            return waited
        finally:
            for task in (rest, cut):
                task.cancel()
            await asyncio.wait({rest, cut})

    async def _rest(self) -> None:
        waited = self._backstage.in_flight
        self._count(waited)
        await self._backstage.money_at_rest(self._count)
        if waited:
            self._tell(Notice(NoticeKind.CLOSING_NOW, MoneyMoved.NOT_CONCERNED, NextStep.NONE, self._arguments))
            await self._clock.wait(SEEN_SECONDS)

    def _count(self, missing: int) -> None:
        if missing:
            arguments = self._arguments | {"count": missing}
            self._tell(Notice(NoticeKind.CLOSING_WAITS, MoneyMoved.UNKNOWN, NextStep.NONE, arguments))
