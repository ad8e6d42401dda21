"""What all buttons have in common.

The stylesheet draws them. Only what it can't draw (lines of text, an amount, an icon) is painted, because a first
colour handed to a painter makes all of Qt's enums: some 35 ms that the sign-in window has no use for.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from frontdesk.ui.widgets.identity import identify


class PaintedButton(QPushButton):
    """A push button that may draw itself from the tokens; Enter and Space press it when it has the focus.

    Attributes:
        is_place: Whether it is one of the places of the till, of which one is shown.
    """

    is_place = False

    def __init__(self, text: str, *, name: str, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        identify(self, name, accessible_name)
        self.setAutoDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count a key that is held down once."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _paint_ground(self) -> QPainter:
        """Let the stylesheet draw the button without its words, and return a painter for these."""
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        return painter

    def key_hint(self) -> str:
        """Return the key that does the same wherever the focus is, as it is shown, or ""."""
        return ""

    def spoken_words(self) -> str:
        """Return what the button says, for a screen reader."""
        return self.text()

    def is_busy(self) -> bool:
        """Return whether what the button does is under way."""
        return False

    def accessible_interface(self) -> object:
        """Return what a screen reader is told: one button, whatever is drawn into it."""
        from frontdesk.ui.widgets.spoken_parts import SpokenButton

        return SpokenButton(self)

    def has_ring(self) -> bool:
        """Return whether the focus ring is shown."""
        return self.hasFocus() and self.isEnabled()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return self.sizeHint()
