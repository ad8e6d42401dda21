"""The second step of a decision: what it means, under whose name it is written, and the button that writes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.flows.activity import ActivityState, Deciding
from frontdesk.ui.format import money
from frontdesk.ui.keys import escape_key
from frontdesk.ui.parts import joined
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.attempt_detail import LEAD_HEIGHT, ScrolledColumn
from frontdesk.ui.screens.attempt_told import attempt_title
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.spoken import sentences
from frontdesk.ui.words.of_attention import choice_words, confirm_word

_MOST_SENTENCES = 4


class DecisionStep(QWidget):
    """Says what a decision means and waits for it to be confirmed.

    The way back has the focus, and for a moment the confirmation takes nothing: the second Enter of an impatient
    hand was meant for what came before.

    Signals:
        confirmed: The decision is to be written down, with this note.
        put_aside: The person does not decide.
    """

    spoken_as = "group"

    confirmed = Signal(str)
    put_aside = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._deciding: Deciding | None = None
        self._shown = QElapsedTimer()
        self._what = TextLabel(name="activity_decision_what", style="strong", muted=True)
        self._title = TextLabel(name="activity_decision_title", style="title")
        self._sentences = [
            TextLabel(name=f"activity_decision_sentence_{place}") for place in range(_MOST_SENTENCES)
        ]
        self._warning = TextLabel(name="activity_decision_warning", style="strong")
        self._warning.set_tone("warn")
        self._note = LabelledField(
            self.tr("Why", "Above the field for a note on a decision"),
            name="activity_decision_note",
            placeholder=self.tr("For whoever reads this later"),
        )
        self._back = SecondaryButton(
            self.tr("Go back", "To the screen before"), name="activity_decision_back", hint=escape_key()
        )
        self._confirm = PrimaryButton("", name="activity_decision_confirm", height=LEAD_HEIGHT)
        self._lay_out()
        self._note.edited.connect(self._on_note)
        self._back.clicked.connect(self.put_aside)
        self._confirm.clicked.connect(self._on_confirm)

    def show_state(self, state: ActivityState, now: datetime) -> None:
        """Show the decision that is considered; None forgets the note of the one before."""
        deciding, before = state.deciding, self._deciding
        self._deciding = deciding
        if deciding is None:
            return
        another = before is None or (before.about.id, before.kind) != (deciding.about.id, deciding.kind)
        if another:
            self._shown.start()
            self._note.set_text("")
        if deciding != before:
            self._show_decision(deciding, state.person, now)
        self._confirm.set_busy(state.busy, self.tr("Writing it down…"))
        self._back.setEnabled(not state.busy)
        self._note.setEnabled(not state.busy)
        self._on_note(self._note.text())

    def arrive(self) -> None:
        """Put the focus where nothing is decided."""
        needs_note = self._deciding is not None and self._deciding.needs_note
        target = self._note if needs_note else self._back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_decision(self, deciding: Deciding, person: str, now: datetime) -> None:
        attempt = deciding.about.attempt
        told = choice_words(deciding.about, deciding.kind, person, now)
        amount = money(attempt.amount) if attempt.amount else ""
        self._what.setText(joined((attempt_title(attempt), amount)))
        self._title.setText(told.title)
        for label, text in zip(self._sentences, (*told.sentences, *("",) * _MOST_SENTENCES), strict=False):
            label.setText(text)
            set_shown(label, bool(text))
        self._warning.setText(told.warning)
        set_shown(self._warning, bool(told.warning))
        set_shown(self._note, deciding.needs_note)
        self._confirm.set_label(confirm_word(deciding.kind))
        self.setAccessibleName(told.title)
        self._confirm.setAccessibleDescription(sentences(told.title, told.detail))

    def _lay_out(self) -> None:
        parts = (self._what, self._title, self._warning, *self._sentences, self._note)
        area = ScrolledColumn(parts, name="activity_decision_area", spacing=10)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._back, 2)
        buttons.addWidget(self._confirm, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _on_note(self, text: str) -> None:
        deciding = self._deciding
        missing = deciding is not None and deciding.needs_note and not text.strip()
        self._confirm.setEnabled(not missing)

    def _on_confirm(self) -> None:
        if self._shown.isValid() and self._shown.elapsed() >= outcome.GUARD_MS:
            self.confirmed.emit(self._note.text())
