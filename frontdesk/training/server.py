"""Serving the application on a loopback port: told when it listens, and stopped without delay."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
_GRACE_SECONDS = 3.0
_STEP_SECONDS = 0.005


def loopback_socket(port: int) -> socket.socket:
    """A bound socket; port 0 takes any free port. Raises OSError when the port is taken."""
    # Named TCP: only then does asyncio send small answers at once, instead of 40 ms later.
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((LOOPBACK, port))
    except OSError:
        bound.close()
        raise
    return bound


class LoopbackServer(uvicorn.Server):
    """A uvicorn server that calls `on_listening` when it accepts connections, and stops at once.

    The usual server looks every 0.1 s whether it should stop, and waits as long before it does.
    """

    def __init__(self, app: ASGIApp, on_listening: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
        )
        super().__init__(config)
        self._on_listening = on_listening
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop_wished = asyncio.Event()

    def run_until_stopped(self, bound: socket.socket) -> None:
        """Serve on this thread, until stop is called or a signal arrives."""
        asyncio.run(self.serve(sockets=[bound]))

    def stop(self) -> None:
        """End from any thread; requests that are being answered are finished first."""
        self.should_exit = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop_wished.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell so."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._on_listening()

    async def main_loop(self) -> None:
        """Wait for the wish to stop; the date header is renewed each second as usual."""
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 10
            try:
                await asyncio.wait_for(self._stop_wished.wait(), 1)
            except TimeoutError:
                continue

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal asks to stop."""
        super().handle_exit(sig, frame)
        self.stop()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the door, let the answers out that are on their way, and go."""
        for server in self.servers:
            server.close()
        for bound in sockets or []:
            bound.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        deadline = asyncio.get_running_loop().time() + _GRACE_SECONDS
        while self.server_state.connections or self.server_state.tasks:
            if asyncio.get_running_loop().time() > deadline:
                break
            await asyncio.sleep(_STEP_SECONDS)
