"""The JSON shapes of answers, field by field as the API text shows them.

`{}` stands where the text shows it instead of null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from frontdesk.training import currencies
from frontdesk.training.json_text import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from frontdesk.training.ledger import Entry
    from frontdesk.training.records import Campaign, Card, Reason, Store, User

CLIENT_ID = 1
"""The one brand of this server."""


def moment(value: datetime | None) -> str | None:
    """A UTC timestamp with milliseconds: "2022-12-22T12:05:16.067Z"."""
    return None if value is None else value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"


def braces(value: object) -> object:
    """The provider's other way to write null."""
    return {} if value is None else value


def card_value(card: Card) -> str:
    """The nominal value of a card: "1000.0"."""
    return currencies.short(card.value_minor, card.currency) if card.currency else "0.0"


def card_in_list(card: Card, campaign_code: str, store_codes: Sequence[str]) -> dict[str, object]:
    """A card as a row of a list (section Get All Gift Cards Of a User)."""
    return {
        "id": card.id,
        "number": card.number,
        "created_at": moment(card.created_at),
        "status": card.status,
        "expiry_date": moment(card.expiry_date),
        "product_name": card.product_name,
        "card_type": card.card_type,
        "currency": card.currency,
        "value": card_value(card),
        "campaign_id": card.campaign_id,
        "order_number": card.order_number,
        "bonus": False,
        "campaign_code": campaign_code,
        "stores": ", ".join(store_codes),
    }


def card_shown(card: Card, skus: Sequence[str], *, is_redeemed: bool) -> dict[str, object]:
    """A card read by its id (section Get a Gift Card with Id)."""
    return {
        "id": card.id,
        "number": card.number,
        "created_at": moment(card.created_at),
        "status": card.status,
        "expiry_date": moment(card.expiry_date),
        "product_name": card.product_name,
        "card_type": card.card_type,
        "currency": card.currency,
        "value": card_value(card),
        "skus": list(skus),
        "delivery_mode": card.delivery_mode,
        "delivery_status": card.delivery_status,
        "is_redeemed": is_redeemed,
        "bonus": False,
    }


def card_whole(card: Card, skus: Sequence[str], *, is_redeemed: bool, is_expired: bool) -> dict[str, object]:
    """A card with its PIN, as create and update answer it (section Create a New Gift Card)."""
    return {
        "id": card.id,
        "number": card.number,
        "pin": card.pin,
        "currency": card.currency,
        "card_type": card.card_type,
        "expiry_date": moment(card.expiry_date),
        "value": card_value(card),
        "skus": list(skus),
        "status": card.status,
        "user_id": card.user_id,
        "campaign_id": card.campaign_id,
        "created_at": moment(card.created_at),
        "updated_at": moment(card.updated_at),
        "client_id": CLIENT_ID,
        "product_name": card.product_name,
        "delivery_mode": card.delivery_mode,
        "delivery_status": card.delivery_status,
        "is_redeemed": is_redeemed,
        "is_expired": is_expired,
        "recipient_first_name": card.recipient_first_name,
        "recipient_last_name": card.recipient_last_name,
        "recipient_email": card.recipient_email,
        "order_number": card.order_number,
        "send_email": False,
        "order_pay_load": "",
        "notes": card.notes,
        # A text that is no number comes back as 0, as the text's sample shows.
        "invoice_id": int(card.invoice_id) if card.invoice_id.isascii() and card.invoice_id.isdigit() else 0,
        "from_address": card.from_address,
        "store_name": None,
        "customer_email": None,
        "barcode_key": card.barcode_key,
        "qrcode_key": card.qrcode_key,
        "spree_ts_giftcard_id": None,
        "bonus": False,
        "slug": card.slug,
        "receipient_phone_number": card.receipient_phone_number,
        "send_gift_card_via": card.send_gift_card_via,
        "serial_number": None,
    }


def card_updated(card: Card, skus: Sequence[str], *, is_redeemed: bool, is_expired: bool) -> dict[str, object]:
    """The same after an update, whose nulls are `{}` (section Update a Gift Card with Id)."""
    whole = card_whole(card, skus, is_redeemed=is_redeemed, is_expired=is_expired)
    unnamed = ("store_name", "customer_email", "spree_ts_giftcard_id", "serial_number")
    return whole | {name: {} for name in unnamed}


def card_created(whole: dict[str, object], campaign: Campaign) -> dict[str, object]:
    """A new card together with its campaign (section Create a New Gift Card)."""
    return whole | {
        "campaign_body": campaign.body,
        "image_url": "",
        "campaign_response": campaign_in_list(campaign),
    }


def monetary_card_created(whole: dict[str, object], card: Card, campaign: Campaign) -> dict[str, object]:
    """The longer answer of create_monetary_card, which echoes request_id."""
    return card_created(whole, campaign) | {
        "delivery_status": "delivered",
        "invoice_id": card.invoice_id,
        "serial_number": card.number[-8:],
        "operator_id": None,
        "customer_id": None,
        "recipient_emails": "",
        "store_id": None,
        "generated_at": None,
        "import_by": "ts_giftcards",
        "transition_activation_date": moment(card.activated_at),
        "message": card.message,
        "order_placed_date": None,
        "line_item_id": None,
        "start_date": None,
        "test_mode": False,
        "request_id": card.request_id,
        "campaign_response": campaign_in_list(campaign)
        | {
            "ses_from_email": "",
            "transaction_email_subject": "",
            "transaction_email_html": "",
            "soft_delete": False,
            "cc_transaction_email": "",
            "remain_active": False,
            "is_campaign_remained_active": False,
            "is_gift_card_remained_active": False,
            "transaction_email_receivers": "",
            "test_mode": False,
        },
        "initial_store_id": card.store_id,
    }


def meta_of(entry: Entry) -> Any:
    """What the client sent as meta, or None."""
    return None if entry.meta is None else read_json(entry.meta)


def transaction(entry: Entry, card_status: str, *, refunded: bool) -> dict[str, object]:
    """A row of the ledger (section Refund a transaction, whose answer is one)."""
    return {
        "id": entry.id,
        "amount": currencies.fixed(entry.amount_minor, entry.currency),
        "currency": entry.currency,
        "transaction_type": entry.transaction_type,
        "ip": entry.ip,
        "note": "",
        "refund_id": entry.refund_id,
        "gift_card_id": entry.gift_card_id,
        "user_id": entry.user_id,
        "sku": entry.sku,
        "created_at": moment(entry.created_at),
        "updated_at": moment(entry.created_at),
        "refunded": refunded,
        "external_invoice_id": entry.external_invoice_id,
        "notes": entry.notes,
        "card_balance": None,
        "store_id": entry.store_id,
        "meta": meta_of(entry),
        "transaction_reason_id": entry.transaction_reason_id,
        "select_payment_methods": entry.payment_method,
        "operator_id": None,
        "gift_card_status": card_status,
        "recipient_emails": "",
        "service_fee_id": None,
        "gift_card_balance_status": None,
    }


def campaign_in_list(campaign: Campaign) -> dict[str, object]:
    """A campaign as a row of a list (section List All Campaign Of User)."""
    return {
        "id": campaign.id,
        "name": campaign.name,
        "start_date": moment(campaign.start_date),
        "end_date": moment(campaign.end_date),
        "client_id": CLIENT_ID,
        "code": campaign.code,
        "max_expiry_days": campaign.max_expiry_days,
        "created_at": moment(campaign.created_at),
        "updated_at": moment(campaign.updated_at),
        "date_specific_expiry": campaign.date_specific_expiry,
        "email_subject": campaign.email_subject,
        "email_html": campaign.email_html,
        "specific_date": moment(campaign.specific_date),
        "body": campaign.body,
        "sms_html": campaign.sms_html,
        "allow_password": campaign.allow_password,
    }


def campaign_alone(campaign: Campaign) -> dict[str, object]:
    """A campaign that was created or read by its id, whose missing expiry is `{}`."""
    return campaign_in_list(campaign) | {"max_expiry_days": braces(campaign.max_expiry_days)}


def store(found: Store) -> dict[str, object]:
    """A store (section List All Store Of User)."""
    return {
        "id": found.id,
        "name": found.name,
        "code": found.code,
        "url": found.url,
        "client_id": CLIENT_ID,
        "created_at": moment(found.created_at),
        "updated_at": moment(found.updated_at),
    }


def reason_in_list(reason: Reason) -> dict[str, object]:
    """A transaction reason as a row of a list (section List All Transaction Reason Of User)."""
    return {
        "id": reason.id,
        "transaction_reason": reason.transaction_reason,
        "transaction_type": reason.transaction_type,
        "client_id": CLIENT_ID,
        "created_at": moment(reason.created_at),
        "updated_at": moment(reason.updated_at),
        "soft_delete": False,
        "store_id": reason.store_id,
    }


def reason_alone(reason: Reason) -> dict[str, object]:
    """A transaction reason that was created or read by its id, whose missing store is `{}`."""
    return reason_in_list(reason) | {"store_id": braces(reason.store_id)}


def user(found: User, store_ids: Iterable[int]) -> dict[str, object]:
    """A front-desk user; store_id is filled when there is exactly one (section List All Front Desk Users)."""
    own = list(store_ids)
    return {
        "id": found.id,
        "email": found.email,
        "name": found.name,
        "store_id": own[0] if len(own) == 1 else {},
        "client_id": {},
        "created_at": moment(found.created_at),
        "updated_at": moment(found.updated_at),
    }
