from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from frontdesk.providers.ts import Timeouts, TSProvider, connect
from tests.providers.server import Behaviour, RawServer
from tests.providers.values import EMAIL, PASSWORD
from tests.support.retries import AT_ONCE
from tests.support.training import seeded_database, training_server

__all__ = ["seeded_database", "training_server"]

SHORT = Timeouts(connect=2.0, write=2.0, read=0.15, pool=0.15, total=2.0)

Serve = Callable[[Behaviour], Awaitable[tuple[RawServer, TSProvider]]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start a server with a behaviour, and a provider that talks to it and soon gives up."""
    async with contextlib.AsyncExitStack() as stack:

        async def start(behaviour: Behaviour) -> tuple[RawServer, TSProvider]:
            server = await stack.enter_async_context(RawServer(behaviour))
            provider = connect(server.url, EMAIL, PASSWORD, timeouts=SHORT, retries=AT_ONCE)
            stack.push_async_callback(provider.close)
            return server, provider

        yield start


@pytest.fixture
async def closed_port() -> int:
    """A loopback port that nobody listens on."""
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return port
