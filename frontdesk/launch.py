"""What the command line asks for, in a form that every part can take without importing anything heavy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ExitCode(IntEnum):
    """How the program ends; 2 is also what the command line parser uses for a wrong option."""

    DONE = 0
    WRONG_OPTIONS = 2
    NO_SCREEN = 3
    LIBRARY_MISSING = 4
    EXTRA_MISSING = 5


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """What a person asked for when starting the till.

    `server` is taken as it was typed: the settings check it. `settings` and `data` replace the file
    and the folder that the operating system suggests. Raises ValueError, with a sentence for the
    person, when options exclude each other: a training session can't be pointed at a real server.
    """

    training: bool = False
    fresh: bool = False
    server: str | None = None
    settings: Path | None = None
    data: Path | None = None

    def __post_init__(self) -> None:
        if self.training and self.server is not None:
            raise ValueError("--training has a server of its own and never talks to another: leave out --server.")
        if self.fresh and not self.training:
            raise ValueError("--fresh empties the practice data: it goes with --training only.")
