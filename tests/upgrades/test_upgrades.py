"""A journal that an older version of the program wrote goes on, with all that is in it.

Beside this file is a journal of each version, as that version left it when it was killed.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.journal import opening
from frontdesk.journal.errors import JournalError
from frontdesk.journal.journal import Journal
from frontdesk.journal.opening import VERSION, write_schema

KEPT = sorted(Path(__file__).parent.glob("journal-v*.sqlite3"))
NOW = datetime(2026, 11, 22, 5, 55, 4, tzinfo=UTC)

Rows = dict[str, dict[str, Any]]


def version_in(file: Path) -> int:
    return int(file.stem.removeprefix("journal-v"))


@pytest.fixture(params=KEPT, ids=lambda file: file.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[int, Path]:
    """A version, and a journal that it wrote."""
    file = tmp_path / "journal.sqlite3"
    shutil.copyfile(request.param, file)
    return version_in(request.param), file


def look(file: Path, query: str) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute(query).fetchall()


def rows(file: Path) -> Rows:
    return {row["id"]: dict(row) for row in look(file, "SELECT * FROM attempt")}


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


async def opened(file: Path) -> Journal:
    journal = Journal(file)
    try:
        await journal.open(NOW)
    except JournalError:
        await journal.close()
        raise
    return journal


def test_every_older_version_is_kept() -> None:
    assert [version_in(file) for file in KEPT] == list(range(1, VERSION))


async def test_every_attempt_keeps_what_was_written(old: tuple[int, Path]) -> None:
    before = rows(old[1])

    await (await opened(old[1])).close()

    after = rows(old[1])
    assert after.keys() == before.keys()
    for attempt_id, row in before.items():
        told = {name: after[attempt_id][name] for name in row}
        match row["state"]:
            case "sent":
                assert told == row | {"state": "unknown", "problem": "left_unsettled"}
            case "prepared":
                restart = {"settled_at": "2026-11-22T05:55:04.000000+00:00", "settled_by": "restart"}
                assert told == row | {"state": "not_sent"} | restart
            case _:
                assert told == row


async def test_the_attempts_can_be_read_and_settled(old: tuple[int, Path]) -> None:
    written = rows(old[1])
    journal = await opened(old[1])

    attempts = await journal.since("training", NOW - timedelta(days=365))
    found = await journal.by_transaction("training", "77")

    await journal.close()
    assert {attempt.id for attempt in attempts} == written.keys()
    assert {attempt.state for attempt in attempts} > {AttemptState.UNKNOWN, AttemptState.NOT_SENT}
    assert found is not None
    assert found.settled_by is SettledBy.EVIDENCE


async def test_a_migrated_file_is_made_as_a_new_one_is(old: tuple[int, Path], tmp_path: Path) -> None:
    await (await opened(old[1])).close()
    await (await opened(tmp_path / "new.sqlite3")).close()

    with closing(sqlite3.connect(old[1])) as migrated, closing(sqlite3.connect(tmp_path / "new.sqlite3")) as new:
        assert schema(migrated) == schema(new)
        assert migrated.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert migrated.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_migrations_from_nothing_end_at_the_schema() -> None:
    with closing(sqlite3.connect(":memory:")) as whole, closing(sqlite3.connect(":memory:")) as stepwise:
        write_schema(whole)
        opening._migrate(stepwise, 0, VERSION)

        assert schema(stepwise) == schema(whole)


async def test_a_copy_of_the_file_as_it_was_is_kept(old: tuple[int, Path]) -> None:
    version, file = old
    before = rows(file)

    await (await opened(file)).close()

    copy = file.with_name(f"journal-v{version}-20261122T055504Z.sqlite3")
    assert rows(copy) == before
    assert look(copy, "PRAGMA user_version")[0][0] == version
    await (await opened(file)).close()
    assert [each.name for each in copies(file)] == [copy.name]


def copies(file: Path) -> list[Path]:
    return sorted(file.parent.glob("journal-v*.sqlite3"))


@pytest.fixture(params=["CREATE TABLE odd (", "INSERT INTO finding SELECT * FROM nowhere;", "DANGLING"])
def failing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A last migration that fails at its end: in its text, in a statement, or by rows that refer to nothing."""
    end = request.param
    if end == "DANGLING":
        end = (
            "INSERT INTO finding (id, attempt_id, kind, transactions, found_at)"
            f" VALUES ('{'0' * 32}', 'nobody', 'late', '', '');"
        )
    text = opening._text

    def changed(*path: str) -> str:
        return f"{text(*path)}\n{end}" if path[-1] == f"{VERSION:04}.sql" else text(*path)

    monkeypatch.setattr(opening, "_text", changed)


@pytest.mark.usefixtures("failing")
async def test_a_migration_that_fails_leaves_the_file_as_it_was(old: tuple[int, Path]) -> None:
    version, file = old
    before, made = rows(file), look(file, "SELECT * FROM sqlite_master")

    for _ in range(2):
        with pytest.raises(JournalError):
            await opened(file)

    assert rows(file) == before
    assert [tuple(row) for row in look(file, "SELECT * FROM sqlite_master")] == [tuple(row) for row in made]
    assert look(file, "PRAGMA user_version")[0][0] == version
    assert copies(file) == [], "the file itself is what a copy would hold"
