"""A notice: what happened, whether money moved, what to do now."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme.tokens import Tone
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.identity import identify, restyle, set_shown
from frontdesk.ui.widgets.labels import IconLabel, TextLabel

TONE_ICONS: dict[Tone, tuple[str, str]] = {
    "neutral": ("info", "ink_2"),
    "ok": ("check", "ok"),
    "warn": ("warning", "warn"),
    "bad": ("cross", "bad"),
}
"""The sign of each tone: its icon, and the token of its colour."""


@dataclass(frozen=True)
class NoticeText:
    """What a notice says; `action` and `dismiss` are the words of its buttons, which are left out when empty."""

    tone: Tone
    title: str
    detail: str = ""
    action: str = ""
    dismiss: str = ""


class NoticeBar(QFrame):
    """A bar with one notice, as tall as its sentences need; hidden while there is none.

    Parts: `<name>_title`, `<name>_detail`, `<name>_action`, `<name>_dismiss`.

    Signals: action_requested; dismissed: the person closed it (the bar hides itself).
    """

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, *, name: str = "notice", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._notice: NoticeText | None = None
        self._icon = IconLabel("info", parent=self)
        self._title = TextLabel(name=f"{name}_title", style="strong", parent=self)
        self._detail = TextLabel(name=f"{name}_detail", parent=self)
        self._action = QuietButton("", name=f"{name}_action", parent=self)
        self._dismiss = QuietButton("", name=f"{name}_dismiss", icon="cross", parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(0, 12, 0, 12)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
        self._action.clicked.connect(self.action_requested)
        self._dismiss.clicked.connect(self._on_dismiss)
        self.setFocusProxy(self._action)
        self.hide()

    def notice(self) -> NoticeText | None:
        """Return what is shown."""
        return self._notice

    def show_notice(self, notice: NoticeText | None) -> None:
        """Show a notice, or none; a new one is announced to a screen reader."""
        if notice == self._notice:
            return
        self._notice = notice
        set_shown(self, notice is not None)
        if notice is None:
            return
        restyle(self, tone=notice.tone)
        self._icon.set_icon(*TONE_ICONS[notice.tone])
        self._title.setText(notice.title)
        self._detail.setText(notice.detail)
        self._action.setText(notice.action)
        self._dismiss.setAccessibleName(notice.dismiss)
        self._dismiss.setToolTip(notice.dismiss)
        set_shown(self._detail, bool(notice.detail))
        set_shown(self._action, bool(notice.action))
        set_shown(self._dismiss, bool(notice.dismiss))
        self.setAccessibleName(f"{notice.title} {notice.detail}".strip())
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_dismiss(self) -> None:
        self.show_notice(None)
        self.dismissed.emit()
