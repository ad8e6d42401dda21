"""Text that is only read: labels of a given size, amounts, hairlines, icons."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, HEADLINE, SMALL, TITLE, Tone, Weight
from frontdesk.ui.widgets.identity import identify, restyle
from frontdesk.ui.widgets.painting import draw_icon

TextStyle = Literal["small", "body", "strong", "lead", "title", "headline"]

_STYLES: dict[TextStyle, tuple[int, Weight]] = {
    "small": (SMALL, 400),
    "body": (BODY, 400),
    "strong": (BODY, 600),
    "lead": (TITLE, 400),
    "title": (TITLE, 600),
    "headline": (HEADLINE, 700),
}


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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        size, weight = _STYLES[style]
        self.setFont(font(size, weight))
        self.setProperty("role", "muted" if muted else "text")
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Colour the sentence; neutral gives it its own colour back."""
        restyle(self, tone=tone)


class AmountLabel(QLabel):
    """An amount: tabular figures, always in ink, and always read from left to right."""

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight, tabular=True))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setText(text)


class Hairline(QFrame):
    """A line one px thick between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)


class IconLabel(QWidget):
    """An icon in the colour of a token, such as "accent" or "ink_2"."""

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
