"""Asks whether the server is there while nothing else does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from frontdesk.desk.connection import Connection, ConnectionWatch
from frontdesk.devices.clock import Clock
from frontdesk.providers.base import ProviderError

QUIET_SECONDS = 60.0
"""So long nothing is asked while the last answer was good."""

WAITS = (5.0, 10.0, 20.0, 30.0)
"""How long nothing is asked while it was not, in seconds, from one question to the next; the last one stays."""

_log = logging.getLogger(__name__)


class Probe:
    """Keeps a `ConnectionWatch` true from sign-in to sign-out: it asks when nothing was heard for a while.

    Other traffic tells as much, so each of its ends puts the next question off, and none is asked meanwhile; then
    it only sees to it that an answer that takes long is shown as slow before it is there.
    """

    def __init__(self, reach: Callable[[], Awaitable[None]], watch: ConnectionWatch, clock: Clock) -> None:
        self._reach = reach
        self._watch = watch
        self._clock = clock
        self._in_vain = 0
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listeners: list[Callable[[], None]] = []
        watch.listen(self._on_changed)
        watch.listen_to_calls(self._changed.set)

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell a listener after each question, whatever came of it."""
        self._listeners.append(listener)

    @property
    def seconds_left(self) -> float:
        """How long until the next question, should nothing be heard before."""
        return max(0.0, self._watch.heard_at + self._wait() - self._clock.monotonic())

    def start(self) -> None:
        """Begin to ask."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def close(self) -> None:
        """Ask no more, and wait until a question that is under way has ended."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task})

    async def ask(self) -> None:
        """Ask now, unless something else is being asked already."""
        if self._watch.calls:
            return
        try:
            with self._watch.call():
                await self._reach()
        except ProviderError as error:
            _log.info("the server was not reached: %s", error)
        self._in_vain = 0 if self._watch.state is Connection.ONLINE else self._in_vain + 1
        for listener in self._listeners:
            listener()

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            slow_in = self._watch.slow_in
            if slow_in is not None and slow_in <= 0:
                self._watch.show_slow()
            elif self._watch.calls:
                await self._wait_or_change(WAITS[0] if slow_in is None else slow_in)
            elif self.seconds_left > 0:
                await self._wait_or_change(self.seconds_left)
            else:
                await self._ask_safely()

    async def _ask_safely(self) -> None:
        try:
            await self.ask()
        except Exception:  # noqa: BLE001  (a mistake of ours must not end the asking)
            _log.exception("asking for the server failed; it is asked again later")
            await self._clock.wait(QUIET_SECONDS)

    def _wait(self) -> float:
        if self._watch.state is Connection.ONLINE:
            return QUIET_SECONDS
        return WAITS[min(self._in_vain, len(WAITS) - 1)]

    async def _wait_or_change(self, seconds: float) -> None:
        """Come back after so many seconds, or when the watch shows something else."""
        loop = asyncio.get_running_loop()
        both = {loop.create_task(self._clock.wait(seconds)), loop.create_task(self._changed.wait())}
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in both:
                task.cancel()
            await asyncio.wait(both)

    def _on_changed(self, state: Connection) -> None:
        if state is Connection.ONLINE:
            self._in_vain = 0
        self._changed.set()
