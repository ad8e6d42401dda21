"""Poses: a widget that looks as if it were pointed at, pressed or in focus, without being it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QStyle, QWidget

PosedWidget = TypeVar("PosedWidget", bound=QWidget)

_DRAWN_BY_STYLE = (QAbstractButton, QLineEdit, QComboBox)


def hovered(widget: PosedWidget) -> PosedWidget:
    """Return a widget as it looks under the pointer."""
    _replace(widget, "underMouse", lambda: True)
    return _drawn_with(widget, QStyle.StateFlag.State_MouseOver)


def pressed(widget: PosedWidget) -> PosedWidget:
    """Return a button as it looks under a finger."""
    assert isinstance(widget, QAbstractButton)
    widget.setDown(True)
    return widget


def focused(widget: PosedWidget) -> PosedWidget:
    """Return a widget as it looks with the focus; only one can have it, and a gallery shows many."""
    _replace(widget, "hasFocus", lambda: True)
    # What shows its ring by a frame of its own, or by a property, hears of the focus.
    QCoreApplication.sendEvent(widget, QFocusEvent(QEvent.Type.FocusIn))
    return _drawn_with(widget, QStyle.StateFlag.State_HasFocus)


def disabled(widget: PosedWidget) -> PosedWidget:
    """Return a widget that can't be used."""
    widget.setEnabled(False)
    return widget


def with_part(widget: PosedWidget, name: str, pose: Callable[[QWidget], QWidget]) -> PosedWidget:
    """Return a widget whose part with this name is posed."""
    part = widget.findChild(QWidget, name)
    assert isinstance(part, QWidget), name
    pose(part)
    return widget


def _drawn_with(widget: PosedWidget, flag: QStyle.StateFlag) -> PosedWidget:
    if not isinstance(widget, _DRAWN_BY_STYLE):
        return widget
    real: Callable[[Any], None] = getattr(widget, "initStyleOption")  # noqa: B009  (each of these has its own kind)

    def posed(option: Any) -> None:
        real(option)
        option.state |= flag

    _replace(widget, "initStyleOption", posed)
    return widget


def _replace(widget: QWidget, method: str, posed: Callable[..., object]) -> None:
    """Have Qt find another method on this one widget, as it finds those of a subclass."""
    setattr(widget, method, posed)
