"""What stands where there is nothing yet: what would be here, and how it gets here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.identity import identify, set_shown, unspoken
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.widgets.spoken import sentences


class EmptyState(QWidget):
    """An icon, a title, a sentence, and perhaps an action (`<name>_action`).

    Signals: action_requested.
    """

    spoken_as = "group"

    action_requested = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        detail: str = "",
        *,
        name: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, sentences(title, detail))
        self._title = TextLabel(title, name=f"{name}_title", style="title", parent=self)
        self._detail = TextLabel(detail, name=f"{name}_detail", muted=True, parent=self)
        unspoken(self._title, self._detail)
        button = SecondaryButton(action, name=f"{name}_action", parent=self)
        button.clicked.connect(self.action_requested)
        set_shown(button, bool(action))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "edge", 40, self), alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._detail):
            label.set_side("centre")
            column.addWidget(label)
        column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_text(self, title: str, detail: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(sentences(title, detail))
