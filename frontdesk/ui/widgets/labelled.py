"""An input with its label above and its trouble, in words, below."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY
from frontdesk.ui.widgets.identity import identify, restyle, set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.spoken import announce


class Labelled(QWidget):
    """A label above an input, and below it a hint or, in its place, an error."""

    def __init__(self, label: str, field: QWidget, *, name: str, hint: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        identify(self, name)
        self._field = field
        self._hint = hint
        self._label = TextLabel(label, name=f"{name}_label", muted=True, wrap=True, parent=self)
        self._label.setBuddy(field)
        self._below = TextLabel(hint, name=f"{name}_note", style="small", muted=True, parent=self)
        self._below.setVisible(bool(hint))
        identify(field, f"{name}_input", label)
        field.setFont(font(BODY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(field)
        field.setAccessibleDescription(hint)

    def set_label(self, label: str) -> None:
        """Change the label, which is the field's spoken name too."""
        self._label.setText(label)
        self._field.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Change what stands below the field while nothing is wrong with it."""
        if hint != self._hint:
            self._hint = hint
            self.set_error("")

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the field, aloud too; an empty sentence takes it back."""
        if sentence and sentence != self._field.accessibleDescription() and self.isVisible():
            announce(self._field, sentence, at_once=True)
        self._below.setText(sentence or self._hint)
        self._below.set_tone("bad" if sentence else "neutral")
        set_shown(self._below, bool(sentence or self._hint))
        self._field.setAccessibleDescription(sentence or self._hint)
        restyle(self._field, tone="bad" if sentence else "neutral")
