"""Fetches rates in the background, again and again, and tells how it goes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.devices.clock import Clock
from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.rate_feeds.quotes import FeedError, Quotes, RateFeed

AGAIN = 4 * 3600.0
"""So many seconds after a fetch that went well comes the next one."""
OVERDUE_AGAIN = 1800.0
"""So many when newer rates should have been there already."""
IN_VAIN = (60.0, 300.0, 900.0, 1800.0)
"""How long after a fetch that failed, from one to the next; the last one stays."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FeedNews:
    """How one feed fares.

    Attributes:
        source: Its name, as the settings have it.
        address: Where it is.
        fetching: Whether it is being asked right now.
        fetched_at: When something that can be used came last, or None.
        taken_at: Of when that is.
        problem: Why the last fetch failed, or None when it did not.
        failing_since: Since when every fetch has failed, or None.
    """

    source: str
    address: str
    fetching: bool = False
    fetched_at: datetime | None = None
    taken_at: datetime | None = None
    problem: FeedProblem | None = None
    failing_since: datetime | None = None


class RateRefresher:
    """Asks each feed in a task of its own; nobody waits for it, and what was there before stays meanwhile."""

    def __init__(
        self,
        feeds: Sequence[RateFeed],
        clock: Clock,
        *,
        took: Callable[[RateFeed, Quotes, datetime], None],
        tell: Callable[[], None],
    ) -> None:
        self._feeds = {feed.source: feed for feed in feeds}
        self._clock = clock
        self._took = took
        self._tell = tell
        self._news = {feed.source: FeedNews(feed.source, feed.address) for feed in feeds}
        self._next_due: dict[str, datetime | None] = {}
        self._in_vain = dict.fromkeys(self._feeds, 0)
        self._locks = {source: asyncio.Lock() for source in self._feeds}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def news(self) -> tuple[FeedNews, ...]:
        """How each feed fares."""
        return tuple(self._news.values())

    def remember(self, source: str, fetched_at: datetime, quotes: Quotes) -> None:
        """Hear what was fetched before this session began."""
        if source in self._news:
            self._news[source] = replace(self._news[source], fetched_at=fetched_at, taken_at=quotes.taken_at)
            self._next_due[source] = quotes.next_due

    def start(self) -> None:
        """Begin to fetch; nothing happens before the loop is free."""
        if not self._tasks:
            loop = asyncio.get_running_loop()
            self._tasks = {loop.create_task(self._run(feed)) for feed in self._feeds.values()}

    async def close(self) -> None:
        """Fetch no more; a fetch that is under way is dropped."""
        tasks, self._tasks = self._tasks, set()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def fetch_all(self) -> None:
        """Fetch from every feed now, once; what fails is told in the news."""
        await asyncio.gather(*(self._fetch(feed) for feed in self._feeds.values()))

    async def _run(self, feed: RateFeed) -> None:
        if (seconds := self._seconds_at_start(feed.source)) > 0:
            await self._clock.wait(seconds)
        while True:
            await self._fetch(feed)
            await self._clock.wait(self._seconds(feed.source))

    def _seconds_at_start(self, source: str) -> float:
        """How long to wait at first: what was fetched a while ago need not be fetched at every sign-in."""
        fetched_at = self._news[source].fetched_at
        if fetched_at is None:
            return 0.0
        past = (self._clock.now() - fetched_at).total_seconds()
        # Fetched later than now: the clock was set back, and tells nothing.
        return max(0.0, self._seconds(source) - past) if past >= 0 else 0.0

    def _seconds(self, source: str) -> float:
        if self._in_vain[source]:
            return IN_VAIN[min(self._in_vain[source], len(IN_VAIN)) - 1]
        next_due = self._next_due.get(source)
        return OVERDUE_AGAIN if next_due is not None and next_due < self._clock.now() else AGAIN

    async def _fetch(self, feed: RateFeed) -> None:
        async with self._locks[feed.source]:
            self._show(feed.source, fetching=True)
            now = self._clock.now()
            try:
                quotes = await feed.fetch(now)
                self._took(feed, quotes, now)
            except FeedError as error:
                _log.info("no rates from %s: %s", feed.source, error)
                self._failed(feed.source, error.problem, now)
            except asyncio.CancelledError:
                self._show(feed.source, fetching=False)
                raise
            except Exception:  # noqa: BLE001  (a mistake of ours must not end the fetching)
                _log.exception("fetching from %s failed; it is tried again later", feed.source)
                self._failed(feed.source, FeedProblem.FAULT, now)
            else:
                self._in_vain[feed.source] = 0
                self._next_due[feed.source] = quotes.next_due
                self._news[feed.source] = FeedNews(
                    feed.source, feed.address, fetched_at=now, taken_at=quotes.taken_at
                )
                self._tell()

    def _failed(self, source: str, problem: FeedProblem, now: datetime) -> None:
        self._in_vain[source] += 1
        since = self._news[source].failing_since or now
        self._news[source] = replace(self._news[source], fetching=False, problem=problem, failing_since=since)
        self._tell()

    def _show(self, source: str, *, fetching: bool) -> None:
        self._news[source] = replace(self._news[source], fetching=fetching)
        self._tell()
