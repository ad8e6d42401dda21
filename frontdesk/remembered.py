"""What the till remembers from one sign-in to the next: never a password."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Remembered:
    """The last choices at sign-in, to be proposed again."""

    email: str = ""
    store_id: str = ""
    till: str = ""

    @classmethod
    def load(cls, file: Path) -> Remembered:
        """Read the file; what is missing or damaged is simply not remembered."""
        try:
            text = file.read_text("utf-8")
        except (OSError, ValueError):
            return cls()
        # Loaded when there is something to read: the window comes first.
        import json

        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(found, dict):
            return cls()
        names = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in found.items() if name in names and isinstance(value, str)})

    def save(self, file: Path) -> None:
        """Write the file whole or not at all."""
        import json

        part = file.with_suffix(".part")
        part.write_text(json.dumps(asdict(self)), "utf-8")
        os.replace(part, file)
