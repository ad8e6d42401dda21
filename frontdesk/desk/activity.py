"""What happened at this till today, and what needs a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from frontdesk.desk.attention import Attention
from frontdesk.desk.notices import card_busy, journal_failed
from frontdesk.desk.reconcile import Reconciler
from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, Notice, NoticeError
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.errors import JournalError
from frontdesk.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Day:
    """What the journal holds of today.

    Attributes:
        attempts: Those since local midnight and all that are unsettled, newest first.
        attention: What needs a person, of any day.
    """

    attempts: tuple[Attempt, ...] = ()
    attention: tuple[Attention, ...] = ()


class Activity:
    """Reads the journal for one endpoint, and tells whoever shows it."""

    def __init__(
        self, *, endpoint: str, journal: Journal, hasher: CardHasher, reconciler: Reconciler, clock: Clock
    ) -> None:
        self._endpoint = endpoint
        self._journal = journal
        self._hasher = hasher
        self._reconciler = reconciler
        self._clock = clock
        self._listeners: list[Callable[[Day], None]] = []

    def listen(self, listener: Callable[[Day], None]) -> None:
        """Tell a listener what `refresh` reads."""
        self._listeners.append(listener)

    async def refresh(self) -> None:
        """Read the day and tell the listeners.

        Raises:
            NoticeError: The journal can't be read.
        """
        day = await self.day()
        for listener in self._listeners:
            listener(day)

    async def day(self) -> Day:
        """Return what the journal holds of today.

        Raises:
            NoticeError: It can't be read.
        """
        local = self._clock.now().astimezone()
        midnight = datetime(local.year, local.month, local.day, tzinfo=local.tzinfo)
        try:
            attention = await self._reconciler.attention()
            return Day(await self._journal.since(self._endpoint, midnight), attention)
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause

    async def made(self, transaction_id: str) -> Attempt | None:
        """Return the attempt of this till that made a server's transaction, or None."""
        try:
            return await self._journal.by_transaction(self._endpoint, transaction_id)
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause

    async def busy(self, number: CardNumber) -> Notice | None:
        """Return why a card has to wait: what was tried on it, and when that is looked for next; or None.

        Raises:
            NoticeError: The journal can't be read.
        """
        earlier = await self.unsettled(number)
        if earlier is None:
            return None
        try:
            questions = await self._reconciler.attention()
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause
        looks = [each.next_look for each in questions if each.id == earlier.id]
        return card_busy(number, earlier, self._clock.now(), looks[0] if looks else None)

    async def unsettled(self, number: CardNumber) -> Attempt | None:
        """Return the attempt on a card that is not settled, or None."""
        try:
            return await self._journal.unsettled(self._endpoint, self._hasher.of(number))
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause
