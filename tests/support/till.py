"""A whole till without its window: the real journal, desk and provider, against the real training server."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.desk import Desk
from frontdesk.desk.mover import Mover
from frontdesk.desk.rates import Rates
from frontdesk.desk.session import Access, sign_in
from frontdesk.domain.amount_entry import KeypadStyle
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import Money
from frontdesk.domain.shop import TRAINING_ENDPOINT, Role, Session, Store
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import GiftCardProvider
from frontdesk.providers.ts import Timeouts, TSProvider, connect
from tests.support.clock import SetClock
from tests.support.relay import Relay
from tests.support.retries import AT_ONCE
from tests.support.training import TrainingServer

USD = Currency.of("USD")
AED = Currency.of("AED")

SMALL_CARD = "5501620001"
"""A practice card with USD 25.00."""

RATES = (
    Rate(AED, USD, Decimal("0.27236"), "store"),
    Rate(AED, Currency.of("JPY"), Decimal("40.5"), "store"),
)
STORE_OF_THE_SETTINGS = Store("3", "Airport store")
REASONS = ("Returned goods", "Other")


def usd(amount: str) -> Money:
    return Money.of(amount, USD)


def aed(amount: str) -> Money:
    return Money.of(amount, AED)


@dataclass
class Till:
    """A signed-in till and what it stands on. `told` counts how often the end of a movement was told."""

    server: TrainingServer
    relay: Relay
    journal: Journal
    file: Path
    hasher: CardHasher
    clock: SetClock
    access: Access
    watch: ConnectionWatch
    desk: Desk
    told: list[None] = field(default_factory=list)

    @property
    def provider(self) -> GiftCardProvider:
        return self.access.provider

    @property
    def mover(self) -> Mover:
        return self.desk.mover

    async def card(self, number: str = SMALL_CARD) -> Card:
        """The card as the till reads it now."""
        card = await self.desk.lookup.find(CardNumber(number))
        assert card is not None
        return card

    def pin(self, number: str = SMALL_CARD) -> Pin | None:
        """The practice card's PIN."""
        pin = self.server.card(number).pin
        return Pin(pin) if pin else None

    async def attempts(self) -> tuple[Attempt, ...]:
        """The rows of the journal, newest first."""
        return await self.journal.since(TRAINING_ENDPOINT, self.clock.now() - timedelta(days=1))

    @contextmanager
    def full_disk(self, state: str) -> Iterator[None]:
        """Let the journal fail at the commit of a state."""
        when = "BEFORE INSERT" if state == "prepared" else "BEFORE UPDATE OF state"
        trigger = f"CREATE TRIGGER full_disk {when} ON attempt WHEN NEW.state = '{state}'"
        self._execute(f"{trigger} BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")
        yield
        self._execute("DROP TRIGGER full_disk")

    @contextmanager
    def busy_disk(self) -> Iterator[sqlite3.Connection]:
        """A second connection; its transaction keeps the journal's commits waiting."""
        other = sqlite3.connect(self.file, isolation_level=None)
        yield other
        other.close()

    def _execute(self, statement: str) -> None:
        with self.busy_disk() as other:
            other.execute(statement)


@asynccontextmanager
async def open_till(
    relay: Relay,
    server: TrainingServer,
    folder: Path,
    *,
    email: str = "omar@practice.example",
    name: str = "till 1",
    timeouts: Timeouts | None = None,
    ca_file: Path | None = None,
    clock: SetClock | None = None,
    journal_of: Callable[[Path], Journal] = Journal,
    known: Access | None = None,
    keypad: KeypadStyle = KeypadStyle.TILL,
) -> AsyncIterator[Till]:
    """Sign a practice user in and open their till; it waits as long as `timeouts` say, and trusts `ca_file`.

    `journal_of` opens its journal: a test's own may stop at a step. What is `known` of the account from an earlier
    time is not asked for again.
    """
    user = server.user_named(email)
    role = Role.MANAGER if user.role == "manager" else Role.CASHIER
    clock = clock or SetClock()
    watch = ConnectionWatch(clock)
    hasher = CardHasher.load(folder / "card-hash.key")
    file = folder / "journal.sqlite3"
    journal = journal_of(file)
    told: list[None] = []
    async with AsyncExitStack() as closing:

        def connected(account: str, password: str) -> TSProvider:
            return connect(relay.http.url, account, password, ca_file=ca_file, timeouts=timeouts, retries=AT_ONCE)

        if known is None:
            access = await sign_in(connected, watch, *user.credentials)
        else:
            access = replace(known, provider=connected(*user.credentials))
        closing.push_async_callback(access.provider.close)
        await journal.open(clock.now())
        closing.push_async_callback(journal.close)
        store = access.stores[0] if access.stores else STORE_OF_THE_SETTINGS
        session = Session(email, role, store, name, TRAINING_ENDPOINT, access.missing)
        desk = Desk.open(
            session=session,
            provider=access.provider,
            journal=journal,
            hasher=hasher,
            watch=watch,
            clock=clock,
            campaigns=access.campaigns,
            local_currency=AED,
            refund_reasons=REASONS,
            keypad=keypad,
            rates=Rates(RATES),
        )
        desk.activity.listen(lambda _: told.append(None))
        closing.push_async_callback(desk.reconciler.close)
        yield Till(server, relay, journal, file, hasher, clock, access, watch, desk, told)


@pytest.fixture
async def relay(training_server: TrainingServer) -> AsyncIterator[Relay]:
    """The hop in front of this test's training server."""
    hop = Relay(training_server)
    async with hop.http:
        yield hop


@pytest.fixture
async def till(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    """The manager's till."""
    async with open_till(relay, training_server, tmp_path) as opened:
        yield opened


@pytest.fixture
async def narrow_till(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    """The till of a cashier who may list neither stores, campaigns nor cards."""
    async with open_till(relay, training_server, tmp_path, email="noor@practice.example") as opened:
        yield opened
