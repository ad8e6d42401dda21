"""What the server has done, read from its database and not from its API."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from tests.support.training import TrainingServer

_NEWER = """
    SELECT entry.id, entry.amount_minor, entry.notes || ' ' || coalesce(entry.meta, '') || ' ' || card.notes AS text
    FROM ledger_entries AS entry JOIN gift_cards AS card ON card.id = entry.gift_card_id
    WHERE entry.id > ? ORDER BY entry.id
"""


@dataclass(frozen=True)
class Entry:
    """An entry of the server's ledger.

    Attributes:
        id: The server's.
        minor: What it moved, signed, in minor units; 0 for a product.
        text: All that somebody wrote on it, or on its card.
    """

    id: int
    minor: int
    text: str


def last_entry(server: TrainingServer) -> int:
    """Return the id of the newest entry."""
    with closing(sqlite3.connect(server.where)) as connection:
        (newest,) = connection.execute("SELECT max(id) FROM ledger_entries").fetchone()
    return int(newest)


def entries_after(server: TrainingServer, entry_id: int) -> tuple[Entry, ...]:
    """Return all entries that are newer, of whatever card, oldest first."""
    with closing(sqlite3.connect(server.where)) as connection:
        return tuple(Entry(*row) for row in connection.execute(_NEWER, (entry_id,)))
