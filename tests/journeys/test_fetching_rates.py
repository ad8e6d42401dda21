"""Rates are fetched from sign-in to sign-out when the program is live, and never while practising."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app import App
from frontdesk.domain.currency import Currency
from frontdesk.exchange_settings import ECB_RATE, STORE_RATE, ExchangeSettings
from frontdesk.hands import PATIENCE_SECONDS, Hands
from frontdesk.launch import LaunchOptions
from frontdesk.mode import Mode
from frontdesk.paths import find_paths
from frontdesk.settings import Settings
from tests.providers.server import RawServer, answers, hangs
from tests.rate_feeds.documents import ecb
from tests.support.counter import Counter, PracticeOf
from tests.support.training import TrainingServer

AED = Currency.of("AED")


@pytest.fixture
async def bank() -> AsyncIterator[RawServer]:
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date().isoformat()
    async with RawServer(answers(200, ecb(day=yesterday))) as server:
        yield server


@asynccontextmanager
async def opened(
    server: TrainingServer, bank: RawServer, folder: Path, *, training: bool
) -> AsyncIterator[Counter]:
    """Open the program on a store that prefers the bank's rates."""
    settings = Settings(
        server=server.url,
        local_currency=AED,
        exchange=ExchangeSettings((STORE_RATE, ECB_RATE), ecb_url=bank.url),
        managers=frozenset({server.user("manager").email}),
    )
    paths = find_paths(training=training, data=folder)
    practice = PracticeOf(server, server.url) if training else None
    app = App(LaunchOptions(training=training, data=folder))
    try:
        app.start(Mode("" if training else server.url, settings, paths, practice))
        app.window.show()
        yield Counter(app, Hands(app.window), server, folder)
        app.window.close()
        async with asyncio.timeout(PATIENCE_SECONDS):
            await app.closed.wait()
    finally:
        await app.close()


async def test_they_are_fetched_once_at_sign_in_and_are_there_at_the_next_one(
    training_server: TrainingServer, bank: RawServer, tmp_path: Path
) -> None:
    kept = tmp_path / "live" / "rates-cache.json"
    async with opened(training_server, bank, tmp_path, training=False) as counter:
        assert bank.received == []
        await counter.sign_in()
        await counter.hands.until(lambda: kept.is_file() and '"ecb"' in kept.read_text("utf-8"), "kept rates")
        await counter.hands.press("top_bar_sign_out")
        await counter.sign_in()

    assert len(bank.received) == 1


async def test_a_feed_that_hangs_holds_up_neither_a_sign_in_nor_a_sign_out(
    training_server: TrainingServer, bank: RawServer, tmp_path: Path
) -> None:
    bank.behaviour = hangs
    async with opened(training_server, bank, tmp_path, training=False) as counter:
        await counter.sign_in()
        await bank.has_received(1)
        await counter.hands.press("top_bar_sign_out")
        await counter.hands.until_shown("sign_in_email")


async def test_who_practises_asks_nobody(training_server: TrainingServer, bank: RawServer, tmp_path: Path) -> None:
    async with opened(training_server, bank, tmp_path, training=True) as counter:
        await counter.sign_in()

    assert bank.received == []
