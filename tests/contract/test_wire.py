"""Every sample answer of the API text is read by the model that meets it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.card import CardKind, CardStatus
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.providers.base import RefusalKind, RefusedError
from frontdesk.providers.ts.mapping import campaign_of, card_of, card_of_balance
from frontdesk.providers.ts.outcomes import Answer, Listing, judge_done, judge_listing, judge_move, judge_read
from frontdesk.providers.ts.reading import (
    understand,
    understand_list,
    understand_page,
    understand_transaction,
)
from frontdesk.providers.ts.wire import (
    BalanceAnswer,
    CampaignAnswer,
    CardAnswer,
    CardDetailsAnswer,
    MovementAnswer,
    ReasonAnswer,
    StoreAnswer,
    UserAnswer,
    Wire,
)
from tests.providers.values import REFERENCE

WIRE = Path(__file__).parent / "wire"
USD = Currency.of("USD")
AED = Currency.of("AED")

ONE: dict[str, tuple[type[Wire], dict[str, object]]] = {
    "cards.create.201": (CardAnswer, {"id": "56", "number": "6939974394", "card_type": "monetary", "skus": ()}),
    "cards.create-monetary.200": (CardAnswer, {"id": "28071", "number": "935896188801023413"}),
    "cards.update.201": (CardAnswer, {"id": "53", "status": "active", "skus": ("sk-123123",)}),
    "redeem.card-currency.201": (MovementAnswer, {"card_number": "6636747879", "id": None}),
    "redeem.card-currency-with-id.201": (MovementAnswer, {"card_number": "6636747879", "id": "30324"}),
    "redeem.other-currency.201": (MovementAnswer, {"meta": {"local_currency": "AFA", "local_amount": "20.00"}}),
    "redeem.other-currency-with-id.201": (MovementAnswer, {"currency": "USD", "id": "30325"}),
    "redeem.experience.201": (MovementAnswer, {"card_number": "3547120806", "currency": "", "meta": {}}),
    "redeem.experience-with-id.201": (MovementAnswer, {"id": "30327"}),
    "credit.top-up.201": (MovementAnswer, {"card_number": "8108449962"}),
    "transaction.card-currency.201": (MovementAnswer, {"id": "3044", "currency": "AED"}),
    "transaction.other-currency.201": (MovementAnswer, {"id": "3045", "currency": "AED"}),
    "transaction.experience.201": (MovementAnswer, {"id": "3047", "currency": ""}),
    "activation.single.200": (MovementAnswer, {"card_number": "41945902300378903", "meta": {}, "id": "11196"}),
    "campaigns.create.201": (CampaignAnswer, {"id": "15", "code": "hello-1"}),
    "campaigns.show.201": (CampaignAnswer, {"id": "12", "end_date": datetime(2023, 1, 3, tzinfo=UTC)}),
    "campaigns.update.201": (CampaignAnswer, {"id": "12", "name": "Ahsan Ali"}),
    "stores.create.201": (StoreAnswer, {"id": "9", "name": "testing", "code": "store_code"}),
    "stores.show.201": (StoreAnswer, {"id": "8", "code": "st-123"}),
    "stores.update.201": (StoreAnswer, {"id": "8", "name": "Ahsan Ali", "code": "ahsan-ali"}),
    "reasons.create.201": (ReasonAnswer, {"id": "232", "name": "Cash Back", "transaction_type": "credit"}),
    "reasons.show.201": (ReasonAnswer, {"id": "231", "name": "AddOn", "store_id": None}),
    "reasons.update.201": (ReasonAnswer, {"id": "8", "name": "Ahsan Ali", "transaction_type": ""}),
    "users.create.201": (UserAnswer, {"id": "13", "email": "tec@mailinator.com", "store_id": None}),
    "users.show.201": (UserAnswer, {"name": "Ryan Chambers", "store_ids": ("1", "2")}),
    "users.update.201": (UserAnswer, {"id": "13", "email": "ahsan-ali@techsembly.com", "store_ids": ()}),
}

LISTS: dict[str, tuple[type[Wire], str, list[str]]] = {
    "cards.list.201": (CardAnswer, "gift_cards", ["53", "52"]),
    "campaigns.list.201": (CampaignAnswer, "campaigns", ["8", "7"]),
    "campaigns.list-filtered.201": (CampaignAnswer, "campaigns", ["8", "7"]),
    "stores.list.201": (StoreAnswer, "stores", ["1", "2"]),
    "users.list.201": (UserAnswer, "users", ["3", "7", "8", "9", "10"]),
}

AMOUNTS: dict[str, tuple[str | None, str | None]] = {
    "redeem.card-currency.201": ("-1.00", "798.88"),
    "redeem.other-currency.201": ("-0.22", "798.66"),
    "redeem.experience.201": (None, None),
    "credit.top-up.201": ("123123.00", "13076531.56"),
    "transaction.card-currency.201": ("10.00", "1234167.66"),
    "transaction.other-currency.201": ("36.71", "1234204.37"),
    "transaction.experience.201": (None, None),
    "activation.single.200": ("200.00", "200.00"),
}

DETAILS = {"cards.show.201"}
BALANCES = {"balance.monetary.201", "balance.experience.201"}
BULK = {"activation.bulk.200"}
REFUSALS = {"activation.already-active.422", "activation.bulk-already-active.422"}
TRANSACTIONS: dict[str, dict[str, object]] = {
    "refund.whole.201": {"id": "181", "refund_id": "168", "gift_card_id": "45", "meta": {}},
    "refund.part.201": {"id": "30330", "refund_id": "30325", "notes": "refunding", "sku": ""},
}
PAGES = {"reasons.list.201"}
DELETIONS = {"campaigns.delete.201", "stores.delete.201", "users.delete.201"}


def body(name: str) -> bytes:
    return (WIRE / f"{name}.json").read_bytes()


def answer(name: str) -> Answer:
    return judge_read(int(name.rsplit(".", 1)[1]), body(name))


def listing(name: str) -> Listing:
    return judge_listing(int(name.rsplit(".", 1)[1]), body(name))


def test_each_file_is_claimed_by_a_test() -> None:
    claimed = {*ONE, *LISTS, *DETAILS, *BALANCES, *BULK, *REFUSALS, *TRANSACTIONS, *PAGES, *DELETIONS}
    assert {path.stem for path in WIRE.glob("*.json")} == claimed


def test_the_text_has_39_bodies_under_response() -> None:
    files = {path.stem for path in WIRE.glob("*.json")}
    assert len({name for name in files if "with-id" not in name} - {"refund.part.201"}) == 39


@pytest.mark.parametrize("name", ONE)
def test_one_record(name: str) -> None:
    model, expected = ONE[name]
    read = understand(model, answer(name))
    assert {field: getattr(read, field) for field in expected} == expected


@pytest.mark.parametrize("name", LISTS)
def test_a_list(name: str) -> None:
    model, key, ids = LISTS[name]
    assert [getattr(item, "id", None) for item in understand_list(model, listing(name), key)] == ids


@pytest.mark.parametrize("name", AMOUNTS)
def test_the_amounts_of_a_movement(name: str) -> None:
    read = understand(MovementAnswer, answer(name))
    amount, balance = (None if text is None else Decimal(text) for text in AMOUNTS[name])
    assert (read.amount.number, read.balance.number) == (amount, balance)
    assert str(read.amount.number) == str(amount)


@pytest.mark.parametrize("name", TRANSACTIONS)
def test_a_transaction(name: str) -> None:
    read = understand_transaction(answer(name))
    assert {field: getattr(read, field) for field in TRANSACTIONS[name]} == TRANSACTIONS[name]


def test_a_refund_gives_its_amount_back() -> None:
    assert understand_transaction(answer("refund.whole.201")).amount.money(USD) == Money(56, USD)
    assert understand_transaction(answer("refund.part.201")).amount.money(USD) == Money(200, USD)


def test_a_page_tells_how_many_there_are() -> None:
    reasons, total = understand_page(ReasonAnswer, listing("reasons.list.201"), "transaction_reasons")
    assert [(reason.id, reason.transaction_type) for reason in reasons] == [
        ("124", "debit"),
        ("111", "credit"),
        ("107", "debit"),
        ("104", "debit"),
        ("103", "debit"),
    ]
    assert (reasons[-1].store_id, total) == ("98", 68)


@pytest.mark.parametrize("text", [b'{ message: "Store is deleted" }', b""], ids=["no JSON", "empty"])
def test_a_deletion_is_done_whatever_it_says(text: bytes) -> None:
    judge_done(201, text)


@pytest.mark.parametrize("name", sorted(DELETIONS))
def test_the_sample_of_a_deletion(name: str) -> None:
    judge_done(201, body(name))


@pytest.mark.parametrize("name", sorted(path.stem for path in WIRE.glob("*.json")))
def test_no_pin_gets_past_parsing(name: str) -> None:
    kept = json.dumps(judge_read(200, body(name)).tree, default=str)
    assert '"pin"' not in kept


def test_a_card_with_its_transactions() -> None:
    card = card_of(understand(CardDetailsAnswer, answer("cards.show.201")))
    assert (card.id, card.number.digits, card.kind, card.status) == (
        "53",
        "2925681115",
        CardKind.EXPERIENCE,
        CardStatus.ACTIVE,
    )
    assert (card.skus, card.transactions, card.redeemed) == (("sk-123123",), (), False)
    assert (card.currency, card.balance) == (None, None)
    assert card.expires_at == datetime(2023, 1, 18, 12, 5, 16, 55000, UTC)


def test_the_balance_of_a_monetary_card() -> None:
    card = card_of_balance(understand(BalanceAnswer, answer("balance.monetary.201")))
    assert (card.number.digits, card.balance, card.currency) == ("6636747879", Money(79866, USD), USD)
    assert (card.kind, card.status, card.id) == (CardKind.MONETARY, CardStatus.ACTIVE, None)
    assert card.expires_at == datetime(2025, 10, 14, tzinfo=UTC)


def test_the_balance_of_an_experience_is_a_sentence() -> None:
    card = card_of_balance(understand(BalanceAnswer, answer("balance.experience.201")))
    assert (card.kind, card.product_name, card.skus) == (CardKind.EXPERIENCE, "Cara Thornton", ("sk-123123",))
    assert (card.balance, card.redeemed) == (None, False)


def test_a_campaign_ends() -> None:
    (first, _) = understand_list(CampaignAnswer, listing("campaigns.list.201"), "campaigns")
    campaign = campaign_of(first)
    assert (campaign.name, campaign.code) == ("Madonna Patterson", "Quis cumque suscipit")
    assert not campaign.open(datetime(2022, 11, 8, tzinfo=UTC))


def test_a_bulk_activation_answers_json_strings() -> None:
    rows = answer("activation.bulk.200").tree
    assert isinstance(rows, list)
    read = [understand(MovementAnswer, judge_read(200, row.encode())) for row in rows]
    assert [row.card_number for row in read] == ["288329192203000093", "657911754903000093", "242939918703000095"]
    assert [row.balance.money(USD) for row in read] == [Money.of(n, USD) for n in ("1050", "3000", "9777")]


@pytest.mark.parametrize(
    ("name", "last4"), [("activation.already-active.422", "0093"), ("activation.bulk-already-active.422", "0093")]
)
def test_a_second_activation_is_refused(name: str, last4: str) -> None:
    with pytest.raises(RefusedError) as caught:
        judge_move(422, body(name), reference=REFERENCE)
    assert caught.value.kind is RefusalKind.ALREADY_ACTIVE
    assert caught.value.words == (
        f"You can't activate the card with number •••• {last4} because it is already in Active state."
    )
