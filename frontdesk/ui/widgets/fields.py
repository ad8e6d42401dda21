"""Fields for text and choices, each with its label above and its trouble, in words, below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS
from frontdesk.ui.widgets.identity import identify, restyle, set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_icon, draw_strong_ring, smooth


class Line(QLineEdit):
    """A line of text that shows the ring of the scheme in use."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring where the stylesheet does not."""
        super().paintEvent(event)
        draw_strong_ring(self, RADIUS, self.hasFocus())


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

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the field; an empty sentence takes it back."""
        self._below.setText(sentence or self._hint)
        self._below.set_tone("bad" if sentence else "neutral")
        set_shown(self._below, bool(sentence or self._hint))
        self._field.setAccessibleDescription(sentence or self._hint)
        restyle(self._field, tone="bad" if sentence else "neutral")


class LabelledField(Labelled):
    """A field for one line of text; the field inside is named `<name>_input`.

    Signals: edited(text): the person typed; submitted(): Enter was pressed.
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
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """Return what is in the field."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field, without a signal; what was there can't be brought back by undo."""
        if text != self._line.text():
            self._line.setText(text)

    def clear(self) -> None:
        """Empty the field and its undo history."""
        self._line.setText("")


class _Combo(QComboBox):
    """A combo box whose arrow is drawn in the scheme's ink."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.isRightToLeft()
        left = 14 if mirrored else self.width() - 34
        painter = smooth(self)
        draw_icon(painter, "chevron_down", tokens_in_use().ink_2, QRectF(left, self.height() / 2 - 10, 20, 20))
        painter.end()
        draw_strong_ring(self, RADIUS, self.hasFocus())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())


class LabelledCombo(Labelled):
    """A choice from a list, each a key and its text; the combo box inside is named `<name>_input`.

    Signals: chosen(key): the person chose; `choose` and `set_options` emit nothing.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        placeholder: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._combo = _Combo()
        from PySide6.QtWidgets import QListView

        # Only a list view of its own takes the stylesheet's row height.
        self._combo.setView(QListView())
        super().__init__(label, self._combo, name=name, hint=hint, parent=parent)
        self._combo.view().setFont(font(BODY))
        self._combo.setPlaceholderText(placeholder)
        self.set_options(options)
        self._combo.activated.connect(lambda _: self.chosen.emit(self.choice()))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these choices; the choice stays when its key does, else nothing is chosen."""
        shown = [(self._combo.itemData(row), self._combo.itemText(row)) for row in range(self._combo.count())]
        if shown == list(options):
            return
        before = self.choice()
        self._combo.clear()
        for key, text in options:
            self._combo.addItem(text, key)
        self.choose(before)

    def choice(self) -> str:
        """Return the key of the choice, or "" when nothing is chosen."""
        return str(self._combo.currentData() or "")

    def choose(self, key: str) -> None:
        """Show `key` as the choice, without a signal; an unknown key chooses nothing."""
        self._combo.setCurrentIndex(self._combo.findData(key) if key else -1)
