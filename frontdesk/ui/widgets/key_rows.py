"""Keys and what they do: the key drawn as it is on the keyboard, the words beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import RADIUS_SMALL, SMALL
from frontdesk.ui.widgets.identity import identify, unspoken
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_box, draw_words, smooth

_HEIGHT = 32
_LEAST = 60


class KeyCap(QWidget):
    """A key as it stands on the keyboard."""

    spoken_as = "nothing"

    def __init__(self, text: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, text)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the name of the key."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        width = QFontMetricsF(font(SMALL, 600)).horizontalAdvance(self._text)
        return QSize(max(_LEAST, round(width) + 24), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), RADIUS_SMALL, fill=colours.surface, edge=colours.edge)
        painter.setFont(font(SMALL, 600))
        painter.setPen(QColor(colours.ink))
        draw_words(painter, QRectF(self.rect()), self._text, "centre", self.isRightToLeft())
        painter.end()


class KeyRows(QWidget):
    """A heading over keys, one to a row. Parts: `<name>_heading`, and `<name>_<number>` for each key."""

    spoken_as = "group"

    def __init__(
        self, heading: str, rows: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        identify(self, name, heading)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        head = TextLabel(heading, name=f"{name}_heading", style="strong", parent=self)
        unspoken(head)
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (key, words) in enumerate(rows, 1):
            grid.addWidget(KeyCap(key, name=f"{name}_{number}", parent=self), number, 0)
            label = TextLabel(words, name=f"{name}_{number}_words", parent=self)
            label.setAccessibleName(f"{key}: {words}")
            grid.addWidget(label, number, 1)
        grid.setRowStretch(len(rows) + 1, 1)
