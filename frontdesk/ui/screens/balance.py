"""Balance: what is on a card, what happened to it, and what makes sense to do with it."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.card import Card
from frontdesk.flows.balance import BalanceFlow, BalanceState
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.flows.places import EVERYTHING, Place
from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.format import day, mask, moment, money
from frontdesk.ui.keys import enter_key, escape_key
from frontdesk.ui.screens.barcode_sheet import BarcodeSheet
from frontdesk.ui.screens.card_panel import CardHistory, CardPanel, CardSummary, face_text
from frontdesk.ui.screens.notices import foldable, notice_text
from frontdesk.ui.screens.pin_step import PinStep
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import ALL_OF_IT, KeyHelp, ScreenContext
from frontdesk.ui.theme.tokens import AMOUNT, HEADLINE, PRIMARY_HEIGHT
from frontdesk.ui.widgets.buttons import PaintedButton, PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.card_face import CardFace
from frontdesk.ui.widgets.columns import ScreenColumns
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.spoken import Speech
from frontdesk.ui.words.names import place_word
from frontdesk.ui.words.steps import slot_prompt

_LOW = 560
"""Below this height, px, the balance is smaller and its parts are closer together."""

_MAIN_ACTIONS = (Place.REDEEM, Place.ACTIVATE)
"""What Enter does with a card that is shown, the first that makes sense."""


class BalanceScreen(ScanScreen):
    """Shows one card large; while there is none, the keypad types its number, or its PIN where that is needed."""

    def __init__(self, flow: BalanceFlow, context: ScreenContext) -> None:
        super().__init__("balance", "", context)
        self.setAccessibleName(place_word(Place.BALANCE))
        self._flow = flow
        self._asked: SlotPhase | None = None
        self._picked = ""
        self.begin()

    def render_state(self, state: BalanceState) -> None:
        """Show a state, all of it."""
        slot, now = state.slot, self.context.now()
        self._show_slot(slot)
        self._notice.show_notice(None if slot.notice is None else foldable(notice_text(slot.notice)))
        self._panel.show_slot(slot, state.local, now, old_rate=state.local_is_old)
        if slot.card is not None:
            self._show_card(slot.card, state, now)
        self._show_question(slot)
        shown = 0 if slot.card is None else 1
        self._pages.setCurrentIndex(shown)
        self._sides.setCurrentIndex(shown)
        if slot.phase is not self._asked:
            self._asked = slot.phase
            if self.isVisible():
                self.arrive()

    def arrive(self) -> None:
        """Put the focus where work begins."""
        phase = self._flow.state.slot.phase
        target: QWidget = self._scan
        if phase is SlotPhase.NEEDS_PIN:
            target = self._pin
        elif phase is SlotPhase.SHOWN:
            # What Enter does anyway has the focus, so that it can be seen and heard.
            actions = (self._actions[place] for place in _MAIN_ACTIONS if place in self._flow.state.actions)
            target = next(actions, self._scan)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Show the card of a scan."""
        return self._flow.scan(text)

    def scan_notice(self) -> Speech:
        """Return what says aloud why a scan was refused."""
        return self._notice.speech()

    def spoken_scan(self) -> str:
        """Return which card it is, and what is on it."""
        return self._panel.spoken()

    def confirm(self) -> None:
        """Read the card whose number or PIN was typed; go on with the card that is shown."""
        state = self._flow.state
        if self._scan.text().strip():
            self.scan(self._scan.text())
        elif state.slot.phase is SlotPhase.NEEDS_PIN:
            self._submit_pin()
        else:
            action = next((place for place in _MAIN_ACTIONS if place in state.actions), None)
            if action is not None:
                self._wish(action, state.slot.card)

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here."""
        return (
            KeyHelp(self.tr("0–9"), self.tr("type the number of a card, or its PIN where that is asked for")),
            KeyHelp(ALL_OF_IT, self.tr("redeem all that is on the card; Enter there charges it")),
            KeyHelp(enter_key(), self.tr("show the card, then redeem or activate it")),
            KeyHelp(escape_key(), self.tr("take the card out")),
        )

    def back(self) -> None:
        """Forget what was typed, else take the card out."""
        if self._scan.text():
            self._type_number("")
        else:
            self._flow.clear()

    def type_key(self, text: str) -> bool:
        """Give a digit or "backspace" to the PIN, or to the next card's number; go on with all of this card."""
        if text == ALL_OF_IT:
            return self._wish_all()
        if text != "backspace" and not text.isdecimal():
            return False
        if self._flow.state.slot.phase is SlotPhase.NEEDS_PIN:
            self._pin.press(text)
        else:
            typed = self._scan.text()
            self._type_number(typed[:-1] if text == "backspace" else typed + text)
            self._scan.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room where the screen is low, or a notice leaves little height."""
        super().resizeEvent(event)
        if self.assembled:
            low = self.height() < _LOW
            self._summary.set_size(HEADLINE if low else AMOUNT)
            self._card_column.setSpacing(10 if low else 16)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no PIN behind in a screen that is not seen."""
        if self.assembled:
            self._pin.clear()
            self._flow.forget_pin()
        super().hideEvent(event)

    def _show_slot(self, slot: CardSlot) -> None:
        picked = "" if slot.number is None or slot.phase is SlotPhase.EMPTY else mask(slot.number)
        if picked != self._picked or slot.phase is SlotPhase.LOOKING:
            self._picked = picked
            self._scan.show_picked(picked)
        self._scan.set_hint(slot_prompt(SlotPhase.SHOWN) if picked else "")
        set_shown(self._clear, bool(picked))

    def _show_question(self, slot: CardSlot) -> None:
        asks_pin = slot.phase is SlotPhase.NEEDS_PIN
        if not asks_pin:
            self._pin.clear()
        self._pin.show_number(slot.number)
        set_shown(self._pin, asks_pin)
        set_shown(self._prompt, not asks_pin)
        self._keypad.setEnabled(slot.phase is not SlotPhase.LOOKING)
        self._enable_read()

    def _enable_read(self) -> None:
        phase = self._flow.state.slot.phase
        ready = self._pin.is_filled() if phase is SlotPhase.NEEDS_PIN else bool(self._scan.text().strip())
        # The panel of the card says aloud that it is being read.
        self._read.set_busy(phase is SlotPhase.LOOKING, self.tr("Looking…"), aloud=False)
        self._read.setEnabled(ready or phase is SlotPhase.LOOKING)

    def _show_card(self, card: Card, state: BalanceState, now: datetime) -> None:
        self._face.set_card(face_text(card, now, self.context.brand))
        self._summary.show_card(card, state.local, now, old_rate=state.local_is_old)
        self._history.show_card(card, now)
        facts: list[Fact] = []
        if card.expires_at is not None:
            ends = (
                self.tr("Expired on", "Before a day")
                if card.expired(now)
                else self.tr("Valid until", "Before a day")
            )
            facts.append(Fact("expiry", ends, day(card.expires_at)))
        if state.read_at is not None:
            facts.append(
                Fact(
                    "read_at",
                    self.tr("As of", "Before the moment at which the balance was read"),
                    moment(state.read_at, now),
                )
            )
        self._facts.set_facts(facts)
        for place, button in self._actions.items():
            set_shown(button, place in state.actions)
        balance = card.balance if Place.REDEEM in state.actions else None
        self._all.set_amount(money(balance) if balance else "")
        set_shown(self._all, bool(balance))

    def _wish_all(self) -> bool:
        """Take the card to Redeem with all that is on it; return whether there is something on it to redeem."""
        state = self._flow.state
        card = state.slot.card
        if card is None or not card.balance or Place.REDEEM not in state.actions:
            return False
        self._wish(Place.REDEEM, card, EVERYTHING)
        return True

    def _show_barcode(self) -> None:
        slot = self._flow.state.slot
        if slot.number is not None:
            reveal = self._flow.reveal
            BarcodeSheet(
                mask(slot.number), self._flow.state.barcode, lambda: self._modules(reveal()), self.window()
            ).open()

    def _modules(self, number: str) -> str:
        return self.context.barcode(number) if number else ""

    def _submit_pin(self) -> None:
        if self._pin.is_filled():
            self.context.run(self._flow.enter_pin(self._pin.take()))
        else:
            self._pin.ask()

    def _type_number(self, text: str) -> None:
        self._scan.set_text(text)
        self._enable_read()

    def _make_parts(self) -> None:
        self._scan = ScanField(slot_prompt(SlotPhase.EMPTY), name="balance_scan", about=place_word(Place.BALANCE))
        self._clear = QuietButton(
            "",
            name="balance_clear",
            icon="cross",
            accessible_name=self.tr("Take the card out", "Of the card slot on the screen: show it no longer"),
        )
        self._notice = NoticeBar(name="balance_notice")
        self._keypad = Keypad(
            name="balance_keypad",
            accessible_name=self.tr("Keypad"),
            backspace_name=self.tr("Delete the last figure"),
        )
        self._prompt = TextLabel(
            self.tr("Scan the card, or type its number."), name="balance_prompt", style="title"
        )
        self._pin = PinStep(name="balance_pin")
        self._read = PrimaryButton(self.tr("Show the card"), name="balance_read", hint=enter_key())
        self._panel = CardPanel(self.context)
        self._face = CardFace(name="balance_face")
        self._barcode = QuietButton(
            "", name="balance_barcode", icon="barcode", accessible_name=self.tr("Show the barcode")
        )
        self._summary = CardSummary(name="balance_card", size=AMOUNT)
        self._facts = FactRows(name="balance_facts")
        self._history = CardHistory(name="balance_history")
        enter = enter_key()
        self._all = SecondaryButton(
            self.tr("All of it", "The button that redeems all that is on the card"),
            name="balance_all",
            hint=ALL_OF_IT,
            height=PRIMARY_HEIGHT,
        )
        self._actions: dict[Place, PaintedButton] = {
            Place.REFUND: SecondaryButton(
                self.tr("Refund", "The button"), name="balance_refund", icon="refund", height=PRIMARY_HEIGHT
            ),
            Place.ACTIVATE: PrimaryButton(self.tr("Activate", "The button"), name="balance_activate", hint=enter),
            Place.REDEEM: PrimaryButton(self.tr("Redeem", "The button"), name="balance_redeem", hint=enter),
        }

    def _lay_out(self) -> Iterator[None]:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._scan, 1)
        top.addWidget(self._clear)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._question_page())
        self._pages.addWidget(self._card_page())
        latest = Panel(name="balance_latest")
        latest.add(self._history, 1)
        self._sides = QStackedWidget()
        self._sides.addWidget(self._panel)
        self._sides.addWidget(latest)
        yield
        columns = ScreenColumns(name="balance_columns", parent=self)
        columns.main.addLayout(top)
        columns.main.addWidget(self._notice)
        columns.main.addWidget(self._pages, 1)
        yield
        columns.side.addWidget(self._sides)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)

    def _question_page(self) -> QWidget:
        page = QWidget()
        work = QVBoxLayout()
        work.setSpacing(14)
        work.addWidget(self._prompt)
        work.addWidget(self._pin)
        work.addStretch(1)
        work.addWidget(self._read)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._keypad, 300)
        row.addLayout(work, 400)
        return page

    def _card_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._face, 340)
        self._summary.add_to_head(self._barcode)
        head.addWidget(self._summary, 360, Qt.AlignmentFlag.AlignTop)
        panel = Panel(name="balance_facts_panel")
        panel.column.setContentsMargins(20, 4, 20, 4)
        panel.add(self._facts)
        actions = QHBoxLayout()
        actions.setSpacing(14)
        for place, button in self._actions.items():
            if place is Place.REDEEM:
                actions.addWidget(self._all, 1)
            actions.addWidget(button, 1)
        self._card_column = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(panel)
        column.addStretch(1)
        column.addLayout(actions)
        return page

    def _connect(self) -> None:
        self._scan.submitted.connect(self.scan)
        self._scan.edited.connect(lambda _: self._enable_read())
        self._clear.clicked.connect(self._flow.clear)
        self._keypad.key_pressed.connect(self.type_key)
        self._pin.submitted.connect(self._submit_pin)
        self._pin.none_chosen.connect(lambda: self.context.run(self._flow.enter_pin("")))
        self._pin.filled_changed.connect(lambda _: self._enable_read())
        self._read.clicked.connect(self.confirm)
        self._barcode.clicked.connect(self._show_barcode)
        self._all.clicked.connect(lambda _=False: self._wish_all())
        for place, button in self._actions.items():
            button.clicked.connect(lambda _=False, place=place: self._wish(place, self._flow.state.slot.card))
        self._flow.listen(self.render_state)
