"""What the till has fetched, and which rates it has accepted: kept for a start without a network."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from frontdesk.desk.rates_files import (
    DamagedFileError,
    entries,
    mapping,
    moment,
    rate_from,
    rate_tree,
    read_tree,
    text,
    write_tree,
)
from frontdesk.desk.rates_store import Pair
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import RateProblem
from frontdesk.exchange_settings import SOURCES
from frontdesk.rate_feeds.quotes import Quotes, WrongRow

FILE = "rates-cache.json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a feed said last.

    Attributes:
        address: Where it was fetched.
        at: When, in UTC.
        quotes: What it said.
    """

    address: str
    at: datetime
    quotes: Quotes


@dataclass(frozen=True, slots=True)
class Accepted:
    """The last rate of a source that was taken for right.

    Attributes:
        rate: The rate.
        by: The manager who said so, or "" when the guard had nothing against it.
    """

    rate: Rate
    by: str = ""


@dataclass(slots=True)
class RateCache:
    """What was fetched, by source, and what was accepted, by source and currencies."""

    fetched: dict[str, Fetched] = field(default_factory=dict)
    accepted: dict[tuple[str, Pair], Accepted] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path | None) -> RateCache:
        """Read the file; a damaged one is as good as none."""
        try:
            tree = None if folder is None else read_tree(folder / FILE)
            if tree is None:
                return cls()
            if tree.get("version") != 1:
                raise ValueError("it is of another version")
            fetched = {source: _fetched(source, row) for source, row in mapping(tree.get("feeds")).items()}
            return cls(fetched, dict(_accepted(row) for row in entries(tree, "accepted")))
        except (DamagedFileError, ValueError) as cause:
            _log.warning("what was fetched before can't be read, and is fetched again: %s", cause)
            return cls()

    def tree(self) -> dict[str, object]:
        """Return all of it as it is written."""
        return {
            "version": 1,
            "feeds": {source: _fetched_tree(fetched) for source, fetched in self.fetched.items()},
            "accepted": [
                {"source": source, "by": accepted.by, **rate_tree(accepted.rate)}
                for (source, _), accepted in self.accepted.items()
            ],
        }


def save(folder: Path, tree: dict[str, object]) -> None:
    """Write what `RateCache.tree` returned; a disk that can't is only logged: nothing is lost but time."""
    try:
        write_tree(folder / FILE, tree)
    except OSError as cause:
        _log.warning("what was fetched can't be kept: %s", cause)


def _fetched_tree(fetched: Fetched) -> dict[str, object]:
    quotes = fetched.quotes
    return {
        "address": fetched.address,
        "at": fetched.at.isoformat(),
        "taken_at": quotes.taken_at.isoformat(),
        "next_due": quotes.next_due.isoformat() if quotes.next_due else None,
        "rates": [rate_tree(rate) for rate in quotes.rates],
        "wrong": [
            {"from": row.base.code, "to": row.quote.code, "problem": row.problem.value, "text": row.text}
            for row in quotes.wrong
        ],
    }


def _fetched(source: str, row: object) -> Fetched:
    tree = mapping(row)
    if source not in SOURCES:
        raise ValueError("there is no such source")
    next_due = None if tree.get("next_due") is None else moment(tree, "next_due")
    rates = tuple(rate_from(rate, source) for rate in entries(tree, "rates"))
    wrong = tuple(_wrong(mapping(each)) for each in entries(tree, "wrong"))
    quotes = Quotes(source, moment(tree, "taken_at"), rates, wrong, next_due)
    return Fetched(text(tree, "address"), moment(tree, "at"), quotes)


def _wrong(row: object) -> WrongRow:
    tree = mapping(row)
    base, quote = Currency.of(text(tree, "from")), Currency.of(text(tree, "to"))
    return WrongRow(base, quote, RateProblem(text(tree, "problem")), text(tree, "text"))


def _accepted(row: object) -> tuple[tuple[str, Pair], Accepted]:
    tree = mapping(row)
    source = text(tree, "source")
    rate = rate_from(tree, source)
    return (source, frozenset({rate.base, rate.quote})), Accepted(rate, text(tree, "by"))
