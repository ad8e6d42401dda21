"""A choice from a list that is all in sight, one to a row, with a check at the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import Tokens, tokens_in_use
from frontdesk.ui.theme.tokens import RADIUS, RADIUS_SMALL, Weight
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_icon, draw_ring, smooth
from frontdesk.ui.widgets.row_words import ROW_LEAST, RowWords

_PADDING = 16
_GAP = 16
_MARK = 24
_EDGE = 4


@dataclass(frozen=True)
class Choice:
    """One row: its key, its words, and a detail below them that may be empty."""

    key: str
    text: str
    detail: str = ""


class _ChoiceRow(PaintedButton):
    """One row of the list; only the chosen one is a stop of the Tab key."""

    def __init__(self, choice: Choice, *, name: str, parent: QWidget) -> None:
        super().__init__(choice.text, name=name, accessible_name=choice.text, parent=parent)
        self.words = RowWords(choice.text, choice.detail)
        self.first = False
        self.setCheckable(True)
        # Says to a screen reader too that it is one of several.
        self.setAutoExclusive(True)
        self.setAccessibleDescription(choice.detail)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, choice: Choice) -> None:
        self.words = RowWords(choice.text, choice.detail)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setAccessibleDescription(choice.detail)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # As if it were chosen: then its words are bolder, and may take a line more.
        return self.words.height(width - 2 * _PADDING - _GAP - _MARK, 600)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), 280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, ROW_LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        mirrored, chosen, live = self.isRightToLeft(), self.isChecked(), self.isEnabled()
        painter = smooth(self)
        box = QRectF(self.rect())
        self._draw_ground(painter, box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), colours)
        inside = box.adjusted(_PADDING, 0, -_PADDING, 0)
        ends = _MARK + _GAP
        words = inside.adjusted(ends if mirrored else 0, 0, 0 if mirrored else -ends, 0)
        ink = colours.ink_2 if not live else colours.ink
        weight: Weight = 600 if chosen else 400
        self.words.draw(painter, words, weight=weight, ink=ink, detail_ink=colours.ink_2, mirrored=mirrored)
        if chosen:
            left = inside.left() if mirrored else inside.right() - _MARK
            mark = QRectF(left, box.center().y() - _MARK / 2, _MARK, _MARK)
            draw_icon(painter, "check", colours.accent if live else colours.ink_2, mark)
        painter.end()

    def _draw_ground(self, painter: QPainter, box: QRectF, colours: Tokens) -> None:
        live = self.isEnabled()
        if not self.first:
            line = QRectF(_PADDING, 0, self.width() - 2 * _PADDING, 1)
            painter.fillRect(line, QColor(colours.line))
        if live and (self.isDown() or self.isChecked()):
            edge = colours.outline(colours.edge)
            draw_box(painter, box, RADIUS_SMALL, fill=colours.accent_soft, edge=edge, width=2)
        elif live and self.underMouse():
            draw_box(painter, box, RADIUS_SMALL, fill=colours.sunk)
        if self.has_ring():
            draw_ring(painter, box, RADIUS_SMALL)


class ChoiceRows(QWidget):
    """The list; each row is named `<name>_<key>`, is touched anywhere, and the arrow keys move the choice.

    Signals: chosen(key): the person chose; `choose` and `set_choices` emit nothing.
    """

    spoken_as = "group"

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        name: str,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._rows: dict[str, _ChoiceRow] = {}
        self._shown: tuple[Choice, ...] = ()
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the choice stays if its key does, else nothing is chosen."""
        before, self._shown = self.choice(), tuple(choices)
        if [choice.key for choice in choices] == list(self._rows):
            for choice in choices:
                self._rows[choice.key].say(choice)
            return
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.setObjectName("")
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = {choice.key: self._add(choice) for choice in choices}
        for row in list(self._rows.values())[:1]:
            row.first = True
        self.choose(before)
        self._leave_one_stop()

    def _leave_one_stop(self) -> None:
        """Have Tab stop at the chosen row, or the first; the arrow keys reach the others."""
        stop = self._rows.get(self.choice()) or next(iter(self._rows.values()), None)
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def _add(self, choice: Choice) -> _ChoiceRow:
        row = _ChoiceRow(choice, name=f"{self.objectName()}_{choice.key}", parent=self)
        # A row that has been chosen already may be touched again: that changes nothing.
        row.toggled.connect(lambda on: self._on_toggled(choice.key, on))
        self._column.addWidget(row)
        return row

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            self._leave_one_stop()
            self.chosen.emit(key)

    def choice(self) -> str:
        """Return the key of the choice, or "" when nothing is chosen."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show `key` as the choice, without a signal; an unknown key leaves what is chosen."""
        if key in self._rows:
            self.blockSignals(True)
            self._rows[key].setChecked(True)
            self.blockSignals(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the one box that holds the rows."""
        colours = tokens_in_use()
        painter = smooth(self)
        draw_box(
            painter, QRectF(self.rect()), RADIUS, fill=colours.surface, edge=colours.line, width=colours.edge_width
        )
        painter.end()
