"""Reading, creating and changing cards, over real HTTP."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import refusals
from frontdesk.training.options import TrainingOptions
from tests.training.test_refunds import ROW_KEYS

if TYPE_CHECKING:
    import httpx

    from tests.support.training import TrainingServer

CARDS = "/api/v1/gift_cards"
BALANCE = "/api/v1/gift_cards/check_balance"
BRACES = ("store_name", "customer_email", "spree_ts_giftcard_id", "serial_number")
NEW_CARD = {
    "card_type": "monetary",
    "value": "1000",
    "currency": "USD",
    "delivery_mode": "digital",
    "campaign_code": "eaz-123",
    "from_address": "wyfosykyp@mailinator.com",
    "invoice_id": "sk-123",
    "notes": "werwe",
    "product_name": "tesitng",
    "receipient_phone_number": "",
    "recipient_email": "wyfosykyp@mailinator.com",
    "recipient_first_name": "Darrel",
    "recipient_last_name": "Wiggins",
    "send_gift_card_via": "email",
    "skus": [],
}
WHOLE_KEYS = set(
    "id number pin currency card_type expiry_date value skus status user_id campaign_id created_at updated_at"
    " client_id product_name delivery_mode delivery_status is_redeemed is_expired recipient_first_name"
    " recipient_last_name recipient_email order_number send_email order_pay_load notes invoice_id"
    " from_address store_name customer_email"
    " barcode_key qrcode_key spree_ts_giftcard_id bonus slug receipient_phone_number send_gift_card_via"
    " serial_number".split()
)


def listed(http: httpx.Client, **wanted: object) -> list[str]:
    answer = http.get(CARDS, params={"q": json.dumps(wanted)})
    assert answer.status_code == 201
    return [card["number"] for card in answer.json()["gift_cards"]]


def test_a_list_has_the_rows_of_the_text(http: httpx.Client) -> None:
    answer = http.get(CARDS, params={"q": '{"status_in":["active"],"number_or_product_name_cont":"2925681115"}'})

    (card,) = answer.json()["gift_cards"]
    assert answer.status_code == 201
    assert card | {"created_at": "", "expiry_date": ""} == {
        "id": 53,
        "number": "2925681115",
        "created_at": "",
        "status": "active",
        "expiry_date": "",
        "product_name": "Cara Thornton",
        "card_type": "experiences",
        "currency": "USD",
        "value": "123123.0",
        "campaign_id": 11,
        "order_number": "",
        "bonus": False,
        "campaign_code": "EXPERIENCE",
        "stores": "HARBOUR, MALL, AIRPORT",
    }


def test_without_a_filter_every_card_is_listed_newest_first(
    http: httpx.Client, training_server: TrainingServer
) -> None:
    listed_cards = [card["number"] for card in http.get(CARDS).json()["gift_cards"]]

    assert listed_cards == [card.number for card in reversed(training_server.cards)]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        ({"number_or_product_name_cont": "0562787"}, []),
        ({"number_or_product_name_cont": "550162787"}, ["5501627879"]),
        ({"number_or_product_name_cont": "igor"}, ["3547120806"]),
        ({"number_or_product_name_cont": "%"}, []),
        ({"skus_scope": "pool-day"}, ["8800770011"]),
        ({"skus_scope": ["sku", "pro-123"]}, ["330145666401000095", "3547120806"]),
        ({"status_eq": "blocked"}, ["9100000021"]),
        ({"status_in": ["blocked", "canceled"]}, ["9100000022", "9100000021"]),
        ({"status_in": ["active"], "status_eq": "blocked"}, []),
        ({"status_eq": "canceled", "status_in": None, "skus_scope": None}, ["9100000022"]),
    ],
)
def test_filters(http: httpx.Client, wanted: dict[str, object], numbers: list[str]) -> None:
    assert listed(http, **wanted) == numbers


def test_dates_filter_by_day_and_by_span(http: httpx.Client) -> None:
    today = datetime.now(UTC).date()
    soon, later = today + timedelta(days=9), today + timedelta(days=11)

    assert listed(http, expiry_date_scope=f"{soon} to {later}") == ["5501620006"]
    assert listed(http, created_at_scope=str(today + timedelta(days=1))) == []


@pytest.mark.parametrize("q", ["{", "[1]", '"text"', '{"created_at_scope":"soon"}'])
def test_a_filter_that_is_none_is_a_bad_request(http: httpx.Client, q: str) -> None:
    answer = http.get(CARDS, params={"q": q})

    assert (answer.status_code, answer.json()) == (400, {"error": refusals.MALFORMED_FILTER})


def test_a_card_is_shown_with_its_transactions(http: httpx.Client, training_server: TrainingServer) -> None:
    answer = http.get(f"{CARDS}/{training_server.card_id('5501627879')}")

    shown = answer.json()
    rows = shown["transactions"]
    assert answer.status_code == 201
    assert shown.keys() == {"gift_card", "transactions", "current_balance"}
    assert shown["gift_card"].keys() == set(
        "id number created_at status expiry_date product_name card_type currency value skus delivery_mode"
        " delivery_status is_redeemed bonus".split()
    )
    assert all(row.keys() == ROW_KEYS for row in rows)
    assert [(row["transaction_type"], row["amount"]) for row in rows][:3] == [
        ("debit", "-56.90"),
        ("refund", "8.40"),
        ("activation", "100.00"),
    ]
    assert [row["refunded"] for row in rows] == [False, False, False, True, False]
    assert rows[1]["refund_id"] == rows[3]["id"]
    assert shown["current_balance"] == "51.50"


def test_the_redeem_of_the_text_is_in_the_history(http: httpx.Client) -> None:
    rows = http.get(f"{CARDS}/54").json()["transactions"]

    assert [(row["id"], row["amount"]) for row in rows] == [
        (30325, "-0.22"),
        (30324, "-1.00"),
        (30323, "799.88"),
    ]
    assert rows[0]["meta"] == {"local_currency": "AFA", "local_amount": "20.00"}


def test_an_untouched_experience_card_has_no_rows(http: httpx.Client) -> None:
    shown = http.get(f"{CARDS}/53").json()

    assert shown["gift_card"]["skus"] == ["sk-123123"]
    assert (shown["transactions"], shown["current_balance"]) == ([], "0.00")


@pytest.mark.parametrize("card_id", [1, 99999, 10**30])
def test_an_unknown_id_is_not_found(http: httpx.Client, card_id: int) -> None:
    answer = http.get(f"{CARDS}/{card_id}")

    assert (answer.status_code, answer.json()) == (404, {"error": refusals.NOT_FOUND})


@pytest.mark.parametrize(
    ("number", "pin", "card_status", "status", "balance"),
    [
        ("6636747879", "66882", "Valid", "active", "USD 798.66"),
        ("5501620004", "10005", "Valid", "active", "JPY 15000"),
        ("7400112233", None, "Valid", "active", "USD 40.00"),
        ("9100000011", "20001", "Expired", "active", "USD 45.00"),
        ("9100000021", "20003", "Blocked", "blocked", "USD 60.00"),
        ("9100000022", "20004", "Canceled", "canceled", "USD 35.00"),
        ("9100000031", "20005", "Redeemed", "active", "USD 0.00"),
        ("41945902300378903", "61001", "Initiated", "initiated", ""),
    ],
)
def test_the_balance_of_a_monetary_card(
    http: httpx.Client, *, number: str, pin: str | None, card_status: str, status: str, balance: str
) -> None:
    answer = http.put(BALANCE, json={"number": number, "pin": pin})

    told = answer.json()
    assert answer.status_code == 201
    assert told.keys() == {"card_type", "card_status", "card_number", "balance", "status", "expiry_date"}
    assert (told["card_status"], told["status"], told["balance"]) == (card_status, status, balance)


@pytest.mark.parametrize(
    ("number", "pin", "skus", "card_status", "balance"),
    [
        ("2925681115", "75911", "sk-123123", "Valid", "Card is redeemable."),
        ("8800770011", "30001", "massage-60,pool-day,tea-for-two", "Valid", "Card is redeemable."),
        ("8800770013", "30003", "safari-1", "Redeemed", "Card is redeemed"),
    ],
)
def test_the_balance_of_an_experience_card(
    http: httpx.Client, *, number: str, pin: str, skus: str, card_status: str, balance: str
) -> None:
    told = http.put(BALANCE, json={"number": number, "pin": pin}).json()

    assert told.keys() == set(
        "product_name card_type skus card_status card_number balance status expiry_date".split()
    )
    assert (told["skus"], told["card_status"], told["balance"]) == (skus, card_status, balance)


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ({"number": "1111111111", "pin": "1"}, refusals.CARD_NOT_FOUND),
        ({"number": "6636747879", "pin": "1"}, refusals.INVALID_PIN),
        ({"number": "6636747879"}, refusals.INVALID_PIN),
        ({"number": "663674787", "pin": "66882"}, refusals.CARD_NOT_FOUND),
    ],
)
def test_a_balance_is_refused(http: httpx.Client, order: dict[str, str], sentence: str) -> None:
    answer = http.put(BALANCE, json=order)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


def test_a_card_expires_by_the_servers_clock(http: httpx.Client, training_server: TrainingServer) -> None:
    later = datetime.now(UTC) + timedelta(days=11)
    training_server.stop()
    training_server.options = TrainingOptions(now=lambda: later)
    training_server.start()

    told = http.put(BALANCE, json={"number": "5501620006", "pin": "10007"}).json()

    assert told["card_status"] == "Expired"


def test_a_new_card(http: httpx.Client) -> None:
    answer = http.post(CARDS, json=NEW_CARD)

    card = answer.json()
    assert answer.status_code == 201
    assert card.keys() == WHOLE_KEYS | {"campaign_body", "image_url", "campaign_response"}
    assert (len(card["number"]), len(card["pin"]), card["value"]) == (10, 5, "1000.0")
    assert (card["status"], card["invoice_id"], card["store_name"]) == ("active", 0, None)
    assert card["campaign_response"]["code"] == "eaz-123"
    told = http.put(BALANCE, json={"number": card["number"], "pin": card["pin"]}).json()
    assert told["balance"] == "USD 1000.00"


def test_a_new_experience_card(http: httpx.Client) -> None:
    wish = NEW_CARD | {"card_type": "experience", "skus": ["a-1", "a-2"]}

    card = http.post(CARDS, json=wish).json()

    assert (card["card_type"], card["skus"]) == ("experiences", ["a-1", "a-2"])
    told = http.put(BALANCE, json={"number": card["number"], "pin": card["pin"]}).json()
    assert told["balance"] == "Card is redeemable."


def test_a_new_monetary_card_echoes_its_request(http: httpx.Client) -> None:
    wish = NEW_CARD | {"campaign_code": "WELCOME", "request_id": "1234", "store_id": "2", "message": "Enjoy"}

    answer = http.post(f"{CARDS}/create_monetary_card", json=wish)

    card = answer.json()
    assert answer.status_code == 200
    assert card.keys() == WHOLE_KEYS | set(
        "operator_id customer_id recipient_emails store_id generated_at import_by transition_activation_date"
        " message order_placed_date line_item_id start_date test_mode request_id campaign_body image_url"
        " campaign_response initial_store_id".split()
    )
    assert (len(card["number"]), card["pin"], card["invoice_id"]) == (18, None, "sk-123")
    assert (card["request_id"], card["initial_store_id"], card["message"]) == ("1234", 2, "Enjoy")
    assert card["serial_number"] == card["number"][-8:]


@pytest.mark.parametrize(
    ("path", "change", "sentence"),
    [
        ("", {"campaign_code": "nowhere"}, refusals.CAMPAIGN_NOT_FOUND),
        ("", {"campaign_code": "WINTER-OLD"}, refusals.CAMPAIGN_ENDED),
        ("", {"card_type": "voucher"}, refusals.INVALID_CARD_TYPE),
        ("", {"card_type": "experiences", "skus": ""}, refusals.MISSING_SKUS),
        ("", {"currency": "ABC"}, refusals.INVALID_CURRENCY),
        ("", {"value": "0"}, refusals.NOT_POSITIVE),
        ("/create_monetary_card", {"card_type": "experiences"}, refusals.INVALID_CARD_TYPE),
        ("/create_monetary_card", {"store_id": "88"}, refusals.STORE_NOT_FOUND),
    ],
)
def test_a_new_card_is_refused(http: httpx.Client, path: str, change: dict[str, Any], sentence: str) -> None:
    answer = http.post(CARDS + path, json=NEW_CARD | change)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


def test_an_update_answers_with_braces_for_null(http: httpx.Client) -> None:
    answer = http.put(f"{CARDS}/53", json={"status": "active", "notes": "Et atque"})

    card = answer.json()
    assert answer.status_code == 201
    assert card.keys() == WHOLE_KEYS
    assert (card["pin"], card["notes"], card["skus"]) == ("75911", "Et atque", ["sk-123123"])
    assert [card[name] for name in BRACES] == [{}] * 4


def test_a_card_is_blocked_and_freed(http: httpx.Client, training_server: TrainingServer) -> None:
    for status in ("blocked", "active", "canceled"):
        answer = http.put(f"{CARDS}/54", json={"gift_card": {"status": status}})
        assert answer.json()["status"] == status
        assert training_server.status("6636747879") == status


def test_the_products_and_the_value_of_a_fresh_card_can_change(http: httpx.Client) -> None:
    wish = {"skus": ["one", "two", "one"], "value": "90.5", "campaign_code": "FESTIVE"}

    card = http.put(f"{CARDS}/52", json=wish).json()

    assert (card["skus"], card["value"]) == (["one", "two"], "90.5")


@pytest.mark.parametrize(
    ("value", "entry"), [("800.50", ("credit", Decimal("0.50"))), ("1.34", ("debit", Decimal("-798.66")))]
)
def test_a_new_value_moves_what_is_on_the_card_by_the_difference(
    http: httpx.Client, training_server: TrainingServer, value: str, entry: tuple[str, Decimal]
) -> None:
    made = http.post(CARDS, json=NEW_CARD | {"value": "800.00"}).json()
    card = {"number": made["number"], "pin": made["pin"]}
    spent = http.post("/api/v1/gift_cards/redeem", json=card | {"amount": "1.34", "currency": "USD"})
    assert spent.status_code == 201

    changed = http.put(f"{CARDS}/{made['id']}", json={"value": value, "notes": "mark"})
    again = http.put(f"{CARDS}/{made['id']}", json={"value": value, "notes": "mark"})

    rows = training_server.ledger(made["number"])
    shown = http.get(f"{CARDS}/{made['id']}").json()
    assert (changed.status_code, again.status_code) == (201, 201)
    assert Decimal(changed.json()["value"]) == Decimal(shown["gift_card"]["value"]) == Decimal(value)
    assert [(row.type, row.amount, row.notes) for row in rows[2:]] == [(*entry, "")]
    assert Decimal(shown["current_balance"]) == sum(row.amount for row in rows) == Decimal(value) - Decimal("1.34")


def test_the_value_of_a_card_that_holds_nothing_moves_nothing(
    http: httpx.Client, training_server: TrainingServer
) -> None:
    number = "603100000000000101"
    changed = http.put(
        f"{CARDS}/{training_server.card_id(number)}", json={"value": "30.00", "currency": "USD"}
    ).json()

    assert (changed["status"], changed["value"], changed["currency"]) == ("initiated", "30.0", "USD")
    assert training_server.ledger(number) == []


def test_the_price_of_an_experience_moves_no_money(http: httpx.Client, training_server: TrainingServer) -> None:
    made = http.post(CARDS, json=NEW_CARD | {"card_type": "experiences", "skus": ["a-1"]}).json()
    changed = http.put(f"{CARDS}/{made['id']}", json={"value": "12.00"}).json()

    assert changed["value"] == "12.0"
    assert [row.amount for row in training_server.ledger(made["number"])] == [Decimal(0)]


@pytest.mark.parametrize(
    ("number", "change", "sentence"),
    [
        ("6636747879", {"status": "lost"}, refusals.INVALID_STATUS),
        ("6636747879", {"status": "initiated"}, refusals.not_this_status("active", "initiated")),
        ("41945902300378903", {"status": "active"}, refusals.not_this_status("initiated", "active")),
        ("6636747879", {"value": "1.00"}, refusals.INSUFFICIENT),
        ("6636747879", {"value": "0"}, refusals.NOT_POSITIVE),
        ("6636747879", {"currency": "AED"}, refusals.CURRENCY_IS_SETTLED),
        ("6636747879", {"campaign_code": "nowhere"}, refusals.CAMPAIGN_NOT_FOUND),
    ],
)
def test_an_update_is_refused(
    http: httpx.Client, training_server: TrainingServer, number: str, change: dict[str, str], sentence: str
) -> None:
    before = training_server.ledger(number)

    answer = http.put(f"{CARDS}/{training_server.card_id(number)}", json=change)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})
    assert training_server.ledger(number) == before
