"""A picture with at most 256 colours, which takes a third of the bytes.

Grounds, words and lines keep their exact colour: they are what is there most often. What is between them, on the
edge of a letter or in a gradient, is rounded, the rarer the coarser; nobody sees it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtGui import QImage

_MOST = 256
_EXACT = 48
"""So many of the colours that are there most often stay exact."""

_OFTEN = 16
"""From so many pixels on a colour is rounded less than a rare one."""

_STEPS = ((4, 12), (6, 16), (8, 16), (8, 20), (8, 24), (12, 32), (16, 40), (32, 64), (64, 128))
"""How far the frequent and the rare colours are rounded: the first pair that leaves few enough is taken."""

_OPAQUE = 0xFF000000


def few_colours(image: QImage) -> QImage:
    """Return the picture with a palette of its own."""
    exact = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(exact.constBits()).cast("I"))
    kept = [colour for colour, _ in counted.most_common(_EXACT)]
    rest = {colour: count for colour, count in counted.items() if colour not in set(kept)}
    often = [colour for colour, count in rest.items() if count >= _OFTEN]
    rare = [colour for colour, count in rest.items() if count < _OFTEN]
    for fine, coarse in _STEPS:
        palette = dict.fromkeys((*kept, *_rounded(often, fine), *_rounded(rare, coarse)))
        if len(palette) <= _MOST:
            break
    return exact.convertToFormat(QImage.Format.Format_Indexed8, list(palette)[:_MOST])


def _rounded(colours: Iterable[int], step: int) -> Iterable[int]:
    return dict.fromkeys(
        _OPAQUE | sum(_channel(colour >> at & 255, step) << at for at in (16, 8, 0)) for colour in colours
    )


def _channel(value: int, step: int) -> int:
    return min(255, (value + step // 2) // step * step)
