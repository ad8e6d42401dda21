"""What painted widgets have in common: rounded grounds, signs of a tone, chips, icons."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPaintDevice, QPainter, QPen, QPolygonF

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.icons import icon
from frontdesk.ui.theme.tokens import SMALL, Tone

CHIP_HEIGHT = 30
_CHIP_MARGIN = 12.0
_SIGN = 10.0
_SIGN_GAP = 5.0


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
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
