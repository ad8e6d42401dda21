"""The words of what turned up after an attempt was settled, and of a decision that can't be taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import NoticeKind
from frontdesk.domain.movement import Operation
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def _late(known: Known) -> tuple[str, ...]:
    operation = known.arguments.get("operation")
    title = _AFTER_ALL.get(operation, lambda: translate("words", "It took effect after all"))
    then = _IF_AGAIN.get(operation, lambda: translate("words", "If it was done again, it took effect twice."))
    return (
        title(),
        known.say(
            translate("words", "It was settled as not done, and now the server shows {amount} for it on {number}."),
            translate("words", "It was settled as not done, and now the server shows it on {number}."),
            translate("words", "It was settled as not done, and now the server shows it."),
        ),
        then(),
    )


def _twice(known: Known) -> tuple[str, ...]:
    operation = known.arguments.get("operation")
    title = _TWICE.get(operation, lambda: translate("words", "It took effect more than once"))
    if known.arguments.get("count", 1) != 1:
        title = _MORE_THAN_ONCE.get(operation, title)
    if operation is Operation.REDEEM:
        return (
            title(),
            known.say(
                translate("words", "{amount} too much was taken from {number}."),
                translate("words", "Too much was taken from {number}."),
                translate("words", "Too much was taken from the card."),
            ),
        )
    return (
        title(),
        known.say(
            translate("words", "The server shows {amount} more on {number} than was asked for."),
            translate("words", "The server shows it more often on {number} than it was asked for."),
            translate("words", "The server shows it more often than it was asked for."),
        ),
    )


def _another_amount(known: Known) -> tuple[str, ...]:
    charged = known.arguments.get("operation") is Operation.REDEEM
    return (
        translate("words", "The card was charged another amount")
        if charged
        else translate("words", "It took effect with another amount"),
        known.say(
            translate("words", "{asked} was asked for, and the server shows {amount} on {number}."),
            translate("words", "{asked} was asked for, and the server shows {amount}."),
            translate("words", "The server shows {amount}."),
            translate("words", "The server shows another one than was asked for."),
        ),
    )


def _never_found(known: Known) -> tuple[str, ...]:
    counts = _COUNTS_AS.get(
        known.arguments.get("operation"),
        lambda: translate("words", "It counts as done, and the card shows that it was not."),
    )
    return translate("words", "It was never found on the card"), counts()


_AFTER_ALL: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "The card was charged after all"),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "The card was used up after all"),
    Operation.ACTIVATE: lambda: translate("words", "The card was activated after all"),
    Operation.REFUND: lambda: translate("words", "The refund is on the card after all"),
    Operation.TOP_UP: lambda: translate("words", "The top-up is on the card after all"),
    Operation.ISSUE: lambda: translate("words", "The card was made after all"),
    Operation.CHANGE: lambda: translate("words", "The card was changed after all"),
}

_IF_AGAIN: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "If the payment was taken again, the customer has paid twice."),
    Operation.REFUND: lambda: translate("words", "If it was given back again, the customer has it twice."),
    Operation.ACTIVATE: lambda: translate("words", "If it was activated again, the card may hold too much."),
    Operation.TOP_UP: lambda: translate("words", "If it was topped up again, the card holds too much."),
    Operation.ISSUE: lambda: translate("words", "If it was issued again, there are two cards."),
}

_TWICE: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "The card was charged twice"),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "The card was redeemed twice"),
    Operation.ACTIVATE: lambda: translate("words", "The card was activated twice"),
    Operation.REFUND: lambda: translate("words", "It was refunded twice"),
    Operation.TOP_UP: lambda: translate("words", "The card was topped up twice"),
    Operation.TRANSACT: lambda: translate("words", "It was booked twice"),
    Operation.ISSUE: lambda: translate("words", "Two cards were made"),
    Operation.CHANGE: lambda: translate("words", "The card was changed twice"),
}

_MORE_THAN_ONCE: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "The card was charged more than twice"),
    Operation.REFUND: lambda: translate("words", "It was refunded more than twice"),
    Operation.ISSUE: lambda: translate("words", "More than two cards were made"),
}

_COUNTS_AS: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "It counts as paid, and the card still holds the money."),
    Operation.REFUND: lambda: translate("words", "It counts as given back, and the card does not hold it."),
    Operation.ACTIVATE: lambda: translate("words", "It counts as activated, and the card is not active."),
    Operation.TOP_UP: lambda: translate("words", "It counts as topped up, and the card does not hold it."),
}

OF_FINDINGS: dict[NoticeKind, Telling] = {
    NoticeKind.FOUND_LATE: _late,
    NoticeKind.FOUND_TWICE: _twice,
    NoticeKind.FOUND_ANOTHER_AMOUNT: _another_amount,
    NoticeKind.NEVER_FOUND: _never_found,
    NoticeKind.ALREADY_SETTLED: lambda _: (
        translate("words", "This has been settled meanwhile"),
        translate("words", "Your decision was not needed any more. Today’s activity shows how it ended."),
    ),
    NoticeKind.NOT_YOURS_TO_DECIDE: lambda _: (
        translate("words", "You can’t decide this now"),
        translate("words", "The till is still looking for it, or the card shows what only a manager may weigh."),
    ),
}
"""How each notice about a finding or a decision is told."""
