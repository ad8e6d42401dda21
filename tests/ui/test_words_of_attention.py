"""What is said of what needs a person: whole sentences for each kind of movement, doubt, finding and decision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from frontdesk.desk.attention import Attention, Blind
from frontdesk.desk.outcomes import found
from frontdesk.desk.told import attempt_notice
from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.domain.errors import MoneyMoved, Notice, NoticeKind
from frontdesk.domain.finding import Audit, Decision, DecisionKind, Finding, FindingKind, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation
from frontdesk.domain.shop import Role
from frontdesk.ui.format import short_time, time_of_day
from frontdesk.ui.words import Words, of_attention, words
from tests.support.attempts import NOW, attempt

PERSON = "mariam@example.com"
TEN = Money.of("10", "USD")
DECISIONS = [kind for kind in DecisionKind if kind is not DecisionKind.REMEDIED]
UNFILLED = re.compile(r"\{[a-z_0-9]*\}|None|Kind\.")


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def doubt(operation: Operation = Operation.REDEEM, **others: Any) -> Attention:
    asked = attempt(operation=operation, state=AttemptState.UNKNOWN, problem="too_slow")
    return Attention(asked, **others)


def finding(kind: FindingKind, operation: Operation = Operation.REDEEM, *rows: str) -> Attention:
    asked = attempt(operation=operation, state=AttemptState.APPLIED)
    return Attention(asked, Finding("f", asked.id, kind, rows or ("78",), TEN, NOW))


def looked(seen: Seen) -> Audit:
    return Audit("a", 200, NOW - timedelta(seconds=30), seen)


def assert_sentences(told: Words) -> None:
    assert told.title
    assert not UNFILLED.search(f"{told.title} {told.detail}"), told
    assert all(sentence.endswith((".", "”")) for sentence in told.sentences), told.sentences
    assert "'" not in told.detail


@pytest.mark.parametrize("operation", Operation)
@pytest.mark.parametrize("kind", DECISIONS)
def test_each_decision_says_what_it_means_and_in_whose_name(operation: Operation, kind: DecisionKind) -> None:
    told = of_attention.choice_words(doubt(operation), kind, PERSON, NOW)
    assert_sentences(told)
    assert f"in your name, {PERSON}." in told.detail
    assert of_attention.choice_word(doubt(operation), kind)
    assert of_attention.confirm_word(kind)


@pytest.mark.parametrize("operation", Operation)
def test_that_it_did_not_happen_says_what_may_still_come(operation: Operation) -> None:
    told = of_attention.choice_words(doubt(operation), DecisionKind.DID_NOT_HAPPEN, PERSON, NOW)
    assert "72 hours" in told.detail
    assert "If it shows up late" in told.detail
    assert "you will see it here" in told.detail


@pytest.mark.parametrize(
    ("operation", "button", "again"),
    [
        (Operation.REDEEM, "It did not happen: take payment again", "Take payment again"),
        (Operation.REFUND, "It did not happen: give it back again", "Give it back again"),
        (Operation.ACTIVATE, "It did not happen: activate it again", "Activate it again"),
    ],
)
def test_the_button_is_worded_for_its_movement(operation: Operation, button: str, again: str) -> None:
    assert of_attention.choice_word(doubt(operation), DecisionKind.DID_NOT_HAPPEN) == button
    assert of_attention.again_word(operation) == again


@pytest.mark.parametrize(
    "words_of",
    [
        of_attention.again_word,
        *[
            lambda operation, kind=kind: of_attention.choice_word(doubt(operation), kind)
            for kind in (DecisionKind.HAPPENED, DecisionKind.DID_NOT_HAPPEN)
        ],
    ],
)
def test_no_two_movements_share_their_words(words_of: Any) -> None:
    assert len({words_of(operation) for operation in Operation}) == len(Operation)


@pytest.mark.parametrize(
    ("kind", "seen", "warning"),
    [
        (DecisionKind.DID_NOT_HAPPEN, Seen.PROBABLE, "a change"),
        (DecisionKind.DID_NOT_HAPPEN, Seen.NOTHING, ""),
        (DecisionKind.DID_NOT_HAPPEN, Seen.UNREADABLE, "Nobody has seen the card"),
        (DecisionKind.HAPPENED, Seen.NOTHING, "nothing of it"),
        (DecisionKind.HAPPENED, Seen.PROBABLE, ""),
        (DecisionKind.HAPPENED, None, "Nobody has seen the card"),
    ],
)
def test_what_goes_against_a_decision_is_said_first(kind: DecisionKind, seen: Seen | None, warning: str) -> None:
    about = doubt(audit=None if seen is None else looked(seen))
    told = of_attention.choice_words(about, kind, PERSON, NOW)
    assert warning in told.warning
    assert bool(told.warning) is bool(warning)


@pytest.mark.parametrize("seen", Seen)
def test_the_last_look_has_its_time(seen: Seen) -> None:
    told = of_attention.seen_words(doubt(audit=looked(seen)), NOW)
    assert told.startswith(time_of_day(NOW - timedelta(seconds=30)))


def test_a_look_that_was_not_made_is_called_that() -> None:
    assert of_attention.seen_words(doubt(), NOW) == "not made yet"
    assert of_attention.seen_words(doubt(audit=Audit("a")), NOW) == "not made yet"


def test_a_time_that_is_computed_anew_does_not_flicker() -> None:
    whole = NOW + timedelta(seconds=20)
    told = {
        of_attention.next_look_words(doubt(next_look=whole + timedelta(microseconds=off)), NOW)
        for off in (-300_000, 0, 300_000)
    }
    assert told == {time_of_day(whole)}


def test_a_look_of_another_day_has_its_day() -> None:
    yesterday = NOW - timedelta(days=1)
    assert of_attention.seen_words(doubt(audit=Audit("a", 1, yesterday, Seen.NOTHING)), NOW).startswith("30 Apr")


@pytest.mark.parametrize("blind", Blind)
def test_each_reason_not_to_look_is_told_with_what_to_do(blind: Blind) -> None:
    about = doubt(blind=blind)
    assert of_attention.next_look_words(about, NOW) == "none by itself"
    assert of_attention.blind_words(about).endswith(".")
    assert len({of_attention.blind_words(doubt(blind=each)) for each in Blind}) == len(Blind)
    assert of_attention.blind_words(doubt(next_look=NOW)) == ""


def called(person: str = PERSON, when: timedelta = timedelta(0)) -> Decision:
    return Decision("d", "a", DecisionKind.MANAGER_CALLED, person, Role.CASHIER, NOW - when)


@pytest.mark.parametrize(
    ("about", "told"),
    [
        (doubt(quiet_until=NOW, decisions=(called(),)), "Wait until"),
        (doubt(choices=(DecisionKind.DID_NOT_HAPPEN, DecisionKind.MANAGER_CALLED)), "You can decide now"),
        (doubt(choices=(DecisionKind.MANAGER_CALLED,)), "A manager has to decide"),
        (replace(finding(FindingKind.LATE), choices=(DecisionKind.ACCEPTED,)), "You can put it right now"),
        (replace(finding(FindingKind.LATE), choices=(DecisionKind.MANAGER_CALLED,)), "A manager has to decide"),
    ],
)
def test_it_stands_with_somebody(about: Attention, told: str) -> None:
    assert of_attention.standing_words(about, NOW).startswith(told)


def test_who_called_a_manager_is_told_with_the_time() -> None:
    about = doubt(choices=(DecisionKind.MANAGER_CALLED,), decisions=(called("first@example.com"), called()))
    assert of_attention.standing_words(about, NOW) == f"Manager called at {short_time(NOW)} by {PERSON}"
    before = doubt(choices=about.choices, decisions=(called(when=timedelta(days=1)),))
    assert of_attention.standing_words(before, NOW) == f"Manager called 30 Apr by {PERSON}"


@pytest.mark.parametrize("operation", Operation)
@pytest.mark.parametrize("kind", FindingKind)
def test_each_finding_says_what_happened_and_whether_money_moved(kind: FindingKind, operation: Operation) -> None:
    about = finding(kind, operation)
    assert about.finding is not None
    told = words(found(about.finding, about.attempt))
    assert_sentences(told)
    assert told.tone == "bad"
    assert told.sentences[-1] == "Look in Activity first."
    moved = kind is not FindingKind.NEVER_FOUND
    assert ("The money has moved." in told.detail, "No money moved." in told.detail) == (moved, not moved)
    assert of_attention.question_word(about)
    assert of_attention.give_back_word(kind)


@pytest.mark.parametrize(
    ("kind", "operation", "rows", "title", "said"),
    [
        (
            FindingKind.DUPLICATE,
            Operation.REDEEM,
            ("78",),
            "The card was charged twice",
            "USD 10.00 too much was taken from •••• 7879.",
        ),
        (
            FindingKind.DUPLICATE,
            Operation.REDEEM,
            ("78", "79"),
            "The card was charged more than twice",
            "USD 10.00 too much was taken from •••• 7879.",
        ),
        (
            FindingKind.DUPLICATE,
            Operation.REFUND,
            ("78",),
            "It was refunded twice",
            "The server shows USD 10.00 more on •••• 7879 than was asked for.",
        ),
        (
            FindingKind.LATE,
            Operation.REDEEM,
            ("78",),
            "The card was charged after all",
            "If the payment was taken again, the customer has paid twice.",
        ),
        (
            FindingKind.ANOTHER_AMOUNT,
            Operation.REDEEM,
            ("78",),
            "The card was charged another amount",
            "USD 10.00 was asked for, and the server shows USD 10.00 on •••• 7879.",
        ),
        (
            FindingKind.NEVER_FOUND,
            Operation.REDEEM,
            (),
            "It was never found on the card",
            "It counts as paid, and the card still holds the money.",
        ),
    ],
)
def test_a_finding_is_told_in_the_words_of_its_movement(
    kind: FindingKind, operation: Operation, rows: tuple[str, ...], title: str, said: str
) -> None:
    about = finding(kind, operation, *rows)
    assert about.finding is not None
    told = words(found(about.finding, about.attempt))
    assert (told.title, said in plain(told.detail)) == (title, True)


@pytest.mark.parametrize("kind", FindingKind)
def test_what_can_be_done_about_a_finding_depends_on_who_asks(kind: FindingKind) -> None:
    about = finding(kind)
    manager = of_attention.remedy_words(replace(about, choices=(DecisionKind.ACCEPTED,)))
    cashier = of_attention.remedy_words(replace(about, choices=(DecisionKind.MANAGER_CALLED,)))
    assert manager.endswith(".")
    assert cashier == "A manager has to deal with this."
    for operation in Operation:
        assert of_attention.remedy_words(replace(finding(kind, operation), choices=(DecisionKind.ACCEPTED,)))
    assert of_attention.remedy_words(doubt()) == ""


@pytest.mark.parametrize(
    ("settled_by", "told"),
    [
        (SettledBy.EVIDENCE, "The till has found it on the card."),
        (SettledBy.PERSON, "A person decided that it happened."),
        (SettledBy.ANSWER, ""),
    ],
)
def test_a_success_says_how_it_is_known(settled_by: SettledBy, told: str) -> None:
    row = attempt(state=AttemptState.APPLIED, settled_by=settled_by)
    sentences = words(attempt_notice(row)).sentences
    assert (sentences[-1] == told) is bool(told)


def test_the_balance_is_told_only_where_it_was_just_read() -> None:
    row = attempt(state=AttemptState.APPLIED, balance_after=TEN, settled_by=SettledBy.ANSWER)
    assert "is left" not in words(attempt_notice(row)).detail
    assert "USD 10.00 is left" in plain(words(attempt_notice(replace(row, settled_by=SettledBy.EVIDENCE))).detail)


def test_what_a_person_decided_claims_nothing_of_the_money() -> None:
    told = words(attempt_notice(attempt(state=AttemptState.NOT_APPLIED, settled_by=SettledBy.PERSON)))
    assert told.title == "It did not happen"
    assert "money" not in told.detail


def test_an_end_that_could_not_be_written_is_a_doubt_with_its_reason() -> None:
    told = words(attempt_notice(attempt(state=AttemptState.SENT)))
    assert "could not be written down" in told.detail
    assert told.warning == "Don’t charge it again."


def test_what_is_not_on_the_card_so_far_may_still_have_moved() -> None:
    notice = Notice(NoticeKind.NOT_FOUND_ON_CARD, MoneyMoved.UNKNOWN, arguments={"operation": Operation.REFUND})
    assert words(notice).sentences[-1] == "The refund may be on the card already."
