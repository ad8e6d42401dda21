"""What an ambiguous amount could mean, as buttons: the till never guesses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.domain.money import Money
from frontdesk.ui.format import money
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.identity import identify, set_shown

_MOST = 2
"""An ambiguous amount can mean one of two."""


class Readings(QWidget):
    """A button for each reading, named `<name>_0` and `<name>_1`; hidden while there is nothing to choose.

    Signals:
        chosen: What is meant (a `Money`).
    """

    spoken_as = "group"

    chosen = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name, self.tr("What is meant"))
        self._meant: tuple[Money, ...] = ()
        self._buttons = [
            SecondaryButton("", name=f"{name}_{place}", height=TOUCH, parent=self) for place in range(_MOST)
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, place=place: self.chosen.emit(self._meant[place]))
            row.addWidget(button)
        self.hide()

    def show_readings(self, readings: Sequence[Money]) -> None:
        """Offer these readings."""
        self._meant = tuple(readings[:_MOST])
        for place, button in enumerate(self._buttons):
            button.setText(money(self._meant[place]) if place < len(self._meant) else "")
            set_shown(button, place < len(self._meant))
        set_shown(self, bool(self._meant))
