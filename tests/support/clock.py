"""A clock that a test sets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SetClock:
    """Stands still until it is moved.

    It starts at the real time, because the training server's cards expire by that. `looks` counts how often it
    was looked at, and `asked`, when set, hears each count: a way to be there between two steps of the till.
    `waiting` is how many wait for a later time; `somebody_waits` comes back when there is one.
    """

    def __init__(self) -> None:
        self._now = datetime.now(UTC)
        self._monotonic = 1000.0
        self._waiters: list[tuple[float, asyncio.Future[None]]] = []
        self._waited_for = asyncio.Event()
        self._waited = asyncio.Event()
        self.looks = 0
        self.asked: Callable[[int], None] | None = None

    @property
    def waiting(self) -> int:
        return len(self._waiters)

    def now(self) -> datetime:
        self.looks += 1
        if self.asked is not None:
            self.asked(self.looks)
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    async def wait(self, seconds: float) -> None:
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (self._monotonic + seconds, waiter)
        self._waiters.append(entry)
        self._waited_for.set()
        try:
            await waiter
        finally:
            self._forget(entry)

    async def somebody_waits(self) -> None:
        await self._waited_for.wait()

    def move(self, by: timedelta) -> None:
        """Let time pass: whoever has waited long enough goes on."""
        self._now += by
        self._monotonic += by.total_seconds()
        for due, waiter in list(self._waiters):
            if due <= self._monotonic:
                self._forget((due, waiter))
                if not waiter.done():
                    waiter.set_result(None)

    def jump(self, by: timedelta) -> None:
        """Set the wall clock to another time, as a person or a time server does; no time passes."""
        self._now += by

    def _forget(self, entry: tuple[float, asyncio.Future[None]]) -> None:
        if entry in self._waiters:
            self._waiters.remove(entry)
        if not self._waiters:
            self._waited_for.clear()
