"""Journeys run on the program's own event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from frontdesk.ui.language import ENGLISH, speak
from frontdesk.ui.theme import LIGHT, apply_theme
from tests.support.counter import Counter, open_counter
from tests.support.qt_loop import pytest_asyncio_loop_factories, quick_hands
from tests.support.training import TrainingServer

__all__ = ["pytest_asyncio_loop_factories", "quick_hands"]


@pytest.fixture
async def counter(training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Counter]:
    async with open_counter(training_server, tmp_path) as opened:
        yield opened


@pytest.fixture
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """Give the program its language and its colours back, which a person changes meanwhile."""
    locale = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(locale)
    apply_theme(qapp, LIGHT)
