"""Screens run on the program's own event loop, Qt's, under asyncio."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Generator, Mapping

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.support.till import narrow_till, relay, till

__all__ = ["narrow_till", "relay", "till"]


def qt_loop() -> asyncio.AbstractEventLoop:
    application = QApplication.instance() or QApplication(["screens"])
    # A screen that a test closes is often the last window; the loop goes on.
    application.setProperty("quitOnLastWindowClosed", False)
    loop: asyncio.AbstractEventLoop = QEventLoop(application)
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": qt_loop}


def pytest_runtest_setup() -> None:
    # A closed event loop holds Qt objects in reference cycles; collected on a thread that is not Qt's, they crash.
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()
