"""How far a guided way is: its steps in a row, with the one that is being taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, SMALL, Weight
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_sign, draw_words, smooth

_HEIGHT = 48
_DOT = 28.0
_GAP = 10.0
_LINE = 36.0
_SIGN = 12.0


class StepProgress(QWidget):
    """The steps, each a number and a word: done ones have a check, the present one is filled.

    Where there is no room for all words, only the present step has its own.
    """

    spoken_as = "text"

    def __init__(self, steps: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self._steps = tuple(steps)
        self._present = 0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def show_step(self, present: int, spoken: str) -> None:
        """Show which step is being taken, counted from 0; `spoken` says the same for a screen reader."""
        self._present = present
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that all words need."""
        return QSize(round(self._length(all_words=True)) + 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size that the dots need, with the longest word."""
        longest = max((self._word_width(place) for place in range(len(self._steps))), default=0.0)
        return QSize(round(self._length(all_words=False, word=longest)) + 2, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        all_words = self._length(all_words=True) <= self.width()
        mirrored = self.isRightToLeft()
        painter = smooth(self)
        at = (self.width() - self._length(all_words=all_words)) / 2
        middle = self.height() / 2
        colours = tokens_in_use()
        for place in range(len(self._steps)):
            if place:
                line = QRectF(at + _GAP, middle - 1, _LINE, 2)
                reached = place <= self._present
                draw_box(painter, self._placed(line), 1, fill=colours.accent if reached else colours.line)
                at += _LINE + 2 * _GAP
            dot = self._placed(QRectF(at, middle - _DOT / 2, _DOT, _DOT))
            self._draw_dot(painter, dot, place)
            at += _DOT
            if all_words or place == self._present:
                width = self._word_width(place)
                box = self._placed(QRectF(at + _GAP, 0, width, self.height()))
                painter.setFont(font(BODY, self._weight(place)))
                painter.setPen(QColor(colours.ink if place == self._present else colours.ink_2))
                draw_words(painter, box, self._steps[place], "start", mirrored)
                at += _GAP + width
        painter.end()

    def _draw_dot(self, painter: QPainter, dot: QRectF, place: int) -> None:
        colours = tokens_in_use()
        if place < self._present:
            draw_box(painter, dot, _DOT / 2, fill=colours.accent_soft, edge=colours.accent, width=2)
            sign = QRectF(dot.center().x() - _SIGN / 2, dot.center().y() - _SIGN / 2, _SIGN, _SIGN)
            draw_sign(painter, "ok", colours.accent, sign)
            return
        present = place == self._present
        if present:
            draw_box(painter, dot, _DOT / 2, fill=colours.accent)
        else:
            draw_box(painter, dot, _DOT / 2, edge=colours.edge, width=2)
        painter.setFont(font(SMALL, 700, tabular=True))
        painter.setPen(QColor(colours.on_accent if present else colours.ink_2))
        draw_words(painter, dot, str(place + 1), "centre", mirrored=False)

    def _placed(self, box: QRectF) -> QRectF:
        """Return where a box is, counted from the side where reading starts."""
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box

    def _length(self, *, all_words: bool, word: float = -1.0) -> float:
        places = range(len(self._steps))
        words = sum(self._word_width(place) + _GAP for place in places) if all_words else 0.0
        if not all_words:
            words = _GAP + (self._word_width(self._present) if word < 0 else word)
        return len(self._steps) * _DOT + (len(self._steps) - 1) * (_LINE + 2 * _GAP) + words

    def _weight(self, place: int) -> Weight:
        return 600 if place == self._present else 400

    def _word_width(self, place: int) -> float:
        # Always as wide as the bold cut: nothing moves from step to step.
        return QFontMetricsF(font(BODY, 600)).horizontalAdvance(self._steps[place])
