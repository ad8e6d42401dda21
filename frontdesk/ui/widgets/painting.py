"""What painted widgets have in common: rounded grounds, words, signs of a tone, chips, icons.

Nothing here touches the `Qt` namespace on the way to a first paint: making its enums takes some 35 ms, which a
person who waits for the sign-in window would pay.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPaintDevice, QPainter, QPainterPath, QPen, QPolygonF

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.icons import icon, turned
from frontdesk.ui.theme.tokens import SMALL, Tone, Weight

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

Side = Literal["start", "centre", "end"]
"""Where words stand: at the side where reading starts, in the middle, or at the other side."""

Height = Literal["top", "middle", "bottom"]

CHIP_HEIGHT = 30
_CHIP_MARGIN = 12.0
_SIGN = 10.0
_SIGN_GAP = 5.0
_REACH = 0.2
"""Of Inter's line: so much farther below it Arabic letters reach, with some air."""


def reads_from_right(text: str) -> bool:
    """Return whether the first letter of `text` belongs to a script that is written from right to left."""
    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def draw_words(
    painter: QPainter,
    box: QRectF,
    text: str,
    side: Side,
    mirrored: bool,
    *,
    height: Height = "middle",
    wrap: bool = False,
) -> QRectF:
    """Draw words into `box`, in the order of their own script, and return the room they took.

    `mirrored` is the widget's layout: it says where the start is, not how an amount is read. Words on one line may
    stand out of the box; with `wrap` they take as many lines as they need.
    """
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text)
    from_right = reads_from_right(text)
    if mirrored or from_right:
        _set_direction(painter, from_right)
    if wrap and _takes_lines(text, width, box.width()):
        return _draw_lines(painter, box, text, side, mirrored=mirrored, height=height)
    at_left = (side == "start") is not mirrored
    left = box.center().x() - width / 2 if side == "centre" else box.left() if at_left else box.right() - width
    top = {
        "top": box.top(),
        "middle": box.center().y() - metrics.height() / 2,
        "bottom": box.bottom() - metrics.height(),
    }[height]
    painter.drawText(QPointF(left, top + metrics.ascent()), text)
    return QRectF(left, top, width, _line_height(metrics, text))


@lru_cache(maxsize=4096)
def words_height(text: str, size: int, weight: Weight, room: float, *, last: bool = False) -> float:
    """Return how much height `draw_words` takes for words that wrap in `room` px across.

    The `last` words of a row need no room for letters that reach far down: the row's own air is below them.
    """
    metrics = QFontMetricsF(font(size, weight))
    if not _takes_lines(text, metrics.horizontalAdvance(text), room):
        return metrics.height() if last else _line_height(metrics, text)
    from PySide6.QtCore import Qt

    wrapped = int(Qt.TextFlag.TextWordWrap)
    return metrics.boundingRect(QRectF(0, 0, max(1.0, room), 10_000), wrapped, text).height()


def _takes_lines(text: str, width: float, room: float) -> bool:
    return width > room or "\n" in text


def _line_height(metrics: QFontMetricsF, text: str) -> float:
    """Return the height of one line: Inter's, and room below it for letters that reach farther down."""
    return metrics.height() + (round(metrics.height() * _REACH) if reads_from_right(text) else 0)


def _set_direction(painter: QPainter, from_right: bool) -> None:
    from PySide6.QtCore import Qt

    direction = Qt.LayoutDirection
    painter.setLayoutDirection(direction.RightToLeft if from_right else direction.LeftToRight)


def _draw_lines(painter: QPainter, box: QRectF, text: str, side: Side, *, mirrored: bool, height: Height) -> QRectF:
    from PySide6.QtCore import Qt

    align = Qt.AlignmentFlag
    across = {"top": align.AlignTop, "middle": align.AlignVCenter, "bottom": align.AlignBottom}[height]
    flags = int(absolute(side, mirrored)) | int(across) | int(Qt.TextFlag.TextWordWrap)
    if reads_from_right(text) and side != "centre" and (side == "start") is mirrored:
        from frontdesk.ui.widgets.lines_from_right import draw_lines_from_right

        return draw_lines_from_right(painter, box, text, flags)
    used = painter.boundingRect(box, flags, text)
    painter.drawText(box, flags, text)
    return used


def absolute(side: Side, mirrored: bool) -> "Qt.AlignmentFlag":
    """Return the alignment that puts words at `side`, whatever script they are in."""
    from PySide6.QtCore import Qt

    if side == "centre":
        return Qt.AlignmentFlag.AlignHCenter
    left = (side == "start") is not mirrored
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)


def smooth(device: QPaintDevice) -> QPainter:
    """Return a painter that draws smooth edges; the caller ends it."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    *,
    fill: str = "",
    edge: str = "",
    width: float = 1,
    dashed: bool = False,
) -> None:
    """Draw a rounded box whose edge lies inside `box`."""
    half = width / 2 if edge else 0.0
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
    if fill:
        painter.fillPath(path, QColor(fill))
    if edge:
        pen = QPen(QColor(edge), width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.strokePath(path, pen)


def draw_ring(painter: QPainter, box: QRectF, radius: float, colour: str = "") -> None:
    """Draw the focus ring just inside `box`, in `colour` or else the scheme's own.

    A strong one has two tones, and is told by its shape too: a thick line and a thin one with a gap between them.
    """
    colours = tokens_in_use()
    if not colours.strong:
        draw_box(painter, box, radius, edge=colour or colours.focus, width=2)
        return
    inside = 0
    for width, tone in ((3, colours.focus), (2, colours.focus_gap), (1, colours.focus)):
        draw_box(painter, box.adjusted(inside, inside, -inside, -inside), radius - inside, edge=tone, width=width)
        inside += width


def draw_strong_ring(widget: "QWidget", radius: float, focused: bool) -> None:
    """Draw the ring of a strong scheme over a widget whose ring is the stylesheet's in all other schemes."""
    if focused and tokens_in_use().strong:
        painter = smooth(widget)
        draw_ring(painter, QRectF(widget.rect()), radius)
        painter.end()


def draw_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw an icon in the middle of `box`, as large as its shorter side."""
    size = round(min(box.width(), box.height()))
    drawn = icon(name, colour, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(box.center().x() - size / 2, box.center().y() - size / 2), drawn)


def draw_sign(painter: QPainter, tone: Tone, colour: str, box: QRectF) -> None:
    """Draw a tone's sign into a square box: a check, a question mark, a cross; neutral has none."""
    from PySide6.QtCore import Qt

    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 10, box.height() / 10)
    round_pen = QPen(QColor(colour), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(round_pen)
    if tone == "ok":
        painter.drawPolyline(QPolygonF([QPointF(1.2, 5.4), QPointF(3.9, 8.0), QPointF(8.8, 2.4)]))
    elif tone == "bad":
        painter.drawLine(QPointF(1.8, 1.8), QPointF(8.2, 8.2))
        painter.drawLine(QPointF(8.2, 1.8), QPointF(1.8, 8.2))
    elif tone == "warn":
        painter.setFont(font(SMALL, 700))
        if turned("question"):
            painter.translate(10, 0)
            painter.scale(-1, 1)
        painter.scale(0.92, 0.92)
        draw_words(painter, QRectF(-3, -3, 17, 17), "?", "centre", mirrored=False)
    painter.restore()


@lru_cache(maxsize=128)
def chip_width(text: str, tone: Tone) -> float:
    """Return how wide a chip with this text is, in px."""
    sign = 0.0 if tone == "neutral" else _SIGN + _SIGN_GAP
    return QFontMetricsF(font(SMALL, 600)).horizontalAdvance(text) + sign + 2 * _CHIP_MARGIN


def draw_chip(painter: QPainter, box: QRectF, text: str, tone: Tone, mirrored: bool) -> None:
    """Draw a chip that fills `box`: the tone's ground, its sign and the word."""
    ink, ground = tokens_in_use().tone(tone)
    draw_box(painter, box, box.height() / 2, fill=ground, edge=tokens_in_use().outline(ink), width=2)
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
    draw_words(painter, words, text, "centre", mirrored)
