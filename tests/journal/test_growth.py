"""What is asked again and again does not take longer as the journal grows: it never goes through all attempts."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal
from tests.support.attempts import NOW

_ALL_ATTEMPTS = re.compile(r"SCAN attempt|SEARCH attempt USING (?:COVERING )?INDEX attempt_by_time \(endpoint=\?\)")

Asking = Callable[["PlannedJournal"], Awaitable[object]]

QUESTIONS: dict[str, Asking] = {
    "what is looked after": lambda journal: Findings(journal).to_look_after("training", NOW),
    "what is looked after where nobody can look": lambda journal: Findings(journal).to_look_after("training", None),
    "what is open": lambda journal: Findings(journal).questions("training"),
    "what was put right": lambda journal: Findings(journal).remedied("training"),
    "what findings are about": lambda journal: Findings(journal).with_open_findings("training"),
    "today": lambda journal: journal.since("training", NOW),
    "what a card waits for": lambda journal: journal.unsettled("training", "a" * 64),
    "who made a transaction": lambda journal: journal.by_transaction("training", "7"),
    "who made some transactions": lambda journal: journal.makers("training", ["7", "8"]),
    "one attempt": lambda journal: journal.get("0" * 32),
}


class PlannedJournal(Journal):
    """Notes how the database goes about each query."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.steps: list[str] = []

    async def read(self, query: str, arguments: tuple[str | None, ...]) -> list[sqlite3.Row]:
        self.steps += [row["detail"] for row in await super().read(f"EXPLAIN QUERY PLAN {query}", arguments)]
        return await super().read(query, arguments)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[PlannedJournal]:
    opened = PlannedJournal(tmp_path / "journal.sqlite3")
    await opened.open(NOW)
    yield opened
    await opened.close()


@pytest.mark.parametrize("question", QUESTIONS)
async def test_no_question_of_each_refresh_goes_through_all_attempts(
    journal: PlannedJournal, question: str
) -> None:
    await QUESTIONS[question](journal)

    assert journal.steps
    assert [step for step in journal.steps if _ALL_ATTEMPTS.search(step)] == []
