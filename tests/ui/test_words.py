"""Everything the till says: each notice has its words, and they never claim more than is known."""

from __future__ import annotations

import ast
import enum
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from frontdesk.desk.connection import Connection, Trouble
from frontdesk.desk.quote import Quote
from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import SIGNING_OUT, MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Delivery, Operation
from frontdesk.domain.shop import Right, Role
from frontdesk.flows.activate import RowState
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.settings_problems import Problem, Wrong
from frontdesk.ui.fill import places
from frontdesk.ui.format import moment, time_of_day
from frontdesk.ui.words import Words, attempt_words, moved_words, names, of_the_connection, step_words, steps, words
from frontdesk.ui.words.quotes import sentence

ROOT = Path(__file__).parents[2]
WORDS = sorted((ROOT / "frontdesk" / "ui" / "words").glob("*.py"))
SOURCES = [*WORDS, ROOT / "frontdesk" / "ui" / "format.py"]

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AED, USD = Currency.of("AED"), Currency.of("USD")
NUMBER = CardNumber.parse("6031000000007879")
TEN = Money.of("10", "USD")
BILL = Money.of("36.71", "AED")
LEFT = Money.of("41.50", "USD")

FULL: dict[str, object] = {
    "number": NUMBER,
    "amount": TEN,
    "local": BILL,
    "balance": LEFT,
    "charge": TEN,
    "bill": BILL,
    "left": LEFT,
    "currency": USD,
    "decimals": 2,
    "length": 40,
    "expires_at": NOW,
    "status": CardStatus.LOST,
    "product": "SPA-60",
    "problem": NoticeKind.TOO_SLOW,
    "operation": Operation.REDEEM,
    "missing": ("cards", "stores"),
    "server": "https://cards.example",
    "where": "settings.toml",
    "key": "rates",
    "log": "server.log",
}
EMPTY: dict[str, object] = {"balance": None, "local": None, "amount": None, "product": "", "expires_at": None}

DONE = [kind for kind in NoticeKind if Notice(kind).done]
NOT_DONE = [kind for kind in NoticeKind if kind not in DONE]

CLAIMS = re.compile(
    r"(?i)refused|nothing happened|nothing was|not charged|no money|not sent|try again|another way to pay"
)
UNFILLED = re.compile(r"\{[a-z_]*\}|None|NoticeKind|Money\(")


@pytest.fixture(autouse=True)
def _american_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def all_text(told: Words) -> str:
    return plain(f"{told.title} {told.detail}")


def assert_whole(told: Words) -> None:
    assert told.title
    assert not told.title.endswith(".")
    assert told.tone in {"ok", "warn", "bad", "neutral"}
    assert not UNFILLED.search(all_text(told)), all_text(told)
    assert "  " not in all_text(told)
    assert "!" not in all_text(told)
    assert "'" not in all_text(told)


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_has_its_words(kind: NoticeKind) -> None:
    for moved, arguments in product(MoneyMoved, (FULL, EMPTY, {})):
        told = words(Notice(kind, moved, NextStep.CALL_MANAGER, arguments, "No such card"))
        assert_whole(told)
        if kind not in DONE:
            assert all(text.endswith((".", "”")) for text in told.sentences), told.sentences
            assert "Call a manager." in told.sentences
            assert told.sentences[-1] == "The server says: “No such card”"


@pytest.mark.parametrize("kind", NOT_DONE)
def test_a_notice_says_that_no_money_moved(kind: NoticeKind) -> None:
    assert "No money moved." in words(Notice(kind, MoneyMoved.NO)).sentences


@pytest.mark.parametrize("kind", [kind for kind in NOT_DONE if kind is not NoticeKind.NOT_SENT])
def test_what_is_not_known_is_never_called_a_failure(kind: NoticeKind) -> None:
    for step, operation in product(NextStep, (*Operation, None)):
        told = words(Notice(kind, MoneyMoved.UNKNOWN, step, FULL | {"operation": operation}))
        assert told.tone == "warn"
        assert not CLAIMS.search(all_text(told)), all_text(told)
        assert re.search(r"not known yet|may have been|may be on", all_text(told))


@pytest.mark.parametrize(
    ("operation", "may_have", "warning"),
    [
        (Operation.REDEEM, "The card may have been charged.", "Don’t charge it again."),
        (Operation.REDEEM_EXPERIENCE, "The card may have been used up.", "Don’t redeem it again."),
        (Operation.ACTIVATE, "The card may have been activated.", "Don’t activate it again."),
        (Operation.REFUND, "The refund may be on the card already.", "Don’t refund it again."),
    ],
)
def test_an_unknown_end_says_what_may_have_happened_and_what_not_to_do(
    operation: Operation, may_have: str, warning: str
) -> None:
    arguments = FULL | {"operation": operation}
    told = words(Notice(NoticeKind.OUTCOME_UNKNOWN, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT, arguments))
    assert told.title == "We don’t know yet"
    why = "The server did not answer after USD 10.00 was sent for •••• 7879."
    assert plain(told.detail) == f"{why} {may_have} {warning}"
    assert told.warning == warning


@pytest.mark.parametrize(
    ("problem", "why"),
    [
        (NoticeKind.NO_CONNECTION, "The server did not answer after USD 10.00 was sent for •••• 7879."),
        (NoticeKind.SERVER_FAILED, "The server had a fault after USD 10.00 was sent for •••• 7879."),
        (
            NoticeKind.ANSWER_FOR_ANOTHER,
            "The server’s answer made no sense after USD 10.00 was sent for •••• 7879.",
        ),
        (
            NoticeKind.CARD_ALREADY_ACTIVE,
            "The server’s answer left it open after USD 10.00 was sent for •••• 7879.",
        ),
        (NoticeKind.LEFT_UNSETTLED, "The till was stopped while USD 10.00 was being sent for •••• 7879."),
        (NoticeKind.BUG, "The till had a fault while USD 10.00 was being sent for •••• 7879."),
    ],
)
def test_an_unknown_end_says_why(problem: NoticeKind, why: str) -> None:
    arguments = FULL | {"problem": problem}
    told = words(Notice(NoticeKind.OUTCOME_UNKNOWN, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT, arguments))
    assert plain(told.sentences[0]) == why


@pytest.mark.parametrize(
    ("kind", "arguments", "title", "detail"),
    [
        (
            NoticeKind.REDEEMED,
            FULL,
            "USD 10.00 redeemed",
            "The customer paid AED 36.71 · USD 41.50 is left on •••• 7879",
        ),
        (NoticeKind.REDEEMED, FULL | {"local": None}, "USD 10.00 redeemed", "USD 41.50 is left on •••• 7879"),
        (
            NoticeKind.REDEEMED,
            FULL | {"balance": None},
            "USD 10.00 redeemed",
            "The customer paid AED 36.71 with •••• 7879",
        ),
        (NoticeKind.EXPERIENCE_REDEEMED, FULL, "SPA-60 redeemed", "•••• 7879 is used up now"),
        (NoticeKind.ACTIVATED, FULL, "USD 10.00 activated", "USD 41.50 is on •••• 7879 now"),
        (
            NoticeKind.REFUNDED,
            FULL,
            "USD 10.00 refunded",
            "That is AED 36.71 of the bill · USD 41.50 is on •••• 7879 now",
        ),
        (NoticeKind.EXPERIENCE_REFUNDED, FULL, "Experience refunded", "•••• 7879 can be used again"),
    ],
)
def test_a_success_says_what_moved_and_what_is_on_the_card(
    kind: NoticeKind, arguments: dict[str, object], title: str, detail: str
) -> None:
    told = words(Notice(kind, MoneyMoved.YES, NextStep.NEXT_CUSTOMER, arguments))
    assert (plain(told.title), plain(told.detail), told.tone) == (title, detail, "ok")


def test_what_the_server_said_is_quoted_on_one_line_as_it_was_said() -> None:
    told = words(Notice(NoticeKind.REFUSED, server_words="Card {number}\n is  locked"))
    assert told.sentences[-1] == "The server says: “Card {number} is locked”"


@pytest.mark.parametrize("right", Right)
def test_each_missing_right_is_told_with_what_it_costs(right: Right) -> None:
    told = words(Notice(NoticeKind.RIGHTS_MISSING, MoneyMoved.NOT_CONCERNED, arguments={"missing": (right.value,)}))
    assert len(told.sentences) == 1
    assert names.right_word(right) in told.detail


@pytest.mark.parametrize("status", [CardStatus.BLOCKED, CardStatus.CANCELED, CardStatus.LOST, None])
def test_a_card_that_cannot_be_used_is_told_by_its_status(status: CardStatus | None) -> None:
    titles = {
        each: words(Notice(NoticeKind.CARD_BLOCKED, arguments={"status": each})).title
        for each in (CardStatus.BLOCKED, CardStatus.CANCELED, CardStatus.LOST, None)
    }
    assert len(set(titles.values())) == 4
    assert titles[status].startswith("This card ")


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (Notice(NoticeKind.NUMBER_TOO_LONG, arguments={"length": 40}), "24 digits or fewer. This has 40 digits."),
        (Notice(NoticeKind.NUMBER_TOO_SHORT, arguments={"length": 3}), "8 digits or more. This has 3 digits."),
        (
            Notice(NoticeKind.AMOUNT_TOO_MANY_DECIMALS, arguments={"currency": USD, "decimals": 2}),
            "USD has 2 decimals.",
        ),
        (
            Notice(NoticeKind.AMOUNT_TOO_MANY_DECIMALS, arguments={"currency": Currency.of("JPY"), "decimals": 0}),
            "JPY has no decimals.",
        ),
        (Notice(NoticeKind.RATE_MISSING, arguments={"local": AED, "currency": USD}), "for AED and USD."),
        (
            Notice(NoticeKind.SETTINGS_WRONG, arguments={"where": "a.toml", "key": "rates", "problem": "odd"}),
            "In a.toml, rates: odd.",
        ),
        (
            Notice(NoticeKind.SETTINGS_WRONG, arguments={"where": "a.toml", "key": "", "problem": "odd"}),
            "In a.toml: odd.",
        ),
        (Notice(NoticeKind.CARD_EXPIRED, arguments={"expires_at": NOW}), "It was valid until 22 Nov 2026."),
    ],
)
def test_the_facts_of_a_notice_are_in_its_words(notice: Notice, told: str) -> None:
    assert told in plain(words(notice).detail)


LEAVING: dict[str, object] = {"leaving": SIGNING_OUT}
TRIED = {"tried_at": NOW, "now": NOW, "account": "mariam@example.com", "operation": Operation.REDEEM}


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (Notice(NoticeKind.CLOSING_WAITS, arguments={"count": 1}), "One answer of the server is still missing"),
        (Notice(NoticeKind.CLOSING_WAITS, arguments={"count": 2}), "2 answers of the server are still missing"),
        (Notice(NoticeKind.CLOSING_WAITS, arguments={"count": 2}), "The till closes by itself"),
        (Notice(NoticeKind.CLOSING_WAITS, arguments={"count": 2} | LEAVING), "You are signed out when"),
        (Notice(NoticeKind.CLOSING_WAITS), "One moment, the server has not answered yet"),
        (Notice(NoticeKind.CLOSING_NOW), "The till closes now."),
        (Notice(NoticeKind.CLOSING_NOW, arguments=LEAVING), "You are being signed out."),
        (
            Notice(NoticeKind.CARD_BUSY, arguments=FULL | TRIED),
            f"{moment(NOW, NOW)}, mariam@example.com tried to charge USD 10.00.",
        ),
        (
            Notice(NoticeKind.CARD_BUSY, arguments=FULL | TRIED | {"amount": None}),
            "mariam@example.com sent a request for •••• 7879.",
        ),
        (
            Notice(NoticeKind.CARD_BUSY, arguments=FULL | {"next_look": NOW}),
            f"The till looks for it again at {time_of_day(NOW)}.",
        ),
        (Notice(NoticeKind.CONNECTION), "The server answered the last request."),
        (
            Notice(NoticeKind.CONNECTION, arguments={"trouble": Trouble.TIMED_OUT, "asked_again": NOW}),
            f"The server did not answer in time The till asks for it again at {time_of_day(NOW)}.",
        ),
        (
            Notice(NoticeKind.SERVER_NEEDED, MoneyMoved.NOT_CONCERNED, arguments={"place": Place.REDEEM}),
            "Redeeming needs the server, which is not available now",
        ),
    ],
)
def test_what_is_waited_for_is_told(notice: Notice, told: str) -> None:
    assert plain(told) in all_text(words(notice))


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_of_the_connection_has_a_title_of_its_own(trouble: Trouble) -> None:
    titles = {each: words(Notice(NoticeKind.CONNECTION, arguments={"trouble": each})).title for each in Trouble}
    assert len(set(titles.values())) == len(Trouble)
    assert titles[trouble] != words(Notice(NoticeKind.CONNECTION)).title


@pytest.mark.parametrize("step", [step for step in NextStep if step is not NextStep.NONE])
@pytest.mark.parametrize("moved", MoneyMoved)
def test_every_next_step_has_a_sentence(step: NextStep, moved: MoneyMoved) -> None:
    assert step_words(step, moved).endswith(".")


def test_no_step_has_no_sentence() -> None:
    assert step_words(NextStep.NONE) == ""


@pytest.mark.parametrize("moved", MoneyMoved)
def test_whether_money_moved_is_said_unless_none_could_have(moved: MoneyMoved) -> None:
    assert moved_words(moved).endswith(".") is (moved is not MoneyMoved.NOT_CONCERNED)


NAMED: list[tuple[Callable[[Any], str], type[enum.Enum]]] = [
    (names.status_word, CardStatus),
    (names.kind_word, CardKind),
    (names.transaction_word, TransactionKind),
    (names.operation_word, Operation),
    (names.attempt_word, AttemptState),
    (names.connection_word, Connection),
    (of_the_connection.connection_reason, Trouble),
    (names.role_word, Role),
    (names.right_word, Right),
    (names.delivery_word, Delivery),
    (names.place_word, Place),
    (steps.row_word, RowState),
    (steps.slot_prompt, SlotPhase),
]
TONED: list[tuple[Callable[[Any], str], type[enum.Enum]]] = [
    (names.status_tone, CardStatus),
    (names.attempt_tone, AttemptState),
    (names.connection_tone, Connection),
    (steps.row_tone, RowState),
]


@pytest.mark.parametrize(("name", "kind"), NAMED, ids=[name.__name__ for name, _ in NAMED])
def test_every_member_has_a_name_of_its_own(name: Callable[[Any], str], kind: type[enum.Enum]) -> None:
    named = [name(member) for member in kind]
    assert all(named)
    assert len(set(named)) == len(named)


@pytest.mark.parametrize(("tone", "kind"), TONED, ids=[tone.__name__ for tone, _ in TONED])
def test_every_state_has_a_tone(tone: Callable[[Any], str], kind: type[enum.Enum]) -> None:
    assert {tone(member) for member in kind} <= {"ok", "warn", "bad", "neutral"}


MONETARY = Card(NUMBER, CardKind.MONETARY, CardStatus.ACTIVE, currency=USD, balance=LEFT)


@pytest.mark.parametrize(
    ("card", "word", "tone"),
    [
        (MONETARY, "Active", "ok"),
        (replace(MONETARY, balance=None), "Active", "ok"),
        (replace(MONETARY, balance=Money.zero(USD)), "Used up", "neutral"),
        (replace(MONETARY, expires_at=NOW), "Expired", "bad"),
        (replace(MONETARY, expires_at=NOW, status=CardStatus.BLOCKED), "Blocked", "bad"),
        (replace(MONETARY, balance=Money.zero(USD), status=CardStatus.INITIATED), "Not active yet", "neutral"),
        (Card(NUMBER, CardKind.EXPERIENCE, CardStatus.ACTIVE), "Active", "ok"),
        (Card(NUMBER, CardKind.EXPERIENCE, CardStatus.ACTIVE, redeemed=True), "Used up", "neutral"),
    ],
)
def test_a_card_is_named_by_what_matters_at_the_till(card: Card, word: str, tone: str) -> None:
    assert (names.card_status_word(card, NOW), names.card_status_tone(card, NOW)) == (word, tone)


@pytest.mark.parametrize(("count", "told"), [(1, "1 needs attention"), (3, "3 need attention")])
def test_attention_is_counted(count: int, told: str) -> None:
    assert names.attention_words(count) == told


RATE = Rate(AED, USD, Decimal("0.27236"), "store")
CONVERTED = Quote(BILL, TEN, Conversion(BILL, TEN, RATE), LEFT)


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (
            CONVERTED,
            "Customer pays AED 36.71. The card is charged USD 10.00. 1 AED = 0.27236 USD, store rate. "
            "Left on the card: USD 41.50.",
        ),
        (
            replace(CONVERTED, conversion=Conversion(BILL, TEN, replace(RATE, source="Central bank"))),
            "Customer pays AED 36.71. The card is charged USD 10.00. 1 AED = 0.27236 USD, Central bank. "
            "Left on the card: USD 41.50.",
        ),
        (
            Quote(TEN, TEN, None, Money.zero(USD), Money.of("12", "USD")),
            "Customer pays USD 10.00. The card is charged USD 10.00. Left on the card: USD 0.00. "
            "USD 12.00 remains to be paid otherwise.",
        ),
        (Quote(TEN, TEN, None, None), "Customer pays USD 10.00. The card is charged USD 10.00."),
    ],
)
def test_a_redeem_is_told_before_it_is_confirmed(quote: Quote, told: str) -> None:
    assert plain(sentence(quote, NOW)) == told


def test_a_rate_of_today_says_so() -> None:
    nine = datetime(2026, 11, 22, 9, 0).astimezone()
    quote = replace(CONVERTED, conversion=Conversion(BILL, TEN, replace(RATE, taken_at=nine)))
    assert "1 AED = 0.27236 USD, store rate of today 09:00." in plain(sentence(quote, nine))


def attempt(state: AttemptState, operation: Operation = Operation.REDEEM, **others: Any) -> Attempt:
    known: dict[str, Any] = {
        "id": "0" * 32,
        "reference": Reference.mint(),
        "endpoint": "training",
        "account": "mariam@example.com",
        "store_id": "1",
        "store_name": "Harbour store",
        "till": "Till 2",
        "operation": operation,
        "card_id": "7",
        "card_last4": "7879",
        "card_hash": "",
        "baseline": "",
        "amount": TEN,
        "local": BILL,
        "rate": "",
        "detail": "SPA-60",
        "reason": "",
        "note": "",
        "state": state,
        "prepared_at": NOW,
    }
    return Attempt(**(known | others))


@pytest.mark.parametrize("amount", [TEN, None])
@pytest.mark.parametrize("operation", Operation)
@pytest.mark.parametrize("state", AttemptState)
def test_every_row_of_the_journal_has_its_words(
    state: AttemptState, operation: Operation, amount: Money | None
) -> None:
    told = attempt_words(attempt(state, operation, amount=amount, problem="a word of an older till"))
    assert_whole(told)
    assert (told.tone == "ok") is (state is AttemptState.APPLIED)
    assert (told.tone == "warn") is (state is AttemptState.UNKNOWN)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (attempt(AttemptState.APPLIED), "USD 10.00 redeemed The customer paid AED 36.71 with •••• 7879"),
        (
            attempt(AttemptState.APPLIED, Operation.REFUND, amount=None),
            "Experience refunded •••• 7879 can be used again",
        ),
        (
            attempt(AttemptState.REFUSED, problem="wrong_pin", server_words="Bad PIN"),
            "This is not the card’s PIN No money moved. The server says: “Bad PIN”",
        ),
        (
            attempt(AttemptState.NOT_SENT, settled_by=SettledBy.RESTART),
            "Nothing was sent The till was stopped before anything left it. No money moved.",
        ),
        (
            attempt(AttemptState.NOT_SENT, problem="no_connection"),
            "Nothing was sent The server could not be reached. No money moved.",
        ),
        (
            attempt(AttemptState.NOT_SENT, problem="journal_failed"),
            "The till can’t use its own records The till sends nothing that it can’t write down first. "
            "No money moved.",
        ),
        (
            attempt(AttemptState.UNKNOWN, problem="left_unsettled"),
            "We don’t know yet The till was stopped while USD 10.00 was being sent for •••• 7879. "
            "The card may have been charged. Don’t charge it again.",
        ),
    ],
)
def test_a_row_of_the_journal_tells_what_is_known(row: Attempt, told: str) -> None:
    assert all_text(attempt_words(row)) == told


def calls_of_translate(source: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
        == "translate"
        # A text's own `translate` takes a table, never the name of our context.
        and len(node.args) > 1
    ]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_every_text_is_a_literal_that_extraction_sees(file: Path) -> None:
    for call in calls_of_translate(file.read_text("utf-8")):
        assert not call.keywords, f"line {call.lineno}: extraction overlooks a call with keywords"
        assert all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in call.args), (
            call.lineno
        )
        context, text, *_ = (each.value for each in call.args if isinstance(each, ast.Constant))
        assert context == "words"
        assert text


@pytest.mark.parametrize(
    "source",
    ['translate("words", f"{x}")', 'translate("words", TEXT)', 'QCoreApplication.translate("words", a + b)'],
)
def test_the_rule_about_literals_sees(source: str) -> None:
    (call,) = calls_of_translate(source)
    assert not isinstance(call.args[1], ast.Constant)


def test_the_first_window_can_have_words_without_what_is_heavy() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, frontdesk.ui.words.names, frontdesk.ui.words.quotes; print(*sys.modules)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(told.stdout.split())
    assert "frontdesk.ui.words.compose" in loaded
    assert not loaded & {"sqlite3", "httpx", "pydantic", "frontdesk.journal", "PySide6.QtWidgets", "PySide6.QtGui"}


@pytest.mark.parametrize("what", Wrong)
def test_what_is_wrong_in_the_settings_is_said_with_its_facts(what: Wrong) -> None:
    facts = {name: f"<{name}>" for name in places(what.value)}
    notice = Notice(
        NoticeKind.SETTINGS_WRONG,
        arguments={"where": "a.toml", "key": "till.keypad", "problem": Problem(what, facts)},
    )

    told = words(notice).detail

    assert told.startswith("In a.toml, till.keypad: ")
    assert all(fact in told for fact in facts.values())
