"""The languages of the till, each in its own name, in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.identity import identify


class LanguageRow(QWidget):
    """One press changes the language; each is named `<name>_<code>`.

    Signals:
        language_wished: The code of a language, such as "ar".
    """

    spoken_as = "group"

    language_wished = Signal(str)

    def __init__(
        self,
        languages: Sequence[tuple[str, str]],
        present: str,
        *,
        name: str,
        accessible_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        self._group = QButtonGroup(self)
        for code, own_name in languages:
            button = QuietButton(own_name, name=f"{name}_{code}", parent=self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(code == present)
            button.clicked.connect(lambda _=False, code=code: self.language_wished.emit(code))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
