"""One death of a till's process, and what its successor makes of what was left."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from frontdesk.domain.errors import MoneyMoved
from frontdesk.journal.journal import Journal
from tests.faults.books import Book
from tests.faults.kill_engine import Order
from tests.faults.shop import MANAGER, NEW, SPENT, Shop
from tests.faults.station import LONGEST_STEP
from tests.faults.stops import Step
from tests.faults.traffic import USUAL, Fate
from tests.support.relay import passes

ROOT = Path(__file__).parents[2]

SHAPES = {"redeem": SPENT[:1], "refund": SPENT[:1], "activation": NEW[:1], "batch": NEW}
"""The shapes of a movement, with their cards."""

ENGINE = (sys.executable, "-m", "tests.faults.kill_engine")


@dataclass(frozen=True)
class Death:
    """When a till's process dies.

    Attributes:
        shape: What it is doing: a name in `SHAPES`.
        step: At which of its own steps, or None: then the network tells, or it is left to its end.
        fate: What becomes of its request; where that is held, it dies meanwhile.
        reading_back: Whether it dies while it reads the card back.
        decides: Whether the step is one of a decision about what was left in doubt.
    """

    shape: str
    step: Step | None = None
    fate: Fate = USUAL
    reading_back: bool = False
    decides: bool = False


@dataclass(frozen=True)
class Aftermath:
    """What was found after a death.

    Attributes:
        left: The journal as the successor opened it, before it looked at any card.
        rest: The journal when everything had come to rest.
        told: Whether money moved, as the till said for each movement before it died.
        wrong: All that is wrong, in words.
    """

    left: Book
    rest: Book
    told: tuple[MoneyMoved, ...]
    wrong: tuple[str, ...]


async def die(death: Death, seeded: Path, folder: Path, *, around: Sequence[str] = ()) -> Aftermath:
    """Let a till's process die, open its folder again, and hold the books against each other.

    The process may run `around` something: the arguments of a program that runs another one.
    """
    shop = Shop(seeded, folder, tills=1)
    try:
        async with asyncio.timeout(3 * LONGEST_STEP):
            await shop.open([])
            told = await _live_and_die(death, shop, around)
            (station,) = shop.stations
            station.relay.reads = passes
            journal = Journal(station.file)
            await journal.open(station.clock.now())
            await journal.close()
            left = station.book()
            attempts = list(left.attempts.values())[-len(SHAPES[death.shape]) :]
            wrong = shop.wrong_words(told, attempts if told else [])
            await shop.come_to_rest()
            return Aftermath(left, station.book(), told, (*wrong, *await shop.wrong_at_rest()))
    finally:
        await shop.close()


async def _live_and_die(death: Death, shop: Shop, around: Sequence[str]) -> tuple[MoneyMoved, ...]:
    (station,) = shop.stations
    process = await asyncio.create_subprocess_exec(
        *around,
        *ENGINE,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    killed = asyncio.create_task(station.traffic.reached.wait())
    try:
        process.stdin.write(_order(death, shop).line)
        if (await process.stdout.readline()).strip() == b"armed":
            station.traffic.fate = death.fate
            if death.reading_back:
                station.relay.reads = station.traffic.hold
            process.stdin.write(b"go\n")
        return await _said(process.stdout, killed)
    finally:
        killed.cancel()
        if not process.stdout.at_eof():
            process.kill()
        await process.wait()


async def _said(output: asyncio.StreamReader, killed: asyncio.Task[object]) -> tuple[MoneyMoved, ...]:
    """Listen until the moment of death, or the end; return what the till told."""
    told: tuple[MoneyMoved, ...] = ()
    while not killed.done():
        line = asyncio.create_task(output.readline())
        await asyncio.wait({line, killed}, return_when=asyncio.FIRST_COMPLETED)
        if not line.done():
            line.cancel()
            break
        word, *others = line.result().decode().split() or [""]
        told = tuple(MoneyMoved[other] for other in others) if word == "ended" else told
        if word != "ended":
            break
    return told


def _order(death: Death, shop: Shop) -> Order:
    (station,) = shop.stations
    manager, numbers = shop.server.user_named(MANAGER), SHAPES[death.shape]
    return Order(
        url=station.relay.http.url,
        email=manager.email,
        password=manager.password,
        folder=str(station.file.parent),
        shape=death.shape,
        numbers=numbers,
        pin=shop.server.card(numbers[0]).pin,
        step=death.step.name if death.step else "",
        decides=death.decides,
    )
