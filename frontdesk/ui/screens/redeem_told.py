"""What a redeem will do, or what stands in its way and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.desk.quote import Quote
from frontdesk.domain.card import Card, CardKind
from frontdesk.domain.errors import NextStep, Notice
from frontdesk.domain.money import Money
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.redeem import RedeemPhase, RedeemState
from frontdesk.ui.fill import fill
from frontdesk.ui.format import money, rate, rate_source
from frontdesk.ui.screens.conversion_told import conversion_facts
from frontdesk.ui.screens.notices import notice_text
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.key_scrolling import KeyScrolling
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.spoken import Speech

translate = QCoreApplication.translate

_READINGS = 2
"""An ambiguous amount can mean one of two."""

_BELOW_WHAT_IS_TOLD = 3
"""Where the ways out of a rate stand in the column: after notice, facts and hint."""

_WAYS_OUT = {NextStep.SEE_ACTIVITY: Place.ACTIVITY, NextStep.ACTIVATE_FIRST: Place.ACTIVATE}


class _Inside(QWidget):
    """What scrolls: it gives up the air in its rows before it does."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else super().heightForWidth(width)


class RedeemTold(QScrollArea):
    """The facts of the redeem, or a notice with its ways out. It scrolls rather than cutting a sentence.

    Signals:
        offer_taken: All that is on the card is to be charged.
        reading_chosen: What an ambiguous amount means (a `Money`).
        rate_approved: A manager goes on with a rate that is too old.
        card_currency_wished: The amount is to be keyed in the card's own currency.
        place_wished: The place where the notice's way out is (a `Place`).
    """

    offer_taken = Signal()
    reading_chosen = Signal(object)
    rate_approved = Signal()
    card_currency_wished = Signal()
    place_wished = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redeem_told")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        KeyScrolling(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._facts = FactRows(name="redeem_facts")
        self._panel = Panel(name="redeem_facts_panel")
        self._panel.column.setContentsMargins(16, 4, 16, 4)
        self._panel.add(self._facts)
        self._hint = TextLabel(name="redeem_hint", muted=True)
        self._notice = NoticeBar(name="redeem_notice")
        self._offer = SecondaryButton(
            self.tr("Take all that is there", "The button; beside it an amount: all that is on the card"),
            name="redeem_offer",
            height=TOUCH,
        )
        self._rest = TextLabel(name="redeem_offer_rest", style="small", muted=True)
        self._readings = [
            SecondaryButton("", name=f"redeem_reading_{number}", height=TOUCH) for number in range(_READINGS)
        ]
        self._approve = SecondaryButton(
            self.tr("Go on with it", "With a rate that is too old"), name="redeem_approve_rate", height=TOUCH
        )
        self._card_currency = SecondaryButton("", name="redeem_card_currency", height=TOUCH)
        self._rate_ways = QWidget()
        self._way_out = SecondaryButton("", name="redeem_way_out", height=TOUCH)
        self._meant: tuple[Money, ...] = ()
        self._out: Place | None = None
        self._lay_out()
        self._offer.clicked.connect(self.offer_taken)
        self._approve.clicked.connect(self.rate_approved)
        self._card_currency.clicked.connect(self.card_currency_wished)
        self._way_out.clicked.connect(self._on_way_out)
        for number, button in enumerate(self._readings):
            button.clicked.connect(lambda _=False, number=number: self._on_reading(number))

    def show_state(self, state: RedeemState, now: datetime, *, tight: bool = False) -> None:
        """Show what a state tells; `tight` leaves what remains to be paid to the facts after the offer."""
        notice = state.problem or state.slot.notice
        facts = self._facts_of(state, now)
        if facts:
            self._facts.set_facts(facts)
        set_shown(self._panel, bool(facts))
        hint = "" if facts or notice is not None or state.asks_approval else self._hint_of(state)
        self._hint.setText(hint)
        set_shown(self._hint, bool(hint))
        self._notice.show_notice(self._old_rate(state, now) if notice is None else notice_text(notice))
        self._show_ways_out(state, notice, tight)
        # With nothing to tell it leaves its room to the step above, which may need all of it.
        self.setMinimumHeight(0 if facts or hint or notice is not None or state.asks_approval else 1)

    def speech(self) -> Speech:
        """Return what is said aloud of the notice."""
        return self._notice.speech()

    def _show_ways_out(self, state: RedeemState, notice: Notice | None, tight: bool) -> None:
        self._out = _WAYS_OUT.get(notice.next_step) if notice is not None else None
        activity, activate = translate("words", "Show in Activity"), self.tr("Activate it", "The card")
        self._way_out.setText(activity if self._out is Place.ACTIVITY else activate)
        set_shown(self._way_out, self._out is not None)
        self._meant = state.readings[:_READINGS]
        for button, reading in zip(self._readings, (*self._meant, None, None), strict=False):
            button.setText("" if reading is None else money(reading))
            set_shown(button, reading is not None)
        self._show_rate_ways(state, notice, tight)
        offer = state.offer
        rest = "" if offer is None or offer.to_pay is None else money(offer.to_pay)
        self._offer.set_amount("" if offer is None else money(offer.charge))
        self._rest.setText(fill(translate("words", "{to_pay} remains to be paid otherwise."), to_pay=rest))
        set_shown(self._offer, offer is not None)
        set_shown(self._rest, bool(rest) and not tight)

    def _show_rate_ways(self, state: RedeemState, notice: Notice | None, tight: bool) -> None:
        needs_other = notice is not None and notice.next_step is NextStep.USE_CARD_CURRENCY
        set_shown(self._approve, state.asks_approval)
        set_shown(self._card_currency, state.can_use_card_currency and (needs_other or state.asks_approval))
        currency = state.card.currency.code if state.card and state.card.currency else ""
        whole = self.tr("Use the card’s currency")
        #: {currency} is a code such as USD: the amount is to be keyed in this one.
        short = fill(self.tr("Use {currency}"), currency=currency)
        self._card_currency.setText(short if state.asks_approval else whole)
        set_shown(self._rate_ways, needs_other or state.asks_approval)
        # Why a rate is stopped takes many words: where there is no room for them all, the way out comes first.
        place = 0 if tight and needs_other else _BELOW_WHAT_IS_TOLD
        if self._column.indexOf(self._rate_ways) != place:
            self._column.insertWidget(place, self._rate_ways)

    def _facts_of(self, state: RedeemState, now: datetime) -> Sequence[Fact]:
        card = state.card
        if state.phase is RedeemPhase.PIN or card is None or state.asks_approval:
            return ()
        if card.kind is CardKind.EXPERIENCE:
            return self._experience_facts(card, state.product) if state.product else ()
        return self._quote_facts(state.quote, now) if state.quote is not None else ()

    def _quote_facts(self, quote: Quote, now: datetime) -> Sequence[Fact]:
        facts = [Fact("charge", self.tr("The card is charged"), money(quote.charge), "large")]
        if quote.left is not None:
            facts.append(
                Fact(
                    "left",
                    self.tr("Left on the card", "After the redeem; beside it the amount"),
                    money(quote.left),
                    "strong",
                )
            )
        if quote.to_pay is not None:
            facts.append(Fact("to_pay", self.tr("Still to be paid"), money(quote.to_pay), "strong"))
        if quote.conversion is not None:
            facts += conversion_facts(quote.conversion, now)
        return facts

    def _old_rate(self, state: RedeemState, now: datetime) -> NoticeText | None:
        """Return what a manager is told of a rate that is too old, before going on with it."""
        conversion = state.quote.conversion if state.quote else None
        if not state.asks_approval or conversion is None:
            return None
        #: {rate} is like "1 AED = 0.27236 USD", {source} like "Store rate, today 09:00".
        text = self.tr("{rate} ({source}). If you go on, your name is kept with it.")
        told = fill(text, rate=rate(conversion.rate), source=rate_source(conversion.rate, now))
        return NoticeText("warn", translate("words", "The exchange rate is too old"), told)

    def _experience_facts(self, card: Card, sku: str) -> Sequence[Fact]:
        return [
            Fact("sku", self.tr("Redeemed for", "Beside it the product"), sku, "large"),
            Fact(
                "experience",
                self.tr("Experience", "A card for a visit or an event, not for money"),
                card.product_name or self.tr("Without a name", "An experience"),
                "strong",
            ),
        ]

    def _hint_of(self, state: RedeemState) -> str:
        if state.phase is RedeemPhase.CARD and state.slot.phase is SlotPhase.EMPTY:
            return self.tr("Scan the card, or type its number above. The amount can be typed before that.")
        if state.phase is RedeemPhase.AMOUNT:
            return self.tr("Type what the customer pays with the card.")
        if state.phase is RedeemPhase.PRODUCT:
            return self.tr("Choose what the card is redeemed for.")
        return ""

    def _lay_out(self) -> None:
        inside = _Inside()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        readings = QHBoxLayout()
        readings.setSpacing(8)
        for button in self._readings:
            readings.addWidget(button)
        ways = QHBoxLayout(self._rate_ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        ways.addWidget(self._approve)
        ways.addWidget(self._card_currency)
        for part in (self._notice, self._panel, self._hint, self._rate_ways):
            column.addWidget(part)
        self._column = column
        column.addWidget(self._offer)
        column.addWidget(self._rest)
        column.addLayout(readings)
        column.addWidget(self._way_out)
        column.addStretch(1)
        self.setWidget(inside)

    def _on_reading(self, number: int) -> None:
        if number < len(self._meant):
            self.reading_chosen.emit(self._meant[number])

    def _on_way_out(self) -> None:
        if self._out is not None:
            self.place_wished.emit(self._out)
