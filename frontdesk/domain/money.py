"""Money as an integer of minor units, and the one parser that reads an amount a person wrote."""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from frontdesk.domain.currency import Currency

LARGEST_MINOR_UNITS = 10**15
"""No amount at a till is larger: what is, is a slip or an attack."""


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


_SPACE = re.compile(r"[\s\u00a0\u202f\u2009\u200e\u200f\u061c]+")
_SIGNS = str.maketrans({"٫": ".", "٬": ",", "’": "'", "،": ",", "−": "-", "–": "-"})
_LONGEST_AMOUNT = 32


def plain_digits(text: str) -> str:
    """Return the text with every decimal digit of any script (Arabic-Indic, fullwidth ...) written as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def parse_amount(text: str, currency: Currency) -> Money:
    """Read an amount that a person typed or pasted, and never guess.

    Digits of any script are taken; spaces and the currency's own code are passed over. One sign with exactly
    three digits after it ("1.500", "1,500") could stand before decimals or between groups, and which of the
    two is not told by the reader's language: it is refused as AMBIGUOUS, with the readings to choose from.

    Args:
        text: What was written.
        currency: The currency it is meant in; it decides how many decimals are allowed.

    Raises:
        AmountError: With the problem, and the readings when it is ambiguous.
    """
    cleaned = _SPACE.sub("", plain_digits(text)).translate(_SIGNS).upper()
    cleaned = cleaned.removeprefix(currency.code).removesuffix(currency.code)
    if not cleaned:
        raise AmountError(AmountProblem.EMPTY, currency)
    negative = cleaned.startswith("-")
    digits = cleaned[1:] if cleaned[0] in "+-" else cleaned
    if not re.fullmatch(r"[0-9.,']*[0-9][0-9.,']*", digits):
        raise AmountError(AmountProblem.NOT_A_NUMBER, currency)
    if len(digits) > _LONGEST_AMOUNT:
        raise AmountError(AmountProblem.TOO_LARGE, currency)
    if negative:
        raise AmountError(AmountProblem.NEGATIVE, currency)
    money = Money.of(_unmistakable(digits, currency), currency)
    if not money:
        raise AmountError(AmountProblem.ZERO, currency)
    return money


def _unmistakable(digits: str, currency: Currency) -> str:
    """Return the one way to read digits with signs, with a point before the decimals and no groups."""
    signs = [char for char in digits if not char.isdigit()]
    if not signs:
        return digits
    if len(signs) == 1 and signs[0] != "'":
        whole, _, rest = digits.partition(signs[0])
        if re.fullmatch(r"[1-9][0-9]{0,2}", whole) and len(rest) == 3:
            raise AmountError(AmountProblem.AMBIGUOUS, currency, _both_readings(whole, rest, currency))
        return f"{whole or '0'}.{rest or '0'}"
    group = signs[0]
    decimal = signs[-1] if signs[-1] != group else ""
    whole, decimals = digits.rsplit(decimal, 1) if decimal else (digits, "0")
    if not re.fullmatch(rf"[0-9]{{1,3}}({re.escape(group)}[0-9]{{3}})+", whole) or not decimals.isdigit():
        raise AmountError(AmountProblem.NOT_A_NUMBER, currency)
    return f"{whole.replace(group, '')}.{decimals}"


def _both_readings(whole: str, rest: str, currency: Currency) -> tuple[Money, ...]:
    as_group = Money.of(whole + rest, currency)
    try:
        return (Money.of(f"{whole}.{rest}", currency), as_group)
    except AmountError:
        return (as_group,)
