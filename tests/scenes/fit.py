"""What has not the room that it needs: text that is cut, and parts that are squeezed or stand out."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.amount_display import BigAmount

_SLACK = 1
"""Fractions of a px are rounded differently by whoever measures."""


def faults(window: QWidget) -> list[str]:
    """Return what of a window that is shown has not its room, each as the part and what it lacks."""
    found = []
    for part in window.findChildren(QWidget):
        if part.isVisible() and not part.visibleRegion().isEmpty():
            lack = _lack(part)
            if lack:
                found.append(f"{_called(part)}: {lack}")
    return found


def _lack(part: QWidget) -> str:
    if isinstance(part, QLabel) and part.text():
        lack = _label(part)
        if lack:
            return lack
    if isinstance(part, QLineEdit):
        return _line(part)
    if not isinstance(part, QAbstractButton | BigAmount):
        return ""
    least = part.minimumSizeHint()
    if least.width() > part.width() + _SLACK or least.height() > part.height() + _SLACK:
        return f"is {part.width()} x {part.height()}, needs {least.width()} x {least.height()}"
    return _outside(part)


def _label(label: QLabel) -> str:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        cut = needed > label.height() + _SLACK
        return f"{label.text()[:40]!r} needs {needed} px in height, has {label.height()}" if cut else ""
    needed = label.minimumSizeHint().width()
    return (
        f"{label.text()[:40]!r} needs {needed} px, has {label.width()}" if needed > label.width() + _SLACK else ""
    )


def _line(line: QLineEdit) -> str:
    """A field scrolls what was typed; what it asks for has to be read whole."""
    if line.height() < TOUCH - _SLACK and not isinstance(line.parentWidget(), QComboBox):
        return f"is {line.height()} px in height"
    asks = "" if line.text() else line.placeholderText()
    needed = QFontMetricsF(line.font()).horizontalAdvance(asks)
    room = line.width() - 2 * 4
    return f"{asks!r} needs {needed:.0f} px, has {room}" if needed > room + _SLACK else ""


def _outside(part: QWidget) -> str:
    """A part that can be pressed is whole within what is around it, unless that scrolls."""
    around = part.parentWidget()
    if not isinstance(part, QAbstractButton) or around is None:
        return ""
    climbing: QWidget | None = around
    while climbing is not None and not climbing.isWindow():
        if isinstance(climbing, QAbstractScrollArea):
            return ""
        climbing = climbing.parentWidget()
    inside = QRect(0, 0, around.width(), around.height()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    return "" if inside.contains(part.geometry()) else "stands out of what is around it"


def _called(part: QWidget) -> str:
    named = part.objectName()
    if named:
        return named
    around = part.parentWidget()
    return f"{type(part).__name__} in {_called(around)}" if around is not None else type(part).__name__
