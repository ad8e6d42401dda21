"""The books that have to agree in the end: the journal of each till, and the server's own ledger."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from frontdesk.domain.attempt import LEGAL_MOVES, AttemptState
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Direction
from tests.support.training import LedgerRow, TrainingServer

Row = Mapping[str, Any]

_REFERENCE = re.compile(r"FD-[0-9A-Z]{16}")
_TAKES = frozenset({"redeem", "redeem_experience"})
_NOTHING_HAPPENED = frozenset({"refused", "not_applied"})


@dataclass(frozen=True)
class Book:
    """What a till's journal file holds, read by a connection of the test's own; each row by its id."""

    attempts: Mapping[str, Row]
    findings: Mapping[str, Row]
    decisions: Mapping[str, Row]
    sound: bool

    @classmethod
    def read(cls, file: Path) -> Book:
        """Read the file; one that is not there yet has no rows."""
        if not file.exists():
            return cls({}, {}, {}, True)
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            attempts, findings, decisions = (
                {row["id"]: dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY rowid")}
                for name in ("attempt", "finding", "decision")
            )
            checked = connection.execute("PRAGMA integrity_check").fetchone()[0]
            astray = connection.execute("PRAGMA foreign_key_check").fetchall()
        return cls(attempts, findings, decisions, checked == "ok" and not astray)

    def findings_of(self, attempt: Row) -> list[Row]:
        return [each for each in self.findings.values() if each["attempt_id"] == attempt["id"]]


def ledger_of(server: TrainingServer, numbers: Iterable[str]) -> dict[str, list[LedgerRow]]:
    """The server's rows by card, from its database."""
    return {number: server.ledger(number) for number in numbers}


def rows_with(reference: str, rows: Iterable[LedgerRow]) -> list[LedgerRow]:
    """The rows that carry a reference, oldest first."""
    return [row for row in rows if reference in f"{row.notes} {row.meta}"]


def wrong_moves(before: Book, after: Book) -> list[str]:
    """What of a journal went back, changed though it was settled, or is gone."""
    wrong = []
    for name in ("attempts", "findings", "decisions"):
        gone = getattr(before, name).keys() - getattr(after, name).keys()
        wrong += [f"{len(gone)} {name} are gone"] if gone else []
    for attempt_id, was in before.attempts.items():
        now = after.attempts.get(attempt_id, was)
        settled = AttemptState(was["state"]).settled
        if (settled and now != was) or now["state"] not in _ahead(was["state"]):
            wrong.append(f"{was['reference']} went from {was['state']} to {now['state']}")
    wrong += [
        f"a {name} changed"
        for name in ("findings", "decisions")
        for each, was in getattr(before, name).items()
        if getattr(after, name).get(each, was) != was
    ]
    return wrong


def wrong_cards(book: Book) -> list[str]:
    """Which cards have more than one attempt in doubt."""
    open_cards = [
        row["card_hash"] for row in book.attempts.values() if row["state"] in {"prepared", "sent", "unknown"}
    ]
    return ["a card with two attempts in doubt"] if len(set(open_cards)) < len(open_cards) else []


def strangers(books: Sequence[Book], new_rows: Iterable[LedgerRow]) -> list[str]:
    """Which of the server's new rows no journal knows of."""
    known = {row["reference"] for book in books for row in book.attempts.values()}
    return [
        f"the server's row {row.id} of {row.amount} is in no journal"
        for row in new_rows
        if not known.intersection(_REFERENCE.findall(f"{row.notes} {row.meta}"))
    ]


def wrong_at_rest(book: Book, shown: Collection[str], new_rows: Sequence[LedgerRow]) -> list[str]:
    """What of a journal is not as the server has it, and not said so.

    `shown` are the ids of the attempts that the till shows as in doubt.
    """
    wrong = [] if book.sound else ["the journal file is damaged"]
    for attempt in book.attempts.values():
        about = _about(attempt, book.findings_of(attempt), shown, rows_with(attempt["reference"], new_rows))
        wrong += [f"{attempt['operation']} {attempt['reference']}: {each}" for each in about]
    return wrong


def effect(attempt: Row) -> Decimal:
    """What an attempt does to its card when it is applied once: signed, in the card's currency."""
    if attempt["amount_minor"] is None or attempt["operation"] == "redeem_experience":
        return Decimal(0)
    taken = attempt["operation"] in _TAKES or attempt["detail"].startswith(Direction.DEBIT.value)
    amount = Money(attempt["amount_minor"], Currency.of(attempt["amount_currency"])).amount
    return -amount if taken else amount


def _about(attempt: Row, findings: list[Row], shown: Collection[str], rows: list[LedgerRow]) -> list[str]:
    told = {kind: _told(findings, kind) for kind in ("late", "duplicate", "another_amount")}
    never_found = any(each["kind"] == "never_found" for each in findings)
    ids = {str(row.id) for row in rows}
    state, wrong = attempt["state"], []
    if any(row.amount != effect(attempt) for row in rows):
        wrong.append(f"moved {[str(row.amount) for row in rows]}")
    if not set().union(*told.values()) <= ids:
        wrong.append("a finding is about rows that are not its own")
    if never_found and rows:
        wrong.append("a finding says that it was never found, and it is there")
    if state == "unknown" and attempt["id"] not in shown:
        wrong.append("in doubt, and nobody is told")
    elif state in {"prepared", "sent"}:
        wrong.append(f"at rest as {state}")
    elif state == "not_sent" and rows:
        wrong.append(f"not sent, and there {len(rows)} times")
    elif state == "applied" and not rows and not never_found:
        wrong.append("applied, and not there")
    elif state == "applied" and rows and len(ids - told["duplicate"]) != 1:
        wrong.append(f"applied, there {len(rows)} times, and {len(told['duplicate'])} found to be too many")
    elif state in _NOTHING_HAPPENED and ids != told["late"]:
        wrong.append(f"{state}, there {len(rows)} times, and {len(told['late'])} found")
    return wrong


def _told(findings: list[Row], kind: str) -> set[str]:
    return {row for each in findings if each["kind"] == kind for row in json.loads(each["transactions"])}


def _ahead(state: str) -> set[str]:
    """The states that can follow one, itself among them."""
    reached, left = {state}, [state]
    while left:
        fresh = {move.value for move in LEGAL_MOVES[AttemptState(left.pop())]} - reached
        reached |= fresh
        left += fresh
    return reached
