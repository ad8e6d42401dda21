"""Looking things up: what the answers become, and how a read can fail."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from frontdesk.domain.card import Card, CardKind, CardStatus, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.shop import Campaign, Store
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    OutcomeUnknownError,
    RefusedError,
    SignedOutError,
    UnreadableError,
)
from frontdesk.providers.ts import TSProvider, connect
from tests.providers.conftest import Serve
from tests.providers.server import Behaviour, answers, drops, hangs, routes, sends_much, zipped
from tests.providers.values import EMAIL, NUMBER, PASSWORD, PIN, REFERENCE, USD

STORES = [{"id": 1, "name": "TS-S1", "code": "TS-S1"}, {"id": "2", "name": {}, "code": "S2"}]


def details(**changes: object) -> dict[str, object]:
    card = {
        "id": 53,
        "number": NUMBER.digits,
        "status": "active",
        "card_type": "monetary",
        "currency": "USD",
        "expiry_date": "2030-01-18T12:05:16.055Z",
        "product_name": {},
        "skus": [],
        "is_redeemed": False,
        "pin": PIN.digits,
    }
    rows = changes.pop("transactions", [])
    balance = changes.pop("current_balance", "90.00")
    return {"gift_card": card | changes, "transactions": rows, "current_balance": balance}


async def read(provider: TSProvider, card_id: str = "53") -> Card:
    return await provider.read_card(card_id)


@pytest.mark.parametrize("status", [200, 201, 206])
@pytest.mark.parametrize("tree", [STORES, {"stores": STORES, "total_count": 2}], ids=["bare", "under a key"])
async def test_stores(serve: Serve, status: int, tree: object) -> None:
    server, provider = await serve(answers(status, tree))
    assert await provider.stores() == [Store("1", "TS-S1", "TS-S1"), Store("2", "S2", "S2")]
    assert (server.received[0].method, server.received[0].target) == ("GET", "/api/v1/stores")


async def test_a_path_before_the_api_is_kept(serve: Serve) -> None:
    server, _ = await serve(answers(201, STORES))
    provider = connect(f"{server.url}/brand/", EMAIL, PASSWORD)
    await provider.stores()
    assert server.received[0].target == "/brand/api/v1/stores"
    await provider.close()


async def test_a_zipped_answer(serve: Serve) -> None:
    _, provider = await serve(zipped(json.dumps(STORES).encode()))
    assert len(await provider.stores()) == 2


async def test_campaigns(serve: Serve) -> None:
    listed = [
        {"id": 8, "name": "Winter", "code": "W", "end_date": "2022-11-07T00:00:00.000Z", "max_expiry_days": {}},
        {"id": 9, "name": None, "code": {}, "end_date": {}},
    ]
    _, provider = await serve(answers(201, {"campaigns": listed}))
    assert await provider.campaigns() == [
        Campaign("8", "Winter", "W", datetime(2022, 11, 7, tzinfo=UTC)),
        Campaign("9", "9", "", None),
    ]


async def test_a_card_is_matched_exactly_and_then_read_with_its_rows(serve: Serve) -> None:
    found = [
        {"id": 51, "number": f"1{NUMBER.digits}"},
        {"id": 53, "number": NUMBER.digits},
        {"id": 54, "number": NUMBER.digits.lstrip("0")},
    ]
    server, provider = await serve(
        routes({"?q=": answers(201, {"gift_cards": found}), "/gift_cards/53": answers(201, details())})
    )
    card = await provider.find_card(NUMBER)
    assert card is not None
    assert (card.id, card.number, card.balance, card.transactions) == ("53", NUMBER, Money(9000, USD), ())
    assert [received.method for received in server.received] == ["GET", "GET"]
    asked = urlsplit(server.received[0].target)
    assert asked.path == "/api/v1/gift_cards"
    assert json.loads(parse_qs(asked.query)["q"][0]) == {
        "status_in": ["active", "initiated", "blocked", "canceled"],
        "number_or_product_name_cont": NUMBER.digits,
        "skus_scope": None,
        "status_eq": None,
        "created_at_scope": None,
        "expiry_date_scope": None,
    }
    assert server.received[0].body == b""


@pytest.mark.parametrize("found", [[], [{"id": 51, "number": f"{NUMBER.digits}0"}]], ids=["none", "a longer one"])
async def test_no_such_card(serve: Serve, found: list[object]) -> None:
    server, provider = await serve(answers(201, {"gift_cards": found}))
    assert await provider.find_card(NUMBER) is None
    assert len(server.received) == 1


async def test_two_cards_with_one_number_are_not_chosen_from(serve: Serve) -> None:
    found = [{"id": 1, "number": NUMBER.digits}, {"id": 2, "number": NUMBER.digits}]
    _, provider = await serve(answers(201, {"gift_cards": found}))
    with pytest.raises(UnreadableError):
        await provider.find_card(NUMBER)


async def test_a_read_that_answers_for_another_card(serve: Serve) -> None:
    _, provider = await serve(answers(201, details(id=54)))
    with pytest.raises(UnreadableError) as caught:
        await read(provider)
    assert caught.value.doubt is Doubt.FOR_ANOTHER


async def test_an_id_is_one_part_of_the_path(serve: Serve) -> None:
    server, provider = await serve(answers(201, details()))
    with pytest.raises(UnreadableError):
        await read(provider, "../stores?x=1")
    assert server.received[0].target == "/api/v1/gift_cards/..%2Fstores%3Fx%3D1"


ROWS: list[object] = [
    {"id": 1, "transaction_type": "activation", "amount": "100.00", "created_at": "2024-01-01T00:00:00Z"},
    {
        "id": 2,
        "transaction_type": "debit",
        "amount": "36.71",
        "created_at": "2024-01-02T00:00:00Z",
        "store_id": 78,
        "notes": {},
        "meta": {"fd_reference": REFERENCE.text, "local_amount": 10.5, "more": ["a"], "none": {}, "yes": True},
        "pin": "48151",
    },
    {
        "id": 3,
        "transaction_type": "refund",
        "amount": "-6.71",
        "refund_id": "2",
        "created_at": "2024-01-03T00:00:00Z",
        "meta": json.dumps({"fd_reference": REFERENCE.text}),
        "note": "returned",
    },
    {"id": "4", "transaction_type": "Top-Up", "amount": 5, "created_at": "2024-01-04T02:00:00+02:00"},
    {"id": 5, "transaction_type": "service fee", "amount": "-1.00", "created_at": "2024-01-05T00:00:00Z"},
    {"id": 6, "transaction_type": "debit", "amount": "7.00", "currency": "AFA", "created_at": "soon"},
    "nothing",
    {"id": {}, "refund_id": 2, "amount": "much"},
]


async def test_the_rows_of_a_card(serve: Serve) -> None:
    _, provider = await serve(answers(201, details(transactions=ROWS)))
    card = await read(provider)
    assert card.transactions is not None
    assert [(row.id, row.kind, row.amount and row.amount.minor) for row in card.transactions] == [
        ("5", TransactionKind.OTHER, -100),
        ("4", TransactionKind.CREDIT, 500),
        ("3", TransactionKind.REFUND, 671),
        ("2", TransactionKind.REDEEM, -3671),
        ("1", TransactionKind.ACTIVATION, 10000),
        ("6", TransactionKind.REDEEM, None),
        ("", TransactionKind.OTHER, None),
        ("", TransactionKind.REFUND, None),
    ]
    redeem, refund = card.transaction("2"), card.transaction("3")
    assert redeem is not None
    assert refund is not None
    assert (redeem.store_id, redeem.notes, refund.notes, refund.refund_of) == ("78", "", "returned", "2")
    assert dict(redeem.meta) == {
        "fd_reference": REFERENCE.text,
        "local_amount": "10.5",
        "more": '["a"]',
        "none": "",
        "yes": "true",
    }
    assert dict(refund.meta) == {"fd_reference": REFERENCE.text}
    assert REFERENCE.found_in(redeem.row)
    assert REFERENCE.found_in(refund.row)
    assert "48151" not in redeem.row
    assert card.transactions[1].created_at == datetime(2024, 1, 4, tzinfo=UTC)


CARDS: dict[str, tuple[dict[str, object], dict[str, object]]] = {
    "initiated, without a currency": (
        {"status": "initiated", "currency": None, "current_balance": "0.00"},
        {"status": CardStatus.INITIATED, "currency": None, "balance": None},
    ),
    "a withdrawn currency": ({"currency": "AFA"}, {"currency": None, "balance": None}),
    "yen": (
        {"currency": "JPY", "current_balance": "1000.0"},
        {"balance": Money(1000, Currency.of("JPY"))},
    ),
    "a number for a balance": ({"current_balance": 90.5}, {"balance": Money(9050, USD)}),
    "a balance with its currency": ({"current_balance": "USD 1,234.50"}, {"balance": Money(123450, USD)}),
    "a balance in another currency": ({"current_balance": "AED 1.00"}, {"balance": None}),
    "no balance": ({"current_balance": {}}, {"balance": None, "currency": USD}),
    "a balance beyond all money": ({"current_balance": "1e400"}, {"balance": None}),
    "a status from elsewhere": ({"status": "Lost"}, {"status": CardStatus.LOST}),
    "a status nobody knows": ({"status": "melted"}, {"status": CardStatus.UNKNOWN}),
    "spelled otherwise": ({"status": "cancelled"}, {"status": CardStatus.CANCELED}),
    "skus in a string": ({"skus": "a-1, b-2,"}, {"skus": ("a-1", "b-2")}),
    "no date": ({"expiry_date": {}}, {"expires_at": None}),
    "a date that is none": ({"expiry_date": "31/12/2030"}, {"expires_at": None}),
    "rows that may not be read": ({"transactions": None}, {"transactions": None}),
    "a used experience": (
        {"card_type": "experiences", "is_redeemed": True, "skus": ["sk-1"], "current_balance": "0.00"},
        {"kind": CardKind.EXPERIENCE, "redeemed": True, "balance": None, "currency": None, "skus": ("sk-1",)},
    ),
    "half a surrogate pair": ({"product_name": "\ud83d"}, {"product_name": "?"}),
}


@pytest.mark.parametrize("name", CARDS)
async def test_a_card_in_every_form(serve: Serve, name: str) -> None:
    changes, expected = CARDS[name]
    _, provider = await serve(answers(201, details(**changes)))
    card = await read(provider)
    assert {field: getattr(card, field) for field in expected} == expected


@pytest.mark.parametrize(
    ("sentence", "redeemed"),
    [("Card is redeemable.", False), ("Card is redeemed", True), ("Card is not redeemed yet", False), ("", False)],
)
async def test_a_balance_check_of_an_experience(serve: Serve, sentence: str, redeemed: bool) -> None:
    told = {
        "card_type": "experiences",
        "skus": "sk-1,sk-2",
        "card_number": NUMBER.digits,
        "balance": sentence,
        "status": "active",
    }
    server, provider = await serve(answers(201, told))
    card = await provider.check_balance(NUMBER, PIN)
    assert (card.kind, card.redeemed, card.skus) == (CardKind.EXPERIENCE, redeemed, ("sk-1", "sk-2"))
    assert (server.received[0].method, server.received[0].target) == ("PUT", "/api/v1/gift_cards/check_balance")
    assert server.received[0].json == {"number": NUMBER.digits, "pin": PIN.digits}


async def test_a_balance_check_without_a_pin(serve: Serve) -> None:
    told = {"card_number": NUMBER.digits, "balance": "KWD 1.250", "status": "active"}
    server, provider = await serve(answers(201, told))
    assert (await provider.check_balance(NUMBER, None)).balance == Money(1250, Currency.of("KWD"))
    assert server.received[0].json == {"number": NUMBER.digits}


async def test_a_balance_of_another_card(serve: Serve) -> None:
    _, provider = await serve(answers(201, {"card_number": "2925681115", "balance": "USD 1.00"}))
    with pytest.raises(UnreadableError) as caught:
        await provider.check_balance(NUMBER, PIN)
    assert caught.value.doubt is Doubt.FOR_ANOTHER


HTML = "<html>Not here</html>"

FAILURES: dict[str, tuple[Behaviour, type[Exception], int | None]] = {
    "wrong password": (answers(401, "HTTP Basic: Access denied."), SignedOutError, 401),
    "forbidden": (answers(403, HTML), ForbiddenError, 403),
    "wrong address": (answers(404, HTML), RefusedError, 404),
    "refused with words": (answers(422, {"errors": "No"}), RefusedError, 422),
    "refused without": (answers(422, HTML), UnreadableError, 422),
    "not this service": (answers(200, HTML), UnreadableError, 200),
    "another API": (answers(200, {"hello": "world"}), UnreadableError, 200),
    "an entry without an id": (answers(200, [{"name": "TS-S1"}]), UnreadableError, 200),
    "an entry that is none": (answers(200, [None]), UnreadableError, 200),
    "no content": (answers(204), UnreadableError, 204),
    "broken": (answers(500, HTML), OutcomeUnknownError, 500),
    "moved": (answers(301, "", Location="https://192.0.2.1/"), OutcomeUnknownError, 301),
    "50 MB": (sends_much(50_000_000), UnreadableError, None),
    "dropped": (drops, OutcomeUnknownError, None),
    "silent": (hangs, OutcomeUnknownError, None),
    "a gateway without its server": (answers(502, HTML), OutcomeUnknownError, 502),
    "too many requests": (answers(429, {"error": "Later"}), OutcomeUnknownError, 429),
}
PASSING = {"dropped", "silent", "a gateway without its server", "too many requests"}


@pytest.mark.parametrize("name", FAILURES)
async def test_a_read_that_fails(serve: Serve, name: str) -> None:
    behaviour, kind, status = FAILURES[name]
    server, provider = await serve(behaviour)
    with pytest.raises(kind) as caught:
        await provider.stores()
    assert type(caught.value) is kind
    assert getattr(caught.value, "status", 0) == status
    assert len(server.received) == (3 if name in PASSING else 1)
