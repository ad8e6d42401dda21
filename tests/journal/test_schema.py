"""What the database itself refuses, whatever the program asks of it."""

from __future__ import annotations

import re
import sqlite3
import uuid
from importlib import resources
from itertools import product
from typing import TYPE_CHECKING

import pytest

from frontdesk.domain.attempt import LEGAL_MOVES, AttemptState, SettledBy
from frontdesk.domain.finding import DecisionKind, FindingKind, Seen
from frontdesk.domain.movement import Operation
from frontdesk.domain.shop import Role
from frontdesk.journal.rows import to_row
from tests.support.attempts import attempt

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKED = [
    "id",
    "reference",
    "endpoint",
    "account",
    "store_id",
    "store_name",
    "till",
    "operation",
    "card_id",
    "card_last4",
    "card_hash",
    "baseline",
    "amount_minor",
    "amount_currency",
    "local_minor",
    "local_currency",
    "rate",
    "detail",
    "reason",
    "note",
    "batch",
    "prepared_at",
]
TOLD = [
    "state",
    "sent_at",
    "settled_at",
    "settled_by",
    "transaction_id",
    "balance_minor",
    "balance_currency",
    "problem",
    "server_words",
]


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(resources.files("frontdesk.journal").joinpath("schema.sql").read_text("utf-8"))
    yield connection
    connection.close()


def insert(database: sqlite3.Connection, **columns: object) -> None:
    row = to_row(attempt()) | columns
    database.execute(
        f"INSERT INTO attempt ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
    )


@pytest.mark.parametrize(("old", "new"), [*product(AttemptState, AttemptState)])
def test_the_database_allows_the_legal_moves_and_no_other(
    database: sqlite3.Connection, old: AttemptState, new: AttemptState
) -> None:
    insert(database, state=old.value)

    try:
        database.execute("UPDATE attempt SET state = ?", (new.value,))
        moved = True
    except sqlite3.IntegrityError:
        moved = False

    assert moved is (new in LEGAL_MOVES[old])


@pytest.mark.parametrize("state", [state for state in AttemptState if state.settled])
@pytest.mark.parametrize("column", [*ASKED, *TOLD])
def test_a_settled_attempt_never_changes(database: sqlite3.Connection, state: AttemptState, column: str) -> None:
    insert(database, state=state.value)

    with pytest.raises(sqlite3.IntegrityError, match=r"never changes|only moves forward"):
        database.execute(f"UPDATE attempt SET {column} = {column}")


@pytest.mark.parametrize("column", ASKED)
def test_what_was_asked_never_changes(database: sqlite3.Connection, column: str) -> None:
    insert(database, state="unknown")

    with pytest.raises(sqlite3.IntegrityError, match="what was asked never changes"):
        database.execute(f"UPDATE attempt SET {column} = {column}")


@pytest.mark.parametrize("state", AttemptState)
def test_an_attempt_is_never_deleted(database: sqlite3.Connection, state: AttemptState) -> None:
    insert(database, state=state.value)

    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        database.execute("DELETE FROM attempt")


def test_every_column_is_either_asked_or_told(database: sqlite3.Connection) -> None:
    columns = [row[1] for row in database.execute("PRAGMA table_info(attempt)")]

    assert sorted(columns) == sorted([*ASKED, *TOLD])


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("state", {state.value for state in AttemptState}),
        ("operation", {operation.value for operation in Operation}),
        ("settled_by", {settler.value for settler in SettledBy}),
    ],
)
def test_the_words_of_a_column_are_those_of_the_program(
    database: sqlite3.Connection, column: str, words: set[str]
) -> None:
    for number, word in enumerate(words):
        insert(database, card_hash=str(number), **{column: word})

    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        insert(database, card_hash="other", **{column: "another word"})


@pytest.mark.parametrize(
    "columns",
    [
        {"id": "short"},
        {"card_last4": "12345"},
        {"amount_minor": 0},
        {"amount_minor": -1000},
        {"amount_minor": "ten"},
        {"amount_minor": 10.5},
        {"amount_currency": None},
        {"local_minor": None},
        {"account": None},
    ],
)
def test_a_row_that_makes_no_sense_is_refused(database: sqlite3.Connection, columns: dict[str, object]) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        insert(database, **columns)


UNSETTLED = [state.value for state in AttemptState if not state.settled]


@pytest.mark.parametrize(("first", "second"), [*product(UNSETTLED, UNSETTLED)])
def test_a_card_has_one_unsettled_attempt(database: sqlite3.Connection, first: str, second: str) -> None:
    insert(database, state=first)

    with pytest.raises(sqlite3.IntegrityError, match=r"attempt\.endpoint, attempt\.card_hash"):
        insert(database, state=second)

    insert(database, state=second, endpoint="https://cards.example.com")
    insert(database, state=second, card_hash="another card")


def insert_finding(database: sqlite3.Connection, attempt_id: str, *, finding_id: str = "f" * 32) -> None:
    database.execute(
        "INSERT INTO finding (id, attempt_id, kind, transactions, found_at) VALUES (?, ?, 'late', ?, 'now')",
        (finding_id, attempt_id, '["7"]'),
    )


def insert_decision(database: sqlite3.Connection, attempt_id: str, kind: str, **columns: object) -> None:
    row: dict[str, object] = {
        "id": uuid.uuid4().hex,
        "attempt_id": attempt_id,
        "kind": kind,
        "person": "omar@example.com",
        "role": "manager",
        "note": "",
        "decided_at": "now",
    }
    row |= columns
    database.execute(
        f"INSERT INTO decision ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
    )


@pytest.fixture
def asked(database: sqlite3.Connection) -> str:
    """The id of an attempt that is in doubt."""
    insert(database, state="unknown")
    found: str = database.execute("SELECT id FROM attempt").fetchone()[0]
    return found


@pytest.mark.parametrize("table", ["finding", "decision"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET attempt_id = attempt_id", "DELETE FROM {}"])
def test_what_was_found_and_decided_stays(
    database: sqlite3.Connection, asked: str, table: str, statement: str
) -> None:
    insert_finding(database, asked)
    insert_decision(database, asked, "manager_called")

    with pytest.raises(sqlite3.IntegrityError, match="never"):
        database.execute(statement.format(table))


def test_the_same_is_found_once(database: sqlite3.Connection, asked: str) -> None:
    insert_finding(database, asked)

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert_finding(database, asked, finding_id="e" * 32)


def test_a_finding_is_closed_once(database: sqlite3.Connection, asked: str) -> None:
    insert_finding(database, asked)
    insert_decision(database, asked, "manager_called", finding_id="f" * 32)
    insert_decision(database, asked, "accepted", finding_id="f" * 32)

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert_decision(database, asked, "accepted", finding_id="f" * 32)


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        ("accepted", {}),
        ("remedied", {"finding_id": "f" * 32}),
        ("manager_called", {"person": ""}),
        ("manager_called", {"role": "guest"}),
        ("forgotten", {}),
    ],
)
def test_a_decision_says_what_by_whom_and_about_what(
    database: sqlite3.Connection, asked: str, kind: str, columns: dict[str, object]
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        insert_decision(database, asked, kind, **columns)


@pytest.mark.parametrize(
    ("decided", "state", "allowed"),
    [
        ("happened", "applied", True),
        ("did_not_happen", "not_applied", True),
        ("happened", "not_applied", False),
        ("did_not_happen", "applied", False),
        ("manager_called", "applied", False),
    ],
)
def test_a_person_settles_as_they_decided(
    database: sqlite3.Connection, asked: str, decided: str, state: str, allowed: bool
) -> None:
    insert_decision(database, asked, decided)
    settle = "UPDATE attempt SET state = ?, settled_by = 'person'"

    if allowed:
        database.execute(settle, (state,))
        return
    with pytest.raises(sqlite3.IntegrityError, match="in their name"):
        database.execute(settle, (state,))


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("finding", "kind", {kind.value for kind in FindingKind}),
        ("decision", "kind", {kind.value for kind in DecisionKind}),
        ("decision", "role", {role.value for role in Role}),
        ("audit", "seen", {seen.value for seen in Seen}),
    ],
)
def test_the_other_tables_have_the_program_s_words_too(
    database: sqlite3.Connection, table: str, column: str, words: set[str]
) -> None:
    (schema,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    allowed = re.search(rf"CHECK \({column} IN\s*\(([^)]*)\)", schema)
    assert allowed is not None

    assert {word.strip(" '\n") for word in allowed[1].split(",")} == words
