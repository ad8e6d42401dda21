"""Journeys run on the program's own event loop: Qt's, under asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from frontdesk.app import new_application
from tests.support.counter import Counter, open_counter
from tests.support.training import TrainingServer


def qt_loop() -> asyncio.AbstractEventLoop:
    application = QApplication.instance() or new_application()
    loop: asyncio.AbstractEventLoop = QEventLoop(application)
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": qt_loop}


@pytest.fixture
async def counter(training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path) as opened:
        yield opened
