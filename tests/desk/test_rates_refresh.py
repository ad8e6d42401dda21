"""Fetching in the background: when, how it is told, what stays when it fails, and what the next start has."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.rates import Rates
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.rate_feeds.ecb import EcbFeed
from frontdesk.rate_feeds.quotes import FeedError, Quotes, WrongRow
from tests.desk.rates import CASHIER, EUR, JPY, MANAGER, USD, Bureau, PlayedFeed, said
from tests.providers.server import RawServer, answers, hangs
from tests.rate_feeds.documents import ecb

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


class Watched:
    """A bureau whose rates are fetched by their own tasks, one step at a time."""

    def __init__(self, bureau: Bureau, feed: PlayedFeed) -> None:
        self.bureau, self.feed = bureau, feed
        bureau.feeds = [feed]
        self.rates = bureau.open(CASHIER)
        self._told = asyncio.Event()
        self.rates.listen(lambda _: self._told.set())

    async def rested(self, fetches: int) -> None:
        """Wait until so many fetches have been made and the next one is waited for."""
        while len(self.feed.asked) < fetches or self.rates.news.fetching:
            self._told.clear()
            await self._told.wait()
        await self.bureau.clock.somebody_waits()

    async def after(self, passed: timedelta) -> int:
        """Let time pass; return how many fetches have been made by then."""
        before = len(self.feed.asked)
        self.bureau.clock.move(passed)
        for _ in range(20):
            await asyncio.sleep(0)
        if len(self.feed.asked) > before:
            await self.rested(before + 1)
        return len(self.feed.asked)


@pytest.fixture
def bureau(tmp_path: Path) -> Bureau:
    return Bureau(tmp_path)


@pytest.fixture
async def watched(bureau: Bureau) -> AsyncIterator[Watched]:
    due = bureau.now + 100 * HOUR
    quotes = Quotes("ecb", bureau.now, said("1 EUR = 162 JPY", taken_at=bureau.now).rates, (), due)
    watched = Watched(bureau, PlayedFeed(says=quotes))
    yield watched
    await watched.rates.close()


def problem(rates: Rates) -> tuple[FeedProblem | None, datetime | None]:
    (feed,) = rates.news.feeds
    return feed.problem, feed.failing_since


async def test_it_fetches_at_once_and_then_every_four_hours(watched: Watched) -> None:
    assert watched.rates.between(EUR, JPY).rate is None
    watched.rates.start()
    assert watched.feed.asked == []

    await watched.rested(1)
    assert await watched.after(4 * HOUR - MINUTE) == 1
    assert await watched.after(MINUTE) == 2
    assert await watched.after(4 * HOUR) == 3

    assert watched.rates.demand(EUR, JPY).value == 162
    assert problem(watched.rates) == (None, None)


async def test_it_asks_more_often_when_newer_rates_are_due(watched: Watched) -> None:
    watched.feed.says = said("1 EUR = 162 JPY", taken_at=watched.bureau.now - 30 * HOUR)
    watched.rates.start()

    await watched.rested(1)

    assert await watched.after(30 * MINUTE) == 2


async def test_what_fails_is_tried_again_soon_and_then_less_often(watched: Watched) -> None:
    watched.feed.says = FeedError(FeedProblem.UNREACHABLE)
    began = watched.bureau.now
    watched.rates.start()

    await watched.rested(1)
    for fetches, wait in enumerate([1, 5, 15, 30, 30, 30], 2):
        assert await watched.after(wait * MINUTE - MINUTE / 60) == fetches - 1
        assert await watched.after(MINUTE / 60) == fetches

    assert problem(watched.rates) == (FeedProblem.UNREACHABLE, began)
    watched.feed.says = said("1 EUR = 162 JPY", taken_at=watched.bureau.now)
    await watched.after(30 * MINUTE)
    assert problem(watched.rates) == (None, None)


async def test_a_failure_keeps_what_there_is_and_says_since_when(watched: Watched) -> None:
    watched.rates.start()
    await watched.rested(1)
    fetched_at = watched.bureau.now
    watched.feed.says = FeedError(FeedProblem.WEB_PAGE)

    await watched.after(4 * HOUR)
    failing_since = watched.bureau.now
    await watched.after(MINUTE)

    (feed,) = watched.rates.news.feeds
    assert (feed.problem, feed.failing_since, feed.fetched_at) == (FeedProblem.WEB_PAGE, failing_since, fetched_at)
    assert watched.rates.demand(EUR, JPY).value == 162


async def test_a_mistake_of_ours_does_not_end_the_fetching(
    watched: Watched, expected_log: pytest.LogCaptureFixture
) -> None:
    watched.feed.says = ZeroDivisionError("ours")
    watched.rates.start()

    await watched.rested(1)
    assert problem(watched.rates)[0] is FeedProblem.FAULT
    watched.feed.says = said("1 EUR = 162 JPY", taken_at=watched.bureau.now)
    await watched.after(MINUTE)

    assert watched.rates.demand(EUR, JPY).value == 162
    assert "it is tried again later" in expected_log.text


async def test_listeners_hear_that_it_begins_and_how_it_ends(watched: Watched) -> None:
    watched.rates.start()
    await watched.rested(1)
    watched.feed.says = FeedError(FeedProblem.TOO_SLOW)
    await watched.after(4 * HOUR)

    heard = [(news.fetching, news.feeds[0].problem) for news in watched.bureau.told]

    assert heard == [(True, None), (False, None), (True, None), (False, FeedProblem.TOO_SLOW)]


async def test_closing_drops_a_fetch_that_is_under_way(bureau: Bureau) -> None:
    async with RawServer(hangs) as server:
        bureau.feeds = [EcbFeed(server.url)]
        rates = bureau.open()
        rates.start()
        await server.has_received(1)
        assert rates.news.fetching

        await rates.close()

        assert not rates.news.fetching


async def test_while_it_fetches_the_rates_of_before_are_in_effect(bureau: Bureau) -> None:
    async with RawServer(answers(200, ecb({"USD": "1.1"}, bureau.now.date().isoformat()))) as server:
        bureau.feeds = [EcbFeed(server.url)]
        rates = bureau.open()
        await rates.refresh()
        server.behaviour = hangs
        again = asyncio.get_running_loop().create_task(rates.refresh())
        await server.has_received(2)

        assert rates.demand(EUR, USD).source == "ecb"
        again.cancel()
        await asyncio.wait({again})
        await rates.close()


async def test_offline_at_the_next_start_the_rates_are_those_of_before(bureau: Bureau) -> None:
    wrong = WrongRow(EUR, USD, RateProblem.NOT_POSITIVE, "0")
    before = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now, wrong=(wrong,)))
    bureau.clock.move(HOUR)
    bureau.feeds = [PlayedFeed(says=FeedError(FeedProblem.UNREACHABLE))]

    rates = bureau.open()

    assert rates.between(EUR, JPY).rate == before.between(EUR, JPY).rate
    assert rates.between(EUR, USD).stop == before.between(EUR, USD).stop
    (feed,) = rates.news.feeds
    assert (feed.fetched_at, feed.taken_at) == (bureau.now - HOUR, bureau.now - HOUR)
    await rates.refresh()
    assert rates.between(EUR, JPY).usable
    assert problem(rates) == (FeedProblem.UNREACHABLE, bureau.now)
    await rates.close()


@pytest.mark.parametrize(
    ("passed", "jumped", "asked"),
    [(HOUR, 0 * HOUR, 0), (4 * HOUR, 0 * HOUR, 1), (0 * HOUR, -HOUR, 1), (0 * HOUR, 900 * HOUR, 1)],
)
async def test_what_was_fetched_a_while_ago_is_not_fetched_at_every_sign_in(
    bureau: Bureau, passed: timedelta, jumped: timedelta, asked: int
) -> None:
    await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))
    bureau.clock.move(passed)
    bureau.clock.jump(jumped)
    watched = Watched(bureau, PlayedFeed(says=said("1 EUR = 162 JPY", taken_at=bureau.now)))

    watched.rates.start()
    await watched.rested(asked)
    assert len(watched.feed.asked) == asked

    await watched.rates.close()


async def test_what_was_fetched_elsewhere_is_forgotten(bureau: Bureau) -> None:
    await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))
    bureau.feeds = [PlayedFeed(address="https://mirror.example/x")]

    assert bureau.open().between(EUR, JPY).rate is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[:-20],
        lambda text: "[" * 100_000,
        lambda text: "[]",
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: text.replace('"162"', '"0"'),
        lambda text: text.replace('"162"', "162"),
        lambda text: text.replace('"162"', '"NaN"'),
        lambda text: text.replace('"JPY"', '"HRK"'),
        lambda text: text.replace('"ecb"', '"elsewhere"'),
        lambda text: text.replace("+00:00", ""),
        lambda text: re.sub(r"20\d\d-\d\d-\d\dT[0-9:.]+", "0001-01-01T00:00:00", text).replace("+00:00", "+14:00"),
        lambda text: text.replace('"rates":', '"rats":'),
        lambda text: text.replace('"feeds":', '"feds":'),
        lambda text: "\x00" * 500,
        lambda text: " " * 5_000_000,
    ],
)
async def test_a_damaged_file_is_as_good_as_none(
    bureau: Bureau, expected_log: pytest.LogCaptureFixture, damage: Callable[[str], str]
) -> None:
    await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))
    file = bureau.folder / "rates-cache.json"
    file.write_text(damage(file.read_text("utf-8")), "utf-8")

    rates = bureau.open()

    assert rates.between(EUR, JPY).rate is None
    assert "is fetched again" in expected_log.text
    await rates.refresh()
    await rates.close()
    assert bureau.open().between(EUR, JPY).usable


async def test_a_disk_that_can_not_keep_it_takes_nothing_away(
    bureau: Bureau, expected_log: pytest.LogCaptureFixture
) -> None:
    (bureau.folder / "rates-cache.part").mkdir()

    rates = await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    assert rates.between(EUR, JPY).usable
    assert "can't be kept" in expected_log.text


async def test_the_file_says_from_where_and_when(bureau: Bureau) -> None:
    await bureau.fetched(said("1 EUR = 162 JPY", taken_at=bureau.now))

    tree = json.loads((bureau.folder / "rates-cache.json").read_text("utf-8"))

    assert tree["feeds"]["ecb"]["address"] == "https://rates.example/x"
    assert tree["feeds"]["ecb"]["at"] == bureau.now.isoformat()
    assert tree["accepted"][0]["rate"] == "162"


async def test_setting_a_rate_is_told_too(bureau: Bureau) -> None:
    rates = bureau.open()

    await rates.set(EUR, JPY, Decimal(160), MANAGER)

    assert len(bureau.told) == 1
    await rates.close()
