"""The only path on which money moves: journal, send once, settle, read back.

An attempt is durable in the journal before its first byte leaves, and its end is durable before it is
shown; where that write fails, the row stays SENT, which needs attention until it is known. What can't be
known is UNKNOWN: it is never sent again by itself and never called a failure.
"""

from __future__ import annotations

import asyncio
import json
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.notices import doubtful, refusal
from frontdesk.devices.clock import Clock
from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy, Settlement
from frontdesk.domain.card import Card, Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Movement, Operation, Redeem, RedeemExperience, Refund, Transact
from frontdesk.domain.shop import Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.journal import CardBusyError, Journal, JournalError
from frontdesk.providers.base import (
    ForbiddenError,
    GiftCardProvider,
    NotSentError,
    OutcomeUnknownError,
    ProviderError,
    RefusalKind,
    RefusedError,
    SignedOutError,
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
"""Refusals that our own movement would cause, had it been delivered twice: checked before they are believed."""


_NEVER_OUR_DOING = frozenset(
    {
        RefusalKind.WRONG_PIN,
        RefusalKind.PIN_REQUIRED,
        RefusalKind.UNKNOWN_CARD,
        RefusalKind.WRONG_CURRENCY,
        RefusalKind.EXPIRED,
        RefusalKind.BLOCKED,
        RefusalKind.WRONG_PRODUCT,
    }
)
"""Refusals that no effect of ours can cause: believed at once. Others are looked into where cards can be read."""

_NEVER_LEFT = Settlement(AttemptState.NOT_SENT, problem=NoticeKind.JOURNAL_FAILED.value)
_JOURNAL_FAILED = Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NO, NextStep.FREE_DISK)


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
        hasher: CardHasher,
        watch: ConnectionWatch,
        clock: Clock,
        after: Callable[[], Awaitable[None]],
    ) -> None:
        self._session = session
        self._provider = provider
        self._journal = journal
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
        if self._closing:
            raise NoticeError(Notice(NoticeKind.CLOSING_WAITS, MoneyMoved.NO, NextStep.NONE))
        self.in_flight += 1
        self._idle.clear()
        try:
            return await self._move(movement, pin)
        finally:
            self.in_flight -= 1
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

    async def _move(self, movement: Movement, pin: Pin | None) -> Moved:
        attempt = await self._prepare(movement)
        await self._mark_sent(attempt)
        try:
            settlement, notice = await self._send(movement, attempt, pin)
        except BaseException:
            # A cancellation, or a bug of ours: the request may have left, so nobody knows.
            await self._settle(attempt, Settlement(AttemptState.UNKNOWN, problem=NoticeKind.BUG.value))
            raise
        return await self._finish(movement, attempt, settlement, notice, pin)

    async def _send(self, movement: Movement, attempt: Attempt, pin: Pin | None) -> tuple[Settlement, Notice]:
        try:
            with self._watch.call():
                applied = await self._provider.send(
                    movement, session=self._session, reference=attempt.reference, pin=pin
                )
        except NotSentError:
            not_sent = Settlement(AttemptState.NOT_SENT, problem=NoticeKind.NO_CONNECTION.value)
            return not_sent, Notice(NoticeKind.NOT_SENT, MoneyMoved.NO, NextStep.CHECK_CONNECTION)
        except RefusedError as error:
            return await self._refused(movement, attempt, error)
        except OutcomeUnknownError as error:
            return _in_doubt(movement, doubtful(error), error.words)
        done = Settlement(
            AttemptState.APPLIED, transaction_id=applied.transaction_id, balance_after=applied.balance
        )
        return done, _done(movement, applied.balance)

    async def _prepare(self, movement: Movement) -> Attempt:
        attempt = self._attempt(movement)
        try:
            await self._journal.prepare(attempt)
        except CardBusyError as cause:
            busy = Notice(NoticeKind.CARD_BUSY, MoneyMoved.NO, NextStep.SEE_ACTIVITY, {"number": movement.number})
            raise NoticeError(busy) from cause
        except JournalError as cause:
            _log.error("the journal could not be written; nothing was sent", exc_info=cause)
            raise NoticeError(_JOURNAL_FAILED) from cause
        except BaseException:
            await self._settle(attempt, _NEVER_LEFT)
            raise
        return attempt

    async def _mark_sent(self, attempt: Attempt) -> None:
        try:
            await self._journal.mark_sent(attempt.id, self._clock.now())
        except BaseException as cause:
            # Whether or not SENT is on the disk, nothing has left: that is known, so it is written.
            await self._settle(attempt, _NEVER_LEFT)
            if isinstance(cause, JournalError):
                _log.error("the journal could not be written; nothing was sent", exc_info=cause)
                raise NoticeError(_JOURNAL_FAILED) from cause
            raise

    async def _refused(
        self, movement: Movement, attempt: Attempt, error: RefusedError
    ) -> tuple[Settlement, Notice]:
        told = refusal(error, {"number": movement.number})
        settlement = Settlement(AttemptState.REFUSED, problem=told.kind.value, server_words=error.words)
        if error.kind in _NEVER_OUR_DOING or isinstance(error, SignedOutError | ForbiddenError):
            return settlement, told
        card = await self._read(movement.card)
        if card is None or card.transactions is None:
            # Words that our own effect would cause are not believed without a look; others are.
            unseen = error.kind in _OUR_OWN_EFFECT
            return _in_doubt(movement, told.kind, error.words) if unseen else (settlement, told)
        evidence = next((row for row in card.transactions if attempt.reference.found_in(row.row)), None)
        if evidence is not None:
            found = Settlement(AttemptState.APPLIED, SettledBy.EVIDENCE, evidence.id, card.balance)
            return found, _done(movement, card.balance)
        if _may_be_ours(movement, card):
            return _in_doubt(movement, told.kind, error.words)
        return settlement, told

    async def _finish(
        self, movement: Movement, attempt: Attempt, settlement: Settlement, notice: Notice, pin: Pin | None
    ) -> Moved:
        settled = await self._settle(attempt, settlement)
        if settled is None:
            # The outcome stands, only its record does not: after a restart the row is UNKNOWN and looked at.
            aside = Notice(NoticeKind.JOURNAL_FAILED, notice.moved, NextStep.FREE_DISK)
            return Moved(replace(attempt, state=AttemptState.SENT), notice, aside=aside)
        if settled.state is not AttemptState.APPLIED:
            return Moved(settled, notice)
        card = await self._read_back(movement, pin)
        if card is None:
            return Moved(settled, notice, aside=Notice(NoticeKind.BALANCE_NOT_READ_BACK, MoneyMoved.YES))
        if card.balance is not None:
            notice = _done(movement, card.balance)
        return Moved(settled, notice, card)

    async def _read_back(self, movement: Movement, pin: Pin | None) -> Card | None:
        if movement.card is not None and movement.card.id is None and pin is not None:
            try:
                with self._watch.call():
                    return await self._provider.check_balance(movement.number, pin)
            except ProviderError:
                return None
        return await self._read(movement.card)

    async def _read(self, card: Card | None) -> Card | None:
        if card is None or card.id is None:
            return None
        try:
            with self._watch.call():
                return await self._provider.read_card(card.id)
        except ProviderError as error:
            _log.warning("the card could not be read back: %s", error)
            return None

    async def _settle(self, attempt: Attempt, settlement: Settlement) -> Attempt | None:
        try:
            return await self._journal.settle(attempt.id, settlement, self._clock.now())
        except JournalError as cause:
            _log.error("the outcome of %s could not be written", attempt.reference, exc_info=cause)
            return None

    def _attempt(self, movement: Movement) -> Attempt:
        conversion = movement.conversion if isinstance(movement, Redeem | Transact) else None
        attempt_id, number = uuid.uuid4().hex, movement.number
        return Attempt(
            id=attempt_id,
            reference=Reference.mint(),
            endpoint=self._session.endpoint,
            account=self._session.account,
            store_id=self._session.store.id,
            store_name=self._session.store.name,
            till=self._session.till,
            operation=movement.operation,
            card_id=movement.card.id if movement.card else None,
            card_last4=number.last4 if number else "",
            # A card that is still to be made waits for no other.
            card_hash=self._hasher.of(number) if number else attempt_id,
            baseline=_baseline(movement.card),
            amount=movement.amount,
            local=_local(movement),
            rate=_rate_evidence(conversion),
            detail=movement.detail,
            reason=movement.reason,
            note=movement.note,
            state=AttemptState.PREPARED,
            prepared_at=self._clock.now(),
        )


def _baseline(card: Card | None) -> str:
    if card is None:
        return ""
    known = {
        "status": card.status.value,
        "balance": card.balance.wire if card.balance else None,
        "transactions": None if card.transactions is None else [row.id for row in card.transactions],
    }
    return json.dumps(known, separators=(",", ":"))


def _local(movement: Movement) -> Money | None:
    match movement:
        case (
            Redeem(conversion=Conversion(local=local))
            | Transact(conversion=Conversion(local=local))
            | Refund(local=Money() as local)
        ):
            return local
    return None


def _rate_evidence(conversion: Conversion | None) -> str:
    if conversion is None:
        return ""
    rate = conversion.rate
    evidence = {
        "value": str(rate.value),
        "from": rate.base.code,
        "to": rate.quote.code,
        "source": rate.source,
        "taken_at": rate.taken_at.isoformat() if rate.taken_at else None,
        "rounding": conversion.rounding.value,
    }
    return json.dumps(evidence, separators=(",", ":"))


def _done(movement: Movement, balance: Money | None) -> Notice:
    kinds = {
        Operation.REDEEM: NoticeKind.REDEEMED,
        Operation.REDEEM_EXPERIENCE: NoticeKind.EXPERIENCE_REDEEMED,
        Operation.ACTIVATE: NoticeKind.ACTIVATED,
        Operation.REFUND: NoticeKind.REFUNDED if movement.amount else NoticeKind.EXPERIENCE_REFUNDED,
        Operation.TOP_UP: NoticeKind.TOPPED_UP,
        Operation.TRANSACT: NoticeKind.TRANSACTED,
        Operation.ISSUE: NoticeKind.ISSUED,
        Operation.CHANGE: NoticeKind.CHANGED,
    }
    return Notice(
        kinds[movement.operation],
        MoneyMoved.YES,
        NextStep.NEXT_CUSTOMER,
        _arguments(movement) | {"balance": balance},
    )


def _in_doubt(movement: Movement, problem: NoticeKind, words: str) -> tuple[Settlement, Notice]:
    notice = Notice(
        NoticeKind.OUTCOME_UNKNOWN,
        MoneyMoved.UNKNOWN,
        NextStep.DO_NOT_REPEAT,
        _arguments(movement) | {"problem": problem},
        server_words=words,
    )
    return Settlement(AttemptState.UNKNOWN, problem=problem.value, server_words=words), notice


def _may_be_ours(movement: Movement, card: Card) -> bool:
    """Whether the card changed since it was read in a way that our movement would have changed it.

    A server may show rows without what we wrote on them: such a row, new and of our amount, may be ours.
    """
    before = movement.card
    if before is None:
        return False
    if isinstance(movement, Activate):
        # It was waiting before and is active now: by us or by another till, a card does not tell.
        return before.status != card.status
    known = {row.id for row in before.transactions or ()}
    fresh = [row for row in card.transactions or () if row.id not in known and not Reference.any_in(row.row)]
    if movement.amount is None:
        return bool(fresh)
    return any(row.amount is None or abs(row.amount) == movement.amount for row in fresh)


def _arguments(movement: Movement) -> dict[str, object]:
    return {
        "operation": movement.operation,
        "number": movement.number,
        "amount": movement.amount,
        "local": _local(movement),
        "product": movement.sku if isinstance(movement, RedeemExperience | Transact) else "",
        "direction": movement.direction if isinstance(movement, Transact) else None,
        "reason": movement.reason if isinstance(movement, Transact) else "",
    }
