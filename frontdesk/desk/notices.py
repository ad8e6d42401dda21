"""From what a service answered to what the person at the till is told."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import CardNumber, CardNumberError, NumberProblem
from frontdesk.domain.errors import NO_ARGUMENTS, MoneyMoved, NextStep, Notice, NoticeKind, StorageFault
from frontdesk.domain.money import AmountError, AmountProblem
from frontdesk.journal.errors import JournalError, JournalTooNewError, fault_of
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    NotSentError,
    OutcomeUnknownError,
    ProviderError,
    RefusalKind,
    RefusedError,
    SignedOutError,
)

_log = logging.getLogger(__name__)

_REFUSALS: dict[RefusalKind, tuple[NoticeKind, NextStep]] = {
    RefusalKind.OTHER: (NoticeKind.REFUSED, NextStep.CALL_MANAGER),
    RefusalKind.UNKNOWN_CARD: (NoticeKind.CARD_UNKNOWN, NextStep.CHECK_NUMBER),
    RefusalKind.WRONG_PIN: (NoticeKind.WRONG_PIN, NextStep.CHECK_PIN),
    RefusalKind.PIN_REQUIRED: (NoticeKind.PIN_NEEDED, NextStep.CHECK_PIN),
    RefusalKind.INSUFFICIENT_BALANCE: (NoticeKind.AMOUNT_ABOVE_BALANCE, NextStep.READ_AGAIN),
    RefusalKind.WRONG_CURRENCY: (NoticeKind.WRONG_CURRENCY, NextStep.READ_AGAIN),
    RefusalKind.EXPIRED: (NoticeKind.CARD_EXPIRED, NextStep.ASK_OTHER_PAYMENT),
    RefusalKind.NOT_ACTIVE: (NoticeKind.CARD_NOT_ACTIVE, NextStep.ASK_OTHER_PAYMENT),
    RefusalKind.BLOCKED: (NoticeKind.CARD_BLOCKED, NextStep.ASK_OTHER_PAYMENT),
    RefusalKind.ALREADY_ACTIVE: (NoticeKind.CARD_ALREADY_ACTIVE, NextStep.NONE),
    RefusalKind.ALREADY_REDEEMED: (NoticeKind.CARD_ALREADY_REDEEMED, NextStep.ASK_OTHER_PAYMENT),
    RefusalKind.NOTHING_TO_REFUND: (NoticeKind.REFUND_NOTHING_LEFT, NextStep.READ_AGAIN),
    RefusalKind.WRONG_PRODUCT: (NoticeKind.PRODUCT_NOT_ON_CARD, NextStep.CHOOSE_PRODUCT),
    RefusalKind.UNKNOWN_CAMPAIGN: (NoticeKind.CAMPAIGN_UNKNOWN, NextStep.CALL_MANAGER),
    RefusalKind.UNKNOWN_REASON: (NoticeKind.REASON_UNKNOWN, NextStep.CALL_MANAGER),
}

_DOUBTS: dict[Doubt, tuple[NoticeKind, NextStep]] = {
    Doubt.TIMED_OUT: (NoticeKind.TOO_SLOW, NextStep.TRY_AGAIN),
    Doubt.CONNECTION_LOST: (NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    Doubt.SERVER_FAILED: (NoticeKind.SERVER_FAILED, NextStep.TRY_AGAIN),
    Doubt.NOT_JSON: (NoticeKind.ANSWER_UNREADABLE, NextStep.ASK_ADMINISTRATOR),
    Doubt.UNEXPECTED: (NoticeKind.ANSWER_UNREADABLE, NextStep.ASK_ADMINISTRATOR),
    Doubt.TOO_LARGE: (NoticeKind.ANSWER_TOO_LARGE, NextStep.ASK_ADMINISTRATOR),
    Doubt.FOR_ANOTHER: (NoticeKind.ANSWER_FOR_ANOTHER, NextStep.TRY_AGAIN),
    Doubt.CANCELLED: (NoticeKind.TOO_SLOW, NextStep.TRY_AGAIN),
    Doubt.REFUSED_IN_PART: (NoticeKind.REFUSED, NextStep.READ_AGAIN),
}

_STORAGE_STEPS: dict[StorageFault, NextStep] = {
    StorageFault.DISK_FULL: NextStep.FREE_DISK,
    StorageFault.READ_ONLY: NextStep.ASK_ADMINISTRATOR,
    StorageFault.LOCKED: NextStep.TRY_AGAIN,
    StorageFault.DAMAGED: NextStep.RESTART,
    StorageFault.OTHER: NextStep.FREE_DISK,
}

_AMOUNTS: dict[AmountProblem, NoticeKind] = {
    AmountProblem.EMPTY: NoticeKind.AMOUNT_MISSING,
    AmountProblem.NOT_A_NUMBER: NoticeKind.AMOUNT_NOT_A_NUMBER,
    AmountProblem.NEGATIVE: NoticeKind.AMOUNT_NEGATIVE,
    AmountProblem.ZERO: NoticeKind.AMOUNT_ZERO,
    AmountProblem.TOO_MANY_DECIMALS: NoticeKind.AMOUNT_TOO_MANY_DECIMALS,
    AmountProblem.AMBIGUOUS: NoticeKind.AMOUNT_AMBIGUOUS,
    AmountProblem.TOO_LARGE: NoticeKind.AMOUNT_TOO_LARGE,
}

_NUMBERS: dict[NumberProblem, NoticeKind] = {
    NumberProblem.EMPTY: NoticeKind.NUMBER_EMPTY,
    NumberProblem.NOT_DIGITS: NoticeKind.NUMBER_NOT_DIGITS,
    NumberProblem.TOO_SHORT: NoticeKind.NUMBER_TOO_SHORT,
    NumberProblem.TOO_LONG: NoticeKind.NUMBER_TOO_LONG,
}


def refusal(error: RefusedError, arguments: Mapping[str, object] = NO_ARGUMENTS) -> Notice:
    """Return what to say of a request that the server refused: nothing changed."""
    if isinstance(error, SignedOutError):
        kind, step = NoticeKind.SIGNED_OUT_BY_SERVER, NextStep.SIGN_IN_AGAIN
    elif isinstance(error, ForbiddenError):
        kind, step = NoticeKind.FORBIDDEN, NextStep.ASK_ADMINISTRATOR
    else:
        kind, step = _REFUSALS[error.kind]
    return Notice(kind, MoneyMoved.NO, step, arguments, server_words=error.words)


def failed_read(error: ProviderError, moved: MoneyMoved = MoneyMoved.NO) -> Notice:
    """Return what to say of a read that did not end well; a read never moves money."""
    if isinstance(error, RefusedError):
        told = refusal(error)
        return Notice(told.kind, moved, told.next_step, told.arguments, told.server_words)
    if isinstance(error, OutcomeUnknownError):
        kind, step = _DOUBTS[error.doubt]
        return Notice(kind, moved, step, server_words=error.words)
    if isinstance(error, NotSentError):
        return Notice(NoticeKind.NO_CONNECTION, moved, NextStep.CHECK_CONNECTION)
    raise TypeError(f"an end without words: {type(error).__name__}")


def doubtful(error: OutcomeUnknownError) -> NoticeKind:
    """Return why the outcome of a movement is not known, for the journal."""
    return _DOUBTS[error.doubt][0]


def journal_failed(cause: JournalError | OSError, moved: MoneyMoved) -> Notice:
    """Return what to say when the till's own records can't be used, as far as their disk tells why, and log it."""
    _log.error("the journal could not be used", exc_info=cause)
    if isinstance(cause, JournalTooNewError):
        return Notice(NoticeKind.JOURNAL_TOO_NEW, moved, NextStep.UPDATE_PROGRAM)
    fault = fault_of(cause)
    return Notice(NoticeKind.JOURNAL_FAILED, moved, _STORAGE_STEPS[fault], {"fault": fault})


def card_busy(
    number: CardNumber | None, earlier: Attempt | None, now: datetime, next_look: datetime | None = None
) -> Notice:
    """Return what to say of a card that waits for an earlier attempt on it; nobody knows its end."""
    arguments: dict[str, object] = {"number": number, "next_look": next_look}
    if earlier is not None:
        arguments |= {
            "operation": earlier.operation,
            "amount": earlier.amount,
            "product": earlier.detail,
            "account": earlier.account,
            "tried_at": earlier.prepared_at,
            "now": now,
        }
    return Notice(NoticeKind.CARD_BUSY, MoneyMoved.UNKNOWN, NextStep.SEE_ACTIVITY, arguments)


def bad_amount(error: AmountError) -> Notice:
    """Return what to say of a text that is no amount."""
    ambiguous = error.problem is AmountProblem.AMBIGUOUS
    return Notice(
        _AMOUNTS[error.problem],
        MoneyMoved.NO,
        NextStep.CHOOSE_READING if ambiguous else NextStep.CHECK_AMOUNT,
        {"currency": error.currency, "decimals": error.currency.minor_unit},
    )


def bad_number(error: CardNumberError) -> Notice:
    """Return what to say of a text that is no card number."""
    return Notice(_NUMBERS[error.problem], MoneyMoved.NO, NextStep.CHECK_NUMBER, {"length": error.length})
