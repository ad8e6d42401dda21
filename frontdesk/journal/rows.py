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
        **_money("amount", attempt.amount),
        **_money("local", attempt.local),
        "rate": attempt.rate,
        "detail": attempt.detail,
        "reason": attempt.reason,
        "note": attempt.note,
        "state": attempt.state.value,
        "prepared_at": moment(attempt.prepared_at),
        "sent_at": moment(attempt.sent_at),
        "settled_at": moment(attempt.settled_at),
        "settled_by": attempt.settled_by.value if attempt.settled_by else None,
        "transaction_id": attempt.transaction_id,
        **_money("balance", attempt.balance_after),
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
        amount=_read_money(row, "amount"),
        local=_read_money(row, "local"),
        rate=row["rate"],
        detail=row["detail"],
        reason=row["reason"],
        note=row["note"],
        state=AttemptState(row["state"]),
        prepared_at=datetime.fromisoformat(row["prepared_at"]),
        sent_at=_read_moment(row["sent_at"]),
        settled_at=_read_moment(row["settled_at"]),
        settled_by=SettledBy(row["settled_by"]) if row["settled_by"] else None,
        transaction_id=row["transaction_id"],
        balance_after=_read_money(row, "balance"),
        problem=row["problem"],
        server_words=row["server_words"],
    )


def _money(name: str, money: Money | None) -> dict[str, Any]:
    return {
        f"{name}_minor": None if money is None else money.minor,
        f"{name}_currency": None if money is None else money.currency.code,
    }


def _read_money(row: sqlite3.Row, name: str) -> Money | None:
    minor = row[f"{name}_minor"]
    return None if minor is None else Money(minor, Currency.of(row[f"{name}_currency"]))


def _read_moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
