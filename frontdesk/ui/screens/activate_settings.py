"""What every card of the box gets: set once, read while the cards are activated."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Delivery
from frontdesk.flows.activate import STARTABLE, ActivateFlow, ActivateState, RowState
from frontdesk.ui.fill import fill
from frontdesk.ui.format import money
from frontdesk.ui.theme.tokens import HEADLINE
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.words.names import delivery_word

_GETS_VALUE = STARTABLE | {RowState.SENDING, RowState.ACTIVATED}


class ActivateSettings(Panel):
    """Fields for campaign, value, hand-over and order; facts in their place while cards are being sent.

    Enter in one of its fields ends the setting: it never starts the activation.

    Signals:
        settled: The person pressed Enter in a field.
    """

    settled = Signal()

    def __init__(self, flow: ActivateFlow, parent: QWidget | None = None) -> None:
        super().__init__(
            name="activate_settings", heading=self.tr("For every card in this box"), padding=16, parent=parent
        )
        self._flow = flow
        self._running = self._low = False
        self._facts = FactRows(name="activate_facts")
        self._total = AmountDisplay(name="activate_total", size=HEADLINE)
        self._total_line = FactRows(name="activate_total_line")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._form(flow.state))
        self._pages.addWidget(_at_top(self._facts))
        self.add(self._pages)
        self.add_stretch()
        self.add(self._total)
        self.add(self._total_line)

    def show_state(self, state: ActivateState) -> None:
        """Show what is set, and what the cards hold together."""
        self._running = state.running
        self._show_campaign(state)
        self._value.set_text(state.value_text)
        self._currency.choose(state.currency.code)
        self._delivery.choose(state.delivery.value)
        if self._order.text().strip() != state.order_number:
            self._order.set_text(state.order_number)
        self._facts.set_facts(self._facts_of(state))
        self._pages.setCurrentIndex(1 if state.running else 0)
        self._show_total(state)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the Enter that a field has let through."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.settled.emit()
            return
        super().keyPressEvent(event)

    def set_low(self, low: bool) -> None:
        """Stand closer together, with the total in one line, where the screen is low."""
        self._low = low
        self._form_column.setSpacing(8 if low else 14)
        self._fit()

    def _fit(self) -> None:
        large = self._running or not self._low
        set_shown(self._total, large and bool(self._total.amount()))
        set_shown(self._total_line, not large and bool(self._total.amount()))

    def _show_campaign(self, state: ActivateState) -> None:
        if isinstance(self._campaign, LabelledCombo):
            self._campaign.choose(state.campaign_id)
        elif self._campaign.text().strip() != state.campaign_id:
            self._campaign.set_text(state.campaign_id)

    def _show_total(self, state: ActivateState) -> None:
        done, planned = state.activated_total, _planned(state)
        begun = state.running or done is not None
        amount = (done or Money.zero(state.currency)) if begun else planned
        shown = "" if amount is None else money(amount)
        caption, note = self.tr("Total so far"), ""
        line = caption
        if not begun:
            caption = self.tr("Total", "What all cards will hold together")
            note = self.tr("for %Ln card(s)", "Below the total", state.startable)
            line = self.tr("Total for %Ln card(s)", "", state.startable)
        elif planned is not None and planned != amount:
            note = fill(
                self.tr("of {amount}", "Below the total so far: what it will be in the end"), amount=money(planned)
            )
        self._total.set_caption(caption)
        self._total.set_amount(shown)
        self._total.set_note(note)
        self._total_line.set_facts([Fact("amount", line, shown, "strong")])

    def _facts_of(self, state: ActivateState) -> list[Fact]:
        campaign = next((each.name for each in state.campaigns if each.id == state.campaign_id), state.campaign_id)
        value = "" if state.value is None else money(state.value)
        facts = [
            Fact("campaign", self.tr("Campaign"), campaign, "strong"),
            Fact("value", self.tr("Value", "What each card will hold"), value, "strong"),
            Fact(
                "delivery",
                self.tr("Handed over", "How the customer gets the cards: pick-up or delivery"),
                delivery_word(state.delivery),
                "strong",
            ),
        ]
        if state.order_number:
            facts.append(
                Fact("order", self.tr("Order", "The number of the customer’s order"), state.order_number, "strong")
            )
        return facts

    def _form(self, state: ActivateState) -> QWidget:
        self._campaign: LabelledCombo | LabelledField
        if state.campaigns:
            self._campaign = LabelledCombo(
                self.tr("Campaign"),
                name="activate_campaign",
                options=[(each.id, each.name) for each in state.campaigns],
                placeholder=self.tr("Choose a campaign"),
            )
            self._campaign.chosen.connect(self._flow.choose_campaign)
        else:
            self._campaign = LabelledField(self.tr("Campaign id"), name="activate_campaign")
            self._campaign.edited.connect(self._flow.choose_campaign)
        self._value = LabelledField(self.tr("Value of each card"), name="activate_value", placeholder="0")
        self._value.edited.connect(self._flow.type_value)
        self._currency = LabelledCombo(
            self.tr("Currency"),
            name="activate_currency",
            options=[(each.code, each.code) for each in state.currencies],
        )
        self._currency.chosen.connect(lambda code: self._flow.choose_currency(Currency.of(code)))
        self._delivery = LabelledCombo(
            self.tr("Handed over", "How the customer gets the cards: pick-up or delivery"),
            name="activate_delivery",
            options=[(each.value, delivery_word(each)) for each in Delivery],
        )
        self._delivery.chosen.connect(lambda key: self._flow.choose_delivery(Delivery(key)))
        self._order = LabelledField(
            self.tr("Order", "The number of the customer’s order"),
            name="activate_order",
            placeholder=self.tr("If any", "In the empty field for an order’s number"),
        )
        self._order.edited.connect(self._flow.type_order)
        page = QWidget()
        self._form_column = QVBoxLayout(page)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        self._form_column.addWidget(self._campaign)
        self._form_column.addLayout(_beside(self._value, self._currency))
        self._form_column.addLayout(_beside(self._delivery, self._order))
        self._form_column.addStretch(1)
        return page


def _planned(state: ActivateState) -> Money | None:
    """Return what the cards will hold together when all that can be are activated; None when it can't be told."""
    values = [row.value or state.value for row in state.rows if row.state in _GETS_VALUE]
    known = [value for value in values if value is not None]
    if not known or len(known) < len(values) or any(value.currency != known[0].currency for value in known):
        return None
    return Money(sum(value.minor for value in known), known[0].currency)


def _beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row


def _at_top(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page
