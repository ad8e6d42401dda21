"""One program for each data folder, with real processes: nothing that a dead one leaves keeps the till shut."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.domain.errors import NoticeError, NoticeKind
from frontdesk.till_lock import LOCK_FILE, take_lock

HOLDER = """
import sys
from pathlib import Path
from frontdesk.till_lock import take_lock

lock = take_lock(Path(sys.argv[1]))
print("taken", flush=True)
sys.stdin.readline()
"""


@contextmanager
def another_till(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the folder until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        yield process


def assert_shut(folder: Path) -> None:
    with pytest.raises(NoticeError) as stopped:
        take_lock(folder)
    assert stopped.value.notice.kind is NoticeKind.ALREADY_OPEN


def assert_free(folder: Path) -> None:
    lock = take_lock(folder)
    assert lock.isLocked()
    lock.unlock()


def test_a_second_process_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    with another_till(tmp_path):
        assert_shut(tmp_path)
    assert_free(tmp_path)


def test_what_a_killed_till_leaves_does_not_keep_the_next_out(tmp_path: Path) -> None:
    with another_till(tmp_path) as process:
        process.kill()
        process.wait()

    assert process.returncode == -signal.SIGKILL
    assert (tmp_path / LOCK_FILE).exists()
    assert_free(tmp_path)


DAMAGES = {
    "emptied by a power cut": b"",
    "torn": b"\x00" * 40,
    "of a computer with another name": b"1\nfrontdesk\nthe-old-name\n",
}


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_lock_file_that_tells_nothing_true_is_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LOCK_FILE).write_bytes(content)

    assert_free(tmp_path)


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_living_till_keeps_its_folder_whatever_its_file_says(tmp_path: Path, content: bytes) -> None:
    with another_till(tmp_path):
        (tmp_path / LOCK_FILE).write_bytes(content)

        assert_shut(tmp_path)
        assert_shut(tmp_path)


def test_the_age_of_a_lock_does_not_open_it(tmp_path: Path) -> None:
    with another_till(tmp_path):
        os.utime(tmp_path / LOCK_FILE, (0, 0))

        assert_shut(tmp_path)
