"""What there is to tell of a row in the journal, as a typed notice."""

from __future__ import annotations

from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Direction, Operation

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


def attempt_notice(attempt: Attempt) -> Notice:
    """Return what is known of how an attempt ended; one that was sent and has no end yet is in doubt.

    The balance is told only where a later look found it: else it may have changed since, and is not asked for.
    """
    facts = attempt_facts(attempt)
    match attempt.state:
        case AttemptState.APPLIED:
            if attempt.settled_by is SettledBy.EVIDENCE:
                facts["balance"] = attempt.balance_after
            return Notice(done_kind(attempt.operation, attempt.amount), MoneyMoved.YES, NextStep.NONE, facts)
        case AttemptState.REFUSED:
            kind = _problem(attempt) or NoticeKind.REFUSED
            return Notice(kind, MoneyMoved.NO, NextStep.NONE, facts, attempt.server_words)
        case AttemptState.NOT_SENT:
            failed = _problem(attempt) is NoticeKind.JOURNAL_FAILED
            kind = NoticeKind.JOURNAL_FAILED if failed else NoticeKind.NOT_SENT
            return Notice(kind, MoneyMoved.NO, NextStep.NONE, facts)
        case AttemptState.NOT_APPLIED:
            return Notice(NoticeKind.DECIDED_NOT_DONE, MoneyMoved.NOT_CONCERNED, NextStep.NONE, facts)
    unwritten = attempt.state is AttemptState.SENT
    facts["problem"] = NoticeKind.JOURNAL_FAILED if unwritten else _problem(attempt)
    words = attempt.server_words
    return Notice(NoticeKind.OUTCOME_UNKNOWN, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT, facts, words)


def done_kind(operation: Operation, amount: Money | None) -> NoticeKind:
    """Return what has happened when a movement took effect; an experience has no amount."""
    if operation is Operation.REFUND and amount is None:
        return NoticeKind.EXPERIENCE_REFUNDED
    return _DONE[operation]


def attempt_facts(attempt: Attempt) -> dict[str, object]:
    """Return what the words about an attempt mention."""
    direction, product = _direction(attempt)
    return {
        "operation": attempt.operation,
        "last4": attempt.card_last4,
        "amount": attempt.amount,
        "local": attempt.local,
        "product": attempt.detail if attempt.operation is Operation.REDEEM_EXPERIENCE else product,
        "direction": direction,
        "reason": attempt.reason if attempt.operation is Operation.TRANSACT else "",
        "settled_by": attempt.settled_by,
    }


def _problem(attempt: Attempt) -> NoticeKind | None:
    try:
        return NoticeKind(attempt.problem)
    except ValueError:
        return None


def _direction(attempt: Attempt) -> tuple[Direction | None, str]:
    if attempt.operation is not Operation.TRANSACT:
        return None, ""
    word, _, product = attempt.detail.partition(" ")
    return next((direction for direction in Direction if direction.value == word), None), product
