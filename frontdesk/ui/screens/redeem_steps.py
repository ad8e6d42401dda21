"""What is redeemed: an amount of a monetary card, or a product of an experience card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.card import Card
from frontdesk.domain.money import Money
from frontdesk.flows.redeem import RedeemState, Side
from frontdesk.ui.fill import fill
from frontdesk.ui.format import money, written
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.identity import set_shown
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.segmented import Segmented


class AmountStep(QWidget):
    """The amount as it is keyed in, and the switch between the bill's currency and the card's.

    Signals:
        side_chosen: The person chose the currency (a `Side`).
    """

    side_chosen = Signal(Side)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = Segmented(
            [(Side.LOCAL.value, ""), (Side.CARD.value, "")],
            name="redeem_side",
            accessible_name=self.tr("Currency of the amount"),
            parent=self,
        )
        self._amount = AmountDisplay(name="redeem_amount", keyed=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self._sides)
        self._column.addWidget(self._amount)
        self.setFocusProxy(self._amount)
        self._sides.chosen.connect(lambda key: self.side_chosen.emit(Side(key)))

    def show_state(self, state: RedeemState, *, tight: bool = False) -> None:
        """Show the amount and its currency; `tight` leaves out what the switch says already."""
        self._column.setSpacing(6 if tight else 14)
        card = state.card.currency if state.card else None
        two = card is not None and card != state.local_currency
        if card is not None and two:
            #: On a switch: the amount that is keyed in is of the bill. {currency} is a code such as AED.
            local_text = self.tr("Bill in {currency}")
            #: On a switch: the amount that is keyed in is taken off the card. {currency} is a code such as USD.
            card_text = self.tr("Card in {currency}")
            self._sides.set_options(
                [
                    (Side.LOCAL.value, fill(local_text, currency=state.local_currency.code)),
                    (Side.CARD.value, fill(card_text, currency=card.code)),
                ]
            )
            self._sides.choose(state.side.value)
        set_shown(self._sides, two)
        local = state.side is Side.LOCAL
        caption = self.tr("The customer pays") if local else self.tr("Taken off the card")
        self._amount.set_caption("" if tight and two else caption)
        self._amount.set_amount(shown_amount(state))

    def say_amount(self) -> None:
        """Say aloud what has been keyed in so far."""
        self._amount.say_amount()


def shown_amount(state: RedeemState) -> str:
    """Return the amount as the person should see it while typing: what was typed freely stays as it was."""
    if state.quote is not None:
        return money(state.quote.bill)
    if state.entry.free and state.entry.text:
        return f"{state.currency} {written(state.entry.text)}"
    return money(Money(int(state.entry.text or "0"), state.currency))


class ProductStep(QWidget):
    """The experience, and a field for a product that is not on its list.

    Signals:
        sku_typed: What is in the field.
    """

    sku_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = TextLabel(
            self.tr("The customer gets", "Above the product that the card is redeemed for"), muted=True, parent=self
        )
        self._product = TextLabel(name="redeem_product", style="title", parent=self)
        self._field = LabelledField(self.tr("Another product (SKU)"), name="redeem_sku", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._caption)
        column.addWidget(self._product)
        column.addSpacing(8)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self._field.edited.connect(self.sku_typed)

    def show_state(self, state: RedeemState) -> None:
        """Show the chosen product."""
        listed = state.card.skus if state.card else ()
        self._product.setText(state.product or self.tr("Choose a product"))
        self._field.set_label(self.tr("Another product (SKU)") if listed else self.tr("Product (SKU)"))
        typed = "" if state.product in listed else state.product
        if self._field.text().strip() != typed:
            self._field.set_text(typed)


class ProductList(Panel):
    """The products of an experience card.

    Signals:
        sku_picked: A product was touched, or chosen with Enter.
    """

    sku_picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        heading = self.tr("Products on this card")
        super().__init__(name="redeem_products_panel", heading=heading, padding=16, parent=parent)
        self._list = EntryList(name="redeem_products", accessible_name=heading, parent=self)
        self._none = TextLabel(self.tr("The card does not name any."), muted=True, parent=self)
        self.add(self._list, 1)
        self.add(self._none)
        self.add_stretch()
        self.setFocusProxy(self._list)
        self._list.chosen.connect(self.sku_picked)

    def show_products(self, card: Card, chosen: str) -> None:
        """Show the products of a card, and which is chosen."""
        self._list.set_entries([Entry(sku, sku) for sku in card.skus])
        self._list.set_current(chosen if chosen in card.skus else "")
        set_shown(self._list, bool(card.skus))
        set_shown(self._none, not card.skus)
