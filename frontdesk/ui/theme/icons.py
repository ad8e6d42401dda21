"""The till's own icons: 24 px strokes, drawn in any colour and kept once drawn."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from frontdesk.paths import resource


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@cache
def icon(name: str, colour: str, size: int = 24, ratio: float = 1.0) -> QPixmap:
    """Return the icon `name` in `colour`, `size` px square on a screen with `ratio` device pixels per px."""
    # Only the first icon pays for the SVG library, so a window without icons opens sooner.
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
