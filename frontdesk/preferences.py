"""How the person at this till wants it to look, sound and speak."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

from frontdesk.small_files import read_object, write_object

SchemeChoice = Literal["system", "light", "dark", "contrast", "contrast_dark"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """A person's choices, the same for practising and for work.

    Attributes:
        language: The code of a language of the screen, or "" to follow the system.
        scheme: The colours, or "system" to follow it.
        sounds: Whether a scan is heard.
        less_motion: Whether things appear at once where they would slide or pulse.
    """

    language: str = ""
    scheme: SchemeChoice = "system"
    sounds: bool = True
    less_motion: bool = False

    @classmethod
    def load(cls, file: Path) -> Preferences:
        """Read the file; what is missing, damaged or not known is as if nothing had been chosen."""
        found = read_object(file)
        language, scheme = found.get("language"), found.get("scheme")
        sounds, less_motion = found.get("sounds"), found.get("less_motion")
        return cls(
            language=language if isinstance(language, str) else "",
            scheme=scheme_choice(scheme),
            sounds=sounds if isinstance(sounds, bool) else True,
            less_motion=less_motion is True,
        )

    def save(self, file: Path) -> None:
        """Write the file whole or not at all; raises OSError when it can't be written."""
        write_object(file, asdict(self))


def scheme_choice(text: object) -> SchemeChoice:
    """Return the choice of that name; whatever is none of them follows the system."""
    known: tuple[SchemeChoice, ...] = get_args(SchemeChoice)
    return next((each for each in known if each == text), "system")
