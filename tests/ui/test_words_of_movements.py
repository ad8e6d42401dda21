"""The words of top-ups, transactions, new cards and changes: how they ended, and that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Direction, Operation
from frontdesk.ui.screens.attempt_told import attempt_facts, attempt_title
from frontdesk.ui.words import words
from frontdesk.ui.words.attempts import attempt_words
from frontdesk.ui.words.telling import Words
from tests.support.attempts import NOW, attempt

KNOWN: dict[str, object] = {
    "number": CardNumber("6636747879"),
    "amount": Money.of("10.00", "USD"),
    "balance": Money.of("41.50", "USD"),
    "reason": "Goodwill",
    "product": "pool-day",
}


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def plain(told: Words) -> tuple[str, str]:
    return told.title.replace("\u00a0", " "), told.detail.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("kind", "changes", "title", "detail"),
    [
        (NoticeKind.TOPPED_UP, {}, "USD 10.00 topped up", "USD 41.50 is on •••• 7879 now"),
        (NoticeKind.TOPPED_UP, {"balance": None}, "USD 10.00 topped up", "•••• 7879 has been topped up"),
        (
            NoticeKind.TRANSACTED,
            {"direction": Direction.CREDIT},
            "USD 10.00 credited",
            "For “Goodwill” · USD 41.50 is on •••• 7879 now",
        ),
        (
            NoticeKind.TRANSACTED,
            {"direction": Direction.DEBIT, "balance": None},
            "USD 10.00 debited",
            "For “Goodwill” on •••• 7879",
        ),
        (
            NoticeKind.TRANSACTED,
            {"direction": Direction.DEBIT, "amount": None, "balance": None},
            "pool-day used up",
            "For “Goodwill” on •••• 7879",
        ),
        (NoticeKind.TRANSACTED, {"reason": ""}, "USD 10.00 booked", "USD 41.50 is on •••• 7879 now"),
        (NoticeKind.ISSUED, {}, "Card for USD 10.00 issued", "USD 41.50 is on •••• 7879 now"),
        (NoticeKind.ISSUED, {"balance": None}, "Card for USD 10.00 issued", "•••• 7879 can be used now"),
        (NoticeKind.ISSUED, {"number": None}, "Card for USD 10.00 issued", "It can be used now"),
        (NoticeKind.CHANGED, {}, "Card changed", "The value of •••• 7879 is USD 10.00 now"),
        (NoticeKind.CHANGED, {"amount": None}, "Card changed", "•••• 7879 is as it was asked for"),
    ],
)
def test_a_success_says_what_moved(kind: NoticeKind, changes: dict[str, object], title: str, detail: str) -> None:
    told = words(Notice(kind, MoneyMoved.YES, NextStep.NEXT_CUSTOMER, KNOWN | changes))
    assert (*plain(told), told.tone) == (title, detail, "ok")


@pytest.mark.parametrize(
    ("operation", "may_have", "warning"),
    [
        (Operation.TOP_UP, "The top-up may be on the card already.", "Don’t top it up again."),
        (Operation.TRANSACT, "The transaction may be on the card already.", "Don’t book it again."),
        (Operation.ISSUE, "The card may have been made.", "Don’t issue another."),
        (Operation.CHANGE, "The card may have been changed.", "Don’t change it again."),
    ],
)
def test_while_nobody_knows_it_is_said_what_may_have_happened(
    operation: Operation, may_have: str, warning: str
) -> None:
    arguments = KNOWN | {"operation": operation, "problem": NoticeKind.TOO_SLOW}
    told = words(Notice(NoticeKind.OUTCOME_UNKNOWN, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT, arguments))
    assert told.sentences[-1] == may_have
    assert told.warning == warning
    assert told.tone == "warn"


def applied(operation: Operation, **changes: Any) -> Attempt:
    return attempt(operation=operation, state=AttemptState.APPLIED, **changes)


@pytest.mark.parametrize(
    ("row", "title"),
    [
        (applied(Operation.TRANSACT, detail="credit", reason="Goodwill"), "credited"),
        (applied(Operation.TRANSACT, detail="debit", reason="Correction"), "debited"),
        (applied(Operation.TRANSACT, detail="debit pool-day", reason="Visit", amount=None), "pool-day used up"),
        (applied(Operation.TRANSACT, detail="a word of an older till", reason="Visit"), "booked"),
        (applied(Operation.TOP_UP), "topped up"),
        (applied(Operation.ISSUE, card_last4=""), "issued"),
        (applied(Operation.CHANGE), "Card changed"),
    ],
)
def test_a_row_of_the_journal_tells_it_again(row: Attempt, title: str) -> None:
    told = attempt_words(row)
    assert told.title.endswith(title)
    assert ("••••" in told.detail) is bool(row.card_last4)


@pytest.mark.parametrize(
    ("row", "title", "label", "value"),
    [
        (applied(Operation.ISSUE, card_last4="", detail="GIFT-USD"), "Issue", "Campaign code", "GIFT-USD"),
        (applied(Operation.CHANGE, card_last4="7879", detail="blocked"), "Change •••• 7879", "Set to", "blocked"),
        (
            applied(Operation.TRANSACT, card_last4="7879", detail="debit"),
            "Transaction •••• 7879",
            "Kind of transaction",
            "debit",
        ),
    ],
)
def test_activity_names_what_was_asked(row: Attempt, title: str, label: str, value: str) -> None:
    facts = {fact.label: fact.value for fact in attempt_facts(row, NOW)}
    assert attempt_title(row).replace("\u00a0", " ") == title
    assert facts[label] == value
