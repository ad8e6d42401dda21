"""Short facts in one line: "Today 10:40 · mariam · AED 36.71"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication

_BETWEEN = " · "
_FROM_RIGHT = "\u200f"
_ISOLATE, _ISOLATE_END = "\u2068", "\u2069"
_UNSPOKEN = dict.fromkeys((ord(_FROM_RIGHT), 0x200E, *range(0x2066, 0x206A)))


def joined(parts: Iterable[str]) -> str:
    """Return parts in one line, in reading order; what is empty is left out.

    Where it is read from the right, each part stands for itself: two in Latin letters would otherwise go from left
    to right, and figures beside them would be taken for the end of the wrong one.
    """
    shown = [part for part in parts if part]
    if len(shown) < 2 or not QGuiApplication.isRightToLeft():
        return _BETWEEN.join(shown)
    return _FROM_RIGHT + _BETWEEN.join(f"{_ISOLATE}{part}{_ISOLATE_END}" for part in shown)


def spoken(text: str) -> str:
    """Return a line without what only sets its order, which some screen readers would read out."""
    return text.translate(_UNSPOKEN)
