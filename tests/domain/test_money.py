"""Amounts: exact or refused, never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.currency import Currency, all_currencies
from frontdesk.domain.money import (
    LARGEST_MINOR_UNITS,
    AmountError,
    AmountProblem,
    CurrencyMismatchError,
    Money,
    parse_amount,
    plain_digits,
)

USD = Currency.of("USD")
AED = Currency.of("AED")
JPY = Currency.of("JPY")
KWD = Currency.of("KWD")

currencies = st.sampled_from(all_currencies())
minor_units = st.integers(-LARGEST_MINOR_UNITS, LARGEST_MINOR_UNITS)


def readings_of(text: str, currency: Currency) -> tuple[Money, ...]:
    """What a text may mean: one amount, two to choose from, or nothing."""
    try:
        return (parse_amount(text, currency),)
    except AmountError as refused:
        return refused.readings


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("25", USD, 2500),
        ("25.00", USD, 2500),
        ("25,00", USD, 2500),
        ("25.5", USD, 2550),
        (".5", USD, 50),
        ("5.", USD, 500),
        ("+5", USD, 500),
        ("0012", USD, 1200),
        ("0.50", USD, 50),
        ("1,234.56", USD, 123456),
        ("1.234,56", USD, 123456),
        ("1'234.56", USD, 123456),
        ("1’234", USD, 123400),
        ("1 234,56", USD, 123456),
        ("1\u202f234,56", USD, 123456),
        ("1.234.567", USD, 123456700),
        ("1234.500", USD, 123450),
        ("AED 36.71", AED, 3671),
        ("36.71aed", AED, 3671),
        ("  36.71\n", AED, 3671),
        ("٣٦٫٧١", AED, 3671),
        ("١٬٢٣٤٫٥٦", AED, 123456),
        ("۳۶٫۷۱", AED, 3671),
        ("３６.７１", AED, 3671),
        ("500", JPY, 500),
        ("1,234,567", JPY, 1234567),
        ("1,234.567", KWD, 1234567),
        ("0.125", KWD, 125),
        ("10000000000000", USD, LARGEST_MINOR_UNITS),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, currency: Currency, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "problem"),
    [
        ("", USD, AmountProblem.EMPTY),
        ("  \u00a0\t", USD, AmountProblem.EMPTY),
        ("usd", USD, AmountProblem.EMPTY),
        ("abc", USD, AmountProblem.NOT_A_NUMBER),
        ("12a", USD, AmountProblem.NOT_A_NUMBER),
        ("1e5", USD, AmountProblem.NOT_A_NUMBER),
        ("EUR 5", USD, AmountProblem.NOT_A_NUMBER),
        ("$5", USD, AmountProblem.NOT_A_NUMBER),
        ("½", USD, AmountProblem.NOT_A_NUMBER),
        ("5²", USD, AmountProblem.NOT_A_NUMBER),
        ("🎁", USD, AmountProblem.NOT_A_NUMBER),
        (".", USD, AmountProblem.NOT_A_NUMBER),
        ("-", USD, AmountProblem.NOT_A_NUMBER),
        ("--5", USD, AmountProblem.NOT_A_NUMBER),
        ("5-", USD, AmountProblem.NOT_A_NUMBER),
        ("1,2,3", USD, AmountProblem.NOT_A_NUMBER),
        ("1.234.56", USD, AmountProblem.NOT_A_NUMBER),
        ("1,234.", USD, AmountProblem.NOT_A_NUMBER),
        ("12'34", USD, AmountProblem.NOT_A_NUMBER),
        ("1,234'567.00", USD, AmountProblem.NOT_A_NUMBER),
        ("-5", USD, AmountProblem.NEGATIVE),
        ("−5.00", USD, AmountProblem.NEGATIVE),
        ("- 5", USD, AmountProblem.NEGATIVE),
        ("-0", USD, AmountProblem.NEGATIVE),
        ("0", USD, AmountProblem.ZERO),
        ("0.00", USD, AmountProblem.ZERO),
        ("٠", USD, AmountProblem.ZERO),
        ("12.3456", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("0.123", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("1234.567", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("1.234,567", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("5.5", JPY, AmountProblem.TOO_MANY_DECIMALS),
        ("1.2345", KWD, AmountProblem.TOO_MANY_DECIMALS),
        ("10000000000000.01", USD, AmountProblem.TOO_LARGE),
        ("9" * 32, USD, AmountProblem.TOO_LARGE),
        ("9" * 40_000, USD, AmountProblem.TOO_LARGE),
    ],
)
def test_what_is_no_amount_is_refused_by_its_problem(text: str, currency: Currency, problem: AmountProblem) -> None:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, currency)

    assert refused.value.problem is problem
    assert refused.value.currency == currency
    assert refused.value.readings == ()


@pytest.mark.parametrize(
    ("text", "currency", "readings"),
    [
        ("1.500", USD, ["1.50", "1500.00"]),
        ("1,500", USD, ["1.50", "1500.00"]),
        ("١٫٥٠٠", USD, ["1.50", "1500.00"]),
        ("1,234", USD, ["1234.00"]),
        ("999.000", USD, ["999.00", "999000.00"]),
        ("1.500", KWD, ["1.500", "1500.000"]),
        ("1.500", JPY, ["1500"]),
        ("12.000", JPY, ["12", "12000"]),
    ],
)
def test_what_can_be_read_in_two_ways_is_asked_for(text: str, currency: Currency, readings: list[str]) -> None:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, currency)

    assert refused.value.problem is AmountProblem.AMBIGUOUS
    assert [money.wire for money in refused.value.readings] == readings


@given(minor_units, currencies)
def test_the_wire_text_is_the_amount_again(minor: int, currency: Currency) -> None:
    money = Money(minor, currency)

    assert Money.of(money.wire, currency.code.lower()) == money
    assert Money.of(money.amount, currency) == money


@given(st.integers(1, LARGEST_MINOR_UNITS), currencies)
def test_a_shown_amount_is_read_as_itself_or_asked_for(minor: int, currency: Currency) -> None:
    money = Money(minor, currency)

    assert money in readings_of(str(money), currency)


@given(st.text("0123456789", max_size=9), st.sampled_from(".,٫٬"), st.text("0123456789", max_size=6), currencies)
def test_one_sign_never_shifts_an_amount(whole: str, sign: str, rest: str, currency: Currency) -> None:
    readings = readings_of(f"{whole}{sign}{rest}", currency)

    match [reading.amount for reading in readings]:
        case [amount] if len(rest) != 3:
            assert amount == Decimal(f"{whole or '0'}.{rest or '0'}")
        case amounts:
            assert {*amounts} <= {Decimal(f"{whole or '0'}.{rest or '0'}"), Decimal(f"{whole or '0'}{rest}")}


@given(st.text("0123456789.,'+- ٣٫٬", max_size=14), currencies)
def test_no_text_is_read_as_zero_or_less(text: str, currency: Currency) -> None:
    try:
        read = parse_amount(text, currency)
    except AmountError:
        return
    assert 0 < read.minor <= LARGEST_MINOR_UNITS
    kept = "".join(char for char in plain_digits(text) if char.isdigit()).lstrip("0")
    assert str(read.minor).rstrip("0") == kept.rstrip("0")


@pytest.mark.parametrize(
    ("amount", "problem"),
    [
        ("NaN", AmountProblem.NOT_A_NUMBER),
        ("Infinity", AmountProblem.NOT_A_NUMBER),
        ("ten", AmountProblem.NOT_A_NUMBER),
        ("1E+99999999999", AmountProblem.TOO_LARGE),
        (10**14, AmountProblem.TOO_LARGE),
        ("1E-99999999999", AmountProblem.TOO_MANY_DECIMALS),
        (Decimal("0.001"), AmountProblem.TOO_MANY_DECIMALS),
    ],
)
def test_money_is_exact_or_refused(amount: Decimal | str | int, problem: AmountProblem) -> None:
    with pytest.raises(AmountError) as refused:
        Money.of(amount, USD)

    assert refused.value.problem is problem


@pytest.mark.parametrize("amount", ["1E+1", "10.000", 10, Decimal("10"), "+10", "0010.0"])
def test_the_same_amount_is_the_same_money(amount: Decimal | str | int) -> None:
    assert Money.of(amount, USD) == Money(1000, USD)


def test_money_adds_compares_and_turns_within_one_currency() -> None:
    one, two = Money(100, USD), Money(200, USD)

    assert one + one == two
    assert one - two == -one
    assert abs(one - two) == one
    assert one < two
    assert one <= one  # noqa: PLR0124  (the operator itself is tested)
    assert two > one
    assert two >= two  # noqa: PLR0124  (the operator itself is tested)
    assert not Money.zero(USD)
    assert str(Money(-1, KWD)) == "KWD -0.001"


@pytest.mark.parametrize("operator", ["__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"])
def test_currencies_never_mix(operator: str) -> None:
    with pytest.raises(CurrencyMismatchError):
        getattr(Money(1, USD), operator)(Money(1, AED))
