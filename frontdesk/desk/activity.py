"""What happened at this till today, and what nobody knows the end of."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.notices import failed_read
from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy, Settlement
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.journal import Journal, JournalError
from frontdesk.providers.base import GiftCardProvider, ProviderError

_log = logging.getLogger(__name__)


class Activity:
    """Reads the journal for one endpoint, and looks for what is in doubt."""

    def __init__(
        self,
        *,
        endpoint: str,
        journal: Journal,
        hasher: CardHasher,
        provider: GiftCardProvider,
        watch: ConnectionWatch,
        clock: Clock,
    ) -> None:
        self._endpoint = endpoint
        self._journal = journal
        self._hasher = hasher
        self._provider = provider
        self._watch = watch
        self._clock = clock
        self._listeners: list[Callable[[tuple[Attempt, ...]], None]] = []

    def listen(self, listener: Callable[[tuple[Attempt, ...]], None]) -> None:
        """Tell a listener what `refresh` reads."""
        self._listeners.append(listener)

    async def refresh(self) -> None:
        """Read today's attempts and tell the listeners.

        Raises:
            NoticeError: The journal can't be read.
        """
        attempts = await self.today()
        for listener in self._listeners:
            listener(attempts)

    async def today(self) -> tuple[Attempt, ...]:
        """Return the attempts since local midnight and all that are unsettled, newest first.

        Raises:
            NoticeError: The journal can't be read.
        """
        local = self._clock.now().astimezone()
        midnight = datetime(local.year, local.month, local.day, tzinfo=local.tzinfo)
        try:
            return await self._journal.since(self._endpoint, midnight)
        except JournalError as cause:
            raise _unreadable(cause) from cause

    async def made(self, transaction_id: str) -> Attempt | None:
        """Return the attempt of this till that made a server's transaction, or None."""
        try:
            return await self._journal.by_transaction(self._endpoint, transaction_id)
        except JournalError as cause:
            raise _unreadable(cause) from cause

    async def unsettled(self, number: CardNumber) -> Attempt | None:
        """Return the attempt on a card that is not settled, or None."""
        try:
            return await self._journal.unsettled(self._endpoint, self._hasher.of(number))
        except JournalError as cause:
            raise _unreadable(cause) from cause

    async def check_again(self, attempt: Attempt) -> Attempt:
        """Look for an unknown attempt on its card, once.

        Finding our reference settles it as APPLIED. Not finding it proves nothing, so nothing changes then.

        Raises:
            NoticeError: The card can't be read.
        """
        if not attempt.needs_attention:
            return attempt
        if attempt.card_id is None:
            raise NoticeError(Notice(NoticeKind.CARDS_NOT_READABLE, MoneyMoved.UNKNOWN, NextStep.CALL_MANAGER))
        try:
            with self._watch.call():
                card = await self._provider.read_card(attempt.card_id)
        except ProviderError as error:
            raise NoticeError(failed_read(error, MoneyMoved.UNKNOWN)) from error
        row = next((row for row in card.transactions or () if attempt.reference.found_in(row.row)), None)
        if row is None:
            return attempt
        found = Settlement(AttemptState.APPLIED, SettledBy.EVIDENCE, row.id, card.balance)
        try:
            settled = await self._journal.settle(attempt.id, found, self._clock.now())
        except JournalError as cause:
            raise _unreadable(cause) from cause
        await self.refresh()
        return settled


def _unreadable(cause: JournalError) -> NoticeError:
    _log.error("the journal could not be used", exc_info=cause)
    return NoticeError(Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NOT_CONCERNED, NextStep.FREE_DISK))
