"""A PostgreSQL of the tests' own, from the machine's binaries: in a folder that goes when they end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psycopg
import psycopg.sql

DEBIAN = Path("/usr/lib/postgresql")
START_SECONDS = 30
_INITDB = ("--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
# Nothing has to survive a power cut here.
_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=16MB -c autovacuum=off"


class NoPostgresqlError(Exception):
    """No PostgreSQL can be started here; the text says why."""


@dataclass(frozen=True)
class Cluster:
    """A running PostgreSQL, reached through a socket in its folder and through no port."""

    folder: Path
    binaries: Path
    user: str | None

    def url(self, database: str) -> str:
        """The address of one of its databases, as the training server takes it."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def make(self, database: str, *, like: str = "template1") -> str:
        """A new database, empty or a copy of another that nobody uses; its URL."""
        with psycopg.connect(f"host={self.folder} user=postgres dbname=postgres", autocommit=True) as connection:
            names = [psycopg.sql.Identifier(name) for name in (database, like)]
            connection.execute(psycopg.sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
        return self.url(database)

    def stop(self) -> None:
        """End it, whatever it is doing, and take its folder away."""
        self._control("stop", "-m", "immediate")
        shutil.rmtree(self.folder)

    def _control(self, action: str, *options: str) -> None:
        _run(self.user, self.binaries / "pg_ctl", action, "-w", "-D", self.folder / "data", *options)


def start_cluster() -> Cluster:
    """Make a cluster and start it.

    Raises NoPostgresqlError.
    """
    binaries = _binaries()
    user = _other_user()
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
    cluster = Cluster(folder, binaries, user)
    try:
        if user is not None:
            shutil.chown(folder, user)
        data = folder / "data"
        _run(user, binaries / "initdb", "-D", data, *_INITDB)
        only_socket = f"-k {folder} -c listen_addresses= {_QUICK}"
        cluster._control("start", "-t", str(START_SECONDS), "-l", str(folder / "log"), "-o", only_socket)
    except NoPostgresqlError:
        shutil.rmtree(folder)
        raise
    return cluster


def _binaries() -> Path:
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    named = shutil.which("initdb")
    if not found and named is None:
        raise NoPostgresqlError("initdb is not there: install the package postgresql")
    return found[-1].parent if found else Path(named or "").resolve().parent


def _other_user() -> str | None:
    # It refuses to run as root.
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise NoPostgresqlError("PostgreSQL does not run as root, and there is no user postgres") from None


def _run(user: str | None, program: Path, *arguments: str | Path) -> None:
    # Into a file: the server that is started would hold a pipe open.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            [program, *arguments],
            user=user,
            group=user,
            extra_groups=None if user is None else [],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            timeout=2 * START_SECONDS,
            check=False,
        )
        if done.returncode:
            said.seek(0)
            raise NoPostgresqlError(f"{program.name} ended with {done.returncode}: {said.read().strip()[-500:]}")
