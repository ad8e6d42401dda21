"""A question with a few answers, each a large button and a digit."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, KEY_HEIGHT, RADIUS, RADIUS_SMALL, SMALL
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_strong_ring, draw_words

WITH_DIGIT = 9
"""So many answers have a digit; the others are touched, or reached with Tab."""

_MARGIN = 16.0
_CAP = 30.0


class _Choice(PaintedButton):
    """One answer: its digit in a cap where reading starts, then its words."""

    def __init__(self, text: str, digit: str, *, name: str, parent: QWidget) -> None:
        super().__init__(text, name=name, accessible_name=text, parent=parent)
        self.setProperty("role", "secondary")
        self.setAccessibleDescription(digit)
        self._digit = digit
        self._pointed_at = False
        self.setMinimumHeight(KEY_HEIGHT)

    def point_at_digit(self, pointed_at: bool) -> None:
        self._pointed_at = pointed_at
        self.update()

    def key_hint(self) -> str:
        return self._digit

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(BODY, 600)).horizontalAdvance(self.text())
        return QSize(round(width + 3 * _MARGIN + _CAP), KEY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: words wrap."""
        return QSize(120, KEY_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, mirrored = tokens_in_use(), self.isRightToLeft()
        painter = self._paint_ground()
        inside = QRectF(self.rect()).adjusted(_MARGIN, 4, -_MARGIN, -4)
        ink = QColor(colours.ink if self.isEnabled() else colours.ink_2)
        if self._digit:
            side = inside.right() - _CAP if mirrored else inside.left()
            cap = QRectF(side, inside.center().y() - _CAP / 2, _CAP, _CAP)
            edge = colours.focus if self._pointed_at else ""
            width = 4 if colours.strong else 3
            draw_box(painter, cap, RADIUS_SMALL, fill=colours.sunk, edge=edge, width=width)
            painter.setFont(font(SMALL, 600, tabular=True))
            painter.setPen(QColor(colours.ink_2))
            draw_words(painter, cap, self._digit, "centre", mirrored)
        room = _CAP + _MARGIN
        words = inside.adjusted(0 if mirrored else room, 0, -room if mirrored else 0, 0)
        painter.setFont(font(BODY, 600))
        painter.setPen(ink)
        draw_words(painter, words, self.text(), "start", mirrored, wrap=True)
        painter.end()
        draw_strong_ring(self, RADIUS, self.has_ring())


class ChoiceList(QScrollArea):
    """Buttons below each other, named `<name>_1` and on; it scrolls when there are many.

    It takes no key by itself: the screen hands a digit to `press`, whatever has the focus.

    Signals: chosen(key): an answer was touched, or its digit pressed.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        name: str,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keys = [key for key, _ in options]
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number, (key, text) in enumerate(options, 1):
            digit = str(number) if number <= WITH_DIGIT else ""
            choice = _Choice(text, digit, name=f"{name}_{number}", parent=inside)
            choice.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            column.addWidget(choice)
        column.addStretch(1)
        self.setWidget(inside)

    def point_at_digits(self, pointed_at: bool) -> None:
        """Show, or no longer, that a digit typed now is the answer."""
        for choice in self.findChildren(_Choice):
            choice.point_at_digit(pointed_at)

    def press(self, digit: str) -> None:
        """Choose the answer with a digit of any script; one that none has does nothing."""
        number = int(digit)
        if 1 <= number <= min(WITH_DIGIT, len(self._keys)):
            self.chosen.emit(self._keys[number - 1])
