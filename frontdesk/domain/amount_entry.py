"""What a person has keyed in so far: till style until a decimal sign is typed, then free style."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from frontdesk.domain.amount_text import LONGEST_NUMBER, LONGEST_TEXT, parse_amount
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import (
    LARGEST_MINOR_UNITS,
    UNMISTAKABLE_DECIMAL,
    AmountError,
    AmountProblem,
    Money,
    plain_digits,
)

_SIGNS = frozenset(".,٫٬،'’-")


class KeypadStyle(enum.Enum):
    """How a person keys an amount in, as the store has decided."""

    TILL = "till"
    """Every digit moves the amount one place to the left, until a decimal sign is typed."""
    FREE = "free"
    """The amount is written with its decimal sign, as on paper."""


@dataclass(frozen=True, slots=True)
class AmountEntry:
    """An amount being keyed in.

    In till style every digit moves the amount one place to the left ("3", "6", "7", "1" is 36.71). A decimal
    sign, or a paste, turns the text into free style, which is read as written: so "36." never becomes 0.36.

    Attributes:
        text: The keys so far.
        free: True when the text is read as written.
        style: How the next amount begins.
    """

    text: str = ""
    free: bool = False
    style: KeypadStyle = KeypadStyle.TILL

    @classmethod
    def begin(cls, style: KeypadStyle) -> AmountEntry:
        """Return an entry that nothing has been keyed into yet."""
        return cls("", style is KeypadStyle.FREE, style)

    def cleared(self) -> AmountEntry:
        """Return the entry without its keys."""
        return self.begin(self.style)

    def holding(self, money: Money) -> AmountEntry:
        """Return the entry that means an amount, as if it had been keyed in."""
        if self.style is KeypadStyle.FREE:
            return AmountEntry(money.wire.replace(".", UNMISTAKABLE_DECIMAL), True, self.style)
        return AmountEntry(str(money.minor), False, self.style)

    def press(self, key: str) -> AmountEntry:
        """Return the entry after a key: a digit of any script, "00", or a decimal sign; other keys do nothing."""
        key = plain_digits(key)
        if key.isdecimal():
            text = self.text + key if self.free else (self.text + key).lstrip("0")
            longest = LONGEST_NUMBER if self.free else len(str(LARGEST_MINOR_UNITS))
            return self if len(text) > longest else replace(self, text=text)
        if key in _SIGNS and len(self.text) < LONGEST_NUMBER:
            return replace(self, text=self.text + key, free=True)
        return self

    def paste(self, text: str) -> AmountEntry:
        """Return the entry that a pasted text makes: it replaces what was there and is read as written.

        Of a text that is longer than any amount its beginning is kept, with a sign that it is no amount.
        """
        text = text.strip()
        if len(text) > LONGEST_TEXT:
            text = f"{text[:LONGEST_NUMBER]}…"
        return replace(self, text=text, free=True) if text else self

    def backspace(self) -> AmountEntry:
        """Return the entry without its last key.

        It is in till style again when it is empty, or when the decimal sign that ended till style is taken back.
        """
        text, last = self.text[:-1], self.text[-1:]
        sign_left = any(char in _SIGNS for char in text)
        written = self.free and bool(text) and (sign_left or last not in _SIGNS)
        return replace(self, text=text, free=written or self.style is KeypadStyle.FREE)

    def read(self, currency: Currency) -> Money:
        """Return the amount that the entry means in a currency.

        Raises:
            AmountError: As `parse_amount`; an untouched entry is EMPTY.
        """
        if self.free:
            return parse_amount(self.text, currency)
        if not self.text:
            raise AmountError(AmountProblem.EMPTY, currency)
        if int(self.text) > LARGEST_MINOR_UNITS:
            raise AmountError(AmountProblem.TOO_LARGE, currency)
        return Money(int(self.text), currency)
