"""Exchange between the local currency and the card's: converted once, in Decimal, with a named rounding."""

from __future__ import annotations

import decimal
import enum
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money


class Rounding(enum.Enum):
    """What happens to the part of a minor unit that a conversion leaves."""

    HALF_UP = "half-up"

    @property
    def mode(self) -> str:
        """The name that `decimal` has for it."""
        return {Rounding.HALF_UP: decimal.ROUND_HALF_UP}[self]


class RateError(ValueError):
    """A number is no exchange rate, or the rate is for other currencies."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One quoted exchange rate: 1 `base` is `value` `quote`.

    Attributes:
        base: The currency of which there is one.
        quote: The currency that it is worth.
        value: Units of `quote` for one `base`; positive, as quoted, never rounded or inverted.
        source: Who says so, for the receipt and the wire ("store").
        taken_at: When it was said, or None when the source does not tell.
    """

    base: Currency
    quote: Currency
    value: Decimal
    source: str
    taken_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.value.is_finite() or self.value <= 0:
            raise RateError(f"a rate is a positive number, not {self.value}")
        if self.base == self.quote:
            raise RateError("a rate has two currencies")

    def joins(self, one: Currency, other: Currency) -> bool:
        """Return whether the rate converts between two currencies, in either direction."""
        return {self.base, self.quote} == {one, other}

    def convert(self, money: Money, rounding: Rounding = Rounding.HALF_UP) -> Money:
        """Return the money in the rate's other currency, rounded to its minor unit.

        Money in the quoted currency is divided by the quoted value: an inverse is never rounded first.

        Raises:
            RateError: The money is in neither currency of the rate.
        """
        # Digits enough for any amount times any rate: the rounding below is the only one.
        with decimal.localcontext(decimal.Context(prec=60)):
            if money.currency == self.base:
                exact, target = money.amount * self.value, self.quote
            elif money.currency == self.quote:
                exact, target = money.amount / self.value, self.base
            else:
                raise RateError(f"{money.currency} is not in a rate of {self.base} and {self.quote}")
            unit = Decimal(1).scaleb(-target.minor_unit)
            return Money.of(exact.quantize(unit, rounding=rounding.mode), target)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A local amount, what the card is charged for it, and the rate that joins them."""

    local: Money
    card: Money
    rate: Rate
    rounding: Rounding = Rounding.HALF_UP
