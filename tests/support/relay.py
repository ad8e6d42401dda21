"""A real hop between till and server: it forwards each request, counts it, and ends it as the test wishes."""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
import weakref
from collections.abc import Awaitable, Callable

from tests.providers.server import RawServer, Received
from tests.support.training import TrainingServer


class Forward:
    """One request at the hop. Calling it delivers the request to the server and returns the whole answer.

    It may be called twice, or long after the till has gone: each call is a delivery of its own.

    Attributes:
        received: The request.
        reused: Whether its connection has carried a request before.
    """

    def __init__(self, relay: Relay, received: Received, *, reused: bool) -> None:
        self._relay = relay
        self._fired = False
        self.received = received
        self.reused = reused

    async def __call__(self) -> bytes:
        return await self._relay.deliver(self.received)

    async def fires(self) -> None:
        """Count the request as one that met a fault; an ending that never comes back says so before it waits."""
        if not self._fired:
            self._fired = True
            await self._relay.count_fault(self.received)


def moves_money(received: Received) -> bool:
    """Whether a request is more than a read; a balance check is a PUT and a read all the same."""
    return received.method != "GET" and not received.target.endswith("/check_balance")


_CLOSING = re.compile(rb"\r\nconnection: close", re.IGNORECASE)

Ending = Callable[[asyncio.StreamWriter, Forward], Awaitable[None]]


async def passes(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Hand the server's answer on."""
    await _send(writer, await forward())


async def keeps_open(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Hand the server's answer on, and keep the connection for the till's next request."""
    head, end, body = (await forward()).partition(b"\r\n\r\n")
    writer.write(_CLOSING.sub(b"", head) + end + body)
    await writer.drain()


FAULTLESS = frozenset({passes, keeps_open})
"""The endings that are as they should be."""


async def loses_the_answer(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Deliver the request, and close before its answer."""
    await forward()
    writer.close()


async def loses_the_request(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Close without delivering the request."""
    writer.close()


async def delivers_twice(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Deliver the request twice and hand on the second answer, as a repeating proxy does."""
    await forward()
    await _send(writer, await forward())


async def fails(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Answer 500 without delivering the request."""
    await _send(writer, _answer(500, b'{"error": "out of order"}'))


async def shows_a_page(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Deliver the request and answer with a page of HTML."""
    await forward()
    await _send(writer, _answer(200, b"<html><body>Welcome</body></html>"))


def puts(old: str, new: str) -> Ending:
    """Hand the answer on with another text in it."""

    async def end(writer: asyncio.StreamWriter, forward: Forward) -> None:
        head, _, body = (await forward()).partition(b"\r\n\r\n")
        assert old.encode() in body, f"{old} is not in the answer"
        await _send(writer, _answer(int(head.split()[1]), body.replace(old.encode(), new.encode())))

    return end


class Held:
    """An ending that delivers the request and keeps its answer until `release` is set; `reached` tells when."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.release = asyncio.Event()

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        answer = await forward()
        self.reached.set()
        await self.release.wait()
        await _send(writer, answer)


class Relay:
    """The hop. `reads` and `moves` are how requests end from now on.

    Attributes:
        http: The server that the till connects to.
        delivered: What moves money and was answered by the server, each request as often as it was delivered.
        fired: The requests that have met an ending that is not faultless, in that order.
        broken: What went wrong in the hop itself; a test looks here when it relies on an ending.
    """

    def __init__(self, server: TrainingServer, *, tls: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._change = asyncio.Condition()
        self._seen: weakref.WeakSet[asyncio.StreamWriter] = weakref.WeakSet()
        self.http = RawServer(self._behave, tls=tls)
        self.reads: Ending = passes
        self.moves: Ending = passes
        self.delivered: list[Received] = []
        self.fired: list[Received] = []
        self.broken: list[BaseException] = []

    @property
    def posts(self) -> list[Received]:
        """The requests that move money, in their order."""
        return [received for received in self.http.received if moves_money(received)]

    @property
    def gets(self) -> list[str]:
        """The paths that were read, in their order."""
        return [received.target for received in self.http.received if not moves_money(received)]

    def unplug(self) -> None:
        """Refuse every new connection from now on."""
        self.http.refuse()

    async def plug(self) -> None:
        """Take connections again, on the same port."""
        await self.http.listen()

    async def deliver(self, received: Received) -> bytes:
        """Hand a request to the server over a connection of its own, and return the whole answer."""
        host, port = self._server.url.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        headers = received.headers | {"connection": "close"}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        try:
            writer.write(f"{received.method} {received.target} HTTP/1.1\r\n{head}\r\n".encode() + received.body)
            answer = await reader.read()
        finally:
            # Also for a delivery that the end of its test cuts off.
            writer.close()
        await writer.wait_closed()
        if moves_money(received):
            async with self._change:
                self.delivered.append(received)
                self._change.notify_all()
        return answer

    async def has_delivered(self, count: int) -> None:
        """Wait until the server has answered so many requests that move money."""
        async with self._change:
            await self._change.wait_for(lambda: len(self.delivered) >= count)

    async def has_fired(self, count: int = 1) -> None:
        """Wait until so many requests that move money met an ending that is not faultless."""
        async with self._change:
            await self._change.wait_for(lambda: sum(map(moves_money, self.fired)) >= count)

    async def count_fault(self, received: Received) -> None:
        """Count a request that met an ending that is not faultless."""
        async with self._change:
            self.fired.append(received)
            self._change.notify_all()

    async def _behave(self, writer: asyncio.StreamWriter, received: Received) -> None:
        forward = Forward(self, received, reused=writer in self._seen)
        self._seen.add(writer)
        ending = self.moves if moves_money(received) else self.reads
        try:
            # The till may be gone before the ending has come to its end, which is what some endings are for.
            with contextlib.suppress(ConnectionError):
                await ending(writer, forward)
        except Exception as error:
            self.broken.append(error)
            raise
        if ending not in FAULTLESS:
            await forward.fires()


def _answer(status: int, body: bytes) -> bytes:
    return f"HTTP/1.1 {status} Told\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body


async def _send(writer: asyncio.StreamWriter, answer: bytes) -> None:
    writer.write(answer)
    await writer.drain()
    writer.close()
