"""Text that is only read: labels of a given size, amounts, hairlines, icons."""

import re
from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from frontdesk.ui.parts import spoken
from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, HEADLINE, SMALL, TITLE, Tone, Weight
from frontdesk.ui.widgets.identity import identify, restyle
from frontdesk.ui.widgets.painting import Side, absolute, draw_icon, draw_words

TextStyle = Literal["small", "body", "strong", "lead", "title", "headline"]

_MARKED = re.compile("[\u064b-\u0652]")

_STYLES: dict[TextStyle, tuple[int, Weight]] = {
    "small": (SMALL, 400),
    "body": (BODY, 400),
    "strong": (BODY, 600),
    "lead": (TITLE, 400),
    "title": (TITLE, 600),
    "headline": (HEADLINE, 700),
}

_HEADINGS: frozenset[TextStyle] = frozenset({"title", "headline"})


class TextLabel(QLabel):
    """A line or paragraph of plain text that wraps rather than being cut.

    `style`: small 13, body 16, strong 16 bold, lead 20, title 20 bold, headline 40 px. `muted` is the secondary
    ink; a `tone` colours a sentence whose words already say what the colour means.
    """

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        style: TextStyle = "body",
        muted: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setWordWrap(wrap)
        self.is_heading = style in _HEADINGS
        size, weight = _STYLES[style]
        self.setFont(font(size, weight))
        self.setProperty("role", "muted" if muted else "text")
        self._side: Side = "start"
        self._said = ""
        if self.isRightToLeft():
            self.set_side("start")
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's own function)
        """Show another text, always as it is written: a store's or a server's words are no markup."""
        if "<" in text:
            from PySide6.QtCore import Qt

            self.setTextFormat(Qt.TextFormat.PlainText)
        above, below = room_for_marks(text, self.font())
        self.setContentsMargins(0, above, 0, below)
        super().setText(text)
        said = spoken(text)
        if said != text or self._said:
            self._said = said if said != text else ""
            self.setAccessibleName(self._said)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  (Qt's own function)
        """Let a screen reader say this in place of the text."""
        super().setAccessibleName(spoken(name))

    def set_side(self, side: Side) -> None:
        """Put the words at a side; it is the layout that says which side is the start, not the words."""
        from PySide6.QtCore import Qt

        self._side = side
        self.setAlignment(absolute(side, self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the layout."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.set_side(self._side)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines that are read from the right flush with their edge, and leave all else to Qt."""
        if self._side != "start" or not self.isRightToLeft() or not self._takes_lines():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_words(painter, QRectF(self.contentsRect()), self.text(), "start", mirrored=True, wrap=True)
        painter.end()

    def _takes_lines(self) -> bool:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return self.wordWrap() and (width > self.contentsRect().width() or "\n" in self.text())

    def accessible_interface(self) -> object:
        """Return what a screen reader is told: the words, unless they are said elsewhere."""
        from frontdesk.ui.widgets.spoken_parts import SpokenWords

        return SpokenWords(self)

    def set_tone(self, tone: Tone) -> None:
        """Colour the sentence; neutral gives it its own colour back."""
        restyle(self, tone=tone)


class AmountLabel(QLabel):
    """An amount: tabular figures, always in ink, never wrapped."""

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        size: int = BODY,
        weight: Weight = 600,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setFont(font(size, weight, tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setText(text)


def room_for_marks(text: str, used: QFont) -> tuple[int, int]:
    """Return how far the marks on Arabic letters reach above and below the line, px; a label would cut them."""
    if not _MARKED.search(text):
        return 0, 0
    # The metrics' own measure of ink leaves out where marks are put.
    drawn = QPainterPath()
    drawn.addText(0, 0, used, text)
    line, ink = QFontMetricsF(used).boundingRect(text), drawn.boundingRect()
    return max(0, ceil(line.top() - ink.top())), max(0, ceil(ink.bottom() - line.bottom()))


def share_room(start: QLabel, end: QLabel, room: int) -> None:
    """Split `room` px between two labels in a row: as each needs, else the first gives way, down to half.

    Where the second has no place to break, as a rate has none, the first gives way down to its longest word.
    """
    most = max(room - _width(end, end.text()), room // 2)
    whole = max(_width(end, word) for word in end.text().split(" "))
    least = max(_width(start, word) for word in start.text().split(" "))
    start.setFixedWidth(max(0, min(_width(start, start.text()), most, max(room - whole, least))))


def _width(label: QLabel, text: str) -> int:
    # A label wraps as soon as its text is a fraction of a px too wide.
    return ceil(QFontMetricsF(label.font()).horizontalAdvance(text)) + 3


class Hairline(QFrame):
    """A line one px thick between rows."""

    spoken_as = "nothing"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)


class IconLabel(QWidget):
    """An icon in the colour of a token, such as "accent" or "ink_2"."""

    spoken_as = "nothing"

    def __init__(self, icon: str, token: str = "ink_2", size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = token
        self.setFixedSize(QSize(size, size))

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon, in the colour of another token."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = QPainter(self)
        draw_icon(painter, self._icon, getattr(tokens_in_use(), self._token), QRectF(self.rect()))
        painter.end()
