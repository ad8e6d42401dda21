"""Elevation: how high something lies above the screen, told by the shadow it casts.

A shadow is drawn from one small picture of its corners and edges, which is kept: that costs a few copies for each
paint, where Qt's own shadow effect would draw the whole widget twice and blur it each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from frontdesk.ui.theme import tokens_in_use

_DARK_GROUND = 0.5
_DARKER = 2.2


@dataclass(frozen=True)
class Elevation:
    """A shadow: how far it reaches and how far it falls, in px, and how dark it is on a light ground, 0 to 1."""

    reach: int
    fall: int
    strength: float


RAISED = Elevation(reach=3, fall=1, strength=0.10)
POPUP = Elevation(reach=24, fall=6, strength=0.22)
TOAST = Elevation(reach=24, fall=6, strength=0.22)
SHEET = Elevation(reach=44, fall=12, strength=0.34)


def draw_shadow(painter: QPainter, box: QRectF, radius: float, elevation: Elevation) -> None:
    """Draw the shadow that a rounded box casts; the box itself is drawn over it."""
    corner = elevation.reach + round(radius)
    strength = elevation.strength * (_DARKER if _on_dark() else 1.0)
    tile = _tile(corner, round(radius), elevation.reach, strength, painter.device().devicePixelRatio())
    reach = elevation.reach
    outer = box.adjusted(-reach, -reach, reach, reach).translated(0, elevation.fall)
    lefts = (outer.left(), outer.left() + corner, outer.right() - corner)
    tops = (outer.top(), outer.top() + corner, outer.bottom() - corner)
    widths = (corner, outer.width() - 2 * corner, corner)
    heights = (corner, outer.height() - 2 * corner, corner)
    ratio = tile.devicePixelRatio()
    from_side = (0.0, corner * ratio, (corner + 1) * ratio)
    sizes = (corner * ratio, ratio, corner * ratio)
    for row in range(3):
        for column in range(3):
            if row == column == 1 and elevation.fall <= radius:
                # What lies under the box is not seen.
                continue
            target = QRectF(lefts[column], tops[row], widths[column], heights[row])
            source = QRectF(from_side[column], from_side[row], sizes[column], sizes[row])
            painter.drawPixmap(target, tile, source)


def shadowed(box: QRect, elevation: Elevation) -> QRect:
    """Return what has to be painted again where a box with its shadow has moved."""
    reach = elevation.reach
    return box.adjusted(-reach, -reach, reach, reach + elevation.fall)


def scrim() -> QColor:
    """Return the veil that lies over a window while a sheet has its attention."""
    veil = QColor(0, 0, 0)
    veil.setAlphaF(0.62 if _on_dark() else 0.42)
    return veil


def _on_dark() -> bool:
    return QColor(tokens_in_use().bg).lightnessF() < _DARK_GROUND


@lru_cache(maxsize=16)
def _tile(corner: int, radius: int, reach: int, strength: float, ratio: float) -> QPixmap:
    """Return the four corners of a shadow, with one px of each edge between them."""
    side = 2 * corner + 1
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Rings that overlap more and more towards the box: their sum falls off as a blur does.
    layers = 2 * reach
    for layer in range(layers):
        inset = reach * layer / layers
        share = _fading((layer + 1) / layers) - _fading(layer / layers)
        shade = QColor(0, 0, 0)
        shade.setAlphaF(min(1.0, strength * share))
        path = QPainterPath()
        soft = radius + reach - inset
        path.addRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), soft, soft)
        painter.fillPath(path, shade)
    painter.end()
    return drawn


def _fading(share: float) -> float:
    """Return how dark a shadow is so far on the way from its rim to the box, both 0 to 1: faint for long."""
    return float(share**2.4)
