"""What the till remembers from one sign-in to the next: never a password."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from pathlib import Path

from frontdesk.small_files import read_object, write_object


@dataclass(frozen=True, slots=True)
class Remembered:
    """The last choices at sign-in, to be proposed again."""

    email: str = ""
    store_id: str = ""
    till: str = ""

    @classmethod
    def load(cls, file: Path) -> Remembered:
        """Read the file; what is missing or damaged is simply not remembered."""
        names = {field.name for field in fields(cls)}
        found = read_object(file).items()
        return cls(**{name: value for name, value in found if name in names and isinstance(value, str)})

    def save(self, file: Path) -> None:
        """Write the file whole or not at all."""
        write_object(file, asdict(self))
