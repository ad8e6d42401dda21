"""A fresh interpreter, for what a running test can't show: imports, aborts, forks and exit codes."""

from __future__ import annotations

import os
import subprocess
import sys

_WHERE_TO_DRAW = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def run_python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python to its end, without a screen unless the environment given here names one."""
    kept = {name: value for name, value in os.environ.items() if name not in _WHERE_TO_DRAW}
    return subprocess.run(
        [sys.executable, *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
