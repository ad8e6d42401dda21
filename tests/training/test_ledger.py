"""What holds for the ledger whatever is done: sums, limits, and two tills at once."""

from __future__ import annotations

import ssl
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import TYPE_CHECKING

import httpx
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.training import database, practice_cards

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.training import TrainingServer

CARD = {"number": "5501620001", "pin": "10001", "currency": "USD"}
BALANCE = "/api/v1/gift_cards/check_balance"

amounts = st.decimals(min_value="0.01", max_value="30", places=2).map(str)
steps = st.one_of(
    st.tuples(st.just("redeem"), amounts),
    st.tuples(st.just("credit"), amounts),
    st.tuples(st.just("refund"), amounts),
    st.tuples(st.just("refund all"), st.just("")),
)


def act(http: httpx.Client, kind: str, amount: str, debits: list[int]) -> httpx.Response:
    if kind == "redeem":
        return http.post("/api/v1/gift_cards/redeem", json=CARD | {"amount": amount})
    if kind == "credit":
        return http.post("/api/v1/gift_cards/credit", json=CARD | {"amount": amount})
    order = {"transaction_id": debits[-1] if debits else 0, "amount": amount}
    return http.post("/api/v3/gift_cards/refund", json=order)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, min_size=1, max_size=8))
def test_the_balance_is_the_sum_of_the_entries(
    http: httpx.Client, training_server: TrainingServer, plan: list[tuple[str, str]]
) -> None:
    expected = training_server.balance(CARD["number"])
    debits: list[int] = []
    left: dict[int, Decimal] = {}
    for kind, amount in plan:
        answer = act(http, kind, amount, debits)
        target = debits[-1] if debits else 0
        wish = Decimal(amount) if amount else left.get(target, Decimal(0))
        if kind == "credit":
            assert answer.status_code == 201
            expected += wish
        elif kind == "redeem":
            assert (answer.status_code == 201) == (wish <= expected)
            if answer.status_code == 201:
                expected -= wish
                debits.append(answer.json()["id"])
                left[debits[-1]] = wish
        else:
            assert (answer.status_code == 201) == (0 < wish <= left.get(target, Decimal(0)))
            if answer.status_code == 201:
                expected += wish
                left[target] -= wish
    told = http.put(BALANCE, json=CARD).json()["balance"]
    assert training_server.balance(CARD["number"]) == expected >= 0
    assert told == f"USD {expected:.2f}"


def test_two_tills_cant_overspend(http: httpx.Client, training_server: TrainingServer) -> None:
    def spend(_: int) -> int:
        no_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        with httpx.Client(base_url=training_server.url, auth=http.auth, verify=no_tls, trust_env=False) as till:
            order = CARD | {"amount": "10.00"}
            return till.post("/api/v1/gift_cards/redeem", json=order).status_code

    with ThreadPoolExecutor(6) as tills:
        statuses = sorted(tills.map(spend, range(6)))

    assert statuses == [201, 201, 422, 422, 422, 422]
    assert training_server.balance(CARD["number"]) == Decimal("5.00")


def test_two_tills_cant_activate_one_card(http: httpx.Client, training_server: TrainingServer) -> None:
    wish = {
        "gift_card_number": "603100000000000101",
        "campaign_id": 6,
        "card_type": "monetary",
        "currency": "USD",
        "value": 50,
    }

    def activate(_: int) -> int:
        no_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        with httpx.Client(base_url=training_server.url, auth=http.auth, verify=no_tls, trust_env=False) as till:
            return till.post("/api/v3/gift_cards/activation", json={"gift_card": wish}).status_code

    with ThreadPoolExecutor(4) as tills:
        statuses = sorted(tills.map(activate, range(4)))

    assert statuses == [200, 422, 422, 422]
    assert training_server.balance("603100000000000101") == Decimal(50)


def test_no_table_has_a_balance(training_server: TrainingServer) -> None:
    engine = sa.create_engine(f"sqlite:///{training_server.where}")
    columns = {column["name"] for column in sa.inspect(engine).get_columns("gift_cards")}
    engine.dispose()

    assert not {name for name in columns if "balance" in name}


@pytest.mark.parametrize(
    ("transaction_type", "amount_minor"), [("debit", 1), ("credit", -1), ("refund", -1), ("gift", 1)]
)
def test_the_database_refuses_an_entry_with_the_wrong_sign(
    seeded_engine: sa.Engine, transaction_type: str, amount_minor: int
) -> None:
    statement = sa.text(
        "INSERT INTO ledger_entries (gift_card_id, transaction_type, amount_minor, currency, notes,"
        " payment_method, ip, created_at) VALUES (54, :type, :amount, 'USD', '', '', '', '2026-01-01')"
    )

    with pytest.raises(sa.exc.IntegrityError), database.writing(seeded_engine) as connection:
        connection.execute(statement, {"type": transaction_type, "amount": amount_minor})


@pytest.fixture
def seeded_engine(seeded_database: Path) -> Iterator[sa.Engine]:
    engine = database.open_database(str(seeded_database))
    yield engine
    engine.dispose()


@pytest.mark.parametrize(
    ("number", "balance"),
    [
        ("6636747879", "798.66"),
        ("5501627879", "51.50"),
        ("2338877012", "1234157.66"),
        ("8108449962", "12953408.56"),
        ("9100000031", "0.00"),
        ("427689063003000093", "100.00"),
        ("242939918703000095", "7777.00"),
        ("5501620005", "42.750"),
    ],
)
def test_the_seed_leaves_the_balances_it_says(training_server: TrainingServer, number: str, balance: str) -> None:
    assert training_server.balance(number) == Decimal(balance)


def test_the_practice_cards_are_of_every_kind() -> None:
    numbers = [card.number for card in practice_cards.CARDS]
    box = [int(card.number) for card in practice_cards.CARDS if card.note == practice_cards.IN_A_ROW]

    assert len(numbers) == len(set(numbers)) >= 30
    assert {card.kind for card in practice_cards.CARDS} == {
        "monetary",
        "experience",
        "expired",
        "blocked",
        "used_up",
        "initiated",
    }
    assert {card.currency for card in practice_cards.CARDS} >= {"USD", "AED", "EUR", "JPY", "KWD"}
    assert box == list(range(box[0], box[0] + 8))
    assert all(card.note for card in practice_cards.CARDS)
