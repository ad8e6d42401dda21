"""What some calls are about, where it has more parts than a line of arguments holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from frontdesk.domain.card import CardKind, CardNumber
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Delivery

DeliveryMode = Literal["digital", "physical"]
SendVia = Literal["email", "sms", "both"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDetails:
    """What a card says, and how it reaches whom: None is left to the server (Create a New Gift Card).

    Attributes:
        notes, invoice_id: Our reference is put before the notes, and stands in for a missing invoice.
        from_address: The sender's e-mail.
        recipient_phone_number: With the country's code ("+442012341234").
        send_via: How the recipient hears of it.
        skus: The products of an experience.
    """

    product_name: str | None = None
    skus: tuple[str, ...] | None = None
    delivery_mode: DeliveryMode | None = None
    from_address: str | None = None
    recipient_email: str | None = None
    recipient_phone_number: str | None = None
    recipient_first_name: str | None = None
    recipient_last_name: str | None = None
    send_via: SendVia | None = None
    notes: str = ""
    invoice_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a card is delivered to; `state` is its short code, `state_name` its name."""

    first_name: str = ""
    last_name: str = ""
    address1: str = ""
    address2: str = ""
    city: str = ""
    state: str = ""
    state_name: str = ""
    zipcode: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activation:
    """What a physical card is given its value with (Activate a Single Physical Gift Card).

    Attributes:
        amount: The card's value, positive.
        creator_email: The e-mail of the account that activates.
        order_number: The store's own order, or "".
        invoice_id: A number, by the text; the server keeps 0 of anything else.
        notes: Our reference is put before them.
        address: For a card that is delivered.
        skus: The products of an experience.
    """

    number: CardNumber
    campaign_id: str
    amount: Money
    store_id: str
    creator_email: str
    delivery: Delivery = Delivery.PICK_UP
    order_number: str = ""
    invoice_id: int | None = None
    notes: str = ""
    product_name: str = ""
    recipient_first_name: str = ""
    recipient_last_name: str = ""
    address: Address | None = None
    kind: CardKind = CardKind.MONETARY
    skus: tuple[str, ...] = ()
