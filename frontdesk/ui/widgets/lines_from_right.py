"""Words that are read from the right, on several lines with their right edges in one line.

`QPainter.drawText` leaves room at the right for the blank at which a line was broken, so that every line but the
last would stand in by the width of it.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption


def draw_lines_from_right(painter: QPainter, box: QRectF, text: str, flags: int) -> QRectF:
    """Draw into `box` what `painter.drawText(box, flags, text)` would, flush right; return the room it took."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font(), painter.device())
    layout.setTextOption(option)
    layout.beginLayout()
    height = width = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, height))
        height += line.ascent() + line.descent()
        width = max(width, line.naturalTextWidth())
    layout.endLayout()
    spare = box.height() - height
    down = spare if flags & Qt.AlignmentFlag.AlignBottom.value else 0.0
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        down = spare / 2
    layout.draw(painter, QPointF(box.left(), box.top() + down))
    return QRectF(box.right() - width, box.top() + down, width, height)
