"""A program run so that one of its writes to the disk is its last, or fails: by the kernel, through strace."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SYNCS = "fdatasync,fsync"


def why_not() -> str:
    """Why nothing can be injected here, or ""."""
    strace = shutil.which("strace")
    if strace is None:
        return "strace is not there: install the package strace"
    tried = subprocess.run([strace, "-f", "-e", "trace=none", "true"], capture_output=True, text=True, check=False)
    return tried.stderr.strip() if tried.returncode else ""


def injected(log: Path, what: str, place: int) -> tuple[str, ...]:
    """What to run a program around, so that one sync, counted from 1 in each thread, meets a "signal=KILL"."""
    # With --seccomp-bpf strace 6.1 loses the signals that it should inject.
    return (
        *("strace", "-f", "-o", str(log)),
        *("-e", f"trace={SYNCS}", "-e", f"inject={SYNCS}:{what}:when={place}"),
    )


def met(log: Path) -> bool:
    """Whether that sync was there to be met."""
    return any(mark in log.read_text() for mark in ("(INJECTED)", "+++ killed by SIGKILL +++"))
