"""A real hop between till and server: it forwards each request, counts it, and ends it as the test wishes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from tests.providers.server import RawServer, Received
from tests.support.training import TrainingServer

Forward = Callable[[], Awaitable[bytes]]
Ending = Callable[[asyncio.StreamWriter, Forward], Awaitable[None]]


async def passes(writer: asyncio.StreamWriter, forward: Forward) -> None:
    """Hand the server's answer on."""
    await _send(writer, await forward())


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
    """The hop. `reads` and `moves` are how requests end from now on; a POST is what moves money."""

    def __init__(self, server: TrainingServer) -> None:
        self._server = server
        self.http = RawServer(self._behave)
        self.reads: Ending = passes
        self.moves: Ending = passes

    @property
    def posts(self) -> list[Received]:
        """The requests that move money, in their order."""
        return [received for received in self.http.received if received.method == "POST"]

    @property
    def gets(self) -> list[str]:
        """The paths that were read, in their order."""
        return [received.target for received in self.http.received if received.method != "POST"]

    def unplug(self) -> None:
        """Refuse every new connection from now on."""
        self.http._server.close()

    async def _behave(self, writer: asyncio.StreamWriter, received: Received) -> None:
        async def forward() -> bytes:
            return await self._forwarded(received)

        await (self.moves if received.method == "POST" else self.reads)(writer, forward)

    async def _forwarded(self, received: Received) -> bytes:
        host, port = self._server.url.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        headers = received.headers | {"connection": "close"}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        writer.write(f"{received.method} {received.target} HTTP/1.1\r\n{head}\r\n".encode() + received.body)
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer


def _answer(status: int, body: bytes) -> bytes:
    return f"HTTP/1.1 {status} Told\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body


async def _send(writer: asyncio.StreamWriter, answer: bytes) -> None:
    writer.write(answer)
    await writer.drain()
    writer.close()
