"""A list of what happened: transactions of a card, attempts of today."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from frontdesk.ui.parts import spoken
from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS_SMALL, SMALL, TOUCH, Tone
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.key_scrolling import KeyScrolling
from frontdesk.ui.widgets.painting import (
    CHIP_HEIGHT,
    chip_width,
    draw_box,
    draw_chip,
    draw_ring,
    draw_words,
    words_height,
)

_PADDING = 9
_GAP = 14
_NOTE_GAP = 3
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """One row; `amount` is written with its sign, `chip` is a word with its tone; empty parts are left out.

    A `note` stands below in the whole width, for what must not be overlooked; `ground` is the tone of such a row.
    """

    key: str
    title: str
    subtitle: str = ""
    amount: str = ""
    chip: str = ""
    chip_tone: Tone = "neutral"
    note: str = ""
    ground: Tone = "neutral"

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        told = (self.title, self.amount, self.chip, self.note, self.subtitle)
        return spoken(", ".join(part for part in told if part))


class _EntryModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  (Qt's own virtual function)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Entry | str | None:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return entry if role == Qt.ItemDataRole.UserRole else None

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace the rows; rows that stay in place keep selection and scroll position."""
        if [entry.key for entry in entries] == [entry.key for entry in self.entries]:
            before, self.entries = self.entries, entries
            for row, (old, new) in enumerate(zip(before, entries, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()


class _EntryDelegate(QStyledItemDelegate):
    """Draws a row: title over subtitle at its start, chip and amount at its end, a hairline below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        assert isinstance(view, EntryList)
        colours = tokens_in_use()
        box = QRectF(option.rect)
        mirrored = view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        row = box.adjusted(0, 1, 0, -2)
        selected = view.is_selectable() and bool(state & QStyle.StateFlag.State_Selected)
        if entry.ground != "neutral":
            ink, ground = colours.tone(entry.ground)
            draw_box(painter, row, RADIUS_SMALL, fill=ground, edge=colours.outline(ink), width=2)
            if selected:
                side = row.right() - 4 if mirrored else row.left()
                draw_box(painter, QRectF(side, row.top() + 8, 4, row.height() - 16), 2, fill=ink)
        elif selected:
            edge = colours.outline(colours.edge)
            draw_box(painter, row, RADIUS_SMALL, fill=colours.accent_soft, edge=edge, width=2)
        if view.is_selectable() and view.hasFocus() and index.row() == view.currentIndex().row():
            draw_ring(painter, row, RADIUS_SMALL)
        if index.row() < view.row_count() - 1:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))
        inside = box.adjusted(view.inset(), _PADDING, -view.inset(), -_PADDING)
        if entry.note:
            painter.setFont(font(SMALL, 600))
            painter.setPen(QColor(colours.ink))
            note = draw_words(painter, inside, entry.note, "start", mirrored, height="bottom", wrap=True)
            inside.setBottom(note.top() - _NOTE_GAP)
        end = view.end_width(entry)
        self._draw_end(painter, inside, entry, view)
        words = inside.adjusted(end if mirrored else 0, 0, 0 if mirrored else -end, 0)
        painter.setFont(font(BODY))
        painter.setPen(QColor(colours.ink if view.isEnabled() else colours.ink_2))
        used = draw_words(painter, words, entry.title, "start", mirrored, height="top", wrap=True)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colours.ink_2))
        below = words.adjusted(0, used.height() + 1, 0, 0)
        draw_words(painter, below, entry.subtitle, "start", mirrored, height="top", wrap=True)
        painter.restore()

    def _draw_end(self, painter: QPainter, inside: QRectF, entry: Entry, view: "EntryList") -> None:
        mirrored = view.isRightToLeft()
        painter.setFont(font(BODY, 700, tabular=True))
        painter.setPen(QColor(tokens_in_use().ink if view.isEnabled() else tokens_in_use().ink_2))
        draw_words(painter, inside, entry.amount, "end", mirrored, height="middle" if entry.chip else "top")
        if not entry.chip:
            return
        width = chip_width(entry.chip, entry.chip_tone)
        left = inside.left() if mirrored else inside.right() - width
        if view.amounts_width():
            amount = view.amounts_width() + _GAP
            left += amount if mirrored else -amount
        top = inside.center().y() - CHIP_HEIGHT / 2
        draw_chip(painter, QRectF(left, top, width, CHIP_HEIGHT), entry.chip, entry.chip_tone, mirrored)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        assert isinstance(view, EntryList)
        whole = max(80, view.viewport().width() - 2 * view.inset())
        room = max(80.0, whole - view.end_width(entry))
        height = words_height(entry.title, BODY, 400, room, last=not (entry.subtitle or entry.note))
        if entry.subtitle:
            height += 1 + words_height(entry.subtitle, SMALL, 400, room, last=not entry.note)
        if entry.note:
            note = words_height(entry.note, SMALL, 600, whole, last=True)
            height = max(height, CHIP_HEIGHT if entry.chip else 0) + _NOTE_GAP + note
        return QSize(80, max(TOUCH, ceil(height) + 2 * _PADDING + 1))


# A list that has changed measures all its rows again, and most have not.
@lru_cache(maxsize=4096)
def _amount_width(amount: str) -> float:
    return QFontMetricsF(font(BODY, 700, tabular=True)).horizontalAdvance(amount)


class EntryList(QListView):
    """A list of entries; where rows can be chosen the arrow keys move and Enter, or a touch, chooses.

    Signals: chosen(key): a row was touched or Enter pressed on it; highlighted(key): the arrow keys moved to it.
    """

    chosen = Signal(str)
    highlighted = Signal(str)

    def __init__(
        self, *, name: str, accessible_name: str = "", selectable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setProperty("role", "entries")
        self._selectable = selectable
        self._amounts_width = 0.0
        self._has_grounds = False
        self._entries = _EntryModel(self)
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if selectable:
            self.clicked.connect(self._on_touched)
            self.selectionModel().currentChanged.connect(self._on_current_changed)
        else:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            KeyScrolling(self)

    def is_selectable(self) -> bool:
        """Return whether rows can be chosen."""
        return self._selectable

    def inset(self) -> int:
        """Return how far a row's words stand in from its sides, in px."""
        return 10 if self._selectable or self._has_grounds else 0

    def amounts_width(self) -> float:
        """Return the width of the widest amount, in px: amounts and chips stand in columns."""
        return self._amounts_width

    def end_width(self, entry: Entry) -> float:
        """Return how much of a row's width its amount and chip take, in px."""
        widths = [self._amounts_width] if self._amounts_width else []
        if entry.chip:
            widths.append(chip_width(entry.chip, entry.chip_tone))
        return sum(width + _GAP for width in widths)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._entries.entries)

    def entries(self) -> tuple[Entry, ...]:
        """Return what is shown."""
        return self._entries.entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows; the row that was current stays so when its key is still there."""
        if tuple(entries) == self._entries.entries:
            return
        before = self.current()
        self._amounts_width = max((_amount_width(entry.amount) for entry in entries if entry.amount), default=0.0)
        self._has_grounds = any(entry.ground != "neutral" for entry in entries)
        self._entries.set_entries(tuple(entries))
        if before != self.current():
            self.set_current(before)

    def current(self) -> str:
        """Return the key of the current row, or ""."""
        index = self.currentIndex()
        return self._entries.entries[index.row()].key if index.isValid() else ""

    def set_current(self, key: str) -> None:
        """Make a row the current one, without a signal; an unknown key makes none."""
        rows = [row for row, entry in enumerate(self._entries.entries) if entry.key == key]
        index = self._entries.index(rows[0]) if rows else QModelIndex()
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def _on_touched(self, index: QModelIndex) -> None:
        self.chosen.emit(self._entries.entries[index.row()].key)

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.highlighted.emit(self._entries.entries[index.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row on Enter; rows that are only read scroll."""
        if not self._selectable:
            QAbstractScrollArea.keyPressEvent(self, event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.chosen.emit(self.current())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: how tall they are depends on how the words wrap."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
