"""Where the Tab key stops, and in which order: as the screen is read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def is_stop(widget: QWidget) -> bool:
    """Return whether the Tab key stops at a widget now."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def stops_within(widget: QWidget) -> list[QWidget]:
    """Return the stops inside a widget, in reading order."""
    return [each for each in _read(widget, None) if is_stop(each)]


def next_stop(root: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return the stop after `here`, or the one before, round the end; None when there is none.

    `here` may have been hidden or disabled: what comes after it does so still.
    """
    preceding: list[QWidget] = []
    following: list[QWidget] = []
    side = preceding
    for each in _read(root, here):
        if each is here:
            side = following
        elif is_stop(each):
            side.append(each)
    stops = [*following, *preceding]
    if not stops:
        return None
    return stops[0] if forward else stops[-1]


def _read(widget: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    """Go through all that is shown inside a widget, in reading order, and through what `here` is inside of."""
    for child in _children(widget):
        if child.isVisible() or (here is not None and (child is here or child.isAncestorOf(here))):
            yield child
            yield from _read(child, here)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Return the children of a widget as its layout has them, and after them those that it does not have."""
    layout = widget.layout()
    placed = [] if layout is None else list(_placed(layout))
    yield from placed
    known = set(placed)
    for child in widget.children():
        if isinstance(child, QWidget) and child not in known and not child.isWindow():
            yield child


def _placed(layout: QLayout) -> Iterator[QWidget]:
    items = [layout.itemAt(place) for place in range(layout.count())]
    if isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        items.reverse()
    for item in items:
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _placed(inner)
        elif widget is not None:
            yield widget
