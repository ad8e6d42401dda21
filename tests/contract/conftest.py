from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from frontdesk.providers.ts import TSGiftCards
from frontdesk.training import database, seed
from tests.contract.shops import FORMS, ON_POSTGRESQL, SHOPS, Shop, sandbox_shop, training_shop
from tests.support.postgresql import Cluster, NoPostgresqlError, start_cluster
from tests.support.training import TrainingServer

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A PostgreSQL with a seeded database `seeded` to copy from."""
    if ON_POSTGRESQL not in os.environ:
        pytest.skip("make contract runs this on PostgreSQL too")
    try:
        cluster = start_cluster()
    except NoPostgresqlError as why:
        pytest.skip(f"not on PostgreSQL: {why}")
    try:
        engine = database.open_database(cluster.make("seeded"))
        seed.prepare(engine, datetime.now(UTC))
        engine.dispose()
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture(scope="session")
def new_database(
    request: pytest.FixtureRequest, seeded_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], str]:
    """Seeded databases of their own, by the kind: "sqlite" or "postgresql"; their paths or URLs."""

    def make(kind: str) -> str:
        if kind == "postgresql":
            cluster: Cluster = request.getfixturevalue("postgresql")
            return cluster.make(f"shop{next(_numbers)}", like="seeded")
        path = tmp_path_factory.mktemp("shop") / "training.sqlite3"
        shutil.copyfile(seeded_database, path)
        return str(path)

    return make


@pytest.fixture(scope="session")
def shops(new_database: Callable[[str], str]) -> Iterator[Callable[[str], Shop]]:
    """The shops by name, each opened when it is first asked for and kept to the end."""
    opened: dict[str, Shop] = {}
    servers: list[TrainingServer] = []

    def shop(name: str) -> Shop:
        if name not in opened:
            if name == "sandbox":
                opened[name] = sandbox_shop()
            else:
                kind, _, form = name.partition("-")
                servers.append(TrainingServer(new_database(kind), FORMS[form]))
                servers[-1].start()
                opened[name] = training_shop(servers[-1])
        return opened[name]

    yield shop
    for server in servers:
        server.close()


@pytest.fixture(params=SHOPS)
def shop(request: pytest.FixtureRequest, shops: Callable[[str], Shop]) -> Shop:
    """Each shop in turn."""
    return shops(request.param)


@pytest.fixture
async def cards(shop: Shop) -> AsyncIterator[TSGiftCards]:
    """The real client, with the account of the brand."""
    async with TSGiftCards(shop.url, auth=httpx.BasicAuth(*shop.account)) as client:
        yield client


@pytest.fixture
def movable(shop: Shop) -> Shop:
    """The shop, where money may be moved and records may be changed."""
    if not shop.may_move:
        pytest.skip("FRONTDESK_SANDBOX_MOVES=1 would allow this")
    return shop
