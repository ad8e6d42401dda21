"""Refund: the card, the redeem that is given back, how much of it and why; only a manager confirms."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.amount_entry import KeypadStyle
from frontdesk.domain.card import Card
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.refund import RefundFlow, RefundPhase, RefundState
from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.fill import fill
from frontdesk.ui.format import mask
from frontdesk.ui.keys import enter_key, escape_key
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.card_panel import CardPanel
from frontdesk.ui.screens.notices import activity_action, notice_text
from frontdesk.ui.screens.outcome import OutcomeView
from frontdesk.ui.screens.reading_time import ReadingTime
from frontdesk.ui.screens.refund_steps import RedeemsList, RefundFor, RefundReasons, RefundTold, shown_amount
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import KeyHelp, ScreenContext
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.spoken import Speech
from frontdesk.ui.words.names import place_word
from frontdesk.ui.words.steps import slot_prompt

translate = QCoreApplication.translate

_AMOUNT_PHASES = frozenset({RefundPhase.AMOUNT, RefundPhase.SENDING})
_AMOUNT_KEYS = frozenset(".,٫٬'’")


class RefundScreen(ScanScreen):
    """Takes a refund from the scan to its result. A cashier may look at everything and confirm nothing.

    Digits answer what the refund is given for while that is asked; then they change the amount that is proposed.
    """

    def __init__(self, flow: RefundFlow, context: ScreenContext) -> None:
        super().__init__("refund", "", context)
        self.setAccessibleName(place_word(Place.REFUND))
        self._flow = flow
        self._asked: RefundPhase | None = None
        self._picked = ""
        self._reading = ReadingTime()
        self._asked_reason = False
        self._reason_given = QElapsedTimer()
        self._answer_key = 0
        self.begin()

    def render_state(self, state: RefundState) -> None:
        """Show a state, all of it."""
        now = self.context.now()
        asks_amount = state.phase in _AMOUNT_PHASES
        self._show_manager(state)
        self._show_slot(state)
        notice = None if asks_amount else state.problem or state.slot.notice
        self._notice.show_notice(None if notice is None else notice_text(notice, activity_action(notice)))
        self._redeems.show_rows(state.rows, now)
        self._told.show_state(state)
        self._for.show_state(state, now)
        self._card.show_slot(state.slot, None, now)
        self._show_amount(state)
        _show_page(self._work, 1 if asks_amount else 0)
        self._side.setCurrentIndex(1 if asks_amount else 0)
        sending = state.phase is RefundPhase.SENDING
        for part in (self._scan, self._clear, self._for, self._told):
            part.setEnabled(not sending)
        self.setFocusProxy(self._resting_place(state))
        self._outcome.show_outcome(state.result, now)
        self._layers.setCurrentIndex(1 if state.phase is RefundPhase.RESULT else 0)
        self._move_focus(state)

    def arrive(self) -> None:
        """Put the focus where work begins."""
        target: QWidget = self
        match self._flow.state.phase:
            case RefundPhase.CARD:
                target = self._scan
            case RefundPhase.TRANSACTION if self._flow.state.rows:
                target = self._redeems
            case RefundPhase.TRANSACTION:
                target = self._scan
            case RefundPhase.RESULT:
                target = self._outcome
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Show the card of a scan, or of a transaction."""
        return self._flow.scan(text)

    def take(self, card: Card) -> None:
        """Show a card that another screen has read."""
        self.context.run(self._flow.take(card))

    def give_back(self, card: Card, transaction_id: str) -> None:
        """Show a card with the transaction that is to be given back."""
        self.context.run(self._flow.take(card, transaction_id))

    def scan_notice(self) -> Speech:
        """Return what says aloud why a scan was refused."""
        return self._notice.speech()

    def spoken_scan(self) -> str:
        """Return which card it is, and what is on it."""
        return self._card.spoken()

    def confirm(self) -> None:
        """Choose the redeem, give it back, or go on to the next customer; a reason is never chosen by Enter."""
        match self._flow.state.phase:
            case RefundPhase.CARD:
                if self._scan.text().strip():
                    self.scan(self._scan.text())
            case RefundPhase.TRANSACTION:
                if self._redeems.current():
                    self._flow.choose(self._redeems.current())
            case RefundPhase.RESULT:
                self._outcome.go_on()
            case _:
                if self._reading.is_over():
                    self.context.run(self._flow.confirm())

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp("↑ ↓", self.tr("go through the purchases of the card")),
            KeyHelp("1–9", self.tr("choose the reason while it is asked for, then change the amount")),
            KeyHelp(enter_key(), self.tr("choose the purchase, give it back, go on with the next customer")),
            KeyHelp(escape_key(), self.tr("go one step back")),
        )

    def back(self) -> None:
        """Go one step back; what was typed into the scan field goes first."""
        if self._scan.text():
            self._scan.set_text("")
        else:
            self._flow.back()

    def type_key(self, text: str) -> bool:
        """Give a digit, a decimal sign or "backspace" to the amount, or a digit to the question for the reason."""
        if self._flow.state.asks_reason:
            if text.isdecimal() and len(text) == 1:
                self._reasons.press(text)
            return True
        wanted = text == "backspace" or text.isdecimal() or text in _AMOUNT_KEYS
        if not (wanted and self._takes_amount(self._flow.state)):
            return False
        self._flow.press(text)
        self._amount.say_amount()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted amount too. A digit that is held down, being the reason, is no amount."""
        if event.isAutoRepeat() and event.key() == self._answer_key:
            event.accept()
            return
        asked, self._answer_key = self._flow.state.asks_reason, 0
        if self._takes_amount(self._flow.state) and event.matches(QKeySequence.StandardKey.Paste):
            self._flow.paste(QGuiApplication.clipboard().text())
            event.accept()
            return
        super().keyPressEvent(event)
        if asked and not self._flow.state.asks_reason:
            self._answer_key = event.key()

    @staticmethod
    def _takes_amount(state: RefundState) -> bool:
        asked_amount = state.allowed and state.phase is RefundPhase.AMOUNT and not state.asks_reason
        return asked_amount and state.chosen is not None and state.chosen.left is not None

    def _resting_place(self, state: RefundState) -> QWidget:
        """Return where the focus rests: on the question, the amount that is keyed in, or the button."""
        if state.asks_reason:
            return self._reasons
        if self._takes_amount(state):
            return self._amount
        return self._confirm if state.allowed else self._scan

    def _move_focus(self, state: RefundState) -> None:
        if state.phase is not self._asked:
            self._asked = state.phase
            self._reading.begin(complete=state.can_confirm)
            if self.isVisible():
                self.arrive()
        elif state.asks_reason is not self._asked_reason and self.isVisible():
            # The button that was pressed is gone.
            self.arrive()
        self._asked_reason = state.asks_reason

    def _show_manager(self, state: RefundState) -> None:
        told = NoticeText(
            "warn",
            translate("words", "Only a manager can give a refund"),
            self.tr("You can look at the card. To give money back, a manager signs in."),
        )
        self._manager.show_notice(None if state.allowed else told)

    def _show_slot(self, state: RefundState) -> None:
        slot = state.slot
        picked = "" if slot.number is None or slot.phase is SlotPhase.EMPTY else mask(slot.number)
        if picked != self._picked or slot.phase is SlotPhase.LOOKING:
            self._picked = picked
            self._scan.show_picked(picked)
        self._scan.set_hint(slot_prompt(SlotPhase.SHOWN) if picked else "")
        set_shown(self._clear, bool(picked))

    def _show_amount(self, state: RefundState) -> None:
        amount = shown_amount(state)
        self._amount.set_amount(amount)
        self._keypad.setEnabled(self._takes_amount(state))
        self._entry.setCurrentIndex(0 if state.asks_reason else 1)
        experience = state.chosen is not None and state.chosen.left is None
        set_shown(self._amount, not experience)
        set_shown(self._entry, not experience or state.asks_reason)
        known = state.amount is not None or experience
        #: {amount} is an amount, or the product of an experience; it goes back to the card.
        label = fill(self.tr("Give back {amount}"), amount=amount)
        if not (known and amount):
            label = self.tr("Give back", "The button")
        #: {amount} is an amount, or the product of an experience; it goes back to the card.
        busy = fill(self.tr("Giving back {amount}…"), amount=amount)
        self._confirm.set_label(label)
        self._confirm.set_busy(state.phase is RefundPhase.SENDING, busy)
        self._confirm.setEnabled(state.can_confirm or state.phase is RefundPhase.SENDING)

    def _on_reason_chosen(self, reason: str) -> None:
        self._reason_given.start()
        self._flow.choose_reason(reason)

    def _on_keypad(self, key: str) -> None:
        # It appears where the reasons were: the second touch of two was meant for them.
        if not self._reason_given.isValid() or self._reason_given.elapsed() >= outcome.GUARD_MS:
            self.type_key(key)

    def _make_parts(self) -> Iterator[None]:
        self._outcome = OutcomeView(name="refund_result", parent=self)
        self._manager = NoticeBar(name="refund_manager")
        self._scan = ScanField(
            self.tr("Scan a card, or type a transaction"), name="refund_scan", about=place_word(Place.REFUND)
        )
        self._clear = QuietButton(
            "",
            name="refund_clear",
            icon="cross",
            accessible_name=self.tr("Start over", "Forget the card and what was typed"),
        )
        self._notice = NoticeBar(name="refund_card_notice")
        self._redeems = RedeemsList()
        yield
        self._keypad = Keypad(
            name="refund_keypad",
            accessible_name=self.tr("Keypad"),
            backspace_name=self.tr("Delete the last figure"),
            decimal_name=self.tr("Decimal sign") if self._flow.state.entry.style is KeypadStyle.FREE else "",
        )
        self._reasons = RefundReasons(self._flow.state.reasons)
        self._amount = AmountDisplay(
            self.tr("Goes back to the card", "Above the amount"), name="refund_amount", keyed=True
        )
        self._told = RefundTold()
        self._confirm = PrimaryButton(self.tr("Give back", "The button"), name="refund_confirm", hint=enter_key())
        self._card = CardPanel(self.context)
        self._for = RefundFor(self._flow)

    def _lay_out(self) -> Iterator[None]:
        what = QWidget()
        # The halves keep their shares whatever the button says: no key may move under a thumb.
        what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        entry = QVBoxLayout(what)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(12)
        entry.addWidget(self._amount)
        entry.addWidget(self._told, 1)
        entry.addWidget(self._confirm)
        halves = QWidget()
        row = QHBoxLayout(halves)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        self._entry = QStackedWidget()
        self._entry.addWidget(self._reasons)
        self._entry.addWidget(self._keypad)
        row.addWidget(self._entry, 300)
        row.addWidget(what, 400)
        self._work = QStackedWidget()
        self._work.addWidget(self._redeems)
        self._work.addWidget(halves)
        self._side = QStackedWidget()
        self._side.addWidget(self._card)
        self._side.addWidget(self._for)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._scan, 1)
        top.addWidget(self._clear)
        yield
        columns = ScreenColumns(name="refund_columns", parent=self)
        columns.main.addWidget(self._manager)
        columns.main.addLayout(top)
        columns.main.addWidget(self._notice)
        yield
        columns.main.addWidget(self._work, 1)
        yield
        columns.side.addWidget(self._side, 1)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(columns)
        self._layers.addWidget(self._outcome)

    def _connect(self) -> None:
        self._scan.submitted.connect(self.scan)
        self._clear.clicked.connect(self._flow.next_customer)
        self._notice.action_requested.connect(lambda: self._wish(Place.ACTIVITY))
        self._told.activity_wished.connect(lambda: self._wish(Place.ACTIVITY))
        self._redeems.picked.connect(self._flow.choose)
        self._keypad.key_pressed.connect(self._on_keypad)
        self._reasons.chosen.connect(self._on_reason_chosen)
        self._told.reading_chosen.connect(self._flow.choose_reading)
        self._for.settled.connect(self.arrive)
        self._for.other_wished.connect(self._flow.choose_another)
        self._confirm.clicked.connect(self.confirm)
        self._outcome.next_requested.connect(self._flow.next_customer)
        self._outcome.again_requested.connect(self._flow.try_again)
        self._outcome.activity_requested.connect(lambda key: self._wish(Place.ACTIVITY, key=key))
        self._flow.listen(self.render_state)


def _show_page(stack: QStackedWidget, shown: int) -> None:
    """Show a page of a stack; the others ask for no room meanwhile."""
    for place in range(stack.count()):
        policy = QSizePolicy.Policy.Preferred if place == shown else QSizePolicy.Policy.Ignored
        page = stack.widget(place)
        assert page is not None
        page.setSizePolicy(policy, policy)
    stack.setCurrentIndex(shown)
