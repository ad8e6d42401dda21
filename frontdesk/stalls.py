"""Measures how long the event loop is kept from its work: a frozen screen is a bug."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator

BEAT_SECONDS = 0.005


class StallWatch:
    """Beats on the event loop and notes how late each beat comes.

    Attributes:
        longest_ms: The longest that the loop was kept from a beat, in milliseconds.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._due = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin to beat."""
        self._beat_again()

    def stop(self) -> None:
        """Stop."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what is done inside: it is not the program's work."""
        self.stop()
        try:
            yield
        finally:
            self._beat_again()

    def _beat(self) -> None:
        late = (time.monotonic() - self._due) * 1000
        self.longest_ms = max(self.longest_ms, late)
        self._beat_again()

    def _beat_again(self) -> None:
        self._due = time.monotonic() + BEAT_SECONDS
        self._timer = asyncio.get_running_loop().call_later(BEAT_SECONDS, self._beat)
