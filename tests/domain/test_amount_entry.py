"""Keying an amount in: till style until a sign is typed, then as written."""

from __future__ import annotations

import pytest

from frontdesk.domain.amount_entry import AmountEntry, KeypadStyle
from frontdesk.domain.amount_text import LONGEST_NUMBER
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, AmountProblem, Money

USD = Currency.of("USD")
JPY = Currency.of("JPY")
KWD = Currency.of("KWD")

BACKSPACE = "⌫"


def keyed(*keys: str) -> AmountEntry:
    entry = AmountEntry()
    for key in keys:
        entry = entry.backspace() if key == BACKSPACE else entry.press(key)
    return entry


@pytest.mark.parametrize(
    ("keys", "currency", "wire"),
    [
        ("3671", USD, "36.71"),
        ("1", USD, "0.01"),
        ("500", JPY, "500"),
        ("1250", KWD, "1.250"),
        ("٣٦٧١", USD, "36.71"),
        ("0005", USD, "0.05"),
        ("36.", USD, "36.00"),
        ("36.5", USD, "36.50"),
        ("36,71", USD, "36.71"),
        ("1,234.56", USD, "1234.56"),
        ("1٬234٫56", USD, "1234.56"),
        ("١٢،٥", USD, "12.50"),
        ("1x2 3", USD, "1.23"),
    ],
)
def test_keys_make_an_amount(keys: str, currency: Currency, wire: str) -> None:
    assert keyed(*keys).read(currency) == Money.of(wire, currency)


@pytest.mark.parametrize(
    ("keys", "text", "free"),
    [
        (["00"], "", False),
        (["5", "00"], "500", False),
        (["1", "2", BACKSPACE], "1", False),
        ([BACKSPACE], "", False),
        (["1", ".", "5"], "1.5", True),
        (["1", ".", "5", BACKSPACE], "1.", True),
        (["1", ".", BACKSPACE], "1", False),
        (["1", ".", BACKSPACE, BACKSPACE], "", False),
    ],
)
def test_keys_can_be_taken_back(keys: list[str], text: str, free: bool) -> None:
    assert keyed(*keys) == AmountEntry(text, free)


@pytest.mark.parametrize("key", ["a", " ", "", "²", "½", "🎁", "\n"])
def test_other_keys_do_nothing(key: str) -> None:
    before = keyed("1", "2")

    assert before.press(key) == before


@pytest.mark.parametrize(
    ("text", "wire"), [("25.00", "25.00"), (" 25 ", "25.00"), ("USD 1,234.50", "1234.50"), ("٢٥", "25.00")]
)
def test_a_paste_replaces_and_is_read_as_written(text: str, wire: str) -> None:
    assert keyed("9").paste(text).read(USD) == Money.of(wire, USD)


def test_a_paste_that_is_too_long_is_never_cut_to_an_amount() -> None:
    pasted = AmountEntry().paste("1" + " " * 1_000_000 + "000")

    assert len(pasted.text) < 40
    with pytest.raises(AmountError, match="not a number"):
        pasted.read(USD)


def test_an_empty_paste_changes_nothing() -> None:
    assert keyed("9").paste("  \n") == keyed("9")


def test_a_paste_stays_as_written_when_a_digit_is_taken_back() -> None:
    pasted = AmountEntry().paste("250").backspace()

    assert pasted.read(USD) == Money.of("25", USD)
    assert pasted.backspace().backspace() == AmountEntry()


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (AmountEntry(), AmountProblem.EMPTY),
        (keyed("-", "5"), AmountProblem.NEGATIVE),
        (AmountEntry().paste("-5.00"), AmountProblem.NEGATIVE),
        (AmountEntry().paste("1.500"), AmountProblem.AMBIGUOUS),
        (AmountEntry().paste("letters"), AmountProblem.NOT_A_NUMBER),
        (AmountEntry().paste("0"), AmountProblem.ZERO),
        (AmountEntry("9" * 16), AmountProblem.TOO_LARGE),
    ],
)
def test_what_is_no_amount_is_told_apart(entry: AmountEntry, problem: AmountProblem) -> None:
    with pytest.raises(AmountError) as refused:
        entry.read(USD)

    assert refused.value.problem is problem


def test_keys_beyond_the_largest_amount_are_not_taken() -> None:
    entry = keyed(*"9" * 40)

    assert len(entry.text) == len(str(LARGEST_MINOR_UNITS))
    assert len(keyed(*"1." * 40).text) == LONGEST_NUMBER
    assert len(keyed(*"..", *"9" * 80).text) == LONGEST_NUMBER


@pytest.mark.parametrize(
    ("keys", "currency", "wire"),
    [
        (("3", "6"), USD, "36.00"),
        (("3", "6", "٫", "5"), USD, "36.50"),
        (("1", "٫", "5", "0", "0"), KWD, "1.500"),
        (("3", "6", "٫", BACKSPACE, "7"), USD, "367.00"),
        (("5", BACKSPACE, "4"), USD, "4.00"),
    ],
)
def test_a_free_keypad_reads_as_written_from_the_first_key(
    keys: tuple[str, ...], currency: Currency, wire: str
) -> None:
    entry = AmountEntry.begin(KeypadStyle.FREE)
    for key in keys:
        entry = entry.backspace() if key == BACKSPACE else entry.press(key)

    assert entry.read(currency).wire == wire


@pytest.mark.parametrize("style", KeypadStyle)
@pytest.mark.parametrize("amount", [Money(3671, USD), Money(500, JPY), Money(1500, KWD)])
def test_an_amount_that_was_chosen_is_held_in_either_style(style: KeypadStyle, amount: Money) -> None:
    entry = AmountEntry.begin(style).press("9").holding(amount)

    assert entry.read(amount.currency) == amount
    assert entry.cleared() == AmountEntry.begin(style)
