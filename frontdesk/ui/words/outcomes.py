"""The words of how a movement ended, and of one whose end nobody knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.attempt import SettledBy
from frontdesk.domain.errors import NoticeKind
from frontdesk.domain.movement import Direction, Operation
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def may_have_moved(known: Known) -> str:
    """Return what may have happened to the card, or that it is not known whether money moved."""
    told = _MAY_HAVE.get(known.arguments.get("operation"))
    return told() if told else translate("words", "It is not known yet whether money moved.")


def not_again(known: Known) -> str:
    """Return what must not be done while nobody knows."""
    told = _NOT_AGAIN.get(known.arguments.get("operation"))
    return told() if told else translate("words", "Don’t send it again.")


_MAY_HAVE: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "The card may have been charged."),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "The card may have been used up."),
    Operation.ACTIVATE: lambda: translate("words", "The card may have been activated."),
    Operation.REFUND: lambda: translate("words", "The refund may be on the card already."),
    Operation.TOP_UP: lambda: translate("words", "The top-up may be on the card already."),
    Operation.TRANSACT: lambda: translate("words", "The transaction may be on the card already."),
    Operation.ISSUE: lambda: translate("words", "The card may have been made."),
    Operation.CHANGE: lambda: translate("words", "The card may have been changed."),
}

_NOT_AGAIN: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "Don’t charge it again."),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "Don’t redeem it again."),
    Operation.ACTIVATE: lambda: translate("words", "Don’t activate it again."),
    Operation.REFUND: lambda: translate("words", "Don’t refund it again."),
    Operation.TOP_UP: lambda: translate("words", "Don’t top it up again."),
    Operation.TRANSACT: lambda: translate("words", "Don’t book it again."),
    Operation.ISSUE: lambda: translate("words", "Don’t issue another."),
    Operation.CHANGE: lambda: translate("words", "Don’t change it again."),
}


def _redeemed(known: Known) -> tuple[str, ...]:
    return (
        known.say(
            translate("words", "{amount} redeemed", "A title: this was done"),
            translate("words", "Redeemed", "A title: this was done"),
        ),
        known.say(
            translate("words", "The customer paid {local} · {balance} is left on {number}"),
            translate("words", "{balance} is left on {number}"),
            translate("words", "The customer paid {local} with {number}"),
            translate("words", "Paid with {number}"),
        ),
    )


def _experience_redeemed(known: Known) -> tuple[str, ...]:
    return (
        known.say(
            translate("words", "{product} redeemed", "A title: this was done"),
            translate("words", "Redeemed", "A title: this was done"),
        ),
        known.say(translate("words", "{number} is used up now")),
    )


def _activated(known: Known) -> tuple[str, ...]:
    return (
        known.say(
            translate("words", "{amount} activated", "A title: this was done"),
            translate("words", "Activated", "A title: this was done"),
        ),
        known.say(
            translate("words", "{balance} is on {number} now"), translate("words", "{number} can be used now")
        ),
    )


def _refunded(known: Known) -> tuple[str, ...]:
    return (
        known.say(
            translate("words", "{amount} refunded", "A title: this was done"),
            translate("words", "Refunded", "A title: this was done"),
        ),
        known.say(
            translate("words", "That is {local} of the bill · {balance} is on {number} now"),
            translate("words", "{balance} is on {number} now"),
            translate("words", "That is {local} of the bill, given back to {number}"),
            translate("words", "Given back to {number}"),
        ),
    )


def _experience_refunded(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "Experience refunded"),
        known.say(translate("words", "{number} can be used again")),
    )


def _topped_up(known: Known) -> tuple[str, ...]:
    return (
        known.say(
            translate("words", "{amount} topped up", "A title: this was done"),
            translate("words", "Topped up", "A title: this was done"),
        ),
        known.say(
            translate("words", "{balance} is on {number} now"), translate("words", "{number} has been topped up")
        ),
    )


def _transacted(known: Known) -> tuple[str, ...]:
    match known.arguments.get("direction"):
        case Direction.CREDIT:
            title = known.say(
                translate("words", "{amount} credited", "A title: this was done"),
                translate("words", "Credited", "A title: this was done"),
            )
        case Direction.DEBIT:
            title = known.say(
                translate("words", "{amount} debited", "A title: this was done"),
                translate("words", "{product} used up", "A title: this was done"),
                translate("words", "Debited", "A title: this was done"),
            )
        case _:
            title = known.say(
                translate("words", "{amount} booked", "A title: this was done"),
                translate("words", "Booked", "A title: this was done"),
            )
    return (
        title,
        known.say(
            translate("words", "For “{reason}” · {balance} is on {number} now"),
            translate("words", "{balance} is on {number} now"),
            translate("words", "For “{reason}” on {number}"),
            translate("words", "Booked on {number}"),
        ),
    )


def _issued(known: Known) -> tuple[str, ...]:
    return (
        known.say(translate("words", "Card for {amount} issued"), translate("words", "Card issued")),
        known.say(
            translate("words", "{balance} is on {number} now"),
            translate("words", "{number} can be used now"),
            translate("words", "It can be used now"),
        ),
    )


def _changed(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "Card changed"),
        known.say(
            translate("words", "The value of {number} is {amount} now"),
            translate("words", "{number} is as it was asked for"),
        ),
    )


def how_known(known: Known) -> str:
    """Return how the till knows that something was done, where it is not from the server's answer; or ""."""
    match known.arguments.get("settled_by"):
        case SettledBy.EVIDENCE:
            return translate("words", "The till has found it on the card.")
        case SettledBy.PERSON:
            return translate("words", "A person decided that it happened.")
    return ""


def _not_sent(known: Known) -> tuple[str, ...]:
    why = translate("words", "The server could not be reached.")
    if known.arguments.get("settled_by") is SettledBy.RESTART:
        why = translate("words", "The till was stopped before anything left it.")
    return translate("words", "Nothing was sent"), why


def _unknown(known: Known) -> tuple[str, ...]:
    return translate("words", "We don’t know yet"), _why_unknown(known, known.arguments.get("problem"))


def _left_unsettled(known: Known) -> tuple[str, ...]:
    return translate("words", "We don’t know yet"), _why_unknown(known, NoticeKind.LEFT_UNSETTLED)


def _why_unknown(known: Known, problem: object) -> str:
    match problem:
        case NoticeKind.TOO_SLOW | NoticeKind.NO_CONNECTION:
            return known.say(
                translate("words", "The server did not answer after {amount} was sent for {number}."),
                translate("words", "The server did not answer after the request for {number} was sent."),
                translate("words", "The server did not answer."),
            )
        case NoticeKind.SERVER_FAILED:
            return known.say(
                translate("words", "The server had a fault after {amount} was sent for {number}."),
                translate("words", "The server had a fault after the request for {number} was sent."),
                translate("words", "The server had a fault."),
            )
        case NoticeKind.ANSWER_UNREADABLE | NoticeKind.ANSWER_TOO_LARGE | NoticeKind.ANSWER_FOR_ANOTHER:
            return known.say(
                translate("words", "The server’s answer made no sense after {amount} was sent for {number}."),
                translate("words", "The server’s answer made no sense after the request for {number} was sent."),
                translate("words", "The server’s answer made no sense."),
            )
        case NoticeKind.JOURNAL_FAILED:
            return known.say(
                translate("words", "How {amount} for {number} ended could not be written down."),
                translate("words", "How the request for {number} ended could not be written down."),
                translate("words", "How it ended could not be written down."),
            )
        case NoticeKind.LEFT_UNSETTLED:
            return known.say(
                translate("words", "The till was stopped while {amount} was being sent for {number}."),
                translate("words", "The till was stopped while the request for {number} was being sent."),
                translate("words", "The till was stopped while something was being sent."),
            )
        case NoticeKind.BUG:
            return known.say(
                translate("words", "The till had a fault while {amount} was being sent for {number}."),
                translate("words", "The till had a fault while the request for {number} was being sent."),
                translate("words", "The till had a fault while something was being sent."),
            )
    return known.say(
        translate("words", "The server’s answer left it open after {amount} was sent for {number}."),
        translate("words", "The server’s answer left it open after the request for {number} was sent."),
        translate("words", "The server’s answer left it open."),
    )


OUTCOMES: dict[NoticeKind, Telling] = {
    NoticeKind.REDEEMED: _redeemed,
    NoticeKind.EXPERIENCE_REDEEMED: _experience_redeemed,
    NoticeKind.ACTIVATED: _activated,
    NoticeKind.REFUNDED: _refunded,
    NoticeKind.EXPERIENCE_REFUNDED: _experience_refunded,
    NoticeKind.TOPPED_UP: _topped_up,
    NoticeKind.TRANSACTED: _transacted,
    NoticeKind.ISSUED: _issued,
    NoticeKind.CHANGED: _changed,
    NoticeKind.NOT_SENT: _not_sent,
    NoticeKind.OUTCOME_UNKNOWN: _unknown,
    NoticeKind.LEFT_UNSETTLED: _left_unsettled,
    NoticeKind.DECIDED_NOT_DONE: lambda _: (
        translate("words", "It did not happen"),
        translate("words", "A person decided so. The till keeps looking for it for 72 hours."),
    ),
}
"""How each end of a movement is told."""
