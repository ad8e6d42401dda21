"""The real training server inside the test process, with its database within reach."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import currencies, database, ledger, records, seed, tables
from frontdesk.training.app import create_app
from frontdesk.training.options import TrainingOptions
from frontdesk.training.server import LOOPBACK, LoopbackServer, loopback_socket

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from frontdesk.training.records import Card

START_SECONDS = 10


@dataclass(frozen=True)
class PracticeUser:
    """Someone to sign in as, as the handshake shows them."""

    name: str
    email: str
    password: str
    role: str
    store_ids: tuple[int, ...]

    @property
    def credentials(self) -> tuple[str, str]:
        """E-mail and password, as an HTTP client takes them."""
        return self.email, self.password


@dataclass(frozen=True)
class PracticeCard:
    """A practice card, as the handshake shows it."""

    number: str
    pin: str | None
    card_type: str
    currency: str | None
    product_name: str
    skus: tuple[str, ...]
    note: str
    kind: str


@dataclass(frozen=True)
class LedgerRow:
    """An entry of the server's ledger, read from the database; amount is signed, meta {} when there was none."""

    id: int
    type: str
    amount: Decimal
    currency: str
    notes: str
    meta: dict[str, Any]
    refund_id: int | None
    sku: str | None
    store_id: int | None
    user_id: int | None


class TrainingServer:
    """The training server on a thread of this process, on one port for its whole life.

    Attributes: where, the database's path or URL; url; users and cards, as in the handshake; options, read at
    each start.
    """

    def __init__(self, where: Path | str, options: TrainingOptions | None = None) -> None:
        self.where = str(where)
        self.options = options or TrainingOptions()
        self._engine = database.open_database(self.where)
        seed.prepare(self._engine, datetime.now(UTC))
        self._port = 0
        self._running: tuple[LoopbackServer, threading.Thread] | None = None
        self.users: Sequence[PracticeUser] = [
            PracticeUser(**(user | {"store_ids": tuple(user["store_ids"])}))
            for user in _plain(seed.handshake_users())
        ]
        self.cards: Sequence[PracticeCard] = [
            PracticeCard(**(card | {"skus": tuple(card["skus"])})) for card in _plain(seed.handshake_cards())
        ]

    @property
    def url(self) -> str:
        """Where it listens, or listened before it was stopped."""
        return f"http://{LOOPBACK}:{self._port}"

    def start(self) -> None:
        """Listen, on the same port as before if there was one."""
        bound = loopback_socket(self._port)
        self._port = bound.getsockname()[1]
        listening = threading.Event()
        server = LoopbackServer(create_app(self._engine, self.options), listening.set)
        thread = threading.Thread(target=server.run_until_stopped, args=(bound,), name="training server")
        thread.start()
        self._running = server, thread
        if not listening.wait(START_SECONDS):
            raise TimeoutError("the training server did not start")

    def stop(self) -> None:
        """Close every connection and the port; the database stays."""
        if self._running is not None:
            server, thread = self._running
            self._running = None
            server.stop()
            thread.join()

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self._engine.dispose()

    def user(self, role: str) -> PracticeUser:
        """The first practice user with this role: "cashier", "manager" or "client"."""
        return next(user for user in self.users if user.role == role)

    def user_named(self, email: str) -> PracticeUser:
        """The practice user with this e-mail."""
        return next(user for user in self.users if user.email == email)

    def card(self, number: str) -> PracticeCard:
        """The practice card with this number."""
        return next(card for card in self.cards if card.number == number)

    def cards_of(self, kind: str) -> Sequence[PracticeCard]:
        """The practice cards of one kind, in the order of the handshake."""
        return [card for card in self.cards if card.kind == kind]

    def card_id(self, number: str) -> int:
        """The id of a card in the database."""
        return self._card(number).id

    def status(self, number: str) -> str:
        """The status of a card in the database."""
        return self._card(number).status

    def balance(self, number: str) -> Decimal:
        """The money on a card: the sum of its ledger entries."""
        return sum((row.amount for row in self.ledger(number)), Decimal(0))

    def ledger(self, number: str) -> list[LedgerRow]:
        """The ledger entries of a card, oldest first."""
        with database.reading(self._engine) as connection:
            (card,) = records.cards(connection, tables.gift_cards.c.number == number)
            found = ledger.entries_of(connection, card.id)
        return [_row(entry) for entry in reversed(found)]

    def _card(self, number: str) -> Card:
        with database.reading(self._engine) as connection:
            (card,) = records.cards(connection, tables.gift_cards.c.number == number)
        return card


def _row(entry: ledger.Entry) -> LedgerRow:
    return LedgerRow(
        id=entry.id,
        type=entry.transaction_type,
        amount=Decimal(currencies.fixed(entry.amount_minor, entry.currency)),
        currency=entry.currency,
        notes=entry.notes,
        meta=json.loads(entry.meta) if entry.meta else {},
        refund_id=entry.refund_id,
        sku=entry.sku,
        store_id=entry.store_id,
        user_id=entry.user_id,
    )


def _plain(handshake: object) -> Any:
    # Through JSON, as the till gets it.
    return json.loads(json.dumps(handshake))


@pytest.fixture(scope="session")
def seeded_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A seeded SQLite file to copy from, which is quicker than to seed one for every test."""
    path = tmp_path_factory.mktemp("training") / "seeded.sqlite3"
    engine = database.open_database(str(path))
    seed.prepare(engine, datetime.now(UTC))
    engine.dispose()
    return path


@pytest.fixture
def training_server(seeded_database: Path, tmp_path: Path) -> Iterator[TrainingServer]:
    """A training server of this test's own, freshly seeded and listening."""
    path = tmp_path / "training.sqlite3"
    shutil.copyfile(seeded_database, path)
    server = TrainingServer(path)
    server.start()
    try:
        yield server
    finally:
        server.close()
