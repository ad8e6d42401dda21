"""Which sheets lie over which window, the topmost last."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from frontdesk.ui.widgets.sheet import Sheet

_open: list[Sheet] = []


def still_there(widget: QWidget) -> bool:
    """Return whether Qt has not deleted a widget."""
    from shiboken6 import isValid

    return isValid(widget)


def sheets_over(window: QWidget) -> tuple[Sheet, ...]:
    """Return the open sheets of a window, from the lowest to the topmost."""
    _open[:] = [sheet for sheet in _open if still_there(sheet)]
    return tuple(sheet for sheet in _open if sheet.window() is window)


def top_sheet(window: QWidget) -> Sheet | None:
    """Return the sheet that has a window's attention, or None."""
    return next(iter(reversed(sheets_over(window))), None)


def dismiss_sheets(window: QWidget) -> None:
    """Take every sheet off a window, unanswered: what it shows from now on is no place for them."""
    for sheet in reversed(sheets_over(window)):
        sheet.dismiss()


def has_opened(sheet: Sheet) -> None:
    """Put a sheet on top."""
    has_gone(sheet)
    _open.append(sheet)


def has_gone(sheet: Sheet) -> None:
    """Take a sheet off, wherever it lies."""
    if sheet in _open:
        _open.remove(sheet)
