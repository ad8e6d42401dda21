"""What painted widgets have in common: rounded grounds, signs of a tone, chips, icons."""

from typing import Literal
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPaintDevice, QPainter, QPen, QPolygonF

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.icons import icon
from frontdesk.ui.theme.tokens import SMALL, Tone

Side = Literal["start", "centre", "end"]
"""Where words stand: at the side where reading starts, in the middle, or at the other side."""

CHIP_HEIGHT = 30
_CHIP_MARGIN = 12.0
_SIGN = 10.0
_SIGN_GAP = 5.0


def reads_from_right(text: str) -> bool:
    """Return whether the first letter of `text` belongs to a script that is written from right to left."""
    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def absolute(side: Side, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the alignment that puts words at `side`, whatever script they are in."""
    if side == "centre":
        return Qt.AlignmentFlag.AlignHCenter
    left = (side == "start") is (direction == Qt.LayoutDirection.LeftToRight)
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)


def draw_words(
    painter: QPainter,
    box: QRectF,
    text: str,
    side: Side,
    direction: Qt.LayoutDirection,
    *,
    height: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    wrap: bool = False,
) -> QRectF:
    """Draw words into `box`, in the order of their own script, and return the room they took.

    `direction` is the widget's: it says where the start is, not how an amount is read.
    """
    from_right = reads_from_right(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    flags = int(absolute(side, direction)) | int(height)
    if wrap:
        flags |= int(Qt.TextFlag.TextWordWrap)
    used = painter.boundingRect(box, flags, text)
    painter.drawText(box, flags, text)
    return used


def smooth(device: QPaintDevice) -> QPainter:
    """Return a painter that draws smooth edges; the caller ends it."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_box(
    painter: QPainter, box: QRectF, radius: float, *, fill: str = "", edge: str = "", width: float = 1
) -> None:
    """Draw a rounded box whose edge lies inside `box`."""
    half = width / 2 if edge else 0.0
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(fill)) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def draw_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw an icon in the middle of `box`, as large as its shorter side."""
    size = round(min(box.width(), box.height()))
    drawn = icon(name, colour, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(box.center().x() - size / 2, box.center().y() - size / 2), drawn)


def draw_sign(painter: QPainter, tone: Tone, colour: str, box: QRectF) -> None:
    """Draw a tone's sign into a square box: a check, a question mark, a cross; neutral has none."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 10, box.height() / 10)
    round_pen = QPen(QColor(colour), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(round_pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tone == "ok":
        painter.drawPolyline(QPolygonF([QPointF(1.2, 5.4), QPointF(3.9, 8.0), QPointF(8.8, 2.4)]))
    elif tone == "bad":
        painter.drawLine(QPointF(1.8, 1.8), QPointF(8.2, 8.2))
        painter.drawLine(QPointF(8.2, 1.8), QPointF(1.8, 8.2))
    elif tone == "warn":
        painter.setFont(font(SMALL, 700))
        painter.scale(0.92, 0.92)
        painter.drawText(QRectF(-3, -3, 17, 17), Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def chip_width(text: str, tone: Tone) -> float:
    """Return how wide a chip with this text is, in px."""
    sign = 0.0 if tone == "neutral" else _SIGN + _SIGN_GAP
    return QFontMetricsF(font(SMALL, 600)).horizontalAdvance(text) + sign + 2 * _CHIP_MARGIN


def draw_chip(painter: QPainter, box: QRectF, text: str, tone: Tone, direction: Qt.LayoutDirection) -> None:
    """Draw a chip that fills `box`: the tone's ground, its sign and the word."""
    ink, ground = tokens_in_use().tone(tone)
    draw_box(painter, box, box.height() / 2, fill=ground)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    words = box.adjusted(_CHIP_MARGIN, 0, -_CHIP_MARGIN, 0)
    if tone != "neutral":
        left = words.right() - _SIGN if mirrored else words.left()
        draw_sign(painter, tone, ink, QRectF(left, box.center().y() - _SIGN / 2, _SIGN, _SIGN))
        if mirrored:
            words.adjust(0, 0, -_SIGN - _SIGN_GAP, 0)
        else:
            words.adjust(_SIGN + _SIGN_GAP, 0, 0, 0)
    painter.setFont(font(SMALL, 600))
    painter.setPen(QColor(ink))
    draw_words(painter, words, text, "centre", direction)
