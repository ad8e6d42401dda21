"""What the journal keeps beside the attempts: findings, decisions, and how far each attempt was looked after."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.finding import Audit, Decision, DecisionKind, Finding, FindingKind, Seen
from frontdesk.domain.shop import Role
from frontdesk.journal.errors import JournalError
from frontdesk.journal.journal import SELECT_ATTEMPTS, SELECT_UNSETTLED, Journal
from frontdesk.journal.rows import from_row, moment, money_columns, read_moment, read_money

_OPEN = (
    "NOT EXISTS (SELECT 1 FROM decision WHERE decision.finding_id = finding.id"
    " AND decision.kind IN ('accepted', 'remedied'))"
)

# Only these are few in a journal of years: whatever is asked on each refresh starts from them, by an index.
_IN_DOUBT = f"{SELECT_UNSETTLED} AND state <> 'prepared'"
_FINDINGS_HERE = "finding CROSS JOIN attempt ON attempt.id = finding.attempt_id"

_SETTLED_AS = {
    DecisionKind.HAPPENED: AttemptState.APPLIED,
    DecisionKind.DID_NOT_HAPPEN: AttemptState.NOT_APPLIED,
}


@dataclass(frozen=True, slots=True)
class Questions:
    """What is open, or was decided, about some attempts.

    Attributes:
        findings: The open ones, oldest first.
        decisions: All that were made about the attempts with an open question, oldest first.
        audits: How far those were looked after, by attempt.
    """

    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...]
    audits: dict[str, Audit]


class Findings:
    """Reads and adds to what was found out after an attempt was sent.

    Every method may raise `JournalError`.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def add(self, finding: Finding) -> bool:
        """Write a finding, durably; return False when it is there already."""
        row = {
            "id": finding.id,
            "attempt_id": finding.attempt_id,
            "kind": finding.kind.value,
            "transactions": json.dumps(finding.transactions),
            **money_columns("amount", finding.amount),
            "found_at": moment(finding.found_at),
        }

        def write(connection: sqlite3.Connection) -> bool:
            done = connection.execute(
                "INSERT INTO finding (id, attempt_id, kind, transactions, amount_minor, amount_currency, found_at)"
                " VALUES (:id, :attempt_id, :kind, :transactions, :amount_minor, :amount_currency, :found_at)"
                " ON CONFLICT (attempt_id, kind, transactions) DO NOTHING",
                row,
            )
            return done.rowcount == 1

        return await self._journal.write(write)

    async def of(self, attempt_id: str) -> tuple[Finding, ...]:
        """Return all findings about an attempt, open or closed, oldest first."""
        rows = await self._journal.read("SELECT * FROM finding WHERE attempt_id = ? ORDER BY rowid", (attempt_id,))
        return tuple(_finding_of(row) for row in rows)

    async def decide(self, decision: Decision) -> Attempt:
        """Write a decision and, where it settles the attempt, settle it: one durable commit for both.

        Raises:
            JournalError: Also when the attempt is settled otherwise by now.
        """
        state = _SETTLED_AS.get(decision.kind)

        def write(connection: sqlite3.Connection) -> Attempt:
            row = _decision_row(decision)
            names = ", ".join(row)
            connection.execute(
                f"INSERT INTO decision ({names}) VALUES ({', '.join(f':{name}' for name in row)})", row
            )
            if state is not None:
                at = moment(decision.decided_at)
                done = connection.execute(
                    "UPDATE attempt SET state = ?, settled_by = ?, settled_at = ? WHERE id = ?",
                    (state.value, SettledBy.PERSON.value, at, decision.attempt_id),
                )
                if done.rowcount != 1:
                    raise JournalError("no such attempt")
                # It is looked after anew: 72 hours from the decision.
                connection.execute(
                    "UPDATE audit SET watched = 0, ended = 0 WHERE attempt_id = ?", (decision.attempt_id,)
                )
            found = connection.execute(f"{SELECT_ATTEMPTS} WHERE attempt.id = ?", (decision.attempt_id,)).fetchone()
            return from_row(found)

        return await self._journal.write(write)

    async def questions(self, endpoint: str) -> Questions:
        """Return what is open on an endpoint, and what was decided about it so far."""
        findings = await self._journal.read(
            f"SELECT finding.* FROM {_FINDINGS_HERE} WHERE attempt.endpoint = ? AND {_OPEN} ORDER BY finding.rowid",
            (endpoint,),
        )
        asked = (
            f"{_IN_DOUBT} UNION SELECT finding.attempt_id FROM {_FINDINGS_HERE}"
            f" WHERE attempt.endpoint = ? AND {_OPEN}"
        )
        arguments = (endpoint, endpoint)
        decisions = await self._journal.read(
            f"SELECT * FROM decision WHERE attempt_id IN ({asked}) ORDER BY rowid", arguments
        )
        audits = await self._journal.read(f"SELECT * FROM audit WHERE attempt_id IN ({asked})", arguments)
        return Questions(
            tuple(_finding_of(row) for row in findings),
            tuple(_decision_of(row) for row in decisions),
            {row["attempt_id"]: _audit_of(row) for row in audits},
        )

    async def remedied(self, endpoint: str) -> tuple[tuple[Finding, Attempt], ...]:
        """Return the open findings that refunds of this till have put right, each with the last of them."""
        rows = await self._journal.read(
            f"SELECT finding.* FROM {_FINDINGS_HERE}"
            f" WHERE attempt.endpoint = ? AND {_OPEN} AND finding.kind IN ('late', 'duplicate')",
            (endpoint,),
        )
        put_right = []
        for finding in (_finding_of(row) for row in rows):
            refunds = await self._journal.read(
                f"{SELECT_ATTEMPTS} WHERE attempt.endpoint = ? AND attempt.operation = 'refund'"
                " AND attempt.state = 'applied' AND attempt.prepared_at >= ? AND (attempt.detail IN"
                " (SELECT value FROM json_each(?)) OR attempt.detail = (SELECT coalesce(asked.transaction_id, '')"
                " FROM attempt AS asked WHERE asked.id = ?)) ORDER BY attempt.rowid",
                (endpoint, moment(finding.found_at), json.dumps(finding.transactions), finding.attempt_id),
            )
            given_back = [from_row(row) for row in refunds]
            total = sum(refund.amount.minor for refund in given_back if refund.amount is not None)
            if given_back and (finding.amount is None or total >= finding.amount.minor):
                put_right.append((finding, given_back[-1]))
        return tuple(put_right)

    async def with_open_findings(self, endpoint: str) -> tuple[Attempt, ...]:
        """Return the attempts that have an open finding, oldest first."""
        rows = await self._journal.read(
            f"{SELECT_ATTEMPTS} WHERE +attempt.endpoint = ?"
            f" AND attempt.id IN (SELECT attempt_id FROM finding WHERE {_OPEN}) ORDER BY attempt.rowid",
            (endpoint,),
        )
        return tuple(from_row(row) for row in rows)

    async def to_look_after(
        self, endpoint: str, settled_since: datetime | None
    ) -> tuple[tuple[Attempt, Audit], ...]:
        """Return the attempts that were sent and not looked after to the end, oldest first.

        What is in doubt, or was settled by a person, is always among them; what is only to be confirmed, when it
        was prepared after `settled_since`, and never without one.
        """
        rows = await self._journal.read(
            "SELECT attempt.*, audit.attempt_id, audit.watched, audit.looked_at, audit.seen, audit.ended,"
            " audit.transaction_id AS seen_as FROM attempt LEFT JOIN audit ON audit.attempt_id = attempt.id"
            f" WHERE +attempt.endpoint = ? AND attempt.id IN ({_IN_DOUBT}"
            " UNION SELECT id FROM attempt WHERE endpoint = ? AND prepared_at >= ?"
            " UNION SELECT attempt_id FROM decision WHERE kind IN ('happened', 'did_not_happen'))"
            " AND (attempt.state IN ('sent', 'unknown') OR (coalesce(audit.ended, 0) = 0"
            " AND attempt.state IN ('applied', 'refused', 'not_applied')))"
            " ORDER BY attempt.rowid",
            (endpoint, endpoint, endpoint, moment(settled_since)),
        )
        return tuple((from_row(row), _audit_of(row) if row["attempt_id"] else Audit(row["id"])) for row in rows)

    async def audit(self, attempt_id: str) -> Audit:
        """Return how far an attempt was looked after."""
        rows = await self._journal.read("SELECT * FROM audit WHERE attempt_id = ?", (attempt_id,))
        return _audit_of(rows[0]) if rows else Audit(attempt_id)

    async def note_look(self, audit: Audit, transaction_id: str | None = None) -> None:
        """Write how far an attempt was looked after, and the transaction that it was found as."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO audit (attempt_id, watched, looked_at, seen, ended, transaction_id)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id) DO UPDATE SET watched = excluded.watched,"
                " looked_at = excluded.looked_at, seen = excluded.seen, ended = excluded.ended,"
                " transaction_id = coalesce(excluded.transaction_id, transaction_id)",
                (
                    audit.attempt_id,
                    audit.watched,
                    moment(audit.looked_at),
                    audit.seen.value if audit.seen else None,
                    int(audit.ended),
                    transaction_id,
                ),
            )

        await self._journal.write(write)


def _decision_row(decision: Decision) -> dict[str, Any]:
    return {
        "id": decision.id,
        "attempt_id": decision.attempt_id,
        "finding_id": decision.finding_id,
        "kind": decision.kind.value,
        "person": decision.person,
        "role": decision.role.value,
        "remedy_id": decision.remedy_id,
        "note": decision.note,
        "decided_at": moment(decision.decided_at),
    }


def _finding_of(row: sqlite3.Row) -> Finding:
    return Finding(
        id=row["id"],
        attempt_id=row["attempt_id"],
        kind=FindingKind(row["kind"]),
        transactions=tuple(json.loads(row["transactions"])),
        amount=read_money(row, "amount"),
        found_at=datetime.fromisoformat(row["found_at"]),
    )


def _decision_of(row: sqlite3.Row) -> Decision:
    return Decision(
        id=row["id"],
        attempt_id=row["attempt_id"],
        kind=DecisionKind(row["kind"]),
        person=row["person"],
        role=Role(row["role"]),
        decided_at=datetime.fromisoformat(row["decided_at"]),
        finding_id=row["finding_id"],
        remedy_id=row["remedy_id"],
        note=row["note"],
    )


def _audit_of(row: sqlite3.Row) -> Audit:
    return Audit(
        attempt_id=row["attempt_id"],
        watched=row["watched"],
        looked_at=read_moment(row["looked_at"]),
        seen=Seen(row["seen"]) if row["seen"] else None,
        ended=bool(row["ended"]),
    )
