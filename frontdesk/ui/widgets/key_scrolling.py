"""Lets a person at the keyboard read on where something is longer than its room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from frontdesk.ui.theme.tokens import RADIUS_SMALL
from frontdesk.ui.widgets.painting import draw_ring, smooth

_AIR = 5
_INSIDE = 4
_MOVES = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Hide}
)


class KeyScrolling(QObject):
    """Makes a scroll area a stop of the Tab key while there is more in it than it shows; the arrow keys scroll.

    The area takes no focus by a touch. Its ring lies around it, where there is room.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._ring: _Ring | None = None
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        area.installEventFilter(self)

    def _on_range_changed(self, least: int, most: int) -> None:
        policy = Qt.FocusPolicy
        self._area.setFocusPolicy(policy.TabFocus if most > least else policy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring around the area while it has the focus."""
        if watched is self._area and event.type() in _MOVES:
            self._show_ring(self._area.hasFocus() and event.type() not in {QEvent.Type.FocusOut, QEvent.Type.Hide})
        return False

    def _show_ring(self, shown: bool) -> None:
        around = self._area.parentWidget()
        if self._ring is None:
            if not shown or around is None:
                return
            self._ring = _Ring(around)
        if shown and around is not None:
            wished = self._area.geometry().adjusted(-_AIR, -_AIR, _AIR, _AIR)
            self._ring.setGeometry(wished.intersected(around.rect().adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)))
            self._ring.raise_()
        self._ring.setVisible(shown)


class _Ring(QWidget):
    """The ring; touches go through it."""

    spoken_as = "nothing"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_ring(painter, QRectF(self.rect()), RADIUS_SMALL)
        painter.end()
