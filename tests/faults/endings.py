"""What the till sees of its request, and whether the server had it: an ending for the hop is one of each.

    relay.moves = before(stalls)              # the server never had it, and nobody answers
    relay.moves = after(says(502, PAGE))      # it took effect, and a proxy answers for the server
    relay.moves = twice(shows_first)          # it was delivered twice
    relay.moves = late = Late(stalls)         # it reaches the server when the test says: await late.land()

What the till sees is a `Seen`. It gets the server's answer, or where the server had nothing a forged one.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Awaitable, Callable

from tests.faults.answers import Answer, forged
from tests.support.relay import Ending, Forward

Seen = Callable[[asyncio.StreamWriter, Answer, Forward], Awaitable[None]]

SECONDS_BETWEEN_DRIPS = 0.02
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


def before(seen: Seen) -> Ending:
    """The server never has the request."""

    async def end(writer: asyncio.StreamWriter, forward: Forward) -> None:
        await seen(writer, forged(forward.received), forward)

    return end


def after(seen: Seen) -> Ending:
    """The server has had the request, and has answered it."""

    async def end(writer: asyncio.StreamWriter, forward: Forward) -> None:
        await seen(writer, Answer.read(await forward()), forward)

    return end


def twice(seen: Callable[[Answer, Answer], Seen]) -> Ending:
    """The server gets the request twice, one after the other."""

    async def end(writer: asyncio.StreamWriter, forward: Forward) -> None:
        first, second = Answer.read(await forward()), Answer.read(await forward())
        await seen(first, second)(writer, first, forward)

    return end


class Late:
    """Keeps a copy of the request, which reaches the server when the test says so; meanwhile there is `ending`."""

    def __init__(self, ending: Ending) -> None:
        self._ending = ending
        self._kept: list[Forward] = []

    async def __call__(self, writer: asyncio.StreamWriter, forward: Forward) -> None:
        self._kept.append(forward)
        await self._ending(writer, forward)

    async def land(self) -> None:
        """Deliver what was kept, once."""
        kept, self._kept = self._kept, []
        for forward in kept:
            await forward()


# The connection


async def closes(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
    """The connection is closed without a byte."""
    writer.close()


async def resets(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
    """The connection is reset."""
    plug: socket.socket = writer.get_extra_info("socket")
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    writer.transport.abort()


async def breaks_tls(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
    """What arrives on the encrypted connection is no TLS."""
    os.write(writer.get_extra_info("socket").fileno(), b"\x17\x03\x03\x00\x10" + b"not encrypted!!!")
    writer.close()


def on_a_used_connection(seen: Seen) -> Seen:
    """The same on a connection that was kept from an earlier request."""

    async def see(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
        assert forward.reused, "the request came on a new connection"
        await seen(writer, answer, forward)

    return see


# Time


async def stalls(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
    """Nobody answers."""
    await forward.fires()
    await asyncio.Event().wait()


def sends(part: Callable[[Answer], bytes], then: Seen = closes) -> Seen:
    """The till gets a part of what should come, and then something else."""

    async def see(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
        writer.write(part(answer))
        await writer.drain()
        await then(writer, answer, forward)

    return see


async def drips(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
    """The answer comes byte by byte, each in time, all together too slowly; a drip is made of waiting."""
    await forward.fires()
    for byte in answer.wire:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(SECONDS_BETWEEN_DRIPS)


# The answer


def answers(change: Callable[[Answer], Answer]) -> Seen:
    """The answer comes in another form, or is another one."""

    async def see(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
        writer.write(change(answer).wire)
        await writer.drain()
        writer.close()

    return see


def says(status: int, tree: object, **headers: str) -> Seen:
    """Another answer comes, in JSON."""
    return answers(lambda _: Answer.of(status, tree, **headers))


def shows_page(status: int, **headers: str) -> Seen:
    """A page of HTML comes, as from a proxy."""
    html = f"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>".encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answers(lambda _: Answer(status, html, {"content-type": "text/html"} | named))


def redirects(status: int) -> Seen:
    """The till is sent to the very address that it asked: who follows sends a second time."""

    async def see(writer: asyncio.StreamWriter, answer: Answer, forward: Forward) -> None:
        await shows_page(status, Location=forward.received.target)(writer, answer, forward)

    return see


def shows_first(first: Answer, second: Answer) -> Seen:
    """Of two answers the first comes."""
    return answers(lambda _: first)


def shows_second(first: Answer, second: Answer) -> Seen:
    """Of two answers the second comes."""
    return answers(lambda _: second)


def shows_both(first: Answer, second: Answer) -> Seen:
    """Both answers come on one connection, one after the other."""
    return sends(lambda _: first.wire + second.wire)


def shows_none(seen: Seen) -> Callable[[Answer, Answer], Seen]:
    """Neither of two answers comes, but something else."""
    return lambda first, second: seen
