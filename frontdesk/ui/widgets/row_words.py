"""The words of a row that is pressed as a whole: a title over a detail, both wrapping rather than being cut."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, SMALL, Weight
from frontdesk.ui.widgets.painting import draw_words

ROW_LEAST = 56
"""The least height of such a row, px."""

_AIR = 10
_GAP = 2
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class RowWords:
    """What a row says; the detail may be empty."""

    title: str
    detail: str = ""

    def height(self, room: int, weight: Weight, *, least: int = ROW_LEAST) -> int:
        """Return the height of the row in px, with its air, where the words have `room` px across."""
        height = _text_height(self.title, BODY, weight, room)
        if self.detail:
            height += _GAP + _text_height(self.detail, SMALL, 400, room)
        return max(least, height + 2 * _AIR)

    def draw(
        self, painter: QPainter, box: QRectF, *, weight: Weight, ink: str, detail_ink: str, mirrored: bool
    ) -> None:
        """Draw the words into the middle of `box`, one below the other."""
        room = round(box.width())
        title = _text_height(self.title, BODY, weight, room)
        detail = _text_height(self.detail, SMALL, 400, room) + _GAP if self.detail else 0
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


@lru_cache(maxsize=512)
def _text_height(text: str, size: int, weight: Weight, room: int) -> int:
    metrics = QFontMetrics(font(size, weight))
    if "\n" not in text and metrics.horizontalAdvance(text) <= room:
        # A line in another script asks for more than it draws, which would leave a gap below it.
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), _WRAP, text).height()
