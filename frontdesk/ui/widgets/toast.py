"""A short word that something was done: it comes at the bottom edge, can be read, and goes by itself."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.elevation import TOAST, draw_shadow, shadowed
from frontdesk.ui.theme.motion import CALM_MS, SLIDE, coming_to_rest, motion_allowed
from frontdesk.ui.theme.tokens import RADIUS, TOUCH, Tone
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.widgets.layers import still_there, top_sheet
from frontdesk.ui.widgets.notice_bar import TONE_ICONS
from frontdesk.ui.widgets.painting import draw_box, smooth
from frontdesk.ui.widgets.spoken import announce

_WIDEST = 520
_MARGIN = 24
_LEAST_MS = 4_000
_TO_NOTICE_MS = 2_000
_LETTER_MS = 70
_TO_DECIDE_MS = 4_000


@dataclass(frozen=True)
class ToastText:
    """What a toast says; `action` is the word of its one button, and `key` says what is told when it is pressed."""

    text: str
    tone: Tone = "ok"
    action: str = ""
    key: str = ""


def reading_ms(toast: ToastText) -> int:
    """Return how long a toast stays: time to notice it, to read it slowly, and to decide on its action, in ms."""
    to_read = _TO_NOTICE_MS + _LETTER_MS * (len(toast.text) + len(toast.action))
    return max(_LEAST_MS, to_read) + (_TO_DECIDE_MS if toast.action else 0)


class Toast(QWidget):
    """Shows one toast at a time over the bottom edge of a window, the next when the one before has gone.

    It never takes the focus, never lies on a primary action, and waits while a sheet is open. It stays for as long
    as it takes to read, and longer while the pointer or the focus is on it; a touch on its words takes it away.
    Parts: `<name>_text`, `<name>_action`.

    Signals: action_requested(key): the action of the toast with this key was pressed.
    """

    spoken_as = "alert"

    action_requested = Signal(str)

    def __init__(self, window: QWidget, *, name: str = "toast") -> None:
        super().__init__(window.window())
        self.hide()
        identify(self, name)
        self._host = window.window()
        self._waiting: deque[ToastText] = deque()
        self._toast: ToastText | None = None
        self._back: QWidget | None = None
        self._shadow = _Shadow(self._host)
        self._icon = IconLabel("check", "ok", 22, self)
        self._text = TextLabel(name=f"{name}_text", style="strong", parent=self)
        self._action = QuietButton("", name=f"{name}_action", parent=self)
        self._action.clicked.connect(self._on_action)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._rising = QVariantAnimation(self)
        self._rising.setDuration(CALM_MS)
        self._rising.setEasingCurve(coming_to_rest())
        self._rising.valueChanged.connect(lambda _: self._place())
        self._host.installEventFilter(self)

    def toast(self) -> ToastText | None:
        """Return what is shown."""
        return self._toast

    def say(self, toast: ToastText) -> None:
        """Show a toast, after the ones that wait; one that says the same as the last is not said twice."""
        last = self._waiting[-1] if self._waiting else self._toast
        if toast == last:
            if not self._waiting:
                self._timer.start(reading_ms(toast))
            return
        self._waiting.append(toast)
        if self._toast is None:
            self._show_next()

    def dismiss(self) -> None:
        """Take the toast away; the next one comes."""
        if self._toast is None:
            return
        self._toast = None
        self._timer.stop()
        self._rising.stop()
        if self._action.hasFocus() and self._back is not None and still_there(self._back):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._shadow.hide()
        self._application().focusChanged.disconnect(self._on_focus_changed)
        self._show_next()

    def clear(self) -> None:
        """Take everything away, what waits too."""
        self._waiting.clear()
        self.dismiss()

    def _show_next(self) -> None:
        if not self._waiting or self._toast is not None:
            return
        sheet = top_sheet(self._host)
        if sheet is not None:
            sheet.closed.connect(self._show_next)
            return
        toast = self._toast = self._waiting.popleft()
        icon, token = TONE_ICONS[toast.tone]
        self._icon.set_icon(icon, token)
        self._text.setText(toast.text)
        self._action.setText(toast.action)
        set_shown(self._action, bool(toast.action))
        self._set_margins(bool(toast.action))
        self.setAccessibleName(toast.text)
        self._application().focusChanged.connect(self._on_focus_changed)
        if motion_allowed():
            self._rising.setStartValue(SLIDE)
            self._rising.setEndValue(0)
            self._rising.start()
        self._place()
        for part in (self._shadow, self):
            part.show()
            part.raise_()
        announce(self, toast.text)
        self._timer.start(reading_ms(toast))

    def _set_margins(self, action: bool) -> None:
        """Leave less room beside the action, which has some of its own."""
        row = self.layout()
        assert row is not None
        left, right = 18, 8 if action else 22
        row.setContentsMargins(*((right, 8, left, 8) if self.isRightToLeft() else (left, 8, right, 8)))

    def _on_action(self) -> None:
        toast = self._toast
        self.dismiss()
        if toast is not None:
            self.action_requested.emit(toast.key)

    def _on_time(self) -> None:
        if not self._is_held():
            self.dismiss()

    def _is_held(self) -> bool:
        return self.underMouse() or self._action.hasFocus()

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self._action:
            self._back = before
        elif before is self._action:
            self._let_go()
        # Another screen may have its primary action where the toast lies.
        self._place()

    def _let_go(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_TO_NOTICE_MS)

    def leaveEvent(self, event: QEvent) -> None:
        """Stay a little longer after the pointer has left."""
        super().leaveEvent(event)
        if self._toast is not None:
            self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at a touch."""
        event.accept()
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom edge."""
        if event.type() == QEvent.Type.Resize and self._toast is not None:
            self._place()
        return False

    def _place(self) -> None:
        """Lie in the middle of the bottom edge, or above the primary action that is there."""
        row = self.layout()
        assert row is not None
        width = min(_WIDEST, self._host.width() - 2 * _MARGIN)
        margins = row.contentsMargins()
        taken = margins.left() + margins.right() + 22 + row.spacing()
        if self._toast is not None and self._toast.action:
            taken += self._action.sizeHint().width() + row.spacing()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 4
        width = min(width, taken + words)
        height = max(TOUCH + 12, row.totalHeightForWidth(width))
        left = (self._host.width() - width) // 2
        box = QRect(left, self._host.height() - _MARGIN - height, width, height)
        for action in sorted(self._primary_actions(), key=QRect.bottom, reverse=True):
            if box.intersects(action):
                box.moveBottom(action.top() - 12)
        offset = int(self._rising.currentValue() or 0) if self._rising.state() == self._rising.State.Running else 0
        self.setGeometry(box.translated(0, offset))
        self._shadow.setGeometry(shadowed(self.geometry(), TOAST))

    def _primary_actions(self) -> list[QRect]:
        """Return where the window's primary actions lie."""
        buttons = [button for button in self._host.findChildren(PrimaryButton) if button.isVisible()]
        return [QRect(button.mapTo(self._host, button.rect().topLeft()), button.size()) for button in buttons]

    @staticmethod
    def _application() -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        edge = colours.outline(colours.edge) or colours.line
        draw_box(painter, QRectF(self.rect()), RADIUS, fill=colours.surface, edge=edge, width=colours.edge_width)
        painter.end()


class _Shadow(QWidget):
    """The toast's shadow, through which a finger reaches what lies behind."""

    spoken_as = "nothing"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        reach = TOAST.reach
        painter = smooth(self)
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach - TOAST.fall)
        draw_shadow(painter, box, RADIUS, TOAST)
        painter.end()
