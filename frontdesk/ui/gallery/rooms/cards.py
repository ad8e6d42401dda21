"""Cards and amounts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.theme.tokens import HEADLINE
from frontdesk.ui.widgets.amount_display import AmountDisplay
from frontdesk.ui.widgets.card_face import CardFace, CardText
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.panel import Panel

_GROUP = "Cards and amounts"


def _face(brand: str = "") -> QWidget:
    face = CardFace("No card yet")
    valid, said = "Valid until 14 Oct 2027", "Gift card ending 7879"
    face.set_card(CardText("Gift Card", "USD", "•••• •••• 7879", valid, "Monetary", said, brand))
    return face


def _amount(amount: str, size: int = 56) -> QWidget:
    display = AmountDisplay("The customer pays", amount, name="amount", size=size)
    display.set_note("≈ USD 10.00")
    return display


def _facts() -> QWidget:
    facts = FactRows(name="facts")
    facts.set_facts(
        [
            Fact("charged", "The card is charged", "USD 10.00", "large"),
            Fact("left", "Left on the card", "USD 41.50", "strong"),
            Fact("rate", "Rate", "1 AED = 0.27236 USD"),
            Fact("source", "Where the rate comes from, and since when it stands", "Store rate, today 09:00"),
        ]
    )
    panel = Panel(name="facts_panel", padding=16)
    panel.add(facts)
    return panel


CARDS = (
    Exhibit(
        _GROUP,
        "Card face",
        [
            Specimen("no card", lambda: CardFace("No card yet"), 380, 196),
            Specimen("the till’s colour", _face, 380, 196),
            Specimen("the store’s colour", lambda: _face("#7A1F3D"), 380, 196),
            Specimen("low", _face, 380, 132),
        ],
    ),
    Exhibit(
        _GROUP,
        "Amount",
        [
            Specimen("normal", lambda: _amount("AED 36.71"), 380),
            Specimen("smaller", lambda: _amount("USD 51.50", HEADLINE), 380),
            Specimen("too long for its size", lambda: _amount("IDR 1,024,000,000.00"), 380),
        ],
    ),
    Exhibit(_GROUP, "Facts", [Specimen("in a panel", _facts, 380)]),
)
