"""The top bar: where this till is, whether it is connected, what needs attention, who is signed in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import SMALL, Tone
from frontdesk.ui.widgets.buttons import QuietButton
from frontdesk.ui.widgets.chip_button import ChipButton
from frontdesk.ui.widgets.identity import identify, set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import draw_box, smooth

TOP_BAR_HEIGHT = 56


class _Initials(QWidget):
    """A round sign with a person's initials."""

    spoken_as = "nothing"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._initials = ""
        self.setFixedSize(QSize(34, 34))

    def set_initials(self, initials: str) -> None:
        self._initials = initials
        set_shown(self, bool(initials))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), 17, fill=colours.sunk)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font(SMALL, 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


class TopBar(QFrame):
    """The bar over every screen; all its text comes in by its setters, and what is empty is not shown.

    Parts: `<name>_store`, `_till`, `_connection`, `_attention`, `_person`, `_role`, `_help`, `_look`, `_sign_out`.

    Signals: connection_requested: the connection chip was pressed; attention_requested: the attention chip;
    help_requested, look_requested, sign_out_requested: the buttons at its end.
    """

    spoken_as = "bar"

    connection_requested = Signal()
    attention_requested = Signal()
    help_requested = Signal()
    look_requested = Signal()
    sign_out_requested = Signal()

    def __init__(
        self,
        *,
        sign_out: str = "",
        help_name: str = "",
        look_name: str = "",
        name: str = "top_bar",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setProperty("role", "top_bar")
        self.setMinimumHeight(TOP_BAR_HEIGHT)
        self._store = TextLabel(name=f"{name}_store", style="strong", parent=self)
        self._till = TextLabel(name=f"{name}_till", muted=True, wrap=False, parent=self)
        self._connection = ChipButton(name=f"{name}_connection", dot=True, parent=self)
        self._attention = ChipButton(name=f"{name}_attention", parent=self)
        self._initials = _Initials(self)
        self._person = TextLabel(name=f"{name}_person", wrap=False, parent=self)
        self._role = TextLabel(name=f"{name}_role", style="small", muted=True, wrap=False, parent=self)
        self._sign_out = QuietButton(sign_out, name=f"{name}_sign_out", icon="sign_out", parent=self)
        self._help = QuietButton("", name=f"{name}_help", icon="question", accessible_name=help_name, parent=self)
        self._look = QuietButton("", name=f"{name}_look", icon="look", accessible_name=look_name, parent=self)
        for button, words in ((self._sign_out, sign_out), (self._help, help_name), (self._look, look_name)):
            set_shown(button, bool(words))
        self._initials.hide()
        self._lay_out()
        self._connection.clicked.connect(self.connection_requested.emit)
        self._attention.clicked.connect(self.attention_requested.emit)
        self._help.clicked.connect(self.help_requested.emit)
        self._look.clicked.connect(self.look_requested.emit)
        self._sign_out.clicked.connect(self.sign_out_requested.emit)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(14)
        row.addWidget(self._store)
        row.addWidget(self._till)
        row.addStretch(1)
        row.addWidget(self._connection)
        row.addWidget(self._attention)
        row.addWidget(self._initials)
        person = QVBoxLayout()
        person.setSpacing(0)
        person.addStretch(1)
        person.addWidget(self._person)
        person.addWidget(self._role)
        person.addStretch(1)
        row.addLayout(person)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in (self._help, self._look, self._sign_out):
            tools.addWidget(button)
        row.addLayout(tools)

    def set_place(self, store: str, till: str) -> None:
        """Say which store and till this is."""
        self._store.setText(store)
        self._till.setText(till)

    def set_connection(self, text: str, tone: Tone, reason: str = "") -> None:
        """Say in a word how the connection is; `reason` says why, on hover and to a screen reader."""
        self._connection.set_state(text, tone)
        self._connection.setToolTip(reason)
        self._connection.setAccessibleDescription(reason)

    def set_attention(self, text: str) -> None:
        """Say how many payments need attention; empty when none does."""
        self._attention.set_state(text, "bad")

    def set_person(self, initials: str, name: str, role: str) -> None:
        """Say who is signed in."""
        self._initials.set_initials(initials)
        self._person.setText(name)
        self._role.setText(role)
