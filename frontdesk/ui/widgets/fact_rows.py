"""Facts, one to a row: what it is on one side, its value on the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, TITLE, Weight
from frontdesk.ui.widgets.identity import identify, set_shown, unspoken
from frontdesk.ui.widgets.labels import Hairline, TextLabel, share_room

Emphasis = Literal["plain", "strong", "large"]

_GAP = 12
_AIR = 9
_FONTS: dict[Emphasis, tuple[int, Weight]] = {"plain": (BODY, 400), "strong": (BODY, 700), "large": (TITLE, 700)}


@dataclass(frozen=True)
class Fact:
    """One row; `key` names its value label, `<rows>_<key>`."""

    key: str
    label: str
    value: str
    emphasis: Emphasis = "plain"


class _Row(QWidget):
    """One fact with the hairline above it; its font is given once, when it is made."""

    def __init__(self, emphasis: Emphasis, parent: QWidget) -> None:
        super().__init__(parent)
        self.emphasis = emphasis
        size, weight = _FONTS[emphasis]
        self._line = Hairline(self)
        self._label = TextLabel(muted=True, parent=self)
        unspoken(self._label)
        self._value = TextLabel(parent=self)
        self._value.setFont(font(size, weight, tabular=True))
        self._value.set_side("end")
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._label)
        row.addWidget(self._value, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        # The air around a row is the first thing to go where the screen is low.
        column.addItem(self._air())
        column.addLayout(row)
        column.addItem(self._air())

    @staticmethod
    def _air() -> QSpacerItem:
        return QSpacerItem(0, _AIR, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

    def show_fact(self, fact: Fact, *, name: str, first: bool) -> None:
        self._line.setVisible(not first)
        self._label.setText(fact.label)
        self._value.setObjectName(name)
        self._value.setAccessibleName(f"{fact.label}: {fact.value}")
        self._value.setText(fact.value)
        self._share()

    def minimumSizeHint(self) -> QSize:
        # The label has the width of the last share: asked for, it would keep the row from ever getting narrower.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        share_room(self._label, self._value, self.width() - _GAP)
        # Where rows stand in what scrolls, Qt asks for the least height of an unwrapped text only.
        start = self._label.heightForWidth(self._label.width())
        end = self._value.heightForWidth(max(1, self.width() - _GAP - self._label.width()))
        self.setMinimumHeight(max(start, end) + 1)


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
        """Show these facts in this order; a row is made anew only where its emphasis is another."""
        while len(self._rows) > len(facts):
            self._take_away(self._rows.pop())
        for place, fact in enumerate(facts):
            made = place == len(self._rows) or self._rows[place].emphasis != fact.emphasis
            if made:
                self._make_row(place, fact)
            self._rows[place].show_fact(fact, name=f"{self.objectName()}_{fact.key}", first=place == 0)
            if made:
                # By itself a child of a visible widget shows a moment later; with its words, it is measured once.
                set_shown(self._rows[place], True)

    def _make_row(self, place: int, fact: Fact) -> None:
        row = _Row(fact.emphasis, self)
        if place < len(self._rows):
            self._take_away(self._rows[place])
            self._rows[place] = row
        else:
            self._rows.append(row)
        self._column.insertWidget(place, row)

    def _take_away(self, row: _Row) -> None:
        row.hide()
        self._column.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
