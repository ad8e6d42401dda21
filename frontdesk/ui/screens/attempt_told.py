"""An attempt as Activity tells it: a row of the list, and all that is known of it."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.attempt import Attempt, SettledBy
from frontdesk.domain.movement import Operation
from frontdesk.ui.fill import fill
from frontdesk.ui.format import full_moment, mask, moment, money
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.conversion_told import evidence_facts
from frontdesk.ui.widgets.entry_list import Entry
from frontdesk.ui.widgets.fact_rows import Fact
from frontdesk.ui.words.names import attempt_tone, attempt_word, operation_word

translate = QCoreApplication.translate


def attempt_title(attempt: Attempt) -> str:
    """Return what was tried on which card: "Redeem •••• 7879"; of a card that was to be made only what."""
    which = mask(attempt.card_last4) if attempt.card_last4 else ""
    what = operation_word(attempt.operation)
    #: A title: {what} is "Redeem", "Refund" ..., {card} the last four digits of a card.
    return fill(translate("activity", "{what} {card}"), what=what, card=which) if which else what


def attempt_entry(attempt: Attempt, now: datetime) -> Entry:
    """Return an attempt as a row of the list."""
    product = attempt.detail if attempt.operation is Operation.REDEEM_EXPERIENCE else ""
    local = money(attempt.local) if attempt.local else ""
    when = moment(attempt.prepared_at, now)
    return Entry(
        attempt.id,
        attempt_title(attempt),
        joined((when, attempt.account.partition("@")[0], local, product)),
        money(attempt.amount) if attempt.amount else "",
        attempt_word(attempt.state),
        attempt_tone(attempt.state),
    )


def attempt_facts(attempt: Attempt, now: datetime) -> list[Fact]:
    """Return all that the journal knows of an attempt, in rows; what it does not know is left out."""
    told = (
        (
            "amount",
            translate("activity", "On the card", "Beside it the amount in the card’s currency"),
            money(attempt.amount) if attempt.amount else "",
        ),
        ("local", _local_label(attempt), money(attempt.local) if attempt.local else ""),
        ("detail", _detail_label(attempt), attempt.detail),
        ("reason", translate("activity", "Reason", "Of a refund or a booking"), attempt.reason),
        ("note", translate("activity", "Note", "Of a refund"), attempt.note),
        *_rate_facts(attempt, now),
        (
            "balance",
            translate("activity", "Left on the card then", "Beside it the balance after it"),
            _balance(attempt),
        ),
        ("who", translate("activity", "Who", "Beside it the person’s e-mail"), attempt.account),
        (
            "where",
            translate("activity", "Where", "Beside it store and till"),
            joined((attempt.store_name, attempt.till)),
        ),
        ("when", translate("activity", "Begun", "Beside it when"), full_moment(attempt.prepared_at)),
        (
            "settled",
            translate("activity", "Ended", "Beside it when"),
            full_moment(attempt.settled_at) if attempt.settled_at else "",
        ),
        (
            "settled_by",
            translate("activity", "Known from", "Beside it how the till knows how it ended"),
            _settled_by(attempt),
        ),
        (
            "transaction",
            translate("activity", "Transaction", "Beside it the server’s number for it"),
            attempt.transaction_id or "",
        ),
        (
            "reference",
            translate("activity", "Reference", "Beside it the till’s own number for it"),
            str(attempt.reference),
        ),
    )
    return [
        Fact(key, label, value, "strong" if key in {"amount", "local"} else "plain")
        for key, label, value in told
        if value
    ]


def _local_label(attempt: Attempt) -> str:
    if attempt.operation is Operation.REFUND:
        return translate("activity", "Back to the customer", "Beside it the amount in local money")
    return translate("activity", "The customer pays", "Beside it the amount in local money")


def _detail_label(attempt: Attempt) -> str:
    match attempt.operation:
        case Operation.REFUND:
            return translate(
                "activity", "Gives back transaction", "Beside it the number of the purchase that is refunded"
            )
        case Operation.ACTIVATE:
            return translate("activity", "Campaign id")
        case Operation.ISSUE:
            return translate("activity", "Campaign code")
        case Operation.CHANGE:
            return translate("activity", "Set to", "Beside it what the card was changed to")
        case Operation.TRANSACT:
            return translate("activity", "Kind of transaction", "Beside it its name on the server")
        case Operation.REDEEM | Operation.REDEEM_EXPERIENCE | Operation.TOP_UP:
            return translate("activity", "Product", "Beside it its number (SKU)")
    assert_never(attempt.operation)


def _balance(attempt: Attempt) -> str:
    return "" if attempt.balance_after is None else money(attempt.balance_after)


def _settled_by(attempt: Attempt) -> str:
    words = {
        SettledBy.ANSWER: translate("activity", "the server’s answer", "After: Known from"),
        SettledBy.EVIDENCE: translate("activity", "the card’s transactions", "After: Known from"),
        SettledBy.PERSON: translate("activity", "a person’s decision", "After: Known from"),
        SettledBy.RESTART: translate("activity", "the till’s own records", "After: Known from"),
    }
    return "" if attempt.settled_by is None else words[attempt.settled_by]


def _rate_facts(attempt: Attempt, now: datetime) -> list[tuple[str, str, str]]:
    return [(fact.key, fact.label, fact.value) for fact in evidence_facts(attempt, now)]
