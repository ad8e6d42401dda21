"""Rates: every rate in effect with how it stands, and beside them the chosen one, or the form that sets one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.flows.places import Place
from frontdesk.flows.rates import RatesFlow, RatesState, line_key
from frontdesk.ui.keys import escape_key
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.screens.rate_detail import RateDetail, rate_entry
from frontdesk.ui.screens.rate_form import RateFormPage
from frontdesk.ui.screens.screen import KeyHelp, Screen, ScreenContext
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import EntryList
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.page_stack import PageStack
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.words.names import place_word
from frontdesk.ui.words.rates import news_words


class RatesScreen(Screen):
    """Shows what the till would convert with, and lets a manager set the store's own rates."""

    def __init__(self, flow: RatesFlow, context: ScreenContext) -> None:
        super().__init__("rates", "", context)
        self.setAccessibleName(place_word(Place.RATES))
        self._flow = flow
        self._page: QWidget | None = None
        self.begin()

    def assemble(self) -> Iterator[None]:
        """Make it in smaller pieces than others: at the side there are two pages with many parts."""
        self._make_parts()
        yield
        self._detail = RateDetail(self._pages)
        yield
        self._form = RateFormPage(self._flow, self._pages)
        yield
        self._lay_out()
        yield
        self._connect()
        self.assembled = True

    def render_state(self, state: RatesState) -> None:
        """Show a state, all of it."""
        now = self.context.now()
        self._rows.set_entries([rate_entry(line, now) for line in state.lines])
        chosen = "" if state.chosen is None else line_key(state.chosen)
        if self._rows.current() != chosen:
            self._rows.set_current(chosen)
        self._list.setCurrentIndex(1 if state.lines else 0)
        news = news_words(state.news, now)
        self._news.setText("\n".join(news))
        set_shown(self._news, bool(news))
        set_shown(self._fetch, bool(state.news.feeds))
        self._fetch.setEnabled(not state.news.fetching)
        set_shown(self._another, state.allowed)
        self._notice.show_notice(
            None if state.notice is None else notice_text(state.notice, "", self.tr("Close", "This message"))
        )
        self._detail.show_state(state, now)
        self._form.show_state(state)
        self._show_page(state)

    def arrive(self) -> None:
        """Read the rates as they are now, and put the focus on the list."""
        self._flow.arrive()
        target: QWidget = self._rows if self._flow.state.lines else self._another
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp("↑ ↓", self.tr("look at the next or the one before")),
            KeyHelp(escape_key(), self.tr("put the rate that is being keyed in aside")),
        )

    def back(self) -> None:
        """Put the form aside, else look at none."""
        self._flow.back()

    def _show_page(self, state: RatesState) -> None:
        page: QWidget = self._nothing_chosen
        if state.form is not None:
            page = self._form
        elif state.chosen is not None:
            page = self._detail
        before, self._page = self._page, page
        if page is before:
            return
        self._pages.show_page(page)
        if page is self._form:
            self._form.arrive()
        elif before is self._form:
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self._rows = EntryList(name="rates_rows", accessible_name=self.tr("Rates in effect"))
        self._none = EmptyState(
            "rates",
            self.tr("There is no rate yet"),
            self.tr("Cards are charged in their own currency until there is one."),
            name="rates_none",
        )
        self._news = TextLabel(name="rates_news", style="small", muted=True)
        self._fetch = SecondaryButton(self.tr("Fetch now", "New rates"), name="rates_fetch", height=TOUCH)
        self._another = SecondaryButton(
            self.tr("Another currency", "Set a rate for it"), name="rates_another", icon="plus", height=TOUCH
        )
        self._notice = NoticeBar(name="rates_notice")
        self._pages = PageStack()
        self._nothing_chosen = EmptyState(
            "info",
            self.tr("Choose one to see more", "A rate of the list"),
            self.tr("Where it is from, how old it is, and who set it."),
            name="rates_detail_none",
            parent=self._pages,
        )

    def _lay_out(self) -> None:
        self._list = QStackedWidget()
        self._list.addWidget(self._none)
        self._list.addWidget(self._rows)
        panel = Panel(name="rates_panel", padding=10)
        panel.add(self._list, 1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._fetch, 1)
        below.addWidget(self._another, 1)
        columns = ScreenColumns(name="rates_columns", main=1, side=1)
        columns.main.addWidget(panel, 1)
        columns.main.addWidget(self._news)
        columns.main.addLayout(below)
        for page in (self._nothing_chosen, self._detail, self._form):
            self._pages.add(page)
        side = Panel(name="rates_side", padding=16)
        side.add(self._notice)
        side.add(self._pages, 1)
        columns.side.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def _connect(self) -> None:
        flow, run = self._flow, self.context.run
        self._rows.chosen.connect(flow.choose)
        self._rows.highlighted.connect(flow.choose)
        self._fetch.clicked.connect(lambda: run(flow.fetch()))
        self._another.clicked.connect(flow.begin_another)
        self._notice.dismissed.connect(flow.close_notice)
        self._detail.set_wished.connect(flow.begin)
        self._detail.remove_wished.connect(lambda: run(flow.remove()))
        self._detail.confirm_wished.connect(lambda: run(flow.confirm()))
        self._form.saved.connect(lambda: run(flow.save()))
        self._form.put_aside.connect(flow.back)
        flow.listen(self.render_state)
