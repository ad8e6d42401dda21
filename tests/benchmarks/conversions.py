"""How long 100 000 conversions take, each way and with each rounding: `make bench`."""

from __future__ import annotations

import sys
import time
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, Rounding, cross
from frontdesk.domain.money import Money

AMOUNTS = 100_000
TURNS = 5
ALLOWED = 1.0


def crossed_rate() -> Rate:
    """Return a rate of ten digits, as a cross through a peg makes them."""
    dollar = Currency.of("USD")
    legs = (
        Rate(Currency.of("EUR"), dollar, Decimal("1.1623"), "benchmark"),
        Rate(dollar, Currency.of("AED"), Decimal("3.6725"), "benchmark"),
    )
    return cross(Currency.of("EUR"), Currency.of("AED"), legs)


def seconds(rate: Rate, currency: Currency, rounding: Rounding) -> float:
    """Return the shortest of some turns, s: what else the machine does only lengthens a turn."""
    bills = [Money(minor, currency) for minor in range(1, AMOUNTS + 1)]
    turns = []
    for _ in range(TURNS):
        began = time.perf_counter()
        for bill in bills:
            rate.convert(bill, rounding)
        turns.append(time.perf_counter() - began)
    return min(turns)


def main() -> int:
    """Print the figures, and return 1 when the slowest is over what is allowed."""
    rate = crossed_rate()
    slowest = 0.0
    for currency in (rate.base, rate.quote):
        for rounding in Rounding:
            took = seconds(rate, currency, rounding)
            slowest = max(slowest, took)
            print(f"{AMOUNTS} conversions of {currency}, {rounding.value}: {took:.3f} s ({ALLOWED} allowed)")
    return int(slowest > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
