"""What a sheet is made of: its panel, the window of its content, and the actions that it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.tokens import RADIUS_LARGE
from frontdesk.ui.widgets.painting import draw_box, smooth

Ground = Literal["surface", "bg"]
"""The token of a sheet's ground: "surface" for words, "bg" for rows and panels."""


@dataclass(frozen=True)
class SheetAction:
    """A way out of a sheet; Enter presses the primary one. One that does not close only tells its key.

    `hint` is the key that does the same, as it is shown; `enabled` is how the button starts.
    """

    key: str
    text: str
    primary: bool = False
    closes: bool = True
    hint: str = ""
    enabled: bool = True


class SheetScroll(QScrollArea):
    """The content's window: as high as the content where there is room, and else as high as can be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wished = 0

    def wish(self, height: int) -> None:
        """Ask for so much height, px."""
        if height != self._wished:
            self._wished = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        return QSize(0, self._wished)

    def minimumSizeHint(self) -> QSize:
        """Return no least size: the content scrolls."""
        return QSize(0, 0)


class SheetPanel(QWidget):
    """The panel itself; it draws its ground, so that the veil is seen round its corners."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        ground = colours.surface if self._ground == "surface" else colours.bg
        draw_box(
            painter,
            QRectF(self.rect()),
            RADIUS_LARGE,
            fill=ground,
            edge=colours.outline(colours.edge) or colours.line,
            width=colours.edge_width,
        )
        painter.end()
