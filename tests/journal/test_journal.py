"""The journal file: durable, honest about what a killed till left behind, and never decided halfway."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy, Settlement
from frontdesk.domain.finding import Audit, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation
from frontdesk.journal.errors import CardBusyError, JournalError, JournalTooNewError
from frontdesk.journal.findings import Findings
from frontdesk.journal.journal import Journal
from frontdesk.journal.opening import VERSION
from tests.support.attempts import NOW, USD, attempt
from tests.support.python import run_python

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LATER = NOW + timedelta(seconds=2)
APPLIED = Settlement(AttemptState.APPLIED, transaction_id="77", balance_after=Money(3310, USD))
UNKNOWN = Settlement(AttemptState.UNKNOWN, problem="too_slow", server_words="Bad gateway")


async def written(journal: Journal) -> tuple[Attempt, ...]:
    return await journal.since("training", NOW - timedelta(days=1))


async def unknown(journal: Journal, card_hash: str = "a" * 64) -> Attempt:
    made = attempt(card_hash)
    await journal.prepare(made)
    await journal.mark_sent(NOW, made.id)
    return await journal.settle(made.id, UNKNOWN, LATER)


async def test_an_attempt_comes_back_as_it_was_written(journal: Journal) -> None:
    made = attempt()

    await journal.prepare(made)
    (prepared,) = await written(journal)
    await journal.mark_sent(LATER, made.id)
    (sent,) = await written(journal)
    settled = await journal.settle(made.id, APPLIED, LATER)

    assert prepared == made
    assert sent == replace(made, state=AttemptState.SENT, sent_at=LATER)
    assert settled == replace(
        sent,
        state=AttemptState.APPLIED,
        settled_at=LATER,
        settled_by=SettledBy.ANSWER,
        transaction_id="77",
        balance_after=Money(3310, USD),
    )
    assert await written(journal) == (settled,)


async def test_an_attempt_without_amounts_or_ids_comes_back_too(journal: Journal) -> None:
    made = attempt(operation=Operation.REDEEM_EXPERIENCE, amount=None, local=None, card_id=None, detail="pro-123")

    await journal.prepare(made)

    assert await written(journal) == (made,)


async def test_an_unknown_end_is_written_without_a_time_of_settling(journal: Journal) -> None:
    left = await unknown(journal)

    assert (left.state, left.settled_at, left.settled_by) == (AttemptState.UNKNOWN, None, None)
    assert (left.problem, left.server_words) == ("too_slow", "Bad gateway")
    assert left.needs_attention


async def test_what_was_unknown_can_be_settled_later(journal: Journal) -> None:
    left = await unknown(journal)
    evidence = SettledBy.EVIDENCE

    settled = await journal.settle(left.id, replace(APPLIED, settled_by=evidence), LATER)

    assert (settled.state, settled.settled_by, settled.settled_at) == (AttemptState.APPLIED, evidence, LATER)
    assert settled.problem == ""


async def test_nobody_settles_without_their_name(journal: Journal) -> None:
    left = await unknown(journal)

    with pytest.raises(JournalError, match="in their name"):
        await journal.settle(left.id, replace(APPLIED, settled_by=SettledBy.PERSON), LATER)

    assert (await written(journal))[0].state is AttemptState.UNKNOWN


async def test_a_second_attempt_on_a_card_waits_for_the_first(journal: Journal) -> None:
    first = attempt()
    await journal.prepare(first)

    with pytest.raises(CardBusyError):
        await journal.prepare(attempt())
    await journal.prepare(attempt("b" * 64))
    await journal.mark_sent(NOW, first.id)
    await journal.settle(first.id, APPLIED, LATER)
    await journal.prepare(attempt())

    assert len(await written(journal)) == 3


async def test_moves_that_are_not_legal_are_refused(journal: Journal) -> None:
    made = attempt()
    await journal.prepare(made)

    with pytest.raises(JournalError, match="only moves forward"):
        await journal.settle(made.id, APPLIED, LATER)
    await journal.mark_sent(NOW, made.id)
    with pytest.raises(JournalError, match="only moves forward"):
        await journal.mark_sent(NOW, made.id)
    await journal.settle(made.id, APPLIED, LATER)
    with pytest.raises(JournalError, match="only moves forward"):
        await journal.settle(made.id, UNKNOWN, LATER)
    with pytest.raises(JournalError, match="no such attempt"):
        await journal.mark_sent(NOW, "0" * 32)


async def test_the_newest_comes_first_and_the_unsettled_always(journal: Journal) -> None:
    days = [NOW - timedelta(days=days) for days in (3, 2, 1)]
    old, settled, recent = (attempt(str(n), prepared_at=day) for n, day in enumerate(days))
    for made in (old, settled, recent):
        await journal.prepare(made)
    await journal.settle(settled.id, Settlement(AttemptState.NOT_SENT), LATER)

    in_dubai = (NOW - timedelta(days=1, minutes=1)).astimezone(timezone(timedelta(hours=4)))
    assert [each.id for each in await journal.since("training", in_dubai)] == [recent.id, old.id]
    assert len(await journal.since("training", NOW - timedelta(days=9))) == 3


async def test_training_and_live_do_not_see_each_other(journal: Journal) -> None:
    live = "https://cards.example.com"
    left = await unknown(journal)
    await journal.settle(left.id, replace(APPLIED, settled_by=SettledBy.EVIDENCE), LATER)
    other = attempt(endpoint=live)
    await journal.prepare(other)

    assert [each.id for each in await written(journal)] == [left.id]
    assert await journal.unsettled("training", other.card_hash) is None
    assert await journal.unsettled(live, other.card_hash) == other
    assert await journal.by_transaction(live, "77") is None
    found = await journal.by_transaction("training", "77")
    assert found is not None
    assert found.id == left.id


async def test_who_made_a_transaction_is_told_by_its_answer_and_by_its_rows(journal: Journal) -> None:
    answered, seen, elsewhere = (
        attempt("a" * 64),
        attempt("b" * 64),
        attempt("c" * 64, endpoint="https://live.example"),
    )
    await journal.prepare(answered, seen, elsewhere)
    await journal.mark_sent(NOW, answered.id, seen.id, elsewhere.id)
    for each, transaction in ((answered, "7"), (seen, None), (elsewhere, "7")):
        await journal.settle(each.id, Settlement(AttemptState.APPLIED, transaction_id=transaction), NOW)
    await Findings(journal).note_look(Audit(seen.id, seen=Seen.FOUND), "8")

    assert await journal.makers("training", ["7", "8", "9"]) == {"7": {answered.id}, "8": {seen.id}}


async def test_commits_are_durable(journal: Journal, file: Path) -> None:
    assert journal._writer is not None
    told = {
        name: journal._writer.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }

    assert told == {"journal_mode": "wal", "synchronous": 2}
    made = attempt()
    await journal.prepare(made)
    with closing(sqlite3.connect(file)) as beside:
        assert beside.execute("SELECT id FROM attempt").fetchall() == [(made.id,)]


async def test_the_reading_connection_can_not_write(journal: Journal) -> None:
    assert journal._reader is not None

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        journal._reader.execute("UPDATE attempt SET state = 'sent'")


async def left_behind(journal: Journal) -> dict[str, Attempt]:
    """Write an attempt in each state, on a card each."""
    made = {state.value: attempt(state.value) for state in AttemptState if state is not AttemptState.NOT_APPLIED}
    for state, each in made.items():
        await journal.prepare(each)
        if state not in {"prepared", "not_sent"}:
            await journal.mark_sent(NOW, each.id)
        if state not in {"prepared", "sent"}:
            await journal.settle(each.id, Settlement(AttemptState(state), problem="before"), NOW)
    return made


def copied(file: Path, folder: Path) -> Path:
    """The journal's files as a power cut would leave them."""
    folder.mkdir()
    for each in file.parent.glob(f"{file.name}*"):
        shutil.copy(each, folder)
    return folder / file.name


async def test_what_a_killed_till_left_is_never_called_failed(journal: Journal, file: Path, tmp_path: Path) -> None:
    made = await left_behind(journal)
    again = Journal(copied(file, tmp_path / "after the cut"))

    became_unknown = await again.open(LATER)

    now = {each.id: each for each in await written(again)}
    await again.close()
    assert [each.id for each in became_unknown] == [made["sent"].id]
    assert {state: now[each.id].state.value for state, each in made.items()} == {
        "prepared": "not_sent",
        "sent": "unknown",
        "not_sent": "not_sent",
        "applied": "applied",
        "refused": "refused",
        "unknown": "unknown",
    }
    assert now[made["prepared"].id].settled_by is SettledBy.RESTART
    assert now[made["prepared"].id].settled_at == LATER
    assert now[made["sent"].id].problem == "left_unsettled"
    assert now[made["unknown"].id].problem == "before"


async def test_a_second_start_changes_nothing_more(journal: Journal, file: Path, tmp_path: Path) -> None:
    await left_behind(journal)
    copy = copied(file, tmp_path / "after the cut")
    first = Journal(copy)
    await first.open(LATER)
    before = await written(first)
    await first.close()
    second = Journal(copy)

    became_unknown = await second.open(LATER + timedelta(hours=1))

    after = await written(second)
    await second.close()
    assert became_unknown == ()
    assert after == before


KILLED_TILL = """
import asyncio, os, sys
from pathlib import Path
from frontdesk.journal.journal import Journal
from frontdesk.journal.opening import VERSION
from tests.support.attempts import NOW, attempt

async def till():
    journal = Journal(Path(sys.argv[1]))
    await journal.open(NOW)
    await journal.prepare(attempt("prepared"))
    sent = attempt("sent")
    await journal.prepare(sent)
    await journal.mark_sent(NOW, sent.id)
    os._exit(9)

asyncio.run(till())
"""


async def test_a_till_that_is_really_killed(file: Path) -> None:
    killed = await asyncio.to_thread(run_python, "-c", KILLED_TILL, str(file))
    assert killed.returncode == 9, killed.stderr
    journal = Journal(file)

    await journal.open(LATER)

    states = {each.card_hash: each.state for each in await written(journal)}
    await journal.close()
    assert states == {"prepared": AttemptState.NOT_SENT, "sent": AttemptState.UNKNOWN}


async def test_a_newer_file_is_left_alone(journal: Journal, file: Path) -> None:
    await journal.prepare(attempt())
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    again = Journal(file)

    with pytest.raises(JournalTooNewError, match=f"version {VERSION + 1}"):
        await again.open(LATER)

    await again.close()
    assert [each.state for each in await written(journal)] == [AttemptState.PREPARED]


async def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "missing" / "journal.sqlite3")

    with pytest.raises(JournalError):
        await journal.open(NOW)

    await journal.close()


async def test_a_journal_that_was_not_opened_says_so(file: Path) -> None:
    journal = Journal(file)

    with pytest.raises(JournalError, match="not open"):
        await journal.prepare(attempt())
    with pytest.raises(JournalError, match="not open"):
        await written(journal)

    await journal.close()


async def turns_of_the_loop(many: int) -> None:
    for _ in range(many):
        await asyncio.sleep(0)


@pytest.mark.parametrize("cancels", [1, 2])
async def test_a_cancelled_caller_waits_until_its_commit_is_decided(
    journal: Journal, file: Path, cancels: int
) -> None:
    made = attempt()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        task = asyncio.create_task(journal.prepare(made))
        await turns_of_the_loop(2)
        for _ in range(cancels):
            task.cancel()
            await turns_of_the_loop(5)
        assert not task.done()
        other.execute("COMMIT")
        with pytest.raises(asyncio.CancelledError):
            await task

    assert await written(journal) == (made,)


async def test_a_cancelled_caller_hears_nothing_of_a_commit_that_failed(journal: Journal, file: Path) -> None:
    await journal.prepare(attempt())
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        task = asyncio.create_task(journal.prepare(attempt()))
        await turns_of_the_loop(2)
        task.cancel()
        await turns_of_the_loop(5)
        other.execute("COMMIT")
        with pytest.raises(asyncio.CancelledError):
            await task

    assert len(await written(journal)) == 1


async def test_many_writers_take_turns(journal: Journal) -> None:
    made = [attempt(str(number)) for number in range(20)]

    await asyncio.gather(*(journal.prepare(each) for each in made))

    assert {each.id for each in await written(journal)} == ids(made)


def ids(attempts: Iterable[Attempt]) -> set[str]:
    return {each.id for each in attempts}
