"""Two tills with a server each share one database, and one card."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from decimal import Decimal

import httpx
import pytest
import sqlalchemy as sa

from frontdesk.training import database, ledger, records, seed, tables
from tests.support.postgresql import Cluster
from tests.support.training import TrainingServer

NUMBER, PIN = "1246465278", "72774"
ON_THE_CARD = Decimal("60.00")
WAITING = sa.text("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory'")
END_SECONDS = 8


@pytest.fixture(params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest, new_database: Callable[[str], str]) -> str:
    return new_database(request.param)


@pytest.fixture
def servers(shared: str) -> Iterator[list[TrainingServer]]:
    with ExitStack() as stack:
        started = [TrainingServer(shared) for _ in range(2)]
        for server in started:
            stack.callback(server.close)
            server.start()
        yield started


def redeem(server: TrainingServer, amount: str) -> int:
    # An empty TLS context: making the usual one takes longer than a whole test.
    no_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    order = {"number": NUMBER, "pin": PIN, "amount": amount, "currency": "USD"}
    with httpx.Client(auth=server.user("cashier").credentials, verify=no_tls, trust_env=False) as http:
        return http.post(f"{server.url}/api/v1/gift_cards/redeem", json=order).status_code


def test_together_they_spend_no_more_than_is_on_the_card(servers: list[TrainingServer]) -> None:
    with ThreadPoolExecutor(8) as tills:
        statuses = list(tills.map(lambda place: redeem(servers[place % 2], "9.00"), range(16)))

    assert sorted(statuses) == [201] * 6 + [422] * 10
    assert {server.balance(NUMBER) for server in servers} == {ON_THE_CARD - 6 * Decimal("9.00")}


def test_the_second_waits_for_what_the_first_has_not_committed_yet(
    servers: list[TrainingServer], shared: str, request: pytest.FixtureRequest
) -> None:
    engine = database.open_database(shared)
    answers: list[int] = []
    second = threading.Thread(target=lambda: answers.append(redeem(servers[1], "60.00")))
    with database.writing(engine) as first:
        (card,) = records.cards(first, tables.gift_cards.c.number == NUMBER)
        ledger.post(first, ledger.Draft(card, "debit", -6000, "USD", datetime.now(UTC)))
        second.start()
        if "://" in shared:
            wait_for_a_waiting_till(request.getfixturevalue("postgresql"), second)
    second.join(END_SECONDS)
    engine.dispose()

    assert answers == [422]
    assert servers[0].balance(NUMBER) == 0


def wait_for_a_waiting_till(cluster: Cluster, till: threading.Thread) -> None:
    engine = sa.create_engine(cluster.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as watcher:
        while till.is_alive() and not watcher.execute(WAITING).scalar_one():
            till.join(0.001)
    engine.dispose()


def test_two_servers_that_start_on_an_empty_database_seed_it_once(postgresql: Cluster) -> None:
    where = postgresql.make("empty")

    def prepare(_place: int) -> None:
        engine = database.open_database(where)
        seed.prepare(engine, datetime.now(UTC))
        engine.dispose()

    with ThreadPoolExecutor(2) as tills:
        list(tills.map(prepare, range(2)))

    server = TrainingServer(where)
    assert server.balance(NUMBER) == ON_THE_CARD
    server.close()


def test_a_reader_sees_one_moment_and_waits_for_nobody(shared: str) -> None:
    engine = database.open_database(shared)
    with database.reading(engine) as reader, database.writing(engine) as writer:
        (card,) = records.cards(reader, tables.gift_cards.c.number == NUMBER)
        before = ledger.balance(reader, card.id)
        ledger.post(writer, ledger.Draft(card, "debit", -100, "USD", datetime.now(UTC)))
        writer.commit()
        after = ledger.balance(reader, card.id)
    with database.reading(engine) as later:
        now = ledger.balance(later, card.id)
    engine.dispose()

    assert (before, after, now) == (6000, 6000, 5900)


def test_starting_over_leaves_what_is_not_ours(postgresql: Cluster) -> None:
    where = postgresql.make("starting_over", like="seeded")
    engine = sa.create_engine(where)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE public.users (name text)"))
    database.remove_database(where)
    inspector = sa.inspect(engine)
    left = {schema: inspector.get_table_names(schema) for schema in inspector.get_schema_names()}
    engine.dispose()

    assert left["public"] == ["users"]
    assert "frontdesk_training" not in left
