"""The till's own icons: 24 px strokes, drawn in any colour and kept once drawn, and turned where reading turns."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QTransform

from frontdesk.paths import resource

TURNED = frozenset({"activity", "chevron_back", "chevron_forward", "question", "refund", "sign_out"})
"""Icons that point along the line of reading, or stand in it: Arabic has them the other way round.

Not the backspace: figures are written from the left everywhere, and it takes back the last one. Not the rates,
which point both ways, and not what is a picture of a thing.
"""


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def turned(name: str) -> bool:
    """Return whether an icon is drawn the other way round now: the application is read from the right."""
    return name in TURNED and QGuiApplication.isRightToLeft()


def icon(name: str, colour: str, size: int = 24, ratio: float = 1.0) -> QPixmap:
    """Return the icon `name` in `colour`, `size` px square on a screen with `ratio` device pixels per px."""
    return _icon(name, colour, size, ratio, turned(name))


@cache
def _icon(name: str, colour: str, size: int, ratio: float, is_turned: bool) -> QPixmap:
    # Only the first icon pays for the SVG library, so a window without icons opens sooner.
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(drawn.rect()))
    painter.end()
    if is_turned:
        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    return drawn
