"""The table of cards that are being activated: number, card, value and state of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS_SMALL, SMALL, TOUCH, Tone
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import CHIP_HEIGHT, Side, chip_width, draw_chip, draw_ring, draw_words, smooth

_ROW_HEIGHT = 55
_PADDING = 10
_NUMBER, _CARD, _VALUE, _STATE = range(4)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class CardRow:
    """One card; `number` is its place in the list, `card` is masked, `state` a word with its tone."""

    key: str
    number: str
    card: str
    value: str
    state: str
    tone: Tone = "neutral"

    def cell(self, column: int) -> str:
        """Return the text of a column."""
        return (self.number, self.card, self.value, self.state)[column]


@dataclass(frozen=True)
class CardTableHeads:
    """The words at the head of the columns."""

    number: str
    card: str
    value: str
    state: str


class _CardModel(QAbstractTableModel):
    def __init__(self, heads: CardTableHeads, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads = heads
        self.rows: tuple[CardRow, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  (Qt's own virtual function)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  (Qt's own virtual function)
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> CardRow | str | None:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cell(index.column())
        return row if role == Qt.ItemDataRole.UserRole else None

    def headerData(  # noqa: N802  (Qt's own virtual function)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | QFont | None:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return font(SMALL, 600)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.heads.number, self.heads.card, self.heads.value, self.heads.state)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            end = section in (_VALUE, _STATE)
            side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def set_rows(self, rows: tuple[CardRow, ...]) -> None:
        """Replace the rows; only what has changed is drawn again while the cards stay the same."""
        before = self.rows
        same = [row.key for row in rows[: len(before)]] == [row.key for row in before]
        if not same:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if len(rows) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=False)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, _STATE))


class _CardDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: CardRow = index.data(Qt.ItemDataRole.UserRole)
        colours = tokens_in_use()
        box = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))
        inside = box.adjusted(_PADDING, 0, -_PADDING, -1)
        if index.column() == _STATE:
            width = chip_width(row.state, row.tone)
            left = inside.left() if mirrored else inside.right() - width
            chip = QRectF(left, inside.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
            draw_chip(painter, chip, row.state, row.tone, mirrored)
        else:
            painter.setFont(font(BODY, tabular=True))
            painter.setPen(QColor(colours.ink_2 if index.column() == _NUMBER else colours.ink))
            side: Side = "end" if index.column() == _VALUE else "start"
            draw_words(painter, inside, row.cell(index.column()), side, mirrored)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(60, _ROW_HEIGHT)


class CardTable(QTableView):
    """The table; rows are only read. It follows the last card as cards are added."""

    def __init__(
        self, heads: CardTableHeads, *, name: str, accessible_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setProperty("role", "entries")
        self._cards = _CardModel(heads, self)
        self._state_needs = 120
        self.setModel(self._cards)
        self.setItemDelegate(_CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # The arrow keys go through the cells, Tab goes on.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        # Not in the stylesheet: without it for a moment, as when the look changes, the rows would scroll.
        head.setFixedHeight(TOUCH + 1)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for fixed in (_NUMBER, _STATE):
            head.setSectionResizeMode(fixed, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(_NUMBER, 65)

    def rows(self) -> tuple[CardRow, ...]:
        """Return what is shown."""
        return self._cards.rows

    def set_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these cards in this order."""
        added = len(rows) > len(self._cards.rows)
        self._cards.set_rows(tuple(rows))
        widest = max(
            (chip_width(text, tone) for text, tone in {(row.state, row.tone) for row in rows}), default=0.0
        )
        self._state_needs = max(120, round(widest) + 2 * _PADDING + 1)
        self._share_width()
        if added:
            self.scrollToBottom()

    def _share_width(self) -> None:
        """Give the state what its longest word needs, and more where there is room."""
        room = round((self.viewport().width() - self.horizontalHeader().sectionSize(_NUMBER)) * 0.42)
        self.horizontalHeader().resizeSection(_STATE, max(self._state_needs, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns, and stay at the last card when the room for the table changes."""
        bar = self.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        super().resizeEvent(event)
        self._share_width()
        if at_end:
            self.scrollToBottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus, on the row that the arrow keys have reached."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = smooth(self.viewport())
            draw_ring(painter, QRectF(self.focused_row()), RADIUS_SMALL)
            painter.end()

    def focused_row(self) -> QRect:
        """Return where the row is that the arrow keys have reached; when none is in sight, all of the viewport."""
        row, whole = self.currentIndex().row(), self.viewport().rect()
        place = QRect(0, self.rowViewportPosition(row), whole.width(), self.rowHeight(row))
        return place if row >= 0 and whole.contains(place) else whole

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802  (Qt's own virtual function)
        """Take the ring along to another row."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def reveal(self, key: str) -> None:
        """Scroll to a card."""
        for number, row in enumerate(self._cards.rows):
            if row.key == key:
                self.scrollTo(self._cards.index(number, 0))
