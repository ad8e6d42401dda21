"""Measures how long the event loop is kept from its work: a frozen screen is a bug."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from array import array
from collections.abc import Iterator

BEAT_SECONDS = 0.005
BEAT_MS = BEAT_SECONDS * 1000


class StallWatch:
    """Beats on the event loop and notes how late each beat comes.

    A beat that comes more than a beat late stands for those that could not come meanwhile too, each a beat less
    late: so a percentile is about what a key pressed at any moment waits for, and a long stall counts for as long
    as it was.
    """

    def __init__(self) -> None:
        self._lags = array("f")
        self._due = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def longest_ms(self) -> float:
        """The longest that the loop was kept from a beat, in milliseconds."""
        return max(self._lags, default=0.0)

    def percentile_ms(self, percent: int) -> float:
        """Return the lag that so many of a hundred beats did not exceed, in milliseconds (nearest rank)."""
        if not self._lags:
            return 0.0
        return sorted(self._lags)[math.ceil(len(self._lags) * percent / 100) - 1]

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

    def note(self, late_ms: float) -> None:
        """Note how late a beat came."""
        late = max(0.0, late_ms)
        self._lags.append(late)
        while (late := late - BEAT_MS) > 0:
            self._lags.append(late)

    def _beat(self) -> None:
        self.note((time.monotonic() - self._due) * 1000)
        self._beat_again()

    def _beat_again(self) -> None:
        self._due = time.monotonic() + BEAT_SECONDS
        self._timer = asyncio.get_running_loop().call_later(BEAT_SECONDS, self._beat)
