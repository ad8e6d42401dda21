"""Activate: each scan adds a card to the list, then all of them get their value one after the other."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout

from frontdesk.domain.card import Card
from frontdesk.domain.errors import Notice
from frontdesk.flows.activate import STARTABLE, ActivateFlow, ActivateState, ActivationRow, RowState
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.fill import fill
from frontdesk.ui.format import mask, money, number
from frontdesk.ui.keys import enter_key, escape_key
from frontdesk.ui.parts import joined
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.activate_settings import ActivateSettings
from frontdesk.ui.screens.notices import activity_action, foldable, notice_text
from frontdesk.ui.screens.readings import Readings
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import KeyHelp, ScreenContext
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.card_table import CardRow, CardTable, CardTableHeads
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.progress import ProgressPanel
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.spoken import Speech, announce
from frontdesk.ui.widgets.toast import Toast, ToastText
from frontdesk.ui.words.names import place_word
from frontdesk.ui.words.steps import row_tone, row_word, slot_prompt

_ENDED = (RowState.ACTIVATED, RowState.REFUSED, RowState.IN_DOUBT)
_IMPOSSIBLE = (RowState.ALREADY_ACTIVE, RowState.UNKNOWN_NUMBER, RowState.DUPLICATE, RowState.NOT_POSSIBLE)
_TO_BE_READ = (RowState.IN_DOUBT, RowState.REFUSED, RowState.NOT_SENT)
_LOW = 620
"""Below this height, px, parts stand closer together."""

_ENOUGH_TO_TELL = 2
"""Cards after which the time that is left can be told."""


class ActivateScreen(ScanScreen):
    """Collects cards and activates them.

    Enter starts; it never stops. Esc, or the button, stops after the card that is being sent.
    """

    def __init__(self, flow: ActivateFlow, context: ScreenContext) -> None:
        super().__init__("activate", "", context)
        self.setAccessibleName(place_word(Place.ACTIVATE))
        self._flow = flow
        self._began: tuple[datetime, int] | None = None
        self._running = QElapsedTimer()
        self._sent = self._listed = 0
        self.begin()

    def render_state(self, state: ActivateState) -> None:
        """Show a state, all of it."""
        if state.rows and not self._listed:
            # A new list has begun, or the old one is back: there is nothing to undo any more.
            self._toast.dismiss()
        if len(state.rows) > self._listed:
            # It is in the list now; what is no number stays, to be put right.
            self._scan.clear()
        self._listed = len(state.rows)
        self._settings.show_state(state)
        self._sent = len(state.rows) if state.running else min(self._sent, len(state.rows))
        notice = told(state, self._sent)
        told_now = None if notice is None else foldable(notice_text(notice, activity_action(notice)))
        self._notice.show_notice(told_now)
        self._readings.show_readings(state.readings)
        self._table.set_rows([_row(row, state) for row in state.rows])
        for row in state.rows:
            if row.state is RowState.SENDING:
                self._table.reveal(str(row.place))
        self._list.setCurrentIndex(1 if state.rows else 0)
        self._show_progress(state)
        self._show_buttons(state)

    def arrive(self) -> None:
        """Put the focus into the scan field."""
        self._scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Add a card to the list."""
        return self._flow.scan(text)

    def scan_notice(self) -> Speech:
        """Return what says aloud why a scan was refused."""
        return self._notice.speech()

    def spoken_scan(self) -> str:
        """Return which card was added, and what it is."""
        rows = self._table.rows()
        return f"{rows[-1].card}, {rows[-1].state}" if rows else ""

    def take(self, card: Card) -> None:
        """Add a card that another screen has read."""
        self.scan(card.number.digits)

    def confirm(self) -> None:
        """Activate the cards of the list."""
        if not self._flow.state.running:
            self.context.run(self._flow.start())

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp(enter_key(), self.tr("activate the cards of the list")),
            KeyHelp(escape_key(), self.tr("stop after the card that is being sent")),
        )

    def back(self) -> None:
        """Empty the scan field, else stop; the list itself is never lost by a key."""
        if self._scan.text():
            self._scan.clear()
        else:
            self._flow.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the settings closer together where the screen is low."""
        self._settings.set_low(self.height() < _LOW)
        super().resizeEvent(event)

    def _show_progress(self, state: ActivateState) -> None:
        done = state.count(*_ENDED)
        total = done + state.count(*STARTABLE, RowState.SENDING)
        if done or state.running:
            #: How far it is: {done} is a number.
            count = fill(self.tr("{done} of %Ln card(s)", "", total), done=number(done))
        else:
            count = self.tr("%Ln card(s)", "In the list, before it is activated", len(state.rows))
        self._progress.set_progress(done, total, count, self._detail(state, done))
        for part in (self._progress, self._clear):
            set_shown(part, bool(state.rows))

    def _detail(self, state: ActivateState, done: int) -> str:
        told: tuple[tuple[tuple[RowState, ...], Callable[[int], str]], ...] = (
            ((RowState.ACTIVATED,), lambda count: self.tr("%Ln activated", "Cards", count)),
            ((RowState.IN_DOUBT,), lambda count: self.tr("%Ln not known yet", "Cards", count)),
            ((RowState.REFUSED,), lambda count: self.tr("%Ln refused", "Cards", count)),
            ((RowState.NOT_SENT,), lambda count: self.tr("%Ln not sent", "Cards", count)),
            ((RowState.NEW,), lambda count: self.tr("%Ln new", "Cards", count)),
            ((RowState.WAITING,), lambda count: self.tr("%Ln waiting", "Cards", count)),
            ((RowState.LOOKING,), lambda count: self.tr("%Ln being looked up", "Cards", count)),
            (_IMPOSSIBLE, lambda count: self.tr("%Ln can’t be activated", "Cards", count)),
        )
        parts = [words(count) for states, words in told if (count := state.count(*states))]
        left = self._time_left(state, done)
        return joined((*parts, left))

    def _time_left(self, state: ActivateState, done: int) -> str:
        if not state.running:
            self._began = None
            return ""
        now = self.context.now()
        if self._began is None:
            self._began = (now, done)
        began, before = self._began
        if done - before < _ENOUGH_TO_TELL:
            return ""
        each = (now - began).total_seconds() / (done - before)
        seconds = round(each * state.count(RowState.WAITING, RowState.SENDING))
        if seconds < 1:
            return ""
        if seconds < 60:
            return self.tr("about %Ln s left", "Seconds of waiting", seconds)
        return self.tr("about %Ln min left", "Minutes of waiting", round(seconds / 60))

    def _show_buttons(self, state: ActivateState) -> None:
        label = self.tr("Activate", "The button")
        if state.startable and state.value is not None:
            #: On the button. {value} is an amount.
            label = self.tr("Activate %Ln card(s) with {value} each", "", state.startable)
            label = fill(label, value=money(state.value))
        self._start.set_label(label)
        self._start.setEnabled(state.can_start)
        self._stop.setText(self.tr("Stops after this card…") if state.stopping else self.tr("Stop", "The button"))
        self._stop.setEnabled(not state.stopping)
        moved = self._action.currentIndex() != int(state.running)
        self._action.setCurrentIndex(int(state.running))
        if moved and state.running:
            self._running.start()
        elif moved:
            # The notice, if there is one, is about a single card, and is said as well.
            announce(self, self._progress.spoken(), at_once=self._notice.notice() is None)
        if moved and self.isVisible():
            self.arrive()
        self._clear.setEnabled(bool(state.rows) and not state.running and not state.count(RowState.LOOKING))

    def _on_clear(self) -> None:
        count = len(self._flow.state.rows)
        self._flow.clear()
        told = self.tr("%Ln card(s) taken off the list", "", count)
        self._toast.say(ToastText(told, action=self.tr("Undo", "Bring the cleared list back"), key="list"))
        self.arrive()

    def _on_stop(self) -> None:
        # It appears where the button was that started: the second click of a double click is not meant for it.
        if self._running.elapsed() >= outcome.GUARD_MS:
            self._flow.stop()

    def _make_parts(self) -> None:
        self._scan = ScanField(
            slot_prompt(SlotPhase.EMPTY), name="activate_scan", accessible_name=self.tr("Card to activate")
        )
        self._notice = NoticeBar(name="activate_notice")
        self._readings = Readings(name="activate_reading")
        heads = CardTableHeads(
            self.tr("#", "Above the running numbers of a list"),
            self.tr("Card", "Above a column"),
            self.tr("Value", "Above a column: what the card will hold"),
            self.tr("State", "Above a column: new, already active, activated ..."),
        )
        self._table = CardTable(heads, name="activate_cards", accessible_name=self.tr("Cards to activate"))
        self._empty = EmptyState(
            "activate",
            self.tr("Scan the first card"),
            self.tr("Each scan adds a card here and says what it is. Nothing is sent before you start."),
            name="activate_empty",
        )
        self._progress = ProgressPanel(name="activate_progress")
        self._settings = ActivateSettings(self._flow)
        self._start = PrimaryButton(self.tr("Activate", "The button"), name="activate_start", hint=enter_key())
        self._stop = SecondaryButton(
            self.tr("Stop", "The button"), name="activate_stop", hint=escape_key(), height=self._start.height()
        )
        self._clear = SecondaryButton(self.tr("Clear list"), name="activate_clear")
        self._toast = Toast(self, name="activate_toast")
        self._clear.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        columns = ScreenColumns(name="activate_columns", main=680, side=432)
        self._list = QStackedWidget()
        self._list.addWidget(self._empty)
        self._list.addWidget(self._table)
        panel = Panel(name="activate_panel")
        panel.column.setContentsMargins(14, 4, 14, 14)
        panel.add(self._list, 1)
        for part in (self._scan, self._notice, self._readings):
            columns.main.addWidget(part)
        columns.main.addWidget(panel, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._progress, 1)
        below.addWidget(self._clear)
        columns.main.addLayout(below)
        self._action = QStackedWidget()
        self._action.setFixedHeight(self._start.height())
        # The label of the button wraps; it must not push the column wider.
        self._action.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._action.addWidget(self._start)
        self._action.addWidget(self._stop)
        columns.side.addWidget(self._settings, 1)
        columns.side.addWidget(self._action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def _connect(self) -> None:
        self._scan.submitted.connect(self.scan)
        self._notice.action_requested.connect(lambda: self._wish(Place.ACTIVITY))
        self._readings.chosen.connect(self._flow.choose_reading)
        self._settings.settled.connect(self.arrive)
        self._start.clicked.connect(self.confirm)
        self._stop.clicked.connect(self._on_stop)
        self._clear.clicked.connect(self._on_clear)
        self._toast.action_requested.connect(lambda _: self._flow.take_back())
        self._flow.listen(self.render_state)


def told(state: ActivateState, sent: int) -> Notice | None:
    """Return the one thing to tell: what stands in the way, else what the last scan or the last run was about.

    `sent` is how long the list was when cards were sent: a longer one has been scanned into since.
    """
    if state.problem is not None or state.running or not state.rows:
        return state.problem
    if len(state.rows) > sent:
        return state.rows[-1].notice
    worst = next((row for kind in _TO_BE_READ for row in state.rows if row.state is kind), None)
    done = [row for row in state.rows if row.state is RowState.ACTIVATED]
    if worst is not None:
        return worst.notice
    return done[0].notice if len(done) == 1 else None


def _row(row: ActivationRow, state: ActivateState) -> CardRow:
    value = row.value or (state.value if row.state in STARTABLE else None)
    return CardRow(
        key=str(row.place),
        number=number(row.place),
        card=mask(row.number),
        value="" if value is None else money(value),
        state=row_word(row.state),
        tone=row_tone(row.state),
    )
