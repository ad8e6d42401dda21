"""A journal that stands still at one durable step of a movement, for a till that is to die there."""

from __future__ import annotations

import enum
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from frontdesk.domain.attempt import Attempt, Settlement
from frontdesk.journal.journal import Journal

T = TypeVar("T")


class Step(enum.Enum):
    """Where a till can die between two things that last."""

    BEFORE_PREPARED = "before it is prepared"
    PREPARED = "prepared"
    SENT = "marked as sent, not a byte has left"
    ANSWERED = "answered, and not written"
    SETTLED = "the outcome is written"
    DECIDING = "before a decision is written"
    DECIDED = "the decision is written"


class StoppingJournal(Journal):
    """The till's own journal; at `stop_at` it calls `stopped`, which comes back when the till may go on."""

    def __init__(self, file: Path, stopped: Callable[[], Awaitable[None]]) -> None:
        super().__init__(file)
        self._stopped = stopped
        self.stop_at: Step | None = None

    async def prepare(self, *attempts: Attempt) -> None:
        await self._reach(Step.BEFORE_PREPARED)
        await super().prepare(*attempts)
        await self._reach(Step.PREPARED)

    async def mark_sent(self, at: datetime, *attempt_ids: str) -> None:
        await super().mark_sent(at, *attempt_ids)
        await self._reach(Step.SENT)

    async def settle(self, attempt_id: str, settlement: Settlement, at: datetime) -> Attempt:
        await self._reach(Step.ANSWERED)
        settled = await super().settle(attempt_id, settlement, at)
        await self._reach(Step.SETTLED)
        return settled

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        await self._reach(Step.DECIDING)
        done = await super().write(work)
        await self._reach(Step.DECIDED)
        return done

    async def _reach(self, step: Step) -> None:
        if step is self.stop_at:
            self.stop_at = None
            await self._stopped()
