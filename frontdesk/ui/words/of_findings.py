"""The words of what turned up after an attempt was settled, and of what people decide about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import NoticeKind
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def _late(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "It did take effect, later"),
        known.say(
            translate("words", "The server shows {amount} for a request that was settled as not done."),
            translate("words", "The server shows a request that was settled as not done."),
        ),
    )


def _twice(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "It took effect more than once"),
        known.say(
            translate("words", "The server shows {amount} more than was asked for."),
            translate("words", "The server shows it more often than it was asked for."),
        ),
    )


def _another_amount(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "It took effect with another amount"),
        known.say(translate("words", "The server shows {amount}."), translate("words", "The amounts differ.")),
    )


OF_FINDINGS: dict[NoticeKind, Telling] = {
    NoticeKind.FOUND_LATE: _late,
    NoticeKind.FOUND_TWICE: _twice,
    NoticeKind.FOUND_ANOTHER_AMOUNT: _another_amount,
    NoticeKind.NEVER_FOUND: lambda _: (
        translate("words", "It was never found on the card"),
        translate("words", "It counts as done, and the card shows that it was not."),
    ),
    NoticeKind.ALREADY_SETTLED: lambda _: (
        translate("words", "This has been settled meanwhile"),
        translate("words", "Activity shows how it ended."),
    ),
    NoticeKind.NOT_YOURS_TO_DECIDE: lambda _: (
        translate("words", "This can’t be decided by you now"),
        translate("words", "The till is still looking for it, or a manager decides."),
    ),
}
"""How each notice about a finding or a decision is told."""
