"""Screens run on the program's own event loop."""

from __future__ import annotations

from tests.support.qt_loop import pytest_asyncio_loop_factories, quick_hands
from tests.support.till import narrow_till, relay, till

__all__ = [
    "narrow_till",
    "pytest_asyncio_loop_factories",
    "quick_hands",
    "relay",
    "till",
]
