"""The focus as it is seen: how much of a window looks otherwise when one of its parts has the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QWidget

from frontdesk.ui.screens.refund_steps import RefundReasons
from frontdesk.ui.widgets.amount_display import BigAmount
from frontdesk.ui.widgets.card_table import CardTable
from frontdesk.ui.widgets.layers import top_sheet
from frontdesk.ui.widgets.scan_field import ScanField
from tests.scenes.scene import settle
from tests.support.contrast import contrast

SEEN = 3.0
"""The contrast of what is not text but carries meaning (WCAG 2, 1.4.11)."""

_AIR = 6
"""A ring may lie so far around what scrolls, px."""

_CAP = 30
"""The side of the square around a digit that answers, px."""

_KNOWN: dict[tuple[int, int], bool] = {}


def lacks_ring(window: QWidget, widget: QWidget) -> str:
    """Give the focus to a widget, and return how little of that is seen; "" when it is enough."""
    _leave(window, widget)
    around = _around(widget, window)
    before = window.grab(around).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    found, least = _changed(before, window.grab(around).toImage()), _length(widget)
    return "" if found >= least else f"{widget.objectName()}: {found} px of {least}"


def _leave(window: QWidget, widget: QWidget) -> None:
    """Give the focus to nothing that is seen: with nothing at all, the window would find a place for it."""
    (top_sheet(window) or window).setFocus()
    if isinstance(widget, QListView) and not widget.currentIndex().isValid():
        widget.setCurrentIndex(widget.model().index(0, 0))
    settle()


def _around(widget: QWidget, window: QWidget) -> QRect:
    """Return where a ring may be: a field in a scan field has that one's."""
    parent = widget.parent()
    owner = parent if isinstance(parent, ScanField) else widget
    air = _AIR if isinstance(widget, QAbstractScrollArea) else 0
    return QRect(owner.mapTo(window, QPoint()), owner.size()).adjusted(-air, -air, air, air)


def _length(widget: QWidget) -> int:
    """Return how many px a line around a widget, or the row that is the current one, is long at least."""
    if isinstance(widget, BigAmount):
        return round(widget.width() * 0.75)
    if isinstance(widget, RefundReasons):
        return round(4 * _CAP * 0.75)
    size: QSize = widget.size()
    if isinstance(widget, CardTable):
        size = widget.focused_row().size()
    elif isinstance(widget, QListView) and widget.currentIndex().isValid():
        size = widget.visualRect(widget.currentIndex()).size()
    # Round corners are shorter, and a chip is lower than the finger that it is made for.
    return round(2 * (size.width() + size.height()) * 0.75) - 40


def _changed(before: QImage, after: QImage) -> int:
    """Return how many px are told apart from what they were."""
    old, new = (bytes(each.convertToFormat(QImage.Format.Format_RGB32).constBits()) for each in (before, after))
    pairs = zip(memoryview(old).cast("I"), memoryview(new).cast("I"), strict=True)
    return sum(_told_apart(*pair) for pair in pairs if pair[0] != pair[1])


def _told_apart(one: int, other: int) -> bool:
    if (one, other) not in _KNOWN:
        _KNOWN[one, other] = contrast(f"#{one & 0xFFFFFF:06X}", f"#{other & 0xFFFFFF:06X}") >= SEEN
    return _KNOWN[one, other]
