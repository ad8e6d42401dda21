"""One cell of the matrix: a whole till, the real server, and between them a hop with one fault."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

import httpx

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import Notice, NoticeError
from frontdesk.domain.finding import FindingKind
from frontdesk.domain.movement import Activate, Movement
from frontdesk.providers.base import GiftCardProvider
from frontdesk.providers.ts import Timeouts, TSProvider
from tests.faults.endings import Late
from tests.faults.fault import PATIENT, Fault
from tests.faults.ledger import Entry, entries_after, last_entry
from tests.faults.premises import Premises
from tests.faults.rest import attention, come_to_rest
from tests.faults.shapes import Shape
from tests.faults.tls import Certificates
from tests.support.relay import FAULTLESS, Relay, keeps_open, moves_money
from tests.support.till import Till, open_till
from tests.support.training import TrainingServer

LONGEST_CELL = 30
"""Seconds after which a cell that hangs fails."""

Swap = Callable[[GiftCardProvider], GiftCardProvider]
"""Puts something else between the mover and the provider: see `bad_movers`."""


@dataclass(frozen=True)
class Told:
    """How things stood when the person had been told.

    Attributes:
        stopped: What the person was told when nothing was begun, or None.
        notices: What was told of each attempt, by its id; nothing of a movement that was given up.
        attempts: The attempts by then.
        entries: The server's new entries by then.
        delivered: How often the server had had a request that moves money.
    """

    stopped: Notice | None
    notices: Mapping[str, Notice]
    attempts: tuple[Attempt, ...]
    entries: tuple[Entry, ...]
    delivered: int


@dataclass(frozen=True)
class Ran:
    """What a cell came to.

    Attributes:
        told: How things stood when the person had been told.
        attempts: The attempts at rest.
        entries: The server's new entries at rest.
        shown: The ids of the attempts of which the till shows that nobody knows their end.
        findings: The open findings that it shows, by the attempt's id.
        sent: How many requests that move money left the till.
        fired: Whether the fault can be shown to have happened.
        broken: What broke in the hop itself.
    """

    told: Told
    attempts: tuple[Attempt, ...]
    entries: tuple[Entry, ...]
    shown: frozenset[str]
    findings: Mapping[str, FindingKind]
    sent: int
    fired: bool
    broken: tuple[str, ...]

    def entries_of(self, attempt: Attempt) -> tuple[Entry, ...]:
        """Return the new entries with an attempt's reference."""
        return of(attempt, self.entries)


def of(attempt: Attempt, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries with an attempt's reference."""
    return tuple(entry for entry in entries if attempt.reference.text in entry.text)


async def run(
    fault: Fault,
    shape: Shape,
    server: TrainingServer,
    *,
    folder: Path,
    premises: Premises,
    swap: Swap | None = None,
) -> Ran:
    """Carry out one movement with one fault, let the till come to rest, and return what came of it."""
    certificates = premises.certificates
    context = certificates.good() if fault.tls else None
    ca_file = certificates.ca_file if fault.tls else None
    known = await premises.access(server, shape.email)
    relay = Relay(server, tls=context)
    async with (
        asyncio.timeout(LONGEST_CELL),
        relay.http,
        open_till(relay, server, folder, email=shape.email, timeouts=PATIENT, ca_file=ca_file, known=known) as till,
    ):
        earlier = await shape.earlier(till) if shape.earlier else ""
        if swap is not None:
            till.mover._provider = swap(till.provider)
        till.desk.reconciler.start()
        if "before" not in shape.tells:
            # Every till has asked for something before it sends.
            relay.reads = fault.look_ups
            await till.provider.reach()
        cell = _Cell(fault, shape, till, {attempt.id for attempt in await till.attempts()})
        broken = _unreachable(relay, context, certificates) if fault.unreachable else contextlib.nullcontext()
        return await cell.settle(await cell.move(earlier, broken))


class _Cell:
    """What is counted before and after."""

    def __init__(self, fault: Fault, shape: Shape, till: Till, known: set[str]) -> None:
        self._fault = fault
        self._shape = shape
        self._till = till
        self._relay = till.relay
        self._known = known
        self._last = last_entry(till.server)
        self._sent = len(self._relay.posts)
        self._delivered = len(self._relay.delivered)
        self._fired = len(self._relay.fired)
        self._struck = sum(map(moves_money, self._relay.fired))

    async def move(self, earlier: str, broken: AbstractAsyncContextManager[None]) -> Told:
        """Look the cards up, move the money while the way is `broken`, and return what is told of it."""
        stopped: Notice | None = None
        notices: Mapping[str, Notice] = {}
        fault, relay = self._fault, self._relay
        relay.reads = fault.look_ups
        try:
            # A look-up that is as it should be may take its time on a busy machine.
            with waiting(self._till, PATIENT if fault.look_ups in FAULTLESS else fault.timeouts):
                movements = await self._shape.ask(self._till, earlier)
            relay.moves, relay.reads = fault.moves, fault.read_backs
            with waiting(self._till, fault.timeouts):
                async with broken:
                    notices = await self._moved(movements)
        except NoticeError as error:
            stopped = error.notice
        await self._relay.has_delivered(self._delivered + self._fault.delivered)
        if self._fault.moves not in FAULTLESS:
            await self._relay.has_fired(self._struck + 1)
        return Told(
            stopped=stopped,
            notices=notices,
            attempts=await self._attempts(),
            entries=self._entries(),
            delivered=len(self._relay.delivered) - self._delivered,
        )

    async def settle(self, told: Told) -> Ran:
        """Let the till come to rest, and count again."""
        fault = self._fault
        self._relay.moves, self._relay.reads = keeps_open, fault.later_reads
        landing = fault.moves.land if isinstance(fault.moves, Late) else None
        await come_to_rest(
            self._till, hurried=fault.hurried, lands=fault.lands, landing=landing, decided=fault.decided
        )
        if fault.seen_again and self._shape.number is not None:
            await self._till.card(self._shape.number)
        shown = await attention(self._till)
        return Ran(
            told=told,
            attempts=await self._attempts(),
            entries=self._entries(),
            shown=frozenset(about.attempt.id for about in shown if about.finding is None),
            findings={about.attempt.id: about.finding.kind for about in shown if about.finding is not None},
            sent=len(self._relay.posts) - self._sent,
            fired=self._has_fired(),
            broken=tuple(repr(error) for error in self._relay.broken),
        )

    async def _moved(self, movements: tuple[Movement, ...]) -> Mapping[str, Notice]:
        moving = asyncio.create_task(self._ends(movements))
        if self._fault.cancelled:
            await self._relay.has_fired(self._struck + 1)
            moving.cancel()
        try:
            return await moving
        except asyncio.CancelledError:
            return {}

    async def _ends(self, movements: tuple[Movement, ...]) -> Mapping[str, Notice]:
        mover = self._till.mover
        activations = [movement for movement in movements if isinstance(movement, Activate)]
        if len(activations) > 1:
            ends = await mover.activate_all(activations)
        else:
            pin = None if self._shape.number is None else self._till.pin(self._shape.number)
            ends = (await mover.move(movements[0], pin),)
        return {end.attempt.id: end.notice for end in ends}

    async def _attempts(self) -> tuple[Attempt, ...]:
        return tuple(each for each in await self._till.attempts() if each.id not in self._known)

    def _entries(self) -> tuple[Entry, ...]:
        return entries_after(self._till.server, self._last)

    def _has_fired(self) -> bool:
        met = {moves_money(received) for received in self._relay.fired[self._fired :]}
        fault = self._fault
        on_reads = not {fault.look_ups, fault.read_backs, fault.later_reads} <= FAULTLESS
        return (fault.moves in FAULTLESS or True in met) and (not on_reads or False in met)


@contextlib.contextmanager
def waiting(till: Till, timeouts: Timeouts) -> Iterator[None]:
    """Let a till wait as long as `timeouts` say, for a while."""
    assert isinstance(till.provider, TSProvider)
    transport = till.provider.cards._transport
    usual = transport._timeouts

    def wait(told: Timeouts) -> None:
        transport._timeouts = told
        if transport._client is not None:
            transport._client.timeout = httpx.Timeout(
                connect=told.connect, write=told.write, read=told.read, pool=told.pool
            )

    wait(timeouts)
    try:
        yield
    finally:
        wait(usual)


@contextlib.asynccontextmanager
async def _unreachable(
    relay: Relay, context: ssl.SSLContext | None, certificates: Certificates
) -> AsyncIterator[None]:
    """Let no connection be made meanwhile; raises unless none can be."""
    if context is None:
        relay.unplug()
        with contextlib.suppress(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", relay.http.port)
            raise AssertionError("the hop still takes connections")
        yield
        await relay.plug()
    else:
        certificates.spoil(context)
        assert await certificates.are_refused(relay.http.port), "the certificate is still trusted"
        yield
        certificates.mend(context)
