"""Conversion: once, in Decimal, half-up to the other currency's minor unit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, RateError
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, Money


def rate(base: str, quote: str, value: str) -> Rate:
    return Rate(Currency.of(base), Currency.of(quote), Decimal(value), "store")


AED_USD = rate("AED", "USD", "0.27236")


@pytest.mark.parametrize(
    ("quoted", "money", "converted"),
    [
        (AED_USD, "AED 36.71", "USD 10.00"),
        (AED_USD, "USD 10.00", "AED 36.72"),
        (AED_USD, "AED 0.01", "USD 0.00"),
        (AED_USD, "AED 0.02", "USD 0.01"),
        (rate("INR", "USD", "0.011"), "INR 20.00", "USD 0.22"),
        (rate("JPY", "USD", "0.0067"), "JPY 1000", "USD 6.70"),
        (rate("JPY", "USD", "0.0067"), "USD 10.00", "JPY 1493"),
        (rate("USD", "JPY", "149.5"), "USD 0.01", "JPY 1"),
        (rate("KWD", "USD", "3.25"), "KWD 1.234", "USD 4.01"),
        (rate("KWD", "USD", "3.25"), "USD 4.01", "KWD 1.234"),
        (rate("USD", "EUR", "0.25"), "USD 0.50", "EUR 0.13"),
        (rate("USD", "EUR", "0.25"), "USD 0.49", "EUR 0.12"),
        (rate("USD", "EUR", "0.25"), "USD -0.50", "EUR -0.13"),
        (rate("USD", "EUR", "1"), "USD 0.00", "EUR 0.00"),
    ],
)
def test_money_is_converted(quoted: Rate, money: str, converted: str) -> None:
    code, amount = money.split()

    assert str(quoted.convert(Money.of(amount, code))) == converted


@given(
    minor=st.integers(0, 10**11),
    value=st.decimals("0.000001", "10000", places=6),
    pair=st.permutations(["USD", "JPY", "KWD", "AED"]),
    backwards=st.booleans(),
)
def test_one_rounding_and_no_more(minor: int, value: Decimal, pair: list[str], backwards: bool) -> None:
    quoted = rate(pair[0], pair[1], str(value))
    source, target = (quoted.quote, quoted.base) if backwards else (quoted.base, quoted.quote)
    factor = 1 / Fraction(value) if backwards else Fraction(value)
    exact = Fraction(minor, 10**source.minor_unit) * factor * 10**target.minor_unit
    expected = floor(exact + Fraction(1, 2))

    if expected > LARGEST_MINOR_UNITS:
        with pytest.raises(AmountError, match="too large"):
            quoted.convert(Money(minor, source))
    else:
        assert quoted.convert(Money(minor, source)) == Money(expected, target)


@pytest.mark.parametrize("value", ["0", "-0.27236", "NaN", "sNaN", "Infinity"])
def test_what_is_no_rate_is_refused(value: str) -> None:
    with pytest.raises(RateError, match="positive"):
        rate("AED", "USD", value)


def test_a_rate_has_two_currencies() -> None:
    with pytest.raises(RateError, match="two currencies"):
        rate("USD", "USD", "1")


def test_a_rate_converts_nothing_else() -> None:
    assert AED_USD.joins(Currency.of("USD"), Currency.of("AED"))
    assert not AED_USD.joins(Currency.of("USD"), Currency.of("EUR"))
    with pytest.raises(RateError, match="EUR is not in a rate of AED and USD"):
        AED_USD.convert(Money.of("1", "EUR"))
