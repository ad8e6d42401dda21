"""Exchange between the local currency and the card's: exact, converted once, with a named rounding."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal

from frontdesk.domain.currency import Currency
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, AmountProblem, Money

CROSS_DIGITS = 10
"""A cross rate has this many significant digits: then it is the rate, and no more exact one is kept beside it."""

_MAGNITUDES = range(-12, 13)
_MOST_DIGITS = 30


class Rounding(enum.Enum):
    """What happens to the part of a minor unit that a conversion leaves; the value is its name on the wire."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
    DOWN = "down"
    """Towards nothing: the customer is never charged more than the exact value."""


class RateError(ValueError):
    """A number is no exchange rate, or the rate is for other currencies."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One exchange rate: 1 `base` is `value` `quote`.

    Attributes:
        base: The currency of which there is one.
        quote: The currency that it is worth.
        value: Units of `quote` for one `base`; positive, as quoted, never rounded or inverted.
        source: Who says so, for the receipt and the wire ("store").
        taken_at: When it was said, or None when the source does not tell.
        via: What a cross rate goes through ("EUR", "USD peg"); empty for a rate that was quoted as it is.
    """

    base: Currency
    quote: Currency
    value: Decimal
    source: str
    taken_at: datetime | None = None
    via: str = ""

    def __post_init__(self) -> None:
        if not self.value.is_finite() or self.value <= 0:
            raise RateError(f"a rate is a positive number, not {self.value}")
        # No two currencies are so far apart; and a number of a million digits would hold up the till.
        if self.value.adjusted() not in _MAGNITUDES or len(self.value.as_tuple().digits) > _MOST_DIGITS:
            raise RateError(f"no two currencies are worth as little or as much as {self.value:.6e}")
        if self.base == self.quote:
            raise RateError("a rate has two currencies")

    def joins(self, one: Currency, other: Currency) -> bool:
        """Return whether the rate converts between two currencies, in either direction."""
        return {self.base, self.quote} == {one, other}

    def other(self, currency: Currency) -> Currency:
        """Return the rate's other currency.

        Raises:
            RateError: `currency` is neither of the two.
        """
        if currency == self.base:
            return self.quote
        if currency == self.quote:
            return self.base
        raise RateError(f"{currency} is not in a rate of {self.base} and {self.quote}")

    def convert(self, money: Money, rounding: Rounding = Rounding.HALF_UP) -> Money:
        """Return the money in the rate's other currency, rounded to its minor unit.

        Money in the quoted currency is divided by the quoted value: an inverse is never rounded first. What is
        negative is rounded as if it were positive.

        Raises:
            RateError: The money is in neither currency of the rate.
            AmountError: TOO_LARGE, the result is beyond any amount at a till.
        """
        target = self.other(money.currency)
        # Whole numbers are exact however long they get: the rounding below is the only one.
        over, under = self.value.as_integer_ratio()
        if target == self.base:
            over, under = under, over
        shift = target.minor_unit - money.currency.minor_unit
        if shift > 0:
            over *= 10**shift
        else:
            under *= 10**-shift
        minor = _divide(abs(money.minor) * over, under, rounding)
        if minor > LARGEST_MINOR_UNITS:
            raise AmountError(AmountProblem.TOO_LARGE, target)
        return Money(-minor if money.minor < 0 else minor, target)

    def all_of(self, balance: Money, rounding: Rounding = Rounding.HALF_UP) -> Conversion:
        """Return what all of a card's balance pays in the other currency.

        The charge is that of any bill: the local amount, converted with this rounding. So a person who keys in
        the local amount is charged the same, and nothing is ever charged above the balance. Where one local
        unit is worth several of the card's, what is left of the balance can't be told in local money: it stays
        on the card, and the local amount may be zero.

        Raises:
            RateError: The balance is in neither currency of the rate.
            AmountError: TOO_LARGE, the local amount is beyond any amount at a till.
        """
        below = self.convert(balance, Rounding.DOWN)
        above = Money(below.minor + 1, below.currency)
        for local in (self.convert(balance), above):
            if self.convert(local, rounding) == balance:
                return Conversion(local, balance, self, rounding)
        return Conversion(below, self.convert(below, rounding), self, rounding)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A local amount, what the card is charged for it, and the rate and rounding that join them.

    `approved_by` is the manager who went on with a rate that was too old, or "".
    """

    local: Money
    card: Money
    rate: Rate
    rounding: Rounding = Rounding.HALF_UP
    approved_by: str = ""


def cross(base: Currency, quote: Currency, legs: Iterable[Rate], via: str = "") -> Rate:
    """Return the rate between two currencies that have no quoted one, through rates that follow each other.

    It is rounded once, half-even, to ten significant digits, and is then the rate: a charge is reproduced from
    it alone. Its source names each leg's once; its time is that of the oldest leg, of those that have one.

    Args:
        base: The currency of which there is one.
        quote: The currency that it is worth.
        legs: The rates from `base` to `quote`, each in either direction: GBP/EUR, EUR/USD, USD/AED.
        via: What it goes through; without it, the currencies between ("EUR, USD").

    Raises:
        RateError: The legs don't lead from `base` to `quote`, or to a number that is no rate.
    """
    over, under, at, passed, used = 1, 1, base, [], tuple(legs)
    for leg in used:
        step = leg.value.as_integer_ratio()
        gained, given = step if at == leg.base else reversed(step)
        over, under, at = over * gained, under * given, leg.other(at)
        passed.append(at.code)
    if at != quote:
        raise RateError(f"the rates lead from {base} to {at}, not to {quote}")
    value = Context(prec=CROSS_DIGITS, rounding=ROUND_HALF_EVEN).divide(Decimal(over), Decimal(under))
    return Rate(
        base,
        quote,
        Decimal(f"{value:f}"),
        ", ".join(dict.fromkeys(leg.source for leg in used)),
        min((leg.taken_at for leg in used if leg.taken_at), default=None),
        via or ", ".join(passed[:-1]),
    )


def _divide(over: int, under: int, rounding: Rounding) -> int:
    whole, rest = divmod(over, under)
    if rounding is Rounding.DOWN or 2 * rest < under:
        return whole
    tie_stays = 2 * rest == under and rounding is Rounding.HALF_EVEN and whole % 2 == 0
    return whole if tie_stays else whole + 1
