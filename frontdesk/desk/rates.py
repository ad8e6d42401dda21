"""The rates that the store has set."""

from __future__ import annotations

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate


class Rates:
    """Finds the rate between two currencies in the store's table; it never crosses two rates."""

    def __init__(self, table: tuple[Rate, ...]) -> None:
        self._table = table

    def between(self, one: Currency, other: Currency) -> Rate | None:
        """Return the rate that joins two currencies, in whichever direction it is quoted, or None."""
        return next((rate for rate in self._table if rate.joins(one, other)), None)
