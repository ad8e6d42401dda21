"""Tests on the program's own event loop: Qt's, under asyncio. A conftest imports the hook."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from frontdesk.app import new_application
from frontdesk.ui.screens import outcome


def qt_loop() -> asyncio.AbstractEventLoop:
    application = QApplication.instance() or new_application()
    # A window that a test closes is often the last one; the loop goes on.
    application.setProperty("quitOnLastWindowClosed", False)
    loop: asyncio.AbstractEventLoop = QEventLoop(application)
    return loop


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test go on from an end at once, where a person is held back for half a second."""
    monkeypatch.setattr(outcome, "GUARD_MS", 0)


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": qt_loop}
