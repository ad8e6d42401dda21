"""A sound device that is played: it notes what the till would let a person hear."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.devices.sounds import Sound

_PATIENCE_SECONDS = 20.0


@dataclass
class Ears:
    """Hears every sound at once and to its end; `deaf` tells why nothing can be heard, as a player would."""

    deaf: str = ""
    sounds: list[Sound] = field(default_factory=list)
    tried: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def play(self, file: Path) -> None:
        """Hear a file."""
        with self._changed:
            self.tried += 1
            if not self.deaf:
                self.sounds.append(Sound(file.stem))
            self._changed.notify_all()
        if self.deaf:
            raise OSError(self.deaf)

    def wait_for(self, count: int) -> list[Sound]:
        """Wait until so many sounds were tried, and return what was heard."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.tried >= count, _PATIENCE_SECONDS), "nothing was played"
            return list(self.sounds)
