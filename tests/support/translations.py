"""The translated texts of the checkout: what the program reads of them, made where it is missing or too old."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


def build_what_is_stale() -> None:
    """Do what `make translations` does, for tests that were started without it."""
    for texts in sorted(FOLDER.glob("*.ts")):
        compiled = texts.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < texts.stat().st_mtime:
            run_tool("lrelease", "-silent", str(texts), "-qm", str(compiled))


def run_tool(name: str, *arguments: str) -> str:
    """Run one of Qt's tools for translators and return what it prints; it fails where the tool does."""
    ran = subprocess.run(
        [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, f"{name}: {ran.stdout}{ran.stderr}"
    return ran.stdout + ran.stderr
