"""The words of a row that is pressed as a whole: a title over a detail, both wrapping rather than being cut."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, SMALL, Weight
from frontdesk.ui.widgets.painting import draw_words, words_height

ROW_LEAST = 56
"""The least height of such a row, px."""

_AIR = 10
_GAP = 2


@dataclass(frozen=True)
class RowWords:
    """What a row says; the detail may be empty."""

    title: str
    detail: str = ""

    def height(self, room: int, weight: Weight, *, least: int = ROW_LEAST) -> int:
        """Return the height of the row in px, with its air, where the words have `room` px across."""
        height = words_height(self.title, BODY, weight, room, last=not self.detail)
        if self.detail:
            height += _GAP + words_height(self.detail, SMALL, 400, room, last=True)
        return max(least, ceil(height) + 2 * _AIR)

    def draw(
        self, painter: QPainter, box: QRectF, *, weight: Weight, ink: str, detail_ink: str, mirrored: bool
    ) -> None:
        """Draw the words into the middle of `box`, one below the other."""
        title = words_height(self.title, BODY, weight, box.width(), last=not self.detail)
        detail = words_height(self.detail, SMALL, 400, box.width(), last=True) + _GAP if self.detail else 0
        top = box.center().y() - (title + detail) / 2
        painter.setFont(font(BODY, weight))
        painter.setPen(QColor(ink))
        upper = QRectF(box.left(), top, box.width(), title)
        draw_words(painter, upper, self.title, "start", mirrored, height="top", wrap=True)
        if self.detail:
            painter.setFont(font(SMALL))
            painter.setPen(QColor(detail_ink))
            lower = QRectF(box.left(), top + title + _GAP, box.width(), detail)
            draw_words(painter, lower, self.detail, "start", mirrored, height="top", wrap=True)
