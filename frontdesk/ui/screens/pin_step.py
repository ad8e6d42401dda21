"""The step that asks for a card's PIN."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.card import CardNumber
from frontdesk.ui.fill import fill
from frontdesk.ui.format import mask
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.pin_field import PinField


class PinStep(QWidget):
    """The hidden field, and a way on for a card without a PIN.

    Parts: the field is named `name`, the button `<name>_none`.

    Signals:
        submitted: Enter was pressed in the filled field.
        none_chosen: The person says that the card has no PIN.
        filled_changed: Whether there is a digit.
    """

    submitted = Signal()
    none_chosen = Signal()
    filled_changed = Signal(bool)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_step")
        self._title = TextLabel(name=f"{name}_title", style="title", parent=self)
        self._field = PinField(self.tr("PIN"), name=name, hint=self.tr("On the back of the card"), parent=self)
        self._none = SecondaryButton(
            self.tr("This card has no PIN"), name=f"{name}_none", height=TOUCH, parent=self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._title, self._field, self._none):
            column.addWidget(part)
        self.setFocusProxy(self._field)
        self._field.submitted.connect(self.submitted)
        self._field.filled_changed.connect(self._on_filled_changed)
        self._none.clicked.connect(self.none_chosen)

    def show_number(self, number: CardNumber | None) -> None:
        """Say whose PIN is asked for."""
        title = self.tr("The PIN of {card}")
        self._title.setText("" if number is None else fill(title, card=mask(number)))

    def is_filled(self) -> bool:
        """Return whether there is a digit."""
        return self._field.is_filled()

    def press(self, key: str) -> None:
        """Take a key of the keypad."""
        self._field.press(key)

    def take(self) -> str:
        """Return the PIN and forget it."""
        return self._field.take()

    def ask(self) -> None:
        """Say that there is no PIN yet."""
        self._field.set_error(self.tr("Type the PIN, or say that there is none."))

    def clear(self) -> None:
        """Forget the PIN, and what was said about it."""
        self._field.clear()
        self._field.set_error("")

    def _on_filled_changed(self, filled: bool) -> None:
        if filled:
            self._field.set_error("")
        self.filled_changed.emit(filled)
