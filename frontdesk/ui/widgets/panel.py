"""The white, rounded surface that things belonging together lie on."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from frontdesk.ui.widgets.identity import identify, unspoken
from frontdesk.ui.widgets.labels import TextLabel


class Panel(QFrame):
    """A surface with a column inside; fill it through `add`, `add_row`, `add_stretch` or `column`."""

    spoken_as = "group"

    def __init__(
        self, *, name: str, heading: str = "", padding: int = 20, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        identify(self, name, heading)
        self.setProperty("role", "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(spacing)
        if heading:
            head = TextLabel(heading, name=f"{name}_heading", style="strong", muted=True)
            unspoken(head)
            self.add(head)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.column.addWidget(widget, stretch)

    def add_row(self, row: QLayout) -> None:
        """Put a layout below what is there."""
        self.column.addLayout(row)

    def add_stretch(self) -> None:
        """Push what comes next to the bottom."""
        self.column.addStretch(1)
