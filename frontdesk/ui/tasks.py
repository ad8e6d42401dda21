"""Runs coroutines for the window: keeps them alive, shows what goes wrong, and lets money end in peace."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.flows.flow import was_told

_log = logging.getLogger(__name__)

BUG = Notice(NoticeKind.BUG, MoneyMoved.NOT_CONCERNED, NextStep.REPORT_BUG)


class TaskRunner:
    """Holds every task of the window until it has ended.

    A known condition that nobody handled becomes a notice; anything else is a bug: it is logged with its
    trace and shown as one.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._tell: Callable[[Notice], None] | None = None

    def tell(self, tell: Callable[[Notice], None]) -> None:
        """Show notices with a function of the window."""
        self._tell = tell

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a coroutine and keep it until it has ended."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    @property
    def running(self) -> int:
        """How many tasks have not ended."""
        return len(self._tasks)

    async def join(self) -> None:
        """Wait until every task has ended, those too that are started meanwhile."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def cancel(self) -> None:
        """Cancel every task but the one that asks, and wait until each has brought its work to a true state."""
        asking = asyncio.current_task()
        while others := {task for task in self._tasks if task is not asking}:
            for task in others:
                task.cancel()
            await asyncio.wait(others)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if isinstance(error, NoticeError):
            notice = error.notice
        else:
            _log.error("a task of the window failed", exc_info=error)
            if was_told(error):
                return
            notice = BUG
        if self._tell is not None:
            self._tell(notice)
