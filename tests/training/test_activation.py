"""Activating physical cards, one and in bulk, over real HTTP."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import refusals

if TYPE_CHECKING:
    import httpx

    from tests.support.training import TrainingServer

ACTIVATE = "/api/v3/gift_cards/activation"
BULK = "/api/v3/gift_cards/bulk_activate"
NUMBER = "41945902300378903"
ACTIVE = "427689063003000093"


def campaign_id(http: httpx.Client, code: str) -> int:
    found = http.get("/api/v1/campaigns", params={"q": json.dumps({"code_cont": code})}).json()["campaigns"]
    return int(found[0]["id"])


def order(http: httpx.Client, number: str = NUMBER, code: str = "GIFT-USD", **change: Any) -> dict[str, Any]:
    wish = {
        "campaign_id": str(campaign_id(http, code)),
        "card_type": "monetary",
        "creator_attributes": {"creator_email": "client@example.com", "creator_role": "client"},
        "currency": "USD",
        "delivery_status": "pickUp",
        "gift_card_number": number,
        "invoice_id": 543,
        "notes": "activate card",
        "order_number": "123456",
        "product_name": "Gift Card",
        "recipient_first_name": "john",
        "recipient_last_name": "doe",
        "shipping_address_attributes": {"city": "City Name"},
        "skus": "",
        "status": "active",
        "store_id": "1",
        "value": 200,
    }
    return {"gift_card": wish | change, "store_id": "1"}


def test_an_initiated_card_becomes_active(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(ACTIVATE, json=order(http))

    card_id = training_server.card_id(NUMBER)
    (row,) = training_server.ledger(NUMBER)
    shown = http.get(f"/api/v1/gift_cards/{card_id}").json()["gift_card"]
    assert answer.status_code == 200
    assert answer.json() == {
        "card_number": NUMBER,
        "amount": "200.00",
        "balance": "200.00",
        "currency": "USD",
        "meta": None,
        "id": card_id,
    }
    assert (row.type, row.amount, row.currency, row.notes) == ("activation", Decimal(200), "USD", "activate card")
    assert (shown["status"], shown["value"], shown["currency"]) == ("active", "200.0", "USD")
    assert shown["delivery_status"] == "pickUp"
    assert shown["expiry_date"] > shown["created_at"]


def test_notes_and_invoice_are_kept_on_the_card(http: httpx.Client, training_server: TrainingServer) -> None:
    http.post(ACTIVATE, json=order(http))

    card = http.put(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}", json={}).json()

    assert (card["notes"], card["invoice_id"], card["order_number"]) == ("activate card", 543, "123456")


def test_money_on_the_card_is_added_to(http: httpx.Client) -> None:
    answer = http.post(ACTIVATE, json=order(http, "288329192203000093", value=350)).json()

    assert (answer["amount"], answer["balance"]) == ("350.00", "1050.00")


def test_an_experience_card_is_activated_with_its_products(http: httpx.Client) -> None:
    wish = order(http, code="EXPERIENCE", card_type="experiences", skus="spa-1, spa-2", value=90)

    answer = http.post(ACTIVATE, json=wish)
    balance = http.put("/api/v1/gift_cards/check_balance", json={"number": NUMBER, "pin": "61001"}).json()

    assert answer.status_code == 200
    assert (balance["skus"], balance["balance"]) == ("spa-1,spa-2", "Card is redeemable.")


def test_a_campaign_without_pins_frees_the_card_of_its_pin(http: httpx.Client) -> None:
    http.post(ACTIVATE, json=order(http, code="WELCOME"))

    assert http.put("/api/v1/gift_cards/check_balance", json={"number": NUMBER}).status_code == 201


def test_a_second_activation_is_refused_in_the_words_of_the_text(http: httpx.Client) -> None:
    answer = http.post(ACTIVATE, json=order(http, ACTIVE))

    assert answer.status_code == 422
    assert answer.json() == {
        "errors": "You can't activate the card with number 427689063003000093"
        " because it is already in Active state."
    }


@pytest.mark.parametrize(
    ("number", "change", "sentence"),
    [
        ("0000000000", {}, refusals.CARD_NOT_FOUND),
        (None, {}, refusals.CARD_NOT_FOUND),
        ("9100000021", {}, refusals.not_activatable("9100000021", "blocked")),
        ("9100000022", {}, refusals.not_activatable("9100000022", "canceled")),
        (NUMBER, {"campaign_id": "999"}, refusals.CAMPAIGN_NOT_FOUND),
        (NUMBER, {"campaign_id": ""}, refusals.CAMPAIGN_NOT_FOUND),
        (NUMBER, {"code": "WINTER-OLD"}, refusals.CAMPAIGN_ENDED),
        (NUMBER, {"code": "SPRING-NEXT"}, refusals.CAMPAIGN_NOT_STARTED),
        (NUMBER, {"card_type": "paper"}, refusals.INVALID_CARD_TYPE),
        (NUMBER, {"card_type": "experiences"}, refusals.MISSING_SKUS),
        (NUMBER, {"currency": "XXX"}, refusals.INVALID_CURRENCY),
        (NUMBER, {"value": 0}, refusals.NOT_POSITIVE),
        (NUMBER, {"value": -5}, refusals.NOT_POSITIVE),
        (NUMBER, {"value": 0.001}, refusals.too_many_decimals("USD")),
        (NUMBER, {"value": "a lot"}, refusals.INVALID_AMOUNT),
        (NUMBER, {"status": "blocked"}, refusals.NOT_ACTIVATION),
        ("288329192203000093", {"currency": "AED"}, refusals.WRONG_CURRENCY),
        ("288329192203000093", {"card_type": "experiences", "skus": "a"}, refusals.INVALID_CARD_TYPE),
    ],
)
def test_an_activation_is_refused(
    http: httpx.Client, training_server: TrainingServer, number: Any, change: dict[str, Any], sentence: str
) -> None:
    answer = http.post(ACTIVATE, json=order(http, number, **change))

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})
    assert training_server.status(NUMBER) == "initiated"
    assert training_server.ledger(NUMBER) == []


def test_an_unknown_store_is_refused(http: httpx.Client) -> None:
    answer = http.post(ACTIVATE, json=order(http) | {"store_id": "77"})

    assert (answer.status_code, answer.json()) == (422, {"errors": refusals.STORE_NOT_FOUND})


@pytest.mark.parametrize("body", [{}, {"gift_card": None}, {"gift_card": [1]}])
def test_an_empty_activation_names_no_card(http: httpx.Client, body: dict[str, Any]) -> None:
    answer = http.post(ACTIVATE, json=body)

    assert (answer.status_code, answer.json()) == (422, {"errors": refusals.CARD_NOT_FOUND})


def test_a_batch_answers_with_json_texts(http: httpx.Client, training_server: TrainingServer) -> None:
    values = {"288329192203000093": 350, "657911754903000093": 1000, "242939918703000095": 2000}
    batch = [order(http, number, value=value) for number, value in values.items()]

    answer = http.post(BULK, json={"bulk_activation_params": batch})

    ids = {number: training_server.card_id(number) for number in values}
    assert answer.status_code == 200
    assert answer.json() == [
        f'{{"card_number":"{number}","amount":"{amount}","balance":"{balance}","currency":"USD","meta":null,'
        f'"id":{ids[number]}}}'
        for number, amount, balance in (
            ("288329192203000093", "350.00", "1050.00"),
            ("657911754903000093", "1000.00", "3000.00"),
            ("242939918703000095", "2000.00", "9777.00"),
        )
    ]


def test_one_card_of_a_batch_refuses_them_all(http: httpx.Client, training_server: TrainingServer) -> None:
    box = [card.number for card in training_server.cards_of("initiated") if card.number.startswith("6031")]
    batch = [order(http, number) for number in [*box, ACTIVE]]

    answer = http.post(BULK, json={"bulk_activation_params": batch})

    sentence = f"You can't activate the card with number {ACTIVE} because it is already in Active state."
    assert len(box) == 8
    assert answer.status_code == 422
    assert answer.json() == {"errors": f'{{"errors":"{sentence}"}}'}
    assert {training_server.status(number) for number in box} == {"initiated"}
    assert [training_server.ledger(number) for number in box] == [[]] * 8


def test_a_card_twice_in_a_batch_refuses_it(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.post(BULK, json={"bulk_activation_params": [order(http), order(http)]})

    assert json.loads(answer.json()["errors"]) == {"errors": refusals.already_active(NUMBER)}
    assert training_server.status(NUMBER) == "initiated"


@pytest.mark.parametrize("batch", [None, [], {}, "x"])
def test_a_batch_without_cards_is_refused(http: httpx.Client, batch: object) -> None:
    answer = http.post(BULK, json={"bulk_activation_params": batch})

    assert (answer.status_code, answer.json()) == (422, {"errors": refusals.EMPTY_BATCH})
