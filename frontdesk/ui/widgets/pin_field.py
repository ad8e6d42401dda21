"""The field that a card's PIN is typed into and never kept by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import TITLE
from frontdesk.ui.widgets.fields import Labelled, Line

PIN_LENGTH = 12
"""No PIN is longer; a card number scanned by mistake is, and does not fit."""

_CLIPBOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


def _digits(text: str) -> str:
    """Return the decimal digits of any script in `text`, as 0-9; every other character is left out."""
    return "".join(str(int(character)) for character in text if character.isdecimal())


class _HiddenLine(Line):
    """A line that takes digits only, shows dots, and knows neither clipboard nor undo."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits of any script in as 0-9, and nothing near the clipboard or the undo history."""
        if any(event.matches(key) for key in _CLIPBOARD):
            event.accept()
            return
        if event.text().isprintable() and event.text():
            self.insert(_digits(event.text()))
            event.accept()
            return
        # An Enter that has submitted the PIN is used up: the screen around must not confirm with it too.
        submitted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(self.text())
        if not (submitted and event.isAutoRepeat()):
            super().keyPressEvent(event)
        if submitted:
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu: it holds clipboard and undo only."""
        event.accept()


class PinField(Labelled):
    """A labelled, hidden field for digits; the field inside is named `<name>_input`.

    No signal carries the PIN: read it once with `take`, which empties the field and its undo history.

    Signals: filled_changed(bool): whether there is a digit; submitted(): Enter was pressed on at least one digit.
    """

    filled_changed = Signal(bool)
    submitted = Signal()

    def __init__(self, label: str, *, name: str = "pin", hint: str = "", parent: QWidget | None = None) -> None:
        self._line = _HiddenLine()
        super().__init__(label, self._line, name=name, hint=hint, parent=parent)
        self._filled = False
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setFont(font(TITLE, tabular=True))
        self._line.setMaxLength(PIN_LENGTH)
        self._line.setDragEnabled(False)
        self._line.setAcceptDrops(False)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._line.textChanged.connect(self._on_text_changed)
        self._line.returnPressed.connect(self._on_return)

    def _on_text_changed(self, text: str) -> None:
        if bool(text) != self._filled:
            self._filled = bool(text)
            self.filled_changed.emit(self._filled)

    def _on_return(self) -> None:
        if self._filled:
            self.submitted.emit()

    def is_filled(self) -> bool:
        """Return whether there is a digit."""
        return self._filled

    def press(self, key: str) -> None:
        """Take a key of the keypad: digits, or "backspace"."""
        if key == "backspace":
            self._line.backspace()
        else:
            self._line.insert(_digits(key))

    def take(self) -> str:
        """Return the PIN and forget it."""
        pin = self._line.text()
        self.clear()
        return pin

    def clear(self) -> None:
        """Forget the PIN, in the undo history too."""
        # QLineEdit.clear() can be undone; setting an empty text drops the history.
        self._line.setText("")
