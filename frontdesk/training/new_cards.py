"""Creating digital gift cards (sections Create a New Gift Card, Create a New Monetary Gift Card)."""

from __future__ import annotations

import secrets
import uuid
from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.training import answers, ledger, records, refusals, rules, tables
from frontdesk.training.activation import expiry
from frontdesk.training.call import Call, Operation, Right, as_list

if TYPE_CHECKING:
    from frontdesk.training.records import Campaign, Card

_CARDS = tables.gift_cards
_TEXTS = (
    "from_address",
    "invoice_id",
    "message",
    "notes",
    "product_name",
    "receipient_phone_number",
    "recipient_email",
    "recipient_first_name",
    "recipient_last_name",
)
SHORT_NUMBER_DIGITS = 10
LONG_NUMBER_DIGITS = 18


def create_card(call: Call) -> dict[str, object]:
    """A new active card of either type; the text's sample has a number of 10 digits."""
    card, campaign = _create(call, rules.card_type(call.body.get("card_type")), SHORT_NUMBER_DIGITS)
    return answers.card_created(_whole(call, card), campaign)


def create_monetary_card(call: Call) -> dict[str, object]:
    """A new active monetary card; the text's sample has a number of 18 digits and echoes request_id."""
    if rules.card_type(call.body.get("card_type") or "monetary") != "monetary":
        raise refusals.refused(refusals.INVALID_CARD_TYPE)
    card, campaign = _create(call, "monetary", LONG_NUMBER_DIGITS)
    return answers.monetary_card_created(_whole(call, card), card, campaign)


def key_columns() -> dict[str, str]:
    """What a new card's links are made of."""
    return {
        "barcode_key": secrets.token_urlsafe(12),
        "qrcode_key": secrets.token_urlsafe(12),
        "slug": str(uuid.uuid4()),
    }


def _whole(call: Call, card: Card) -> dict[str, object]:
    skus = records.skus(call.connection, card.id)
    return answers.card_whole(card, skus, is_redeemed=False, is_expired=card.is_expired(call.now))


def _create(call: Call, card_type: str, digits: int) -> tuple[Card, Campaign]:
    found = records.campaigns(call.connection, tables.campaigns.c.code == call.text("campaign_code"))
    if not found:
        raise refusals.refused(refusals.CAMPAIGN_NOT_FOUND)
    campaign = found[0]
    rules.check_running(campaign, call.now)
    currency = rules.known_currency(call.body.get("currency"))
    value = rules.positive_amount(call.body.get("value"), currency)
    skus = as_list(call.body.get("skus"))
    if card_type == "experiences" and not skus:
        raise refusals.refused(refusals.MISSING_SKUS)
    number = _unused_number(call, digits)
    columns = (
        {name: call.text(name) for name in _TEXTS}
        | key_columns()
        | {
            "number": number,
            "pin": f"{secrets.randbelow(100_000):05d}" if campaign.allow_password else None,
            "card_type": card_type,
            "status": "active",
            "currency": currency,
            "value_minor": value,
            "campaign_id": campaign.id,
            "store_id": call.store_id(call.body.get("store_id")),
            "user_id": call.user.id,
            "expiry_date": expiry(campaign, call.now),
            "activated_at": call.now,
            "created_at": call.now,
            "updated_at": call.now,
            "delivery_mode": call.text("delivery_mode") or "digital",
            "send_gift_card_via": call.text("send_gift_card_via") or "email",
            "request_id": call.text("request_id") or None,
        }
    )
    call.connection.execute(sa.insert(_CARDS).values(columns))
    card = rules.card_by_number(call, number)
    if card_type == "experiences":
        records.replace_skus(call.connection, card.id, skus)
    _post_value(call, card, currency)
    return card, campaign


def _post_value(call: Call, card: Card, currency: str) -> None:
    draft = ledger.Draft(
        card=card,
        transaction_type="activation",
        amount_minor=0 if card.is_experience else card.value_minor,
        currency=currency,
        created_at=call.now,
        user_id=call.user.id,
        store_id=card.store_id,
        notes=card.notes,
        ip=call.ip,
    )
    ledger.post(call.connection, draft)


def _unused_number(call: Call, digits: int) -> str:
    while True:
        number = str(secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1))
        if not records.cards(call.connection, _CARDS.c.number == number):
            return number


_SAMPLE = {"campaign_code": "GIFT-USD", "currency": "USD", "value": "100.00", "notes": "For the raffle"}

OPERATIONS = (
    Operation(
        "POST", "/api/v1/gift_cards", Right.CLIENT, 201, create_card, sample=_SAMPLE | {"card_type": "monetary"}
    ),
    Operation(
        "POST",
        "/api/v1/gift_cards/create_monetary_card",
        Right.CLIENT,
        200,
        create_monetary_card,
        sample=_SAMPLE | {"request_id": "order-1"},
    ),
)
