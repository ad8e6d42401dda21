"""The training server as a process of its own, started with the till and ended with it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

START_SECONDS = 30.0
STOP_SECONDS = 5.0


class TrainingServerError(Exception):
    """The training server did not start; its own words are in its log file."""


@dataclass(frozen=True, slots=True)
class Hello:
    """What the training server says when it listens.

    Attributes:
        url: Where, on this machine.
        users: The practice users, as it describes them.
        cards: The practice cards, as it describes them.
    """

    url: str
    users: tuple[dict[str, object], ...]
    cards: tuple[dict[str, object], ...]

    @classmethod
    def parse(cls, line: str) -> Hello:
        """Read the line that the server prints.

        Raises:
            TrainingServerError: It is no such line.
        """
        import json

        try:
            said = json.loads(line)
            return cls(str(said["url"]), tuple(said["users"]), tuple(said["cards"]))
        except (ValueError, KeyError, TypeError) as cause:
            raise TrainingServerError("the training server did not say where it listens") from cause


class PracticeServer(Protocol):
    """Where a training session finds its server."""

    async def hello(self) -> Hello:
        """Return what the server says when it listens.

        Raises:
            TrainingServerError: It did not start.
        """
        ...

    async def close(self) -> None:
        """End the server."""
        ...


class TrainingProcess:
    """The embedded server: it ends when its stdin closes, so a killed till leaves no orphan."""

    def __init__(self, database: Path, log: Path, *, fresh: bool) -> None:
        command = [sys.executable, "-m", "frontdesk", "training-server", "--database", str(database)]
        self._command = [*command, "--until-stdin-closes", *(["--fresh"] if fresh else [])]
        self._log = log
        self._process = self._started()
        self._hello: Hello | None = None

    def _started(self) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as errors:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                # A Ctrl-C in the terminal is the till's to handle: the server ends after it.
                start_new_session=True,
            )

    async def hello(self) -> Hello:
        """Return what the server says when it listens.

        Raises:
            TrainingServerError: It did not start in time, or said something else.
        """
        if self._hello is None:
            if self._process.poll() is not None:
                await self.close()
                self._process = self._started()
            assert self._process.stdout is not None
            try:
                line = await asyncio.wait_for(asyncio.to_thread(self._process.stdout.readline), START_SECONDS)
            except TimeoutError as cause:
                self._process.kill()
                raise TrainingServerError("the training server did not start in time") from cause
            self._hello = Hello.parse(line.decode("utf-8", "replace"))
        return self._hello

    async def close(self) -> None:
        """Close its stdin and wait for its end; one that does not end is killed."""
        await asyncio.to_thread(self._end)

    def _end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
