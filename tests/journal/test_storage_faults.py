"""A disk that fails: nothing is sent that could not be written down first, and the till works again afterwards."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import pytest

from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.errors import MoneyMoved, NextStep, NoticeError, NoticeKind, StorageFault
from frontdesk.domain.movement import Redeem
from frontdesk.journal.errors import fault_of
from tests.support.disks import Limit, another_program, may_mount, small_disk
from tests.support.relay import Relay
from tests.support.till import SMALL_CARD, Till, open_till, usd
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("expected_log")

IMPATIENT_MS = 200
"""How long the journal waits for a lock here; at a real till it is longer."""


class Disk(Protocol):
    def fill(self) -> None: ...
    def free(self) -> None: ...
    @property
    def left(self) -> int: ...


@pytest.fixture(
    params=[
        pytest.param("small", marks=pytest.mark.skipif(not may_mount(), reason="only root can mount a small disk")),
        "limited",
    ]
)
async def full(
    request: pytest.FixtureRequest, relay: Relay, training_server: TrainingServer, tmp_path: Path
) -> AsyncIterator[tuple[Till, Disk]]:
    """A till on a disk that can be filled."""
    with ExitStack() as closing:
        if request.param == "small":
            disk = closing.enter_context(small_disk(tmp_path / "disk"))
            async with open_till(relay, training_server, disk.folder) as till:
                yield till, disk
        else:
            async with open_till(relay, training_server, tmp_path) as till:
                limit = Limit(tmp_path / "journal.sqlite3-wal")
                closing.callback(limit.free)
                yield till, limit


def at_the_commit_of(till: Till, state: str, act: Callable[[], None]) -> None:
    """Act before a state is written: the till looks at its clock for each."""
    if state == "prepared":
        act()
        return
    look = till.clock.looks + {"sent": 2, "applied": 3}[state]

    def asked(looks: int) -> None:
        if looks == look:
            act()

    till.clock.asked = asked


def database_error(stopped: NoticeError) -> sqlite3.Error:
    """The database's own error behind what is told."""
    assert stopped.__cause__ is not None
    cause = stopped.__cause__.__cause__
    assert isinstance(cause, sqlite3.Error)
    return cause


async def refused(till: Till) -> NoticeError:
    with pytest.raises(NoticeError) as stopped:
        await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())
    notice = stopped.value.notice
    assert (notice.kind, notice.moved) == (NoticeKind.JOURNAL_FAILED, MoneyMoved.NO)
    assert till.relay.posts == []
    assert till.server.balance(SMALL_CARD) == Decimal("25.00")
    return stopped.value


async def assert_stopped_at(till: Till, state: str) -> None:
    """Before PREPARED there is no row; before SENT there is one, and it says that nothing was sent."""
    rows = [attempt.state for attempt in await till.attempts()]
    assert rows == ([] if state == "prepared" else [AttemptState.PREPARED])


async def assert_works_again(till: Till) -> None:
    """The same card can be charged once the disk is sound, and is charged once."""
    till.clock.asked = None
    moved = await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())
    assert moved.attempt.state is AttemptState.APPLIED
    assert len(till.relay.posts) == 1
    assert till.server.balance(SMALL_CARD) == Decimal("15.00")
    states = [attempt.state for attempt in await till.attempts()]
    assert states in ([AttemptState.APPLIED], [AttemptState.APPLIED, AttemptState.NOT_SENT])


@pytest.mark.parametrize("state", ["prepared", "sent"])
async def test_nothing_is_sent_from_a_full_disk(full: tuple[Till, Disk], state: str) -> None:
    till, disk = full
    at_the_commit_of(till, state, disk.fill)

    stopped = await refused(till)

    assert disk.left == 0
    await assert_stopped_at(till, state)
    error = database_error(stopped)
    limited = isinstance(disk, Limit)
    assert error.sqlite_errorcode == (sqlite3.SQLITE_IOERR_WRITE if limited else sqlite3.SQLITE_FULL)
    assert stopped.notice.arguments["fault"] is (StorageFault.OTHER if limited else StorageFault.DISK_FULL)
    assert stopped.notice.next_step is NextStep.FREE_DISK
    disk.free()
    await assert_works_again(till)


async def test_an_outcome_is_told_though_the_disk_is_full_and_written_once_it_is_not(
    full: tuple[Till, Disk],
) -> None:
    till, disk = full

    at_the_commit_of(till, "applied", disk.fill)

    first = await till.mover.move(Redeem(await till.card(), usd("10.00")), till.pin())

    assert disk.left == 0
    assert (first.notice.kind, first.notice.moved) == (NoticeKind.REDEEMED, MoneyMoved.YES)
    assert first.aside is not None
    assert (first.aside.kind, first.aside.moved) == (NoticeKind.JOURNAL_FAILED, MoneyMoved.YES)
    assert [attempt.state for attempt in await till.attempts()] == [AttemptState.SENT]
    assert len(till.relay.posts) == 1
    disk.free()
    till.clock.asked = None
    await till.mover.move(Redeem(await till.card(), usd("5.00")), till.pin())
    assert [attempt.state for attempt in await till.attempts()] == [AttemptState.APPLIED] * 2
    assert till.server.balance(SMALL_CARD) == Decimal("10.00")


@pytest.mark.parametrize("state", ["prepared", "sent"])
async def test_nothing_is_sent_from_records_that_are_damaged_while_the_till_runs(
    relay: Relay, training_server: TrainingServer, tmp_path: Path, state: str
) -> None:
    async with open_till(relay, training_server, tmp_path) as till:
        at_the_commit_of(till, state, lambda: damage(till.file))

        stopped = await refused(till)

    assert database_error(stopped).sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT
    assert stopped.notice.arguments["fault"] is StorageFault.DAMAGED
    assert stopped.notice.next_step is NextStep.RESTART
    async with open_till(relay, training_server, tmp_path) as till:
        assert till.journal.set_aside is not None
        await assert_works_again(till)


def damage(file: Path) -> None:
    """Overwrite the attempts, and let the till see that the file has changed."""
    with another_program(file) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'attempt'").fetchone()
        (size,) = other.execute("PRAGMA page_size").fetchone()
        with file.open("r+b") as opened:
            opened.seek((page - 1) * size)
            opened.write(b"\xa5" * size)
        other.execute("PRAGMA application_id = 1")


class AnotherProgram:
    """What keeps the journal's file to itself."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def lock(self) -> None:
        self._connection.execute("BEGIN EXCLUSIVE")

    def release(self) -> None:
        self._connection.execute("COMMIT")


@pytest.fixture
def other(till: Till) -> Iterator[AnotherProgram]:
    """Another program on the file of a till that is not patient."""
    assert till.journal._writer is not None
    till.journal._writer.execute(f"PRAGMA busy_timeout = {IMPATIENT_MS}")
    with another_program(till.file) as connection:
        yield AnotherProgram(connection)


@pytest.mark.parametrize("state", ["prepared", "sent"])
async def test_nothing_is_sent_while_another_program_holds_the_file(
    till: Till, other: AnotherProgram, state: str
) -> None:
    at_the_commit_of(till, state, other.lock)

    stopped = await refused(till)

    await assert_stopped_at(till, state)
    assert database_error(stopped).sqlite_errorcode == sqlite3.SQLITE_BUSY
    assert stopped.notice.arguments["fault"] is StorageFault.LOCKED
    assert stopped.notice.next_step is NextStep.TRY_AGAIN
    other.release()
    await assert_works_again(till)


async def test_the_window_lives_while_the_journal_waits_for_a_lock(till: Till, other: AnotherProgram) -> None:
    movement = Redeem(await till.card(), usd("10.00"))
    other.lock()
    moving = asyncio.create_task(till.mover.move(movement, till.pin()))
    turns = 0

    while not moving.done():
        await asyncio.sleep(IMPATIENT_MS / 1000 / 100)
        turns += 1

    assert turns > 10
    assert isinstance(moving.exception(), NoticeError)
    other.release()
    await assert_works_again(till)


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (PermissionError(13, "no"), StorageFault.READ_ONLY),
        (OSError(30, "read-only file system"), StorageFault.READ_ONLY),
        (OSError(28, "no space left"), StorageFault.DISK_FULL),
        (OSError("something"), StorageFault.OTHER),
        (sqlite3.ProgrammingError("raised by Python itself"), StorageFault.OTHER),
        (None, StorageFault.OTHER),
    ],
)
def test_what_the_system_says_of_a_disk(error: BaseException | None, fault: StorageFault) -> None:
    assert fault_of(error) is fault
