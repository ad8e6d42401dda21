"""A field for one line of text, with its label above and its trouble, in words, below."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.ui.theme.tokens import RADIUS
from frontdesk.ui.widgets.labelled import Labelled
from frontdesk.ui.widgets.painting import absolute, draw_strong_ring


class Line(QLineEdit):
    """A line of text that shows the ring of the scheme in use.

    It begins where reading begins, in whatever script it is written: an e-mail address goes on from left to right
    there, and the cursor of an empty line stands where its placeholder does.
    """

    def __init__(self) -> None:
        super().__init__()
        if self.isRightToLeft():
            self._align()

    def _align(self) -> None:
        from PySide6.QtCore import Qt

        self.setAlignment(absolute("start", self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the layout."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring where the stylesheet does not."""
        super().paintEvent(event)
        draw_strong_ring(self, RADIUS, self.hasFocus())


class LabelledField(Labelled):
    """A field for one line of text; the field inside is named `<name>_input`.

    Signals: edited(text): the person typed, dictated or pasted; submitted(): Enter was pressed.
    """

    edited = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        *,
        name: str,
        placeholder: str = "",
        hint: str = "",
        password: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._line = Line()
        super().__init__(label, self._line, name=name, hint=hint, parent=parent)
        self._line.setPlaceholderText(placeholder)
        if password:
            self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._told = ""
        # Assistive technology puts a text in as a whole, which Qt takes for no edit.
        self._line.textChanged.connect(self._on_text_changed)
        self._line.returnPressed.connect(self.submitted)

    def _on_text_changed(self, text: str) -> None:
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def text(self) -> str:
        """Return what is in the field."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field, without a signal; what was there can't be brought back by undo."""
        self._told = text
        if text != self._line.text():
            self._line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let nobody change the text for a while; the focus stays."""
        self._line.setReadOnly(read_only)

    def clear(self) -> None:
        """Empty the field and its undo history."""
        self._told = ""
        self._line.setText("")
