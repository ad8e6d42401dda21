"""What real servers were seen to do, each on a server that was told to."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from frontdesk.training import refusals
from frontdesk.training.options import Quirk, RowField, Subject, TrainingOptions
from tests.support.training import TrainingServer

NUMBER, PIN = "6636747879", "66882"
REDEEM = "/api/v1/gift_cards/redeem"
ORDER = {"number": NUMBER, "pin": PIN, "amount": "1.50", "currency": "USD", "meta": {"mine": None, "id": 7}}
BULK = "/api/v3/gift_cards/bulk_activate"


@pytest.fixture
def restarted(training_server: TrainingServer, http: httpx.Client) -> Callable[[TrainingOptions], httpx.Client]:
    def restart(options: TrainingOptions) -> httpx.Client:
        training_server.stop()
        training_server.options = options
        training_server.start()
        return http

    return restart


def with_quirks(*quirks: Quirk) -> TrainingOptions:
    return TrainingOptions(quirks=frozenset(quirks))


def activation(number: str) -> dict[str, Any]:
    wish = {"gift_card_number": number, "campaign_id": 6, "card_type": "monetary", "currency": "USD", "value": 50}
    return {"gift_card": wish}


def numbers_in(answer: httpx.Response) -> Any:
    return json.loads(answer.text, parse_float=str)


def test_without_quirks_nothing_is_changed(restarted: Callable[[TrainingOptions], httpx.Client]) -> None:
    answer = restarted(TrainingOptions()).post(REDEEM, json=ORDER)

    assert answer.status_code == 201
    told = answer.json()
    assert (told["amount"], told["balance"], told["meta"]) == ("-1.50", "797.16", ORDER["meta"])
    assert isinstance(told["id"], int)


def test_what_moves_money_is_answered_without_an_id(restarted: Callable[[TrainingOptions], httpx.Client]) -> None:
    http = restarted(with_quirks(Quirk.NO_IDS))
    reason = ORDER | {"type": "monetary", "transaction_reason": "Goodwill"}

    answers = [
        http.post(REDEEM, json=ORDER),
        http.post("/api/v3/gift_cards/transaction", json=reason),
        http.post("/api/v3/gift_cards/refund", json={"transaction_id": 30325}),
        http.post("/api/v3/gift_cards/activation", json=activation("603100000000000101")),
    ]
    batch = http.post(BULK, json={"bulk_activation_params": [activation("603100000000000102")]})

    assert [answer.status_code for answer in answers] == [201, 201, 201, 200]
    assert ["id" in answer.json() for answer in answers] == [False] * 4
    assert "id" not in json.loads(batch.json()[0])
    assert answers[0].json()["meta"] == ORDER["meta"]
    # What is read has ids all the same: a card without one could not be asked for.
    assert all("id" in store for store in http.get("/api/v1/stores").json())


def test_braces_for_null_but_not_in_what_the_client_sent(
    restarted: Callable[[TrainingOptions], httpx.Client], training_server: TrainingServer
) -> None:
    http = restarted(with_quirks(Quirk.BRACES))
    http.post(REDEEM, json=ORDER)

    shown = http.get(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}").json()

    newest, *older = shown["transactions"]
    assert newest["meta"] == ORDER["meta"]
    assert newest["refund_id"] == {}
    assert older[-1]["meta"] == {}
    assert "null" not in json.dumps([row | {"meta": {}} for row in shown["transactions"]])


def test_amounts_are_numbers_with_all_their_digits(
    restarted: Callable[[TrainingOptions], httpx.Client], training_server: TrainingServer
) -> None:
    http = restarted(with_quirks(Quirk.NUMBERS))

    moved = numbers_in(http.post(REDEEM, json=ORDER | {"amount": "0.70"}))
    shown = numbers_in(http.get(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}"))
    told = numbers_in(http.put("/api/v1/gift_cards/check_balance", json={"number": NUMBER, "pin": PIN}))
    batch = http.post(BULK, json={"bulk_activation_params": [activation("603100000000000102")]})

    assert (moved["amount"], moved["balance"]) == ("-0.70", "797.96")
    assert (shown["current_balance"], shown["transactions"][0]["amount"]) == ("797.96", "-0.70")
    assert told["balance"] == "USD 797.96"
    assert json.loads(batch.json()[0], parse_float=str)["amount"] == "50.00"


def test_ids_are_texts(
    restarted: Callable[[TrainingOptions], httpx.Client], training_server: TrainingServer
) -> None:
    http = restarted(with_quirks(Quirk.TEXT_IDS))

    answer = http.post("/api/v3/gift_cards/refund", json={"transaction_id": "30325"}).json()
    shown = http.get(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}").json()

    assert (answer["refund_id"], answer["gift_card_id"]) == ("30325", str(training_server.card_id(NUMBER)))
    assert isinstance(answer["id"], str)
    assert shown["gift_card"]["id"] == str(training_server.card_id(NUMBER))


def test_plain_200(restarted: Callable[[TrainingOptions], httpx.Client]) -> None:
    http = restarted(with_quirks(Quirk.PLAIN_200))

    assert http.get("/api/v1/stores").status_code == 200
    assert http.post(REDEEM, json=ORDER).status_code == 200
    assert http.post(REDEEM, json=ORDER | {"pin": "0"}).status_code == 422


@pytest.mark.parametrize("lacks", [{RowField.META}, {RowField.NOTES}, {RowField.META, RowField.NOTES}])
def test_rows_lack_fields(
    restarted: Callable[[TrainingOptions], httpx.Client], training_server: TrainingServer, lacks: set[RowField]
) -> None:
    http = restarted(TrainingOptions(rows_without=frozenset(lacks)))

    rows = http.get(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}").json()["transactions"]

    names = {field.value for field in RowField} - {field.value for field in lacks}
    assert len(rows) == 3
    assert all(row.keys() & {"meta", "notes"} == names for row in rows)


@pytest.mark.parametrize(("recent", "shown"), [(0, 0), (1, 1), (2, 2), (9, 3)])
def test_only_recent_rows_are_shown(
    restarted: Callable[[TrainingOptions], httpx.Client], training_server: TrainingServer, recent: int, shown: int
) -> None:
    http = restarted(TrainingOptions(recent_rows=recent))

    answer = http.get(f"/api/v1/gift_cards/{training_server.card_id(NUMBER)}").json()

    ledger = [row.id for row in reversed(training_server.ledger(NUMBER))]
    assert [row["id"] for row in answer["transactions"]] == ledger[:shown]
    # The balance is of all of them.
    assert Decimal(answer["current_balance"]) == training_server.balance(NUMBER)


@pytest.mark.parametrize("refused", [set(), {Subject.CARDS}, {Subject.STORES}, {Subject.CAMPAIGNS}, set(Subject)])
def test_the_front_desk_is_refused_on_what_was_named(
    restarted: Callable[[TrainingOptions], httpx.Client],
    sign_in: Callable[[str], httpx.Client],
    refused: set[Subject],
) -> None:
    office = restarted(TrainingOptions(refused=frozenset(refused)))
    paths = {
        Subject.CARDS: ["/api/v1/gift_cards", "/api/v1/gift_cards/53"],
        Subject.STORES: ["/api/v1/stores", "/api/v1/stores/1"],
        Subject.CAMPAIGNS: ["/api/v1/campaigns", "/api/v1/campaigns/5"],
    }

    for subject, places in paths.items():
        for name in ("mariam", "omar"):
            answers = [sign_in(name).get(path) for path in places]
            assert {answer.status_code for answer in answers} == {403 if subject in refused else 201}
        assert {office.get(path).status_code for path in places} == {201}
    manager = sign_in("omar").put("/api/v1/gift_cards/53", json={"notes": "n"})
    assert manager.status_code == (403 if Subject.CARDS in refused else 201)
    if Subject.CARDS in refused:
        assert manager.json() == {"error": refusals.NOT_AUTHORIZED}
    assert sign_in("mariam").post(REDEEM, json=ORDER).status_code == 201


@pytest.mark.parametrize(
    "number", ["1e400", "-1E-400", "0.1000", "12345678901234567890.123456789", "123456789012345678901234567890"]
)
def test_a_number_in_meta_comes_back_digit_for_digit(
    restarted: Callable[[TrainingOptions], httpx.Client], number: str
) -> None:
    body = json.dumps(ORDER | {"meta": {"sent": "HERE"}}).replace('"HERE"', number)
    answer = restarted(TrainingOptions()).post(REDEEM, content=body)

    told = json.loads(answer.text, parse_float=Decimal)["meta"]["sent"]
    assert answer.status_code == 201
    assert str(told) == str(Decimal(number))


@pytest.mark.parametrize(("text", "status"), [("a\\u0000b", 400), ("a\\\\u0000b", 201), ("\\\\\\u0000", 400)])
def test_text_that_not_every_database_holds_is_refused_by_all(
    restarted: Callable[[TrainingOptions], httpx.Client], text: str, status: int
) -> None:
    body = json.dumps(ORDER | {"notes": "HERE"}).replace("HERE", text)

    assert restarted(TrainingOptions()).post(REDEEM, content=body).status_code == status


def test_nul_in_an_email_is_a_wrong_one(http: httpx.Client) -> None:
    assert http.get("/api/v1/stores", auth=("a\0b", "x")).json() == {"error": refusals.BAD_CREDENTIALS}
