"""Read one value of an answer in any of the forms that the server gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.domain.money import AmountError, Money

_LONGEST_ID = 64
_LONGEST_TEXT = 2000
_FIGURE = re.compile(
    r"\s*(?:(?P<code>[A-Za-z]{3})\s*)?"
    r"(?P<number>[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)\s*"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount as the server wrote it.

    Attributes:
        text: As it was written ("-0.22", "USD 798.66", "Card is redeemable.").
        number: The number in it, or None when it is a sentence or empty.
        code: The currency before the number, or "".
    """

    text: str = ""
    number: Decimal | None = None
    code: str = ""

    def money(self, currency: Currency | None) -> Money | None:
        """Return the figure as money of a currency.

        None when there is no number, when the figure names another currency, or when the number has more
        decimals than the currency.
        """
        if self.number is None or currency is None or (self.code and self.code != currency.code):
            return None
        try:
            return Money.of(self.number, currency)
        except AmountError:
            return None


def read_figure(value: object) -> Figure:
    """Return the figure in a string, a number, null or `{}`; it never fails."""
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return Figure(str(value), Decimal(value))
    text = read_text(value)
    match = _FIGURE.fullmatch(text[:64])
    if match is None:
        return Figure(text)
    try:
        number = Decimal(match["number"].replace(",", ""))
    except InvalidOperation:
        return Figure(text)
    return Figure(text, number, (match["code"] or "").upper())


def read_id(value: object) -> str:
    """Return an id, which comes as a number or as a string.

    Raises:
        ValueError: It is neither, or empty, or too long to be one.
    """
    found = read_optional_id(value)
    if found is None:
        raise ValueError("no id")
    return found


def read_optional_id(value: object) -> str | None:
    """Return an id, or None for null, `{}`, "" and what is no id."""
    if value is None:
        return None
    if isinstance(value, Decimal) and value == value.to_integral_value() and abs(value.adjusted()) < _LONGEST_ID:
        return str(int(value))
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    text = read_text(value).strip()
    return text if 0 < len(text) <= _LONGEST_ID else None


def read_ids(value: object) -> tuple[str, ...]:
    """Return the ids in a list; what is none is passed over."""
    parts = value if isinstance(value, list) else ()
    return tuple(found for part in parts if (found := read_optional_id(part)) is not None)


def read_count(value: object) -> int | None:
    """Return a whole number that is not negative, or None."""
    text = read_text(value).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def read_text(value: object) -> str:
    """Return a text that any encoder can write: null, `{}` and lists are "", a number is its digits."""
    if value is None:
        return ""
    if isinstance(value, str):
        if value.isascii():
            return value[:_LONGEST_TEXT]
        # Half a surrogate pair is legal in JSON, and no file or database takes it.
        return value[:_LONGEST_TEXT].encode("utf-8", "replace").decode()
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return ""
    return str(value)[:_LONGEST_TEXT]


def read_flag(value: object) -> bool:
    """Return a yes or no; what can't be read is no."""
    return value is True or value == 1 or (isinstance(value, str) and value.strip().lower() in {"true", "1", "yes"})


def read_time(value: object) -> datetime | None:
    """Return a moment in UTC; one without a zone is taken as UTC, and what can't be read is None."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def read_skus(value: object) -> tuple[str, ...]:
    """Return products from a list, a comma-separated string, or ""."""
    parts = value if isinstance(value, list) else read_text(value).split(",")
    return tuple(sku for sku in (read_text(part).strip() for part in parts) if sku)


def read_map(value: object) -> dict[str, object]:
    """Return an object, empty for null and everything else."""
    return value if isinstance(value, dict) else {}


def read_currency(code: str) -> Currency | None:
    """Return the currency of a code, or None when ISO 4217 does not know it (or knows it no more)."""
    try:
        return Currency.of(code)
    except UnknownCurrencyError:
        return None
