"""Pages of Activity's details: all that is known of one attempt, and what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.attempt import Attempt
from frontdesk.flows.activity import ActivityState, Way
from frontdesk.ui.screens.attempt_told import attempt_facts, attempt_title
from frontdesk.ui.widgets.buttons import PrimaryButton
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.fact_rows import FactRows
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.key_scrolling import KeyScrolling
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.words import attempt_words
from frontdesk.ui.words.names import attempt_tone, attempt_word
from frontdesk.ui.words.of_attention import again_word

LEAD_HEIGHT = 60

_AIR = 8
"""Between what is read and the scroll bar, px."""


class ScrolledColumn(QScrollArea):
    """A column that scrolls rather than leaving something out."""

    def __init__(self, parts: Sequence[QWidget], *, name: str, spacing: int = 8) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        KeyScrolling(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        mirrored = self.isRightToLeft()
        column.setContentsMargins(_AIR if mirrored else 0, 0, 0 if mirrored else _AIR, 0)
        column.setSpacing(spacing)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self._column = column

    def to_the_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def keep_in_sight(self, part: QWidget) -> None:
        """Show a part of it, once it has its place."""
        self._column.activate()
        self.ensureWidgetVisible(part)


class Head(QWidget):
    """What was asked of which card, with the state at its end. Parts: `<name>_title`, `<name>_state`."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.title = TextLabel(name=f"{name}_title", style="strong", muted=True, parent=self)
        self.chip = StatusChip(name=f"{name}_state", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.chip)


class AttemptDetail(QWidget):
    """All that is known of one attempt, and after a decision about it the next step.

    Signals: lead_requested: The next step is wished.
    """

    lead_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told: tuple[object, ...] = ()
        self._head = Head(name="activity_detail")
        self._headline = TextLabel(name="activity_detail_headline", style="title")
        self._words = TextLabel(name="activity_detail_words")
        self._warning = TextLabel(name="activity_detail_warning", style="strong")
        self._warning.set_tone("warn")
        self._facts = FactRows(name="activity_detail_facts")
        self._lead = PrimaryButton("", name="activity_again", height=LEAD_HEIGHT, parent=self)
        parts = (self._head, self._headline, self._words, self._warning, self._facts)
        self._area = ScrolledColumn(parts, name="activity_detail_area")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._area, 1)
        column.addWidget(self._lead)
        self._lead.clicked.connect(self.lead_requested)

    def show_state(self, state: ActivityState, now: datetime) -> None:
        """Show the chosen attempt; what is shown already is not shown again."""
        attempt = state.chosen
        if attempt is None:
            return
        told = (attempt, state.lead, now.astimezone().date())
        if told != self._told:
            self._told = told
            self._show_attempt(attempt, now)
            again = state.lead is not None and state.lead.way is Way.AGAIN
            self._lead.set_label(again_word(attempt.operation) if again else "")
            set_shown(self._lead, again)
        self._lead.set_busy(state.busy, self.tr("Reading the card…"))

    def arrive(self) -> None:
        """Give the focus to the next step."""
        if self._lead.isVisibleTo(self):
            self._lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_attempt(self, attempt: Attempt, now: datetime) -> None:
        words = attempt_words(attempt)
        self._head.title.setText(attempt_title(attempt))
        self._head.chip.set_state(attempt_word(attempt.state), attempt_tone(attempt.state))
        self._headline.setText(words.title)
        self._words.setText("\n".join(words.sentences))
        self._warning.setText(words.warning)
        set_shown(self._words, bool(words.sentences))
        set_shown(self._warning, bool(words.warning))
        self._facts.set_facts(attempt_facts(attempt, now))
        self._area.to_the_top()
