"""A damaged journal: it is set aside as it is, what can be read of it goes on, and nothing is lost on the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.domain.attempt import Attempt, AttemptState, Settlement
from frontdesk.domain.errors import StorageFault
from frontdesk.journal import damage, files
from frontdesk.journal.errors import JournalError
from frontdesk.journal.journal import Journal
from frontdesk.journal.opening import VERSION
from tests.support.attempts import NOW, attempt
from tests.support.disks import may_mount, small_disk

LATER = NOW + timedelta(hours=1)
STAMP = "20260501T103000Z"
PAGE = 4096
MANY = 60
"""Attempts: enough for many pages."""

KEPT = Path(__file__).parents[1] / "upgrades"


def damaged_name(end: str = "") -> str:
    return f"journal-damaged-{STAMP}.sqlite3{end}"


async def written(file: Path, many: int = MANY) -> list[Attempt]:
    """Write attempts: of each three one is applied, one unknown, one left PREPARED; the file is closed."""
    journal = Journal(file)
    await journal.open(NOW)
    made = [attempt(str(number), prepared_at=NOW + timedelta(seconds=number)) for number in range(many)]
    await journal.prepare(*made)
    await journal.mark_sent(NOW, *(each.id for number, each in enumerate(made) if number % 3 < 2))
    for number, each in enumerate(made):
        if number % 3 < 2:
            state = AttemptState.UNKNOWN if number % 3 else AttemptState.APPLIED
            await journal.settle(each.id, Settlement(state, transaction_id=str(number)), NOW)
    await journal.close()
    return made


def content(file: Path) -> bytes:
    return file.read_bytes()


def pages_of(file: Path, name: str) -> list[int]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return [
            page for (page,) in connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        ]


def overwrite(file: Path, place: int, content: bytes) -> None:
    with file.open("r+b" if file.exists() else "wb") as opened:
        opened.seek(place)
        opened.write(content)


def a_leaf(file: Path) -> None:
    """One page full of attempts is gone."""
    text = file.read_bytes()
    place = text.index(b"in a box", 12 * PAGE) // PAGE * PAGE
    overwrite(file, place, b"\xa5" * PAGE)


def the_root(file: Path) -> None:
    """The page that leads to all attempts is gone."""
    (page,) = pages_of(file, "attempt")
    overwrite(file, (page - 1) * PAGE, b"\x00" * PAGE)


def an_index(file: Path) -> None:
    """An index is gone, and no attempt with it."""
    (page,) = pages_of(file, "attempt_by_time")
    overwrite(file, (page - 1) * PAGE, b"\xff" * PAGE)


def the_end(file: Path) -> None:
    """The last two pages are cut off."""
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size - 2 * PAGE)


def the_header(file: Path) -> None:
    overwrite(file, 0, b"not a database".ljust(100))


def a_torn_header(file: Path) -> None:
    overwrite(file, 0, b"SQLite format 3\x00" + b"\xff" * PAGE)


def a_state(file: Path) -> None:
    """One bit of one row turns: its state is a word that the program does not know."""
    place = file.read_bytes().rindex(b"unknown2026")
    overwrite(file, place, b"unknowm")


DAMAGES: list[tuple[Callable[[Path], None], int, int]] = [
    (a_leaf, 40, MANY - 1),
    (the_root, 0, 0),
    (an_index, MANY, MANY),
    (the_end, 20, MANY - 1),
    (the_header, 0, 0),
    (a_torn_header, 0, 0),
    (a_state, MANY - 1, MANY - 1),
]
"""What is damaged, and how many attempts can be read nevertheless, from ... to."""


@pytest.mark.parametrize(("hurt", "least", "most"), DAMAGES, ids=[hurt.__name__ for hurt, _, _ in DAMAGES])
async def test_what_can_be_read_goes_on_in_a_new_file(
    file: Path, hurt: Callable[[Path], None], least: int, most: int
) -> None:
    made = {each.id: each for each in await written(file)}
    hurt(file)
    before = content(file)
    journal = Journal(file)

    became_unknown = await journal.open(LATER)

    after = {each.id: each for each in await journal.since("training", NOW - timedelta(days=1))}
    aside = journal.set_aside
    await journal.close()
    assert aside is not None
    assert aside.file == file.with_name(damaged_name())
    assert aside.file.read_bytes() == before
    assert (aside.carried, aside.open) == (len(after), sum(not each.state.settled for each in after.values()))
    assert least <= len(after) <= most
    assert {each.id for each in became_unknown} <= after.keys() <= made.keys()
    for attempt_id, each in after.items():
        assert (each.reference, each.amount) == (made[attempt_id].reference, made[attempt_id].amount)


async def test_what_a_damaged_file_calls_prepared_may_have_been_sent(file: Path) -> None:
    made = await written(file)
    an_index(file)
    journal = Journal(file)

    became_unknown = await journal.open(LATER)

    states = {each.id: each.state for each in await journal.since("training", NOW - timedelta(days=1))}
    aside = journal.set_aside
    await journal.close()
    assert [states[each.id].value for each in made] == ["applied", "unknown", "unknown"] * (MANY // 3)
    assert {each.id for each in became_unknown} == {each.id for each in made[2::3]}
    assert aside is not None
    assert aside.open == MANY * 2 // 3


async def test_the_log_of_the_last_commits_is_set_aside_too(file: Path, tmp_path: Path) -> None:
    journal = Journal(file)
    await journal.open(NOW)
    made = attempt()
    await journal.prepare(made)
    cut = tmp_path / "after the cut"
    cut.mkdir()
    for each in ("", "-wal", "-shm"):
        shutil.copy(f"{file}{each}", cut)
    await journal.close()
    torn = cut / file.name
    log = (cut / f"{file.name}-wal").read_bytes()
    # An empty database beside a log: the database would throw the log away.
    torn.write_bytes(b"")
    again = Journal(torn)

    await again.open(LATER)

    assert await again.since("training", NOW - timedelta(days=1)) == ()
    await again.close()
    assert (cut / damaged_name("-wal")).read_bytes() == log
    assert (cut / damaged_name()).read_bytes() == b""


async def test_it_is_told_at_each_start_until_a_person_has_read_it(file: Path) -> None:
    await written(file)
    an_index(file)
    told = []
    for _ in range(3):
        journal = Journal(file)
        await journal.open(LATER)
        told.append(journal.set_aside)
        await journal.close()
        if len(told) == 2 and journal.set_aside is not None:
            journal.set_aside.told()

    assert told == [damage.SetAside(file.with_name(damaged_name()), MANY, MANY * 2 // 3)] * 2 + [None]


async def test_news_that_were_cut_off_are_told_without_numbers(file: Path) -> None:
    await written(file)
    overwrite(file.with_name(damaged_name()).with_suffix(".news"), 0, b'{"carr')
    journal = Journal(file)

    await journal.open(LATER)

    await journal.close()
    assert journal.set_aside == damage.SetAside(file.with_name(damaged_name()), 0, 0)


async def test_the_next_start_changes_nothing_more(file: Path) -> None:
    await written(file)
    a_leaf(file)
    first = Journal(file)
    await first.open(LATER)
    before = await first.since("training", NOW - timedelta(days=1))
    await first.close()
    second = Journal(file)

    became_unknown = await second.open(LATER + timedelta(hours=1))

    assert became_unknown == ()
    assert await second.since("training", NOW - timedelta(days=1)) == before
    await second.close()


async def test_two_damaged_files_within_a_second_keep_their_names(file: Path) -> None:
    for words in (b"first" * 999, b"second" * 999):
        overwrite(file, 0, words)
        journal = Journal(file)
        await journal.open(LATER)
        await journal.close()

    kept = [file.with_name(damaged_name()), file.with_name(f"journal-damaged-{STAMP}-2.sqlite3")]
    assert [each.read_bytes()[:5] for each in kept] == [b"first", b"secon"]


async def test_a_damaged_file_of_an_older_version_is_carried_over_and_migrated(file: Path) -> None:
    shutil.copyfile(KEPT / "journal-v1.sqlite3", file)
    an_index(file)
    journal = Journal(file)

    await journal.open(LATER)

    found = await journal.since("training", NOW - timedelta(days=1))
    aside = journal.set_aside
    await journal.close()
    assert aside is not None
    assert (aside.carried, len(found)) == (6, 6)
    with closing(sqlite3.connect(file)) as migrated:
        assert migrated.execute("PRAGMA user_version").fetchone() == (VERSION,)


@pytest.mark.skipif(not may_mount(), reason="only root can mount a small disk")
@pytest.mark.parametrize("left", [0, 10, 20, 30, 40], ids=lambda pages: f"{pages} pages left")
async def test_a_disk_without_room_for_the_new_file_loses_nothing(tmp_path: Path, left: int) -> None:
    with small_disk(tmp_path / "disk") as disk:
        file = disk.folder / "journal.sqlite3"
        await written(file)
        an_index(file)
        before = content(file)
        disk.fill(but=left * PAGE)
        journal = Journal(file)

        with pytest.raises(JournalError) as stopped:
            await journal.open(LATER)

        assert stopped.value.fault is StorageFault.DISK_FULL
        aside = file.with_name(damaged_name())
        assert content(aside if aside.exists() else file) == before
        disk.free()
        await journal.open(LATER)
        found = await journal.since("training", NOW - timedelta(days=1))
        await journal.close()
    assert len(found) == MANY


class KilledError(BaseException):
    """Stands for the end of the process."""


class Steps:
    """Counts what makes a change on the disk while a file is set aside, and ends the program before one of it."""

    def __init__(self, last: int) -> None:
        self.done = 0
        self._last = last

    def counted(self, work: Callable[..., None]) -> Callable[..., None]:
        def step(*arguments: object) -> None:
            if self.done == self._last:
                raise KilledError
            self.done += 1
            work(*arguments)

        return step


async def open_in_steps(file: Path, monkeypatch: pytest.MonkeyPatch, last: int) -> Steps:
    steps, journal = Steps(last), Journal(file)
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", steps.counted(os.replace))
        patched.setattr(damage, "sync_folder", steps.counted(files.sync_folder))
        try:
            await journal.open(LATER)
        finally:
            await journal.close()
    return steps


STEPS = 7
"""The new file is named whole, the three damaged ones are renamed, the folder is synced, then both once more."""


@pytest.mark.parametrize("last", range(STEPS))
async def test_a_till_that_is_killed_while_it_sets_a_file_aside_goes_on_at_the_next_start(
    file: Path, monkeypatch: pytest.MonkeyPatch, last: int
) -> None:
    made = await written(file)
    an_index(file)
    damaged = content(file)

    with pytest.raises(KilledError):
        await open_in_steps(file, monkeypatch, last)
    again = Journal(file)
    await again.open(LATER)
    found = await again.since("training", NOW - timedelta(days=1))
    await again.close()
    assert {each.id for each in found} == {each.id for each in made}
    assert content(file.with_name(damaged_name())) == damaged
    assert again.set_aside == damage.SetAside(file.with_name(damaged_name()), MANY, MANY * 2 // 3)


async def test_what_a_killed_till_had_only_begun_is_cleared_away(file: Path) -> None:
    begun = [
        file.with_name("journal-v1-20260501T080000Z.part"),
        file.with_name(damaged_name()).with_suffix(".part"),
    ]
    for each in begun:
        overwrite(each, 0, b"half a copy")
    journal = Journal(file)

    await journal.open(LATER)

    await journal.close()
    assert not any(each.exists() for each in begun)


async def test_these_are_all_the_steps(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await written(file)
    an_index(file)

    assert (await open_in_steps(file, monkeypatch, STEPS)).done == STEPS


@pytest.fixture
def folder_in_its_place(file: Path) -> Iterator[Path]:
    file.mkdir()
    yield file
    assert file.is_dir()


async def test_a_file_that_can_not_be_looked_at_is_not_called_damaged(folder_in_its_place: Path) -> None:
    journal = Journal(folder_in_its_place)

    with pytest.raises(JournalError) as stopped:
        await journal.open(NOW)

    await journal.close()
    assert stopped.value.fault is not StorageFault.DAMAGED
