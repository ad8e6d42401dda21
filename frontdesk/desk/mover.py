"""The only path on which money moves: journal, send once, settle, read back.

An attempt is durable in the journal before its first byte leaves, and its end is durable before it is
shown; where that write fails, the row stays SENT, which needs attention until it is known. What can't be
known is UNKNOWN: it is never sent again by itself and never called a failure.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from frontdesk.desk.attempts import new_attempt
from frontdesk.desk.auditor import Auditor
from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.notices import card_busy, doubtful, journal_failed, refusal
from frontdesk.desk.outcomes import done, found, in_doubt
from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy, Settlement
from frontdesk.domain.card import Card, Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.evidence import search
from frontdesk.domain.finding import Audit, Finding, Seen
from frontdesk.domain.movement import Activate, Issue, Movement
from frontdesk.domain.shop import Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.errors import CardBusyError, JournalError
from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import (
    Applied,
    GiftCardProvider,
    NotSentError,
    OutcomeUnknownError,
    PartlyRefusedError,
    ProviderError,
    RefusalKind,
    RefusedError,
)

_log = logging.getLogger(__name__)

_OUR_OWN_EFFECT = frozenset(
    {
        RefusalKind.INSUFFICIENT_BALANCE,
        RefusalKind.ALREADY_ACTIVE,
        RefusalKind.ALREADY_REDEEMED,
        RefusalKind.NOTHING_TO_REFUND,
    }
)
"""Refusals that our own movement would cause, had it been delivered twice: not believed without a look."""

_NEVER_LEFT = Settlement(AttemptState.NOT_SENT, problem=NoticeKind.JOURNAL_FAILED.value)


@dataclass(frozen=True, slots=True)
class Moved:
    """How a movement ended.

    Attributes:
        attempt: Its row in the journal.
        notice: What to tell.
        card: The card read back afterwards, or None when it could not be read.
        aside: A second thing to tell, that does not change the outcome.
    """

    attempt: Attempt
    notice: Notice
    card: Card | None = None
    aside: Notice | None = None


@dataclass(frozen=True, slots=True)
class _Ending:
    """How a request ended, before that is written: what to write and say, the card if it was read, or was made."""

    settlement: Settlement
    notice: Notice
    card: Card | None = None
    made: str | None = None


class Mover:
    """Carries out movements for one signed-in session, and calls `after` when one has ended.

    Attributes:
        in_flight: How many movements are between PREPARED and their outcome.
    """

    def __init__(
        self,
        *,
        session: Session,
        provider: GiftCardProvider,
        journal: Journal,
        findings: Findings,
        auditor: Auditor,
        hasher: CardHasher,
        watch: ConnectionWatch,
        clock: Clock,
        after: Callable[[], Awaitable[None]],
    ) -> None:
        self._session = session
        self._provider = provider
        self._journal = journal
        self._findings = findings
        self._auditor = auditor
        self._hasher = hasher
        self._watch = watch
        self._clock = clock
        self._after = after
        self._idle = asyncio.Event()
        self._idle.set()
        self._closing = False
        self.in_flight = 0

    def close(self) -> None:
        """Begin no further movement."""
        self._closing = True

    async def idle(self) -> None:
        """Wait until no movement is under way."""
        await self._idle.wait()

    async def move(self, movement: Movement, pin: Pin | None) -> Moved:
        """Carry out a movement and return how it ended.

        Raises:
            NoticeError: It was stopped before anything was sent.
            asyncio.CancelledError: After the journal has been brought to a true state.
        """
        attempt = new_attempt(movement, self._session, self._hasher, self._clock.now())
        async with self._flight((attempt,)):
            await self._prepare((movement,), (attempt,))
            await self._mark_sent((attempt,))
            try:
                ending = await self._send(movement, attempt, pin)
            except BaseException as cause:
                await self._nobody_knows((attempt,), cause)
                raise
            return await self._finish(movement, attempt, ending, pin)

    async def activate_all(self, movements: Sequence[Activate]) -> tuple[Moved, ...]:
        """Activate several cards in one request, each with an attempt of its own, and return how each ended.

        Raises:
            ValueError: There are none, or one card is there twice.
            NoticeError: It was stopped before anything was sent, for all of them.
            asyncio.CancelledError: After the journal has been brought to a true state.
        """
        if not movements or len({movement.number for movement in movements}) < len(movements):
            raise ValueError("a batch has at least one card, and each once")
        now, batch = self._clock.now(), uuid.uuid4().hex
        attempts = tuple(new_attempt(each, self._session, self._hasher, now, batch) for each in movements)
        async with self._flight(attempts):
            await self._prepare(movements, attempts)
            await self._mark_sent(attempts)
            try:
                endings = await self._send_batch(movements, attempts)
            except BaseException as cause:
                await self._nobody_knows(attempts, cause)
                raise
            told = list(zip(movements, attempts, endings, strict=True))
            try:
                return tuple([await self._finish(movement, attempt, end, None) for movement, attempt, end in told])
            except BaseException:
                # The ends of the cards that it did not come to are known all the same.
                for _, attempt, end in told:
                    self._auditor.keep(attempt, end.settlement)
                raise

    @asynccontextmanager
    async def _flight(self, attempts: Sequence[Attempt]) -> AsyncIterator[None]:
        if self._closing:
            raise NoticeError(Notice(NoticeKind.CLOSING_WAITS, MoneyMoved.NO, NextStep.NONE))
        ids = {attempt.id for attempt in attempts}
        self.in_flight += len(ids)
        self._auditor.under_way |= ids
        self._idle.clear()
        try:
            yield
        finally:
            self.in_flight -= len(ids)
            self._auditor.under_way -= ids
            try:
                await self._tell()
            finally:
                if not self.in_flight:
                    self._idle.set()

    async def _tell(self) -> None:
        try:
            await self._after()
        except NoticeError:
            _log.warning("today's activity could not be read after a movement")
        except Exception:  # noqa: BLE001  (a bug in whoever is told must not hide how the money went)
            _log.exception("a movement has ended, and telling of it failed")

    async def _prepare(self, movements: Sequence[Movement], attempts: Sequence[Attempt]) -> None:
        try:
            # What never left, and could not be written down as that, would keep its card waiting.
            await self._auditor.write_unwritten()
            await self._journal.prepare(*attempts)
        except CardBusyError as cause:
            raise NoticeError(await self._busy(movements, attempts)) from cause
        except JournalError as cause:
            raise NoticeError(journal_failed(cause, MoneyMoved.NO)) from cause
        except BaseException:
            await self._never_left(attempts)
            raise

    async def _busy(self, movements: Sequence[Movement], attempts: Sequence[Attempt]) -> Notice:
        """Return which of the cards waits for an earlier attempt, and for which."""
        for movement, attempt in zip(movements, attempts, strict=True):
            try:
                earlier = await self._journal.unsettled(attempt.endpoint, attempt.card_hash)
            except JournalError as cause:
                return journal_failed(cause, MoneyMoved.NO)
            if earlier is not None:
                return card_busy(movement.number, earlier, self._clock.now())
        return card_busy(movements[0].number, None, self._clock.now())

    async def _mark_sent(self, attempts: Sequence[Attempt]) -> None:
        try:
            await self._journal.mark_sent(self._clock.now(), *(attempt.id for attempt in attempts))
        except BaseException as cause:
            # Whether or not SENT is on the disk, nothing has left: that is known, so it is written.
            await self._never_left(attempts)
            if isinstance(cause, JournalError):
                raise NoticeError(journal_failed(cause, MoneyMoved.NO)) from cause
            raise

    async def _send(self, movement: Movement, attempt: Attempt, pin: Pin | None) -> _Ending:
        try:
            with self._watch.call():
                applied = await self._provider.send(
                    movement, session=self._session, reference=attempt.reference, pin=pin
                )
        except NotSentError:
            return _not_sent()
        except RefusedError as error:
            return await self._refused(movement, attempt, error)
        except OutcomeUnknownError as error:
            return _Ending(*in_doubt(movement, doubtful(error), error.words))
        return _applied(movement, applied)

    async def _send_batch(self, movements: Sequence[Activate], attempts: Sequence[Attempt]) -> list[_Ending]:
        batch = {attempt.reference: movement for movement, attempt in zip(movements, attempts, strict=True)}
        answers: Mapping[Reference, Applied] = {}
        error: RefusedError | OutcomeUnknownError | None = None
        try:
            with self._watch.call():
                answers = await self._provider.activate_all(batch, session=self._session)
        except NotSentError:
            return [_not_sent() for _ in movements]
        except (RefusedError, OutcomeUnknownError) as told:
            error = told
        endings = []
        for movement, attempt in zip(movements, attempts, strict=True):
            applied = answers.get(attempt.reference)
            if applied is not None:
                endings.append(_applied(movement, applied))
            elif isinstance(error, RefusedError):
                endings.append(await self._refused(movement, attempt, error))
            else:
                endings.append(await self._unanswered(movement, attempt, error))
        return endings

    async def _refused(self, movement: Movement, attempt: Attempt, error: RefusedError) -> _Ending:
        """Look before a refusal is believed: whoever stands between can say anything once the server has acted."""
        told = refusal(error, {"number": movement.number})
        refused = _Ending(Settlement(AttemptState.REFUSED, problem=told.kind.value, server_words=error.words), told)
        unread = _Ending(*in_doubt(movement, told.kind, error.words)) if error.kind in _OUR_OWN_EFFECT else refused
        if isinstance(movement, Issue):
            return await self._not_issued(movement, attempt, refused, unread)
        card = await self._read(movement.card)
        if card is None or card.transactions is None:
            return unread
        return _by_evidence(movement, attempt, card, refused)

    async def _not_issued(self, movement: Issue, attempt: Attempt, refused: _Ending, unread: _Ending) -> _Ending:
        try:
            with self._watch.call():
                card = await self._provider.find_issued(
                    movement, since=attempt.prepared_at, reference=attempt.reference
                )
        except ProviderError as error:
            _log.warning("the cards could not be searched: %s", error)
            return unread
        if card is None:
            return refused
        made = Settlement(AttemptState.APPLIED, SettledBy.EVIDENCE, None, card.balance)
        return _Ending(made, done(movement, card.balance, card.number), card)

    async def _unanswered(self, movement: Movement, attempt: Attempt, error: OutcomeUnknownError | None) -> _Ending:
        """Look a card of a batch up that the answer said nothing about, or that the batch was refused with."""
        problem = NoticeKind.ANSWER_UNREADABLE if error is None else doubtful(error)
        doubt = _Ending(*in_doubt(movement, problem, error.words if error else ""))
        card = await self._read(movement.card)
        if card is None or card.transactions is None:
            return doubt
        if isinstance(error, PartlyRefusedError):
            # The server has read the batch and said no: what its cards show now stays so.
            told = Notice(NoticeKind.REFUSED, MoneyMoved.NO, NextStep.CALL_MANAGER, server_words=error.words)
            doubt = _Ending(Settlement(AttemptState.REFUSED, problem=problem.value, server_words=error.words), told)
        return _by_evidence(movement, attempt, card, doubt)

    async def _finish(self, movement: Movement, attempt: Attempt, ending: _Ending, pin: Pin | None) -> Moved:
        notice = ending.notice
        settled = await self._auditor.settle(attempt, ending.settlement)
        if settled is None:
            # The outcome stands, only its record does not: it is written as soon as that can be done.
            aside = Notice(NoticeKind.JOURNAL_FAILED, notice.moved, NextStep.FREE_DISK)
            return Moved(replace(attempt, state=AttemptState.SENT), notice, aside=aside)
        if settled.state is not AttemptState.APPLIED:
            return Moved(settled, notice)
        card = ending.card or await self._read_back(movement, pin, ending.made)
        if card is None:
            return Moved(settled, notice, aside=Notice(NoticeKind.BALANCE_NOT_READ_BACK, MoneyMoved.YES))
        if card.balance is not None:
            notice = done(movement, card.balance, card.number)
        settled, differing = await self._count(settled, card)
        return Moved(settled, notice, card, aside=found(differing[0], settled) if differing else None)

    async def _count(self, settled: Attempt, card: Card) -> tuple[Attempt, tuple[Finding, ...]]:
        """Count our reference on the card: two are a finding, one tells what transaction it was."""
        try:
            weighed = await self._auditor.weigh(settled, card)
            rows = weighed.evidence.found
            if settled.transaction_id is None and rows:
                looked = Audit(settled.id, looked_at=self._clock.now(), seen=Seen.FOUND)
                await self._findings.note_look(looked, rows[0].id)
                settled = replace(settled, transaction_id=rows[0].id)
        except JournalError as cause:
            _log.error("what the card showed could not be written; it is looked at again", exc_info=cause)
            return settled, ()
        return settled, weighed.findings

    async def _read_back(self, movement: Movement, pin: Pin | None, made: str | None) -> Card | None:
        number = movement.number
        if number is not None and movement.card is not None and movement.card.id is None and pin is not None:
            try:
                with self._watch.call():
                    return await self._provider.check_balance(number, pin)
            except ProviderError:
                return None
        return await self._read(movement.card, made)

    async def _read(self, card: Card | None, made: str | None = None) -> Card | None:
        """Read a card again, or the one that was made; None where that can't be done."""
        card_id = made or (card.id if card else None)
        if card_id is None:
            return None
        try:
            with self._watch.call():
                return await self._provider.read_card(card_id)
        except ProviderError as error:
            _log.warning("the card could not be read back: %s", error)
            return None

    async def _never_left(self, attempts: Sequence[Attempt]) -> None:
        await self._settle_all(attempts, _NEVER_LEFT)

    async def _nobody_knows(self, attempts: Sequence[Attempt], cause: BaseException) -> None:
        """Write that somebody did not wait, or that a bug of ours came between: the request may have left."""
        problem = NoticeKind.LEFT_UNSETTLED if isinstance(cause, asyncio.CancelledError) else NoticeKind.BUG
        await self._settle_all(attempts, Settlement(AttemptState.UNKNOWN, problem=problem.value))

    async def _settle_all(self, attempts: Sequence[Attempt], settlement: Settlement) -> None:
        for attempt in attempts:
            # A second cancellation would leave out those that come after.
            self._auditor.keep(attempt, settlement)
        for attempt in attempts:
            await self._auditor.settle(attempt, settlement)


def _not_sent() -> _Ending:
    settlement = Settlement(AttemptState.NOT_SENT, problem=NoticeKind.NO_CONNECTION.value)
    return _Ending(settlement, Notice(NoticeKind.NOT_SENT, MoneyMoved.NO, NextStep.CHECK_CONNECTION))


def _applied(movement: Movement, applied: Applied) -> _Ending:
    settlement = Settlement(
        AttemptState.APPLIED, transaction_id=applied.transaction_id, balance_after=applied.balance
    )
    return _Ending(settlement, done(movement, applied.balance, applied.number), made=applied.card_id)


def _by_evidence(movement: Movement, attempt: Attempt, card: Card, otherwise: _Ending) -> _Ending:
    """Return what a card, read after a refusal or a silence, says of a movement, or `otherwise` if nothing."""
    evidence = search(attempt, card)
    if evidence.found:
        settlement = Settlement(AttemptState.APPLIED, SettledBy.EVIDENCE, evidence.found[0].id, card.balance)
        return _Ending(settlement, done(movement, card.balance), card)
    if evidence.seen is Seen.PROBABLE:
        written = otherwise.settlement
        problem = NoticeKind(written.problem)
        return _Ending(*in_doubt(movement, problem, written.server_words))
    return otherwise
