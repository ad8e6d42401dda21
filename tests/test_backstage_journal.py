"""What stands in the way of the journal when the program starts: each has its words, and nothing is lost by it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path

import pytest

from frontdesk.backstage import CARD_KEY_FILE, JOURNAL_FILE, Backstage
from frontdesk.devices.clock import SystemClock
from frontdesk.domain.errors import NextStep, Notice, NoticeError, NoticeKind, StorageFault
from frontdesk.journal import opening
from frontdesk.journal.opening import VERSION
from frontdesk.mode import Mode
from frontdesk.paths import Paths
from frontdesk.settings import Settings
from frontdesk.till_lock import take_lock
from tests.support.disks import another_program, as_nobody, may_mount, small_disk

pytestmark = pytest.mark.usefixtures("expected_log")

SERVER = "http://127.0.0.1:9"
OLDER = Path(__file__).parent / "upgrades" / "journal-v1.sqlite3"


async def opened(folder: Path) -> Backstage:
    paths = Paths(config=folder, machine_config=folder, data=folder, logs=folder, preferences=folder / "p.json")
    return await Backstage.open(Mode(SERVER, Settings(server=SERVER), paths), SystemClock())


async def told(folder: Path) -> Notice | None:
    """Open and close the journal; return what is told of it."""
    backstage = await opened(folder)
    await backstage.close()
    return backstage.news


async def refused(folder: Path) -> Notice:
    with pytest.raises(NoticeError) as stopped:
        await opened(folder)
    return stopped.value.notice


def fault(notice: Notice) -> object:
    assert notice.kind is NoticeKind.JOURNAL_FAILED
    return notice.arguments["fault"]


@pytest.fixture
async def used(tmp_path: Path) -> Path:
    """The folder of a till that has been used."""
    await told(tmp_path)
    return tmp_path


async def test_a_till_that_is_well_tells_nothing(used: Path) -> None:
    assert await told(used) is None


async def test_a_journal_of_a_newer_program_is_left_as_it_is(used: Path) -> None:
    file = used / JOURNAL_FILE
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = content(file)

    notice = await refused(used)

    assert (notice.kind, notice.next_step) == (NoticeKind.JOURNAL_TOO_NEW, NextStep.UPDATE_PROGRAM)
    assert content(file) == before


def content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


@pytest.mark.parametrize("damage", [None, b"", b"short"], ids=["missing", "emptied", "cut"])
async def test_without_its_key_a_journal_is_not_used(used: Path, damage: bytes | None) -> None:
    key, journal = used / CARD_KEY_FILE, content(used / JOURNAL_FILE)
    kept = content(key)
    put(key, damage)

    notice = await refused(used)

    assert (notice.kind, notice.next_step) == (NoticeKind.CARD_KEY_LOST, NextStep.RESTORE_FILE)
    assert notice.arguments["file"] == str(key)
    assert (content(key), content(used / JOURNAL_FILE)) == (damage, journal)
    put(key, kept)
    assert await told(used) is None


def put(file: Path, content: bytes | None) -> None:
    file.unlink(missing_ok=True)
    if content is not None:
        file.write_bytes(content)


async def test_a_damaged_journal_is_told_until_it_has_been_read(used: Path) -> None:
    file, key = used / JOURNAL_FILE, content(used / CARD_KEY_FILE)
    file.write_bytes(b"not a database" * 100)

    first, second = await told(used), await told(used)
    backstage = await opened(used)
    backstage.news_read()
    await backstage.close()

    assert first is not None
    assert first == second
    assert first.kind is NoticeKind.JOURNAL_SET_ASIDE
    assert (first.arguments["carried"], first.arguments["open"]) == (0, 0)
    assert content(Path(str(first.arguments["file"]))) == b"not a database" * 100
    assert backstage.news is None
    assert await told(used) is None
    assert content(used / CARD_KEY_FILE) == key


@pytest.fixture
def folder_of_another(request: pytest.FixtureRequest) -> Iterator[Path]:
    """A folder that this user may look into and not write in; root becomes another user for that."""
    # Not below pytest's own folder, which another user may not even enter.
    folder = Path(tempfile.mkdtemp(prefix="till-of-another-"))
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.parametrize("before", ["new", "used"])
async def test_a_folder_that_can_not_be_written_is_told_and_works_again(
    folder_of_another: Path, before: str
) -> None:
    folder = folder_of_another
    if before == "used":
        await told(folder)
    make_read_only(folder)
    with as_nobody() if os.geteuid() == 0 else nullcontext():
        with pytest.raises(PermissionError):
            os.open(folder / "anything", os.O_CREAT | os.O_WRONLY)

        notice = await refused(folder)
        with pytest.raises(NoticeError) as shut:
            take_lock(folder)

    assert fault(notice) is fault(shut.value.notice) is StorageFault.READ_ONLY
    assert notice.next_step is shut.value.notice.next_step is NextStep.ASK_ADMINISTRATOR
    folder.chmod(0o700)
    assert await told(folder) is None


def make_read_only(folder: Path) -> None:
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)


@pytest.mark.skipif(not may_mount(), reason="only root can mount a small disk")
@pytest.mark.parametrize("before", ["new", "used", "older"])
async def test_a_full_disk_is_told_and_works_again(tmp_path: Path, before: str) -> None:
    with small_disk(tmp_path / "disk") as disk:
        if before != "new":
            await told(disk.folder)
        if before == "older":
            shutil.copyfile(OLDER, disk.folder / JOURNAL_FILE)
        disk.fill()

        notice = await refused(disk.folder)
        with pytest.raises(NoticeError) as shut:
            take_lock(disk.folder)

        assert disk.left == 0
        assert fault(notice) is fault(shut.value.notice) is StorageFault.DISK_FULL
        disk.free()
        assert await told(disk.folder) is None


async def test_a_file_that_another_program_holds_is_told_and_works_again(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with another_program(used / JOURNAL_FILE) as other:
        other.execute("BEGIN EXCLUSIVE")

        notice = await refused(used)

        assert (fault(notice), notice.next_step) == (StorageFault.LOCKED, NextStep.TRY_AGAIN)
    assert await told(used) is None
