"""The chain's own table of rates, JSON or CSV, in a file or at an https address. README shows both shapes."""

from __future__ import annotations

import asyncio
import csv
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.exchange_settings import TABLE_RATE
from frontdesk.rate_feeds.fetching import Limits, fetch
from frontdesk.rate_feeds.quotes import FeedError, Quotes, WrongRow, gather, read_row, shortened

_FUTURE = timedelta(days=1)
_MOST_ROWS = 5000
_WEB_PAGE = re.compile(r"\s*<(!doctype\s+html|html)\b", re.IGNORECASE)
_NEEDED = frozenset({"from", "to", "rate"})


class TableFeed:
    """The chain's table, where the settings say that it is."""

    source = TABLE_RATE

    def __init__(self, address: str, *, ca_file: Path | None = None, limits: Limits | None = None) -> None:
        self.address = address
        self._ca_file = ca_file
        self._limits = limits or Limits()

    async def fetch(self, now: datetime) -> Quotes:
        """Return what the table says now.

        Raises:
            FeedError: Nothing that can be used came.
        """
        body = await fetch(self.address, self._ca_file, self._limits)
        return await asyncio.to_thread(read_table, body, now)


def read_table(body: bytes, now: datetime) -> Quotes:
    """Return the rates of a table; rows of currencies that nobody uses are passed over.

    Raises:
        FeedError: It is neither JSON nor CSV in UTF-8, lacks a column or a time, or has no rates.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FeedError(FeedProblem.UNREADABLE, "it is not UTF-8") from None
    if _WEB_PAGE.match(text):
        raise FeedError(FeedProblem.WEB_PAGE)
    rows = _json_rows(text) if text.lstrip()[:1] in {"{", "["} else _csv_rows(text)
    if len(rows) > _MOST_ROWS:
        raise FeedError(FeedProblem.TOO_LARGE)
    rates, wrong = gather(found for row in rows if (found := _row(row, now)) is not None)
    if not rates and not wrong:
        raise FeedError(FeedProblem.NO_RATES)
    return Quotes(TABLE_RATE, max((rate.taken_at for rate in rates if rate.taken_at), default=now), rates, wrong)


def _json_rows(text: str) -> list[Mapping[str, str]]:
    try:
        # The numbers stay the texts that they are: `read_row` looks at them.
        tree = json.loads(text, object_pairs_hook=_once, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise FeedError(FeedProblem.UNREADABLE, "this is no JSON") from None
    if not isinstance(tree, dict) or not isinstance(tree.get("rates"), list):
        raise FeedError(FeedProblem.UNREADABLE, 'it has no list named "rates"')
    rows: list[Mapping[str, str]] = []
    for row in tree["rates"]:
        if not isinstance(row, dict) or not row.keys() >= _NEEDED:
            raise FeedError(FeedProblem.UNREADABLE, "a row lacks from, to or rate")
        rows.append({name: str(row.get(name, tree.get(name, ""))) for name in (*_NEEDED, "taken_at")})
    return rows


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name stands there twice")
    return named


def _csv_rows(text: str) -> list[Mapping[str, str]]:
    lines = text.splitlines()
    separator = ";" if lines and ";" in lines[0] else ","
    try:
        header, *rows = [row for row in csv.reader(lines, delimiter=separator, strict=True) if any(row)]
    except (ValueError, csv.Error):
        raise FeedError(FeedProblem.UNREADABLE, "this is neither JSON nor CSV") from None
    names = [name.strip().lower() for name in header]
    if not set(names) >= _NEEDED | {"taken_at"} or len(set(names)) != len(names):
        raise FeedError(FeedProblem.UNREADABLE, "its first line must name from, to, rate and taken_at")
    if any(len(row) != len(names) for row in rows):
        # "0,27" without quotes is two columns, and what follows would be read as something else.
        raise FeedError(FeedProblem.UNREADABLE, "a line has more or fewer columns than the first")
    return [dict(zip(names, row, strict=True)) for row in rows]


def _row(row: Mapping[str, str], now: datetime) -> Rate | WrongRow | None:
    try:
        base, quote = Currency.of(row["from"]), Currency.of(row["to"])
    except UnknownCurrencyError:
        return None
    if base == quote:
        return None
    taken_at = _moment(row["taken_at"].strip())
    if taken_at is None:
        raise FeedError(FeedProblem.UNREADABLE, "a rate has no time")
    if taken_at > now + _FUTURE:
        return WrongRow(base, quote, RateProblem.FUTURE, shortened(row["taken_at"]))
    return read_row(base, quote, row["rate"], TABLE_RATE, taken_at)


def _moment(text: str) -> datetime | None:
    """Return a date, or a date and time; without an offset it is meant where the till stands."""
    try:
        if len(text) == len("2026-11-22"):
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day).astimezone(UTC)
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
