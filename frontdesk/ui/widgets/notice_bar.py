"""A notice: what happened, whether money moved, what to do now."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme.tokens import BODY, Tone
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.identity import identify, restyle, set_shown, unspoken
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.widgets.spoken import Speech, sentences

TONE_ICONS: dict[Tone, tuple[str, str]] = {
    "neutral": ("info", "ink_2"),
    "ok": ("check", "ok"),
    "warn": ("warning", "warn"),
    "bad": ("cross", "bad"),
}
"""The sign of each tone: its icon, and the token of its colour."""

_NARROW = 440
"""Below this width, px, the buttons stand under the words."""

_LOW = 660
"""In a window below this height, px, a notice is no taller than its title and two lines."""

_TWO_LINES = 2.6 * BODY


@dataclass(frozen=True)
class NoticeText:
    """What a notice says; `action` and `dismiss` are the words of its buttons, which are left out when empty.

    `read` is the word of the button that opens the whole notice where there is no room for it, and `close` what a
    screen reader says for closing that; without them a notice takes the room that it needs.
    """

    tone: Tone
    title: str
    detail: str = ""
    action: str = ""
    dismiss: str = ""
    read: str = ""
    close: str = ""


class NoticeBar(QFrame):
    """A bar with one notice, as tall as its sentences need; hidden while there is none.

    In a low window a long notice is folded to its title: what the screen is for keeps its room, and the whole of it
    is one touch away. Parts: `<name>_title`, `<name>_detail`, `<name>_action`, `<name>_read`, `<name>_dismiss`.

    Signals: action_requested; dismissed: the person closed it (the bar hides itself).
    """

    spoken_as = "alert"

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, *, name: str = "notice", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._notice: NoticeText | None = None
        self._speech = Speech(self)
        self._icon = IconLabel("info", parent=self)
        self._title = TextLabel(name=f"{name}_title", style="strong", parent=self)
        self._detail = TextLabel(name=f"{name}_detail", parent=self)
        # The bar says both, as one thing.
        unspoken(self._title, self._detail)
        self._action = QuietButton("", name=f"{name}_action", parent=self)
        self._read = QuietButton("", name=f"{name}_read", parent=self)
        self._dismiss = QuietButton("", name=f"{name}_dismiss", icon="cross", parent=self)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._detail)
        self._words.addStretch(1)
        self._mark = QVBoxLayout()
        self._mark.addStretch(0)
        self._mark.addWidget(self._icon)
        # Beside the title, however long what stands below that is.
        self._mark.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addLayout(self._mark)
        told.addLayout(self._words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        for button in (self._read, self._action, self._dismiss):
            buttons.addWidget(button)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(16, 0, 8, 0)
        self._parts.setSpacing(4)
        self._parts.addLayout(told, 1)
        self._parts.addLayout(buttons)
        self._set_air(12)
        self._action.clicked.connect(self.action_requested)
        self._read.clicked.connect(self._on_read)
        self._dismiss.clicked.connect(self._on_dismiss)
        self.setFocusProxy(self._action)
        self.hide()

    def notice(self) -> NoticeText | None:
        """Return what is shown."""
        return self._notice

    def show_notice(self, notice: NoticeText | None) -> None:
        """Show a notice, or none; a new one is announced once it can be seen, at once if something went wrong."""
        if notice == self._notice:
            return
        before, self._notice = self._notice, notice
        if notice is None:
            self._speech.forget()
            set_shown(self, False)
            return
        restyle(self, tone=notice.tone)
        self._icon.set_icon(*TONE_ICONS[notice.tone])
        self._title.setText(notice.title)
        self._detail.setText(notice.detail)
        self._action.setText(notice.action)
        self._read.setText(notice.read)
        self._dismiss.setAccessibleName(notice.dismiss)
        self._dismiss.setToolTip(notice.dismiss)
        set_shown(self._action, bool(notice.action))
        set_shown(self._dismiss, bool(notice.dismiss))
        said = sentences(notice.title, notice.detail)
        self.setAccessibleName(said)
        set_shown(self, True)
        self._fit()
        # Where only the word on its button has changed, everything has been said.
        if before is None or (before.title, before.detail) != (notice.title, notice.detail):
            self._speech.say(said, at_once=notice.tone in ("bad", "warn"))

    def speech(self) -> Speech:
        """Return what is said of the notice."""
        return self._speech

    def showEvent(self, event: QShowEvent) -> None:
        """Say what could not be seen before."""
        super().showEvent(event)
        self._speech.seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is, and no more height than there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        notice = self._notice
        if notice is None:
            return
        low = self.window().height() < _LOW
        folded = low and bool(notice.read) and self._lines_height(notice) > _TWO_LINES
        self._set_air(6 if low else 12)
        set_shown(self._detail, bool(notice.detail) and not folded)
        set_shown(self._read, folded)
        # A title alone stands in the middle of its buttons' height, and its sign with it.
        self._mark.setStretch(0, 1 if self._detail.isHidden() else 0)
        below = self.width() < _NARROW and (folded or bool(notice.action))
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._parts.direction() != direction:
            self._parts.setDirection(direction)

    def _lines_height(self, notice: NoticeText) -> int:
        """Return how high the sentences would be beside the buttons that they have anyway."""
        shown = [self._action] if notice.action and self.width() >= _NARROW else []
        shown += [self._dismiss] if notice.dismiss else []
        room = self.width() - 16 - 24 - 12 - 8 - sum(button.sizeHint().width() + 4 for button in shown)
        return self._detail.heightForWidth(max(120, room))

    def _set_air(self, air: int) -> None:
        self._words.setContentsMargins(0, air, 0, air)
        self._mark.setContentsMargins(0, air, 0, air)

    def _on_read(self) -> None:
        # Few notices are too long; the sign-in window has no use for a sheet.
        from frontdesk.ui.widgets.sheet import Sheet

        notice = self._notice
        if notice is not None:
            sheet = Sheet(notice.title, name=f"{self.objectName()}_sheet", window=self.window(), close=notice.close)
            sheet.add(TextLabel(notice.detail, name=f"{self.objectName()}_whole"))
            sheet.closed.connect(sheet.deleteLater)
            sheet.open()

    def _on_dismiss(self) -> None:
        self.show_notice(None)
        self.dismissed.emit()
