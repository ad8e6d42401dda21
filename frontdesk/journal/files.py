"""The files beside the journal: how they are named, and made as durable as the journal itself."""

from __future__ import annotations

import itertools
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

UNDO = "-journal"
"""The end of the name of what SQLite undoes a first write with, before a file has a log of its commits."""

COMPANIONS = ("-wal", "-shm", UNDO)
"""What SQLite keeps beside a file in use, by the end of its name: the log of the last commits, and its index."""


def beside(file: Path, what: str, now: datetime) -> Path:
    """Return a name beside a file that nothing has yet: "journal-v1-20261122T055504Z.sqlite3"."""
    stem = f"{file.stem}-{what}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    for again in itertools.count(1):
        free = file.with_name(f"{stem}{file.suffix}" if again == 1 else f"{stem}-{again}{file.suffix}")
        if not any(companion(free, end).exists() for end in ("", *COMPANIONS)):
            return free
    raise AssertionError("counting has no end")


def companion(file: Path, end: str) -> Path:
    """Return the file that SQLite keeps beside another."""
    return file.with_name(f"{file.name}{end}")


def read_only(file: Path, busy_seconds: float) -> sqlite3.Connection:
    """Open a database so that neither it nor its log can change by it."""
    location = f"{file.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(location, uri=True, check_same_thread=False, timeout=busy_seconds)
    connection.row_factory = sqlite3.Row
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a file's schema; 0 is a new one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
