from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.training import database, seed
from tests.support.postgresql import Cluster, NoPostgresqlError, start_cluster

ON_POSTGRESQL = "FRONTDESK_ON_POSTGRESQL"
"""Set by `make contract`; `make test` stays quick without."""

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
