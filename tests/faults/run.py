"""One cell of the matrix: a whole till, the real server, and between them a hop with one fault."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import Notice, NoticeError
from frontdesk.domain.finding import FindingKind
from frontdesk.domain.movement import Movement
from frontdesk.providers.base import GiftCardProvider
from tests.faults.endings import Late
from tests.faults.fault import Fault
from tests.faults.premises import Premises
from tests.faults.rest import attention, come_to_rest
from tests.faults.shapes import Footprint, Shape
from tests.faults.tls import Certificates
from tests.support.relay import FAULTLESS, Relay, keeps_open, moves_money
from tests.support.till import Till, open_till
from tests.support.training import LedgerRow, TrainingServer

LONGEST_CELL = 30
"""Seconds after which a cell that hangs fails."""

Swap = Callable[[GiftCardProvider], GiftCardProvider]
"""Puts something else between the mover and the provider: see `bad_movers`."""


@dataclass(frozen=True)
class Ran:
    """What a cell came to.

    Attributes:
        told: What the person was told, or None when nobody was.
        told_attempt: The attempt by then; None when there is none.
        told_rows: The server's new rows by then.
        attempts: The attempts at rest.
        rows: The server's new rows at rest.
        shown: The ids of the attempts of which the till shows that nobody knows their end.
        findings: The kinds of the open findings that it shows.
        sent: How many requests that move money left the till.
        delivered: How often the server had had one when the person was told.
        fired: Whether the fault can be shown to have happened.
        broken: What broke in the hop itself.
    """

    told: Notice | None
    told_attempt: Attempt | None
    told_rows: tuple[LedgerRow, ...]
    attempts: tuple[Attempt, ...]
    rows: tuple[LedgerRow, ...]
    shown: frozenset[str]
    findings: tuple[FindingKind, ...]
    sent: int
    delivered: int
    fired: bool
    broken: tuple[str, ...]


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
    access = await premises.access(server)
    relay = Relay(server, tls=context)
    async with (
        asyncio.timeout(LONGEST_CELL),
        relay.http,
        open_till(relay, server, folder, timeouts=fault.timeouts, ca_file=ca_file, known=access) as till,
    ):
        earlier = await shape.earlier(till) if shape.earlier else ""
        if swap is not None:
            till.mover._provider = swap(till.provider)
        till.desk.reconciler.start()
        cell = _Cell(fault, shape, till)
        broken = _unreachable(relay, context, certificates) if fault.unreachable else contextlib.nullcontext()
        return await cell.settle(await cell.move(earlier, broken))


class _Cell:
    """What is counted before and after."""

    def __init__(self, fault: Fault, shape: Shape, till: Till) -> None:
        self._fault = fault
        self._shape = shape
        self._till = till
        self._relay = till.relay
        self._before = Footprint.of(till.server, shape)
        self._sent = len(self._relay.posts)
        self._delivered = len(self._relay.delivered)
        self._fired = len(self._relay.fired)

    async def move(self, earlier: str, broken: AbstractAsyncContextManager[None]) -> Notice | None:
        """Look the card up, move the money while the way is `broken`, and return what is told of it."""
        self._known = {attempt.id for attempt in await self._till.attempts()}
        self._relay.reads = self._fault.look_ups
        try:
            movement = await self._shape.ask(self._till, earlier)
            self._relay.moves, self._relay.reads = self._fault.moves, self._fault.read_backs
            async with broken:
                return await self._moved(movement)
        except NoticeError as stopped:
            return stopped.notice

    async def settle(self, told: Notice | None) -> Ran:
        """Count, let the till come to rest, and count again."""
        await self._relay.has_delivered(self._delivered + self._fault.delivered)
        delivered = len(self._relay.delivered) - self._delivered
        told_attempt = next(iter(await self._attempts()), None)
        told_rows = self._rows()
        self._relay.moves, self._relay.reads = keeps_open, self._fault.later_reads
        landing = self._fault.moves.land if isinstance(self._fault.moves, Late) else None
        await come_to_rest(self._till, lands=self._fault.lands, landing=landing, decided=self._fault.decided)
        if self._fault.seen_again:
            await self._till.card(self._shape.number)
        shown = await attention(self._till)
        return Ran(
            told=told,
            told_attempt=told_attempt,
            told_rows=told_rows,
            attempts=await self._attempts(),
            rows=self._rows(),
            shown=frozenset(about.attempt.id for about in shown if about.finding is None),
            findings=tuple(about.finding.kind for about in shown if about.finding is not None),
            sent=len(self._relay.posts) - self._sent,
            delivered=delivered,
            fired=self._has_fired(),
            broken=tuple(repr(error) for error in self._relay.broken),
        )

    async def _moved(self, movement: Movement) -> Notice | None:
        moving = asyncio.create_task(self._till.mover.move(movement, self._till.pin(self._shape.number)))
        if self._fault.cancelled:
            await self._relay.has_fired(self._fired + 1)
            moving.cancel()
        try:
            return (await moving).notice
        except asyncio.CancelledError:
            return None

    async def _attempts(self) -> tuple[Attempt, ...]:
        return tuple(each for each in await self._till.attempts() if each.id not in self._known)

    def _rows(self) -> tuple[LedgerRow, ...]:
        return Footprint.of(self._till.server, self._shape).since(self._before)

    def _has_fired(self) -> bool:
        met = {moves_money(received) for received in self._relay.fired[self._fired :]}
        fault = self._fault
        on_reads = not {fault.look_ups, fault.read_backs, fault.later_reads} <= FAULTLESS
        return (fault.moves in FAULTLESS or True in met) and (not on_reads or False in met)


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
