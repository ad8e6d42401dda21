"""The journal file: one writing connection on one thread, durable commits, reads beside it."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.journal.errors import CardBusyError, JournalError
from frontdesk.journal.opening import open_file
from frontdesk.journal.rows import from_row, moment, to_row

__all__ = ["CardBusyError", "Journal", "JournalError"]

_UNSETTLED = "state IN ('prepared', 'sent', 'unknown')"

T = TypeVar("T")


class Journal:
    """The attempts of one till against one endpoint folder.

    Commits are durable (write-ahead log, synchronous=FULL) when a method returns. They are shielded: a
    cancelled caller does not leave a commit half decided, it waits for its end and is cancelled then.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writer_thread = ThreadPoolExecutor(1, thread_name_prefix="journal-writer")
        self._reader_thread = ThreadPoolExecutor(1, thread_name_prefix="journal-reader")
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None

    async def open(self, now: datetime) -> tuple[Attempt, ...]:
        """Open the file, make its tables if it is new, and settle what a killed till left behind.

        What was PREPARED was never sent and becomes NOT_SENT; what was SENT becomes UNKNOWN, never "failed".

        Returns:
            The attempts that became UNKNOWN now.

        Raises:
            JournalError: The file can't be opened, or is damaged.
            JournalTooNewError: A newer program wrote it.
        """
        return await self._write(lambda: self._open(now))

    async def prepare(self, attempt: Attempt) -> None:
        """Write an attempt as PREPARED.

        Raises:
            CardBusyError: An earlier attempt on the card is not settled.
            JournalError: It could not be written; nothing may be sent.
        """
        row = to_row(attempt)
        names = ", ".join(row)
        values = ", ".join(f":{name}" for name in row)

        def write() -> None:
            with self._connection() as connection:
                connection.execute(f"INSERT INTO attempt ({names}) VALUES ({values})", row)

        await self._write(write)

    async def mark_sent(self, attempt_id: str, at: datetime) -> None:
        """Write that the request is about to leave: durable before its first byte does."""
        await self._update(attempt_id, {"state": AttemptState.SENT.value, "sent_at": moment(at)})

    async def settle(self, attempt_id: str, settlement: Settlement, at: datetime) -> Attempt:
        """Write how an attempt ended, or that its end is not known, and return it."""
        balance = settlement.balance_after
        return await self._update(
            attempt_id,
            {
                "state": settlement.state.value,
                "settled_at": moment(at) if settlement.state.settled else None,
                "settled_by": settlement.settled_by.value if settlement.state.settled else None,
                "transaction_id": settlement.transaction_id,
                "balance_minor": None if balance is None else balance.minor,
                "balance_currency": None if balance is None else balance.currency.code,
                "problem": settlement.problem,
                "server_words": settlement.server_words,
            },
        )

    async def since(self, endpoint: str, start: datetime) -> tuple[Attempt, ...]:
        """Return the attempts prepared since a moment and all that are unsettled, newest first."""
        return await self._read(
            f"SELECT * FROM attempt WHERE endpoint = ? AND (prepared_at >= ? OR {_UNSETTLED})"
            " ORDER BY prepared_at DESC, rowid DESC",
            (endpoint, moment(start)),
        )

    async def unsettled(self, endpoint: str, card_hash: str) -> Attempt | None:
        """Return the attempt on a card that is not settled, or None."""
        found = await self._read(
            f"SELECT * FROM attempt WHERE endpoint = ? AND card_hash = ? AND {_UNSETTLED}",
            (endpoint, card_hash),
        )
        return found[0] if found else None

    async def by_transaction(self, endpoint: str, transaction_id: str) -> Attempt | None:
        """Return the attempt that made a server's transaction on this till, or None."""
        found = await self._read(
            "SELECT * FROM attempt WHERE endpoint = ? AND transaction_id = ? ORDER BY rowid DESC LIMIT 1",
            (endpoint, transaction_id),
        )
        return found[0] if found else None

    async def close(self) -> None:
        """Close both connections after the last commit."""

        def close(connection: sqlite3.Connection | None) -> None:
            if connection is not None:
                connection.close()

        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._reader_thread, close, self._reader)
        await loop.run_in_executor(self._writer_thread, close, self._writer)
        self._reader = self._writer = None
        self._reader_thread.shutdown()
        self._writer_thread.shutdown()

    def _open(self, now: datetime) -> tuple[Attempt, ...]:
        opened = open_file(self._file, now)
        self._writer, self._reader = opened.writer, opened.reader
        return opened.became_unknown

    def _connection(self) -> sqlite3.Connection:
        if self._writer is None:
            raise JournalError("the journal is not open")
        return self._writer

    async def _update(self, attempt_id: str, columns: dict[str, str | int | None]) -> Attempt:
        assignments = ", ".join(f"{name} = :{name}" for name in columns)

        def write() -> Attempt:
            with self._connection() as connection:
                row = connection.execute(
                    f"UPDATE attempt SET {assignments} WHERE id = :id RETURNING *", {**columns, "id": attempt_id}
                ).fetchone()
            if row is None:
                raise JournalError("no such attempt")
            return from_row(row)

        return await self._write(write)

    async def _write(self, work: Callable[[], T]) -> T:
        commit = asyncio.get_running_loop().run_in_executor(self._writer_thread, work)
        try:
            return await asyncio.shield(commit)
        except asyncio.CancelledError:
            # The commit is on its way and will be decided: its end is awaited before the caller is let go.
            # A second cancellation (a closing window, then a closing loop) does not shorten that.
            while not commit.done():
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait({commit})
            if not commit.cancelled():
                commit.exception()
            raise
        except sqlite3.IntegrityError as cause:
            if "attempt.endpoint, attempt.card_hash" in str(cause):
                raise CardBusyError("an earlier attempt on this card is not settled") from cause
            raise JournalError(str(cause)) from cause
        except (sqlite3.Error, OSError) as cause:
            raise JournalError(str(cause)) from cause

    async def _read(self, query: str, arguments: tuple[str | None, ...]) -> tuple[Attempt, ...]:
        def read() -> tuple[Attempt, ...]:
            if self._reader is None:
                raise JournalError("the journal is not open")
            return tuple(from_row(row) for row in self._reader.execute(query, arguments))

        try:
            return await asyncio.get_running_loop().run_in_executor(self._reader_thread, read)
        except sqlite3.Error as cause:
            raise JournalError(str(cause)) from cause
