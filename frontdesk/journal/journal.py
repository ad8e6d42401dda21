"""The journal file: one writing connection on one thread, durable commits, reads beside it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.journal.damage import SetAside
from frontdesk.journal.errors import CardBusyError, JournalError
from frontdesk.journal.opening import open_file
from frontdesk.journal.rows import from_row, moment, to_row

__all__ = ["CardBusyError", "Journal", "JournalError"]

SELECT_ATTEMPTS = (
    "SELECT attempt.*, audit.transaction_id AS seen_as"
    " FROM attempt LEFT JOIN audit ON audit.attempt_id = attempt.id"
)
"""Whole attempts, with the transaction that a card's rows showed where the answer had none."""

_UNSETTLED = "attempt.state IN ('prepared', 'sent', 'unknown')"
"""As their index has it: in other words it would not be used."""

SELECT_UNSETTLED = (
    "SELECT id FROM attempt INDEXED BY one_unsettled_attempt_for_each_card"
    f" WHERE attempt.endpoint = ? AND {_UNSETTLED}"
)
"""The ids of an endpoint's unsettled attempts: few, in a journal of years too."""

T = TypeVar("T")


class Journal:
    """The attempts of one till against one endpoint folder.

    Commits are durable (write-ahead log, synchronous=FULL) when a method returns. They are shielded: a
    cancelled caller does not leave a commit half decided, it waits for its end and is cancelled then.

    Attributes:
        set_aside: The damaged file that this one follows, if no person has read of it yet.
        unwritten: How attempts ended, by their id, where that could not be written so far.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writer_thread = ThreadPoolExecutor(1, thread_name_prefix="journal-writer")
        self._reader_thread = ThreadPoolExecutor(1, thread_name_prefix="journal-reader")
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        self.set_aside: SetAside | None = None
        self.unwritten: dict[str, Settlement] = {}

    async def open(self, now: datetime) -> tuple[Attempt, ...]:
        """Open the file, make its tables if it is new, and settle what a killed till left behind.

        What was PREPARED was never sent and becomes NOT_SENT; what was SENT becomes UNKNOWN, never "failed".

        Returns:
            The attempts that became UNKNOWN now.

        Raises:
            JournalError: The file can't be opened. One that is damaged is set aside and followed by a new one.
            JournalTooNewError: A newer program wrote it.
        """
        return await self._on_writer(lambda: self._open(now))

    async def prepare(self, *attempts: Attempt) -> None:
        """Write attempts as PREPARED, all in one commit.

        Raises:
            CardBusyError: An earlier attempt on one of the cards is not settled.
            JournalError: They could not be written; nothing may be sent.
        """
        rows = [to_row(attempt) for attempt in attempts]
        names = ", ".join(rows[0])
        values = ", ".join(f":{name}" for name in rows[0])

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany(f"INSERT INTO attempt ({names}) VALUES ({values})", rows)

        await self.write(write)

    async def mark_sent(self, at: datetime, *attempt_ids: str) -> None:
        """Write that requests are about to leave, all in one commit: durable before the first byte does."""
        rows = [(AttemptState.SENT.value, moment(at), attempt_id) for attempt_id in attempt_ids]

        def write(connection: sqlite3.Connection) -> None:
            marked = connection.executemany("UPDATE attempt SET state = ?, sent_at = ? WHERE id = ?", rows)
            if marked.rowcount != len(rows):
                raise JournalError("no such attempt")

        await self.write(write)

    async def settle(self, attempt_id: str, settlement: Settlement, at: datetime) -> Attempt:
        """Write how an attempt ended, or that its end is not known, and return it."""
        balance = settlement.balance_after
        columns = {
            "state": settlement.state.value,
            "settled_at": moment(at) if settlement.state.settled else None,
            "settled_by": settlement.settled_by.value if settlement.state.settled else None,
            "transaction_id": settlement.transaction_id,
            "balance_minor": None if balance is None else balance.minor,
            "balance_currency": None if balance is None else balance.currency.code,
            "problem": settlement.problem,
            "server_words": settlement.server_words,
        }
        assignments = ", ".join(f"{name} = :{name}" for name in columns)

        def write(connection: sqlite3.Connection) -> Attempt:
            row = connection.execute(
                f"UPDATE attempt SET {assignments} WHERE id = :id RETURNING *", {**columns, "id": attempt_id}
            ).fetchone()
            if row is None:
                raise JournalError("no such attempt")
            return from_row(row)

        return await self.write(write)

    async def since(self, endpoint: str, start: datetime) -> tuple[Attempt, ...]:
        """Return the attempts prepared since a moment and all that are unsettled, newest first."""
        return await self._attempts(
            "WHERE attempt.id IN (SELECT id FROM attempt WHERE endpoint = ? AND prepared_at >= ?"
            f" UNION {SELECT_UNSETTLED})"
            " ORDER BY attempt.prepared_at DESC, attempt.rowid DESC",
            (endpoint, moment(start), endpoint),
        )

    async def get(self, attempt_id: str) -> Attempt | None:
        """Return the attempt with an id, or None."""
        found = await self._attempts("WHERE attempt.id = ?", (attempt_id,))
        return found[0] if found else None

    async def unsettled(self, endpoint: str, card_hash: str) -> Attempt | None:
        """Return the attempt on a card that is not settled, or None."""
        found = await self._attempts(
            f"WHERE attempt.endpoint = ? AND attempt.card_hash = ? AND {_UNSETTLED}", (endpoint, card_hash)
        )
        return found[0] if found else None

    async def of_card(self, endpoint: str, card_hash: str) -> tuple[Attempt, ...]:
        """Return all attempts on a card that were sent and are not under way, oldest first."""
        return await self._attempts(
            "WHERE attempt.endpoint = ? AND attempt.card_hash = ? AND attempt.sent_at IS NOT NULL"
            " AND attempt.state <> 'sent' ORDER BY attempt.rowid",
            (endpoint, card_hash),
        )

    async def by_transaction(self, endpoint: str, transaction_id: str) -> Attempt | None:
        """Return the attempt that made a server's transaction on this till, or None."""
        found = await self._attempts(
            "WHERE +attempt.endpoint = ? AND attempt.id IN (SELECT id FROM attempt WHERE endpoint = ?"
            " AND transaction_id = ? UNION SELECT attempt_id FROM audit WHERE transaction_id = ?)"
            " ORDER BY attempt.rowid DESC LIMIT 1",
            (endpoint, endpoint, transaction_id, transaction_id),
        )
        return found[0] if found else None

    async def makers(self, endpoint: str, transaction_ids: Sequence[str]) -> dict[str, set[str]]:
        """Return the ids of the attempts that made some of the server's transactions, by the transaction."""
        wanted = json.dumps(transaction_ids)
        rows = await self.read(
            "SELECT transaction_id, id FROM attempt WHERE endpoint = ? AND transaction_id IN"
            " (SELECT value FROM json_each(?)) UNION SELECT audit.transaction_id, attempt.id FROM audit CROSS JOIN"
            " attempt ON attempt.id = audit.attempt_id WHERE attempt.endpoint = ? AND audit.transaction_id IN"
            " (SELECT value FROM json_each(?))",
            (endpoint, wanted, endpoint, wanted),
        )
        made: dict[str, set[str]] = {}
        for transaction_id, attempt_id in rows:
            made.setdefault(transaction_id, set()).add(attempt_id)
        return made

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

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do some writing in one durable commit, or none of it.

        Raises:
            CardBusyError: An earlier attempt on a card is not settled.
            JournalError: It could not be written.
        """

        def in_one_commit() -> T:
            if self._writer is None:
                raise JournalError("the journal is not open")
            with self._writer as connection:
                return work(connection)

        return await self._on_writer(in_one_commit)

    async def read(self, query: str, arguments: tuple[str | None, ...]) -> list[sqlite3.Row]:
        """Return the rows of a query; it waits for no commit.

        Raises:
            JournalError: They could not be read.
        """

        def read() -> list[sqlite3.Row]:
            if self._reader is None:
                raise JournalError("the journal is not open")
            return self._reader.execute(query, arguments).fetchall()

        try:
            return await asyncio.get_running_loop().run_in_executor(self._reader_thread, read)
        except sqlite3.Error as cause:
            raise JournalError(str(cause)) from cause

    def _open(self, now: datetime) -> tuple[Attempt, ...]:
        opened = open_file(self._file, now)
        self._writer, self._reader = opened.writer, opened.reader
        self.set_aside = opened.set_aside
        return opened.became_unknown

    async def _on_writer(self, work: Callable[[], T]) -> T:
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

    async def _attempts(self, conditions: str, arguments: tuple[str | None, ...]) -> tuple[Attempt, ...]:
        return tuple(from_row(row) for row in await self.read(f"{SELECT_ATTEMPTS} {conditions}", arguments))
