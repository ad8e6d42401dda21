"""The rates that may be used: the store's own, then those that are fetched, in the order of the settings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from frontdesk.desk import rates_cache
from frontdesk.desk.rate_guard import GuardStop, judge
from frontdesk.desk.rates_cache import Accepted, Fetched, RateCache
from frontdesk.desk.rates_found import RateStanding, Standing
from frontdesk.desk.rates_refresh import FeedNews, RateRefresher
from frontdesk.desk.rates_sources import RateSources
from frontdesk.desk.rates_store import Pair, RateChange, StoreTable
from frontdesk.desk.rates_told import (
    RateDoubtedError,
    no_rate,
    not_a_manager,
    not_saved,
    refused_rate,
)
from frontdesk.devices.clock import Clock, SystemClock
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import NoticeError
from frontdesk.domain.exchange import Rate, RateError, Rounding
from frontdesk.domain.rate_trouble import RateProblem
from frontdesk.domain.shop import Role, Session
from frontdesk.exchange_settings import SOURCES, STORE_RATE, ExchangeSettings
from frontdesk.rate_feeds.quotes import Quotes, RateFeed


@dataclass(frozen=True, slots=True)
class RatesNews:
    """What is new of the rates.

    Attributes:
        feeds: How each feed fares.
        table_damaged: Whether what managers had set can't be read; setting a rate begins a new table.
    """

    feeds: tuple[FeedNews, ...] = ()
    table_damaged: bool = False

    @property
    def fetching(self) -> bool:
        """Whether any feed is being asked right now."""
        return any(feed.fetching for feed in self.feeds)


@dataclass(frozen=True, slots=True)
class RateLine:
    """Two currencies in the list of rates.

    Attributes:
        standing: The rate between them that is in effect, from where, how old, and what is wrong with it.
        set_by: The change by which a manager set it, or None; only then can it be taken out.
    """

    standing: RateStanding
    set_by: RateChange | None


class Rates:
    """Finds the rate between two currencies, and lets managers set the store's own.

    A rate that is missing or too old gives way to the next source's. One that looks wrong does not: it is stopped,
    and so is whatever stands behind it.

    Attributes:
        rounding: What happens to the part of a minor unit that a conversion leaves.
    """

    def __init__(
        self,
        settled: Sequence[Rate] = (),
        *,
        exchange: ExchangeSettings | None = None,
        rounding: Rounding = Rounding.HALF_UP,
        session: Session | None = None,
        clock: Clock | None = None,
        folder: Path | None = None,
        feeds: Sequence[RateFeed] = (),
    ) -> None:
        """Read what is kept in the folder; nothing is fetched before `start`.

        Args:
            settled: The store's rates in the settings.
            exchange: Where rates come from, and how far they are trusted.
            rounding: The store's policy.
            session: Who is signed in: a manager may use a rate that is too old.
            clock: The till's.
            folder: Where the store's table and what was fetched are kept; None to keep nothing.
            feeds: Where rates are fetched; those that the settings don't prefer are not asked.
        """
        self.rounding = rounding
        self._exchange = exchange or ExchangeSettings()
        self._clock = clock or SystemClock()
        self._manager = session.account if session is not None and session.role is Role.MANAGER else ""
        self._folder = folder
        self._store = StoreTable(folder)
        self._cache = RateCache.load(folder)
        self._writing = asyncio.Lock()
        self._saving: set[asyncio.Task[None]] = set()
        self._listeners: list[Callable[[RatesNews], None]] = []
        asked = [feed for feed in feeds if feed.source in self._exchange.prefer]
        self._refresher = RateRefresher(asked, self._clock, took=self._took, tell=self._tell)
        self._keep_only(asked)
        self._sources = RateSources(tuple(settled), self._store, self._cache)
        for source in SOURCES:
            self._accept(source)

    @property
    def news(self) -> RatesNews:
        """How the feeds fare, and the store's own table."""
        return RatesNews(self._refresher.news, self._store.damaged)

    def listen(self, listener: Callable[[RatesNews], None]) -> None:
        """Tell a listener whenever a rate, or how a feed fares, may have changed."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Begin to fetch in the background; what was accepted of the settings is kept, to hold the next ones to."""
        self._save()
        self._refresher.start()

    async def refresh(self) -> None:
        """Fetch from every feed now; what fails is told in the news."""
        await self._refresher.fetch_all()

    async def close(self) -> None:
        """Fetch no more, and wait until what was fetched has been written."""
        await self._refresher.close()
        self._listeners.clear()
        if self._saving:
            await asyncio.wait(self._saving)

    def between(self, one: Currency, other: Currency) -> RateStanding:
        """Return the rate that is in effect between two currencies, and how it stands."""
        too_old: RateStanding | None = None
        for source in self._exchange.prefer:
            standing = self._standing(source, one, other)
            if standing.standing is Standing.FINE:
                return standing
            if standing.standing is Standing.STOPPED:
                # Behind one that is too old, only a good one is better; nothing behind a wrong one is looked at.
                return standing if too_old is None else too_old
            if standing.standing is Standing.STALE and too_old is None:
                too_old = standing
        return RateStanding(one, other, Standing.MISSING) if too_old is None else too_old

    def usable(self, one: Currency, other: Currency) -> Rate | None:
        """Return the rate that the person who is signed in may use, or None."""
        standing = self.between(one, other)
        return standing.rate if standing.usable else None

    def demand(self, one: Currency, other: Currency) -> Rate:
        """Return the rate that the person who is signed in may use.

        Raises:
            NoticeError: RATE_MISSING, RATE_STALE or RATE_STOPPED; no money moved, and the card's own currency can
                still be used.
        """
        standing = self.between(one, other)
        if standing.rate is None or not standing.usable:
            raise NoticeError(no_rate(standing, self._clock.now()))
        return standing.rate

    def lines(self, local: Currency) -> tuple[RateLine, ...]:
        """Return the list of rates: between the local currency and every other that a source knows, and the rest.

        What the store has set comes first, then the others in the order of their codes.
        """
        pairs = {frozenset({local, other}) for other in self._sources.currencies(self._exchange.prefer)}
        pairs |= {rate.pair for rate in self._store.in_force()} | self._sources.settled_pairs()
        lines = [self._line(pair, local) for pair in pairs if len(pair) == 2]
        return tuple(sorted(lines, key=lambda line: (line.standing.source != STORE_RATE, *_codes(line))))

    def history(self, one: Currency, other: Currency) -> tuple[RateChange, ...]:
        """Return what managers did to a rate, newest first."""
        pair = frozenset({one, other})
        return tuple(change for change in reversed(self._store.changes) if change.pair == pair)

    async def set(
        self, base: Currency, quote: Currency, value: Decimal, by: Session, *, confirmed: bool = False
    ) -> None:
        """Set the store's rate: one `base` is `value` `quote`, from now on.

        Args:
            base: The currency of which there is one.
            quote: The currency that it is worth.
            value: Units of `quote` for one `base`.
            by: The manager.
            confirmed: Whether the manager has been told that it looks wrong, and says that it is right.

        Raises:
            RateDoubtedError: It looks wrong; its `stop` tells whether it can be confirmed.
            NoticeError: `by` is no manager, or it can't be written: then nothing has changed.
        """
        now = self._as_manager(by)
        try:
            rate = Rate(base, quote, value, STORE_RATE, now)
        except RateError:
            positive = value.is_finite() and value > 0
            stop = GuardStop(
                RateProblem.ABSURD if positive else RateProblem.NOT_POSITIVE, text=str(value)[:24], expected=None
            )
            raise RateDoubtedError(refused_rate(stop, base, quote), stop) from None
        pair = frozenset({base, quote})
        doubt = judge(
            rate,
            self._exchange.tolerance,
            before=self._sources.store_rate(pair),
            elsewhere=self._sources.elsewhere(STORE_RATE, pair, self._exchange.prefer),
        )
        if doubt is not None and (doubt.final or not confirmed):
            raise RateDoubtedError(refused_rate(doubt, base, quote), doubt)
        await self._change(RateChange(base, quote, value, by.account, now))

    async def remove(self, one: Currency, other: Currency, by: Session) -> None:
        """Take out what a manager set; what the settings or the next source say is in effect again.

        Raises:
            NoticeError: `by` is no manager, or it can't be written: then nothing has changed.
        """
        now = self._as_manager(by)
        set_by = self._store.find(frozenset({one, other}))
        if set_by is not None:
            await self._change(RateChange(set_by.base, set_by.quote, None, by.account, now))

    async def confirm(self, one: Currency, other: Currency, by: Session) -> None:
        """Say that a rate which was stopped is right; against a peg nobody can.

        Raises:
            RateDoubtedError: It is no rate, or off its peg.
            NoticeError: `by` is no manager.
        """
        self._as_manager(by)
        standing = self.between(one, other)
        if standing.stop is None:
            return
        if standing.stop.final or standing.stop.rate is None:
            raise RateDoubtedError(refused_rate(standing.stop, one, other, standing.source), standing.stop)
        stopped = standing.stop.rate
        pair = frozenset({stopped.base, stopped.quote})
        self._cache.accepted[standing.source, pair] = Accepted(stopped, by.account)
        self._save()
        self._tell()

    def _as_manager(self, by: Session) -> datetime:
        if by.role is not Role.MANAGER:
            raise NoticeError(not_a_manager())
        return self._clock.now()

    async def _change(self, change: RateChange) -> None:
        async with self._writing:
            changes = self._store.with_change(change)
            try:
                await asyncio.to_thread(self._store.write, changes)
            except OSError as cause:
                raise NoticeError(not_saved(cause)) from cause
            self._store.changes, self._store.damaged = changes, False
        self._cache.accepted.pop((STORE_RATE, change.pair), None)
        self._accept(STORE_RATE)
        self._save()
        self._tell()

    def _line(self, pair: Pair, local: Currency) -> RateLine:
        one, other = sorted(pair, key=lambda currency: (currency != local, currency.code))
        return RateLine(self.between(one, other), self._store.find(pair))

    def _standing(self, source: str, one: Currency, other: Currency) -> RateStanding:
        found = self._sources.find(source, one, other)
        stop = found.stop or next((stop for leg in found.legs if (stop := self._judge(source, leg))), None)
        return RateStanding.of(
            found, one, other, source, stop, now=self._clock.now(), exchange=self._exchange, manager=self._manager
        )

    def _judge(self, source: str, rate: Rate) -> GuardStop | None:
        pair = frozenset({rate.base, rate.quote})
        accepted = self._cache.accepted.get((source, pair))
        confirmed = accepted is not None and bool(accepted.by) and _same(accepted.rate, rate)
        return judge(
            rate,
            self._exchange.tolerance,
            before=accepted.rate if accepted else None,
            elsewhere=None if confirmed else self._sources.elsewhere(source, pair, self._exchange.prefer),
        )

    def _accept(self, source: str) -> None:
        """Take every rate of a source that the guard has nothing against as the one to hold the next one to.

        What a manager has set was looked at when it was set: the table itself says who vouches for it.
        """
        if source == STORE_RATE:
            for change in self._store.in_force():
                if change.rate is not None:
                    self._cache.accepted[source, change.pair] = Accepted(change.rate, change.by)
        for rate in self._sources.rates(source):
            key = source, frozenset({rate.base, rate.quote})
            accepted = self._cache.accepted.get(key)
            if (accepted is None or not _same(accepted.rate, rate)) and self._judge(source, rate) is None:
                self._cache.accepted[key] = Accepted(rate)

    def _keep_only(self, feeds: Sequence[RateFeed]) -> None:
        """Forget what was fetched from where nothing is fetched any more."""
        addresses = {feed.source: feed.address for feed in feeds}
        for source, fetched in list(self._cache.fetched.items()):
            if addresses.get(source) != fetched.address:
                del self._cache.fetched[source]
            else:
                self._refresher.remember(source, fetched.at, fetched.quotes)

    def _took(self, feed: RateFeed, quotes: Quotes, now: datetime) -> None:
        self._cache.fetched[feed.source] = Fetched(feed.address, now, quotes)
        self._accept(feed.source)
        self._save()

    def _save(self) -> None:
        if self._folder is not None:
            tree = self._cache.tree()
            task = asyncio.get_running_loop().create_task(self._write(self._folder, tree))
            self._saving.add(task)
            task.add_done_callback(self._saving.discard)

    async def _write(self, folder: Path, tree: dict[str, object]) -> None:
        async with self._writing:
            await asyncio.to_thread(rates_cache.save, folder, tree)

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener(self.news)


def _same(one: Rate, other: Rate) -> bool:
    return (one.base, one.quote, one.value) == (other.base, other.quote, other.value)


def _codes(line: RateLine) -> tuple[str, str]:
    return line.standing.one.code, line.standing.other.code
