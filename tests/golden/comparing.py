"""How two pictures of a screen are compared: close enough for another rasteriser, and not for another word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS = 160
"""So many small squares lie beside each other; a letter is about one of them."""

LARGER = 4
"""A large square is so many small ones wide."""

DETAIL = 18
"""How much the pixels of a small square may differ on average, of 255: the edges of letters do, by a few."""

AREA = 4
"""How much the mean colour of a large square may differ, of 255: there edges make up for each other."""

_FADED = 0.25
_RED, _ORANGE = QColor(210, 0, 40, 150), QColor(255, 140, 0, 90)


@dataclass(frozen=True)
class Difference:
    """Where two pictures are not alike.

    Attributes:
        why: In words and figures.
        marked: The new picture, faded, with the squares that differ in red, and large ones in orange.
    """

    why: str
    marked: QImage


def compare(actual: QImage, expected: QImage) -> Difference | None:
    """Return how a picture differs from the one that was kept, or None when it does not."""
    if actual.size() != expected.size():
        sizes = [f"{each.width()}x{each.height()}" for each in (actual, expected)]
        return Difference(f"it is {sizes[0]} and not {sizes[1]} px large", actual)
    small = actual.width() // ACROSS
    details = _squares(_apart(actual, expected), small)
    areas = _apart(_squares(actual, small * LARGER), _squares(expected, small * LARGER))
    detail, area = _most(details), _most(areas)
    if detail <= DETAIL and area <= AREA:
        return None
    wrong = _above(details, DETAIL, small), _above(areas, AREA, small * LARGER)
    why = f"details by {detail} (at most {DETAIL}), areas by {area} (at most {AREA})"
    return Difference(why, _marked(actual, *wrong))


def _apart(one: QImage, other: QImage) -> QImage:
    """Return how far two pictures are apart, pixel by pixel and channel by channel."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return apart


def _squares(image: QImage, side: int) -> QImage:
    """Return the mean of each square of a picture."""
    ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.width() // side, image.height() // side, ignore, smooth
    )


def _most(squares: QImage) -> int:
    # It has a name so that it outlives the look at its bytes.
    coloured = squares.convertToFormat(QImage.Format.Format_RGB888)
    return max(bytes(coloured.constBits()))


def _above(squares: QImage, limit: int, side: int) -> list[QRect]:
    """Return the squares that are above a limit, as they lie on the picture."""
    return [
        QRect(place % squares.width() * side, place // squares.width() * side, side, side)
        for place, square in enumerate(memoryview(squares.constBits()).cast("I"))
        if _worst(square) > limit
    ]


def _worst(colour: int) -> int:
    return max(colour >> 16 & 255, colour >> 8 & 255, colour & 255)


def _marked(actual: QImage, details: list[QRect], areas: list[QRect]) -> QImage:
    marked = QImage(actual.size(), QImage.Format.Format_RGB32)
    marked.fill(QColor("white"))
    painter = QPainter(marked)
    painter.setOpacity(_FADED)
    painter.drawImage(0, 0, actual)
    painter.setOpacity(1)
    for squares, colour in ((areas, _ORANGE), (details, _RED)):
        for square in squares:
            painter.fillRect(square, colour)
    painter.end()
    return marked
