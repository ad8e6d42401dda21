"""What must be true of this machine before Qt is loaded.

Qt ends the whole process when a library or the display is missing, and no exception can be caught. So
the libraries are tried first, and the display is tried by a child process that may hang or die in our
place. Only Linux needs this: elsewhere everything that Qt uses comes with it.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import socket
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

DISPLAY_PATIENCE_SECONDS = 3.0

_UNSEEN = frozenset({"offscreen", "minimal", "minimalegl"})
_WINDOWED = frozenset({"xcb", "wayland"})


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library that Qt loads, and the Debian package that has it."""

    file: str
    package: str


ALWAYS_NEEDED = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libX11.so.6", "libx11-6"),
)
"""What Qt needs even without a screen."""

X11_NEEDED = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
)
"""What Qt needs besides for a window on an X11 display."""

WAYLAND_NEEDED = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
)
"""What Qt needs besides for a window on a Wayland display."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Qt can start: what it will draw on, and whether a person can see that."""

    platform: str
    visible: bool


@dataclass(frozen=True, slots=True)
class LibrariesMissing:
    """Qt would not load: these libraries are not on this machine."""

    libraries: tuple[Library, ...]


@dataclass(frozen=True, slots=True)
class NoScreen:
    """There is no display to open. `tried` names those that did not answer; it is empty when none is set."""

    tried: tuple[str, ...]


Finding = Ready | LibrariesMissing | NoScreen


@dataclass(frozen=True, slots=True)
class _Display:
    platform: str
    name: str
    libraries: tuple[Library, ...]
    opens: Callable[[str], bool]


def check(
    environment: Mapping[str, str],
    *,
    always_needed: tuple[Library, ...] = ALWAYS_NEEDED,
    x11_needed: tuple[Library, ...] = X11_NEEDED,
    wayland_needed: tuple[Library, ...] = WAYLAND_NEEDED,
    patience: float = DISPLAY_PATIENCE_SECONDS,
) -> Finding:
    """Tell whether Qt can start here, with these environment variables.

    `patience` is how long, in seconds, each display may take to answer. The lists of libraries are
    arguments for the sake of tests.
    """
    asked = _platforms_asked_for(environment)
    if not sys.platform.startswith("linux"):
        return Ready(asked[0] if asked else "", visible=not asked or asked[0] not in _UNSEEN)
    if missing := _missing(always_needed):
        return LibrariesMissing(missing)
    if asked and not _WINDOWED.issuperset(asked):
        other = next(name for name in asked if name not in _WINDOWED)
        return Ready(other, visible=other not in _UNSEEN)

    displays = _displays(asked, environment, x11_needed, wayland_needed)
    answering = [display for display in displays if _answers(display, patience)]
    if not answering:
        return NoScreen(tuple(f"{display.platform} {display.name}" for display in displays))
    for display in answering:
        if not _missing(display.libraries):
            return Ready(display.platform, visible=True)
    return LibrariesMissing(_missing(answering[-1].libraries))


def nobody_would_see(finding: Finding) -> bool:
    """Tell whether a window would be drawn where no person can see it, or can't be drawn at all."""
    return isinstance(finding, NoScreen) or (isinstance(finding, Ready) and not finding.visible)


def sentence(finding: Finding) -> str:
    """Say a finding in English, for a terminal: nothing that could translate is loaded yet."""
    if isinstance(finding, Ready):
        return "Qt can start." if finding.visible else f"No screen: QT_QPA_PLATFORM is {finding.platform}."
    if isinstance(finding, NoScreen):
        if not finding.tried:
            return "No screen: neither DISPLAY nor WAYLAND_DISPLAY is set."
        return f"No screen: {' and '.join(finding.tried)} can't be opened."
    files = ", ".join(library.file for library in finding.libraries)
    packages = " ".join(library.package for library in finding.libraries)
    return f"Qt can't start without {files}. On Debian or Ubuntu: apt-get install {packages}"


def _platforms_asked_for(environment: Mapping[str, str]) -> tuple[str, ...]:
    # Qt takes several names, each with options of its own: "wayland;xcb:option=1".
    names = (part.partition(":")[0].strip() for part in environment.get("QT_QPA_PLATFORM", "").split(";"))
    known = ("wayland" if name.startswith("wayland") else name for name in names)
    return tuple(name for name in known if name)


def _displays(
    asked: tuple[str, ...],
    environment: Mapping[str, str],
    x11_needed: tuple[Library, ...],
    wayland_needed: tuple[Library, ...],
) -> list[_Display]:
    wayland = environment.get("WAYLAND_DISPLAY", "")
    x11 = environment.get("DISPLAY", "")
    displays = []
    if wayland:
        path = os.path.join(environment.get("XDG_RUNTIME_DIR", "/"), wayland)
        displays.append(_Display("wayland", path, wayland_needed, _wayland_opens))
    if x11:
        displays.append(_Display("xcb", x11, x11_needed, _x11_opens))
    return [display for display in displays if not asked or display.platform in asked]


def _missing(libraries: Iterable[Library]) -> tuple[Library, ...]:
    return tuple(library for library in libraries if not _loads(library.file))


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _answers(display: _Display, patience: float) -> bool:
    # A fork costs a millisecond, a fresh interpreter twenty. It is safe here: no thread runs yet.
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(sending, b"y" if display.opens(display.name) else b"n")
        finally:
            os._exit(0)
    os.close(sending)
    try:
        in_time, _, _ = select.select([receiving], [], [], patience)
        # A child that died wrote nothing: the pipe is at its end then.
        return bool(in_time) and os.read(receiving, 1) == b"y"
    finally:
        os.close(receiving)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _x11_opens(name: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    return bool(xcb.xcb_connection_has_error(connection) == 0)


def _wayland_opens(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        return connection.connect_ex(path) == 0
