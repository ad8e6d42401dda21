"""Opening the training server's database: SQLite by a path, or any other by its URL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import tables

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

LOCK_WAIT_SECONDS = 10
_WRITES = "frontdesk_writes"
_SQLITE_HEADER = b"SQLite format 3\0"


def open_database(where: str) -> sa.Engine:
    """An engine for a SQLAlchemy URL or the path of a SQLite file; the file's folder is made when missing.

    Parameters of statements are hidden in errors and logs: they carry card numbers and PINs.
    """
    if "://" in where:
        return _prepared(sa.create_engine(where, hide_parameters=True))
    path = Path(where)
    path.parent.mkdir(parents=True, exist_ok=True)
    url = sa.URL.create("sqlite", database=str(path))
    return _prepared(sa.create_engine(url, hide_parameters=True, connect_args={"timeout": LOCK_WAIT_SECONDS}))


def remove_database(where: str) -> None:
    """Start over: the SQLite file goes, or every table of ours in a database named by URL.

    Raises ValueError for a file of any other kind, which is left alone.
    """
    if "://" in where:
        engine = open_database(where)
        tables.metadata.drop_all(engine)
        engine.dispose()
        return
    path = Path(where)
    if path.is_file() and path.stat().st_size and not _begins_like_sqlite(path):
        raise ValueError("the file is not a database")
    for suffix in ("", "-wal", "-shm"):
        Path(where + suffix).unlink(missing_ok=True)


def writing(engine: sa.Engine) -> AbstractContextManager[sa.Connection]:
    """A transaction that may write: committed at its end, rolled back on any exception.

    SQLite takes its one write lock at the start of it, so what was read can't be changed by another till before
    the commit; other databases lock the rows that are selected for update.
    """
    return engine.execution_options(**{_WRITES: True}).begin()


def reading(engine: sa.Engine) -> AbstractContextManager[sa.Connection]:
    """A transaction that only reads."""
    return engine.begin()


def _begins_like_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_SQLITE_HEADER)) == _SQLITE_HEADER


def _prepared(engine: sa.Engine) -> sa.Engine:
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _on_sqlite_connect)
        sa.event.listen(engine, "begin", _on_sqlite_begin)
    return engine


def _on_sqlite_connect(connection: Any, _record: object) -> None:
    # The driver's own transactions start too late to lock: it is told to leave them to us.
    connection.isolation_level = None
    for statement in _SQLITE_SETTINGS:
        connection.execute(statement)


_SQLITE_SETTINGS = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON")


def _on_sqlite_begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
