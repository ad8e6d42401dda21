"""What holds of every conversion, with exact fractions as the judge."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.domain.currency import Currency, all_currencies
from frontdesk.domain.exchange import CROSS_DIGITS, Conversion, Rate, Rounding, cross
from frontdesk.domain.money import AmountError, Money

HALF = Fraction(1, 2)

roundings = st.sampled_from(Rounding)
amounts = st.integers(0, 10**11)
values = st.one_of(
    st.decimals("0.000001", "100000", places=6),
    # Quotients that land on a half, where roundings differ.
    st.sampled_from([Decimal(text) for text in ("0.5", "0.25", "2", "4", "8", "0.125", "0.005", "1", "0.2")]),
)
pairs = st.lists(st.sampled_from(all_currencies()), min_size=2, max_size=2, unique=True)


@st.composite
def rates(draw: st.DrawFn) -> Rate:
    base, quote = draw(pairs)
    return Rate(base, quote, draw(values), "store")


@st.composite
def bills(draw: st.DrawFn) -> tuple[Rate, Money]:
    """A rate, and an amount in one of its currencies."""
    rate = draw(rates())
    return rate, Money(draw(amounts), draw(st.sampled_from([rate.base, rate.quote])))


def exact(rate: Rate, money: Money) -> Fraction:
    """The minor units of the other currency that an amount is worth, unrounded."""
    target = rate.other(money.currency)
    factor = Fraction(rate.value) if money.currency == rate.base else 1 / Fraction(rate.value)
    return factor * money.minor * Fraction(10**target.minor_unit, 10**money.currency.minor_unit)


def converted(rate: Rate, money: Money, rounding: Rounding) -> Money:
    try:
        return rate.convert(money, rounding)
    except AmountError:
        assume(False)
        raise


def everything_of(rate: Rate, balance: Money, rounding: Rounding) -> Conversion:
    try:
        return rate.all_of(balance, rounding)
    except AmountError:
        assume(False)
        raise


@given(bills())
def test_down_never_charges_more_than_the_exact_value_nor_a_whole_unit_less(bill: tuple[Rate, Money]) -> None:
    lost = exact(*bill) - converted(*bill, Rounding.DOWN).minor

    assert 0 <= lost < 1


@given(bills())
def test_to_the_nearest_is_within_half_a_unit_and_ties_go_where_they_are_named(bill: tuple[Rate, Money]) -> None:
    worth = exact(*bill)
    up, even = (converted(*bill, rounding).minor for rounding in (Rounding.HALF_UP, Rounding.HALF_EVEN))

    if worth % 1 == HALF:
        assert up == worth + HALF
        assert even == round(worth)
        assert even % 2 == 0
    else:
        assert up == even
        assert abs(up - worth) < HALF


@given(bills(), roundings)
def test_what_is_given_back_is_what_was_taken(bill: tuple[Rate, Money], rounding: Rounding) -> None:
    rate, money = bill

    assert converted(rate, -money, rounding) == -converted(rate, money, rounding)


@given(bills(), roundings)
def test_a_larger_bill_is_never_charged_less(bill: tuple[Rate, Money], rounding: Rounding) -> None:
    rate, money = bill
    more = Money(money.minor + 1, money.currency)

    assert converted(rate, money, rounding) <= converted(rate, more, rounding)


@given(bills(), roundings)
def test_all_of_a_card_is_never_more_than_its_balance(bill: tuple[Rate, Money], rounding: Rounding) -> None:
    rate, balance = bill
    everything = everything_of(rate, balance, rounding)

    assert everything.card <= balance
    assert everything.card == rate.convert(everything.local, rounding)
    # What is left is less than the card is charged for one local unit more.
    more = Money(everything.local.minor + 1, everything.local.currency)
    assert everything.card == balance or converted(rate, more, rounding) > balance


@given(bills(), roundings)
def test_all_of_a_card_is_worth_its_local_amount_to_the_unit(bill: tuple[Rate, Money], rounding: Rounding) -> None:
    rate, balance = bill
    local = everything_of(rate, balance, rounding).local

    assert abs(exact(rate, balance) - local.minor) <= 1
    if rounding is Rounding.DOWN:
        assert everything_of(rate, balance, rounding).card.minor <= exact(rate, local)


@given(st.lists(st.sampled_from(all_currencies()), min_size=3, max_size=4, unique=True), st.data())
def test_a_crossed_rate_is_exact_to_its_tenth_digit(path: list[Currency], data: st.DataObject) -> None:
    legs, product = [], Fraction(1)
    for here, there in pairwise(path):
        value = data.draw(st.decimals("0.001", "1000", places=6).filter(bool))
        if data.draw(st.booleans()):
            legs.append(Rate(here, there, value, "store"))
            product *= Fraction(value)
        else:
            legs.append(Rate(there, here, value, "store"))
            product /= Fraction(value)
    crossed = cross(path[0], path[-1], legs)

    assert len(crossed.value.as_tuple().digits) <= CROSS_DIGITS or crossed.value % 1 == 0
    assert abs(Fraction(crossed.value) / product - 1) <= Fraction(1, 2 * 10 ** (CROSS_DIGITS - 1))
    assert crossed.via == ", ".join(currency.code for currency in path[1:-1])
