"""The command line answers at once, and in one sentence when it refuses."""

from __future__ import annotations

import sys

import pytest

from frontdesk import __version__
from frontdesk.launch import ExitCode, LaunchOptions
from tests.support.python import run_python

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param((), ExitCode.NO_SCREEN, "neither DISPLAY nor WAYLAND_DISPLAY", marks=linux_only),
        (("--training", "--server", "https://till.example"), ExitCode.WRONG_OPTIONS, "leave out --server"),
        (("--fresh",), ExitCode.WRONG_OPTIONS, "--training only"),
        (("--training", "training-server"), ExitCode.WRONG_OPTIONS, "name it first"),
        (("--sever=https://till.example",), ExitCode.WRONG_OPTIONS, "--sever"),
    ],
)
def test_the_command_line_refuses_in_one_sentence(arguments: tuple[str, ...], code: int, words: str) -> None:
    done = run_python("-m", "frontdesk", *arguments)
    assert done.returncode == code
    assert words in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_command_line_imports_nothing_heavy() -> None:
    done = run_python("-c", "import sys, frontdesk.__main__; print('\\n'.join(sys.modules))")
    loaded = set(done.stdout.split())
    heavy = {
        "PySide6",
        "asyncio",
        "httpx",
        "pydantic",
        "sqlite3",
        "sqlalchemy",
        "platformdirs",
        "logging",
        "ctypes",
    }
    assert "frontdesk.__main__" in loaded
    assert not loaded & heavy


def test_the_version_is_told() -> None:
    assert run_python("-m", "frontdesk", "--version").stdout == f"frontdesk {__version__}\n"


def test_a_training_session_cannot_be_pointed_at_a_server() -> None:
    with pytest.raises(ValueError, match="--server"):
        LaunchOptions(training=True, server="https://till.example")


def test_only_practice_data_can_be_emptied() -> None:
    with pytest.raises(ValueError, match="--training"):
        LaunchOptions(fresh=True)
