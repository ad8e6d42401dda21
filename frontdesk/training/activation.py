"""Activating physical cards, one or a batch (section Activate Physical Gift Card APIs)."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import currencies, ledger, records, refusals, rules, tables
from frontdesk.training.call import Call, Operation, Right, as_id, as_list, as_object, as_text
from frontdesk.training.refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from frontdesk.training.records import Campaign, Card

_ECHOED = (
    "delivery_status",
    "invoice_id",
    "notes",
    "order_number",
    "product_name",
    "recipient_first_name",
    "recipient_last_name",
)


def activate(call: Call) -> dict[str, object]:
    """Make an initiated card active with a value, which is added to what it may already hold.

    The answer's id is the card's, by the text, and no transaction's.
    """
    return _activate(call, call.body)


def activate_in_bulk(call: Call) -> list[str]:
    """Activate all cards of a batch or none; the answer is a list of JSON texts, a refusal is nested likewise."""
    batch = call.body.get("bulk_activation_params")
    if not isinstance(batch, list) or not batch:
        raise refusals.refused(refusals.EMPTY_BATCH)
    orders = [as_object(order) for order in batch]
    try:
        return [json.dumps(_activate(call, order), separators=(",", ":")) for order in orders]
    except RefusalError as refusal:
        raise refusals.refused_in_bulk(refusal) from None


def expiry(campaign: Campaign, now: datetime) -> datetime | None:
    """When a card that is given out now expires; None for never."""
    if campaign.date_specific_expiry:
        return campaign.specific_date
    return None if campaign.max_expiry_days is None else now + timedelta(days=campaign.max_expiry_days)


def _activate(call: Call, order: Mapping[str, Any]) -> dict[str, object]:
    wish = as_object(order.get("gift_card"))
    card = rules.card_by_number(call, as_text(wish.get("gift_card_number")))
    _check_initiated(card, wish)
    campaign = _campaign(call, wish)
    card_type = rules.card_type(wish.get("card_type"))
    if card_type == "experiences" and ledger.balance(call.connection, card.id):
        raise refusals.refused(refusals.INVALID_CARD_TYPE)
    currency = _currency(card, wish)
    value = rules.positive_amount(wish.get("value"), currency)
    store_id = call.store_id(order.get("store_id") or wish.get("store_id"))
    skus = as_list(wish.get("skus"))
    is_experience = card_type == "experiences"
    if is_experience:
        if not skus:
            raise refusals.refused(refusals.MISSING_SKUS)
        records.replace_skus(call.connection, card.id, skus)
    changes = {name: as_text(wish[name]) for name in _ECHOED if wish.get(name) is not None} | {
        "status": "active",
        "card_type": card_type,
        "currency": currency,
        "value_minor": value,
        "campaign_id": campaign.id,
        "store_id": store_id,
        "user_id": call.user.id,
        "expiry_date": expiry(campaign, call.now),
        "activated_at": call.now,
        "updated_at": call.now,
        "pin": card.pin if campaign.allow_password else None,
    }
    call.connection.execute(sa.update(tables.gift_cards).where(tables.gift_cards.c.id == card.id).values(changes))
    draft = ledger.Draft(
        card=card,
        transaction_type="activation",
        amount_minor=0 if is_experience else value,
        currency=currency,
        created_at=call.now,
        user_id=call.user.id,
        store_id=store_id,
        external_invoice_id=as_text(wish.get("invoice_id")) or None,
        notes=as_text(wish.get("notes")),
        ip=call.ip,
    )
    ledger.post(call.connection, draft)
    return {
        "card_number": card.number,
        "amount": currencies.fixed(value, currency),
        "balance": currencies.fixed(ledger.balance(call.connection, card.id), currency),
        "currency": currency,
        "meta": None,
        "id": card.id,
    }


def _check_initiated(card: Card, wish: Mapping[str, Any]) -> None:
    if card.status == "active":
        raise refusals.refused(refusals.already_active(card.number))
    if card.status != "initiated":
        raise refusals.refused(refusals.not_activatable(card.number, card.status))
    if as_text(wish.get("status")) not in {"", "active"}:
        raise refusals.refused(refusals.NOT_ACTIVATION)


def _campaign(call: Call, wish: Mapping[str, Any]) -> Campaign:
    wanted = tables.campaigns.c.id == as_id(wish.get("campaign_id"))
    found = records.campaigns(call.connection, wanted)
    if not found:
        raise refusals.refused(refusals.CAMPAIGN_NOT_FOUND)
    rules.check_running(found[0], call.now)
    return found[0]


def _currency(card: Card, wish: Mapping[str, Any]) -> str:
    currency = rules.known_currency(wish.get("currency"))
    if card.currency not in {None, currency}:
        raise refusals.refused(refusals.WRONG_CURRENCY)
    return currency


def _sample(number: str) -> dict[str, object]:
    wish = {"gift_card_number": number, "campaign_id": 6, "card_type": "monetary", "currency": "USD", "value": 50}
    return {"gift_card": wish | {"status": "active", "notes": "Sold at the till"}, "store_id": 1}


OPERATIONS = (
    Operation(
        "POST",
        "/api/v3/gift_cards/activation",
        Right.ANYONE,
        200,
        activate,
        moves_money=True,
        sample=_sample("603100000000000101"),
    ),
    Operation(
        "POST",
        "/api/v3/gift_cards/bulk_activate",
        Right.ANYONE,
        200,
        activate_in_bulk,
        moves_money=True,
        sample={"bulk_activation_params": [_sample("603100000000000102"), _sample("603100000000000103")]},
    ),
)
