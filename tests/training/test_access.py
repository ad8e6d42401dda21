"""Who may do what, and requests that can't be understood, over real HTTP."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import sqlalchemy as sa

from frontdesk.training import refusals
from frontdesk.training.app import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.training import TrainingServer

REDEEM = "/api/v1/gift_cards/redeem"
ORDER = {"number": "6636747879", "pin": "66882", "amount": "1", "currency": "USD"}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: f"{operation.method} {operation.path}")
def test_nothing_is_told_without_a_password(http: httpx.Client, operation: Any) -> None:
    answer = http.request(operation.method, operation.path.replace("{id}", "53"), auth=NoAuth())

    assert (answer.status_code, answer.json()) == (401, {"error": refusals.NO_CREDENTIALS})
    assert answer.headers["www-authenticate"].startswith("Basic")
    assert answer.headers["content-type"] == "application/json; charset=utf-8"


class NoAuth(httpx.Auth):
    """Leaves a request as it is, without the client's usual credentials."""


@pytest.mark.parametrize(
    "credentials",
    [
        ("mariam@practice.example", "wrong"),
        ("mariam@practice.example", ""),
        ("nobody@practice.example", "mariam-123"),
        ("", ""),
        ("mariam@practice.example", "omar-123"),
    ],
)
def test_a_wrong_password_is_refused(http: httpx.Client, credentials: tuple[str, str]) -> None:
    answer = http.get("/api/v1/stores", auth=credentials)

    assert (answer.status_code, answer.json()) == (401, {"error": refusals.BAD_CREDENTIALS})


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("Basic %%%", refusals.BAD_CREDENTIALS),
        ("Basic /////w==", refusals.BAD_CREDENTIALS),
        ("Bearer token", refusals.NO_CREDENTIALS),
        ("", refusals.NO_CREDENTIALS),
    ],
)
def test_a_strange_header_is_refused(http: httpx.Client, header: str, sentence: str) -> None:
    answer = http.get("/api/v1/stores", auth=NoAuth(), headers={"Authorization": header})

    assert (answer.status_code, answer.json()) == (401, {"error": sentence})


def test_the_email_is_not_case_sensitive(http: httpx.Client) -> None:
    assert http.get("/api/v1/stores", auth=("Mariam@Practice.Example", "mariam-123")).status_code == 201


def test_a_deleted_user_is_out(http: httpx.Client) -> None:
    http.delete("/api/v1/users/21")

    assert http.get("/api/v1/stores", auth=("mariam@practice.example", "mariam-123")).status_code == 401


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("office", {"stores", "campaigns", "cards", "card", "reasons", "users", "new", "block"}),
        ("omar", {"stores", "campaigns", "cards", "card", "reasons", "block"}),
        ("mariam", {"stores", "campaigns", "cards", "card", "reasons"}),
        ("noor", {"reasons"}),
    ],
)
def test_rights(sign_in: Callable[[str], httpx.Client], name: str, allowed: set[str]) -> None:
    calls: dict[str, tuple[str, str, dict[str, Any]]] = {
        "stores": ("GET", "/api/v1/stores", {}),
        "campaigns": ("GET", "/api/v1/campaigns", {}),
        "cards": ("GET", "/api/v1/gift_cards", {}),
        "card": ("GET", "/api/v1/gift_cards/53", {}),
        "reasons": ("GET", "/api/v3/transaction_reasons", {}),
        "users": ("GET", "/api/v1/users", {}),
        "new": ("POST", "/api/v1/stores", {"store": {"name": "n", "code": "n"}}),
        "block": ("PUT", "/api/v1/gift_cards/53", {"status": "blocked"}),
    }
    http = sign_in(name)

    answers = {call: http.request(method, path, json=body) for call, (method, path, body) in calls.items()}

    assert {call for call, answer in answers.items() if answer.status_code == 201} == allowed
    refused = [answers[call] for call in calls.keys() - allowed]
    assert {answer.status_code for answer in refused} <= {403}
    assert all(answer.json() == {"error": refusals.NOT_AUTHORIZED} for answer in refused)


def test_front_desk_users_see_their_stores(sign_in: Callable[[str], httpx.Client]) -> None:
    mariam = sign_in("mariam")

    assert [store["id"] for store in mariam.get("/api/v1/stores").json()] == [1, 2]
    assert mariam.get("/api/v1/stores/3").status_code == 404


def test_front_desk_users_work_for_their_stores(sign_in: Callable[[str], httpx.Client]) -> None:
    mariam = sign_in("mariam")

    assert mariam.post(REDEEM, json=ORDER | {"store_id": 2}).status_code == 201
    assert mariam.post(REDEEM, json=ORDER | {"store_id": 3}).json() == {"errors": refusals.STORE_NOT_FOUND}


def test_an_account_without_lists_moves_money(
    sign_in: Callable[[str], httpx.Client], training_server: TrainingServer
) -> None:
    answer = sign_in("noor").post(REDEEM, json=ORDER | {"store_id": "3"})

    row = training_server.ledger("6636747879")[-1]
    assert answer.status_code == 201
    assert (row.store_id, row.user_id) == (3, 24)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"{", refusals.MALFORMED_JSON),
        (b"not json", refusals.MALFORMED_JSON),
        (b'{"amount": NaN}', refusals.MALFORMED_JSON),
        (b'{"number": "\xff"}', refusals.MALFORMED_JSON),
        (b'{"number": "\\ud800"}', refusals.MALFORMED_JSON),
        (b"[" * 100_000, refusals.MALFORMED_JSON),
        (b'{"amount": ' + b"9" * 5000 + b"}", refusals.MALFORMED_JSON),
        (b"[1]", refusals.NOT_AN_OBJECT),
        (b'"text"', refusals.NOT_AN_OBJECT),
        (b"null", refusals.NOT_AN_OBJECT),
    ],
)
def test_a_body_that_is_no_object_is_a_bad_request(http: httpx.Client, body: bytes, sentence: str) -> None:
    answer = http.post(REDEEM, content=body)

    assert (answer.status_code, answer.json()) == (400, {"error": sentence})


def test_an_empty_body_is_refused_like_an_empty_object(http: httpx.Client) -> None:
    assert http.post(REDEEM).json() == {"errors": refusals.CARD_NOT_FOUND}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api", 404),
        ("GET", "/api/v1/nothing", 404),
        ("GET", "/api/v1/gift_cards/none", 404),
        ("PATCH", "/api/v1/gift_cards", 405),
    ],
)
def test_unknown_addresses_answer_in_json(http: httpx.Client, method: str, path: str, status: int) -> None:
    answer = http.request(method, path)

    assert answer.status_code == status
    assert answer.json().keys() == {"error"}


def test_a_fault_is_logged_without_secrets(
    http: httpx.Client, training_server: TrainingServer, caplog: pytest.LogCaptureFixture
) -> None:
    engine = sa.create_engine(f"sqlite:///{training_server.where}")
    with engine.begin() as connection:
        connection.execute(sa.text("ALTER TABLE ledger_entries RENAME COLUMN notes TO lost"))
    engine.dispose()

    with caplog.at_level(logging.DEBUG):
        answer = http.post(REDEEM, json=ORDER)

    assert (answer.status_code, answer.json()) == (500, {"error": refusals.INTERNAL})
    assert f"POST {REDEEM} failed" in caplog.text
    assert "Traceback" in caplog.text
    for secret in ("6636747879", "66882", "office-123"):
        assert secret not in caplog.text
