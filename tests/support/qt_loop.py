"""Tests on the program's own event loop: Qt's, under asyncio. A conftest imports the hook."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from frontdesk.app import new_application
from frontdesk.ui.screens import outcome

STANDSTILL_SECONDS = 0.01


class _Step:
    """A callback that waits for the loop where Qt alone would run it."""

    def __init__(self, handle: asyncio.Handle, loop: SteadyLoop) -> None:
        self._handle = handle
        self._loop = loop

    @property
    def _cancelled(self) -> bool:
        return self._handle.cancelled()

    def _run(self) -> None:
        if self._loop.is_running():
            self._handle._run()
        else:
            self._loop._add_callback(self._handle, STANDSTILL_SECONDS)


class SteadyLoop(QEventLoop):  # type: ignore[misc]  # qasync ships no types
    """The program's loop, which stands still between a test and its fixtures.

    There asyncio does not run it, but Qt's events are processed once more, by pytest-qt and by qasync itself: the
    step of a task that the till has in the background would find no running loop.
    """

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        super()._add_callback(_Step(handle, self), delay)
        return handle


def qt_loop() -> asyncio.AbstractEventLoop:
    application = QApplication.instance() or new_application()
    # A window that a test closes is often the last one; the loop goes on.
    application.setProperty("quitOnLastWindowClosed", False)
    loop: asyncio.AbstractEventLoop = SteadyLoop(application)
    return loop


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test go on from an end at once, where a person is held back for half a second."""
    monkeypatch.setattr(outcome, "GUARD_MS", 0)


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": qt_loop}
