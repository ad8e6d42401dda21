"""Activity: what needs a person on top of today's attempts, and beside them the chosen one in full."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.attempt import Attempt
from frontdesk.flows.activity import ActivityFlow, ActivityState
from frontdesk.flows.places import Place
from frontdesk.ui.fill import fill
from frontdesk.ui.keys import escape_key
from frontdesk.ui.screens.attempt_detail import AttemptDetail
from frontdesk.ui.screens.attempt_told import attempt_entry
from frontdesk.ui.screens.attention import AttentionDetail, attention_entry
from frontdesk.ui.screens.decision import DecisionStep
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.screens.screen import KeyHelp, Screen, ScreenContext
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.page_stack import PageStack
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.words.names import attention_words, place_word


class ActivityScreen(Screen):
    """Shows the journal of today. What needs a person is on top of the list, whatever is searched for.

    The list never moves for what is told beside it, and in the details nothing moves that can be touched.
    """

    def __init__(self, flow: ActivityFlow, context: ScreenContext) -> None:
        super().__init__("activity", "", context)
        self.setAccessibleName(place_word(Place.ACTIVITY))
        self._flow = flow
        self._page: QWidget | None = None
        self._today: date | None = None
        self._listed: dict[str, tuple[Attempt, Entry]] = {}
        self.begin()

    def render_state(self, state: ActivityState) -> None:
        """Show a state; what is shown already is not shown again."""
        now = self.context.now()
        self._search.set_text(state.search)
        self._show_rows(state, now)
        if self._rows.current() != state.chosen_id:
            self._rows.set_current(state.chosen_id)
        self._none.set_text(*self._nothing(state))
        self._list.setCurrentIndex(1 if self._rows.row_count() else 0)
        self._notice.show_notice(
            None if state.notice is None else notice_text(state.notice, "", self.tr("Close", "This message"))
        )
        self._attempt.show_state(state, now)
        self._attention.show_state(state, now)
        self._decision.show_state(state, now)
        self._show_page(state)

    def arrive(self) -> None:
        """Put the focus on what needs a person, else into the search."""
        self._flow.arrive()
        target: QWidget = self._rows if self._flow.state.attention else self._search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp("↑ ↓", self.tr("look at the next or the one before")),
            KeyHelp(escape_key(), self.tr("put a decision aside, take back the search")),
        )

    def back(self) -> None:
        """Put a decision aside, take back the search, then the choice."""
        if self._flow.state.deciding is not None:
            self._flow.reconsider()
        elif self._flow.state.search:
            self._flow.find("")
        else:
            self._flow.choose("")

    def _show_rows(self, state: ActivityState, now: datetime) -> None:
        """Show the list; of a long day only the rows that have changed are worded again."""
        before, today = self._listed, now.astimezone().date()
        if today != self._today:
            self._today, before = today, {}
        self._listed = {}
        for attempt in state.rows:
            known = before.get(attempt.id)
            same = known is not None and known[0] == attempt
            self._listed[attempt.id] = known if known and same else (attempt, attempt_entry(attempt, now))
        asked = [attention_entry(about, now) for about in state.attention]
        self._rows.set_entries((*asked, *(entry for _, entry in self._listed.values())))
        self._rows.setAccessibleDescription(attention_words(len(asked)) if asked else "")

    def _show_page(self, state: ActivityState) -> None:
        page: QWidget = self._nothing_chosen
        if state.deciding is not None:
            page = self._decision
        elif state.about is not None:
            page = self._attention
        elif state.chosen is not None:
            page = self._attempt
        before, self._page = self._page, page
        if page is before:
            return
        holder: QWidget | None = self.window().focusWidget()
        focused = before is not None and holder is not None and before.isAncestorOf(holder)
        self._pages.show_page(page)
        if page is self._decision:
            self._decision.arrive()
        elif focused and isinstance(page, AttentionDetail | AttemptDetail):
            page.arrive()

    def _nothing(self, state: ActivityState) -> tuple[str, str]:
        if state.search.strip():
            #: {search} is what was searched for.
            found = fill(self.tr("Nothing is like “{search}”"), search=state.search.strip())
            return found, self.tr("Four digits of a card, an amount or a name will do.")
        return self.tr("Nothing yet today"), self.tr("Whatever moves money at this till appears here.")

    async def _follow(self) -> None:
        step = await self._flow.follow()
        if step is not None:
            lead, card = step
            self._wish(lead.place, card, lead.transaction_id)

    def _make_parts(self) -> None:
        self._search = LabelledField(
            self.tr("Find in today’s activity"),
            name="activity_search",
            placeholder=self.tr("Card, amount, name or transaction"),
        )
        self._rows = EntryList(name="activity_rows", accessible_name=self.tr("Today’s activity"))
        self._none = EmptyState("activity", "", name="activity_none")
        self._notice = NoticeBar(name="activity_notice")
        self._pages = PageStack()
        self._nothing_chosen = EmptyState(
            "info",
            self.tr("Choose one to see more", "A row of the list"),
            self.tr("Its reference, the rate that was used, and what the server said."),
            name="activity_detail_none",
            parent=self._pages,
        )
        self._attempt = AttemptDetail(self._pages)
        self._attention = AttentionDetail(self._pages)
        self._decision = DecisionStep(self._pages)

    def _lay_out(self) -> None:
        columns = ScreenColumns(name="activity_columns", main=1, side=1)
        self._list = QStackedWidget()
        self._list.addWidget(self._none)
        self._list.addWidget(self._rows)
        panel = Panel(name="activity_panel", padding=10)
        panel.add(self._list, 1)
        columns.main.addWidget(self._search)
        columns.main.addWidget(panel, 1)
        for page in (self._nothing_chosen, self._attempt, self._attention, self._decision):
            self._pages.add(page)
        detail = Panel(name="activity_detail", padding=16)
        detail.add(self._notice)
        detail.add(self._pages, 1)
        columns.side.addWidget(detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def _connect(self) -> None:
        flow, run = self._flow, self.context.run
        self._search.edited.connect(flow.find)
        self._rows.chosen.connect(flow.choose)
        self._rows.highlighted.connect(flow.choose)
        self._notice.dismissed.connect(flow.close_notice)
        self._attention.check_requested.connect(lambda key: run(flow.check_again(key)))
        self._attention.choice_made.connect(flow.consider)
        self._attention.lead_requested.connect(lambda: run(self._follow()))
        self._attempt.lead_requested.connect(lambda: run(self._follow()))
        self._decision.put_aside.connect(flow.reconsider)
        self._decision.confirmed.connect(lambda note: run(flow.decide(note)))
        flow.listen(self.render_state)
