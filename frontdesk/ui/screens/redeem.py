"""Redeem: the card, its PIN, an amount or a product, and the one button that moves the money."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.amount_entry import KeypadStyle
from frontdesk.domain.card import CardKind
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.redeem import RedeemFlow, RedeemPhase, RedeemState, Side
from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.fill import fill
from frontdesk.ui.format import mask, money
from frontdesk.ui.keys import enter_key, escape_key
from frontdesk.ui.screens.card_panel import CardPanel
from frontdesk.ui.screens.outcome import OutcomeView
from frontdesk.ui.screens.pin_step import PinStep
from frontdesk.ui.screens.reading_time import ReadingTime
from frontdesk.ui.screens.redeem_steps import AmountStep, ProductList, ProductStep
from frontdesk.ui.screens.redeem_told import RedeemTold
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import ALL_OF_IT, KeyHelp, ScreenContext
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SECONDARY_HEIGHT, PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.spoken import Speech
from frontdesk.ui.words.names import place_word
from frontdesk.ui.words.quotes import sentence
from frontdesk.ui.words.steps import slot_prompt

_LOW = 560
_LOWER = 480
"""Below this height, px, the parts of the work stand closer together."""

_AMOUNT_KEYS = frozenset(".,٫٬'’")


class RedeemScreen(ScanScreen):
    """Takes a redeem from the scan to its result.

    The keypad types the PIN while that is asked for, else the amount.
    """

    def __init__(self, flow: RedeemFlow, context: ScreenContext) -> None:
        super().__init__("redeem", "", context)
        self.setAccessibleName(place_word(Place.REDEEM))
        self._flow = flow
        self._asked: RedeemPhase | None = None
        self._picked = ""
        self._reading = ReadingTime()
        self.begin()

    def render_state(self, state: RedeemState) -> None:
        """Show a state, all of it."""
        now = self.context.now()
        self._show_slot(state)
        self._card.show_slot(state.slot, state.local_balance, now, old_rate=state.local_is_old)
        self._show_steps(state)
        self._show_confirm(state)
        sending = state.phase is RedeemPhase.SENDING
        for part in (self._scan, self._clear, self._keypad, self._products, *self._steps, self._told):
            part.setEnabled(not sending)
        self._outcome.show_outcome(state.result, now)
        self._layers.setCurrentIndex(1 if state.phase is RedeemPhase.RESULT else 0)
        # Figures are typed wherever the focus is; it rests where they get to, or on the button that ends the step.
        typing = state.phase in {RedeemPhase.CARD, RedeemPhase.AMOUNT}
        self.setFocusProxy(self._amount if typing else self._confirm)
        if state.phase is not self._asked:
            self._asked = state.phase
            self._reading.begin(complete=state.can_confirm)
            if self.isVisible():
                self.arrive()

    def arrive(self) -> None:
        """Put the focus where work begins."""
        self._flow.arrive()
        state = self._flow.state
        target: QWidget = self
        if state.phase is RedeemPhase.RESULT:
            target = self._outcome
        elif state.phase is RedeemPhase.CARD:
            target = self._scan
        elif state.phase is RedeemPhase.PIN:
            target = self._pin
        elif state.phase is RedeemPhase.PRODUCT and state.card is not None and not state.product:
            target = self._products if state.card.skus else self._product
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Pick the card of a scan."""
        return self._flow.scan(text)

    def scan_notice(self) -> Speech:
        """Return what says aloud why a scan was refused."""
        return self._told.speech()

    def spoken_scan(self) -> str:
        """Return which card it is, and what is on it."""
        return self._card.spoken()

    def confirm(self) -> None:
        """Take the PIN, move the money, or go on to the next customer."""
        match self._flow.state.phase:
            case RedeemPhase.PIN:
                self._submit_pin()
            case RedeemPhase.RESULT:
                self._outcome.go_on()
            case RedeemPhase.CARD:
                if self._scan.text().strip():
                    self.scan(self._scan.text())
            case _:
                if self._reading.is_over():
                    self.context.run(self._flow.confirm())

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp(self.tr("0–9"), self.tr("key the amount; every figure moves it to the left")),
            KeyHelp(ALL_OF_IT, self.tr("propose all that is on the card")),
            KeyHelp(enter_key(), self.tr("take the PIN, charge the card, go on with the next customer")),
            KeyHelp(escape_key(), self.tr("go one step back")),
        )

    def back(self) -> None:
        """Go one step back; what was typed into the scan field goes first."""
        if self._scan.text():
            self._scan.set_text("")
        else:
            self._flow.back()

    def type_key(self, text: str) -> bool:
        """Give a digit, a decimal sign or "backspace" to the PIN or to the amount; take all that is on the card."""
        phase = self._flow.state.phase
        if text == ALL_OF_IT and phase is RedeemPhase.AMOUNT:
            self._flow.take_all()
            return True
        wanted = text == "backspace" or text.isdecimal()
        if phase is RedeemPhase.PIN and wanted:
            self._pin.press(text)
            return True
        if phase in {RedeemPhase.CARD, RedeemPhase.AMOUNT} and (wanted or text in _AMOUNT_KEYS):
            self._flow.press(text)
            self._amount.say_amount()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted amount too."""
        amount_asked = self._flow.state.phase in {RedeemPhase.CARD, RedeemPhase.AMOUNT}
        if amount_asked and event.matches(QKeySequence.StandardKey.Paste):
            self._flow.paste(QGuiApplication.clipboard().text())
            event.accept()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no PIN behind in a screen that is not seen."""
        if self.assembled:
            self._pin.clear()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the parts of the work closer together where the screen is low."""
        if self.assembled:
            self._show_amount(self._flow.state)
        super().resizeEvent(event)

    def _show_amount(self, state: RedeemState) -> None:
        tight = self.height() < _LOW
        self._work.setSpacing(6 if tight else 14)
        self._all.setFixedHeight(TOUCH if self.height() < _LOWER else SECONDARY_HEIGHT)
        self._amount.show_state(state, tight=tight)
        self._told.show_state(state, self.context.now(), tight=tight)

    def _show_slot(self, state: RedeemState) -> None:
        slot = state.slot
        picked = "" if slot.number is None or slot.phase is SlotPhase.EMPTY else mask(slot.number)
        if picked != self._picked or slot.phase is SlotPhase.LOOKING:
            self._picked = picked
            self._scan.show_picked(picked)
        self._scan.set_hint(slot_prompt(SlotPhase.SHOWN) if picked else "")
        set_shown(self._clear, bool(picked or state.entry.text))

    def _show_steps(self, state: RedeemState) -> None:
        experience = state.card is not None and state.card.kind is CardKind.EXPERIENCE
        asks_pin = state.phase is RedeemPhase.PIN
        product = experience and state.phase in {RedeemPhase.PRODUCT, RedeemPhase.SENDING}
        # A card that can't be charged is asked no amount: what is told of it has the room.
        refused = state.phase is RedeemPhase.CARD and state.card is not None and state.slot.notice is not None
        shown: QWidget | None = None if refused and not state.entry.text else self._amount
        if asks_pin:
            shown = self._pin
        elif product:
            shown = self._product
        for step in self._steps:
            set_shown(step, step is shown)
        if not asks_pin:
            self._pin.clear()
        self._pin.show_number(state.slot.number)
        self._show_amount(state)
        self._product.show_state(state)
        if state.card is not None and experience:
            self._products.show_products(state.card, state.product)
        self._entry.setCurrentIndex(1 if product else 0)
        balance = state.card.balance if state.card else None
        self._all.set_amount("" if balance is None else money(balance))
        self._all.setEnabled(state.phase is RedeemPhase.AMOUNT and bool(balance))

    def _show_confirm(self, state: RedeemState) -> None:
        asks_pin = state.phase is RedeemPhase.PIN
        if asks_pin:
            label, busy = self.tr("Use this PIN"), ""
        elif state.card is not None and state.card.kind is CardKind.EXPERIENCE:
            label, busy = fill(self.tr("Redeem {product}"), product=state.product), self.tr("Redeeming…")
            label = label if state.product else self.tr("Redeem", "The button")
        else:
            charge = "" if state.quote is None else money(state.quote.charge)
            #: {amount} is taken off the card.
            label = fill(self.tr("Charge {amount}"), amount=charge) if charge else self.tr("Charge", "The button")
            busy = fill(self.tr("Charging {amount}…"), amount=charge)
        self._confirm.set_label(label)
        self._confirm.setAccessibleDescription(
            "" if state.quote is None else sentence(state.quote, self.context.now())
        )
        self._confirm.set_busy(state.phase is RedeemPhase.SENDING, busy)
        self._confirm.setEnabled(
            state.can_confirm or state.phase is RedeemPhase.SENDING or (asks_pin and self._pin.is_filled())
        )

    def _submit_pin(self) -> None:
        if self._pin.is_filled():
            self.context.run(self._flow.enter_pin(self._pin.take()))
        else:
            self._pin.ask()

    def _on_key(self, key: str) -> None:
        self.type_key(key)

    def _on_pin_filled(self, filled: bool) -> None:
        if self._flow.state.phase is RedeemPhase.PIN:
            self._confirm.setEnabled(filled)

    def _choose(self, choice: Callable[[], None]) -> None:
        """Make a choice and take the focus from its button, so that the next Enter confirms."""
        choice()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self._outcome = OutcomeView(name="redeem_result", parent=self)
        self._scan = ScanField(slot_prompt(SlotPhase.EMPTY), name="redeem_scan", about=place_word(Place.REDEEM))
        self._clear = QuietButton(
            "",
            name="redeem_clear",
            icon="cross",
            accessible_name=self.tr("Start over", "Forget the card and what was typed"),
        )
        self._keypad = Keypad(
            name="redeem_keypad",
            accessible_name=self.tr("Keypad"),
            backspace_name=self.tr("Delete the last figure"),
            decimal_name=self.tr("Decimal sign") if self._flow.state.entry.style is KeypadStyle.FREE else "",
        )
        self._all = SecondaryButton(
            self.tr("All of it", "The button that takes all that is on the card"), name="redeem_all", hint=ALL_OF_IT
        )
        self._products = ProductList()
        self._amount = AmountStep()
        self._pin = PinStep(name="redeem_pin")
        self._product = ProductStep()
        self._steps: tuple[QWidget, ...] = (self._amount, self._pin, self._product)
        self._told = RedeemTold()
        self._confirm = PrimaryButton(self.tr("Charge", "The button"), name="redeem_confirm", hint=enter_key())
        self._card = CardPanel(self.context)

    def _lay_out(self) -> None:
        keys = QWidget()
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._keypad, 1)
        column.addWidget(self._all)
        self._entry = QStackedWidget()
        self._entry.addWidget(keys)
        self._entry.addWidget(self._products)
        self._work = QVBoxLayout()
        for step in self._steps:
            self._work.addWidget(step)
        self._work.addWidget(self._told, 1)
        self._work.addWidget(self._confirm)
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(self._entry, 300)
        halves.addLayout(self._work, 400)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._scan, 1)
        top.addWidget(self._clear)
        columns = ScreenColumns(name="redeem_columns", parent=self)
        columns.main.addLayout(top)
        columns.main.addLayout(halves, 1)
        columns.side.addWidget(self._card)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(columns)
        self._layers.addWidget(self._outcome)

    def _connect(self) -> None:
        self._scan.submitted.connect(self.scan)
        self._clear.clicked.connect(self._flow.next_customer)
        self._keypad.key_pressed.connect(self._on_key)
        self._all.clicked.connect(lambda: self._choose(self._flow.take_all))
        self._amount.side_chosen.connect(lambda side: self._choose(lambda: self._flow.choose_side(side)))
        self._pin.submitted.connect(self._submit_pin)
        self._pin.none_chosen.connect(lambda: self.context.run(self._flow.enter_pin("")))
        self._pin.filled_changed.connect(self._on_pin_filled)
        self._product.sku_typed.connect(self._flow.choose_product)
        self._products.sku_picked.connect(lambda sku: self._choose(lambda: self._flow.choose_product(sku)))
        self._told.offer_taken.connect(lambda: self._choose(self._flow.take_offer))
        self._told.rate_approved.connect(lambda: self._choose(self._flow.approve_rate))
        self._told.card_currency_wished.connect(lambda: self._choose(lambda: self._flow.choose_side(Side.CARD)))
        self._told.reading_chosen.connect(lambda money: self._choose(lambda: self._flow.choose_reading(money)))
        self._told.place_wished.connect(lambda place: self._wish(place, self._flow.state.card))
        self._confirm.clicked.connect(self.confirm)
        self._outcome.next_requested.connect(self._flow.next_customer)
        self._outcome.again_requested.connect(self._flow.try_again)
        self._outcome.activity_requested.connect(lambda key: self._wish(Place.ACTIVITY, key=key))
        self._flow.listen(self.render_state)
