"""What a script may count on: names, references, batches, pages, and whose call it is."""

from __future__ import annotations

import inspect
import json
from dataclasses import replace

import httpx
import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardKind, CardNumber
from frontdesk.domain.money import Money
from frontdesk.providers import ts
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    OutcomeUnknownError,
    RefusedError,
    SignedOutError,
    UnreadableError,
)
from frontdesk.providers.ts import Activation, TSGiftCards
from tests.providers.server import Behaviour, RawServer, Received, answers
from tests.providers.values import NUMBER, PIN, REFERENCE, USD

ANOTHER = Reference("FD-FEDCBA9876543210")


def client(server: RawServer) -> TSGiftCards:
    return TSGiftCards(server.url, auth=httpx.BasicAuth("a", "b"))


def test_the_public_names_are_few() -> None:
    assert ts.__all__ == [
        "Activation",
        "Address",
        "CardDetails",
        "ReasonKind",
        "Retries",
        "TSGiftCards",
        "TSProvider",
        "Timeouts",
        "connect",
        "knock",
    ]


CALLS = {
    "TSGiftCards": "activate activate_in_bulk check_balance close create create_monetary credit knock list reach "
    "redeem redeem_experience refund show transact transact_experience update",
    "Campaigns": "create delete list show update",
    "Reasons": "create delete list page show update",
    "Stores": "create delete list show update",
    "Users": "create delete list show update",
}


def test_the_calls_are_pinned_and_each_tells_its_section() -> None:
    cards = TSGiftCards("https://gift.example", auth=httpx.BasicAuth("a", "b"))
    for resource in (cards, cards.campaigns, cards.reasons, cards.stores, cards.users):
        calls = dict(inspect.getmembers(resource, inspect.ismethod))
        named = {name: call for name, call in calls.items() if not name.startswith("_")}
        assert sorted(named) == CALLS[type(resource).__name__].split()
        for name, call in named.items():
            words = inspect.getdoc(call) or ""
            assert name in {"close", "activate_in_bulk"} or "(" in words or "Source: " in words, name
            assert name in {"close", "knock"} or "auth" in inspect.signature(call).parameters, name


MOVING = {
    "redeem",
    "redeem_experience",
    "refund",
    "credit",
    "transact",
    "transact_experience",
    "activate",
    "create",
    "create_monetary",
    "update",
}


@pytest.mark.parametrize("name", sorted(MOVING))
def test_what_moves_money_has_a_reference(name: str) -> None:
    parameter = inspect.signature(getattr(TSGiftCards, name)).parameters["reference"]
    assert (parameter.kind, parameter.default) == (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.empty)


@pytest.mark.parametrize("filters", [{}, {"containing": ""}, {"statuses": []}])
async def test_cards_are_never_listed_without_a_filter(filters: dict[str, object]) -> None:
    async with (
        RawServer(answers(201, [])) as server,
        client(server) as cards,
    ):
        with pytest.raises(ValueError, match="filter"):
            await anext(cards.list(**filters))  # type: ignore[arg-type]  # the test tells what is not allowed
        assert server.received == []


async def test_no_cookie_carries_one_persons_session_into_anothers_call() -> None:
    behaviour = answers(201, {"id": 1}, Set_Cookie="session=manager; Path=/")
    async with (
        RawServer(behaviour) as server,
        client(server) as cards,
    ):
        await cards.stores.show("1", auth=httpx.BasicAuth("manager", "b"))
        await cards.stores.show("1")
        assert ["cookie" in request.headers for request in server.received] == [False, False]
        assert len({request.headers["authorization"] for request in server.received}) == 2


ORDER = Activation(
    number=NUMBER, campaign_id="7", amount=Money.of("15", USD), store_id="1", creator_email="a@b.example"
)
OTHER_ORDER = replace(ORDER, number=CardNumber("2925681115"))
BATCH = {REFERENCE: ORDER, ANOTHER: OTHER_ORDER}
ROW = {"card_number": NUMBER.digits, "amount": "15.00", "balance": "15.00", "currency": "USD", "meta": None}
OTHER_ROW = ROW | {"card_number": "2925681115"}

ANSWERS: dict[str, tuple[list[object], set[Reference]]] = {
    "in another order": ([json.dumps(OTHER_ROW), json.dumps(ROW)], {REFERENCE, ANOTHER}),
    "objects instead of texts": ([ROW, OTHER_ROW], {REFERENCE, ANOTHER}),
    "one is missing": ([json.dumps(ROW)], {REFERENCE}),
    "none": ([], set()),
    "one is twice": ([json.dumps(ROW), json.dumps(ROW), json.dumps(OTHER_ROW)], {ANOTHER}),
    "one is foreign": ([json.dumps(ROW | {"card_number": "123456789"}), json.dumps(OTHER_ROW)], {ANOTHER}),
    "one has another amount": ([json.dumps(ROW | {"amount": "1.50"}), json.dumps(OTHER_ROW)], {ANOTHER}),
    "one has another currency": ([json.dumps(ROW | {"currency": "AED"}), json.dumps(OTHER_ROW)], {ANOTHER}),
    "one is broken": (["{", json.dumps(OTHER_ROW)], {ANOTHER}),
    "one is an error": ([json.dumps({"errors": "No"}), json.dumps(OTHER_ROW)], {ANOTHER}),
    "one is nothing": ([None, OTHER_ROW], {ANOTHER}),
}


@pytest.mark.parametrize("name", ANSWERS)
async def test_the_rows_of_a_batch_are_matched_by_card(name: str) -> None:
    rows, expected = ANSWERS[name]
    async with (
        RawServer(answers(200, rows)) as server,
        client(server) as cards,
    ):
        assert set(await cards.activate_in_bulk(BATCH)) == expected


async def test_a_batch_without_sense_is_not_sent() -> None:
    async with (
        RawServer(answers(200, [])) as server,
        client(server) as cards,
    ):
        for batch in ({}, {REFERENCE: ORDER, ANOTHER: ORDER}):
            with pytest.raises(ValueError, match="batch"):
                await cards.activate_in_bulk(batch)
        assert server.received == []


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, {"card_number": "1"}, UnreadableError),
        (401, {"error": "Who?"}, SignedOutError),
        (403, {"error": "No"}, ForbiddenError),
        (500, {"error": "No"}, OutcomeUnknownError),
    ],
)
async def test_a_batch_that_fails(status: int, body: object, kind: type[Exception]) -> None:
    async with (
        RawServer(answers(status, body)) as server,
        client(server) as cards,
    ):
        with pytest.raises(kind) as caught:
            await cards.activate_in_bulk(BATCH)
        assert type(caught.value) is kind
        assert len(server.received) == 1


def pages(*ids: list[int], total: object = None) -> Behaviour:
    """Answer each request with the next page of reasons, and with the last from then on."""
    left = list(ids)

    async def behave(writer: object, received: Received) -> None:
        page = left.pop(0) if len(left) > 1 else left[0]
        tree = {"transaction_reasons": [{"id": number} for number in page], "total_count": total}
        await answers(201, tree)(writer, received)  # type: ignore[arg-type]  # the server hands its writer on

    return behave


@pytest.mark.parametrize(
    ("behaviour", "ids", "requests"),
    [
        (pages([1, 2], [3], []), "123", 3),
        (pages([1, 2], [3, 4], total=4), "1234", 2),
        (pages([1, 2], [3, 4], total="4"), "1234", 2),
        (pages([1, 2]), "12", 2),
        (pages([1, 2], [2, 3], [4]), "12", 2),
        (pages([]), "", 1),
        (pages([1, 2], [], total=68), "12", 2),
        (pages([1], [2], [], total={}), "12", 3),
    ],
    ids=[
        "to an empty page",
        "total",
        "total as text",
        "the same page",
        "an id again",
        "none",
        "wrong total",
        "no total",
    ],
)
async def test_pages_come_to_an_end(behaviour: Behaviour, ids: str, requests: int) -> None:
    async with RawServer(behaviour) as server, client(server) as cards:
        assert "".join([reason.id async for reason in cards.reasons.list()]) == ids
        assert len(server.received) == requests
        assert server.received[-1].target.endswith(f"page={requests}&per_page=100")


async def test_a_card_that_is_listed_twice_hides_none_behind_it() -> None:
    rows = [{"id": 1, "number": "1"}, {"id": 1, "number": "1"}, {"id": 2, "number": "2"}]
    async with (
        RawServer(answers(201, {"gift_cards": rows})) as server,
        client(server) as cards,
    ):
        assert [card.id async for card in cards.list(containing="1")] == ["1", "2"]


FOREIGN: dict[str, dict[str, object]] = {
    "another value": {"value": "2.00"},
    "another currency": {"currency": "AED"},
}


@pytest.mark.parametrize("name", FOREIGN)
async def test_a_card_that_was_not_asked_for_is_in_doubt(name: str) -> None:
    made = {"id": 7, "number": "2925681115", "value": "1.0", "currency": "USD"} | FOREIGN[name]
    async with (
        RawServer(answers(201, made)) as server,
        client(server) as cards,
    ):
        one = Money.of("1", USD)
        for making in (
            cards.create(one, campaign_code="c", reference=REFERENCE, kind=CardKind.EXPERIENCE),
            cards.create_monetary(one, campaign_code="c", reference=REFERENCE),
            cards.update("7", value=one, reference=REFERENCE),
            cards.update("8", reference=REFERENCE),
        ):
            with pytest.raises(UnreadableError) as caught:
                await making
            assert (caught.value.doubt, caught.value.reference) == (Doubt.FOR_ANOTHER, REFERENCE)


async def test_a_password_is_in_no_error() -> None:
    said = {"errors": "Password Tr0ub4dor is too short"}
    async with (
        RawServer(answers(422, said)) as server,
        client(server) as cards,
    ):
        for saying in (
            cards.users.create(name="a", email="b", password="Tr0ub4dor", store_ids=[]),
            cards.users.update("1", password="Tr0ub4dor"),
        ):
            with pytest.raises(RefusedError) as caught:
                await saying
            assert "Tr0ub4dor" not in str(caught.value) + caught.value.words


async def test_any_auth_of_httpx_will_do() -> None:
    class Token(httpx.Auth):
        def auth_flow(self, request):  # type: ignore[no-untyped-def]  # httpx's own signature is longer than the test
            request.headers["Authorization"] = "Token 7"
            yield request

    async with RawServer(answers(201, {"id": 1})) as server, TSGiftCards(server.url, auth=Token()) as cards:
        await cards.stores.show("1")
        assert server.received[0].headers["authorization"] == "Token 7"
        assert PIN.digits not in server.received[0].target
