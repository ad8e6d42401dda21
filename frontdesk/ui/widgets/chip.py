"""Chips: a state in one or two words, on the ground of its tone, with the tone's sign."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from frontdesk.ui.theme.tokens import Tone
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.painting import (
    CHIP_HEIGHT,
    chip_width,
    draw_chip,
    smooth,
)


class StatusChip(QLabel):
    """A state that is only read: ok has a check, warn a question mark, bad a cross, neutral no sign."""

    def __init__(self, text: str = "", tone: Tone = "neutral", *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone)

    def set_state(self, text: str, tone: Tone) -> None:
        """Show another state; an empty text hides the chip."""
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        set_shown(self, bool(text))
        self.updateGeometry()

    def tone(self) -> Tone:
        """Return the tone that is shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(round(chip_width(self.text(), self._tone)) + 1, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        draw_chip(painter, QRectF(self.rect()), self.text(), self._tone, self.isRightToLeft())
        painter.end()
