"""The slot that a card is scanned or typed into."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import RADIUS, SCAN_HEIGHT, TITLE
from frontdesk.ui.widgets.identity import identify, restyle, unspoken
from frontdesk.ui.widgets.labels import IconLabel, TextLabel
from frontdesk.ui.widgets.painting import absolute, draw_box, draw_strong_ring, smooth

_HINT_NEEDS = 420
_STRONG_ANSWER = 5

ANSWER_MS = 900
"""For so long the field shows how a scan ended."""


class ScanField(QFrame):
    """A large field with a scanner's sign; the field inside is named `<name>_input`.

    A picked card is shown masked, in the place of the placeholder: the next typed or scanned number starts afresh,
    and the mask is never taken for a number. How a scan ended is shown for a moment: a check or a cross in place of
    the scanner's sign, with a ring and a ground in that colour. Nothing moves for it.

    `about` says to a screen reader what the field is for.

    Signals: submitted(text): Enter was pressed on a text that is not blank; edited(text): the person typed.
    """

    submitted = Signal(str)
    edited = Signal(str)

    def __init__(
        self,
        placeholder: str,
        *,
        name: str,
        hint: str = "",
        accessible_name: str = "",
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name)
        self.setProperty("role", "scan")
        self.setFixedHeight(SCAN_HEIGHT)
        self._placeholder = placeholder
        self._about = about
        self._input = QLineEdit(self)
        identify(self._input, f"{name}_input", accessible_name or placeholder)
        self._input.setFont(font(TITLE, tabular=True))
        self._input.setPlaceholderText(placeholder)
        self._input.installEventFilter(self)
        self._hint = TextLabel(hint, name=f"{name}_hint", muted=True, wrap=False, parent=self)
        unspoken(self._hint)
        self._sign = IconLabel("scan", "accent", 24, self)
        self._answer_ends = QTimer(self, singleShot=True)
        self._answer_ends.timeout.connect(self.end_answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(16)
        row.addWidget(self._sign)
        row.addWidget(self._input, 1)
        row.addWidget(self._hint)
        self.setFocusProxy(self._input)
        self._align()
        self._describe()
        self._told = ""
        # Assistive technology puts a text in as a whole, which Qt takes for no edit.
        self._input.textChanged.connect(self._on_text_changed)

    def _align(self) -> None:
        """Start at the scanner's sign, whatever the text is."""
        self._input.setAlignment(absolute("start", self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _on_text_changed(self, text: str) -> None:
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def text(self) -> str:
        """Return what was typed."""
        return self._input.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field, without a signal."""
        self._told = text
        self._input.setText(text)

    def show_picked(self, masked: str) -> None:
        """Empty the field and show the picked card, masked; "" shows the placeholder again."""
        self.set_text("")
        self._input.setPlaceholderText(masked or self._placeholder)
        restyle(self._input, picked=bool(masked))
        self._describe()

    def set_placeholder(self, placeholder: str) -> None:
        """Change what the empty field asks for."""
        if not self._input.property("picked"):
            self._input.setPlaceholderText(placeholder)
        self._placeholder = placeholder

    def set_hint(self, hint: str) -> None:
        """Change the words at the field's end."""
        self._hint.setText(hint)
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader which card is picked, and what may be done beside it."""
        picked = self._input.placeholderText() if self._input.property("picked") else ""
        told = ", ".join(part for part in (picked, self._hint.text()) if part)
        # With nothing to tell Qt would say the placeholder, which is the name already.
        self._input.setAccessibleDescription(told or self._about)

    def clear(self) -> None:
        """Empty the field, and forget the picked card."""
        self.show_picked("")

    def show_answer(self, tone: Literal["ok", "bad"]) -> None:
        """Show for a moment that a scan was accepted or refused, or until the next key."""
        self._sign.set_icon("check" if tone == "ok" else "cross", tone)
        restyle(self, answer=tone)
        self._answer_ends.start(ANSWER_MS)

    def end_answer(self) -> None:
        """Show the scanner's sign again."""
        if not self.property("answer"):
            return
        self._answer_ends.stop()
        self._sign.set_icon("scan", "accent")
        restyle(self, answer="")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring around the whole field when the line inside has the focus, and submit on Enter.

        An Enter that has submitted a text is used up: the screen around must not confirm with it too.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.end_answer()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._input.text().strip():
                if not event.isAutoRepeat():
                    self.submitted.emit(self._input.text())
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring where the stylesheet does not."""
        super().paintEvent(event)
        answer, colours = self.property("answer"), tokens_in_use()
        if answer and colours.strong:
            # There the ground stays as it is, so the ring has to do more.
            painter = smooth(self)
            draw_box(painter, QRectF(self.rect()), RADIUS, edge=colours.tone(answer)[0], width=_STRONG_ANSWER)
            painter.end()
        else:
            draw_strong_ring(self, RADIUS, self._input.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out rather than cut a number."""
        self._hint.setVisible(self.width() >= _HINT_NEEDS)
        super().resizeEvent(event)
