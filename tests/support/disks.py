"""Real faults of a disk: full, limited, not to be written by this user, locked by another program."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

NOBODY = 65534
SIZE = "1m"


class SmallDisk:
    """A disk of its own that can be filled to its last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, *, but: int = 0) -> None:
        """Leave no byte, or that many."""
        with self._ballast.open("ab", buffering=0) as ballast:
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(b"x" * 4096)
            ballast.truncate(ballast.tell() - but)

    def free(self) -> None:
        self._ballast.unlink()

    @property
    def left(self) -> int:
        """Bytes that can still be written."""
        told = os.statvfs(self.folder)
        return told.f_bavail * told.f_frsize


def may_mount() -> bool:
    """Whether this user can have a small disk: root can."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("mount") is not None


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Mount a disk of a megabyte in memory."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "none", str(folder)], check=True)
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


class Limit:
    """A limit on how long this process may make any file: it stops SQLite as a full disk does, for every user."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._file.stat().st_size, self._before[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)

    @property
    def left(self) -> int:
        """Bytes by which the file may still grow."""
        return resource.getrlimit(resource.RLIMIT_FSIZE)[0] - self._file.stat().st_size


@contextmanager
def as_nobody() -> Iterator[None]:
    """Go on as a user who owns nothing; root may write anywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextmanager
def another_program(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection of another program; the transaction that it begins locks everybody else out."""
    with closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as connection:
        yield connection
