"""The guard: what can't be right is stopped, what can is not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.desk.rate_guard import PEGS, GuardStop, judge, through_peg
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import RateProblem
from tests.desk.rates import AED, SAR, USD, rate

TWO = Decimal(2)
INVERTED, OFF_PEG, JUMPED, DIFFERS = (
    RateProblem.INVERTED,
    RateProblem.OFF_PEG,
    RateProblem.JUMPED,
    RateProblem.DIFFERS,
)


def problem(stop: GuardStop | None) -> RateProblem | None:
    return stop.problem if stop else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 AED = 0.27236 USD", None),
        ("1 USD = 3.6725 AED", None),
        ("1 USD = 3.65 AED", None),
        ("1 USD = 3.59 AED", OFF_PEG),
        ("1 USD = 3.75 AED", OFF_PEG),
        ("1 AED = 3.6725 USD", INVERTED),
        ("1 AED = 3.67 USD", INVERTED),
        ("1 USD = 0.27236 AED", INVERTED),
        ("1 AED = 0.027236 USD", OFF_PEG),
        ("1 AED = 36.7 USD", OFF_PEG),
        ("1 USD = 3.75 SAR", None),
        ("1 QAR = 0.2747 USD", None),
        ("1 BHD = 2.6596 USD", None),
        ("1 BHD = 0.376 USD", INVERTED),
        ("1 OMR = 2.6008 USD", None),
        ("1 USD = 2.6008 OMR", INVERTED),
        ("1 AED = 1.0211 SAR", None),
        ("1 OMR = 9.551 AED", None),
        ("1 AED = 9.551 OMR", INVERTED),
        ("1 KWD = 11.95 AED", None),
        ("1 AED = 11.95 KWD", None),
    ],
)
def test_a_rate_of_fixed_currencies_is_held_to_its_peg(text: str, expected: RateProblem | None) -> None:
    stop = judge(rate(text), TWO, before=None, elsewhere=None)

    assert problem(stop) is expected
    assert stop is None or stop.final


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 EUR = 160 JPY", None),
        ("1 EUR = 163.2 JPY", None),
        ("1 EUR = 163.3 JPY", JUMPED),
        ("1 EUR = 156.8 JPY", None),
        ("1 EUR = 156.7 JPY", JUMPED),
        ("1 JPY = 0.00625 EUR", None),
        ("1 JPY = 0.0062 EUR", None),
        ("1 JPY = 160 EUR", INVERTED),
        ("1 EUR = 0.00625 JPY", INVERTED),
        ("1 EUR = 16 JPY", JUMPED),
        ("1 EUR = 1600 JPY", JUMPED),
    ],
)
def test_a_rate_is_held_to_the_one_before(text: str, expected: RateProblem | None) -> None:
    stop = judge(rate(text), TWO, before=rate("1 EUR = 160 JPY"), elsewhere=None)

    assert problem(stop) is expected
    assert stop is None or not stop.final


def test_the_tolerance_is_the_stores() -> None:
    before, now = rate("1 EUR = 160 JPY"), rate("1 EUR = 161 JPY")

    assert problem(judge(now, Decimal("0.5"), before=before, elsewhere=None)) is JUMPED
    assert judge(now, Decimal(1), before=before, elsewhere=None) is None


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("1 EUR = 171 JPY", None, None),
        ("1 EUR = 177 JPY", None, DIFFERS),
        ("1 EUR = 16 JPY", None, DIFFERS),
        ("1 EUR = 0.00625 JPY", None, INVERTED),
        ("1 EUR = 177 JPY", "1 EUR = 177 JPY", None),
        ("1 EUR = 0.00625 JPY", "1 EUR = 0.00625 JPY", INVERTED),
    ],
)
def test_without_a_past_a_rate_is_held_to_another_sources(
    text: str, before: str | None, expected: RateProblem | None
) -> None:
    stop = judge(rate(text), TWO, before=rate(before) if before else None, elsewhere=rate("1 EUR = 160 JPY", "ecb"))

    assert problem(stop) is expected


def test_what_is_no_rate_can_not_be_confirmed() -> None:
    assert GuardStop(RateProblem.NOT_POSITIVE, text="0").final


@pytest.mark.parametrize("currency", PEGS, ids=str)
def test_pegs_join_every_two_of_the_dollar_and_the_gulf(currency: Currency) -> None:
    peg = through_peg(currency, USD)

    assert peg is not None
    assert (peg.base, peg.quote, peg.via, peg.source) == (USD, currency, "USD peg", "peg")
    assert through_peg(currency, Currency.of("EUR")) is None
    assert through_peg(currency, Currency.of("KWD")) is None
    assert through_peg(currency, currency) is None


def test_a_rate_between_two_pegs_is_crossed_once() -> None:
    assert through_peg(AED, SAR) == Rate(AED, SAR, Decimal("1.021102791"), "peg", None, "USD peg")
    assert through_peg(USD, USD) is None


@given(
    st.sampled_from(["1 EUR = {} JPY", "1 JPY = {} EUR"]),
    st.decimals("0.000001", "100000", places=6),
    st.decimals("0.000001", "100000", places=6),
    st.decimals("0.1", "20", places=1),
)
def test_nothing_further_away_than_the_tolerance_ever_passes(
    text: str, value: Decimal, before: Decimal, tolerance: Decimal
) -> None:
    now, last = rate(text.format(value)), rate(f"1 EUR = {before} JPY")
    expected = before if now.base == last.base else 1 / before

    stop = judge(now, tolerance, before=last, elsewhere=None)

    off = abs(value - expected) / expected * 100
    assert (stop is None) == (off <= tolerance) or abs(off - tolerance) < Decimal("1e-15")
