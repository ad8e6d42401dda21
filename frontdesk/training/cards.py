"""Reading and changing gift cards (sections Gift Card, Get or Update Gift Card, Balance API)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import answers, currencies, ledger, records, refusals, rules, tables
from frontdesk.training.call import Call, Operation, Right, as_list, as_object, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from frontdesk.training.records import Card

_CARDS = tables.gift_cards
_NEXT_STATUSES = {
    "initiated": {"initiated", "canceled"},
    "active": {"active", "blocked", "canceled"},
    "blocked": {"active", "blocked", "canceled"},
    "canceled": {"active", "blocked", "canceled"},
}
_UPDATABLE = (
    "delivery_mode",
    "from_address",
    "invoice_id",
    "notes",
    "product_name",
    "receipient_phone_number",
    "recipient_email",
    "recipient_first_name",
    "recipient_last_name",
    "send_gift_card_via",
)


def list_cards(call: Call) -> dict[str, object]:
    """The cards that fit the filter q, newest first; all of them without one."""
    found = records.cards(call.connection, *_conditions(call.filter()))
    codes = {campaign.id: campaign.code for campaign in records.campaigns(call.connection)}
    shops = _store_codes(call)
    return {
        "gift_cards": [
            answers.card_in_list(card, codes.get(card.campaign_id or 0, ""), shops.get(card.campaign_id or 0, []))
            for card in found
        ]
    }


def show_card(call: Call) -> dict[str, object]:
    """A card by its id, with its transactions, newest first, and its balance."""
    card = _by_id(call)
    history = ledger.entries_of(call.connection, card.id)
    refunded = ledger.refunded_ids(history)
    shown = answers.card_shown(
        card, records.skus(call.connection, card.id), is_redeemed=ledger.is_redeemed(call.connection, card)
    )
    return {
        "gift_card": shown,
        "transactions": [
            answers.transaction(entry, card.status, refunded=entry.id in refunded) for entry in history
        ],
        "current_balance": _balance_text(call, card) or "0.00",
    }


def update_card(call: Call) -> dict[str, object]:
    """Change a card's descriptive fields or its status: block it, cancel it, free it again.

    A new value moves what is on the card by as much: its ledger gets a credit or a debit of the difference, which
    carries nothing of the request, since the text knows of no such row. The currency can be set only before the
    first transaction; an initiated card becomes active by activation only. The body may be wrapped in `gift_card`.
    """
    card = _by_id(call)
    sent = as_object(call.body.get("gift_card")) or call.body
    changes: dict[str, object] = {name: as_text(sent[name]) for name in _UPDATABLE if sent.get(name) is not None}
    changes |= _status_change(card, sent) | _campaign_change(call, sent) | _value_change(call, card, sent)
    if (skus := as_list(sent.get("skus"))) and card.is_experience:
        records.replace_skus(call.connection, card.id, skus)
    call.connection.execute(
        sa.update(_CARDS).where(_CARDS.c.id == card.id).values(changes | {"updated_at": call.now})
    )
    changed = _by_id(call)
    _post_difference(call, changed, changed.value_minor - card.value_minor)
    return answers.card_updated(
        changed,
        records.skus(call.connection, card.id),
        is_redeemed=ledger.is_redeemed(call.connection, changed),
        is_expired=changed.is_expired(call.now),
    )


def check_balance(call: Call) -> dict[str, object]:
    """What is on a card, for whoever has its PIN; of a card that can't be used the state is told as well."""
    found = records.cards(call.connection, _CARDS.c.number == call.text("number"))
    if not found:
        raise refusals.refused(refusals.CARD_NOT_FOUND)
    card = found[0]
    rules.check_pin(call, card)
    known: dict[str, object] = {
        "card_type": card.card_type,
        "card_status": _card_status(call, card),
        "card_number": card.number,
        "balance": f"{card.currency} {_balance_text(call, card)}" if card.currency else "",
        "status": card.status,
        "expiry_date": answers.moment(card.expiry_date),
    }
    if not card.is_experience:
        return known
    skus = records.skus(call.connection, card.id)
    is_open = bool(ledger.redeemable_skus(call.connection, card))
    return {
        "product_name": card.product_name,
        **known,
        "skus": ",".join(skus),
        "balance": "Card is redeemable." if is_open else "Card is redeemed",
    }


def _card_status(call: Call, card: Card) -> str:
    if card.status != "active":
        return card.status.capitalize()
    if card.is_expired(call.now):
        return "Expired"
    return "Redeemed" if ledger.is_redeemed(call.connection, card) else "Valid"


def _balance_text(call: Call, card: Card) -> str:
    if card.currency is None:
        return ""
    return currencies.fixed(ledger.balance(call.connection, card.id), card.currency)


def _by_id(call: Call) -> Card:
    found = records.cards(call.connection, _CARDS.c.id == call.path_id)
    if not found:
        raise refusals.not_found()
    return found[0]


def _store_codes(call: Call) -> dict[int, list[str]]:
    codes: dict[int, list[str]] = {}
    links = tables.campaign_stores
    query = (
        sa.select(links.c.campaign_id, tables.stores.c.code)
        .join(tables.stores, tables.stores.c.id == links.c.store_id)
        .order_by(links.c.store_id)
    )
    for campaign_id, code in call.connection.execute(query):
        codes.setdefault(campaign_id, []).append(code)
    return codes


def _conditions(wanted: Mapping[str, Any]) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if statuses := as_list(wanted.get("status_in")):
        conditions.append(_CARDS.c.status.in_(statuses))
    if status := as_text(wanted.get("status_eq")):
        conditions.append(_CARDS.c.status == status)
    if part := as_text(wanted.get("number_or_product_name_cont")):
        conditions.append(
            _CARDS.c.number.contains(part, autoescape=True) | _CARDS.c.product_name.icontains(part, autoescape=True)
        )
    if skus := as_list(wanted.get("skus_scope")):
        with_sku = sa.select(tables.card_skus.c.gift_card_id).where(tables.card_skus.c.sku.in_(skus))
        conditions.append(_CARDS.c.id.in_(with_sku))
    if day := as_text(wanted.get("created_at_scope")):
        conditions.append(_within(_CARDS.c.created_at, day))
    if day := as_text(wanted.get("expiry_date_scope")):
        conditions.append(_within(_CARDS.c.expiry_date, day))
    return conditions


def _within(column: sa.Column[Any], days: str) -> sa.ColumnElement[bool]:
    # The text names no format: one day, or "first to last".
    first, _, last = days.partition(" to ")
    try:
        start = datetime.combine(datetime.fromisoformat(first), time(), UTC)
        end = datetime.combine(datetime.fromisoformat(last or first), time(), UTC) + timedelta(days=1)
    except (ValueError, OverflowError):
        raise refusals.bad_request(refusals.MALFORMED_FILTER) from None
    return (column >= start) & (column < end)


def _status_change(card: Card, sent: Mapping[str, Any]) -> dict[str, object]:
    status = as_text(sent.get("status")) or card.status
    if status not in _NEXT_STATUSES:
        raise refusals.refused(refusals.INVALID_STATUS)
    if status not in _NEXT_STATUSES[card.status]:
        raise refusals.refused(refusals.not_this_status(card.status, status))
    return {"status": status}


def _campaign_change(call: Call, sent: Mapping[str, Any]) -> dict[str, object]:
    code = as_text(sent.get("campaign_code"))
    if not code:
        return {}
    found = records.campaigns(call.connection, tables.campaigns.c.code == code)
    if not found:
        raise refusals.refused(refusals.CAMPAIGN_NOT_FOUND)
    return {"campaign_id": found[0].id}


def _value_change(call: Call, card: Card, sent: Mapping[str, Any]) -> dict[str, object]:
    currency = rules.known_currency(sent["currency"]) if sent.get("currency") else card.currency
    if currency is None:
        return {}
    has_value = sent.get("value") not in (None, "")
    value = rules.positive_amount(sent["value"], currency) if has_value else card.value_minor
    if (currency, value) == (card.currency, card.value_minor):
        return {}
    if currency != card.currency and ledger.entries_of(call.connection, card.id):
        raise refusals.refused(refusals.CURRENCY_IS_SETTLED)
    return {"currency": currency, "value_minor": value}


def _post_difference(call: Call, card: Card, difference: int) -> None:
    # A card that never held money has nothing to move: its value is what it will be activated with, or a price.
    if not difference or card.is_experience or not ledger.entries_of(call.connection, card.id):
        return
    if difference + ledger.balance(call.connection, card.id) < 0:
        raise refusals.refused(refusals.INSUFFICIENT)
    draft = ledger.Draft(
        card=card,
        transaction_type="credit" if difference > 0 else "debit",
        amount_minor=difference,
        currency=card.currency or "",
        created_at=call.now,
        user_id=call.user.id,
        ip=call.ip,
    )
    ledger.post(call.connection, draft)


OPERATIONS = (
    Operation(
        "GET",
        "/api/v1/gift_cards",
        Right.SEE_CARDS,
        201,
        list_cards,
        query={
            "q": "a filter in JSON: status_in (a list), status_eq, number_or_product_name_cont, skus_scope, "
            "created_at_scope and expiry_date_scope (a day, or two with ' to ' between)"
        },
    ),
    Operation("GET", "/api/v1/gift_cards/{id}", Right.SEE_CARDS, 201, show_card),
    Operation("PUT", "/api/v1/gift_cards/{id}", Right.CHANGE_CARDS, 201, update_card, sample={"status": "blocked"}),
    Operation(
        "PUT",
        "/api/v1/gift_cards/check_balance",
        Right.ANYONE,
        201,
        check_balance,
        sample={"number": "6636747879", "pin": "66882"},
    ),
)
