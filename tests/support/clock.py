"""A clock that a test sets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SetClock:
    """Stands still until it is moved.

    It starts at the real time, because the training server's cards expire by that. `looks` counts how often it
    was looked at, and `asked`, when set, hears each count: a way to be there between two steps of the till.
    """

    def __init__(self) -> None:
        self._now = datetime.now(UTC)
        self.looks = 0
        self.asked: Callable[[int], None] | None = None

    def now(self) -> datetime:
        self.looks += 1
        if self.asked is not None:
            self.asked(self.looks)
        return self._now

    def monotonic(self) -> float:
        return self._now.timestamp()

    def move(self, by: timedelta) -> None:
        self._now += by
