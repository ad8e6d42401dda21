"""The words of what needs a person: what is known of it, what is being tried, and what each decision means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.attention import Attention, Blind
from frontdesk.domain.finding import Decision, DecisionKind, FindingKind, Seen
from frontdesk.domain.movement import Operation
from frontdesk.ui.fill import fill
from frontdesk.ui.format import is_today, moment, short_time, time_of_day
from frontdesk.ui.words.telling import Words

translate = QCoreApplication.translate

_HALF = timedelta(milliseconds=500)


def question_word(about: Attention) -> str:
    """Return what is open, in a word or two for a chip: "Not known yet"."""
    if about.finding is None:
        return translate("words", "Not known yet", "How a request ended or stands")
    return _FOUND[about.finding.kind]()


def standing_words(about: Attention, now: datetime) -> str:
    """Return who has to do what now, as a short sentence."""
    if about.quiet_until is not None:
        return fill(translate("words", "Wait until {time}"), time=to_the_second(about.quiet_until))
    called = called_words(about, now)
    if called:
        return called
    if DecisionKind.ACCEPTED in about.choices:
        return translate("words", "You can put it right now")
    if set(about.choices) - {DecisionKind.MANAGER_CALLED}:
        return translate("words", "You can decide now")
    return translate("words", "A manager has to decide")


def called_words(about: Attention, now: datetime) -> str:
    """Return who called a manager last, and when; "" when nobody did."""
    calls = [each for each in about.decisions if each.kind is DecisionKind.MANAGER_CALLED]
    return _called(calls[-1], now) if calls else ""


def seen_words(about: Attention, now: datetime) -> str:
    """Return what the last look at the card showed, and when it was made."""
    audit = about.audit
    if audit is None or audit.seen is None or audit.looked_at is None:
        return translate("words", "not made yet")
    when = _when(audit.looked_at, now)
    return fill(_SEEN[audit.seen](), time=when)


def next_look_words(about: Attention, now: datetime) -> str:
    """Return when the card is looked at next, or that it won't be by itself; "" for what needs no more looks."""
    if about.next_look is not None:
        return _when(about.next_look, now)
    return "" if about.blind is None else translate("words", "none by itself", "A look at the card")


def blind_words(about: Attention) -> str:
    """Return why the card is not looked at by itself, and what to do then; "" when it is."""
    return "" if about.blind is None else _BLIND[about.blind]()


def wait_words(about: Attention) -> str:
    """Return until when nobody decides and why, as a sentence; "" when that time is over."""
    if about.quiet_until is None:
        return ""
    return fill(
        translate("words", "Wait until {time}: the answer may still turn up."),
        time=to_the_second(about.quiet_until),
    )


def choice_word(about: Attention, kind: DecisionKind) -> str:
    """Return the words of the button for a decision, with what it leads to."""
    operation = about.attempt.operation
    match kind:
        case DecisionKind.DID_NOT_HAPPEN:
            return _DID_NOT[operation]()
        case DecisionKind.HAPPENED:
            return _HAPPENED[operation]()
        case DecisionKind.MANAGER_CALLED:
            return translate("words", "Call a manager")
        case _:
            return translate("words", "It is right as it is")


def choice_words(about: Attention, kind: DecisionKind, person: str, now: datetime) -> Words:
    """Return what a decision would mean, with the name that it is written under.

    The warning is what the card shows against it.
    """
    name = fill(translate("words", "It is written down in your name, {person}. Nothing is sent."), person=person)
    match kind:
        case DecisionKind.DID_NOT_HAPPEN:
            late = _IF_LATE[about.attempt.operation]()
            return Words(
                translate("words", "It did not happen?"),
                "warn",
                (name, _free(about), _watched(), late),
                _against_not(about, now),
            )
        case DecisionKind.HAPPENED:
            counts = _COUNTS[about.attempt.operation]()
            missing = translate("words", "If the card shows later that it did not, you will see it here.")
            return Words(
                translate("words", "It happened?"),
                "warn",
                (name, counts, _watched(), missing),
                _against(about, now),
            )
        case DecisionKind.MANAGER_CALLED:
            waits = translate("words", "Nothing else changes: the till goes on looking, and the card waits.")
            if about.finding is not None:
                waits = translate("words", "It stays here until a manager has signed in and dealt with it.")
            return Words(translate("words", "Has a manager been called?"), "neutral", (name, waits))
        case _:
            closed = translate("words", "It is closed with your note, and nothing more is done about it.")
            return Words(translate("words", "Is it right as it is?"), "neutral", (name, closed))


def confirm_word(kind: DecisionKind) -> str:
    """Return the words of the button that writes a decision down."""
    return _CONFIRM[kind]()


def again_word(operation: Operation) -> str:
    """Return the words of the button for the next step after a decision that it did not happen."""
    return _AGAIN[operation]()


def give_back_word(finding: FindingKind) -> str:
    """Return the words of the button that leads to a refund of what was found."""
    return _GIVE_BACK.get(finding, lambda: translate("words", "Give it back"))()


def remedy_words(about: Attention) -> str:
    """Return what can be done about a finding, for whoever may do it; "" where there is no finding."""
    if about.finding is None:
        return ""
    if DecisionKind.ACCEPTED not in about.choices:
        return translate("words", "A manager has to deal with this.")
    return _REMEDIES[about.finding.kind](about.attempt.operation)


def to_the_second(when: datetime) -> str:
    """Return a time rounded to the second: one that is computed anew must not seem to change."""
    return time_of_day(when + _HALF)


def _when(when: datetime, now: datetime) -> str:
    return to_the_second(when) if is_today(when, now) else moment(when, now)


def _called(decision: Decision, now: datetime) -> str:
    if is_today(decision.decided_at, now):
        text = translate("words", "Manager called at {time} by {person}")
    else:
        text = translate("words", "Manager called {time} by {person}", "The time is a day")
    return fill(text, time=_short(decision.decided_at, now), person=decision.person)


def _short(when: datetime, now: datetime) -> str:
    return short_time(when) if is_today(when, now) else moment(when, now)


def _free(about: Attention) -> str:
    if about.attempt.operation is Operation.ISSUE:
        return translate("words", "Another card can be issued then.")
    return translate("words", "The card is free again.")


def _watched() -> str:
    return translate("words", "The till keeps looking for 72 hours.")


def _against_not(about: Attention, now: datetime) -> str:
    if about.seen is not Seen.PROBABLE or about.audit is None or about.audit.looked_at is None:
        return _blindly(about)
    return fill(
        translate("words", "But the card showed a change at {time} that could be this one."),
        time=_when(about.audit.looked_at, now),
    )


def _against(about: Attention, now: datetime) -> str:
    if about.seen is not Seen.NOTHING or about.audit is None or about.audit.looked_at is None:
        return _blindly(about)
    return fill(
        translate("words", "But the card showed nothing of it at {time}."), time=_when(about.audit.looked_at, now)
    )


def _blindly(about: Attention) -> str:
    if about.seen in {Seen.NOTHING, Seen.PROBABLE}:
        return ""
    return translate("words", "Nobody has seen the card since: ask the customer, and look at the receipt.")


_FOUND: dict[FindingKind, Callable[[], str]] = {
    FindingKind.LATE: lambda: translate("words", "Came late", "What turned up later about a request"),
    FindingKind.DUPLICATE: lambda: translate("words", "Twice", "What turned up later about a request"),
    FindingKind.ANOTHER_AMOUNT: lambda: translate(
        "words", "Another amount", "What turned up later about a request"
    ),
    FindingKind.NEVER_FOUND: lambda: translate("words", "Never found", "What turned up later about a request"),
}

_SEEN: dict[Seen, Callable[[], str]] = {
    Seen.NOTHING: lambda: translate("words", "{time}: nothing of it on the card"),
    Seen.PROBABLE: lambda: translate("words", "{time}: a change that could be this one"),
    Seen.FOUND: lambda: translate("words", "{time}: it is on the card"),
    Seen.UNREADABLE: lambda: translate("words", "{time}: the card could not be read"),
}

_BLIND: dict[Blind, Callable[[], str]] = {
    Blind.ACCOUNT: lambda: translate(
        "words", "This account may not look at cards. Scan the card and enter its PIN, or a manager signs in."
    ),
    Blind.CARD: lambda: translate("words", "The till looks for it as soon as the card is scanned."),
    Blind.OVER: lambda: translate("words", "The till has looked for it for 72 hours. You can still look yourself."),
}

_DID_NOT: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "It did not happen: take payment again"),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "It did not happen: redeem it again"),
    Operation.ACTIVATE: lambda: translate("words", "It did not happen: activate it again"),
    Operation.REFUND: lambda: translate("words", "It did not happen: give it back again"),
    Operation.TOP_UP: lambda: translate("words", "It did not happen: top it up again"),
    Operation.TRANSACT: lambda: translate("words", "It did not happen: book it again"),
    Operation.ISSUE: lambda: translate("words", "It did not happen: issue it again"),
    Operation.CHANGE: lambda: translate("words", "It did not happen: change it again"),
}

_HAPPENED: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "It happened: the customer has paid"),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "It happened: the card is used up"),
    Operation.ACTIVATE: lambda: translate("words", "It happened: the card is active"),
    Operation.REFUND: lambda: translate("words", "It happened: it is back on the card"),
    Operation.TOP_UP: lambda: translate("words", "It happened: it is on the card"),
    Operation.TRANSACT: lambda: translate("words", "It happened: it is booked"),
    Operation.ISSUE: lambda: translate("words", "It happened: the card was made"),
    Operation.CHANGE: lambda: translate("words", "It happened: the card is changed"),
}

_COUNTS: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "It counts as paid, and the card is free again."),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "The card counts as used up."),
    Operation.ACTIVATE: lambda: translate("words", "The card counts as activated."),
    Operation.REFUND: lambda: translate("words", "It counts as given back, and the card is free again."),
    Operation.TOP_UP: lambda: translate("words", "It counts as topped up, and the card is free again."),
    Operation.TRANSACT: lambda: translate("words", "It counts as booked, and the card is free again."),
    Operation.ISSUE: lambda: translate("words", "The card counts as made."),
    Operation.CHANGE: lambda: translate("words", "The card counts as changed, and is free again."),
}

_IF_LATE: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate(
        "words", "If it shows up late, the customer has paid twice, and you will see it here."
    ),
    Operation.REDEEM_EXPERIENCE: lambda: translate(
        "words", "If it shows up late, the card was redeemed twice, and you will see it here."
    ),
    Operation.ACTIVATE: lambda: translate(
        "words", "If it shows up late, the card may hold too much, and you will see it here."
    ),
    Operation.REFUND: lambda: translate(
        "words", "If it shows up late, the customer has it back twice, and you will see it here."
    ),
    Operation.TOP_UP: lambda: translate(
        "words", "If it shows up late, the card holds too much, and you will see it here."
    ),
    Operation.TRANSACT: lambda: translate(
        "words", "If it shows up late, it is booked twice, and you will see it here."
    ),
    Operation.ISSUE: lambda: translate(
        "words", "If it shows up late, there are two cards, and you will see it here."
    ),
    Operation.CHANGE: lambda: translate("words", "If it shows up late, you will see it here."),
}

_CONFIRM: dict[DecisionKind, Callable[[], str]] = {
    DecisionKind.DID_NOT_HAPPEN: lambda: translate("words", "It did not happen"),
    DecisionKind.HAPPENED: lambda: translate("words", "It happened"),
    DecisionKind.MANAGER_CALLED: lambda: translate("words", "A manager was called"),
    DecisionKind.ACCEPTED: lambda: translate("words", "It is right as it is"),
    DecisionKind.REMEDIED: lambda: translate("words", "It is put right"),
}

_AGAIN: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "Take payment again"),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "Redeem it again"),
    Operation.ACTIVATE: lambda: translate("words", "Activate it again"),
    Operation.REFUND: lambda: translate("words", "Give it back again"),
    Operation.TOP_UP: lambda: translate("words", "Top it up again"),
    Operation.TRANSACT: lambda: translate("words", "Book it again"),
    Operation.ISSUE: lambda: translate("words", "Issue it again"),
    Operation.CHANGE: lambda: translate("words", "Change it again"),
}

_GIVE_BACK: dict[FindingKind, Callable[[], str]] = {
    FindingKind.DUPLICATE: lambda: translate("words", "Refund one of them"),
    FindingKind.ANOTHER_AMOUNT: lambda: translate("words", "Refund the difference"),
}


def _late_remedy(operation: Operation) -> str:
    if operation in {Operation.REDEEM, Operation.REDEEM_EXPERIENCE}:
        return translate("words", "If it was paid a second time, give one back. If not, it is right as it is.")
    return translate("words", "Look at the card. If it was done a second time, put it right; then say so here.")


def _twice_remedy(operation: Operation) -> str:
    if operation in {Operation.REDEEM, Operation.REDEEM_EXPERIENCE}:
        return translate("words", "Give one of them back: this closes by itself then.")
    return translate("words", "Look at the card and put it right; then say so here.")


def _amount_remedy(operation: Operation) -> str:
    if operation is Operation.REDEEM:
        return translate("words", "Give back what is too much, or take what is missing; then say so here.")
    return translate("words", "Look at the card and put it right; then say so here.")


def _never_remedy(operation: Operation) -> str:
    if operation is Operation.REDEEM:
        return translate("words", "Take the payment again if the customer is still there; then say so here.")
    return translate("words", "Look at the card and do it again if it is missing; then say so here.")


_REMEDIES: dict[FindingKind, Callable[[Operation], str]] = {
    FindingKind.LATE: _late_remedy,
    FindingKind.DUPLICATE: _twice_remedy,
    FindingKind.ANOTHER_AMOUNT: _amount_remedy,
    FindingKind.NEVER_FOUND: _never_remedy,
}
