"""Redeem, credit and transaction with a reason, over real HTTP."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import refusals

if TYPE_CHECKING:
    import httpx

    from tests.support.training import TrainingServer

REDEEM = "/api/v1/gift_cards/redeem"
CREDIT = "/api/v1/gift_cards/credit"
TRANSACTION = "/api/v3/gift_cards/transaction"

SAMPLE = {"number": "6636747879", "pin": "66882", "amount": "1", "currency": "USD", "store_id": "1"}
EXPERIENCE = {"number": "3547120806", "pin": "18877", "sku": "pro-123", "store_id": "1"}
CASH_BACK = {
    "type": "monetary",
    "number": "2338877012",
    "pin": "40776",
    "amount": "10.00",
    "store_id": 1,
    "sku": "",
    "transaction_reason": "Cash Back",
    "external_invoice_id": "",
    "payment_method": "",
    "notes": "",
    "currency": "AED",
}
EXPERIENCE_TRANSACTION = {
    "type": "experiences",
    "number": "330145666401000095",
    "pin": "24186",
    "amount": "",
    "store_id": 1,
    "sku": "sku",
    "transaction_reason": "Correction",
    "currency": "USD",
}


def test_a_redeem_in_card_currency(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(REDEEM, json=SAMPLE)

    row = training_server.ledger("6636747879")[-1]
    assert answer.status_code == 201
    assert answer.json() == {
        "card_number": "6636747879",
        "amount": "-1.00",
        "balance": "797.66",
        "currency": "USD",
        "meta": {},
        "id": row.id,
    }
    assert (row.type, row.amount, row.currency, row.meta) == ("debit", Decimal("-1.00"), "USD", {})


def test_a_redeem_keeps_any_meta(http: httpx.Client, training_server: TrainingServer) -> None:
    meta = {"local_currency": "AFA", "local_amount": "20.00", "own": {"ratio": 0.25, "list": [1, None, "ü"]}}

    answer = http.post(REDEEM, json=SAMPLE | {"amount": "0.22", "meta": meta})

    assert answer.json()["amount"] == "-0.22"
    assert answer.json()["meta"] == meta
    assert training_server.ledger("6636747879")[-1].meta == meta


def test_a_redeem_of_a_product(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(REDEEM, json=EXPERIENCE)

    row = training_server.ledger("3547120806")[-1]
    assert answer.status_code == 201
    assert answer.json() == {
        "card_number": "3547120806",
        "amount": "Card is redeemed",
        "balance": "",
        "currency": "",
        "id": row.id,
    }
    assert (row.type, row.amount, row.sku) == ("debit", Decimal(0), "pro-123")


def test_each_product_of_a_card_is_redeemed_once(http: httpx.Client) -> None:
    spa = {"number": "8800770011", "pin": "30001", "store_id": 1}

    first = [http.post(REDEEM, json=spa | {"sku": sku}).status_code for sku in ("pool-day", "massage-60")]
    again = http.post(REDEEM, json=spa | {"sku": "pool-day"})
    last = http.post(REDEEM, json=spa | {"sku": "tea-for-two"})

    assert first == [201, 201]
    assert (again.status_code, again.json()) == (422, {"errors": refusals.ALREADY_REDEEMED})
    assert last.status_code == 201


@pytest.mark.parametrize(
    ("number", "pin", "currency", "amount", "said", "left"),
    [
        ("5501620004", "10005", "JPY", "500", "-500", "14500"),
        ("5501620005", "10006", "KWD", "2.125", "-2.125", "40.625"),
        ("5501620003", "10004", "EUR", "120.50", "-120.50", "0.00"),
        ("0012345678", "10002", "USD", 0.1, "-0.10", "74.90"),
        ("5501620001", "10001", "USD", "1.500", "-1.50", "23.50"),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(
    http: httpx.Client, *, number: str, pin: str, currency: str, amount: object, said: str, left: str
) -> None:
    answer = http.post(REDEEM, json={"number": number, "pin": pin, "amount": amount, "currency": currency})

    assert (answer.json()["amount"], answer.json()["balance"]) == (said, left)


def test_a_card_without_a_pin_needs_none(http: httpx.Client) -> None:
    order = {"number": "7400112233", "amount": "5", "currency": "USD"}

    assert http.post(REDEEM, json=order).json()["balance"] == "35.00"
    assert http.post(REDEEM, json=order | {"pin": "99999"}).json()["balance"] == "30.00"


def test_a_top_up(http: httpx.Client, training_server: TrainingServer) -> None:
    order = {
        "amount": 123123,
        "notes": "1231231231",
        "currency": "USD",
        "external_invoice_id": 234234,
        "number": "8108449962",
    }

    answer = http.post(CREDIT, json=order)

    row = training_server.ledger("8108449962")[-1]
    assert answer.status_code == 201
    assert answer.json() == {
        "card_number": "8108449962",
        "amount": "123123.00",
        "balance": "13076531.56",
        "currency": "USD",
        "meta": {},
    }
    assert (row.type, row.amount, row.notes) == ("credit", Decimal(123123), "1231231231")


def test_a_reason_of_type_credit_adds(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(TRANSACTION, json=CASH_BACK)

    assert answer.status_code == 201
    assert answer.json() == {
        "card_number": "2338877012",
        "amount": "10.00",
        "balance": "1234167.66",
        "currency": "AED",
        "meta": None,
        "from_transaction_fee": None,
        "to_transaction_fee": None,
        "id": training_server.ledger("2338877012")[-1].id,
    }


def test_a_converted_transaction_writes_missing_fees_as_braces(http: httpx.Client) -> None:
    meta = {
        "exchange_rate": "0.27236",
        "to": "10.00",
        "to_currency": "USD",
        "from_currency": "AED",
        "from": "36.71",
    }
    http.post(TRANSACTION, json=CASH_BACK)

    answer = http.post(TRANSACTION, json=CASH_BACK | {"amount": "36.71", "meta": meta}).json()

    assert (answer["amount"], answer["balance"], answer["meta"]) == ("36.71", "1234204.37", meta)
    assert (answer["from_transaction_fee"], answer["to_transaction_fee"]) == ({}, {})


def test_a_reason_of_type_debit_takes(http: httpx.Client) -> None:
    answer = http.post(TRANSACTION, json=CASH_BACK | {"transaction_reason": "Cancel", "amount": "4.66"}).json()

    assert (answer["amount"], answer["balance"]) == ("-4.66", "1234153.00")


def test_a_transaction_redeems_a_product(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(TRANSACTION, json=EXPERIENCE_TRANSACTION)

    assert answer.status_code == 201
    assert answer.json() == {
        "card_number": "330145666401000095",
        "amount": "Card is redeemed",
        "balance": "",
        "currency": "",
        "id": training_server.ledger("330145666401000095")[-1].id,
    }


EXPIRED = {"number": "9100000011", "pin": "20001"}
BLOCKED = {"number": "9100000021", "pin": "20003"}
CANCELED = {"number": "9100000022", "pin": "20004"}
INITIATED = {"number": "41945902300378903", "pin": "61001"}
USED_UP = {"number": "9100000031", "pin": "20005"}
YEN = {"number": "5501620004", "pin": "10005", "currency": "JPY"}
DINAR = {"number": "5501620005", "pin": "10006", "currency": "KWD"}

REDEEM_REFUSALS: list[tuple[dict[str, Any], str]] = [
    ({"number": "0000000000"}, refusals.CARD_NOT_FOUND),
    ({"number": ""}, refusals.CARD_NOT_FOUND),
    ({"number": None}, refusals.CARD_NOT_FOUND),
    ({"pin": "66883"}, refusals.INVALID_PIN),
    ({"pin": ""}, refusals.INVALID_PIN),
    ({"pin": None}, refusals.INVALID_PIN),
    ({"pin": "٦٦٨٨٢"}, refusals.INVALID_PIN),
    ({"currency": "AED"}, refusals.WRONG_CURRENCY),
    ({"currency": "AFA"}, refusals.INVALID_CURRENCY),
    ({"currency": "usd"}, refusals.INVALID_CURRENCY),
    ({"currency": None}, refusals.INVALID_CURRENCY),
    ({"amount": "798.67"}, refusals.INSUFFICIENT),
    ({"amount": "999999999999"}, refusals.INSUFFICIENT),
    (USED_UP | {"amount": "0.01"}, refusals.INSUFFICIENT),
    (EXPIRED, refusals.EXPIRED),
    (BLOCKED, "Gift card is blocked"),
    (CANCELED, "Gift card is canceled"),
    (INITIATED, "Gift card is initiated"),
    ({"amount": "0"}, refusals.NOT_POSITIVE),
    ({"amount": "-1"}, refusals.NOT_POSITIVE),
    ({"amount": "0.001"}, refusals.too_many_decimals("USD")),
    (YEN | {"amount": "1.5"}, refusals.too_many_decimals("JPY")),
    (DINAR | {"amount": "0.0001"}, refusals.too_many_decimals("KWD")),
    ({"amount": ""}, refusals.INVALID_AMOUNT),
    ({"amount": None}, refusals.INVALID_AMOUNT),
    ({"amount": "ten"}, refusals.INVALID_AMOUNT),
    ({"amount": "1,00"}, refusals.INVALID_AMOUNT),
    ({"amount": "1e2"}, refusals.INVALID_AMOUNT),
    ({"amount": "١"}, refusals.INVALID_AMOUNT),
    ({"amount": "NaN"}, refusals.INVALID_AMOUNT),
    ({"amount": "1" * 40}, refusals.INVALID_AMOUNT),
    ({"amount": True}, refusals.INVALID_AMOUNT),
    ({"amount": ["1"]}, refusals.INVALID_AMOUNT),
    ({"store_id": "99"}, refusals.STORE_NOT_FOUND),
    ({"store_id": "first"}, refusals.STORE_NOT_FOUND),
    ({"store_id": "9" * 30}, refusals.STORE_NOT_FOUND),
    ({"meta": "text"}, refusals.INVALID_META),
    ({"meta": [1]}, refusals.INVALID_META),
]


@pytest.mark.parametrize(("change", "sentence"), REDEEM_REFUSALS)
def test_a_redeem_is_refused(
    http: httpx.Client, training_server: TrainingServer, change: dict[str, Any], sentence: str
) -> None:
    order = SAMPLE | change
    number = str(order["number"])
    known = number in {card.number for card in training_server.cards}
    before = training_server.ledger(number) if known else []

    answer = http.post(REDEEM, json=order)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})
    assert (training_server.ledger(number) if known else []) == before


def test_a_json_number_far_out_of_range_is_no_amount(http: httpx.Client) -> None:
    body = '{"number":"6636747879","pin":"66882","currency":"USD","amount":1e999999999}'

    answer = http.post(REDEEM, content=body, headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()) == (422, {"errors": refusals.INVALID_AMOUNT})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"sku": "pro-124"}, refusals.INVALID_SKU),
        ({"sku": ""}, refusals.INVALID_SKU),
        ({"sku": None}, refusals.INVALID_SKU),
        ({"number": "8800770013", "pin": "30003", "sku": "safari-1"}, refusals.ALREADY_REDEEMED),
        ({"pin": "1"}, refusals.INVALID_PIN),
    ],
)
def test_a_product_is_refused(http: httpx.Client, change: dict[str, Any], sentence: str) -> None:
    answer = http.post(REDEEM, json=EXPERIENCE | change)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"number": "0000000000"}, refusals.CARD_NOT_FOUND),
        ({"number": "3547120806"}, refusals.EXPERIENCE_CREDIT),
        ({"number": EXPIRED["number"]}, refusals.EXPIRED),
        ({"number": BLOCKED["number"]}, "Gift card is blocked"),
        ({"amount": 0}, refusals.NOT_POSITIVE),
        ({"amount": 1.005}, refusals.too_many_decimals("USD")),
        ({"currency": "EUR"}, refusals.WRONG_CURRENCY),
    ],
)
def test_a_top_up_is_refused(http: httpx.Client, change: dict[str, Any], sentence: str) -> None:
    answer = http.post(CREDIT, json={"number": "8108449962", "amount": 5, "currency": "USD"} | change)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        (CASH_BACK | {"transaction_reason": "Nobody knows"}, refusals.REASON_NOT_FOUND),
        (CASH_BACK | {"transaction_reason": ""}, refusals.REASON_NOT_FOUND),
        (CASH_BACK | {"transaction_reason": "Customer return"}, refusals.REASON_IS_REFUND),
        (CASH_BACK | {"type": "experiences"}, refusals.INVALID_CARD_TYPE),
        (CASH_BACK | {"type": "other"}, refusals.INVALID_CARD_TYPE),
        (CASH_BACK | {"pin": "00000"}, refusals.INVALID_PIN),
        (CASH_BACK | {"currency": "USD"}, refusals.WRONG_CURRENCY),
        (CASH_BACK | {"transaction_reason": "Cancel", "amount": "1234157.67"}, refusals.INSUFFICIENT),
        (EXPERIENCE_TRANSACTION | {"transaction_reason": "Cash Back"}, refusals.EXPERIENCE_CREDIT),
        (EXPERIENCE_TRANSACTION | {"sku": "other"}, refusals.INVALID_SKU),
    ],
)
def test_a_transaction_is_refused(http: httpx.Client, order: dict[str, Any], sentence: str) -> None:
    answer = http.post(TRANSACTION, json=order)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


def test_notes_are_cut(http: httpx.Client, training_server: TrainingServer) -> None:
    http.post(CREDIT, json={"number": "8108449962", "amount": 5, "currency": "USD", "notes": "n" * 300})

    assert training_server.ledger("8108449962")[-1].notes == "n" * 255
