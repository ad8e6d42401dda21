"""Refunds, over real HTTP."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import refusals

if TYPE_CHECKING:
    import httpx

    from tests.support.training import TrainingServer

REFUND = "/api/v3/gift_cards/refund"
REDEEM = "/api/v1/gift_cards/redeem"
CARD = "6636747879"
ROW_KEYS = {
    "id",
    "amount",
    "currency",
    "transaction_type",
    "ip",
    "note",
    "refund_id",
    "gift_card_id",
    "user_id",
    "sku",
    "created_at",
    "updated_at",
    "refunded",
    "external_invoice_id",
    "notes",
    "card_balance",
    "store_id",
    "meta",
    "transaction_reason_id",
    "select_payment_methods",
    "operator_id",
    "gift_card_status",
    "recipient_emails",
    "service_fee_id",
    "gift_card_balance_status",
}


def redeemed(http: httpx.Client, amount: str) -> int:
    order = {"number": CARD, "pin": "66882", "amount": amount, "currency": "USD", "store_id": "2"}
    return int(http.post(REDEEM, json=order).json()["id"])


def refunded_flag(http: httpx.Client, training_server: TrainingServer, debit: int) -> bool:
    shown = http.get(f"/api/v1/gift_cards/{training_server.card_id(CARD)}").json()
    return bool(next(row["refunded"] for row in shown["transactions"] if row["id"] == debit))


def test_the_redeem_of_the_text_is_refunded_whole(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(REFUND, json={"transaction_id": "30325", "notes": "refunding"})

    row = training_server.ledger(CARD)[-1]
    assert answer.status_code == 201
    assert answer.json().keys() == ROW_KEYS
    assert answer.json() | {"created_at": "", "updated_at": ""} == {
        "id": row.id,
        "amount": "0.22",
        "currency": "USD",
        "transaction_type": "refund",
        "ip": "127.0.0.1",
        "note": "",
        "refund_id": 30325,
        "gift_card_id": training_server.card_id(CARD),
        "user_id": 23,
        "sku": None,
        "created_at": "",
        "updated_at": "",
        "refunded": False,
        "external_invoice_id": None,
        "notes": "refunding",
        "card_balance": None,
        "store_id": 1,
        "meta": None,
        "transaction_reason_id": None,
        "select_payment_methods": "",
        "operator_id": None,
        "gift_card_status": "active",
        "recipient_emails": "",
        "service_fee_id": None,
        "gift_card_balance_status": None,
    }
    assert (row.type, row.amount, row.refund_id) == ("refund", Decimal("0.22"), 30325)
    assert training_server.balance(CARD) == Decimal("798.88")


def test_parts_add_up_and_the_last_one_marks_the_transaction(
    http: httpx.Client, training_server: TrainingServer
) -> None:
    debit = redeemed(http, "10")

    first = http.post(REFUND, json={"transaction_id": debit, "amount": "2"})
    flag_between = refunded_flag(http, training_server, debit)
    too_much = http.post(REFUND, json={"transaction_id": debit, "amount": "8.01"})
    rest = http.post(REFUND, json={"transaction_id": debit})
    again = http.post(REFUND, json={"transaction_id": debit, "amount": "0.01"})

    # The amount comes back as it was sent; without one, as what was left.
    assert (first.json()["amount"], rest.json()["amount"]) == ("2", "8.00")
    assert flag_between is False
    assert too_much.json() == {"errors": refusals.more_than_left("8.00", "USD")}
    assert again.json() == {"errors": refusals.ALREADY_REFUNDED}
    assert refunded_flag(http, training_server, debit) is True
    assert training_server.balance(CARD) == Decimal("798.66")


def test_a_refunded_product_can_be_redeemed_again(http: httpx.Client, training_server: TrainingServer) -> None:
    order = {"number": "3547120806", "pin": "18877", "sku": "pro-123", "store_id": "1"}
    debit = http.post(REDEEM, json=order).json()["id"]

    refund = http.post(REFUND, json={"transaction_id": debit, "amount": ""})

    assert (refund.status_code, refund.json()["sku"], refund.json()["amount"]) == (201, "pro-123", "0.00")
    assert http.post(REFUND, json={"transaction_id": debit}).json() == {"errors": refusals.ALREADY_REFUNDED}
    assert http.post(REDEEM, json=order).status_code == 201


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ({"transaction_id": 99}, refusals.TRANSACTION_NOT_FOUND),
        ({"transaction_id": "x"}, refusals.TRANSACTION_NOT_FOUND),
        ({}, refusals.TRANSACTION_NOT_FOUND),
        ({"transaction_id": 30323}, refusals.NOT_REFUNDABLE),
        ({"transaction_id": 30324, "amount": "1.01"}, refusals.more_than_left("1.00", "USD")),
        ({"transaction_id": 30324, "amount": "0"}, refusals.NOT_POSITIVE),
        ({"transaction_id": 30324, "amount": "-1"}, refusals.NOT_POSITIVE),
        ({"transaction_id": 30324, "amount": "0.005"}, refusals.too_many_decimals("USD")),
        ({"transaction_id": 30324, "amount": "all"}, refusals.INVALID_AMOUNT),
        ({"transaction_id": 30324, "amount": False}, refusals.INVALID_AMOUNT),
    ],
)
def test_a_refund_is_refused(
    http: httpx.Client, training_server: TrainingServer, order: dict[str, Any], sentence: str
) -> None:
    before = training_server.ledger(CARD)

    answer = http.post(REFUND, json=order)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})
    assert training_server.ledger(CARD) == before


def test_a_refund_or_a_top_up_is_not_refunded(http: httpx.Client, training_server: TrainingServer) -> None:
    refund = http.post(REFUND, json={"transaction_id": 30325}).json()["id"]
    http.post("/api/v1/gift_cards/credit", json={"number": CARD, "amount": 5, "currency": "USD"})
    credit = training_server.ledger(CARD)[-1].id

    answers = [http.post(REFUND, json={"transaction_id": wanted}).json() for wanted in (refund, credit)]

    assert answers == [{"errors": refusals.NOT_REFUNDABLE}] * 2


def test_a_product_is_refunded_without_an_amount(http: httpx.Client, training_server: TrainingServer) -> None:
    debit = training_server.ledger("8800770013")[-1].id

    answer = http.post(REFUND, json={"transaction_id": debit, "amount": "1"})

    assert (answer.status_code, answer.json()) == (422, {"errors": refusals.EXPERIENCE_AMOUNT})


def test_a_blocked_card_takes_no_refund(http: httpx.Client, training_server: TrainingServer) -> None:
    http.put(f"/api/v1/gift_cards/{training_server.card_id(CARD)}", json={"status": "blocked"})

    answer = http.post(REFUND, json={"transaction_id": 30325})

    assert (answer.status_code, answer.json()) == (422, {"errors": "Gift card is blocked"})
