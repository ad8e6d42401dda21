"""What moves money: each kind of movement, complete before it is journaled and sent.

All have the same shape for who carries them out: the `card` as it was last read, its `number`, the `amount`, the
`operation`, and for the journal `detail`, `reason` and `note`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money


class Operation(enum.Enum):
    """The name of a movement in the journal."""

    REDEEM = "redeem"
    REDEEM_EXPERIENCE = "redeem_experience"
    ACTIVATE = "activate"
    REFUND = "refund"
    TOP_UP = "top_up"
    TRANSACT = "transact"
    ISSUE = "issue"
    CHANGE = "change"


class Direction(enum.Enum):
    """What a transaction with a reason does to a card's balance, in the API's own words."""

    DEBIT = "debit"
    CREDIT = "credit"


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
    detail = reason = note = ""

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
    amount = None
    reason = note = ""

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number

    @property
    def detail(self) -> str:
        """The product."""
        return self.sku


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
    reason = note = ""

    @property
    def detail(self) -> str:
        """The campaign's id."""
        return self.campaign_id


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

    @property
    def detail(self) -> str:
        """The transaction that is given back."""
        return self.transaction_id


@dataclass(frozen=True, slots=True)
class TopUp:
    """Put `amount` (the card's currency, positive) on a monetary card; no PIN is asked for.

    Attributes:
        card: The card as it was last read.
        amount: What the card gets.
        note: Free text.
    """

    card: Card
    amount: Money
    note: str = ""

    operation = Operation.TOP_UP
    detail = reason = ""

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number


@dataclass(frozen=True, slots=True)
class Transact:
    """Debit or credit a card for one of the shop's reasons, or use an experience up for one.

    Which of the two it is, the server decides by the reason's own type: `direction` is what it was when the reason
    was chosen, and what the person confirmed.

    Attributes:
        card: The card as it was last read.
        amount: What moves (the card's currency, positive); None for an experience.
        reason: The reason's name; it is sent as it is.
        direction: Whether the reason takes or gives; an experience can't be credited.
        conversion: Where the customer's money is in another currency.
        payment_method: How a credit was paid for, or "".
        note: Free text.
        sku: The product of an experience, or "".
    """

    card: Card
    amount: Money | None
    reason: str
    direction: Direction
    conversion: Conversion | None = None
    payment_method: str = ""
    note: str = ""
    sku: str = ""

    operation = Operation.TRANSACT

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number

    @property
    def detail(self) -> str:
        """Whether it takes or gives, and of an experience the product: "debit", "debit pool-day"."""
        return f"{self.direction.value} {self.sku}".strip()


@dataclass(frozen=True, slots=True)
class Issue:
    """Make a new card, active at once, with a number that the server chooses.

    Attributes:
        campaign_code: The code (not the id) of the campaign that sets its rules.
        amount: Its value, positive; of an experience the price.
        kind: What it holds.
        skus: The products of an experience.
        product_name: What it is for, or "".
        note: Free text.
    """

    campaign_code: str
    amount: Money
    kind: CardKind = CardKind.MONETARY
    skus: tuple[str, ...] = ()
    product_name: str = ""
    note: str = ""

    operation = Operation.ISSUE
    card = None
    number = None
    reason = ""

    @property
    def detail(self) -> str:
        """The campaign's code."""
        return self.campaign_code


@dataclass(frozen=True, slots=True)
class Change:
    """Set a card's status, value, currency or campaign: what touches money or whether it can be spent.

    Sending it twice leaves the card as sending it once does, but a late one undoes what others set since. The API
    sets no expiry date: a card's campaign decides that. No transaction is known to carry our reference, so the
    evidence is the card's status, currency and value as they are read afterwards: that it is so, not by whom.

    Attributes:
        card: The card as it was last read, by its id.
        status: Its new status, or None.
        amount: Its new value in full, in its new currency (no difference to the old one), or None.
        campaign_code: The code of its new campaign, or "".
        note: Free text.
    """

    card: Card
    status: CardStatus | None = None
    amount: Money | None = None
    campaign_code: str = ""
    note: str = ""

    operation = Operation.CHANGE
    reason = ""

    def __post_init__(self) -> None:
        if self.card.id is None:
            raise ValueError("a card can be changed only by its id")

    @property
    def card_id(self) -> str:
        """The server's id of the card."""
        return self.card.id or ""

    @property
    def number(self) -> CardNumber:
        """The card's number."""
        return self.card.number

    @property
    def detail(self) -> str:
        """The status and the campaign that are set: "blocked", "active/GIFT-USD", "/GIFT-USD"."""
        status = self.status.value if self.status else ""
        return f"{status}/{self.campaign_code}" if self.campaign_code else status


Movement = Redeem | RedeemExperience | Activate | Refund | TopUp | Transact | Issue | Change


def change_shows(card: Card, amount: Money | None, detail: str) -> bool | None:
    """Return whether a card, as it was read, is as a `Change` with this amount and detail asked for.

    None where that can't be told: a card does not tell its campaign, and some servers not its value.
    """
    status, _, _ = detail.partition("/")
    seen = [card.status.value == status] if status else []
    if amount is not None:
        if card.value is None:
            return None if all(seen) else False
        seen.append(card.value == amount)
    return all(seen) if seen else None
