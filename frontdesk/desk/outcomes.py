"""What is told of how a movement ended, and what is written of it where its end is not known."""

from __future__ import annotations

from frontdesk.desk.attempts import local_amount
from frontdesk.desk.told import done_kind
from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.finding import Finding, FindingKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Movement, RedeemExperience, Transact

_FINDINGS = {
    FindingKind.LATE: NoticeKind.FOUND_LATE,
    FindingKind.DUPLICATE: NoticeKind.FOUND_TWICE,
    FindingKind.ANOTHER_AMOUNT: NoticeKind.FOUND_ANOTHER_AMOUNT,
    FindingKind.NEVER_FOUND: NoticeKind.NEVER_FOUND,
}


def done(movement: Movement, balance: Money | None, number: CardNumber | None = None) -> Notice:
    """Return what to say of a movement that took effect; `number` is that of a card that it made."""
    facts = movement_facts(movement) | {"balance": balance, "number": movement.number or number}
    kind = done_kind(movement.operation, movement.amount)
    return Notice(kind, MoneyMoved.YES, NextStep.NEXT_CUSTOMER, facts)


def in_doubt(movement: Movement, problem: NoticeKind, words: str = "") -> tuple[Settlement, Notice]:
    """Return what to write and to say of a movement whose end nobody knows."""
    notice = Notice(
        NoticeKind.OUTCOME_UNKNOWN,
        MoneyMoved.UNKNOWN,
        NextStep.DO_NOT_REPEAT,
        movement_facts(movement) | {"problem": problem},
        server_words=words,
    )
    return Settlement(AttemptState.UNKNOWN, problem=problem.value, server_words=words), notice


def found(finding: Finding, attempt: Attempt) -> Notice:
    """Return what to say of a finding about an attempt; what to do about it is told in Activity."""
    return Notice(
        _FINDINGS[finding.kind],
        MoneyMoved.NO if finding.kind is FindingKind.NEVER_FOUND else MoneyMoved.YES,
        NextStep.SEE_ACTIVITY,
        {
            "operation": attempt.operation,
            "last4": attempt.card_last4,
            "amount": finding.amount,
            "asked": attempt.amount,
            "count": len(finding.transactions),
        },
    )


def movement_facts(movement: Movement) -> dict[str, object]:
    """Return what the words of a movement's end mention."""
    return {
        "operation": movement.operation,
        "number": movement.number,
        "amount": movement.amount,
        "local": local_amount(movement),
        "product": movement.sku if isinstance(movement, RedeemExperience | Transact) else "",
        "direction": movement.direction if isinstance(movement, Transact) else None,
        "reason": movement.reason if isinstance(movement, Transact) else "",
    }
