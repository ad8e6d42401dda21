"""All pictures on one, for a person to look at: small, with their names, and what has changed in a frame."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import SMALL

COLUMNS = 8
SIZE = QSize(320, 200)
_LABEL = 24
_GAP = 16
_FRAME = 4
_GROUND, _INK, _CHANGED = QColor("#D8D8D8"), QColor("#202020"), QColor("#C2185B")


def contact_sheet(pictures: Sequence[tuple[str, QImage]], changed: Collection[str]) -> QImage:
    """Return one picture of all, in rows from left to right."""
    rows = -(-len(pictures) // COLUMNS)
    step = QSize(SIZE.width() + _GAP, SIZE.height() + _LABEL + _GAP)
    sheet = QImage(COLUMNS * step.width() + _GAP, rows * step.height() + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setFont(font(SMALL, 600))
    for place, (name, image) in enumerate(pictures):
        column, row = place % COLUMNS, place // COLUMNS
        box = QRect(QRect(0, 0, SIZE.width(), SIZE.height()))
        box.translate(_GAP + column * step.width(), _GAP + row * step.height())
        if name in changed:
            painter.fillRect(box.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME), _CHANGED)
        painter.drawImage(box, image)
        painter.setPen(_CHANGED if name in changed else _INK)
        label = QRect(box.left(), box.bottom() + _FRAME, box.width(), _LABEL)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet
