"""The real till on a real screen, as a screen reader on Linux finds it: through AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

DEBIANS_PYTHON = "/usr/bin/python3"
"""The bindings are installed for this one only."""

VISIT = Path(__file__).with_name("visit.py")
ROOT = VISIT.parents[2]
LONGEST_SECONDS = 150

_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}

Part = dict[str, Any]


@cache
def missing() -> str:
    """Return the Debian packages that this machine lacks, or ""."""
    packages = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    bindings = [DEBIANS_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    bound = shutil.which(DEBIANS_PYTHON) and subprocess.run(bindings, check=False, capture_output=True)
    if not bound or bound.returncode:
        packages += ["python3-gi", "gir1.2-atspi-2.0"]
    return ", ".join(packages)


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen that nobody sees, and return its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Part]]:
    """What a person with a screen reader finds on the way from the sign-in to a card, step by step."""
    if missing():
        pytest.skip(f"these Debian packages are missing: {missing()}")
    folder = tmp_path_factory.mktemp("visit")
    file = folder / "found.json"
    till = [sys.executable, "-m", "frontdesk", "--training", "--data", str(folder / "till")]
    # The path of a socket must be short.
    with screen() as display, tempfile.TemporaryDirectory(prefix="till") as runtime:
        environment = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "DBUS_"))}
        environment |= {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": runtime,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        command = ["dbus-run-session", "--", DEBIANS_PYTHON, str(VISIT), str(file), *till]
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as run:
            try:
                _, told = run.communicate(timeout=LONGEST_SECONDS)
            finally:
                _end(run.pid)
    assert run.returncode == 0, told
    found: dict[str, list[Part]] = json.loads(file.read_text("utf-8"))
    return found


def _end(group: int) -> None:
    """End whatever is left of a run."""
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return


def named(parts: list[Part], role: str) -> list[str]:
    """Return the names of all parts with a role, without the spaces that keep an amount together."""
    return [" ".join(part["name"].split()) for part in parts if part["role"] == role]


def one(parts: list[Part], role: str, name: str) -> Part:
    """Return the one part with a role and a name."""
    (found,) = [part for part in parts if (part["role"], part["name"]) == (role, name)]
    return found


def test_the_sign_in_is_a_form_with_labelled_fields(visit: dict[str, list[Part]]) -> None:
    form = visit["sign_in"]
    assert named(form, "heading") == ["Sign in"]
    assert one(form, "text", "E-mail")["labelled_by"] == ["E-mail"]
    assert one(form, "password text", "Password")["labelled_by"] == ["Password"]
    assert one(form, "push button", "Sign in")["keys"] == ["Enter"]
    assert "TRAINING — no real money, no real cards" in named(form, "label")
    assert one(visit["place"], "combo box", "Store")["labelled_by"] == ["Store"]


def test_the_places_are_tabs_with_their_keys_and_the_present_one_is_told(visit: dict[str, list[Part]]) -> None:
    till = visit["balance"]
    assert named(till, "page tab list") == ["Places"]
    assert named(till, "page tab") == ["Balance", "Redeem", "Activate", "Refund", "Activity"]
    tabs = [part for part in till if part["role"] == "page tab"]
    assert [part["name"] for part in tabs if "selected" in part["states"]] == ["Balance"]
    assert [part["keys"] for part in tabs] == [["F2"], ["F3"], ["F4"], ["F5"], ["F6"]]
    assert named(till, "tool bar") == ["This till"]
    assert one(till, "push button", "Online")["description"] == "The server answered the last request."
    assert named(till, "check box") == []


def test_a_card_that_is_looked_up_is_said_and_found_once(visit: dict[str, list[Part]]) -> None:
    till = visit["card"]
    assert named(till, "image") == ["Gift Card ending in 7879"]
    assert named(till, "label").count("USD 798.66") == 1
    assert named(till, "list") == ["Latest"]
    assert [name.split(",")[0] for name in named(till, "list item")] == ["Redeemed", "Redeemed", "Activated"]
    redeem = one(till, "push button", "Redeem")
    assert (redeem["keys"], "focused" in redeem["states"]) == (["Enter"], True)
    said = [str(sentence).replace("\u00a0", " ") for sentence in visit["said"]]
    assert said[-2:] == ["The card is being read", "Gift Card ending in 7879, Balance, USD 798.66, Active"]
