"""Where the Tab key stops."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def is_stop(widget: QWidget) -> bool:
    """Return whether the Tab key stops at a widget now."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def stops_within(widget: QWidget) -> list[QWidget]:
    """Return the stops inside a widget, in the order in which they were made."""
    found: list[QWidget] = []
    each = widget.nextInFocusChain()
    while each is not None and each is not widget:
        if widget.isAncestorOf(each) and is_stop(each):
            found.append(each)
        each = each.nextInFocusChain()
    return found
