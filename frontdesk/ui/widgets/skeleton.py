"""Placeholders of the size of what will come, so that nothing jumps when it comes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.tokens import RADIUS_SMALL
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, smooth


class Skeleton(QWidget):
    """Grey bars, one below the other, each a share of the width (0 to 1) and a height in px.

    `accessible_name` says what is awaited.
    """

    def __init__(
        self,
        bars: Sequence[tuple[float, int]],
        *,
        name: str,
        gap: int = 12,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self._bars = tuple(bars)
        self._gap = gap
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        height = sum(height for _, height in self._bars) + self._gap * max(0, len(self._bars) - 1)
        return QSize(200, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        colours = tokens_in_use()
        mirrored = self.isRightToLeft()
        top = 0.0
        for share, height in self._bars:
            width = self.width() * share
            left = self.width() - width if mirrored else 0.0
            edge = colours.outline(colours.line)
            draw_box(painter, QRectF(left, top, width, height), RADIUS_SMALL, fill=colours.sunk, edge=edge)
            top += height + self._gap
        painter.end()
