"""The currencies of the training server and how the API writes their amounts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

MINOR_DIGITS: Final = {"AED": 2, "EUR": 2, "GBP": 2, "JPY": 0, "KWD": 3, "USD": 2}
"""ISO 4217 digits after the decimal sign of every currency a card can have here."""

MAX_WHOLE_DIGITS: Final = 12

_PLAIN = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?")


class MalformedAmountError(ValueError):
    """What was sent is not an amount."""


class TooManyDecimalsError(ValueError):
    """The amount is finer than the smallest unit of its currency."""


def plain_text(amount: object) -> str:
    """What the client sent as an amount, as text: a JSON string or a JSON number.

    Raises MalformedAmountError for anything else and for numbers far out of range.
    """
    match amount:
        case str():
            return amount.strip()
        case bool():
            raise MalformedAmountError
        case int():
            return str(amount)
        case Decimal() if amount.is_finite() and abs(amount.adjusted()) <= MAX_WHOLE_DIGITS:
            return format(amount, "f")
        case _:
            raise MalformedAmountError


def minor_units(amount: object, currency: str) -> int:
    """The amount as a whole number of the smallest units of the currency, with its sign.

    Raises MalformedAmountError or TooManyDecimalsError. Zeros after the last digit that counts are accepted.
    """
    matched = _PLAIN.fullmatch(plain_text(amount))
    if matched is None or len(matched[2]) > MAX_WHOLE_DIGITS:
        raise MalformedAmountError
    digits = MINOR_DIGITS[currency]
    fraction = (matched[3] or "").rstrip("0")
    if len(fraction) > digits:
        raise TooManyDecimalsError
    whole = int(matched[2] + fraction.ljust(digits, "0"))
    return -whole if matched[1] else whole


def fixed(minor: int, currency: str) -> str:
    """An amount with all the decimals of its currency, as in a balance: "200.00"."""
    digits = MINOR_DIGITS[currency]
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}"


def short(minor: int, currency: str) -> str:
    """An amount with at least one decimal and no more than it needs, as in a card's value: "1000.0"."""
    whole, _, fraction = fixed(minor, currency).partition(".")
    return f"{whole}.{fraction.rstrip('0') or '0'}"
