"""How a journal file is opened: its schema, the way there from an older version, and what a killed till left.

`schema.sql` is the whole schema of `VERSION`: what a new file gets, and what a reader wants to see. Each
`migrations/NNNN.sql` leads a file of the version before to version NNNN; a test holds that both ways end alike.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from importlib import resources
from pathlib import Path

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import StorageFault
from frontdesk.journal.damage import SetAside, finish_setting_aside, look_over, not_told_yet, set_aside
from frontdesk.journal.errors import JournalDamagedError, JournalError, JournalTooNewError, fault_of
from frontdesk.journal.files import UNDO, beside, companion, read_only, sync_folder, version_of
from frontdesk.journal.rows import from_row, moment

VERSION = 2
"""`user_version` of the schema that this program writes."""

BUSY_SECONDS = 2.0
"""How long a connection waits for another one's lock."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A journal file in use.

    Attributes:
        writer: The one connection that writes; its commits are durable.
        reader: A connection that can't write.
        became_unknown: What a killed till had sent and not settled.
        set_aside: The damaged file that this one follows, if no person has read of it yet.
    """

    writer: sqlite3.Connection
    reader: sqlite3.Connection
    became_unknown: tuple[Attempt, ...]
    set_aside: SetAside | None


def open_file(file: Path, now: datetime) -> Opened:
    """Open a journal file at `VERSION`: make it if it is new, migrate it if it is older, settle what was left.

    A copy of an older file as it was stays beside it, and so does a file that is damaged.

    Raises:
        JournalTooNewError: A newer program wrote the file, which is left as it is.
        JournalError, sqlite3.Error, OSError: It can't be opened.
    """
    for unfinished in file.parent.glob(f"{file.stem}-*.part"):
        unfinished.unlink()
    aside = finish_setting_aside(file)
    try:
        _undo_first_write(file)
        look_over(file, BUSY_SECONDS, _refuse_newer)
        return _open_sound(file, now, aside or not_told_yet(file))
    except (JournalDamagedError, sqlite3.Error) as error:
        if fault_of(error) is not StorageFault.DAMAGED:
            raise
    aside = set_aside(file, now, write_schema)
    return _open_sound(file, now, aside)


def write_schema(connection: sqlite3.Connection, version: int = 0) -> None:
    """Make the tables of a new file, as they were at a version; 0 stands for `VERSION`."""
    if version in {0, VERSION}:
        _run(connection, _text("schema.sql"), VERSION)
    else:
        _migrate(connection, 0, version)


def _open_sound(file: Path, now: datetime, aside: SetAside | None) -> Opened:
    writer = sqlite3.connect(file, check_same_thread=False, timeout=BUSY_SECONDS)
    try:
        writer.row_factory = sqlite3.Row
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA synchronous = FULL")
        _bring_up_to_date(writer, file, now)
        writer.execute("PRAGMA foreign_keys = ON")
        left = _settle_what_was_left(writer, now)
        return Opened(writer, read_only(file, BUSY_SECONDS), left, aside)
    except BaseException:
        writer.close()
        raise


def _undo_first_write(file: Path) -> None:
    """Take back what a till wrote that was killed while it made its file: who can't write can't even look at it."""
    if companion(file, UNDO).exists():
        with closing(sqlite3.connect(file, timeout=BUSY_SECONDS)) as connection:
            version_of(connection)


def _refuse_newer(connection: sqlite3.Connection) -> None:
    version = version_of(connection)
    if version > VERSION:
        raise JournalTooNewError(f"journal version {version}, program writes {VERSION}")


def _bring_up_to_date(connection: sqlite3.Connection, file: Path, now: datetime) -> None:
    found = version_of(connection)
    if found == 0:
        write_schema(connection)
    elif found < VERSION:
        copy = _keep_copy(connection, file, found, now)
        try:
            _migrate(connection, found, VERSION)
        except (sqlite3.Error, JournalError):
            if version_of(connection) == found:
                # The file is as it was: each start that fails would leave one more copy of it.
                copy.unlink()
            raise


def _migrate(connection: sqlite3.Connection, found: int, wanted: int) -> None:
    for version in range(found + 1, wanted + 1):
        _run(connection, _text("migrations", f"{version:04}.sql"), version)


def _run(connection: sqlite3.Connection, script: str, version: int) -> None:
    """Run a script and write the version that it leads to, both or neither.

    Foreign keys are off meanwhile, as rebuilding a table needs, and are held to at its end.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    # A table that is renamed to be rebuilt leaves what refers to it as it is written.
    connection.execute("PRAGMA legacy_alter_table = ON")
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {version};")
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise JournalError(f"version {version} leaves {len(broken)} rows that refer to nothing")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    finally:
        connection.execute("PRAGMA legacy_alter_table = OFF")


def _keep_copy(connection: sqlite3.Connection, file: Path, version: int, now: datetime) -> Path:
    copy = beside(file, f"v{version}", now)
    part = copy.with_suffix(".part")
    with closing(sqlite3.connect(part)) as target:
        connection.backup(target)
    os.replace(part, copy)
    sync_folder(file.parent)
    return copy


def _settle_what_was_left(connection: sqlite3.Connection, now: datetime) -> tuple[Attempt, ...]:
    """What was PREPARED was never sent and becomes NOT_SENT; what was SENT becomes UNKNOWN, never "failed"."""
    with connection:
        connection.execute(
            "UPDATE attempt SET state = 'not_sent', settled_at = ?, settled_by = 'restart'"
            " WHERE state = 'prepared'",
            (moment(now),),
        )
        left = connection.execute(
            "UPDATE attempt SET state = 'unknown', problem = 'left_unsettled' WHERE state = 'sent' RETURNING *"
        ).fetchall()
    return tuple(from_row(row) for row in left)


def _text(*path: str) -> str:
    return resources.files("frontdesk.journal").joinpath(*path).read_text("utf-8")
