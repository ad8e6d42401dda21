"""The two columns that most screens are made of, closer together where the screen is small."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui.theme.tokens import space
from frontdesk.ui.widgets.identity import identify

MAIN_SHARE = 720
SIDE_SHARE = 392
_LOW = 620
_NARROW = 1000


class ScreenColumns(QWidget):
    """A screen's ground with a `main` and a `side` column, both plain vertical layouts to fill."""

    def __init__(
        self, *, name: str, main: int = MAIN_SHARE, side: int = SIDE_SHARE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self.main = QVBoxLayout()
        self.side = QVBoxLayout()
        self._row = QHBoxLayout(self)
        self._row.addLayout(self.main, main)
        self._row.addLayout(self.side, side)
        self._set_tight(False)

    def _set_tight(self, tight: bool) -> None:
        margin = space(4) if tight else space(6)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(margin)
        self.main.setSpacing(space(3) if tight else 18)
        self.side.setSpacing(space(3) if tight else space(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move things closer together where the screen is small."""
        self._set_tight(self.height() < _LOW or self.width() < _NARROW)
        super().resizeEvent(event)
