"""The list that opens on a field to choose from: large rows, a check at the chosen one, never out of its window."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.elevation import POPUP, draw_shadow
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS, RADIUS_SMALL, TOUCH, Weight
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.layers import still_there
from frontdesk.ui.widgets.painting import draw_box, draw_icon, draw_ring, smooth
from frontdesk.ui.widgets.row_words import RowWords
from frontdesk.ui.widgets.sheet import Sheet

_AIR = 6
_PADDING = 12
_GAP = 12
_MARK = 22
_EDGE_OF_HOST = 8
_Index = QModelIndex | QPersistentModelIndex


class PopupList(QWidget):
    """Lies over the field's window, or its sheet, until a row is chosen or the person turns to something else.

    The arrow keys, Home, End and the first letters move; Enter, Space or a touch chooses; Esc, Tab or a touch
    beside the list leaves everything as it was.

    Signals: chosen(row): a row was chosen; gone: the list has closed, either way.
    """

    chosen = Signal(int)
    gone = Signal()

    def __init__(self, field: QWidget, model: QAbstractItemModel, row: int, *, name: str) -> None:
        self._host = _host_of(field)
        super().__init__(self._host)
        self.hide()
        self._field = field
        self._open = False
        self._view = _Rows(model, row, self)
        identify(self._view, name, field.accessibleName())
        self._view.chosen.connect(self._on_chosen)
        self._view.left.connect(self.close_list)
        self._box = _PopupBox(self._view, self)

    def open_list(self) -> None:
        """Show the list over its field, with the focus."""
        self._host.installEventFilter(self)
        self._open = True
        self.setGeometry(self._host.rect())
        self._place()
        self.show()
        self.raise_()
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        self._view.show_row()

    def close_list(self) -> None:
        """Take the list away; where the focus is still in it, it goes back to the field."""
        if not self._open:
            return
        self._open = False
        if self._view.hasFocus() and still_there(self._field):
            self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def _on_chosen(self, row: int) -> None:
        self.close_list()
        self.chosen.emit(row)

    def _place(self) -> None:
        """Lay the row that is chosen over the field, and the list inside the window."""
        room = self.rect().adjusted(_EDGE_OF_HOST, _EDGE_OF_HOST, -_EDGE_OF_HOST, -_EDGE_OF_HOST)
        field = QRect(self._field.mapTo(self._host, QPoint(0, 0)), self._field.size())
        width = min(max(field.width(), self._view.wished_width() + 2 * _AIR), room.width())
        wish = self._view.height_for(width - 2 * _AIR) + 2 * _AIR
        height = min(wish, room.height())
        # A bar that is there for a moment would make the rows narrower, and so be needed.
        policy = Qt.ScrollBarPolicy
        self._view.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if wish <= height else policy.ScrollBarAlwaysOn
        )
        left = field.right() - width + 1 if self.isRightToLeft() else field.left()
        top = field.center().y() - _AIR - self._view.middle_of_row()
        box = QRect(left, top, width, height)
        box.moveLeft(max(room.left(), min(box.left(), room.right() - width + 1)))
        box.moveTop(max(room.top(), min(box.top(), room.bottom() - height + 1)))
        self._box.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when what the list was laid over becomes another size."""
        if event.type() == QEvent.Type.Resize:
            self.close_list()
        return False

    def event(self, event: QEvent) -> bool:
        """Let no key become a shortcut of what lies behind."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a touch beside the list, which means nothing else."""
        event.accept()
        self.close_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key through to what lies behind."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shadow."""
        painter = smooth(self)
        draw_shadow(painter, QRectF(self._box.geometry()), RADIUS, POPUP)
        painter.end()


def close_list_with_focus() -> None:
    """Close the list that the focus is in, unchosen; where it is elsewhere, no list is open."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, PopupList):
        widget = widget.parentWidget()
    if widget is not None:
        widget.close_list()


class _PopupBox(QWidget):
    """The list's rounded ground."""

    def __init__(self, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        column.addWidget(view)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        painter = smooth(self)
        edge, width = colours.edge, colours.edge_width
        draw_box(painter, QRectF(self.rect()), RADIUS, fill=colours.surface, edge=edge, width=width)
        painter.end()


class _Rows(QListView):
    """The rows themselves."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, model: QAbstractItemModel, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen_row = row
        self.setProperty("role", "entries")
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setFont(font(BODY))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The row that lies under the pointer is the one that would be chosen.
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        if model.rowCount():
            self.setCurrentIndex(model.index(max(0, row), 0))

    def wished_width(self) -> int:
        """Return the width at which no row wraps, px."""
        metrics = QFontMetricsF(font(BODY, 600))
        texts = (str(self.model().index(row, 0).data() or "") for row in range(self.model().rowCount()))
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        return round(longest) + 2 + 2 * _PADDING + _GAP + _MARK

    def row_height(self, row: int, width: int) -> int:
        """Return the height of a row in a list of this width, px."""
        text = str(self.model().index(row, 0).data() or "")
        return RowWords(text).height(width - 2 * _PADDING - _GAP - _MARK, 600, least=TOUCH)

    def height_for(self, width: int) -> int:
        """Return the height of all rows in a list of this width, px."""
        return sum(self.row_height(row, width) for row in range(self.model().rowCount()))

    def middle_of_row(self) -> int:
        """Return how far the middle of the chosen row is from the list's top, px."""
        return TOUCH * max(0, self.chosen_row) + TOUCH // 2

    def show_row(self) -> None:
        """Measure the rows for the list's own width, and scroll to the chosen one."""
        self.doItemsLayout()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter and Space, and leave on Esc and Tab; letters and arrows move."""
        key = event.key()
        event.accept()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select):
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
            event.accept()

    def event(self, event: QEvent) -> bool:
        """Take Tab for the end of the choice, not for a way along the window."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in tabs:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the person, or the screen, turns to something else."""
        super().focusOutEvent(event)
        self.left.emit()


class _RowDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, _Rows)
        colours, mirrored = tokens_in_use(), view.isRightToLeft()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == view.currentIndex().row():
            draw_box(painter, box, RADIUS_SMALL, fill=colours.accent_soft)
            draw_ring(painter, box, RADIUS_SMALL)
        inside = box.adjusted(_PADDING, 0, -_PADDING, 0)
        ends = _MARK + _GAP
        words = inside.adjusted(ends if mirrored else 0, 0, 0 if mirrored else -ends, 0)
        chosen = index.row() == view.chosen_row
        weight: Weight = 600 if chosen else 400
        said = RowWords(str(index.data() or ""))
        said.draw(painter, words, weight=weight, ink=colours.ink, detail_ink=colours.ink_2, mirrored=mirrored)
        if chosen:
            left = inside.left() if mirrored else inside.right() - _MARK
            draw_icon(painter, "check", colours.accent, QRectF(left, box.center().y() - _MARK / 2, _MARK, _MARK))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, _Rows)
        return QSize(TOUCH, view.row_height(index.row(), view.viewport().width()))


def _host_of(field: QWidget) -> QWidget:
    """Return the sheet that a field lies on, or else its window."""
    each = field.parentWidget()
    while each is not None:
        if isinstance(each, Sheet):
            return each
        each = each.parentWidget()
    return field.window()
