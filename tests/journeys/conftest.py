"""Journeys run on the program's own event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.counter import Counter, open_counter
from tests.support.qt_loop import pytest_asyncio_loop_factories, quick_hands
from tests.support.training import TrainingServer

__all__ = ["pytest_asyncio_loop_factories", "quick_hands"]


@pytest.fixture
async def counter(training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path) as opened:
        yield opened
