"""The bodies of requests, built from the till's own words; each carries our reference where the server keeps it."""

from __future__ import annotations

import decimal
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal

from frontdesk.domain.attempt import REFERENCE_KEY, Reference
from frontdesk.domain.card import CardKind, CardNumber, Pin
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.providers.ts.orders import Activation, Address, CardDetails

Body = dict[str, object]

CARD_TYPES = {CardKind.MONETARY: "monetary", CardKind.EXPERIENCE: "experiences"}


def number_and_pin(number: CardNumber, pin: Pin | None) -> Body:
    """Return what names a card; a campaign can do without PINs, and then none is sent."""
    return {"number": number.digits} if pin is None else {"number": number.digits, "pin": pin.digits}


def amount_and_currency(amount: Money) -> Body:
    """Return an amount as most endpoints take it: a decimal text, and the currency's code."""
    return {"amount": amount.wire, "currency": amount.currency.code}


def referenced(meta: Mapping[str, str], reference: Reference) -> dict[str, str]:
    """Return `meta` with our reference in it."""
    return {**meta, REFERENCE_KEY: reference.text}


def redeem_meta(conversion: Conversion | None) -> dict[str, str]:
    """Return what the server keeps of a redeem's conversion: the bill, and the rate with direction and source.

    `local_currency` and `local_amount` are the API's own keys (Redeem ... using other currency). The text says
    nothing of a rate there, so its keys are ours: 1 `fd_rate_from` is `fd_rate` `fd_rate_to`.
    """
    if conversion is None:
        return {}
    bill = {"local_currency": conversion.local.currency.code, "local_amount": conversion.local.wire}
    return bill | _own_rate_keys(conversion)


def transaction_meta(conversion: Conversion | None) -> dict[str, str]:
    """Return what the server keeps of a transaction's conversion (Transaction Reason ... using different currency).

    `from` is the card's side and `to` the local one; 1 of the card's currency is `exchange_rate` of the local. A
    rate that was quoted the other way is inverted for it, to ten digits; `fd_rate` keeps what was quoted.
    """
    if conversion is None:
        return {}
    rate = conversion.rate
    value = rate.value
    if rate.base != conversion.card.currency:
        value = decimal.Context(prec=10).divide(Decimal(1), rate.value)
    return {
        "exchange_rate": f"{value:f}",
        "from_currency": conversion.card.currency.code,
        "from": conversion.card.wire,
        "to_currency": conversion.local.currency.code,
        "to": conversion.local.wire,
    } | _own_rate_keys(conversion)


def activation_body(activation: Activation, reference: Reference) -> Body:
    """Return the body of an activation, and an entry of a bulk one.

    The reference goes into `notes` alone: `invoice_id` is a number in the text and came back as 0 where a string
    was sent, and `order_number` is the store's own.
    """
    card: Body = {
        "gift_card_number": activation.number.digits,
        "campaign_id": activation.campaign_id,
        "card_type": CARD_TYPES[activation.kind],
        "currency": activation.amount.currency.code,
        "value": activation.amount.amount,
        "status": "active",
        "skus": ",".join(activation.skus),
        "delivery_status": activation.delivery.value,
        "store_id": activation.store_id,
        "notes": reference.in_notes(activation.notes),
        "creator_attributes": creator(activation.creator_email),
    }
    for field in ("order_number", "invoice_id", "product_name", "recipient_first_name", "recipient_last_name"):
        if given := getattr(activation, field):
            card[field] = given
    if activation.address is not None:
        card["shipping_address_attributes"] = _address(activation.address)
    return {"gift_card": card, "store_id": activation.store_id}


def card_body(details: CardDetails) -> Body:
    """Return what is said of a card that is made or changed, without what was not given."""
    told = asdict(details)
    # The text's own spelling.
    told["receipient_phone_number"] = told.pop("recipient_phone_number")
    told["send_gift_card_via"] = told.pop("send_via")
    told["skus"] = None if details.skus is None else list(details.skus)
    return given(**told)


def value_of(kind: CardKind, value: Money) -> Body:
    """Return the type and value of a card that is made."""
    return {"card_type": CARD_TYPES[kind], "value": value.wire, "currency": value.currency.code}


def new_card_body(details: CardDetails, reference: Reference) -> Body:
    """Return what is said of a card that is made: the reference in its notes, and as its invoice if it has none."""
    body = card_body(details) | {"notes": reference.in_notes(details.notes)}
    return {"skus": [], "invoice_id": reference.text} | body


def creator(email: str) -> Body:
    """Return who does it, as activation and create_monetary_card take it; the role is always "client"."""
    return {"creator_email": email, "creator_role": "client"}


def wire_id(text: str) -> int | str:
    """Return an id as transaction reasons' endpoints take it: as a number where it is one."""
    return int(text) if text.isascii() and text.isdigit() and str(int(text)) == text else text


def given(**fields: object) -> Body:
    """Return the fields that are not None; a date is written as YYYY-MM-DD."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in fields.items()
        if value is not None
    }


def _own_rate_keys(conversion: Conversion) -> dict[str, str]:
    rate = conversion.rate
    keys = {
        "fd_rate": f"{rate.value:f}",
        "fd_rate_from": rate.base.code,
        "fd_rate_to": rate.quote.code,
        "fd_rate_source": rate.source,
        "fd_rounding": conversion.rounding.value,
    }
    if rate.taken_at is not None:
        keys["fd_rate_time"] = rate.taken_at.isoformat()
    if rate.via:
        keys["fd_rate_via"] = rate.via
    return keys


def _address(address: Address) -> Body:
    told: Body = dict(asdict(address))
    told["firstName"], told["lastName"] = told.pop("first_name"), told.pop("last_name")
    return told
