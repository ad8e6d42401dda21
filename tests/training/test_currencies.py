from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.training.currencies import (
    MINOR_DIGITS,
    MalformedAmountError,
    TooManyDecimalsError,
    fixed,
    minor_units,
    short,
)


@given(st.sampled_from(sorted(MINOR_DIGITS)), st.integers(min_value=-(10**12) + 1, max_value=10**12 - 1))
def test_an_amount_is_read_as_it_was_written(currency: str, minor: int) -> None:
    assert minor_units(fixed(minor, currency), currency) == minor
    assert minor_units(short(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("sent", "currency", "minor"),
    [
        ("200", "USD", 20000),
        (" 0.5 ", "USD", 50),
        ("1.2300", "USD", 123),
        (7, "JPY", 7),
        ("7.000", "JPY", 7),
        (Decimal("0.125"), "KWD", 125),
        (Decimal("1E+2"), "USD", 10000),
        ("-0.22", "USD", -22),
    ],
)
def test_amounts(sent: object, currency: str, minor: int) -> None:
    assert minor_units(sent, currency) == minor


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ("0.001", TooManyDecimalsError),
        (Decimal("0.001"), TooManyDecimalsError),
        ("1.", MalformedAmountError),
        (".5", MalformedAmountError),
        ("1 000", MalformedAmountError),
        ("+1", MalformedAmountError),
        ("1\n2", MalformedAmountError),
        (1.5, MalformedAmountError),
        (True, MalformedAmountError),
        (None, MalformedAmountError),
        ({}, MalformedAmountError),
        (10**13, MalformedAmountError),
        (Decimal("1E+99999"), MalformedAmountError),
        (Decimal("Infinity"), MalformedAmountError),
    ],
)
def test_what_is_no_amount(sent: object, error: type[ValueError]) -> None:
    with pytest.raises(error):
        minor_units(sent, "USD")


@pytest.mark.parametrize(
    ("minor", "currency", "long", "brief"),
    [
        (100000, "USD", "1000.00", "1000.0"),
        (12345, "USD", "123.45", "123.45"),
        (-22, "USD", "-0.22", "-0.22"),
        (15000, "JPY", "15000", "15000.0"),
        (42750, "KWD", "42.750", "42.75"),
        (0, "USD", "0.00", "0.0"),
    ],
)
def test_the_two_ways_to_write_an_amount(minor: int, currency: str, long: str, brief: str) -> None:
    assert (fixed(minor, currency), short(minor, currency)) == (long, brief)
