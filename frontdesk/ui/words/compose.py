"""A notice in words: its title, the facts, whether money moved, what to do now, and what the server said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.ui.fill import fill
from frontdesk.ui.words.at_the_till import AT_THE_TILL
from frontdesk.ui.words.of_cards import OF_CARDS
from frontdesk.ui.words.of_findings import OF_FINDINGS
from frontdesk.ui.words.of_rates import OF_RATES
from frontdesk.ui.words.of_the_connection import OF_THE_CONNECTION
from frontdesk.ui.words.of_the_server import OF_THE_SERVER
from frontdesk.ui.words.outcomes import OUTCOMES, how_known, may_have_moved, not_again
from frontdesk.ui.words.telling import Known, Telling, Tone, Words

translate = QCoreApplication.translate

TELLINGS: dict[NoticeKind, Telling] = (
    OF_THE_SERVER | OF_THE_CONNECTION | OF_CARDS | AT_THE_TILL | OF_RATES | OUTCOMES | OF_FINDINGS
)
"""How each kind of notice is told."""

_GENTLE = frozenset(
    {
        NoticeKind.EMAIL_MISSING,
        NoticeKind.PASSWORD_MISSING,
        NoticeKind.TILL_NAME_MISSING,
        NoticeKind.STORE_MISSING,
        NoticeKind.NUMBER_EMPTY,
        NoticeKind.CARD_TWICE_IN_LIST,
        NoticeKind.PIN_NEEDED,
        NoticeKind.AMOUNT_MISSING,
        NoticeKind.AMOUNT_ZERO,
        NoticeKind.AMOUNT_AMBIGUOUS,
        NoticeKind.PRODUCT_MISSING,
        NoticeKind.CAMPAIGN_MISSING,
        NoticeKind.REFUND_NEEDS_CARD,
        NoticeKind.REFUND_REASON_MISSING,
        NoticeKind.BALANCE_NOT_READ_BACK,
        NoticeKind.DECIDED_NOT_DONE,
        NoticeKind.ALREADY_SETTLED,
        NoticeKind.CLOSING_NOW,
    }
)
_WARNINGS = frozenset(
    {
        NoticeKind.RIGHTS_MISSING,
        NoticeKind.AMOUNT_ABOVE_BALANCE,
        NoticeKind.REFUND_TOO_MUCH,
        NoticeKind.REFUND_NEEDS_MANAGER,
        NoticeKind.RATE_MISSING,
        NoticeKind.RATE_STALE,
        NoticeKind.RATE_DOUBTED,
        NoticeKind.SERVER_NEEDED,
        NoticeKind.JOURNAL_SET_ASIDE,
    }
)


def words(notice: Notice) -> Words:
    """Return what to tell of a notice, in the language of the screen."""
    known = Known(notice)
    title, *facts = TELLINGS[notice.kind](known)
    if notice.done:
        # The result screen says it all: the title that it was done, its button what comes next.
        return Words(title, "ok", tuple(filter(None, (*facts, how_known(known)))))
    moved = may_have_moved(known) if known.in_doubt else moved_words(notice.moved)
    warning = now = ""
    if notice.next_step is NextStep.DO_NOT_REPEAT:
        warning = not_again(known)
    else:
        now = step_words(notice.next_step, notice.moved)
    return Words(title, _tone(notice), tuple(filter(None, (*facts, moved, now, _quoted(notice)))), warning)


def moved_words(moved: MoneyMoved) -> str:
    """Return the sentence that says whether money moved; "" where none could have."""
    return _MOVED[moved]()


def step_words(step: NextStep, moved: MoneyMoved = MoneyMoved.NO) -> str:
    """Return the sentence that says what to do now, or "".

    While it is not known whether money moved, no sentence invites to send it once more or to be paid otherwise.
    """
    told = _IN_DOUBT.get(step, _STEPS[NextStep.CALL_MANAGER]) if moved is MoneyMoved.UNKNOWN else _STEPS[step]
    return told()


def _tone(notice: Notice) -> Tone:
    if notice.moved is MoneyMoved.UNKNOWN or notice.kind in _WARNINGS:
        return "warn"
    return "neutral" if notice.kind in _GENTLE else "bad"


def _quoted(notice: Notice) -> str:
    said = " ".join(notice.server_words.split())
    return fill(translate("words", "The server says: “{words}”"), words=said) if said else ""


_MOVED: dict[MoneyMoved, Callable[[], str]] = {
    MoneyMoved.NO: lambda: translate("words", "No money moved."),
    MoneyMoved.YES: lambda: translate("words", "The money has moved."),
    MoneyMoved.UNKNOWN: lambda: translate("words", "It is not known yet whether money moved."),
    MoneyMoved.NOT_CONCERNED: lambda: "",
}

_STEPS: dict[NextStep, Callable[[], str]] = {
    NextStep.NONE: lambda: "",
    NextStep.CHECK_NUMBER: lambda: translate("words", "Check the number, or scan the card again."),
    NextStep.CHECK_PIN: lambda: translate("words", "Ask for the PIN and enter it again."),
    NextStep.CHECK_AMOUNT: lambda: translate("words", "Check the amount."),
    NextStep.CHECK_RATE: lambda: translate("words", "Check the rate."),
    NextStep.CHOOSE_READING: lambda: translate("words", "Choose what was meant."),
    NextStep.ASK_OTHER_PAYMENT: lambda: translate("words", "Ask for another way to pay."),
    NextStep.USE_CARD_CURRENCY: lambda: translate("words", "Key the amount in the card’s own currency."),
    NextStep.ACTIVATE_FIRST: lambda: translate("words", "Activate it first."),
    NextStep.CHOOSE_PRODUCT: lambda: translate("words", "Choose the product."),
    NextStep.SCAN_CARD: lambda: translate("words", "Scan the card."),
    NextStep.SCAN_IN_REFUND: lambda: translate("words", "To give money back, scan it in Refund."),
    NextStep.TRY_AGAIN: lambda: translate("words", "Try again in a moment."),
    NextStep.CHECK_CONNECTION: lambda: translate("words", "Check the network, then try again."),
    NextStep.CHECK_NETWORK: lambda: translate("words", "Check the network."),
    NextStep.CHECK_SERVER_ADDRESS: lambda: translate("words", "Check the server’s address."),
    NextStep.CHECK_PASSWORD: lambda: translate("words", "Check both and try again."),
    NextStep.SIGN_IN_AGAIN: lambda: translate("words", "Sign in again."),
    NextStep.ASK_ADMINISTRATOR: lambda: translate("words", "Tell the person who looks after the till."),
    NextStep.CALL_MANAGER: lambda: translate("words", "Call a manager."),
    NextStep.DO_NOT_REPEAT: lambda: translate("words", "Don’t send it again."),
    NextStep.SEE_ACTIVITY: lambda: translate("words", "Look in Activity first."),
    NextStep.FREE_DISK: lambda: translate("words", "Make room on this computer’s disk, or call a manager."),
    NextStep.NEXT_CUSTOMER: lambda: translate("words", "Go on with the next customer."),
    NextStep.REPORT_BUG: lambda: translate("words", "Tell the person who looks after the till."),
    NextStep.FILL_IN: lambda: translate("words", "Add it."),
    NextStep.READ_AGAIN: lambda: translate("words", "Scan the card again to see what is on it now."),
    NextStep.ASK_SUPPORT: lambda: translate("words", "Ask the support of the gift-card service."),
    NextStep.RESTART: lambda: translate("words", "Close the program and open it again."),
    NextStep.UPDATE_PROGRAM: lambda: translate(
        "words", "Install the newer version again, or tell the person who looks after the till."
    ),
    NextStep.RESTORE_FILE: lambda: translate(
        "words", "Put the file back from a backup, or tell the person who looks after the till."
    ),
}

_IN_DOUBT: dict[NextStep, Callable[[], str]] = {
    NextStep.NONE: _STEPS[NextStep.NONE],
    NextStep.TRY_AGAIN: lambda: translate(
        "words", "Look for it on the card again in a moment; don’t send it again."
    ),
    NextStep.CHECK_CONNECTION: lambda: translate("words", "Check the network, then look for it on the card again."),
    NextStep.SIGN_IN_AGAIN: _STEPS[NextStep.SIGN_IN_AGAIN],
    NextStep.ASK_ADMINISTRATOR: _STEPS[NextStep.ASK_ADMINISTRATOR],
    NextStep.DO_NOT_REPEAT: _STEPS[NextStep.DO_NOT_REPEAT],
    NextStep.SEE_ACTIVITY: _STEPS[NextStep.SEE_ACTIVITY],
    NextStep.FREE_DISK: _STEPS[NextStep.FREE_DISK],
    NextStep.NEXT_CUSTOMER: _STEPS[NextStep.NEXT_CUSTOMER],
    NextStep.REPORT_BUG: _STEPS[NextStep.REPORT_BUG],
    NextStep.ASK_SUPPORT: _STEPS[NextStep.ASK_SUPPORT],
    NextStep.RESTART: _STEPS[NextStep.RESTART],
}
"""What to do while nobody knows; every other step becomes a call for a manager."""
