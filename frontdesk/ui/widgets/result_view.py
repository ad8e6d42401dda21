"""The result: large and unmistakable, with the ways to go on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.tokens import SCAN_HEIGHT, Tone
from frontdesk.ui.widgets.buttons import PaintedButton, PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.identity import identify, set_shown, unspoken
from frontdesk.ui.widgets.labels import TextLabel, TextStyle
from frontdesk.ui.widgets.painting import draw_box, draw_icon, smooth
from frontdesk.ui.widgets.spoken import Speech, sentences

_ICONS: dict[Tone, str] = {"ok": "check", "warn": "question", "bad": "cross", "neutral": "info"}
_WIDTH = 640
_GAP = 14
_SIGN = 96
_SMALL_SIGN = 56


@dataclass(frozen=True)
class ResultAction:
    """A way to go on; the primary one has the focus when the result appears."""

    key: str
    text: str
    hint: str = ""
    primary: bool = False


@dataclass(frozen=True)
class ResultText:
    """What a result says: a headline, sentences, and a sentence that must not be missed (`warning`).

    `icon` stands in place of the tone's own sign.
    """

    tone: Tone
    headline: str
    sentences: Sequence[str] = ()
    warning: str = ""
    actions: Sequence[ResultAction] = ()
    icon: str = ""


def _action_width(actions: int) -> int:
    """Return the width of each of so many actions in a row; one alone is as wide as one of two."""
    columns = max(2, actions)
    return (_WIDTH - _GAP * (columns - 1)) // columns


class _Sign(QWidget):
    """The round sign of the tone."""

    spoken_as = "nothing"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone: Tone = "neutral"
        self._icon = ""
        self.setFixedSize(_SIGN, _SIGN)

    def set_tone(self, tone: Tone, icon: str) -> None:
        self._tone, self._icon = tone, icon or _ICONS[tone]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground = tokens_in_use().tone(self._tone)
        box = QRectF(self.rect())
        painter = smooth(self)
        draw_box(painter, box, box.width() / 2, fill=ground, edge=tokens_in_use().outline(ink), width=3)
        side = box.width() / 2 - 4
        inner = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        draw_icon(painter, self._icon or _ICONS[self._tone], ink, inner)
        painter.end()


class ResultView(QWidget):
    """A result in the middle of the screen, with room for one more widget and up to three actions.

    Parts: `<name>_headline`, `_sentence`, `_warning`, and an action named `<name>_<key>` for each key.

    Signals: action_chosen(key): an action was pressed; Enter presses the primary one.
    """

    spoken_as = "alert"

    action_chosen = Signal(str)

    def __init__(self, *, name: str = "result", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        identify(self, name)
        self._content: QWidget | None = None
        self._speech = Speech(self)
        self._primary: PaintedButton | None = None
        self._sign = _Sign(self)
        self._headline = self._centred("headline", style="headline")
        self._sentence = self._centred("sentence", style="lead", muted=True)
        self._warning = self._centred("warning", style="title")
        unspoken(self._headline, self._sentence, self._warning)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(20)
        for part in (self._headline, self._sentence, self._warning):
            self._column.addWidget(part)
            self._column.addSpacing(6)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 12, 0, 0)
        self._column.addLayout(self._place)
        self._column.addSpacing(18)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(_GAP)
        self._column.addLayout(self._actions)
        self._column.addStretch(1)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(16, 8, 16, 8)
        sides.addStretch(1)
        self._middle = QWidget(self)
        self._middle.setLayout(self._column)
        self._middle.setMaximumWidth(_WIDTH)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._column.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self._middle, 1000)
        sides.addStretch(1)

    def _centred(self, part: str, *, style: TextStyle, muted: bool = False) -> TextLabel:
        label = TextLabel(name=f"{self.objectName()}_{part}", style=style, muted=muted, parent=self)
        label.set_side("centre")
        return label

    def show_result(self, result: ResultText) -> None:
        """Show a result and give the focus to its primary action."""
        self._sign.set_tone(result.tone, result.icon)
        sentence = "\n".join(result.sentences)
        for label, text in (
            (self._headline, result.headline),
            (self._sentence, sentence),
            (self._warning, result.warning),
        ):
            label.setText(text)
            set_shown(label, bool(text))
        self.setAccessibleName(sentences(result.headline, sentence, result.warning))
        self._speech.say(self.accessibleName(), at_once=True)
        self._show_actions(result.actions)
        if self._primary is not None:
            self.setFocusProxy(self._primary)
            # What turns up while another place is shown must not take the focus from there.
            if self.isVisible():
                self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_actions(self, actions: Sequence[ResultAction]) -> None:
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setObjectName("")
                old.hide()
                old.deleteLater()
        self._primary = None
        self._actions.addStretch(1)
        for action in actions:
            button = self._button(action)
            button.setMinimumWidth(max(button.minimumSizeHint().width(), _action_width(len(actions))))
            button.clicked.connect(lambda _=False, key=action.key: self.action_chosen.emit(key))
            self._actions.addWidget(button)
            # A child of a visible widget would show a moment later, too late to be given the focus.
            button.show()
            if action.primary:
                self._primary = button
        self._actions.addStretch(1)

    def _button(self, action: ResultAction) -> PaintedButton:
        name = f"{self.objectName()}_{action.key}"
        if action.primary:
            return PrimaryButton(action.text, name=name, hint=action.hint, height=SCAN_HEIGHT, parent=self._middle)
        return SecondaryButton(action.text, name=name, hint=action.hint, height=SCAN_HEIGHT, parent=self._middle)

    def set_content(self, content: QWidget | None) -> None:
        """Put a widget between the sentences and the actions; the one that was there is deleted."""
        if self._content is not None and self._content is not content:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        if content is not None and content is not self._content:
            self._place.addWidget(content)
        self._content = content

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sign smaller where the screen is low."""
        side = _SIGN if self.height() >= 520 else _SMALL_SIGN
        self._sign.setFixedSize(side, side)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus to the primary action, so that Enter goes on, and say the result."""
        super().showEvent(event)
        self._speech.seen()
        if self._primary is not None:
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)
