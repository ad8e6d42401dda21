"""The ledger: every card's money is the sum of its entries, and an entry is never changed.

Whether a transaction is refunded, which products are taken and what is left are all read from the entries.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.training import records, tables
from frontdesk.training.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from frontdesk.training.records import Card

NOTES_LENGTH = 255
"""Longer notes are cut, as many a server does: a reference in them has to come first."""

_TABLE = tables.ledger_entries


@dataclass(frozen=True)
class Draft:
    """An entry that is to be written; amount_minor is signed, negative for a debit."""

    card: Card
    transaction_type: str
    amount_minor: int
    currency: str
    created_at: datetime
    user_id: int | None = None
    store_id: int | None = None
    sku: str | None = None
    refund_id: int | None = None
    transaction_reason_id: int | None = None
    external_invoice_id: str | None = None
    notes: str = ""
    payment_method: str = ""
    meta: object = None
    ip: str = ""


@dataclass(frozen=True)
class Entry:
    """An entry as it was written; meta is JSON text or None."""

    id: int
    gift_card_id: int
    transaction_type: str
    amount_minor: int
    currency: str
    sku: str | None
    refund_id: int | None
    store_id: int | None
    user_id: int | None
    transaction_reason_id: int | None
    external_invoice_id: str | None
    notes: str
    payment_method: str
    meta: str | None
    ip: str
    created_at: datetime


_ENTRY = [_TABLE.c[field.name] for field in fields(Entry)]


def post(connection: sa.Connection, draft: Draft) -> Entry:
    """Write an entry and give it back with its id."""
    values = {field.name: getattr(draft, field.name) for field in fields(draft) if field.name != "card"}
    values |= {
        "gift_card_id": draft.card.id,
        "notes": draft.notes[:NOTES_LENGTH],
        "meta": None if draft.meta is None else write_json(draft.meta),
    }
    inserted = connection.execute(sa.insert(_TABLE).values(values)).inserted_primary_key
    if inserted is None:
        raise RuntimeError("the database gave no id for a ledger entry")
    return Entry(id=inserted[0], **values)


def entries(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Entry]:
    """Entries, newest first."""
    query = sa.select(*_ENTRY).where(*conditions).order_by(_TABLE.c.id.desc())
    return [Entry(**row._mapping) for row in connection.execute(query)]


def entries_of(connection: sa.Connection, card_id: int) -> list[Entry]:
    """The entries of one card, newest first."""
    return entries(connection, _TABLE.c.gift_card_id == card_id)


def balance(connection: sa.Connection, card_id: int) -> int:
    """What is on a card, in minor units of its currency."""
    query = sa.select(sa.func.coalesce(sa.func.sum(_TABLE.c.amount_minor), 0)).where(
        _TABLE.c.gift_card_id == card_id
    )
    return int(connection.execute(query).scalar_one())


def refunded_ids(history: Iterable[Entry]) -> frozenset[int]:
    """The debits of one card's history of which nothing is left to refund."""
    rows = list(history)
    debits = [entry for entry in rows if entry.transaction_type == "debit"]
    return frozenset(entry.id for entry in debits if _is_refunded(entry, rows))


def _is_refunded(debit: Entry, history: Iterable[Entry]) -> bool:
    refunds = [entry.amount_minor for entry in history if entry.refund_id == debit.id]
    return bool(refunds) and sum(refunds) >= -debit.amount_minor


def left_to_refund(debit: Entry, history: Iterable[Entry]) -> int:
    """What of a debit was not given back yet, in minor units; 0 for every debit of an experience card."""
    return -debit.amount_minor - sum(entry.amount_minor for entry in history if entry.refund_id == debit.id)


def redeemable_skus(connection: sa.Connection, card: Card) -> list[str]:
    """The products of an experience card that nobody has taken, or that were given back."""
    history = entries_of(connection, card.id)
    given_back = refunded_ids(history)
    taken = {entry.sku for entry in history if entry.transaction_type == "debit" and entry.id not in given_back}
    return [sku for sku in records.skus(connection, card.id) if sku not in taken]


def is_redeemed(connection: sa.Connection, card: Card) -> bool:
    """An active card has nothing left: no product, or no money."""
    if card.status == "initiated":
        return False
    if card.is_experience:
        return not redeemable_skus(connection, card)
    return balance(connection, card.id) == 0
