"""The store's own table of rates: what managers have set in the program, with who and when."""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from frontdesk.desk.rates_files import (
    DamagedFileError,
    entries,
    mapping,
    moment,
    number,
    read_tree,
    text,
    write_tree,
)
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.exchange_settings import STORE_RATE

FILE = "rates.json"
MOST_CHANGES = 2000
"""So many are kept; of those that go, the oldest first, no rate that is in force is lost."""

Pair = frozenset[Currency]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RateChange:
    """One thing that a manager did to the store's table.

    Attributes:
        base, quote: The two currencies.
        value: What one `base` is worth in `quote` from then on, or None: the rate was taken out.
        by: Who did it, by e-mail.
        at: When, in UTC.
    """

    base: Currency
    quote: Currency
    value: Decimal | None
    by: str
    at: datetime

    @property
    def pair(self) -> Pair:
        """The two currencies, in no direction."""
        return frozenset({self.base, self.quote})

    @property
    def rate(self) -> Rate | None:
        """The rate that was set, or None."""
        if self.value is None:
            return None
        return Rate(self.base, self.quote, self.value, STORE_RATE, self.at)


class StoreTable:
    """All that managers did, oldest first, in one file.

    Attributes:
        changes: What they did.
        damaged: Whether the file is there and can't be read: nobody knows then what the store had set.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file = None if folder is None else folder / FILE
        self.changes: tuple[RateChange, ...] = ()
        self.damaged = False
        try:
            self.changes = () if self._file is None else _read(self._file)
        except (DamagedFileError, ValueError) as cause:
            _log.error("the store's table of rates can't be read: %s", cause)
            self.damaged = True

    def find(self, pair: Pair) -> RateChange | None:
        """Return the change that put the rate of two currencies in force, or None."""
        last = next((change for change in reversed(self.changes) if change.pair == pair), None)
        return last if last is not None and last.value is not None else None

    def in_force(self) -> tuple[RateChange, ...]:
        """Return the change behind each rate that is in force."""
        last = {change.pair: change for change in self.changes}
        return tuple(change for change in last.values() if change.value is not None)

    def with_change(self, change: RateChange) -> tuple[RateChange, ...]:
        """Return what the table would hold after one more change."""
        changes = (*self.changes, change)
        if len(changes) <= MOST_CHANGES:
            return changes
        last = {each.pair: each for each in changes}
        oldest = next((each for each in changes if last[each.pair] is not each), None)
        return tuple(each for each in changes if each is not oldest)

    def write(self, changes: tuple[RateChange, ...]) -> None:
        """Write the file; a damaged one is copied aside first. It takes a moment: not on the loop's thread.

        Raises:
            OSError: It was not written; the one before is still there.
        """
        if self._file is None:
            return
        if self.damaged:
            shutil.copyfile(self._file, self._file.with_suffix(".damaged"))
        write_tree(self._file, {"version": 1, "changes": [_tree(change) for change in changes]})


def _read(file: Path) -> tuple[RateChange, ...]:
    tree = read_tree(file)
    if tree is None:
        return ()
    if tree.get("version") != 1:
        raise ValueError("it is of another version")
    return tuple(_change(mapping(row)) for row in entries(tree, "changes"))


def _change(row: object) -> RateChange:
    tree = mapping(row)
    value = None if tree.get("rate") is None else number(tree, "rate")
    base, quote = Currency.of(text(tree, "from")), Currency.of(text(tree, "to"))
    change = RateChange(base, quote, value, text(tree, "by"), moment(tree, "at"))
    # A value that is no rate is damage too: it is said here and not in the middle of a sale.
    _ = change.rate
    return change


def _tree(change: RateChange) -> dict[str, object]:
    value = None if change.value is None else f"{change.value:f}"
    return {
        "from": change.base.code,
        "to": change.quote.code,
        "rate": value,
        "by": change.by,
        "at": change.at.isoformat(),
    }
