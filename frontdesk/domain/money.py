"""Money as an integer of minor units."""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from frontdesk.domain.currency import Currency

LARGEST_MINOR_UNITS = 10**15
"""No amount at a till is larger: what is, is a slip or an attack."""

UNMISTAKABLE_DECIMAL = "٫"
"""The Arabic decimal separator: whatever follows it, it never means groups of thousands."""


class AmountProblem(enum.Enum):
    """Why a text is not an amount that may be used."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    NEGATIVE = "negative"
    ZERO = "zero"
    TOO_MANY_DECIMALS = "too many decimals"
    AMBIGUOUS = "ambiguous"
    TOO_LARGE = "too large"


class AmountError(ValueError):
    """A text or a number is no amount in this currency.

    Attributes:
        problem: What is wrong with it.
        currency: The currency it was read for.
        readings: For AMBIGUOUS, the amounts that it could mean, smallest first.
    """

    def __init__(self, problem: AmountProblem, currency: Currency, readings: tuple[Money, ...] = ()) -> None:
        self.problem = problem
        self.currency = currency
        self.readings = readings
        super().__init__(f"{problem.value} in {currency}")


class CurrencyMismatchError(TypeError):
    """Two amounts of different currencies were added or compared: a bug, never bad input."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one currency.

    Attributes:
        minor: Whole minor units (cents for USD, fils for KWD, yen for JPY); negative for what leaves a card.
        currency: The ISO 4217 currency.
    """

    minor: int
    currency: Currency

    @classmethod
    def of(cls, amount: Decimal | str | int, currency: Currency | str) -> Money:
        """Return the money that is exactly `amount` (in major units).

        Raises:
            AmountError: Not a finite number, more decimals than the currency has, or too large.
            UnknownCurrencyError: `currency` is a code that ISO 4217 does not know.
        """
        unit = Currency.of(currency) if isinstance(currency, str) else currency
        try:
            exact = Decimal(amount)
        except InvalidOperation:
            raise AmountError(AmountProblem.NOT_A_NUMBER, unit) from None
        if not exact.is_finite():
            raise AmountError(AmountProblem.NOT_A_NUMBER, unit)
        # The exponent is looked at first: scaling 1E+999999 would take all memory.
        if exact.adjusted() > len(str(LARGEST_MINOR_UNITS)):
            raise AmountError(AmountProblem.TOO_LARGE, unit)
        sign, digits, exponent = exact.as_tuple()
        shift = int(exponent) + unit.minor_unit
        whole = int("".join(map(str, digits)))
        if shift >= 0:
            minor = whole * 10**shift
        elif whole == 0:
            minor = 0
        else:
            if -shift > len(digits) or any(digits[shift:]):
                raise AmountError(AmountProblem.TOO_MANY_DECIMALS, unit)
            minor = int("".join(map(str, digits[:shift])) or "0")
        if minor > LARGEST_MINOR_UNITS:
            raise AmountError(AmountProblem.TOO_LARGE, unit)
        return cls(-minor if sign else minor, unit)

    @classmethod
    def zero(cls, currency: Currency) -> Money:
        """Return nothing, in a currency."""
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """The amount in major units, with exactly the currency's decimals."""
        return Decimal(self.minor).scaleb(-self.currency.minor_unit)

    @property
    def wire(self) -> str:
        """The amount as the services write it: plain digits, a point, the currency's decimals ("10.00")."""
        return f"{self.amount:f}"

    def __str__(self) -> str:
        return f"{self.currency.code} {self.wire}"

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __abs__(self) -> Money:
        return Money(abs(self.minor), self.currency)

    def __add__(self, other: Money) -> Money:
        self._must_match(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._must_match(other)
        return Money(self.minor - other.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._must_match(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._must_match(other)
        return self.minor <= other.minor

    def __gt__(self, other: Money) -> bool:
        return other < self

    def __ge__(self, other: Money) -> bool:
        return other <= self

    def __bool__(self) -> bool:
        return self.minor != 0

    def _must_match(self, other: Money) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(f"{self.currency} and {other.currency}")


def plain_digits(text: str) -> str:
    """Return the text with every decimal digit of any script (Arabic-Indic, fullwidth ...) written as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
