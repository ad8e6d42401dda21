"""What needs a person, in full: what was asked, what is known, what is being tried, and what can be decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.desk.attention import Attention
from frontdesk.desk.outcomes import found
from frontdesk.domain.errors import NextStep
from frontdesk.domain.finding import DecisionKind, Finding
from frontdesk.flows.activity import ActivityState, Way
from frontdesk.ui.format import full_moment, listed, moment, money, paragraph
from frontdesk.ui.parts import joined
from frontdesk.ui.screens.attempt_detail import LEAD_HEIGHT, Head, ScrolledColumn
from frontdesk.ui.screens.attempt_told import attempt_facts, attempt_title
from frontdesk.ui.theme.tokens import TOUCH, Tone
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.entry_list import Entry
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.spoken import sentences
from frontdesk.ui.words import Words, words
from frontdesk.ui.words.attempts import doubt_words
from frontdesk.ui.words.of_attention import (
    again_word,
    blind_words,
    called_words,
    choice_word,
    give_back_word,
    next_look_words,
    question_word,
    remedy_words,
    seen_words,
    standing_words,
    wait_words,
)

_MOST_CHOICES = 2
"""Nobody has more than two decisions to choose from."""

_IN_THE_HEAD = frozenset({"amount", "local", "who", "when"})
"""Facts that stand above already."""


def attention_entry(about: Attention, now: datetime) -> Entry:
    """Return what needs a person as a row of the list."""
    attempt = about.attempt
    when = moment(attempt.prepared_at, now)
    local = money(attempt.local) if attempt.local else ""
    return Entry(
        about.id,
        attempt_title(attempt),
        joined((when, attempt.account.partition("@")[0], local)),
        money(attempt.amount) if attempt.amount else "",
        question_word(about),
        attention_tone(about),
        standing_words(about, now),
        attention_tone(about),
    )


def attention_tone(about: Attention) -> Tone:
    """Return how it is meant: what nobody knows is a doubt, what differs from the server is a fault."""
    return "warn" if about.finding is None else "bad"


class AttentionDetail(QWidget):
    """One thing that needs a person.

    Above, scrolling when there is little room, what is known; below, never moved by it, what can be done. The last
    button stays where it is whatever else can be decided: nothing comes under a finger that is about to touch.

    Signals:
        check_requested: Look for it on its card (its id).
        choice_made: A decision is considered (a `DecisionKind`).
        lead_requested: The next step is wished.
    """

    spoken_as = "group"

    check_requested = Signal(str)
    choice_made = Signal(object)
    lead_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._about: Attention | None = None
        self._told: tuple[object, ...] = ()
        self._choices: tuple[DecisionKind, ...] = ()
        self._head = Head(name="activity_case")
        self._asked = TextLabel(name="activity_case_asked", style="title")
        self._who = TextLabel(name="activity_case_who", style="small", muted=True)
        self._words = TextLabel(name="activity_case_words")
        self._warning = TextLabel(name="activity_case_warning", style="strong")
        self._looks = FactRows(name="activity_case_looks")
        self._facts = FactRows(name="activity_case_facts")
        self._wait = TextLabel(name="activity_case_wait", style="strong", parent=self)
        self._lead = PrimaryButton("", name="activity_lead", height=LEAD_HEIGHT, parent=self)
        self._buttons = [
            SecondaryButton("", name=f"activity_choice_{place}", height=TOUCH + 4, parent=self)
            for place in range(_MOST_CHOICES)
        ]
        self._check = QuietButton(self.tr("Check now"), name="activity_check", parent=self)
        self._lay_out()
        self._lead.clicked.connect(self.lead_requested)
        self._check.clicked.connect(self._on_check)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, place=place: self._on_choice(place))

    def show_state(self, state: ActivityState, now: datetime) -> None:
        """Show what needs a person; only what has changed is touched."""
        about = state.about
        if about is None:
            return
        another = self._about is None or self._about.id != about.id
        told = (about, state.lead, now.astimezone().date())
        if told != self._told:
            self._told, self._about = told, about
            self._show_what_is_known(about, now)
            self._show_what_can_be_done(state, about)
        self._lead.set_busy(state.busy, self.tr("Reading the card…"))
        looking = bool(state.checking)
        self._check.setText(self.tr("Checking…") if state.checking == about.id else self.tr("Check now"))
        self._check.setEnabled(not looking)
        if another:
            self._area.to_the_top()

    def arrive(self) -> None:
        """Give the focus to what can be done first."""
        for button in (self._lead, *self._buttons, self._check):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_what_is_known(self, about: Attention, now: datetime) -> None:
        attempt = about.attempt
        told = _words_of(about)
        self._head.title.setText(attempt_title(attempt))
        self._head.chip.set_state(question_word(about), attention_tone(about))
        amounts = joined(money(amount) for amount in (attempt.amount, attempt.local) if amount)
        self._asked.setText(told.title if about.finding else amounts or attempt.detail)
        self._who.setText(joined((moment(attempt.prepared_at, now), attempt.account)))
        blind = blind_words(about)
        self._words.setText(paragraph((*told.sentences, blind)))
        remedy = remedy_words(about)
        self._warning.setText(told.warning or remedy)
        self._warning.set_tone("warn" if about.finding is None else "neutral")
        set_shown(self._warning, bool(told.warning or remedy))
        self._looks.set_facts(self._look_facts(about, now))
        told_above = _IN_THE_HEAD if about.finding is None else frozenset()
        self._facts.set_facts([fact for fact in attempt_facts(attempt, now) if fact.key not in told_above])
        self.setAccessibleName(sentences(self._head.title.text(), told.title))

    def _look_facts(self, about: Attention, now: datetime) -> list[Fact]:
        rows = [
            (
                "seen",
                self.tr("Last look", "At the card: beside it when, and what it showed"),
                seen_words(about, now),
            ),
            ("next", self.tr("Next look", "At the card: beside it when"), next_look_words(about, now)),
        ]
        if about.finding is not None:
            rows = self._finding_facts(about.finding)
        rows.append(
            ("called", self.tr("Decision", "Beside it who called a manager, and when"), called_words(about, now))
        )
        return [Fact(key, label, value) for key, label, value in rows if value]

    def _finding_facts(self, finding: Finding) -> list[tuple[str, str, str]]:
        numbers = listed(f"#{each}" for each in finding.transactions)
        return [
            ("found", self.tr("Found", "Beside it when it turned up"), full_moment(finding.found_at)),
            ("rows", self.tr("On the card as", "Beside it the numbers of the transactions"), numbers),
        ]

    def _show_what_can_be_done(self, state: ActivityState, about: Attention) -> None:
        wait = wait_words(about)
        self._wait.setText(wait)
        set_shown(self._wait, bool(wait))
        self._lead.set_label(self._lead_word(state, about))
        set_shown(self._lead, state.lead is not None)
        self._choices = about.choices[:_MOST_CHOICES]
        for button, kind in zip(self._buttons, (*self._choices, None, None), strict=False):
            button.setText("" if kind is None else choice_word(about, kind))
            set_shown(button, kind is not None)
        readable = state.lead is None or state.lead.way is not Way.READ
        set_shown(self._check, about.finding is None and readable)

    def _lead_word(self, state: ActivityState, about: Attention) -> str:
        if state.lead is None:
            return ""
        if state.lead.way is Way.READ:
            return self.tr("Scan the card")
        if state.lead.way is Way.AGAIN or about.finding is None:
            return again_word(about.attempt.operation)
        return give_back_word(about.finding.kind)

    def _lay_out(self) -> None:
        parts = (self._head, self._asked, self._who, self._words, self._warning, self._looks, self._facts)
        self._area = ScrolledColumn(parts, name="activity_case_area", spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._area, 1)
        for part in (self._wait, self._lead, *self._buttons, self._check):
            column.addWidget(part)

    def _on_check(self) -> None:
        if self._about is not None:
            self.check_requested.emit(self._about.id)

    def _on_choice(self, place: int) -> None:
        if place < len(self._choices):
            self.choice_made.emit(self._choices[place])


def _words_of(about: Attention) -> Words:
    if about.finding is None:
        return doubt_words(about.attempt)
    # What can be done is said here: nobody has to be sent to where they are.
    return words(replace(found(about.finding, about.attempt), next_step=NextStep.NONE))
