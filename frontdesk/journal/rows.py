"""Between an `Attempt` and its row in the journal."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

from frontdesk.domain.attempt import Attempt, AttemptState, Reference, SettledBy
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation


def moment(at: datetime | None) -> str | None:
    """Return a moment as the journal writes it: UTC, so that texts sort as times do."""
    return None if at is None else at.astimezone(UTC).isoformat(timespec="microseconds")


def to_row(attempt: Attempt) -> dict[str, Any]:
    """Return the columns of an attempt."""
    return {
        "id": attempt.id,
        "reference": attempt.reference.text,
        "endpoint": attempt.endpoint,
        "account": attempt.account,
        "store_id": attempt.store_id,
        "store_name": attempt.store_name,
        "till": attempt.till,
        "operation": attempt.operation.value,
        "card_id": attempt.card_id,
        "card_last4": attempt.card_last4,
        "card_hash": attempt.card_hash,
        "baseline": attempt.baseline,
        **money_columns("amount", attempt.amount),
        **money_columns("local", attempt.local),
        "rate": attempt.rate,
        "detail": attempt.detail,
        "reason": attempt.reason,
        "note": attempt.note,
        "batch": attempt.batch,
        "state": attempt.state.value,
        "prepared_at": moment(attempt.prepared_at),
        "sent_at": moment(attempt.sent_at),
        "settled_at": moment(attempt.settled_at),
        "settled_by": attempt.settled_by.value if attempt.settled_by else None,
        "transaction_id": attempt.transaction_id,
        **money_columns("balance", attempt.balance_after),
        "problem": attempt.problem,
        "server_words": attempt.server_words,
    }


def from_row(row: sqlite3.Row) -> Attempt:
    """Return the attempt in a row."""
    return Attempt(
        id=row["id"],
        reference=Reference(row["reference"]),
        endpoint=row["endpoint"],
        account=row["account"],
        store_id=row["store_id"],
        store_name=row["store_name"],
        till=row["till"],
        operation=Operation(row["operation"]),
        card_id=row["card_id"],
        card_last4=row["card_last4"],
        card_hash=row["card_hash"],
        baseline=row["baseline"],
        amount=read_money(row, "amount"),
        local=read_money(row, "local"),
        rate=row["rate"],
        detail=row["detail"],
        reason=row["reason"],
        note=row["note"],
        batch=row["batch"],
        state=AttemptState(row["state"]),
        prepared_at=datetime.fromisoformat(row["prepared_at"]),
        sent_at=read_moment(row["sent_at"]),
        settled_at=read_moment(row["settled_at"]),
        settled_by=SettledBy(row["settled_by"]) if row["settled_by"] else None,
        transaction_id=row["transaction_id"] or _seen_as(row),
        balance_after=read_money(row, "balance"),
        problem=row["problem"],
        server_words=row["server_words"],
    )


def _seen_as(row: sqlite3.Row) -> str | None:
    """What the card's rows showed, where the answer told no transaction and the query asked for it."""
    names: list[str] = row.keys()
    return row["seen_as"] if "seen_as" in names else None


def money_columns(name: str, money: Money | None) -> dict[str, Any]:
    """Return the two columns of an amount."""
    return {
        f"{name}_minor": None if money is None else money.minor,
        f"{name}_currency": None if money is None else money.currency.code,
    }


def read_money(row: sqlite3.Row, name: str) -> Money | None:
    """Return the amount in two columns, or None."""
    minor = row[f"{name}_minor"]
    return None if minor is None else Money(minor, Currency.kept(row[f"{name}_currency"]))


def read_moment(text: str | None) -> datetime | None:
    """Return the moment in a column, in UTC, or None."""
    return datetime.fromisoformat(text) if text else None
