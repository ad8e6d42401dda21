"""What is said when the till's own records can't be used: what happened, that no money moved, what to do now."""

from __future__ import annotations

import pytest

from frontdesk.desk.notices import journal_failed
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind, StorageFault
from frontdesk.journal.errors import JournalDamagedError, JournalError, JournalTooNewError
from frontdesk.ui.words import words

pytestmark = pytest.mark.usefixtures("expected_log")


def failed(cause: OSError) -> JournalError:
    try:
        raise JournalError("not written") from cause
    except JournalError as error:
        return error


@pytest.mark.parametrize(
    ("cause", "fault", "now"),
    [
        (
            failed(OSError(28, "no space")),
            "The disk of this computer is full.",
            "Make room on this computer’s disk, or call a manager.",
        ),
        (
            failed(PermissionError(13, "no")),
            "The program may not write in the folder of its records.",
            "Tell the person who looks after the till.",
        ),
        (
            JournalDamagedError("torn"),
            "Their file is damaged; nothing more is written into it.",
            "Close the program and open it again.",
        ),
    ],
)
def test_each_fault_of_the_disk_says_what_happened_and_what_to_do(
    cause: JournalError, fault: str, now: str
) -> None:
    told = words(journal_failed(cause, MoneyMoved.NO))

    assert told.title == "The till can’t use its own records"
    assert told.sentences == (
        fault,
        "The till sends nothing that it can’t write down first.",
        "No money moved.",
        now,
    )


def test_every_fault_is_told_apart() -> None:
    told = {
        words(Notice(NoticeKind.JOURNAL_FAILED, arguments={"fault": fault})).sentences for fault in StorageFault
    }

    assert len(told) == len(StorageFault)


def test_a_lock_is_waited_for() -> None:
    told = words(
        Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NO, NextStep.TRY_AGAIN, {"fault": StorageFault.LOCKED})
    )

    assert "Another program holds their file just now, perhaps a backup." in told.sentences
    assert told.sentences[-1] == "Try again in a moment."


def test_an_outcome_that_was_not_written_down_is_no_failure_of_the_payment() -> None:
    told = words(journal_failed(failed(OSError(28, "no space")), MoneyMoved.YES))

    assert "The money has moved." in told.sentences
    assert "The request was sent, but how it ended could not be written down." in told.sentences


def test_a_newer_journal_asks_for_the_newer_program() -> None:
    told = words(journal_failed(JournalTooNewError("version 9"), MoneyMoved.NOT_CONCERNED))

    assert told.title == "A newer version of this program has been used here"
    assert "newer version" in told.sentences[-1]


@pytest.mark.parametrize(
    ("carried", "said"),
    [
        ((0, 0), "Nothing could be read of it."),
        ((1, 1), "Entries that could be read and go on: 1. Of these, not settled: 1."),
        ((41, 0), "Entries that could be read and go on: 41. Of these, not settled: 0."),
    ],
)
def test_a_damaged_journal_is_told_with_its_place_and_what_goes_on(carried: tuple[int, int], said: str) -> None:
    facts = {"file": "/till/journal-damaged-1.sqlite3", "carried": carried[0], "open": carried[1]}
    told = words(Notice(NoticeKind.JOURNAL_SET_ASIDE, MoneyMoved.NOT_CONCERNED, arguments=facts))

    assert told.tone == "warn"
    assert told.sentences[:2] == ("The damaged file is kept: /till/journal-damaged-1.sqlite3.", said)
