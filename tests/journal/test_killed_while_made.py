"""A till that was killed while its journal file was made starts again."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from frontdesk.journal.journal import Journal
from frontdesk.journal.opening import VERSION
from tests.support.attempts import NOW, attempt


def leave_unfinished(file: Path) -> None:
    """Leave a file as SQLite leaves it that died in its very first write, before the log was in use."""
    made = file.with_name("made.sqlite3")
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE attempt (half)")
        connection.execute("INSERT INTO attempt VALUES (zeroblob(100000))")
        for end in ("", "-journal"):
            shutil.copyfile(f"{made}{end}", f"{file}{end}")


async def test_a_file_that_was_only_half_made_is_made_again(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite3"
    leave_unfinished(file)
    looking = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
    with closing(looking), pytest.raises(sqlite3.OperationalError) as refused:
        looking.execute("PRAGMA user_version")
    assert refused.value.sqlite_errorname == "SQLITE_READONLY_ROLLBACK"

    journal = Journal(file)
    assert await journal.open(NOW) == ()
    await journal.prepare(attempt())
    await journal.close()

    assert journal.set_aside is None
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("SELECT count(*) FROM attempt").fetchone() == (1,)
