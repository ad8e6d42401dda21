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
        self._own = array("f")
        self._due = 0.0
        self._worked = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def longest_ms(self) -> float:
        """The longest that the loop was kept from a beat, in milliseconds."""
        return max(self._lags, default=0.0)

    @property
    def longest_own_ms(self) -> float:
        """The longest that its own computing kept the loop from a beat; a busy machine, or a disk, adds to that."""
        return max(self._own, default=0.0)

    def percentile_ms(self, percent: int) -> float:
        """Return the lag that so many of a hundred beats did not exceed, in milliseconds (nearest rank)."""
        return _percentile(self._lags, percent)

    def percentile_own_ms(self, percent: int) -> float:
        """Return the same of the loop's own computing."""
        return _percentile(self._own, percent)

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

    def note(self, late_ms: float, worked_ms: float) -> None:
        """Note how late a beat came, and for how long the loop's thread has worked since the one before."""
        late, own = max(0.0, late_ms), max(0.0, min(late_ms, worked_ms))
        while True:
            self._lags.append(late)
            self._own.append(max(0.0, own))
            late, own = late - BEAT_MS, own - BEAT_MS
            if late <= 0:
                return

    def _beat(self) -> None:
        self.note((time.monotonic() - self._due) * 1000, (time.thread_time() - self._worked) * 1000)
        self._beat_again()

    def _beat_again(self) -> None:
        self._due = time.monotonic() + BEAT_SECONDS
        self._worked = time.thread_time()
        self._timer = asyncio.get_running_loop().call_later(BEAT_SECONDS, self._beat)


def _percentile(lags: array[float], percent: int) -> float:
    return sorted(lags)[math.ceil(len(lags) * percent / 100) - 1] if lags else 0.0
