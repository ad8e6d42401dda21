"""Motion: how long something moves, on which curve, and whether it may move at all.

Motion explains where something came from; it is short, and nothing waits for it. A person who is made unwell by it,
or whose system says so, gets none: everything is then at once where it would have ended.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QEasingCurve

QUICK_MS = 120
"""A sign that answers a finger: the knob of a switch."""

CALM_MS = 160
"""A sheet or a toast that comes; what goes is gone at once."""

PULSE_MS = 1600
"""One breath of a skeleton."""

SLIDE = 12
"""How far a sheet or a toast comes in, px."""

_reduced = False


def set_reduced_motion(reduced: bool) -> None:
    """Take the person's own wish; where the system asks for less motion, there is none anyway."""
    global _reduced  # noqa: PLW0603  (like the look, motion belongs to the one application)
    _reduced = reduced


def motion_allowed() -> bool:
    """Return whether things may move now."""
    return not _reduced and not _system_wants_less()


def coming_to_rest() -> QEasingCurve:
    """Return the curve of everything that comes: quick at first, and soft at its end."""
    from PySide6.QtCore import QEasingCurve

    return QEasingCurve(QEasingCurve.Type.OutCubic)


@cache
def _system_wants_less() -> bool:
    from PySide6.QtGui import QGuiApplication

    # Where nobody sees the screen, motion would only make pictures differ from each other.
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return True
    return sys.platform == "win32" and not _windows_animates()


def _windows_animates() -> bool:
    """Return what "Show animations in Windows" is set to."""
    import ctypes

    client_area_animation = 0x1042
    answer = ctypes.c_int(1)
    windll = getattr(ctypes, "windll")  # noqa: B009  (the type checker knows it on Windows only)
    windll.user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(answer), 0)
    return bool(answer.value)
