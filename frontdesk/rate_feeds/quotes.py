"""What a feed says: its rates, and what of it can't be one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, RateError
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem

_NUMBER = re.compile(r"[+-]?[0-9]{1,20}(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?", re.ASCII)
_MAGNITUDES = range(-8, 9)
"""Between any two currencies: a rial is some 10 millionths of a dinar, a dinar millions of rials."""


class FeedError(Exception):
    """Nothing that can be used came from a feed.

    Attributes:
        problem: Why.
    """

    def __init__(self, problem: FeedProblem, detail: str = "") -> None:
        self.problem = problem
        super().__init__(f"{problem.value}{': ' if detail else ''}{detail}")


@dataclass(frozen=True, slots=True)
class WrongRow:
    """What a feed says of two currencies, and is no rate.

    Attributes:
        base, quote: The two currencies, as the feed has them.
        problem: What is wrong.
        text: What stands there, shortened.
    """

    base: Currency
    quote: Currency
    problem: RateProblem
    text: str


@dataclass(frozen=True, slots=True)
class Quotes:
    """What one feed said, once.

    Attributes:
        source: The feed's name, as the settings have it.
        taken_at: Of when its newest rate is.
        rates: At most one for any two currencies.
        wrong: What it says of other currencies, and is no rate.
        next_due: When newer ones should be there, or None when nobody knows.
    """

    source: str
    taken_at: datetime
    rates: tuple[Rate, ...]
    wrong: tuple[WrongRow, ...] = ()
    next_due: datetime | None = None


class RateFeed(Protocol):
    """Where rates are fetched.

    Attributes:
        source: Its name, as the settings have it.
        address: Where it is.
    """

    @property
    def source(self) -> str: ...  # noqa: D102  (the class says it)

    @property
    def address(self) -> str: ...  # noqa: D102  (the class says it)

    async def fetch(self, now: datetime) -> Quotes:
        """Return what it says now.

        Raises:
            FeedError: Nothing that can be used came.
        """
        ...


def read_row(base: Currency, quote: Currency, text: str, source: str, taken_at: datetime) -> Rate | WrongRow:
    """Return the rate that stands in a feed, or what is wrong with it; the currencies are two."""

    def wrong(problem: RateProblem) -> WrongRow:
        return WrongRow(base, quote, problem, shortened(text))

    if not _NUMBER.fullmatch(text.strip()):
        return wrong(RateProblem.NOT_A_NUMBER)
    value = Decimal(text.strip())
    if value <= 0:
        return wrong(RateProblem.NOT_POSITIVE)
    try:
        # An exponent would be shown as one, and a rate is read by people.
        rate = Rate(base, quote, Decimal(f"{value:f}"), source, taken_at)
    except RateError:
        return wrong(RateProblem.ABSURD)
    return rate if value.adjusted() in _MAGNITUDES else wrong(RateProblem.ABSURD)


def gather(rows: Iterable[Rate | WrongRow]) -> tuple[tuple[Rate, ...], tuple[WrongRow, ...]]:
    """Return the rates and the wrong rows, one for any two currencies.

    A rate that is repeated as it is does no harm; of two that contradict each other nobody knows which is meant.
    """
    found: dict[frozenset[Currency], Rate | WrongRow] = {}
    for row in rows:
        pair = frozenset({row.base, row.quote})
        earlier = found.get(pair)
        if earlier is None:
            found[pair] = row
        elif earlier != row and not (isinstance(earlier, WrongRow) and earlier.problem is RateProblem.TWICE):
            found[pair] = WrongRow(row.base, row.quote, RateProblem.TWICE, f"{_said(earlier)}, {_said(row)}")
    rates = tuple(row for row in found.values() if isinstance(row, Rate))
    return rates, tuple(row for row in found.values() if isinstance(row, WrongRow))


def shortened(text: str) -> str:
    """Return the beginning of a text that somebody else wrote, on one line and without control characters."""
    return "".join(each for each in " ".join(text.split()) if each.isprintable())[:24]


def _said(row: Rate | WrongRow) -> str:
    return f"{row.value:f}" if isinstance(row, Rate) else row.text
