"""Each thing that would make Qt abort is found before it does, and named.

The display is tried from a process of its own, as at the start of the program: the trial forks, and tests
may have threads.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from frontdesk.preflight import (
    LibrariesMissing,
    Library,
    NoScreen,
    Ready,
    check,
    nobody_would_see,
    sentence,
)
from tests.support.python import run_python

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has anything to check")

NOWHERE = Library("libnowhere-to-be-found.so.7", "libnowhere7")


def finding(environment: dict[str, str], arguments: str = "") -> str:
    program = f"from frontdesk import preflight as p; print(p.check({environment!r}, {arguments}))"
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_missing_library_is_named_with_its_package() -> None:
    found = check({"QT_QPA_PLATFORM": "offscreen"}, always_needed=(NOWHERE,))
    assert found == LibrariesMissing((NOWHERE,))
    assert NOWHERE.file in sentence(found)
    assert sentence(found).endswith("apt-get install libnowhere7")
    assert not nobody_would_see(found)


def test_only_what_is_missing_is_named() -> None:
    libc = Library("libc.so.6", "libc6")
    assert check({}, always_needed=(libc, NOWHERE)) == LibrariesMissing((NOWHERE,))


@pytest.mark.parametrize(("platform", "visible"), [("offscreen", False), ("minimal:option", False), ("vnc", True)])
def test_a_platform_without_a_display_is_ready_at_once(platform: str, visible: bool) -> None:
    found = check({"QT_QPA_PLATFORM": platform})
    assert found == Ready(platform.partition(":")[0], visible=visible)
    assert nobody_would_see(found) is not visible


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ""}])
def test_without_a_display_there_is_no_screen(environment: dict[str, str]) -> None:
    found = check(environment)
    assert found == NoScreen(())
    assert nobody_would_see(found)
    assert "DISPLAY" in sentence(found)


@pytest.mark.parametrize(
    ("environment", "tried"),
    [
        ({"DISPLAY": ":9999"}, "xcb :9999"),
        ({"DISPLAY": "nonsense"}, "xcb nonsense"),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, "wayland /nowhere/wayland-9"),
        ({"WAYLAND_DISPLAY": "/nowhere/wayland"}, "wayland /nowhere/wayland"),
    ],
)
def test_a_display_that_does_not_answer_is_named(environment: dict[str, str], tried: str) -> None:
    assert finding(environment) == str(NoScreen((tried,)))
    assert tried in sentence(NoScreen((tried,)))


@pytest.mark.parametrize(
    ("asked", "arguments", "expected"),
    [
        ("", "wayland_needed=()", Ready("wayland", visible=True)),
        ("wayland-egl", "wayland_needed=()", Ready("wayland", visible=True)),
        ("", f"wayland_needed=(p.{NOWHERE!r},)", LibrariesMissing((NOWHERE,))),
        ("xcb", "wayland_needed=()", NoScreen(())),
    ],
)
def test_a_display_that_answers_is_ready_when_its_libraries_are_there(
    tmp_path: Path, asked: str, arguments: str, expected: Ready | LibrariesMissing | NoScreen
) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": asked}
        assert finding(environment, arguments) == str(expected)


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_real_x11_display_is_ready() -> None:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        try:
            found = finding({"DISPLAY": display})
        finally:
            server.terminate()
    assert found == str(Ready("xcb", visible=True))


def test_a_display_that_never_answers_is_given_up() -> None:
    with socket.socket(socket.AF_INET) as silent:
        for number in range(90, 190):
            try:
                silent.bind(("127.0.0.1", 6000 + number))
            except OSError:
                continue
            break
        silent.listen()
        before = time.monotonic()
        found = finding({"DISPLAY": f"127.0.0.1:{number}"}, "patience=0.2")
    assert found == str(NoScreen((f"xcb 127.0.0.1:{number}",)))
    assert time.monotonic() - before < 30
