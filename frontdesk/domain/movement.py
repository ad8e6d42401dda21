"""What moves money: each kind of movement, complete before it is journaled and sent."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from frontdesk.domain.card import Card, CardNumber
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money


class Operation(enum.Enum):
    """The name of a movement in the journal."""

    REDEEM = "redeem"
    REDEEM_EXPERIENCE = "redeem_experience"
    ACTIVATE = "activate"
    REFUND = "refund"


class Delivery(enum.Enum):
    """How an activated card reaches its owner, in the API's own words."""

    PICK_UP = "pickUp"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class Redeem:
    """Take `amount` (the card's currency, positive) off a card.

    Attributes:
        card: The card as it was last read: the baseline.
        amount: What the card is charged.
        conversion: Where the customer's bill is in another currency.
    """

    card: Card
    amount: Money
    conversion: Conversion | None = None

    operation = Operation.REDEEM

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number


@dataclass(frozen=True, slots=True)
class RedeemExperience:
    """Use up an experience card for one of its products (`sku`)."""

    card: Card
    sku: str

    operation = Operation.REDEEM_EXPERIENCE
    amount: None = None

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number


@dataclass(frozen=True, slots=True)
class Activate:
    """Give a physical card its value.

    Attributes:
        number: The card's number.
        card: The card as it was last read, or None when this account may not read cards.
        campaign_id: The campaign that sets its rules.
        amount: Its value, positive.
        delivery: How it is handed over.
        order_number: The store's own order, or "".
    """

    number: CardNumber
    card: Card | None
    campaign_id: str
    amount: Money
    delivery: Delivery = Delivery.PICK_UP
    order_number: str = ""

    operation = Operation.ACTIVATE


@dataclass(frozen=True, slots=True)
class Refund:
    """Give back a redeem, whole or in part.

    Attributes:
        card: The card as it was last read.
        transaction_id: The redeem that is given back.
        amount: What goes back to the card (its currency, positive); None for an experience.
        reason: The reason as chosen, for the notes and the journal.
        note: Free text.
        local: What the customer gets back in the bill's currency, at the original rate.
    """

    card: Card
    transaction_id: str
    amount: Money | None
    reason: str
    note: str = ""
    local: Money | None = None

    operation = Operation.REFUND

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number


Movement = Redeem | RedeemExperience | Activate | Refund
