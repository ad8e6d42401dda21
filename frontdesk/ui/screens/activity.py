"""Activity: what needs attention on top, today's attempts below, and beside them all that is known of one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.attempt import Attempt
from frontdesk.flows.activity import ActivityFlow, ActivityState
from frontdesk.ui.fill import fill
from frontdesk.ui.screens.attempt_told import attempt_entry, attempt_facts, attempt_title
from frontdesk.ui.screens.attention import AttentionList
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import EntryList
from frontdesk.ui.widgets.fact_rows import FactRows
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.words import attempt_words
from frontdesk.ui.words.names import attempt_tone, attempt_word

_ATTENTION_SHARE = 0.4
"""How much of the screen's height what needs attention may take before it scrolls."""

_LEAST_ATTENTION = 110
_REST = 210
"""What margins, gaps and two rows of the list take, px."""


class ActivityScreen(Screen):
    """Shows the journal of today."""

    def __init__(self, flow: ActivityFlow, context: ScreenContext) -> None:
        super().__init__("activity", "", context)
        self.setAccessibleName(self.tr("Activity"))
        self._flow = flow
        self._search = LabelledField(
            self.tr("Find in today’s activity"),
            name="activity_search",
            placeholder=self.tr("Card, amount, name or transaction"),
        )
        self._notice = NoticeBar(name="activity_notice")
        self._attention = AttentionList(name="activity_attention")
        self._rows = EntryList(name="activity_rows", accessible_name=self.tr("Today’s activity"))
        self._none = EmptyState("activity", "", name="activity_none")
        self._detail = AttemptDetail()
        self._lay_out()
        self._search.edited.connect(flow.find)
        self._attention.check_requested.connect(lambda key: context.run(flow.check_again(key)))
        self._attention.details_requested.connect(flow.choose)
        self._rows.chosen.connect(flow.choose)
        self._rows.highlighted.connect(flow.choose)
        flow.listen(self.render_state)

    def render_state(self, state: ActivityState) -> None:
        """Show a state, all of it."""
        now = self.context.now()
        self._search.set_text(state.search)
        self._notice.show_notice(None if state.notice is None else notice_text(state.notice))
        self._attention.show_all(state.attention, state.checking)
        self._share_height()
        self._rows.set_entries([attempt_entry(attempt, now) for attempt in state.rows])
        chosen = "" if state.chosen is None else state.chosen.id
        if self._rows.current() != chosen:
            self._rows.set_current(chosen)
        self._none.set_text(*self._nothing(state))
        self._list.setCurrentIndex(1 if state.rows else 0)
        self._detail.show_attempt(state.chosen, now)

    def arrive(self) -> None:
        """Put the focus into the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Take back the search, then the choice."""
        if self._flow.state.search:
            self._flow.find("")
        else:
            self._flow.choose("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the list under what needs attention."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        told = self._notice.heightForWidth(self._search.width()) if self._notice.notice() is not None else 0
        room = self.height() - self._search.height() - told - _REST
        self._attention.set_most(max(_LEAST_ATTENTION, min(round(self.height() * _ATTENTION_SHARE), room)))

    def _nothing(self, state: ActivityState) -> tuple[str, str]:
        if state.search.strip():
            found = fill(self.tr("Nothing is like “{search}”"), search=state.search.strip())
            return found, self.tr("Four digits of a card, an amount or a name will do.")
        if state.attention:
            return self.tr("Nothing else today"), ""
        return self.tr("Nothing yet today"), self.tr("Whatever moves money at this till appears here.")

    def _lay_out(self) -> None:
        columns = ScreenColumns(name="activity_columns", main=640, side=472)
        self._list = QStackedWidget()
        self._list.addWidget(self._none)
        self._list.addWidget(self._rows)
        panel = Panel(name="activity_panel", padding=10)
        panel.add(self._list, 1)
        for part in (self._search, self._notice, self._attention):
            columns.main.addWidget(part)
        columns.main.addWidget(panel, 1)
        columns.side.addWidget(self._detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)


class AttemptDetail(Panel):
    """All that is known of one attempt; it scrolls rather than leaving something out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="activity_detail", padding=16, parent=parent)
        self._none = EmptyState(
            "info",
            self.tr("Choose one to see more"),
            self.tr("Its reference, the rate that was used, and what the server said."),
            name="activity_detail_none",
        )
        self._title = TextLabel(name="activity_detail_title", style="strong", muted=True)
        self._chip = StatusChip(name="activity_detail_state")
        self._headline = TextLabel(name="activity_detail_headline", style="title")
        self._words = TextLabel(name="activity_detail_words")
        self._warning = TextLabel(name="activity_detail_warning", style="strong")
        self._warning.set_tone("warn")
        self._facts = FactRows(name="activity_detail_facts")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._shown())
        self.add(self._pages, 1)

    def show_attempt(self, attempt: Attempt | None, now: datetime) -> None:
        """Show an attempt, or what would be here."""
        self._pages.setCurrentIndex(0 if attempt is None else 1)
        if attempt is None:
            return
        told = attempt_words(attempt)
        self._title.setText(attempt_title(attempt))
        self._chip.set_state(attempt_word(attempt.state), attempt_tone(attempt.state))
        self._headline.setText(told.title)
        self._words.setText("\n".join(told.sentences))
        self._warning.setText(told.warning)
        set_shown(self._words, bool(told.sentences))
        set_shown(self._warning, bool(told.warning))
        self._facts.set_facts(attempt_facts(attempt, now))

    def _shown(self) -> QScrollArea:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._headline, self._words, self._warning):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self._facts)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("activity_detail_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area
