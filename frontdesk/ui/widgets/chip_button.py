"""A chip that can be pressed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import SMALL, TOUCH, Tone
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.painting import (
    CHIP_HEIGHT,
    chip_width,
    draw_box,
    draw_ring,
    draw_words,
    smooth,
)


class ChipButton(PaintedButton):
    """A chip that can be pressed: as tall as a finger needs, with the pill in its middle.

    `dot` shows a dot of the tone's colour in place of its sign.
    """

    def __init__(
        self,
        text: str = "",
        tone: Tone = "neutral",
        *,
        name: str,
        dot: bool = False,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, accessible_name=accessible_name, parent=parent)
        self._tone: Tone = tone
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_shown(self, bool(text))

    def set_state(self, text: str, tone: Tone) -> None:
        """Show another state; an empty text hides the chip."""
        self._tone = tone
        self.setText(text)
        set_shown(self, bool(text))
        self.updateGeometry()
        self.update()

    def tone(self) -> Tone:
        """Return the tone that is shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        extra = 14 if self._dot else 0
        return QSize(round(chip_width(self.text(), "neutral")) + extra + 1, TOUCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        pill = QRectF(0, (self.height() - CHIP_HEIGHT) / 2, self.width(), CHIP_HEIGHT)
        colours = tokens_in_use()
        ink, ground = colours.tone(self._tone if self.isEnabled() else "neutral")
        if self.isDown():
            ink, ground = ground, ink
        mirrored = self.isRightToLeft()
        pointed_at = self.underMouse() and self.isEnabled()
        edge = ink if pointed_at else colours.outline(ink)
        width = colours.edge_width + (1 if pointed_at and colours.strong else 0)
        draw_box(painter, pill, CHIP_HEIGHT / 2, fill=ground, edge=edge, width=width)
        words = pill.adjusted(12, 0, -12, 0)
        if self._dot:
            left = words.right() - 8 if mirrored else words.left()
            draw_box(painter, QRectF(left, pill.center().y() - 4, 8, 8), 4, fill=ink)
            words.adjust(0 if mirrored else 14, 0, -14 if mirrored else 0, 0)
        painter.setFont(font(SMALL, 600))
        painter.setPen(QColor(ink))
        draw_words(painter, words, self.text(), "centre", self.isRightToLeft())
        if self.has_ring():
            draw_ring(painter, pill, CHIP_HEIGHT / 2, ink)
        painter.end()
