"""Money: exact or refused."""

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
)

USD = Currency.of("USD")
AED = Currency.of("AED")
JPY = Currency.of("JPY")
KWD = Currency.of("KWD")

currencies = st.sampled_from(all_currencies())
minor_units = st.integers(-LARGEST_MINOR_UNITS, LARGEST_MINOR_UNITS)


@given(minor_units, currencies)
def test_the_wire_text_is_the_amount_again(minor: int, currency: Currency) -> None:
    money = Money(minor, currency)

    assert Money.of(money.wire, currency.code.lower()) == money
    assert Money.of(money.amount, currency) == money


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
