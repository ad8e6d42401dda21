"""The European Central Bank's daily reference rates (`eurofxref-daily.xml`): one euro in some 30 currencies."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from xml.parsers import expat

from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.exchange_settings import ECB_RATE
from frontdesk.rate_feeds.fetching import Limits, fetch
from frontdesk.rate_feeds.quotes import FeedError, Quotes, WrongRow, gather, read_row
from frontdesk.rate_feeds.working_days import next_working_day

_EUR = Currency.of("EUR")
_NEVER = frozenset({"EUR", "KWD"})
"""KWD is the store's to set: it floats against a basket, and the bank has never quoted it."""

_NOON = time(12, tzinfo=UTC)
"""A reference rate has a day and no time. Noon in UTC is on that day in every place where the till could stand."""
_DUE = time(16, tzinfo=UTC)
"""They are published about four in Frankfurt, that is at two or three in UTC."""

_OLDEST = timedelta(days=30)
_FUTURE = timedelta(days=1)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_WEB_PAGE = re.compile(rb"\s*<(!doctype\s+html|html)\b", re.IGNORECASE)
_CUBE = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref Cube"
_ENVELOPE = "http://www.gesmes.org/xml/2002-08-01 Envelope"


class EcbFeed:
    """The reference rates at their address."""

    source = ECB_RATE

    def __init__(self, url: str, *, ca_file: Path | None = None, limits: Limits | None = None) -> None:
        self.address = url
        self._ca_file = ca_file
        self._limits = limits or Limits()

    async def fetch(self, now: datetime) -> Quotes:
        """Return the reference rates of the last working day.

        Raises:
            FeedError: Nothing that can be used came.
        """
        body = await fetch(self.address, self._ca_file, self._limits)
        return await asyncio.to_thread(read_reference_rates, body, now)


def read_reference_rates(body: bytes, now: datetime) -> Quotes:
    """Return the rates of the newest day in a document; currencies that are not in use any more are passed over.

    Raises:
        FeedError: It is another document, or of no day on which it could be.
    """
    days = _Document.read(body)
    newest = max(days, default=None)
    if newest is None:
        raise FeedError(FeedProblem.NO_RATES)
    if newest > (now + _FUTURE).date():
        raise FeedError(FeedProblem.FUTURE, newest.isoformat())
    if newest < (now - _OLDEST).date():
        raise FeedError(FeedProblem.TOO_OLD, newest.isoformat())
    taken_at = datetime.combine(newest, _NOON)
    rates, wrong = gather(row for code, text in days[newest] if (row := _row(code, text, taken_at)) is not None)
    if not rates and not wrong:
        raise FeedError(FeedProblem.NO_RATES)
    next_due = datetime.combine(next_working_day(newest), _DUE)
    return Quotes(ECB_RATE, taken_at, rates, wrong, next_due)


def _row(code: str, text: str, taken_at: datetime) -> Rate | WrongRow | None:
    if code.strip().upper() in _NEVER:
        return None
    try:
        return read_row(_EUR, Currency.of(code), text, ECB_RATE, taken_at)
    except UnknownCurrencyError:
        return None


class _Document:
    """Takes days, and codes with rates, out of XML, and stops at the first sign of a document type."""

    def __init__(self) -> None:
        self.days: dict[date, list[tuple[str, str]]] = {}
        self._day: date | None = None
        self._root = ""

    @classmethod
    def read(cls, body: bytes) -> dict[date, list[tuple[str, str]]]:
        if _WEB_PAGE.match(body):
            raise FeedError(FeedProblem.WEB_PAGE)
        document = cls()
        # Whatever encoding it declares: the bank writes UTF-8.
        parser = expat.ParserCreate("UTF-8", " ")
        parser.StartDoctypeDeclHandler = document._refuse
        parser.EntityDeclHandler = document._refuse
        parser.StartElementHandler = document._begin
        try:
            parser.Parse(body, True)
        except expat.ExpatError as error:
            raise FeedError(FeedProblem.UNREADABLE, expat.ErrorString(error.code)) from None
        return document.days

    def _refuse(self, *_: object) -> None:
        # Entities can grow a few bytes into gigabytes, and no feed of ours declares one.
        raise FeedError(FeedProblem.UNREADABLE, "it declares a document type")

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if not self._root:
            self._root = name
            if name != _ENVELOPE:
                raise FeedError(FeedProblem.UNREADABLE, "it is another kind of document")
        if name != _CUBE:
            return
        if "time" in attributes:
            self._day = _day(attributes["time"])
            self.days.setdefault(self._day, [])
        if "currency" in attributes:
            if self._day is None:
                raise FeedError(FeedProblem.UNREADABLE, "a rate has no day")
            self.days[self._day].append((attributes["currency"], attributes.get("rate", "")))


def _day(text: str) -> date:
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise FeedError(FeedProblem.UNREADABLE, "a day is no date") from None
