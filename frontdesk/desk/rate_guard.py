"""Stops a rate that can't be right: off its peg, the wrong way round, or too far from what was accepted before."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, cross
from frontdesk.domain.rate_trouble import RateProblem
from frontdesk.exchange_settings import PEG_RATE

USD = Currency.of("USD")
USD_PEG = "USD peg"
"""What a rate through a peg says of its way."""

PEGS: dict[Currency, Rate] = {
    Currency.of(code): Rate(USD, Currency.of(code), Decimal(value), PEG_RATE, via=USD_PEG)
    for code, value in {"AED": "3.6725", "SAR": "3.75", "QAR": "3.64", "BHD": "0.376", "OMR": "0.3845"}.items()
}
"""What one US dollar is worth in the currencies that their central banks keep fixed to it."""

ELSEWHERE_FACTOR = 5
"""Sources differ by what a bank earns with them, so another one's rate is held to this many tolerances."""


@dataclass(frozen=True, slots=True)
class GuardStop:
    """Why a rate is not used.

    Attributes:
        problem: What is wrong.
        rate: The rate, or None where what the source says is no rate at all.
        expected: The rate that it was held to (the peg, the one before, another source's), or None.
        text: What the source says instead of a rate, shortened.
    """

    problem: RateProblem
    rate: Rate | None = None
    expected: Rate | None = None
    text: str = ""

    @property
    def final(self) -> bool:
        """Whether not even a manager can say that it is right: it is no rate, or not that of the peg."""
        return self.expected is None or self.expected.source == PEG_RATE


def through_peg(one: Currency, other: Currency) -> Rate | None:
    """Return the rate between two of the dollar and the currencies fixed to it, or None."""
    legs = [PEGS[currency] for currency in (one, other) if currency in PEGS]
    if one == other or len(legs) + (USD in {one, other}) < 2:
        return None
    return legs[0] if len(legs) == 1 else cross(one, other, legs, USD_PEG)


def judge(rate: Rate, tolerance: Decimal, *, before: Rate | None, elsewhere: Rate | None) -> GuardStop | None:
    """Return why a rate is to be stopped, or None.

    Args:
        rate: The rate.
        tolerance: In per cent.
        before: The last one of its source that was accepted.
        elsewhere: What another source says of the same currencies.
    """
    peg = through_peg(rate.base, rate.quote)
    if peg is not None:
        return _held_to(peg, rate, tolerance, RateProblem.OFF_PEG)
    if elsewhere is not None:
        stop = _held_to(elsewhere, rate, ELSEWHERE_FACTOR * tolerance, RateProblem.DIFFERS)
        # Once it has a past of its own, only the wrong way round is more than a difference between two banks.
        if stop is not None and (before is None or stop.problem is RateProblem.INVERTED):
            return stop
    return _held_to(before, rate, tolerance, RateProblem.JUMPED) if before is not None else None


def _held_to(expected: Rate, rate: Rate, tolerance: Decimal, otherwise: RateProblem) -> GuardStop | None:
    value, reference = Fraction(rate.value), Fraction(expected.value)
    if expected.base != rate.base:
        reference = 1 / reference
    if _near(value / reference, tolerance):
        return None
    inverted = _near(value * reference, tolerance)
    return GuardStop(RateProblem.INVERTED if inverted else otherwise, rate, expected)


def _near(ratio: Fraction, tolerance: Decimal) -> bool:
    return abs(ratio - 1) * 100 <= Fraction(tolerance)
