"""A till that can be killed and started again, with a hop of its own; for what happens to several tills at once."""

from __future__ import annotations

import asyncio
import contextlib
import enum
import shutil
import sqlite3
from collections.abc import Coroutine
from contextlib import AsyncExitStack, closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from frontdesk.desk.attention import Attention
from frontdesk.domain.errors import Notice, NoticeError
from frontdesk.domain.finding import DecisionKind
from frontdesk.domain.movement import Activate, Movement
from frontdesk.journal.errors import JournalError
from tests.faults.books import Book
from tests.faults.stops import Step, StoppingJournal
from tests.faults.traffic import Traffic
from tests.support.clock import SetClock
from tests.support.relay import Relay, fails, loses_the_request, passes
from tests.support.till import Till, open_till
from tests.support.training import TrainingServer

LONGEST_STEP = 30
"""Seconds after which a step that hangs fails."""

_TURNS = 10
"""Of the loop: who waits through so many has nothing else to do."""


class Trouble(enum.Enum):
    """What can be out of order around a till for a while."""

    NO_CONNECTION = "no connection"
    READS_FAIL = "reads fail"
    READS_LOST = "reads get no answer"
    DISK_FULL = "no room for an outcome"


class Station:
    """The place of one till: who stands at it changes, and each death leaves its folder to the next.

    Attributes:
        till: The till, or None while nobody is signed in.
        clock: Its clock, which goes on whoever is there.
        relay: The hop in front of the server.
        traffic: What becomes of its requests that move money.
    """

    def __init__(self, name: str, server: TrainingServer, folder: Path) -> None:
        self.name = name
        self.till: Till | None = None
        self.clock = SetClock()
        self.relay = Relay(server)
        self.traffic = Traffic(self.relay, self.book)
        self._plugged = True
        self._server = server
        self._folder = folder / "1"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._open = AsyncExitStack()
        self._stopped = asyncio.Event()

    @property
    def signed_in(self) -> Till:
        """The till, which must be there."""
        assert self.till is not None
        return self.till

    @property
    def file(self) -> Path:
        """The journal file of the till that is there now."""
        return self._folder / "journal.sqlite3"

    def book(self) -> Book:
        """What its journal file holds now."""
        return Book.read(self.file)

    async def sign_in(self, email: str) -> None:
        """Start the till on what was left in its folder, and let it look after that."""
        opened = open_till(
            self.relay,
            self._server,
            self._folder,
            email=email,
            name=self.name,
            clock=self.clock,
            journal_of=lambda file: StoppingJournal(file, self._stop),
        )
        self.till = await self._open.enter_async_context(opened)
        self.till.desk.reconciler.start()
        await self.quiet()

    async def sign_out(self) -> None:
        """Leave as a person does: with a last look."""
        if self.till is not None:
            # A journal that can't be written keeps nobody from leaving.
            with contextlib.suppress(JournalError):
                await self.till.desk.reconciler.last_look()
        await self._leave()

    async def kill(self, doing: asyncio.Task[Any] | None = None) -> None:
        """Let the till die, in the middle of `doing` something.

        What its disk holds at this moment is all that the next one finds. What the dead one still does, it does to
        a folder that nobody reads again.
        """
        left = self._folder
        self._folder = left.with_name(str(int(left.name) + 1))
        shutil.copytree(left, self._folder, ignore=shutil.ignore_patterns("*-shm"))
        if doing is not None:
            doing.cancel()
            await asyncio.gather(doing, return_exceptions=True)
        await self._leave()

    async def move(self, *movements: Movement) -> list[Notice]:
        """Carry out a movement, or a batch of activations, and return what is told of each."""
        till = self.signed_in
        try:
            if len(movements) == 1:
                return [(await till.mover.move(movements[0], till.pin(_number(movements[0])))).notice]
            activations = [each for each in movements if isinstance(each, Activate)]
            return [moved.notice for moved in await till.mover.activate_all(activations)]
        except NoticeError as stopped:
            return [stopped.notice]
        finally:
            await self.quiet()

    async def move_until(self, step: Step | asyncio.Event, *movements: Movement) -> None:
        """Begin to move, and die at a step or when an event happens; at the end, if neither comes."""
        await self._die_at(step, self.move(*movements))

    async def decide_until(self, step: Step, about: Attention, kind: DecisionKind) -> None:
        """Begin to decide, and die at a step."""
        await self._die_at(step, self.signed_in.desk.reconciler.decide(about, kind))

    async def pass_time(self, by: timedelta) -> None:
        """Let time pass, and the till do what is due then."""
        self.clock.move(by)
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until the till has made every look that is due."""
        if self.till is None:
            return
        turns = 0
        async with asyncio.timeout(LONGEST_STEP):
            while turns < _TURNS:
                await self.clock.somebody_waits()
                await asyncio.sleep(0)
                turns = turns + 1 if self.clock.waiting else 0

    async def close(self) -> None:
        """Close the till; the hop is the caller's to close."""
        await self._leave()

    def spoil(self, trouble: Trouble) -> None:
        """Let something be out of order from now on."""
        match trouble:
            case Trouble.NO_CONNECTION if self._plugged:
                self._plugged = False
                self.relay.unplug()
            case Trouble.READS_FAIL:
                self.relay.reads = fails
            case Trouble.READS_LOST:
                self.relay.reads = loses_the_request
            case Trouble.DISK_FULL:
                self._execute(
                    "CREATE TRIGGER IF NOT EXISTS full_disk BEFORE UPDATE OF state ON attempt"
                    " WHEN OLD.state <> 'prepared' BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
                )

    async def mend(self) -> None:
        """Put everything in order, also for a till that has died meanwhile."""
        self.relay.reads = passes
        self._execute("DROP TRIGGER IF EXISTS full_disk")
        if not self._plugged:
            self._plugged = True
            await self.relay.plug()

    async def shown(self) -> set[str]:
        """The ids of the attempts that it shows as in doubt."""
        till = self.signed_in
        return {each.attempt.id for each in await till.desk.reconciler.attention() if each.finding is None}

    async def _die_at(self, step: Step | asyncio.Event, work: Coroutine[Any, Any, object]) -> None:
        self._stopped.clear()
        journal = self.signed_in.journal
        assert isinstance(journal, StoppingJournal)
        journal.stop_at = step if isinstance(step, Step) else None
        event = step if isinstance(step, asyncio.Event) else self._stopped
        doing, reached = asyncio.create_task(work), asyncio.create_task(event.wait())
        async with asyncio.timeout(LONGEST_STEP):
            await asyncio.wait({doing, reached}, return_when=asyncio.FIRST_COMPLETED)
        reached.cancel()
        await asyncio.gather(reached, return_exceptions=True)
        await self.kill(doing)

    def _execute(self, statement: str) -> None:
        with closing(sqlite3.connect(self.file, isolation_level=None)) as other:
            other.execute(statement)

    async def _leave(self) -> None:
        self.till = None
        await self._open.aclose()

    async def _stop(self) -> None:
        self._stopped.set()
        await asyncio.Event().wait()


def _number(movement: Movement) -> str:
    assert movement.number is not None
    return movement.number.digits
