"""Training or live: never both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from frontdesk.paths import Paths
from frontdesk.settings import Settings

if TYPE_CHECKING:  # a live till has no use for it
    from frontdesk.practice import PracticeServer


@dataclass(frozen=True, slots=True)
class Mode:
    """What a session works with. A training session has no live address, and a live one no practice server.

    Attributes:
        server: The live server's URL; "" in training.
        settings: What the store has decided; in training, what the practice store has.
        paths: The folders of this mode.
        practice: The training server, in training.
    """

    server: str
    settings: Settings
    paths: Paths
    practice: PracticeServer | None = None

    def __post_init__(self) -> None:
        if bool(self.server) == (self.practice is not None):
            raise ValueError("a session is either live or training")

    @property
    def training(self) -> bool:
        """Whether no real money can move."""
        return self.practice is not None
