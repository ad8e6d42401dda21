"""Conversion: the worked cases, what all of a card pays, rates that are crossed, and what is no rate."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal, localcontext

import pytest

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, RateError, Rounding, cross
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, AmountProblem, Money

AED, EUR, GBP, IDR, JPY, USD = (Currency.of(code) for code in ("AED", "EUR", "GBP", "IDR", "JPY", "USD"))
NINE = datetime(2026, 11, 20, 9, tzinfo=UTC)
TEN = datetime(2026, 11, 20, 10, tzinfo=UTC)


def rate(base: str, quote: str, value: str, source: str = "store", taken_at: datetime | None = None) -> Rate:
    return Rate(Currency.of(base), Currency.of(quote), Decimal(value), source, taken_at)


def money(text: str) -> Money:
    code, amount = text.split()
    return Money.of(amount, code)


AED_USD = rate("AED", "USD", "0.27236")
HALF = rate("USD", "EUR", "0.25")


@pytest.mark.parametrize(
    ("quoted", "bill", "half_up", "half_even", "down"),
    [
        # The API text's own: an AED card pays a bill of 10.00 USD; and its mirror.
        (AED_USD, "USD 10.00", "AED 36.72", "AED 36.72", "AED 36.71"),
        (AED_USD, "AED 36.71", "USD 10.00", "USD 10.00", "USD 9.99"),
        (rate("INR", "USD", "0.011"), "INR 20.00", "USD 0.22", "USD 0.22", "USD 0.22"),
        # Currencies of no, two and three decimals, in each direction.
        (rate("JPY", "USD", "0.0067"), "JPY 1000", "USD 6.70", "USD 6.70", "USD 6.70"),
        (rate("JPY", "USD", "0.0067"), "USD 10.00", "JPY 1493", "JPY 1493", "JPY 1492"),
        (rate("USD", "JPY", "149.5"), "USD 0.01", "JPY 1", "JPY 1", "JPY 1"),
        (rate("KWD", "JPY", "485.25"), "JPY 12500", "KWD 25.760", "KWD 25.760", "KWD 25.759"),
        (rate("KWD", "JPY", "485.25"), "KWD 25.760", "JPY 12500", "JPY 12500", "JPY 12500"),
        (rate("JPY", "KWD", "0.00205"), "JPY 1", "KWD 0.002", "KWD 0.002", "KWD 0.002"),
        (rate("KWD", "USD", "3.25"), "KWD 1.234", "USD 4.01", "USD 4.01", "USD 4.01"),
        (rate("KWD", "USD", "3.25"), "USD 4.01", "KWD 1.234", "KWD 1.234", "KWD 1.233"),
        (rate("USD", "BHD", "0.376"), "USD 10.00", "BHD 3.760", "BHD 3.760", "BHD 3.760"),
        # Exactly between two cents: here the three differ.
        (HALF, "USD 0.50", "EUR 0.13", "EUR 0.12", "EUR 0.12"),
        (HALF, "USD 1.50", "EUR 0.38", "EUR 0.38", "EUR 0.37"),
        (HALF, "USD 0.49", "EUR 0.12", "EUR 0.12", "EUR 0.12"),
        # What is negative is rounded as if it were positive.
        (HALF, "USD -0.50", "EUR -0.13", "EUR -0.12", "EUR -0.12"),
        # Too little to be a cent; nothing; and the most there is.
        (AED_USD, "AED 0.01", "USD 0.00", "USD 0.00", "USD 0.00"),
        (AED_USD, "AED 0.02", "USD 0.01", "USD 0.01", "USD 0.00"),
        (rate("USD", "EUR", "1"), "USD 0.00", "EUR 0.00", "EUR 0.00", "EUR 0.00"),
        (rate("USD", "EUR", "1"), "USD 10000000000000", *(["EUR 10000000000000"] * 3)),
    ],
)
def test_worked_cases(quoted: Rate, bill: str, half_up: str, half_even: str, down: str) -> None:
    for rounding, charge in zip(Rounding, (half_up, half_even, down), strict=True):
        assert quoted.convert(money(bill), rounding) == money(charge), rounding

    assert quoted.convert(money(bill)) == money(half_up)


def test_a_tie_is_told_from_what_is_almost_one() -> None:
    almost = Rate(USD, EUR, Decimal("0.4999999999999999999999999999"), "store")

    assert almost.convert(Money(1, USD)) == Money(0, EUR)
    assert rate("USD", "EUR", "0.5").convert(Money(1, USD)) == Money(1, EUR)


def test_the_context_of_the_caller_changes_nothing() -> None:
    with localcontext() as narrow:
        narrow.prec = 2

        assert AED_USD.convert(money("USD 1234.56")) == money("AED 4532.82")
        assert cross(EUR, AED, [rate("EUR", "USD", "1.1623"), rate("USD", "AED", "3.6725")]).value == Decimal(
            "4.26854675"
        )


@pytest.mark.parametrize(
    ("quoted", "balance", "rounding", "local", "charged"),
    [
        (AED_USD, "USD 25.00", Rounding.HALF_UP, "AED 91.79", "USD 25.00"),
        # 91.79 AED alone would be charged 24.99: rounded down, one fils more comes with the same 25.00.
        (AED_USD, "USD 25.00", Rounding.DOWN, "AED 91.80", "USD 25.00"),
        (rate("JPY", "AED", "0.0247"), "JPY 100", Rounding.HALF_UP, "AED 2.47", "JPY 100"),
        # 1 JPY is 2.5 fils: what is less than a yen stays on the card, or is all that there is.
        (rate("JPY", "BHD", "0.0025"), "BHD 0.004", Rounding.HALF_UP, "JPY 1", "BHD 0.003"),
        (rate("JPY", "BHD", "0.0025"), "BHD 0.004", Rounding.DOWN, "JPY 1", "BHD 0.002"),
        (rate("JPY", "BHD", "0.0025"), "BHD 0.001", Rounding.HALF_UP, "JPY 0", "BHD 0.000"),
        (AED_USD, "USD 0.00", Rounding.HALF_UP, "AED 0.00", "USD 0.00"),
    ],
)
def test_all_of_a_card_pays_what_is_charged_as_any_bill(
    quoted: Rate, balance: str, rounding: Rounding, local: str, charged: str
) -> None:
    everything = quoted.all_of(money(balance), rounding)

    assert (everything.local, everything.card) == (money(local), money(charged))
    assert (everything.rate, everything.rounding) == (quoted, rounding)


@pytest.mark.parametrize("value", ["0.1", "1000"])
def test_what_no_till_can_show_is_no_amount(value: str) -> None:
    quoted = rate("USD", "JPY", value)
    source = USD if value == "1000" else quoted.quote

    with pytest.raises(AmountError) as refused:
        quoted.convert(Money(LARGEST_MINOR_UNITS, source))

    assert (refused.value.problem, refused.value.currency) == (AmountProblem.TOO_LARGE, quoted.other(source))


EUR_USD = rate("EUR", "USD", "1.1623", "ECB", TEN)
EUR_GBP = rate("EUR", "GBP", "0.88", "ECB", NINE)
EUR_IDR = rate("EUR", "IDR", "20000")
IDR_EUR = rate("IDR", "EUR", "0.00005")
PEG = rate("USD", "AED", "3.6725", "peg")


@pytest.mark.parametrize(
    ("legs", "made"),
    [
        ([EUR_USD, PEG], Rate(EUR, AED, Decimal("4.26854675"), "ECB, peg", TEN, "USD")),
        ([PEG, EUR_USD], Rate(AED, EUR, Decimal("0.2342717694"), "peg, ECB", TEN, "USD")),
        ([EUR_USD, EUR_GBP], Rate(USD, GBP, Decimal("0.7571195044"), "ECB", NINE, "EUR")),
        ([EUR_GBP, EUR_USD, PEG], Rate(GBP, AED, Decimal("4.850621307"), "ECB, peg", NINE, "EUR, USD")),
        ([PEG, rate("AED", "EUR", "0.5")], Rate(USD, EUR, Decimal("1.83625"), "peg, store", None, "AED")),
        ([IDR_EUR, EUR_USD], Rate(IDR, USD, Decimal("0.000058115"), "store, ECB", TEN, "EUR")),
        ([EUR_IDR, rate("IDR", "JPY", "0.5")], Rate(EUR, JPY, Decimal(10000), "store", None, "IDR")),
    ],
)
def test_a_rate_is_crossed_once_to_ten_digits(legs: list[Rate], made: Rate) -> None:
    crossed = cross(made.base, made.quote, legs)

    assert crossed == made
    assert str(crossed.value) == str(made.value)
    assert cross(made.base, made.quote, legs, via="a peg").via == "a peg"


@pytest.mark.parametrize(
    ("legs", "base", "quote", "reason"),
    [
        ([EUR_USD], EUR, AED, "lead from EUR to USD, not to AED"),
        ([EUR_USD, PEG], USD, AED, "EUR is not in a rate of USD and AED"),
        ([], EUR, AED, "lead from EUR to EUR"),
        ([PEG, PEG], USD, USD, "two currencies"),
        ([rate("EUR", "USD", "1E+9"), rate("USD", "GBP", "1E+9")], EUR, GBP, "as much as"),
    ],
)
def test_rates_that_lead_elsewhere_are_not_crossed(
    legs: list[Rate], base: Currency, quote: Currency, reason: str
) -> None:
    with pytest.raises(RateError, match=reason):
        cross(base, quote, legs)


@pytest.mark.parametrize("value", ["0", "-0.27236", "NaN", "sNaN", "Infinity"])
def test_what_is_no_positive_number_is_no_rate(value: str) -> None:
    with pytest.raises(RateError, match="positive"):
        rate("AED", "USD", value)


@pytest.mark.parametrize("value", ["1E-13", "1E+13", "1E+999999", "1E-999999", "1." + "1" * 30])
def test_what_no_two_currencies_are_worth_is_no_rate(value: str) -> None:
    with pytest.raises(RateError, match="as little or as much") as refused:
        rate("AED", "USD", value)

    assert len(str(refused.value)) < 80


def test_a_rate_has_two_currencies() -> None:
    with pytest.raises(RateError, match="two currencies"):
        rate("USD", "USD", "1")


def test_a_rate_converts_nothing_else() -> None:
    assert AED_USD.joins(USD, AED)
    assert not AED_USD.joins(USD, EUR)
    assert (AED_USD.other(USD), AED_USD.other(AED)) == (AED, USD)
    with pytest.raises(RateError, match="EUR is not in a rate of AED and USD"):
        AED_USD.convert(Money.of("1", "EUR"))
