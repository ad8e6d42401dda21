"""Moving money or a product on one card: redeem, credit, and the transaction with a reason.

Sections Redeem API, Credit API and Transaction Reason's Transaction API of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from frontdesk.training import answers, currencies, ledger, records, refusals, rules, tables
from frontdesk.training.call import Call, Operation, Right

if TYPE_CHECKING:
    from frontdesk.training.ledger import Entry
    from frontdesk.training.records import Card, Reason

REDEEMED = "Card is redeemed"


def redeem(call: Call) -> dict[str, object]:
    """Take money off a monetary card, or one product of an experience card named by its SKU."""
    card = rules.card_by_number(call, call.text("number"))
    rules.check_pin(call, card)
    rules.check_usable(call, card)
    if card.is_experience:
        return _redeem_product(call, card, None)
    entry = _move(call, card, None, direction=-1)
    return _moved(call, card, entry) | {"meta": answers.meta_of(entry) or {}, "id": entry.id}


def credit(call: Call) -> dict[str, object]:
    """Top a monetary card up; the text asks for no PIN and answers without an id."""
    card = rules.card_by_number(call, call.text("number"))
    rules.check_usable(call, card)
    if card.is_experience:
        raise refusals.refused(refusals.EXPERIENCE_CREDIT)
    entry = _move(call, card, None, direction=1)
    return _moved(call, card, entry) | {"meta": answers.meta_of(entry) or {}}


def transaction(call: Call) -> dict[str, object]:
    """Debit or credit a card, by the type of the reason that is named."""
    card = rules.card_by_number(call, call.text("number"))
    rules.check_pin(call, card)
    if rules.card_type(call.body.get("type")) != card.card_type:
        raise refusals.refused(refusals.INVALID_CARD_TYPE)
    reason = _reason(call)
    rules.check_usable(call, card)
    if card.is_experience:
        if reason.transaction_type == "credit":
            raise refusals.refused(refusals.EXPERIENCE_CREDIT)
        return _redeem_product(call, card, reason)
    entry = _move(call, card, reason, direction=1 if reason.transaction_type == "credit" else -1)
    meta = answers.meta_of(entry)
    # The sample with a meta writes missing fees as `{}`, the one without as null.
    no_fee: dict[str, object] | None = None if meta is None else {}
    return _moved(call, card, entry) | {
        "meta": meta,
        "from_transaction_fee": no_fee,
        "to_transaction_fee": no_fee,
        "id": entry.id,
    }


def _reason(call: Call) -> Reason:
    named = tables.transaction_reasons.c.transaction_reason == call.text("transaction_reason")
    found = records.reasons(call.connection, named)
    if not found:
        raise refusals.refused(refusals.REASON_NOT_FOUND)
    if found[0].transaction_type == "refund":
        raise refusals.refused(refusals.REASON_IS_REFUND)
    return found[0]


def _move(call: Call, card: Card, reason: Reason | None, *, direction: int) -> Entry:
    currency = rules.card_currency(call, card)
    amount = rules.positive_amount(call.body.get("amount"), currency)
    if direction < 0 and amount > ledger.balance(call.connection, card.id):
        raise refusals.refused(refusals.INSUFFICIENT)
    return _post(call, card, reason, currency=currency, amount_minor=direction * amount, sku=None)


def _redeem_product(call: Call, card: Card, reason: Reason | None) -> dict[str, object]:
    redeemable = ledger.redeemable_skus(call.connection, card)
    if not redeemable:
        raise refusals.refused(refusals.ALREADY_REDEEMED)
    sku = call.text("sku")
    if sku not in records.skus(call.connection, card.id):
        raise refusals.refused(refusals.INVALID_SKU)
    if sku not in redeemable:
        raise refusals.refused(refusals.ALREADY_REDEEMED)
    entry = _post(call, card, reason, currency=card.currency or "", amount_minor=0, sku=sku)
    return {
        "card_number": card.number,
        "amount": REDEEMED,
        "balance": "",
        "currency": "",
        "id": entry.id,
    }


def _post(
    call: Call, card: Card, reason: Reason | None, *, currency: str, amount_minor: int, sku: str | None
) -> Entry:
    is_credit = amount_minor > 0
    draft = ledger.Draft(
        card=card,
        transaction_type="credit" if is_credit else "debit",
        amount_minor=amount_minor,
        currency=currency,
        created_at=call.now,
        user_id=call.user.id,
        store_id=call.store_id(call.body.get("store_id")),
        sku=sku,
        transaction_reason_id=reason.id if reason else None,
        external_invoice_id=call.text("external_invoice_id") or None,
        notes=call.text("notes"),
        payment_method=call.text("payment_method"),
        meta=rules.meta(call),
        ip=call.ip,
    )
    return ledger.post(call.connection, draft)


def _moved(call: Call, card: Card, entry: Entry) -> dict[str, object]:
    return {
        "card_number": card.number,
        "amount": currencies.fixed(entry.amount_minor, entry.currency),
        "balance": currencies.fixed(ledger.balance(call.connection, card.id), entry.currency),
        "currency": entry.currency,
    }


_SAMPLE = {"number": "6636747879", "pin": "66882", "amount": "1.00", "currency": "USD", "store_id": 1}

OPERATIONS = (
    Operation(
        "POST",
        "/api/v1/gift_cards/redeem",
        Right.ANYONE,
        201,
        redeem,
        moves_money=True,
        sample=_SAMPLE | {"meta": {"local_currency": "AED", "local_amount": "3.67"}},
    ),
    Operation(
        "POST",
        "/api/v1/gift_cards/credit",
        Right.ANYONE,
        201,
        credit,
        moves_money=True,
        sample={"number": "8108449962", "amount": "10.00", "currency": "USD", "notes": "Top-up"},
    ),
    Operation(
        "POST",
        "/api/v3/gift_cards/transaction",
        Right.ANYONE,
        201,
        transaction,
        moves_money=True,
        sample=_SAMPLE | {"type": "monetary", "transaction_reason": "Cash Back"},
    ),
)
