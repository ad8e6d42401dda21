"""Opening the training server's database: SQLite by a path, PostgreSQL by its URL.

Both are used alike: a transaction that may write is the only one of its kind until it ends, for every server that
shares the database. So what it has read is still true when it commits, and a card can't be spent twice.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import tables

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

LOCK_WAIT_SECONDS = 10
_CONNECT_SECONDS = 5
_WRITES = "frontdesk_writes"
# What else is in a PostgreSQL database is none of ours, and --fresh leaves it alone.
_SCHEMA = "frontdesk_training"
_SQLITE_HEADER = b"SQLite format 3\0"

# Any number that no other program on the same database takes: "FrontDsk" in ASCII.
_WRITERS_LOCK = int.from_bytes(b"FrontDsk")


def open_database(where: str) -> sa.Engine:
    """An engine for a PostgreSQL URL or the path of a SQLite file; the file's folder is made when missing.

    Parameters of statements are hidden in errors and logs: they carry card numbers and PINs. Nothing is connected
    yet. Raises ValueError for a URL of another kind of database.
    """
    if "://" in where:
        return _open_postgresql(where)
    path = Path(where)
    path.parent.mkdir(parents=True, exist_ok=True)
    url = sa.URL.create("sqlite", database=str(path))
    engine = sa.create_engine(url, hide_parameters=True, connect_args={"timeout": LOCK_WAIT_SECONDS})
    sa.event.listen(engine, "connect", _on_sqlite_connect)
    sa.event.listen(engine, "begin", _on_sqlite_begin)
    return engine


def shown(where: str) -> str:
    """The path or URL for a person to read: without a password."""
    try:
        return sa.make_url(where).render_as_string(hide_password=True) if "://" in where else where
    except (sa.exc.ArgumentError, ValueError):
        return "given"


def make_tables(connection: sa.Connection) -> None:
    """Make what is missing of our tables."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.schema.CreateSchema(_SCHEMA, if_not_exists=True))
    tables.metadata.create_all(connection)


def remove_database(where: str) -> None:
    """Start over: the SQLite file goes, or our schema with all its tables in a database named by URL.

    Raises ValueError for a file of any other kind, which is left alone.
    """
    if "://" in where:
        engine = open_database(where)
        try:
            with writing(engine) as connection:
                connection.execute(sa.schema.DropSchema(_SCHEMA, cascade=True, if_exists=True))
        finally:
            engine.dispose()
        return
    path = Path(where)
    if path.is_file() and path.stat().st_size and not _begins_like_sqlite(path):
        raise ValueError("the file is not a database")
    for suffix in ("", "-wal", "-shm"):
        Path(where + suffix).unlink(missing_ok=True)


def writing(engine: sa.Engine) -> AbstractContextManager[sa.Connection]:
    """A transaction that may write: committed at its end, rolled back on any exception.

    It takes the one lock of all writers at its start and waits for it LOCK_WAIT_SECONDS at most.
    """
    return engine.execution_options(**{_WRITES: True}).begin()


def reading(engine: sa.Engine) -> AbstractContextManager[sa.Connection]:
    """A transaction that only reads: all of it sees the same moment, and it waits for no writer."""
    return engine.begin()


def _begins_like_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_SQLITE_HEADER)) == _SQLITE_HEADER


def _open_postgresql(where: str) -> sa.Engine:
    try:
        url = sa.make_url(where)
    except (sa.exc.ArgumentError, ValueError):
        # The library's own words repeat the URL, with its password.
        raise ValueError("it is no database URL") from None
    if url.drivername not in {"postgresql", "postgresql+psycopg"}:
        raise ValueError("it is neither a SQLite file nor a postgresql+psycopg:// URL")
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        # The database may be restarted while the server runs.
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": _CONNECT_SECONDS,
            "options": f"-c lock_timeout={LOCK_WAIT_SECONDS}s -c search_path={_SCHEMA}",
            "application_name": "frontdesk training-server",
        },
    )
    sa.event.listen(engine, "begin", _on_postgresql_begin)
    return engine


def _on_postgresql_begin(connection: sa.Connection) -> None:
    if connection.get_execution_options().get(_WRITES, False):
        # Each later statement sees what was committed before it, so everything that other writers did.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")


def _on_sqlite_connect(connection: Any, _record: object) -> None:
    # The driver's own transactions start too late to lock: it is told to leave them to us.
    connection.isolation_level = None
    for statement in _SQLITE_SETTINGS:
        connection.execute(statement)


_SQLITE_SETTINGS = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON")


def _on_sqlite_begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
