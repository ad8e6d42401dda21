"""Small JSON files that the till writes for itself: read as far as they make sense, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def read_object(file: Path) -> dict[str, object]:
    """Return what the file says; a file that is missing or damaged says nothing."""
    try:
        text = file.read_text("utf-8")
    except (OSError, ValueError):
        return {}
    # Loaded when there is something to read: the window comes first.
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def write_object(file: Path, values: Mapping[str, object]) -> None:
    """Write the file whole or not at all; raises OSError when it can't be written."""
    import json

    part = file.with_suffix(".part")
    part.write_text(json.dumps(values), "utf-8")
    os.replace(part, file)
