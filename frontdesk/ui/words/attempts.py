"""A row of the journal in words, for the details in Activity."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.movement import Direction, Operation
from frontdesk.ui.format import mask
from frontdesk.ui.words.compose import words
from frontdesk.ui.words.telling import Words

translate = QCoreApplication.translate

_DONE = {
    Operation.REDEEM: NoticeKind.REDEEMED,
    Operation.REDEEM_EXPERIENCE: NoticeKind.EXPERIENCE_REDEEMED,
    Operation.ACTIVATE: NoticeKind.ACTIVATED,
    Operation.REFUND: NoticeKind.REFUNDED,
    Operation.TOP_UP: NoticeKind.TOPPED_UP,
    Operation.TRANSACT: NoticeKind.TRANSACTED,
    Operation.ISSUE: NoticeKind.ISSUED,
    Operation.CHANGE: NoticeKind.CHANGED,
}


def attempt_words(attempt: Attempt) -> Words:
    """Return what is known of an attempt; the balance is left out, because it may have changed since."""
    match attempt.state:
        case AttemptState.PREPARED | AttemptState.SENT:
            waiting = translate("words", "The server has not answered yet.")
            return Words(translate("words", "It is being sent"), "neutral", (waiting,))
        case AttemptState.NOT_APPLIED:
            decided = translate("words", "A person decided that no money moved.")
            return Words(translate("words", "It did not take effect"), "neutral", (decided,))
        case AttemptState.APPLIED:
            notice = Notice(_done(attempt), MoneyMoved.YES, NextStep.NONE, _facts(attempt))
        case AttemptState.REFUSED:
            kind = _problem(attempt) or NoticeKind.REFUSED
            notice = Notice(kind, MoneyMoved.NO, NextStep.NONE, _facts(attempt), attempt.server_words)
        case AttemptState.NOT_SENT:
            failed = _problem(attempt) is NoticeKind.JOURNAL_FAILED
            kind = NoticeKind.JOURNAL_FAILED if failed else NoticeKind.NOT_SENT
            notice = Notice(kind, MoneyMoved.NO, NextStep.NONE, _facts(attempt))
        case AttemptState.UNKNOWN:
            facts = _facts(attempt) | {"problem": _problem(attempt)}
            step = NextStep.DO_NOT_REPEAT
            notice = Notice(NoticeKind.OUTCOME_UNKNOWN, MoneyMoved.UNKNOWN, step, facts, attempt.server_words)
    return words(notice)


def _done(attempt: Attempt) -> NoticeKind:
    if attempt.operation is Operation.REFUND and attempt.amount is None:
        return NoticeKind.EXPERIENCE_REFUNDED
    return _DONE[attempt.operation]


def _problem(attempt: Attempt) -> NoticeKind | None:
    try:
        return NoticeKind(attempt.problem)
    except ValueError:
        return None


def _facts(attempt: Attempt) -> dict[str, object]:
    direction, product = _direction(attempt)
    return {
        "operation": attempt.operation,
        "number": mask(attempt.card_last4) if attempt.card_last4 else "",
        "amount": attempt.amount,
        "local": attempt.local,
        "product": attempt.detail if attempt.operation is Operation.REDEEM_EXPERIENCE else product,
        "direction": direction,
        "reason": attempt.reason if attempt.operation is Operation.TRANSACT else "",
        "settled_by": attempt.settled_by,
    }


def _direction(attempt: Attempt) -> tuple[Direction | None, str]:
    if attempt.operation is not Operation.TRANSACT:
        return None, ""
    word, _, product = attempt.detail.partition(" ")
    return next((direction for direction in Direction if direction.value == word), None), product
