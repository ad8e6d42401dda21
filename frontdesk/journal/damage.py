"""What becomes of a damaged journal: it is set aside as it is, and what can be read of it goes on in a new one.

No step loses anything, wherever the program is killed: the new file is complete beside the damaged one before
that is renamed, and a start that finds such a pair goes on where the last one was stopped.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.domain.errors import StorageFault
from frontdesk.journal.errors import JournalDamagedError, fault_of
from frontdesk.journal.files import COMPANIONS, beside, companion, read_only, sync_folder, version_of
from frontdesk.journal.rows import from_row

_NEWS = ".news"
"""How the name of the file ends that says what nobody has read yet of the damaged one beside it."""

_SMALLEST_ROW = 40
"""Bytes that any row of ours takes: what bounds the search in a file that no longer knows its rows."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A damaged file that was set aside.

    Attributes:
        file: Where it is now.
        carried: How many attempts could be read of it and are in the new file.
        open: How many of these were not settled.
    """

    file: Path
    carried: int
    open: int

    def told(self) -> None:
        """Hear that a person has read of it: the next start tells of it no more."""
        with contextlib.suppress(OSError):
            self.file.with_suffix(_NEWS).unlink(missing_ok=True)


def look_over(file: Path, busy_seconds: float, accept: Callable[[sqlite3.Connection], None]) -> None:
    """Look a file over without changing it; a file that is not there yet is sound.

    Args:
        file: The journal.
        busy_seconds: How long to wait for another one's lock.
        accept: Called with a connection that can't write; raises where the file is not for this program.

    Raises:
        JournalDamagedError: It is no database, or `PRAGMA quick_check` finds fault with it.
        sqlite3.Error: It can't be looked at.
    """
    if not file.exists() or not file.stat().st_size:
        log = companion(file, "-wal")
        if log.exists() and log.stat().st_size:
            # The database would throw the log away, and with it the last commits.
            raise JournalDamagedError("the file is empty and the log of its commits is not")
        return
    # A connection that can't write leaves out the rules of the tables, and one that can would, as the last to
    # close, change the file: so one of each.
    with closing(read_only(file, busy_seconds)) as first:
        try:
            accept(first)
            with closing(sqlite3.connect(file, check_same_thread=False, timeout=busy_seconds)) as connection:
                connection.execute("PRAGMA query_only = ON")
                found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            if fault_of(error) is StorageFault.DAMAGED:
                raise JournalDamagedError(str(error)) from error
            raise
    if found != "ok":
        raise JournalDamagedError(found)


def set_aside(file: Path, now: datetime, write_schema: Callable[[sqlite3.Connection, int], None]) -> SetAside:
    """Rename a damaged file and what belongs to it, and begin a new one with what can be read of it.

    The new file has the version of the damaged one, to be migrated as any other. A damaged file may have lost
    its last commits: what it calls PREPARED may have been sent since, and is carried over as SENT.

    Args:
        file: The journal.
        now: What the damaged file is named by.
        write_schema: Makes the tables of a new file at a version; 0 stands for the newest.

    Raises:
        OSError, sqlite3.Error: It can't be done; the file is where it was.
    """
    aside = beside(file, "damaged", now)
    part, whole = aside.with_suffix(".part"), aside.with_suffix(".next")
    with closing(sqlite3.connect(part)) as new, _damaged(file) as old:
        write_schema(new, _version(old))
        _carry_over(old, new, _most_rows(file))
    os.replace(part, whole)
    return _exchange(file, whole)


def finish_setting_aside(file: Path) -> SetAside | None:
    """Do what a till that was killed while it set a file aside had yet to do."""
    for whole in sorted(file.parent.glob(f"{file.stem}-damaged-*.next")):
        return _exchange(file, whole)
    return None


def not_told_yet(file: Path) -> SetAside | None:
    """Return the last file that was set aside and that no person has read of yet."""
    for news in sorted(file.parent.glob(f"{file.stem}-damaged-*{_NEWS}"), reverse=True):
        try:
            counts = json.loads(news.read_text("utf-8"))
        except ValueError:
            # Its writing was cut off: that the file was set aside can still be told.
            counts = {"carried": 0, "open": 0}
        return SetAside(news.with_suffix(file.suffix), counts["carried"], counts["open"])
    return None


def _exchange(file: Path, whole: Path) -> SetAside:
    aside = _set_aside_as(whole.with_suffix(file.suffix), whole)
    for end in ("", *COMPANIONS):
        if companion(file, end).exists():
            os.replace(companion(file, end), companion(aside.file, end))
    # On the disk before the new file has the name: it must never meet the log of the damaged one.
    sync_folder(file.parent)
    os.replace(whole, file)
    sync_folder(file.parent)
    return aside


def _set_aside_as(name: Path, whole: Path) -> SetAside:
    with closing(sqlite3.connect(whole)) as new:
        carried, left = new.execute(
            "SELECT count(*), count(*) FILTER (WHERE state IN ('prepared', 'sent', 'unknown')) FROM attempt"
        ).fetchone()
    name.with_suffix(_NEWS).write_text(json.dumps({"carried": carried, "open": left}), "utf-8")
    return SetAside(name, carried, left)


@contextmanager
def _damaged(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads what it can of a damaged file; to an empty database where there is none."""
    there = file.exists() and file.stat().st_size
    with closing(read_only(file, 0) if there else sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        # Otherwise a file that is shorter than it should be is not read at all.
        connection.execute("PRAGMA writable_schema = ON")
        # A text that is no longer UTF-8 costs its odd bytes, not its row.
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        yield connection


def _version(damaged: sqlite3.Connection) -> int:
    try:
        return version_of(damaged)
    except sqlite3.Error:
        return 0


def _carry_over(old: sqlite3.Connection, new: sqlite3.Connection, most: int) -> None:
    tables = [name for (name,) in new.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")]
    new.row_factory = sqlite3.Row
    new.execute("PRAGMA foreign_keys = ON")
    with new:
        new.execute("BEGIN")
        for table in tables:
            columns = {row["name"] for row in new.execute(f"PRAGMA table_info({table})")}
            for row in _rows(old, table, most):
                _insert(new, table, {name: value for name, value in dict(row).items() if name in columns})


def _rows(old: sqlite3.Connection, table: str, most: int) -> Iterator[sqlite3.Row]:
    try:
        last = old.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
    except sqlite3.Error:
        last = most
    for rowid in range(1, min(last, most) + 1):
        # One by one, and past the indexes: a page that can't be read costs only what is on it.
        try:
            row = old.execute(f"SELECT * FROM {table} NOT INDEXED WHERE rowid = ?", (rowid,)).fetchone()
        except sqlite3.Error:
            continue
        if row is not None:
            yield row


def _insert(new: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    if row.get("state") == "prepared":
        row |= {"state": "sent", "sent_at": row.get("prepared_at")}
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    new.execute("SAVEPOINT this_row")
    try:
        done = new.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", row)
        if table == "attempt":
            # A row that makes no sense would stop every look at the journal. Version 1 had no batches.
            query = "SELECT *, '' AS batch FROM attempt WHERE rowid = ?"
            from_row(new.execute(query, (done.lastrowid,)).fetchone())
    except (sqlite3.IntegrityError, ValueError):
        # What its table does not take can't be what was written; it stays in the file that is set aside.
        new.execute("ROLLBACK TO this_row")
    new.execute("RELEASE this_row")


def _most_rows(file: Path) -> int:
    parts = [file, companion(file, "-wal")]
    return sum(part.stat().st_size for part in parts if part.exists()) // _SMALLEST_ROW
