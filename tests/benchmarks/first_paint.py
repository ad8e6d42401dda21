"""Time from the start of the interpreter to the first painted window: `make bench`.

Three windows are measured in turn, each in processes of its own, so that whatever else the machine does
falls on all of them. The sign-in window may take 1.3 times as long as the baseline; the ratio to an empty
window is for information.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
ALLOWED = 1.3

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("window_until_painted.py")
WINDOWS = {"empty": "empty PySide6 window", "baseline": "qasync, a label, a field", "program": "our sign-in window"}


def milliseconds(window: str) -> float:
    """Open the window in a new process and return how long it took; compiled files may be written and used."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(CHILD), window, str(time.monotonic_ns()), folder]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        sys.exit(f"{done.stderr}\nNot painted: {WINDOWS[window]}.")
    return float(json.loads(done.stdout)["ms"])


def main() -> int:
    """Measure, print, and return 1 when our window is slower than allowed."""
    for window in WINDOWS:
        milliseconds(window)
    taken: dict[str, list[float]] = {window: [] for window in WINDOWS}
    for _ in range(ROUNDS):
        for window, times in taken.items():
            times.append(milliseconds(window))
    median = {window: statistics.median(times) for window, times in taken.items()}
    print(f"Milliseconds to the first painted window, {ROUNDS} interleaved rounds:")
    for window, name in WINDOWS.items():
        low, high = min(taken[window]), max(taken[window])
        print(f"  {name:26} median {median[window]:6.0f}   from {low:.0f} to {high:.0f}")
    ratio = median["program"] / median["baseline"]
    print(f"  ours / baseline            {ratio:6.2f}   at most {ALLOWED}")
    print(f"  ours / empty               {median['program'] / median['empty']:6.2f}")
    return 0 if ratio <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
