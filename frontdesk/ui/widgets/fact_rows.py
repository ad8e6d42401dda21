"""Facts, one to a row: what it is on one side, its value on the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, TITLE, Weight
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import Hairline, TextLabel

Emphasis = Literal["plain", "strong", "large"]

_FONTS: dict[Emphasis, tuple[int, Weight]] = {"plain": (BODY, 400), "strong": (BODY, 700), "large": (TITLE, 700)}


@dataclass(frozen=True)
class Fact:
    """One row; `key` names its value label, `<rows>_<key>`. `ltr` keeps an amount's order in every language."""

    key: str
    label: str
    value: str
    emphasis: Emphasis = "plain"
    ltr: bool = True


class _Row(QWidget):
    """One fact with the hairline above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = Hairline(self)
        self._label = TextLabel(muted=True, parent=self)
        self._value = TextLabel(parent=self)
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(self._label, 2)
        row.addWidget(self._value, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(row)
        self._label.setMinimumHeight(26)

    def show_fact(self, fact: Fact, name: str) -> None:
        size, weight = _FONTS[fact.emphasis]
        self._label.setText(fact.label)
        self._value.setObjectName(f"{name}_{fact.key}")
        self._value.setAccessibleName(f"{fact.label}: {fact.value}")
        self._value.setFont(font(size, weight, tabular=True))
        self._value.setText(fact.value)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if fact.ltr:
            self._value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        else:
            self._value.unsetLayoutDirection()
            side = Qt.AlignmentFlag.AlignTrailing
        self._value.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


class FactRows(QWidget):
    """A column of facts with hairlines between them; values wrap rather than being cut."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[_Row] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in this order."""
        while len(self._rows) < len(facts):
            row = _Row(self)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            used = number < len(facts)
            set_shown(row, used)
            row.line.setVisible(number > 0)
            row.show_fact(facts[number] if used else Fact("unused", "", ""), self.objectName())
