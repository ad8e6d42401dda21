"""Card numbers, PINs, and what can be told from a card's rows."""

from __future__ import annotations

import pickle
import traceback
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.domain.card import (
    Card,
    CardKind,
    CardNumber,
    CardNumberError,
    CardStatus,
    CardTransaction,
    NumberProblem,
    Pin,
    TransactionKind,
)
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money

USD = Currency.of("USD")
AED = Currency.of("AED")

NUMBER = "5501627879"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        (NUMBER, NUMBER),
        ("5501 6278 79", NUMBER),
        ("5501-6278-79", NUMBER),
        ("5501–6278.79\r\n", NUMBER),
        ("\ufeff5501\u00a06278\u200f79", NUMBER),
        ("٥٥٠١٦٢٧٨٧٩", NUMBER),
        ("５５０１６２７８７９", NUMBER),
        ("0012345678", "0012345678"),
        ("00000000", "00000000"),
        ("1" * 24, "1" * 24),
    ],
)
def test_a_number_is_its_digits(text: str, digits: str) -> None:
    number = CardNumber.parse(text)

    assert number.digits == digits
    assert number.last4 == digits[-4:]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", NumberProblem.EMPTY),
        (" - \u200b", NumberProblem.EMPTY),
        ("letters only", NumberProblem.NOT_DIGITS),
        ("55016278O9", NumberProblem.NOT_DIGITS),
        ("5501627²79", NumberProblem.NOT_DIGITS),
        ("+5501627879", NumberProblem.NOT_DIGITS),
        ("🎁🎁🎁🎁🎁🎁🎁🎁", NumberProblem.NOT_DIGITS),
        ("https://example.com/5501627879", NumberProblem.NOT_DIGITS),
        ("1234567", NumberProblem.TOO_SHORT),
        ("1" * 25, NumberProblem.TOO_LONG),
        ("1" * 40, NumberProblem.TOO_LONG),
    ],
)
def test_what_is_no_number_is_refused_and_not_repeated(text: str, problem: NumberProblem) -> None:
    with pytest.raises(CardNumberError) as refused:
        CardNumber.parse(text)

    assert refused.value.problem is problem
    assert "5501" not in str(refused.value)


def test_a_number_shows_its_last_four_only() -> None:
    number = CardNumber(NUMBER)
    card = Card(number, CardKind.MONETARY, CardStatus.ACTIVE)

    assert str(number) == f"{number}" == "•••• 7879"
    assert "550162" not in repr(number) + repr(card) + repr([{number}])
    assert pickle.loads(pickle.dumps(number)) == number


def test_a_pin_never_shows() -> None:
    pin = Pin("66882")

    try:
        raise ValueError(pin)
    except ValueError as error:
        shown = "".join(traceback.format_exception(error))

    assert "66882" not in shown + str(pin) + repr(pin) + f"{pin}" + repr({"pin": pin})


@pytest.mark.parametrize(
    ("text", "digits"), [("66882", "66882"), (" 00042 ", "00042"), ("٦٦٨٨٢", "66882"), ("1" * 12, "1" * 12)]
)
def test_a_pin_is_its_digits(text: str, digits: str) -> None:
    assert Pin.parse(text) == Pin(digits)


@pytest.mark.parametrize("text", ["", "  ", "abcde", "66 882", "668²", "1" * 13])
def test_what_is_no_pin_is_none(text: str) -> None:
    assert Pin.parse(text) is None


@pytest.mark.parametrize(
    ("digits", "product"),
    [
        ("4006381333931", True),
        ("73513537", True),
        ("036000291452", True),
        ("00012345600012", True),
        ("4006381333932", False),
        ("73513536", False),
        (NUMBER, False),
        ("6031000000000001", False),
    ],
)
def test_a_product_barcode_is_told_from_a_card(digits: str, product: bool) -> None:
    assert CardNumber(digits).is_product_barcode is product


def row(row_id: str, kind: TransactionKind, amount: str | None, refund_of: str | None = None) -> CardTransaction:
    return CardTransaction(row_id, kind, Money.of(amount, USD) if amount else None, refund_of=refund_of)


REDEEM = row("1", TransactionKind.REDEEM, "-10.00")


@pytest.mark.parametrize(
    ("others", "left"),
    [
        ([], "10.00"),
        ([row("2", TransactionKind.REFUND, "4.00", "1")], "6.00"),
        ([row("2", TransactionKind.REFUND, "4.00", "1"), row("3", TransactionKind.REFUND, "6.00", "1")], "0.00"),
        ([row("2", TransactionKind.REFUND, "11.00", "1")], "0.00"),
        ([row("2", TransactionKind.REFUND, "-4.00", "1")], "6.00"),
        ([row("2", TransactionKind.REFUND, "4.00", "9")], "10.00"),
        ([row("2", TransactionKind.CREDIT, "4.00", "1")], "10.00"),
        ([row("2", TransactionKind.REFUND, None, "1")], None),
        ([replace(row("2", TransactionKind.REFUND, "4.00", "1"), amount=Money.of("4", AED))], None),
    ],
)
def test_what_is_left_of_a_redeem(others: list[CardTransaction], left: str | None) -> None:
    card = Card(CardNumber(NUMBER), CardKind.MONETARY, CardStatus.ACTIVE, transactions=(*reversed(others), REDEEM))

    refundable = card.refundable(REDEEM)

    assert (refundable.wire if refundable else None if refundable is None else "0.00") == left


@pytest.mark.parametrize("kind", [kind for kind in TransactionKind if kind is not TransactionKind.REDEEM])
def test_only_a_redeem_can_be_given_back(kind: TransactionKind) -> None:
    other = row("1", kind, "10.00")
    card = Card(CardNumber(NUMBER), CardKind.MONETARY, CardStatus.ACTIVE, transactions=(other,))

    assert card.refundable(other) is None
    assert not card.experience_refundable(other)


def test_an_experience_is_given_back_once() -> None:
    redeem = row("1", TransactionKind.REDEEM, None)
    fresh = Card(CardNumber(NUMBER), CardKind.EXPERIENCE, CardStatus.ACTIVE, transactions=(redeem,))
    given = replace(fresh, transactions=(row("2", TransactionKind.REFUND, None, "1"), redeem))

    assert fresh.experience_refundable(redeem)
    assert not given.experience_refundable(redeem)
    assert fresh.refundable(redeem) is None


def test_a_card_finds_its_rows_by_id() -> None:
    card = Card(CardNumber(NUMBER), CardKind.MONETARY, CardStatus.ACTIVE, transactions=(REDEEM,))

    assert card.transaction("1") is REDEEM
    assert card.transaction("11") is None
    assert replace(card, transactions=None).transaction("1") is None


def test_a_card_expires_with_its_last_moment() -> None:
    last = datetime(2026, 5, 1, 12, tzinfo=UTC)
    card = Card(CardNumber(NUMBER), CardKind.MONETARY, CardStatus.ACTIVE, expires_at=last)

    assert not card.expired(last - timedelta(microseconds=1))
    assert card.expired(last)
    assert not replace(card, expires_at=None).expired(last)
