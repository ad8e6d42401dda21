"""The till's dialog: a panel over the window's own content, which is veiled and dead meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui.parts import spoken
from frontdesk.ui.theme.elevation import SHEET, draw_shadow, scrim, shadowed
from frontdesk.ui.theme.motion import CALM_MS, SLIDE, coming_to_rest, motion_allowed
from frontdesk.ui.theme.tokens import RADIUS_LARGE, SCAN_HEIGHT, TOUCH
from frontdesk.ui.widgets import layers
from frontdesk.ui.widgets.buttons import PaintedButton, PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.identity import identify, unspoken
from frontdesk.ui.widgets.key_scrolling import KeyScrolling
from frontdesk.ui.widgets.labels import Hairline, TextLabel
from frontdesk.ui.widgets.painting import smooth
from frontdesk.ui.widgets.sheet_focus import KeptFocus
from frontdesk.ui.widgets.sheet_parts import Ground, SheetAction, SheetPanel, SheetScroll
from frontdesk.ui.widgets.spoken import let_widgets_speak, tell

__all__ = ["WIDTH", "Sheet", "SheetAction"]

WIDTH = 560
"""How wide a sheet is where the window allows it, px."""

_MARGIN = 24
_PADDING = 24
_CORNER = 10
_GAP = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SWALLOWED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.ContextMenu,
        # Accepted here, a key never becomes a shortcut of what lies behind.
        QEvent.Type.ShortcutOverride,
    }
)


class Sheet(QWidget):
    """A title, content that scrolls rather than being cut, and a row of actions; fill it through `column`.

    `await sheet.answer()` opens it and returns how it was closed; or `open` it and listen. Behind it the window is
    dead for keys, function keys and fingers, and silent for screen readers; the focus stays inside, and goes back
    to where it was. The training band stays in sight. Parts: `<name>_title`, `<name>_close`, `<name>_content`, and
    an action named `<name>_<key>` for each key.

    Args:
        title: The heading, which is what a screen reader announces.
        name: The object name.
        window: What the sheet lies over: any widget of that window.
        close: The spoken name of the close button at the title's end; "" leaves it out.
        dismissible: Whether Esc closes it, unanswered.
        width: As wide as this where the window allows it, px.
        height: As high as this where the window allows it, px; 0 is as high as the content.
        ground: The token of the panel's ground.

    Signals:
        opened: It can be seen.
        closed(key): It was closed by the action with this key; "" if it was dismissed.
        action_chosen(key): An action was pressed, also one that does not close.
    """

    gives_way_to_scans = False
    """Whether it closes at a scan, which then reaches what lies behind: right for a sheet that asks nothing."""

    opened = Signal()
    closed = Signal(str)
    action_chosen = Signal(str)

    def __init__(
        self,
        title: str,
        *,
        name: str,
        window: QWidget,
        close: str = "",
        dismissible: bool = True,
        width: int = WIDTH,
        height: int = 0,
        ground: Ground = "surface",
    ) -> None:
        super().__init__(window.window())
        self.hide()
        let_widgets_speak()
        identify(self, name, spoken(title))
        self._host = window.window()
        self._wished = (width, height)
        self._dismissible = dismissible
        self._is_open = False
        self._primary: PaintedButton | None = None
        self._buttons: dict[str, PaintedButton] = {}
        self._sinking = QVariantAnimation(self)
        self._sinking.valueChanged.connect(lambda _: self._place())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = SheetPanel(ground, self)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = TextLabel(title, name=f"{name}_title", style="title", parent=self._panel)
        unspoken(self._title)
        self._close = QuietButton("", name=f"{name}_close", icon="cross", accessible_name=close, parent=self._panel)
        self._close.setVisible(bool(close))
        self._close.clicked.connect(self.dismiss)
        self._content = QWidget(self._panel)
        self.column = QVBoxLayout(self._content)
        self._area = self._scrolling(name)
        self._line = Hairline(self._panel)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._focus = KeptFocus(self, self._area, self._close)
        self._lay_out()

    # What it consists of

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.column.addWidget(widget, stretch)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget below the title, where it stays in sight when the content scrolls."""
        self._head.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self.setAccessibleName(spoken(title))

    def set_close(self, spoken: str) -> None:
        """Change the close button's spoken name; "" leaves the button out."""
        self._close.setAccessibleName(spoken)
        self._close.setToolTip(spoken)
        self._close.setVisible(bool(spoken))

    def set_actions(self, actions: Sequence[SheetAction]) -> None:
        """Offer these actions, the primary one last in reading order."""
        for button in self._buttons.values():
            self._actions.removeWidget(button)
            button.setObjectName("")
            button.hide()
            button.deleteLater()
        self._buttons, self._primary = {}, None
        for action in sorted(actions, key=lambda action: action.primary):
            self._buttons[action.key] = self._action_button(action)
        self._focus.end_with(tuple(self._buttons.values()), self._primary)
        self._place()

    def button(self, key: str) -> PaintedButton:
        """Return the button of an action, to enable it or make it busy."""
        return self._buttons[key]

    def set_first_focus(self, widget: QWidget) -> None:
        """Give the focus to this widget when the sheet opens, and not to the first that can have it."""
        self._focus.begin_at(widget)

    # Coming and going

    def is_open(self) -> bool:
        """Return whether the sheet lies over its window."""
        return self._is_open

    async def answer(self) -> str:
        """Open the sheet, wait until it is closed, and return the key of the action; it is deleted then.

        "" is the answer of a sheet that was dismissed, also when the one who waits is cancelled.
        """
        answered: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def take(key: str) -> None:
            if not answered.done():
                answered.set_result(key)

        self.closed.connect(take)
        self.open()
        try:
            return await answered
        finally:
            self.dismiss()
            self.deleteLater()

    def open(self) -> None:
        """Lay the sheet over its window and take the focus in."""
        if self._is_open:
            return
        self._is_open = True
        layers.has_opened(self)
        self._host.installEventFilter(self)
        self._focus.keep()
        self._start_moving()
        self._cover()
        self.show()
        self.raise_()
        # Only now does the content know how high it is.
        self._place()
        self._area.verticalScrollBar().setValue(0)
        self._focus.take()
        tell(self, QAccessible.Event.DialogStart)
        self.opened.emit()

    def dismiss(self) -> None:
        """Close the sheet, unanswered."""
        self.finish("")

    def finish(self, key: str) -> None:
        """Close the sheet with an answer, and give the focus back."""
        if not self._is_open:
            return
        self._is_open = False
        layers.has_gone(self)
        self._sinking.stop()
        self._host.removeEventFilter(self)
        tell(self, QAccessible.Event.DialogEnd)
        self._focus.give_back()
        self.hide()
        self.closed.emit(key)

    def accessible_interface(self) -> object:
        """Return what a screen reader is told: a dialog that has the whole attention."""
        from frontdesk.ui.widgets.spoken_windows import SpokenSheet

        return SpokenSheet(self)

    def scan(self, text: str) -> bool:
        """Take a scan that was made while the sheet is open; return whether there is a use for it here."""
        return False

    # Keys and fingers

    def event(self, event: QEvent) -> bool:
        """Let nothing through to what lies behind."""
        if event.type() in _SWALLOWED:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, press the primary action on Enter, and follow the mnemonics of what is inside."""
        event.accept()
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            if self._dismissible:
                self.dismiss()
        elif event.key() in _ENTER:
            if self._primary is not None and self._primary.isEnabled():
                self._primary.click()
        elif (named := self._named_by(event)) is not None:
            named.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let no key through."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  (Qt's own virtual function)
        """Go round inside the sheet: the content, the actions, the close button."""
        self._focus.go(forward)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and the panel as high as its content."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._cover()
        elif watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel in the middle."""
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take Qt's `close` for a dismissal."""
        event.accept()
        self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil and the panel's shadow."""
        painter = smooth(self)
        painter.fillRect(self.rect(), scrim())
        draw_shadow(painter, QRectF(self._panel.geometry()), RADIUS_LARGE, SHEET)
        painter.end()

    # Inside

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(_GAP)
        words.addWidget(self._title, 1)
        # The button lies in the corner, where its cross, and not its invisible ground, is in line with the rest.
        words.addSpacing(TOUCH - _GAP)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(_PADDING, 0, _PADDING, _GAP)
        self._head.setSpacing(_GAP)
        self._head.addLayout(words)
        self.column.setSpacing(_GAP)
        self._actions.setSpacing(_GAP)
        column = QVBoxLayout(self._panel)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._area, 1)
        column.addWidget(self._line)
        column.addLayout(self._actions)
        self._content.installEventFilter(self)

    def _scrolling(self, name: str) -> SheetScroll:
        self._content.setProperty("role", "scrolled")
        self._content.setObjectName(f"{name}_content")
        area = SheetScroll(self._panel)
        area.setObjectName(f"{name}_scroll")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        KeyScrolling(area)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        return area

    def _action_button(self, action: SheetAction) -> PaintedButton:
        name = f"{self.objectName()}_{action.key}"
        kind = PrimaryButton if action.primary else SecondaryButton
        made = kind(action.text, name=name, hint=action.hint, height=SCAN_HEIGHT, parent=self._panel)
        made.setEnabled(action.enabled)
        made.clicked.connect(lambda: self._on_action(action))
        if action.primary:
            self._primary = made
        self._actions.addWidget(made)
        made.show()
        return made

    def _on_action(self, action: SheetAction) -> None:
        self.action_chosen.emit(action.key)
        if action.closes:
            self.finish(action.key)

    def _named_by(self, event: QKeyEvent) -> QAbstractButton | None:
        pressed = QKeySequence(event.keyCombination())
        buttons = self.findChildren(QAbstractButton)
        return next(
            (
                each
                for each in buttons
                if not each.shortcut().isEmpty()
                and each.shortcut() == pressed
                and each.isVisible()
                and each.isEnabled()
            ),
            None,
        )

    # Where it lies

    def _cover(self) -> None:
        """Lie over the whole window but the training band, which has to be seen at every moment."""
        room = self._host.rect()
        for child in self._host.children():
            if isinstance(child, QWidget) and child.property("role") == "training" and child.isVisible():
                room.setTop(child.geometry().bottom() + 1)
        self.setGeometry(room)

    def _place(self) -> None:
        """Put the panel into the middle, as high as its content asks for and the window allows."""
        width = min(self._wished[0], self.width() - 2 * _MARGIN)
        if width <= 0:
            return
        self._turn_actions(width - 2 * _PADDING - 2)
        self._set_margins()
        room = self.height() - 2 * _MARGIN
        inner = width - 2
        self._make_room_for_bar(False)
        self._area.wish(self._content_height(inner))
        frame = self._panel.layout()
        assert frame is not None
        wish = frame.totalHeightForWidth(width) if frame.hasHeightForWidth() else frame.totalSizeHint().height()
        scrolls = wish > min(self._wished[1] or wish, room)
        self._make_room_for_bar(scrolls)
        if scrolls:
            self._area.wish(self._content_height(inner - self._area.verticalScrollBar().sizeHint().width()))
        self._line.setVisible(bool(self._buttons) and scrolls)
        height = min(self._wished[1] or wish, room)
        left = (self.width() - width) // 2
        before = self._panel.geometry()
        self._panel.setGeometry(left, (self.height() - height) // 2 + self._offset(), width, height)
        if self._panel.geometry() != before:
            self.update(shadowed(before.united(self._panel.geometry()), SHEET))
        side = _CORNER if self.isRightToLeft() else width - _CORNER - self._close.width()
        self._close.move(side, _CORNER)

    def _content_height(self, width: int) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def _set_margins(self) -> None:
        """Let content without actions below it go on to the panel's lower edge."""
        frame = self._panel.layout()
        assert frame is not None
        frame.setContentsMargins(1, 20, 1, _PADDING if self._buttons else 1)
        self._actions.setContentsMargins(_PADDING, 16 if self._buttons else 0, _PADDING, 0)

    def _make_room_for_bar(self, scrolls: bool) -> None:
        """Let the scroll bar lie in the content's margin, so that the content stays in line with the rest."""
        bar = min(_PADDING - 4, self._area.verticalScrollBar().sizeHint().width()) if scrolls else 0
        left, right = (bar, 0) if self.isRightToLeft() else (0, bar)
        below = 4 if self._buttons else _PADDING
        self.column.setContentsMargins(_PADDING - left, 4, _PADDING - right, below)

    def _turn_actions(self, room: int) -> None:
        """Put the actions below each other where their words have no room side by side, the primary one on top."""
        row = sum(button.sizeHint().width() for button in self._buttons.values()) + _GAP * (len(self._buttons) - 1)
        direction = QBoxLayout.Direction
        self._actions.setDirection(direction.LeftToRight if row <= room else direction.BottomToTop)

    def _start_moving(self) -> None:
        self._sinking.stop()
        if motion_allowed():
            self._sinking.setDuration(CALM_MS)
            self._sinking.setEasingCurve(coming_to_rest())
            self._sinking.setStartValue(SLIDE)
            self._sinking.setEndValue(0)
            self._sinking.start()

    def _offset(self) -> int:
        return int(self._sinking.currentValue() or 0) if self._is_open else 0
