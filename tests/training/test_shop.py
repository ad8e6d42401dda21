"""Stores, campaigns, transaction reasons and front-desk users, over real HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from frontdesk.training import refusals

if TYPE_CHECKING:
    import httpx

STORES = "/api/v1/stores"
CAMPAIGNS = "/api/v1/campaigns"
REASONS = "/api/v3/transaction_reasons"
USERS = "/api/v1/users"

STORE_KEYS = set("id name code url client_id created_at updated_at".split())
CAMPAIGN_KEYS = set(
    "id name start_date end_date client_id code max_expiry_days created_at updated_at date_specific_expiry"
    " email_subject email_html specific_date body sms_html allow_password".split()
)
REASON_KEYS = set(
    "id transaction_reason transaction_type client_id created_at updated_at soft_delete store_id".split()
)
USER_KEYS = set("id email name store_id client_id created_at updated_at".split())

NEW_STORE = {"store": {"name": "testing", "code": "store_code"}}
NEW_CAMPAIGN = {
    "campaign": {
        "name": "Drew Sellers",
        "code": "hello-1",
        "start_date": "2023-01-03",
        "end_date": "2099-01-03",
        "body": "Maiores fugiat ex do",
        "date_specific_expiry": True,
        "email_html": "Ut sequi dolorum qui",
        "email_subject": "kurunutul@mailinator.com",
        "max_expiry_days": "",
        "sms_html": "Quis voluptas nihil ",
        "specific_date": "2099-04-06",
        "store_ids": ["1", "3"],
    }
}
NEW_REASON = {"transaction_reason": {"transaction_reason": "apple", "transaction_type": "debit"}}
NEW_USER = {
    "user": {
        "name": "Ryan Chambers",
        "email": "tec@mailinator.com",
        "store_ids": ["2", "1"],
        "password": "123@123",
    }
}


def test_stores_come_as_a_bare_list(http: httpx.Client) -> None:
    answer = http.get(STORES)

    assert answer.status_code == 201
    assert [(store["id"], store["name"]) for store in answer.json()] == [
        (1, "Harbour store"),
        (2, "Mall store"),
        (3, "Airport store"),
    ]
    assert all(store.keys() == STORE_KEYS for store in answer.json())


def test_campaigns_come_newest_first_with_nulls(http: httpx.Client) -> None:
    answer = http.get(CAMPAIGNS)

    found = answer.json()["campaigns"]
    assert answer.status_code == 201
    assert [campaign["id"] for campaign in found] == list(range(15, 4, -1))
    assert all(campaign.keys() == CAMPAIGN_KEYS for campaign in found)
    by_code = {campaign["code"]: campaign for campaign in found}
    assert by_code["eaz-123"]["max_expiry_days"] == 27
    assert by_code["eaz-123"]["specific_date"] is None
    assert by_code["FESTIVE"]["max_expiry_days"] is None
    assert by_code["FESTIVE"]["date_specific_expiry"] is True
    assert by_code["WELCOME"]["allow_password"] is False


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        ({"name_cont": "eaz", "code_cont": None}, ["eaz-123"]),
        ({"code_cont": "gift-j"}, ["GIFT-JPY"]),
        ({"name_cont": "cards", "code_cont": "WEL"}, ["WELCOME"]),
        ({"name_cont": "_"}, []),
    ],
)
def test_campaigns_are_filtered(http: httpx.Client, wanted: dict[str, Any], codes: list[str]) -> None:
    found = http.get(CAMPAIGNS, params={"q": json.dumps(wanted)}).json()["campaigns"]

    assert [campaign["code"] for campaign in found] == codes


def test_reasons_come_in_pages(http: httpx.Client) -> None:
    answer = http.get(REASONS, params={"page": 2, "per_page": 3})

    assert answer.status_code == 201
    assert answer.json()["total_count"] == 7
    found = answer.json()["transaction_reasons"]
    assert [reason["transaction_reason"] for reason in found] == ["Cancel", "Goodwill", "AddOn"]
    assert all(reason.keys() == REASON_KEYS for reason in found)
    assert found[0]["store_id"] is None


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({"transaction_type_eq": "1"}, ["Correction", "Cancel"]),
        ({"transaction_type_eq": 2}, ["Wrong amount", "Customer return"]),
        ({"transaction_type_eq": "3", "transaction_reason_cont": "back"}, ["Cash Back"]),
        ({"transaction_reason_cont": "nothing"}, []),
    ],
)
def test_reasons_are_filtered(http: httpx.Client, wanted: dict[str, Any], names: list[str]) -> None:
    answer = http.get(REASONS, params={"q": json.dumps(wanted)}).json()

    assert [reason["transaction_reason"] for reason in answer["transaction_reasons"]] == names
    assert answer["total_count"] == len(names)


def test_users_are_listed_with_braces_for_null(http: httpx.Client) -> None:
    answer = http.get(USERS)

    found = answer.json()
    assert answer.status_code == 201
    assert [user["name"] for user in found] == ["Mariam Khan", "Omar Haddad", "Noor Saleh"]
    assert all(user.keys() == USER_KEYS for user in found)
    assert [(user["store_id"], user["client_id"]) for user in found] == [({}, {}), ({}, {}), (3, {})]


@pytest.mark.parametrize(
    ("path", "new", "keys", "more_when_shown"),
    [
        (STORES, NEW_STORE, STORE_KEYS, set()),
        (CAMPAIGNS, NEW_CAMPAIGN, CAMPAIGN_KEYS, {"store_ids", "attachment_url"}),
        (REASONS, NEW_REASON, REASON_KEYS, set()),
        (USERS, NEW_USER, USER_KEYS, {"store_ids"}),
    ],
)
def test_a_record_is_made_shown_and_deleted(
    http: httpx.Client, path: str, new: dict[str, Any], keys: set[str], more_when_shown: set[str]
) -> None:
    made = http.post(path, json=new)
    address = f"{path}/{made.json()['id']}"
    shown = http.get(address)
    deleted = http.delete(address)

    assert (made.status_code, shown.status_code, deleted.status_code) == (201, 201, 201)
    assert made.json().keys() == keys
    assert shown.json().keys() == keys | more_when_shown
    assert made.json().items() <= shown.json().items()
    assert deleted.json()["message"].endswith(" is deleted")
    assert http.get(address).status_code == 404


def test_a_single_record_writes_braces_for_null(http: httpx.Client) -> None:
    campaign = http.post(CAMPAIGNS, json=NEW_CAMPAIGN).json()

    assert campaign["max_expiry_days"] == {}
    assert campaign["specific_date"] == "2099-04-06T00:00:00.000Z"
    assert http.get(f"{CAMPAIGNS}/{campaign['id']}").json()["store_ids"] == ["1", "3"]
    assert http.get(f"{REASONS}/121").json()["store_id"] == {}
    assert http.delete(f"{CAMPAIGNS}/{campaign['id']}").json() == {"message": "Campagin is deleted"}


@pytest.mark.parametrize(
    ("address", "change", "expected"),
    [
        (f"{STORES}/3", {"code": "AIR-2"}, {"code": "AIR-2", "name": "Airport store"}),
        (f"{STORES}/3", {"store": {"name": "Airport hall"}}, {"code": "AIRPORT", "name": "Airport hall"}),
        (f"{CAMPAIGNS}/5", {"name": "Ahsan Ali"}, {"name": "Ahsan Ali", "code": "eaz-123"}),
        (f"{CAMPAIGNS}/5", {"campaign": {"max_expiry_days": 90}}, {"max_expiry_days": 90}),
        (
            f"{REASONS}/121",
            {"transaction_reason": {"transaction_reason": "Add", "transaction_type": "credit"}},
            {"transaction_reason": "Add", "transaction_type": "credit"},
        ),
        (f"{USERS}/21", {"email": "mk@practice.example"}, {"email": "mk@practice.example"}),
        (f"{USERS}/21", {"user": {"store_ids": ["3"]}}, {"store_id": 3}),
    ],
)
def test_a_record_is_changed(
    http: httpx.Client, address: str, change: dict[str, Any], expected: dict[str, Any]
) -> None:
    answer = http.put(address, json=change)

    assert answer.status_code == 201
    assert expected.items() <= answer.json().items()
    assert expected.items() <= http.get(address).json().items()


def test_a_changed_password_counts(http: httpx.Client) -> None:
    http.put(f"{USERS}/21", json={"user": {"password": "new-456"}})

    assert http.get(STORES, auth=("mariam@practice.example", "mariam-123")).status_code == 401
    assert http.get(STORES, auth=("mariam@practice.example", "new-456")).status_code == 201


@pytest.mark.parametrize(
    ("path", "body", "sentence"),
    [
        (STORES, {"store": {"name": "", "code": "x"}}, refusals.blank("Name")),
        (STORES, {"store": {"name": "x"}}, refusals.blank("Code")),
        (STORES, {"store": {"name": "x", "code": "MALL"}}, refusals.taken("Code")),
        (CAMPAIGNS, {}, refusals.blank("Name")),
        (CAMPAIGNS, NEW_CAMPAIGN["campaign"] | {"code": "eaz-123"}, refusals.taken("Code")),
        (CAMPAIGNS, NEW_CAMPAIGN["campaign"] | {"end_date": ""}, refusals.blank("End date")),
        (CAMPAIGNS, NEW_CAMPAIGN["campaign"] | {"start_date": "soon"}, refusals.invalid("Start date")),
        (CAMPAIGNS, NEW_CAMPAIGN["campaign"] | {"max_expiry_days": "-1"}, refusals.invalid("Max expiry days")),
        (CAMPAIGNS, NEW_CAMPAIGN["campaign"] | {"store_ids": ["9"]}, refusals.STORE_NOT_FOUND),
        (REASONS, {}, refusals.blank("Transaction reason")),
        (REASONS, {"transaction_reason": {"transaction_reason": "x"}}, refusals.blank("Transaction type")),
        (
            REASONS,
            {"transaction_reason": {"transaction_reason": "x", "transaction_type": "gift"}},
            refusals.invalid("Transaction type"),
        ),
        (
            REASONS,
            {"transaction_reason": {"transaction_reason": "Cancel", "transaction_type": "debit"}},
            refusals.taken("Transaction reason"),
        ),
        (USERS, {"user": NEW_USER["user"] | {"email": "omar@practice.example"}}, refusals.taken("Email")),
        (USERS, {"user": NEW_USER["user"] | {"password": None}}, refusals.blank("Password")),
        (USERS, {"user": NEW_USER["user"] | {"store_ids": "1,7"}}, refusals.STORE_NOT_FOUND),
    ],
)
def test_a_new_record_is_refused(http: httpx.Client, path: str, body: dict[str, Any], sentence: str) -> None:
    before = http.get(path).json()

    answer = http.post(path, json=body)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})
    assert http.get(path).json() == before


@pytest.mark.parametrize(
    ("address", "body", "sentence"),
    [
        (f"{STORES}/1", {"code": "MALL"}, refusals.taken("Code")),
        (f"{CAMPAIGNS}/5", {"code": "WELCOME"}, refusals.taken("Code")),
        (f"{CAMPAIGNS}/5", {"end_date": ""}, refusals.blank("End date")),
        (
            f"{REASONS}/121",
            {"transaction_reason": {"transaction_reason": "Cancel"}},
            refusals.taken("Transaction reason"),
        ),
        (f"{USERS}/21", {"email": "omar@practice.example"}, refusals.taken("Email")),
    ],
)
def test_a_change_is_refused(http: httpx.Client, address: str, body: dict[str, Any], sentence: str) -> None:
    answer = http.put(address, json=body)

    assert (answer.status_code, answer.json()) == (422, {"errors": sentence})


@pytest.mark.parametrize("path", [STORES, CAMPAIGNS, REASONS, USERS])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_unknown_record_is_not_found(http: httpx.Client, path: str, method: str) -> None:
    answer = http.request(method, f"{path}/999")

    assert (answer.status_code, answer.json()) == (404, {"error": refusals.NOT_FOUND})


def test_a_deleted_id_is_not_given_out_again(http: httpx.Client) -> None:
    first = http.post(STORES, json=NEW_STORE).json()["id"]
    http.delete(f"{STORES}/{first}")

    second = http.post(STORES, json={"store": {"name": "next", "code": "next"}}).json()["id"]

    assert (first, second) == (4, 5)
