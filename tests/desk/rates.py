"""Rates for tests: short to write, with a till that has a manager and a cashier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from frontdesk.desk.rates import Rates, RatesNews
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.shop import TRAINING_ENDPOINT, Role, Session, Store
from frontdesk.exchange_settings import ExchangeSettings
from frontdesk.rate_feeds.quotes import FeedError, Quotes, RateFeed, WrongRow
from tests.support.clock import SetClock

STORE = Store("1", "Harbour")
MANAGER = Session("omar@brand.example", Role.MANAGER, STORE, "till 1", TRAINING_ENDPOINT)
CASHIER = Session("noor@brand.example", Role.CASHIER, STORE, "till 1", TRAINING_ENDPOINT)

AED, EUR, GBP, JPY, KWD, SAR, USD = (Currency.of(code) for code in "AED EUR GBP JPY KWD SAR USD".split())


def rate(text: str, source: str = "store", taken_at: datetime | None = None) -> Rate:
    """A rate as it is read: "1 AED = 0.27236 USD"."""
    _, base, _, value, quote = text.split()
    return Rate(Currency.of(base), Currency.of(quote), Decimal(value), source, taken_at)


def said(*texts: str, source: str = "ecb", taken_at: datetime, wrong: tuple[WrongRow, ...] = ()) -> Quotes:
    """What a feed says."""
    due = taken_at + timedelta(days=1) if source == "ecb" else None
    return Quotes(source, taken_at, tuple(rate(text, source, taken_at) for text in texts), wrong, due)


@dataclass
class PlayedFeed:
    """A feed that says what it is told to, or fails."""

    source: str = "ecb"
    address: str = "https://rates.example/x"
    says: Quotes | Exception | None = None
    asked: list[datetime] = field(default_factory=list)

    async def fetch(self, now: datetime) -> Quotes:
        self.asked.append(now)
        if isinstance(self.says, Exception):
            raise self.says
        assert self.says is not None
        return self.says


@dataclass
class Bureau:
    """The rates of one store, over several sign-ins."""

    folder: Path
    clock: SetClock = field(default_factory=SetClock)
    settled: Sequence[Rate] = ()
    exchange: ExchangeSettings = field(
        default_factory=lambda: ExchangeSettings(("store", "table", "ecb"), table="/x")
    )
    feeds: Sequence[RateFeed] = ()
    told: list[RatesNews] = field(default_factory=list)

    def open(self, session: Session = MANAGER) -> Rates:
        rates = Rates(
            self.settled,
            exchange=self.exchange,
            session=session,
            clock=self.clock,
            folder=self.folder,
            feeds=self.feeds,
        )
        rates.listen(self.told.append)
        return rates

    async def fetched(self, *quotes: Quotes | FeedError, session: Session = MANAGER) -> Rates:
        """Fetch from feeds that say these, and return the rates once that is written."""
        self.feeds = [PlayedFeed(each.source if isinstance(each, Quotes) else "ecb", says=each) for each in quotes]
        rates = self.open(session)
        await rates.refresh()
        await rates.close()
        return rates

    @property
    def now(self) -> datetime:
        return self.clock.now()
