"""Looks at a window as a person does: what is written and drawn on it, and how it stands out from its ground.

Words that the widgets paint are seen where they are painted; what Qt draws is where the widget is. Colours are
taken from a picture at twice the size, where even a thin stroke has its full colour.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from frontdesk.ui.widgets import painting
from tests.support.contrast import contrast

SCALE = 2

_AMOUNT = re.compile(r"[≈+−-]?\s*([A-Z]{3}\s?)?[+−-]?\s*\d[\d.,\u202f\u00a0’']*[.,]\d\d+(\s?[A-Z]{3})?")
_PLAIN = (QLabel.paintEvent, QPushButton.paintEvent)


@dataclass(frozen=True)
class Mark:
    """Something that carries meaning: words, or an icon (whose `text` is its name).

    `box` is where it stands in a picture of the window, `owner` the widget that it is on.
    """

    text: str
    box: QRect
    owner: str
    icon: bool = False
    enabled: bool = True

    @property
    def is_amount(self) -> bool:
        """Whether this is an amount that a person reads from afar, and not one of a field that is at rest."""
        return self.enabled and not self.icon and _AMOUNT.fullmatch(self.text.strip()) is not None

    def least(self, strong: bool) -> float:
        """Return the contrast that WCAG and the house ask for; a strong scheme asks for more."""
        if self.icon:
            return 3.0
        return 7.0 if strong or self.is_amount else 4.5


class Look:
    """A picture of a window, and everything that is written on it."""

    def __init__(self, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
        self.marks: list[Mark] = []
        with monkeypatch.context() as patch:
            self._watch(patch)
            self.picture = drawn(window)
        self.marks += _words_of_qt(window)

    def _watch(self, patch: pytest.MonkeyPatch) -> None:
        real_words, real_icon = painting.draw_words, painting.draw_icon

        def words(painter: QPainter, box: QRectF, text: str, *rest: object, **more: object) -> QRectF:
            used: QRectF = real_words(painter, box, text, *rest, **more)  # type: ignore[arg-type]  # as it was called
            self._see(painter, used, text)
            return used

        def sign(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
            real_icon(painter, name, colour, box)
            self._see(painter, box, name, icon=True)

        for module in [each for name, each in sys.modules.items() if name.startswith("frontdesk.ui")]:
            for real, watched in ((real_words, words), (real_icon, sign)):
                if getattr(module, real.__name__, None) is real:
                    patch.setattr(module, real.__name__, watched)

    def _see(self, painter: QPainter, box: QRectF, text: str, *, icon: bool = False) -> None:
        widget = painter.device()
        if not text.strip() or not isinstance(widget, QWidget):
            return
        own = painter.worldTransform().mapRect(box).toAlignedRect()
        if is_seen(widget, own):
            place = painter.deviceTransform().mapRect(box).toAlignedRect()
            self.marks.append(Mark(text, place, _name(widget), icon, widget.isEnabled()))

    def contrast_of(self, mark: Mark) -> tuple[float, str, str]:
        """Return the contrast of a mark, its ink and its ground."""
        seen = colours(self.picture, mark.box)
        ground = seen.most_common(1)[0][0]
        ink = max(seen, key=lambda colour: _contrast(colour, ground))
        return _contrast(ink, ground), _written(ink), _written(ground)


def drawn(window: QWidget) -> QImage:
    """Return a picture of a window at twice its size."""
    picture = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SCALE)
    window.render(picture, QPoint())
    return picture


def colours(picture: QImage, box: QRect) -> Counter[int]:
    """Return how often each colour (0xFFRRGGBB) is in a box of a picture."""
    part = picture.copy(box.intersected(QRect(QPoint(), picture.size())))
    return Counter(memoryview(part.constBits()).cast("I"))


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in the picture of its window."""
    return QRect(widget.mapTo(window, QPoint()) * SCALE, widget.size() * SCALE)


def _words_of_qt(window: QWidget) -> Iterator[Mark]:
    for widget in window.findChildren(QWidget):
        text = _text_of(widget)
        words = text.strip() or (isinstance(widget, QHeaderView) and widget.objectName())
        if words and is_seen(widget):
            yield Mark(text, place_of(widget, window), _name(widget), enabled=widget.isEnabled())


def _text_of(widget: QWidget) -> str:
    """Return what Qt itself writes on a widget: what a widget paints is seen when it is painted."""
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLabel | QAbstractButton) and _is_plain(type(widget)):
        return widget.text()
    return ""


def _is_plain(kind: type[QWidget]) -> bool:
    return kind.paintEvent in _PLAIN


def is_seen(widget: QWidget, box: QRect | None = None) -> bool:
    """Return whether a widget, or a box on it, is seen whole: not scrolled away, and under no sheet."""
    wanted = QRegion(box or widget.rect())
    if wanted.isEmpty() or not (wanted - widget.visibleRegion()).isEmpty():
        return False
    window = widget.window()
    top = window.childAt(widget.mapTo(window, widget.rect().center()))
    return top is None or top is widget or top.isAncestorOf(widget) or widget.isAncestorOf(top)


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(_written(one), _written(other))


def _written(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"
