"""The amount that a screen is about, as large as the screen allows."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import AMOUNT, HEADLINE, TITLE
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_words, smooth

_SMALLER = 28


class BigAmount(QWidget):
    """One amount in tabular figures, in ink, read from left to right; it shrinks rather than being cut.

    `size` is the largest it gets, in px.
    """

    def __init__(self, text: str = "", *, name: str, size: int = AMOUNT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, text)
        self._text = text
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
        draw_words(painter, room, self._text, "start", self.isRightToLeft())
        painter.end()


class AmountDisplay(QWidget):
    """A caption, the amount (`<name>_amount`), and a note under it, such as "≈ AED 189.09"."""

    def __init__(
        self,
        caption: str = "",
        amount: str = "",
        *,
        name: str,
        size: int = AMOUNT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self._caption = TextLabel(name=f"{name}_caption", muted=True, parent=self)
        self._amount = BigAmount(amount, name=f"{name}_amount", size=size, parent=self)
        self._note = TextLabel(name=f"{name}_note", muted=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._caption, self._amount, self._note):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_caption(caption)
        self.set_note("")

    def amount(self) -> str:
        """Return the amount as it is shown."""
        return self._amount.text()

    def set_size(self, size: int) -> None:
        """Let the amount get as large as this, px."""
        self._amount.set_size(size)

    def set_caption(self, caption: str) -> None:
        """Say what the amount is; an empty caption is not shown."""
        self._caption.setText(caption)
        set_shown(self._caption, bool(caption))

    def set_amount(self, amount: str) -> None:
        """Show another amount."""
        self._amount.set_text(amount)

    def set_note(self, note: str) -> None:
        """Show a note under the amount; an empty one is not shown."""
        self._note.setText(note)
        set_shown(self._note, bool(note))
