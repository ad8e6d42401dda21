"""A small real HTTP server whose one behaviour is chosen: it answers, drops, hangs or lies."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Received:
    """A request that arrived whole; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, object]:
        tree = json.loads(self.body)
        assert isinstance(tree, dict)
        return tree


_ENDS = (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError)

Behaviour = Callable[[asyncio.StreamWriter, Received], Awaitable[None]]


class RawServer:
    """A server on a free loopback port.

    Attributes: received, every request that arrived whole; behaviour, which may be changed between requests.
    """

    def __init__(self, behaviour: Behaviour, *, tls: ssl.SSLContext | None = None) -> None:
        self.behaviour = behaviour
        self.received: list[Received] = []
        self.port = 0
        self._arrival = asyncio.Condition()
        self._tls = tls
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}"

    async def has_received(self, count: int) -> None:
        """Wait until so many requests have arrived."""
        async with self._arrival:
            await self._arrival.wait_for(lambda: len(self.received) >= count)

    async def listen(self) -> None:
        """Take connections: on any free port the first time, and on that one again after `refuse`."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]

    def refuse(self) -> None:
        """Refuse every new connection; those that are open stay."""
        self._server.close()

    async def __aenter__(self) -> Self:
        await self.listen()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        # A connection that came in just now has its task, which has not begun.
        await asyncio.sleep(0)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in list(self._writers):
            # Its task may have been cancelled while it waited for just this.
            writer.transport.abort()
            with contextlib.suppress(*_ENDS):
                await writer.wait_closed()
        await self._server.wait_closed()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._writers.add(writer)
        try:
            # What the client did to the connection shows on the client's side.
            with contextlib.suppress(*_ENDS):
                await self._serve(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(*_ENDS):
                await writer.wait_closed()
                self._writers.discard(writer)
            self._tasks.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while not writer.is_closing():
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ")
            lines = [line.partition(":") for line in head[1:-2]]
            headers = {name.lower(): value.strip() for name, _, value in lines}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            self.received.append(Received(method, target, headers, body))
            async with self._arrival:
                self._arrival.notify_all()
            await self.behaviour(writer, self.received[-1])


def answers(status: int, body: object = b"", **headers: str) -> Behaviour:
    """Answer every request with a status and a body: bytes as they are, text, or a tree as JSON."""

    async def behave(writer: asyncio.StreamWriter, received: Received) -> None:
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        content = text.encode() if isinstance(text, str) else text
        lines = {"Content-Length": str(len(content)), "Content-Type": "application/json"}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        if status == 204:
            del lines["Content-Length"]
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
        writer.write(f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + content)
        await writer.drain()

    return behave


def routes(table: dict[str, Behaviour]) -> Behaviour:
    """Answer by the first key that the request's target contains."""

    async def behave(writer: asyncio.StreamWriter, received: Received) -> None:
        await next(behaviour for part, behaviour in table.items() if part in received.target)(writer, received)

    return behave


async def drops(writer: asyncio.StreamWriter, received: Received) -> None:
    """Close the connection after the request, with no answer."""
    writer.close()


async def resets(writer: asyncio.StreamWriter, received: Received) -> None:
    """Abort the connection after the request."""
    writer.transport.abort()


async def hangs(writer: asyncio.StreamWriter, received: Received) -> None:
    """Never answer."""
    await asyncio.Event().wait()


async def truncates(writer: asyncio.StreamWriter, received: Received) -> None:
    """Promise more than is sent."""
    writer.write(b'HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{"card_number"')
    await writer.drain()
    writer.close()


async def speaks_no_http(writer: asyncio.StreamWriter, received: Received) -> None:
    """Answer in another protocol."""
    writer.write(b"220 mail.example.com ESMTP\r\n")
    await writer.drain()
    writer.close()


def sends_much(total: int) -> Behaviour:
    """Answer with `total` bytes of JSON text, without telling the length first."""

    async def behave(writer: asyncio.StreamWriter, received: Received) -> None:
        writer.write(b"HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n[")
        block = b"1," * 32768
        for _ in range(total // len(block)):
            writer.write(block)
            await writer.drain()
        writer.write(b"1]")
        await writer.drain()
        writer.close()

    return behave


def zipped(body: bytes) -> Behaviour:
    """Answer 201 with a body in gzip."""
    return answers(201, gzip.compress(body), Content_Encoding="gzip")
