"""The one action that a screen is for."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, PRIMARY_HEIGHT, SMALL, TITLE
from frontdesk.ui.widgets.identity import restyle
from frontdesk.ui.widgets.painted_button import PaintedButton
from frontdesk.ui.widgets.painting import draw_words
from frontdesk.ui.widgets.spoken import announce

_MARGIN = 22
_GAP = 10.0


class PrimaryButton(PaintedButton):
    """The one action that a screen is for, with the key that does the same ("Enter") at its end.

    The text wraps when the button is narrow. While busy it keeps its colour and the focus but does nothing.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        hint: str = "",
        height: int = PRIMARY_HEIGHT,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, accessible_name=accessible_name, parent=parent)
        self.setProperty("role", "primary")
        self.setProperty("hinted", bool(hint))
        self.setFont(font(TITLE, 700, tabular=True))
        self._hint = hint
        self._busy = False
        self._idle_text = text
        self._end = QLabel(hint, self)
        self._end.setProperty("role", "key_hint")
        self._end.setFont(font(SMALL, 500))
        self._end.setFixedHeight(24)
        self._end.setVisible(bool(hint))
        # A stylesheet can't draw a ring inside a border, so the ring is a frame of its own.
        self._ring = QFrame(self)
        self._ring.setProperty("role", "primary_ring")
        self._ring.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._end)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def key_hint(self) -> str:
        """Return the key that does the same."""
        return self._hint

    def is_busy(self) -> bool:
        """Return whether the action is under way."""
        return self._busy

    def set_label(self, text: str) -> None:
        """Change what the button says when it is not busy."""
        self._idle_text = text
        if not self._busy:
            self.setText(text)

    def set_busy(self, busy: bool, text: str = "", *, aloud: bool = True) -> None:
        """Say that the action is under way, in `text`; presses are ignored until it ends.

        It is said aloud too, unless something else on the screen does.
        The button stays enabled, because disabling it would hand the focus, and the next Enter, to a neighbour.
        """
        if busy and not self._busy and aloud and self.isVisible():
            announce(self, text)
        self._busy = busy
        self.blockSignals(busy)
        self.setText(text if busy and text else self._idle_text)
        self._end.setText("•••" if busy else self._hint)
        self._end.setVisible(busy or bool(self._hint))
        restyle(self._end, role="busy_dots" if busy else "key_hint")
        restyle(self, hinted=busy or bool(self._hint), busy=busy)

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width + self._end_width() + 2 * _MARGIN + 12), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut: the text may wrap between its words."""
        metrics = QFontMetricsF(font(BODY, 700, tabular=True))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        return QSize(round(longest + self._end_width() + 2 * _MARGIN + 12), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring a little inside the button."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect().adjusted(4, 4, -4, -4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._ring.hide()

    def _end_width(self) -> float:
        return self._end.sizeHint().width() + _GAP if self._hint or self._busy else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in more lines where one is too long, and otherwise leave all to the stylesheet."""
        room = self.width() - 2 * _MARGIN - self._end_width()
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if width <= room and not self.isRightToLeft():
            super().paintEvent(event)
            return
        colours = tokens_in_use()
        painter = self._paint_ground()
        # Two lines of the larger size are all that the button is high enough for.
        painter.setFont(self.font() if width <= 1.8 * room else font(BODY, 700, tabular=True))
        painter.setPen(QColor(colours.on_accent if self.isEnabled() else colours.ink_2))
        inside = QRectF(self.rect()).adjusted(_MARGIN, 4, -_MARGIN, -4)
        end = self._end_width()
        mirrored = self.isRightToLeft()
        words = inside.adjusted(end if mirrored else 0, 0, 0 if mirrored else -end, 0)
        draw_words(painter, words, self.text(), "start" if end else "centre", mirrored, wrap=True)
        painter.end()
