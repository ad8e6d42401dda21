"""The amount that a screen is about, as large as the screen allows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import AMOUNT, HEADLINE, TITLE
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_box, draw_words, smooth
from frontdesk.ui.widgets.spoken import announce

_SMALLER = 28
_CARET = 3.0
_STRONG_CARET = 5.0


class BigAmount(QWidget):
    """One amount in tabular figures, in ink, read from left to right; it shrinks rather than being cut.

    `size` is the largest it gets, in px. One that is `keyed` in is a stop of the Tab key: the screen around takes
    the figures, and a caret and a line show that they get here.
    """

    def __init__(
        self, text: str = "", *, name: str, size: int = AMOUNT, keyed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.keyed = keyed
        self.caption = ""
        identify(self, name, text)
        if keyed:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._text = text
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def accessible_interface(self) -> object:
        """Return what a screen reader is told: an amount to read, or one that is being keyed in."""
        from frontdesk.ui.widgets.spoken_parts import SpokenAmount

        return SpokenAmount(self)

    def text(self) -> str:
        """Return the amount as it is shown."""
        return self._text

    def set_size(self, size: int) -> None:
        """Let it get as large as this, px."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def set_text(self, text: str) -> None:
        """Show another amount."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(round(self._width(self._size)), round(self._size * 1.2))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return QSize(0, round(self._size * 1.2))

    def _width(self, size: int) -> float:
        return QFontMetricsF(font(size, 700, tabular=True)).horizontalAdvance(self._text)

    def shown_size(self) -> int:
        """Return the size, in px, at which the amount fits."""
        sizes = [size for size in (AMOUNT, HEADLINE, _SMALLER, TITLE) if size <= self._size]
        return next((size for size in sizes if self._width(size) <= self.width()), sizes[-1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        painter.setFont(font(self.shown_size(), 700, tabular=True))
        painter.setPen(QColor(tokens_in_use().ink))
        mirrored = self.isRightToLeft()
        room = QRectF(self.rect())
        if self._text:
            # Large letters stand in by their bearing; without it they line up with the words above.
            metrics = QFontMetricsF(painter.font())
            bearing = metrics.rightBearing(self._text[-1]) if mirrored else -metrics.leftBearing(self._text[0])
            room.translate(bearing, 0)
        used = draw_words(painter, room, self._text, "start", self.isRightToLeft())
        if self.hasFocus():
            self._draw_caret(painter, used)
        painter.end()

    def _draw_caret(self, painter: QPainter, figures: QRectF) -> None:
        """Draw a line below, and a caret after the last figure: amounts are always read from the left."""
        colour = tokens_in_use().focus
        width = _STRONG_CARET if tokens_in_use().strong else _CARET
        draw_box(painter, QRectF(0, self.height() - width, self.width(), width), width / 2, fill=colour)
        left = min(figures.right() + 2 * _CARET, self.width() - width)
        metrics = QFontMetricsF(painter.font())
        middle, high = figures.center().y(), metrics.capHeight() * 1.2
        draw_box(painter, QRectF(left, middle - high / 2, width, high), width / 2, fill=colour)


class AmountDisplay(QWidget):
    """A caption, the amount (`<name>_amount`), and a note under it, such as "≈ AED 189.09".

    One that is `keyed` in hands the focus to its figures.
    """

    def __init__(
        self,
        caption: str = "",
        amount: str = "",
        *,
        name: str,
        size: int = AMOUNT,
        keyed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self._caption = TextLabel(name=f"{name}_caption", muted=True, parent=self)
        self._amount = BigAmount(amount, name=f"{name}_amount", size=size, keyed=keyed, parent=self)
        self._note = TextLabel(name=f"{name}_note", muted=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._caption, self._amount, self._note):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if keyed:
            self.setFocusProxy(self._amount)
        self.set_caption(caption)
        self.set_note("")

    def say_amount(self) -> None:
        """Say aloud what has been keyed in so far."""
        announce(self._amount, self._amount.text(), at_once=True)

    def amount(self) -> str:
        """Return the amount as it is shown."""
        return self._amount.text()

    def set_size(self, size: int) -> None:
        """Let the amount get as large as this, px."""
        self._amount.set_size(size)

    def set_caption(self, caption: str) -> None:
        """Say what the amount is; an empty caption is not shown."""
        self._amount.caption = caption or self._amount.caption
        self._caption.setText(caption)
        set_shown(self._caption, bool(caption))

    def set_amount(self, amount: str) -> None:
        """Show another amount."""
        self._amount.set_text(amount)

    def set_note(self, note: str) -> None:
        """Show a note under the amount; an empty one is not shown."""
        self._note.setText(note)
        set_shown(self._note, bool(note))
