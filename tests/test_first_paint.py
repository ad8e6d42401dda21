"""The window comes first: what is heavy is loaded after it can be seen."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tests.support.python import run_python

ROOT = Path(__file__).parents[1]
CHILD = ROOT / "tests" / "benchmarks" / "window_until_painted.py"
HEAVY = {"pydantic", "pydantic_core", "httpx", "sqlite3", "sqlalchemy", "starlette", "uvicorn"}


def loaded_at_first_paint(window: str, folder: Path) -> set[str]:
    done = run_python(
        str(CHILD), window, str(time.monotonic_ns()), str(folder), QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT)
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout)["modules"])


def test_nothing_heavy_is_loaded_when_the_sign_in_window_is_painted(tmp_path: Path) -> None:
    loaded = loaded_at_first_paint("program", tmp_path)
    assert "frontdesk.app" in loaded
    assert not loaded & HEAVY
