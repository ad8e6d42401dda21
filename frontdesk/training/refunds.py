"""Giving a debit back, in parts or whole (section Refund a transaction)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frontdesk.training import answers, currencies, ledger, records, refusals, rules, tables
from frontdesk.training.call import Call, Operation, Right, as_id

if TYPE_CHECKING:
    from frontdesk.training.ledger import Entry
    from frontdesk.training.records import Card


def refund(call: Call) -> dict[str, object]:
    """Refund a debit: the amount that is named, or all that is left when none is.

    Of an experience card the product goes back, without an amount. Refunds add up to the debit at most. A
    card that expired can still be refunded, one that is blocked or canceled can't.
    """
    debit, card = _debit(call)
    rules.check_active(card)
    history = ledger.entries_of(call.connection, card.id)
    if debit.id in ledger.refunded_ids(history):
        raise refusals.refused(refusals.ALREADY_REFUNDED)
    amount = _amount(call, card, debit, ledger.left_to_refund(debit, history))
    draft = ledger.Draft(
        card=card,
        transaction_type="refund",
        amount_minor=amount,
        currency=debit.currency,
        created_at=call.now,
        user_id=call.user.id,
        store_id=debit.store_id,
        sku=debit.sku,
        refund_id=debit.id,
        notes=call.text("notes"),
        ip=call.ip,
    )
    entry = ledger.post(call.connection, draft)
    # The amount comes back as it was written in the request, "2" for "2", as in the text.
    return answers.transaction(entry, card.status, refunded=False) | (
        {"amount": call.text("amount")} if call.text("amount") else {}
    )


def _debit(call: Call) -> tuple[Entry, Card]:
    wanted = tables.ledger_entries.c.id == as_id(call.body.get("transaction_id"))
    found = ledger.entries(call.connection, wanted)
    if not found:
        raise refusals.refused(refusals.TRANSACTION_NOT_FOUND)
    debit = found[0]
    if debit.transaction_type != "debit":
        raise refusals.refused(refusals.NOT_REFUNDABLE)
    (card,) = records.cards(call.connection, tables.gift_cards.c.id == debit.gift_card_id)
    return debit, card


def _amount(call: Call, card: Card, debit: Entry, left: int) -> int:
    sent = call.body.get("amount")
    is_blank = sent is None or sent == ""
    if card.is_experience:
        if not is_blank:
            raise refusals.refused(refusals.EXPERIENCE_AMOUNT)
        return 0
    amount = left if is_blank else rules.positive_amount(sent, debit.currency)
    if amount > left:
        raise refusals.refused(refusals.more_than_left(currencies.fixed(left, debit.currency), debit.currency))
    return amount


OPERATIONS = (
    Operation(
        "POST",
        "/api/v3/gift_cards/refund",
        Right.ANYONE,
        201,
        refund,
        moves_money=True,
        sample={"transaction_id": "30325", "amount": "0.10", "notes": "Returned"},
    ),
)
