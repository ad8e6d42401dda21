"""A disk that is full when the program starts: the sign-in says so, and goes on once there is room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.counter import open_counter
from tests.support.disks import SmallDisk, may_mount, small_disk
from tests.support.training import TrainingServer

pytestmark = [
    pytest.mark.skipif(not may_mount(), reason="only root can mount a small disk"),
    pytest.mark.usefixtures("expected_log"),
]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


@pytest.mark.parametrize("before", ["new", "used"])
async def test_a_full_disk_is_told_at_the_sign_in_and_the_next_try_works(
    training_server: TrainingServer, disk: SmallDisk, before: str
) -> None:
    if before == "used":
        async with open_counter(training_server, disk.folder) as counter:
            await counter.sign_in()
    disk.fill()

    async with open_counter(training_server, disk.folder) as counter:
        await counter.hands.until_shown("sign_in_notice_title")
        assert counter.hands.text("sign_in_notice_title") == "The till can’t use its own records"
        assert "The disk of this computer is full." in counter.shown()
        assert disk.left == 0

        disk.free()
        await counter.sign_in()
        assert "full" not in counter.shown()
