"""A transaction on a card: a row of its history, and what a refund answers."""

from __future__ import annotations

from datetime import datetime

from frontdesk.providers.ts.figures import (
    Figure,
    read_figure,
    read_map,
    read_optional_id,
    read_text,
    read_time,
)
from frontdesk.providers.ts.json_text import read_json, row_text


class TransactionAnswer:
    """A transaction, each field of which is read when it is asked for: a card can have thousands of rows.

    Reading never fails: what is missing or can't be read is empty. The text never shows a row of a card's
    `transactions`; the fields are those of a refund's answer (Refund API).
    """

    __slots__ = ("_row",)

    def __init__(self, row: object) -> None:
        self._row = row

    def __repr__(self) -> str:
        return f"TransactionAnswer(id={self.id!r})"

    @property
    def text(self) -> str:
        """The whole JSON text: our reference is looked for in it."""
        return row_text(self._row)

    def _get(self, name: str) -> object:
        return self._row.get(name) if isinstance(self._row, dict) else None

    @property
    def id(self) -> str | None:
        """The server's id, or None."""
        return read_optional_id(self._get("id"))

    @property
    def amount(self) -> Figure:
        """What was moved, with a sign or without."""
        return read_figure(self._get("amount"))

    @property
    def currency(self) -> str:
        """The currency's code, or ""."""
        return read_text(self._get("currency"))

    @property
    def transaction_type(self) -> str:
        """The server's word for what it did, or ""."""
        return read_text(self._get("transaction_type"))

    @property
    def refund_id(self) -> str | None:
        """The id of the transaction that it gives back, or None."""
        return read_optional_id(self._get("refund_id"))

    @property
    def gift_card_id(self) -> str | None:
        """The card's id, or None."""
        return read_optional_id(self._get("gift_card_id"))

    @property
    def store_id(self) -> str | None:
        """The store's id, or None."""
        return read_optional_id(self._get("store_id"))

    @property
    def sku(self) -> str:
        """The product, for an experience."""
        return read_text(self._get("sku"))

    @property
    def created_at(self) -> datetime | None:
        """When, in UTC, or None."""
        return read_time(self._get("created_at"))

    @property
    def notes(self) -> str:
        """The notes; some answers have them under `note`."""
        return read_text(self._get("notes")) or read_text(self._get("note"))

    @property
    def card_balance(self) -> Figure:
        """What is on the card afterwards, when the answer tells."""
        return read_figure(self._get("card_balance"))

    @property
    def meta(self) -> dict[str, object]:
        """What was recorded with it; a server may also keep it as the JSON text of an object."""
        meta = self._get("meta")
        if isinstance(meta, str):
            return read_map(read_json(meta.encode("utf-8", "replace")))
        return read_map(meta)


def read_transactions(value: object) -> tuple[TransactionAnswer, ...] | None:
    """Return the transactions in a list, or None for null, `{}` and everything else."""
    if not isinstance(value, list | tuple):
        return None
    return tuple(row if isinstance(row, TransactionAnswer) else TransactionAnswer(row) for row in value)
