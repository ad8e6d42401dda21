"""The band that says on every screen of a training session that no money is real."""

from PySide6.QtWidgets import QLabel, QWidget

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import SMALL
from frontdesk.ui.widgets.identity import identify


class TrainingBand(QLabel):
    """A coloured band across the whole window."""

    def __init__(self, text: str, *, name: str = "training_band", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        identify(self, name, text)
        self.setProperty("role", "training")
        self.setFont(font(SMALL, 700))
        self.setWordWrap(True)
        self.setMinimumHeight(28)

    def set_text(self, text: str) -> None:
        """Say the same in other words."""
        self.setText(text)
        self.setAccessibleName(text)
