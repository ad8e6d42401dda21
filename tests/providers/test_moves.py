"""How a movement can end: what is a success, what a refusal, what was not sent, and that all else is unknown."""

from __future__ import annotations

import asyncio
import gzip
import json
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from frontdesk.domain.card import CardNumber, CardStatus
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Change
from frontdesk.providers.base import (
    Applied,
    Doubt,
    ForbiddenError,
    NotSentError,
    OutcomeUnknownError,
    RefusalKind,
    RefusedError,
    SignedOutError,
    UnreadableError,
)
from frontdesk.providers.ts import Timeouts, TSProvider, connect
from frontdesk.providers.ts.body import LARGEST_BODY
from tests.providers.conftest import Serve
from tests.providers.server import (
    Behaviour,
    RawServer,
    answers,
    drops,
    hangs,
    resets,
    sends_much,
    speaks_no_http,
    truncates,
    zipped,
)
from tests.providers.values import (
    AUTHORIZATION,
    CARD,
    ECHOES,
    EMAIL,
    MOVEMENTS,
    NUMBER,
    PASSWORD,
    PIN,
    REFERENCE,
    SESSION,
    USD,
)

HTML = "<html><body>Bad gateway</body></html>"
SAID = {"errors": "Something is wrong"}


async def send(provider: TSProvider, name: str = "redeem") -> Applied:
    return await provider.send(MOVEMENTS[name], session=SESSION, reference=REFERENCE, pin=PIN)


TRANSACTION = {
    "type": "monetary",
    "number": NUMBER.digits,
    "pin": PIN.digits,
    "currency": "USD",
    "store_id": 78,
    "sku": "",
    "external_invoice_id": "",
    "payment_method": "",
    "notes": "",
    "meta": {"fd_reference": REFERENCE.text},
}

SENT: dict[str, tuple[str, dict[str, object]]] = {
    "redeem": (
        "/api/v1/gift_cards/redeem",
        {
            "number": NUMBER.digits,
            "pin": PIN.digits,
            "amount": "10.00",
            "currency": "USD",
            "store_id": "78",
            "meta": {
                "local_currency": "AED",
                "local_amount": "36.71",
                "fd_rate": "0.27236",
                "fd_rate_from": "AED",
                "fd_rate_to": "USD",
                "fd_rate_source": "store",
                "fd_rounding": "half-up",
                "fd_reference": REFERENCE.text,
            },
        },
    ),
    "experience": (
        "/api/v1/gift_cards/redeem",
        {
            "number": NUMBER.digits,
            "pin": PIN.digits,
            "sku": "pro-123",
            "store_id": "78",
            "meta": {"fd_reference": REFERENCE.text},
        },
    ),
    "activate": (
        "/api/v3/gift_cards/activation",
        {
            "gift_card": {
                "gift_card_number": NUMBER.digits,
                "campaign_id": "123456",
                "card_type": "monetary",
                "currency": "USD",
                "value": 200,
                "status": "active",
                "skus": "",
                "delivery_status": "pickUp",
                "store_id": "78",
                "notes": REFERENCE.text,
                "order_number": "R634022964",
                "creator_attributes": {"creator_email": EMAIL, "creator_role": "client"},
            },
            "store_id": "78",
        },
    ),
    "refund": (
        "/api/v3/gift_cards/refund",
        {
            "transaction_id": "30325",
            "notes": f"{REFERENCE.text} returned; local AED 7.34; in a box",
            "amount": "2.00",
            "creator_email": EMAIL,
            "creator_role": "client",
        },
    ),
    "refund of an experience": (
        "/api/v3/gift_cards/refund",
        {
            "transaction_id": "30325",
            "notes": f"{REFERENCE.text} returned",
            "creator_email": EMAIL,
            "creator_role": "client",
        },
    ),
    "top up": (
        "/api/v1/gift_cards/credit",
        {
            "number": NUMBER.digits,
            "amount": 12.5,
            "currency": "USD",
            "notes": f"{REFERENCE.text} birthday",
            "external_invoice_id": REFERENCE.text,
        },
    ),
    "transact": (
        "/api/v3/gift_cards/transaction",
        TRANSACTION
        | {
            "amount": "10.00",
            "transaction_reason": "Correction",
            "notes": "by hand",
            "meta": {
                "exchange_rate": "3.671611103",
                "from_currency": "USD",
                "from": "10.00",
                "to_currency": "AED",
                "to": "36.71",
                "fd_rate": "0.27236",
                "fd_rate_from": "AED",
                "fd_rate_to": "USD",
                "fd_rate_source": "store",
                "fd_rounding": "half-up",
                "fd_reference": REFERENCE.text,
            },
        },
    ),
    "transact a credit": (
        "/api/v3/gift_cards/transaction",
        TRANSACTION | {"amount": "3.00", "transaction_reason": "Cash Back", "payment_method": "cash"},
    ),
    "transact an experience": (
        "/api/v3/gift_cards/transaction",
        TRANSACTION
        | {"type": "experiences", "amount": "", "currency": "", "sku": "pro-123", "transaction_reason": "Cancel"},
    ),
    "issue": (
        "/api/v1/gift_cards/create_monetary_card",
        {
            "card_type": "monetary",
            "value": "25.00",
            "currency": "USD",
            "campaign_code": "GIFT-USD",
            "product_name": "Voucher",
            "skus": [],
            "notes": f"{REFERENCE.text} for Ada",
            "invoice_id": REFERENCE.text,
            "request_id": REFERENCE.text,
            "message": "",
            "store_id": "78",
            "creator_attributes": {"creator_email": EMAIL, "creator_role": "client"},
        },
    ),
    "issue an experience": (
        "/api/v1/gift_cards",
        {
            "card_type": "experiences",
            "value": "90.00",
            "currency": "USD",
            "campaign_code": "EXPERIENCE",
            "skus": ["spa-1", "spa-2"],
            "notes": REFERENCE.text,
            "invoice_id": REFERENCE.text,
        },
    ),
    "change": (
        "/api/v1/gift_cards/53",
        {
            "status": "blocked",
            "value": "80.00",
            "currency": "USD",
            "campaign_code": "FESTIVE",
            "notes": f"{REFERENCE.text} stolen",
        },
    ),
}

APPLIED = {
    "redeem": Applied("30324", Money(9000, USD)),
    "experience": Applied("30327", None),
    # The id in an activation's answer is the card's.
    "activate": Applied(None, Money(35000, USD)),
    "refund": Applied("30330", None),
    "refund of an experience": Applied("30331", None),
    # The text's answer to a credit has no id.
    "top up": Applied(None, Money(11250, USD)),
    "transact": Applied("30340", Money(9000, USD)),
    "transact a credit": Applied("30340", Money(10300, USD)),
    "transact an experience": Applied("30340", None),
    "issue": Applied(card_id="99", number=CardNumber("6939974394")),
    "issue an experience": Applied(card_id="99", number=CardNumber("6939974394")),
    # What is on the card then, an update does not tell.
    "change": Applied(),
}


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("name", MOVEMENTS)
async def test_what_is_sent_and_what_its_answer_tells(serve: Serve, name: str, status: int) -> None:
    server, provider = await serve(answers(status, ECHOES[name]))
    assert await send(provider, name) == APPLIED[name]
    (received,) = server.received
    method = "PUT" if name == "change" else "POST"
    assert (received.method, received.target) == (method, SENT[name][0])
    assert received.json == SENT[name][1]
    assert received.headers["authorization"] == AUTHORIZATION
    assert received.headers["user-agent"].startswith("frontdesk/")
    assert received.headers["content-type"] == "application/json"


async def test_without_a_pin_none_is_sent(serve: Serve) -> None:
    server, provider = await serve(answers(201, ECHOES["redeem"]))
    await provider.send(MOVEMENTS["redeem"], session=SESSION, reference=REFERENCE, pin=None)
    assert "pin" not in server.received[0].json


@pytest.mark.parametrize("text", ["0.01", "200", "36.10", "9999999999999.99", "123456789012.34"])
async def test_an_activations_value_is_a_number_with_exactly_its_digits(serve: Serve, text: str) -> None:
    amount = Money.of(text, USD)
    server, provider = await serve(answers(200, ECHOES["activate"] | {"amount": text}))
    movement = MOVEMENTS["activate"]
    await provider.send(
        type(movement)(**{field: getattr(movement, field) for field in movement.__slots__} | {"amount": amount}),
        session=SESSION,
        reference=REFERENCE,
        pin=None,
    )
    card = json.loads(server.received[0].body, parse_float=Decimal)["gift_card"]
    assert str(card["value"]) == amount.wire


REFUSED: dict[str, tuple[int, object, type[RefusedError], str]] = {
    "a sentence": (422, SAID, RefusedError, "Something is wrong"),
    "nested": (422, {"errors": json.dumps(SAID)}, RefusedError, "Something is wrong"),
    "a Rails map": (422, {"amount": ["is too much"], "base": ["No"]}, RefusedError, "amount is too much; No"),
    "a map of errors": (422, {"errors": {"store_id": ["is gone"]}}, RefusedError, "store id is gone"),
    "a list of errors": (400, {"errors": ["No", "Not now"]}, RefusedError, "No; Not now"),
    "error": (404, {"error": "Not Found", "status": 404}, RefusedError, "Not Found"),
    "message": (400, {"message": "Bad"}, RefusedError, "Bad"),
    "signed out": (401, {"error": "Invalid Email or password."}, SignedOutError, "Invalid Email or password."),
    "forbidden": (403, {"error": "You may not"}, ForbiddenError, "You may not"),
    "zipped": (422, gzip.compress(json.dumps(SAID).encode()), RefusedError, "Something is wrong"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_refusal_is_a_4xx_with_words(serve: Serve, name: str) -> None:
    status, body, kind, words = REFUSED[name]
    encoding = "gzip" if isinstance(body, bytes) else ""
    server, provider = await serve(answers(status, body, Content_Encoding=encoding))
    with pytest.raises(RefusedError) as caught:
        await send(provider)
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.words, caught.value.reference) == (status, words, REFERENCE)
    assert len(server.received) == 1


UNKNOWN: dict[str, tuple[Behaviour, Doubt, int | None]] = {
    "no answer in time": (hangs, Doubt.TIMED_OUT, None),
    "connection closed": (drops, Doubt.CONNECTION_LOST, None),
    "connection reset": (resets, Doubt.CONNECTION_LOST, None),
    "cut short": (truncates, Doubt.CONNECTION_LOST, None),
    "another protocol": (speaks_no_http, Doubt.CONNECTION_LOST, None),
    "HTML with 200": (answers(200, HTML), Doubt.NOT_JSON, 200),
    "HTML with 404": (answers(404, HTML), Doubt.NOT_JSON, 404),
    "HTML with 401": (answers(401, HTML), Doubt.NOT_JSON, 401),
    "HTML with 502": (answers(502, HTML), Doubt.SERVER_FAILED, 502),
    "a known shape with 500": (answers(500, SAID), Doubt.SERVER_FAILED, 500),
    "the right echo with 500": (answers(500, ECHOES["redeem"]), Doubt.SERVER_FAILED, 500),
    "empty with 201": (answers(201), Doubt.NOT_JSON, 201),
    "empty with 422": (answers(422), Doubt.NOT_JSON, 422),
    "204": (answers(204), Doubt.NOT_JSON, 204),
    "the right echo with 202": (answers(202, ECHOES["redeem"]), Doubt.UNEXPECTED, 202),
    "the right echo with 404": (answers(404, ECHOES["redeem"]), Doubt.UNEXPECTED, 404),
    "an unknown shape with 422": (answers(422, {"code": 7}), Doubt.UNEXPECTED, 422),
    "a list with 400": (answers(400, ["no"]), Doubt.UNEXPECTED, 400),
    "408": (answers(408, SAID), Doubt.UNEXPECTED, 408),
    "409": (answers(409, SAID), Doubt.UNEXPECTED, 409),
    "425": (answers(425, SAID), Doubt.UNEXPECTED, 425),
    "429": (answers(429, SAID), Doubt.UNEXPECTED, 429),
    "a redirect": (answers(307, "", Location="/elsewhere"), Doubt.UNEXPECTED, 307),
    "words with 201": (answers(201, SAID), Doubt.UNEXPECTED, 201),
    "null with 201": (answers(201, b"null"), Doubt.UNEXPECTED, 201),
    "NaN": (answers(201, b'{"card_number": NaN}'), Doubt.NOT_JSON, 201),
    "a number beyond Decimal": (answers(201, b'{"amount": 1e99999999999999999999}'), Doubt.NOT_JSON, 201),
    "no UTF-8": (answers(201, b'{"card_number": "\xff"}'), Doubt.NOT_JSON, 201),
    "nested too deeply": (answers(201, b"[" * 100_000), Doubt.NOT_JSON, 201),
    "50 MB": (sends_much(50_000_000), Doubt.TOO_LARGE, None),
    "a gzip bomb": (zipped(b" " * 50_000_000), Doubt.TOO_LARGE, None),
    "broken gzip": (answers(201, b"no gzip", Content_Encoding="gzip"), Doubt.NOT_JSON, None),
    "half a gzip": (answers(201, gzip.compress(b"{}" * 999)[:-9], Content_Encoding="gzip"), Doubt.NOT_JSON, None),
    "an encoding nobody asked for": (answers(201, b"{}", Content_Encoding="br"), Doubt.NOT_JSON, None),
}


@pytest.mark.parametrize("name", UNKNOWN)
async def test_all_else_is_unknown_and_sent_once(serve: Serve, name: str) -> None:
    behaviour, doubt, status = UNKNOWN[name]
    server, provider = await serve(behaviour)
    with pytest.raises(OutcomeUnknownError) as caught:
        await send(provider)
    assert (caught.value.doubt, caught.value.status, caught.value.reference) == (doubt, status, REFERENCE)
    assert [received.method for received in server.received] == ["POST"]


async def test_the_total_deadline_ends_what_each_part_would_allow(serve: Serve) -> None:
    server, _ = await serve(hangs)
    provider = connect(server.url, EMAIL, PASSWORD, timeouts=Timeouts(read=5, total=0.2))
    # Not httpx's ReadTimeout: that one starts anew with every byte.
    with pytest.raises(OutcomeUnknownError, match=r"\(TimeoutError") as caught:
        await send(provider)
    assert caught.value.doubt is Doubt.TIMED_OUT
    await provider.close()


FOREIGN: dict[str, tuple[str, dict[str, object]]] = {
    "another card": ("redeem", {"card_number": "0987650123498766"}),
    "the card without its zero": ("redeem", {"card_number": NUMBER.digits.lstrip("0")}),
    "another amount": ("redeem", {"amount": "-10.01"}),
    "a sentence for an amount": ("redeem", {"amount": "Card is redeemed"}),
    "an amount beyond all money": ("redeem", {"amount": "1e400"}),
    "another currency": ("redeem", {"currency": "AED"}),
    "no currency": ("redeem", {"currency": {}}),
    "an amount in another currency": ("redeem", {"amount": "AED 10.00"}),
    "another request": ("redeem", {"meta": {"fd_reference": "FD-0000000000000000"}}),
    "another experience card": ("experience", {"card_number": "0987650123498766"}),
    "another activated card": ("activate", {"card_number": "41945902300378903"}),
    "another value": ("activate", {"amount": "20.00"}),
    "another refund": ("refund", {"refund_id": 30326}),
    "no refund": ("refund", {"refund_id": {}}),
    "a refund on another card": ("refund", {"gift_card_id": 54}),
    "another amount back": ("refund", {"amount": "2.01"}),
    "another currency back": ("refund", {"currency": "EUR"}),
    "another experience's refund": ("refund of an experience", {"refund_id": 1}),
    "another card topped up": ("top up", {"card_number": "8108449962"}),
    "another top-up": ("top up", {"amount": "1250"}),
    "another transaction": ("transact", {"meta": {"fd_reference": "FD-0000000000000000"}}),
    "another amount for a reason": ("transact", {"amount": "-1.00"}),
    "a debit in place of a credit": ("transact a credit", {"amount": "-3.00"}),
    "another experience for a reason": ("transact an experience", {"card_number": "3547120806"}),
    "another card's value": ("issue", {"value": "52.0"}),
    "another card's currency": ("issue", {"currency": "AED"}),
    "another card's request": ("issue", {"request_id": "FD-0000000000000000"}),
    "another experience's price": ("issue an experience", {"value": {}}),
    "another changed card": ("change", {"id": 54}),
    "another new value": ("change", {"value": "100.0"}),
    "another new currency": ("change", {"currency": "EUR"}),
    "another new status": ("change", {"status": "active"}),
    "no new status": ("change", {"status": None}),
}


@pytest.mark.parametrize("name", FOREIGN)
async def test_an_answer_for_something_else_is_unknown(serve: Serve, name: str) -> None:
    movement, changes = FOREIGN[name]
    server, provider = await serve(answers(201, ECHOES[movement] | changes))
    with pytest.raises(UnreadableError) as caught:
        await send(provider, movement)
    assert (caught.value.doubt, caught.value.reference) == (Doubt.FOR_ANOTHER, REFERENCE)
    assert len(server.received) == 1


SAME: dict[str, tuple[str, dict[str, object]]] = {
    "no sign": ("redeem", {"amount": "10.00"}),
    "a number": ("redeem", {"amount": -10}),
    "a decimal number": ("redeem", {"amount": -10.0}),
    "with its currency": ("redeem", {"amount": "USD 10.00"}),
    "currency in lower case": ("redeem", {"currency": "usd"}),
    "null for meta": ("redeem", {"meta": {}}),
    "a transaction id in quotes": ("redeem", {"id": "30324"}),
    "a negative refund": ("refund", {"amount": "-2.00"}),
    "a refund without the card": ("refund", {"gift_card_id": None}),
    "a top-up as a number": ("top up", {"amount": 12.5, "balance": 112.5}),
    "a debit without its sign": ("transact", {"amount": "10.00"}),
    "a new card as another number": ("issue", {"id": "99", "number": 6939974394}),
    "a new card of no request": ("issue", {"request_id": {}}),
    "a new status in capitals": ("change", {"status": "Blocked"}),
}


@pytest.mark.parametrize("name", SAME)
async def test_an_echo_may_be_written_otherwise(serve: Serve, name: str) -> None:
    movement, changes = SAME[name]
    _, provider = await serve(answers(201, ECHOES[movement] | changes))
    assert await send(provider, movement) == APPLIED[movement]


async def test_a_new_card_exists_whatever_its_number_looks_like(serve: Serve) -> None:
    _, provider = await serve(answers(201, ECHOES["issue"] | {"number": "GC-99-A"}))
    assert await send(provider, "issue") == Applied(card_id="99")


async def test_an_update_of_no_card_is_refused_for_the_card(serve: Serve) -> None:
    server, provider = await serve(answers(404, {"error": "Record not found"}))
    with pytest.raises(RefusedError) as caught:
        await send(provider, "change")
    assert (caught.value.kind, caught.value.status) == (RefusalKind.UNKNOWN_CARD, 404)
    assert (caught.value.words, caught.value.reference) == ("Record not found", REFERENCE)
    server.behaviour = answers(404, {"errors": "Campaign not found"})
    with pytest.raises(RefusedError) as caught:
        await send(provider, "change")
    assert caught.value.kind is RefusalKind.UNKNOWN_CAMPAIGN


def test_a_card_without_an_id_can_not_be_changed() -> None:
    with pytest.raises(ValueError, match="id"):
        Change(replace(CARD, id=None), CardStatus.BLOCKED)


async def test_a_balance_that_cannot_be_read_is_no_reason_to_doubt(serve: Serve) -> None:
    _, provider = await serve(answers(201, ECHOES["redeem"] | {"balance": "AED 1", "id": {}}))
    assert await send(provider) == Applied(None, None)


NOT_SENT: dict[str, Callable[[int, int], tuple[str, Timeouts]]] = {
    "nobody listens": lambda closed, _: (f"http://127.0.0.1:{closed}", Timeouts()),
    "no TLS there": lambda _, open_: (f"https://127.0.0.1:{open_}", Timeouts(connect=0.2)),
    "no such scheme": lambda *_: ("ftp://127.0.0.1", Timeouts()),
    "no scheme": lambda _, open_: (f"127.0.0.1:{open_}", Timeouts()),
    "no URL": lambda *_: ("http://127.0.0.1:what", Timeouts()),
}


@pytest.mark.parametrize("name", NOT_SENT)
async def test_without_a_connection_nothing_is_sent(serve: Serve, closed_port: int, name: str) -> None:
    server, _ = await serve(hangs)
    url, timeouts = NOT_SENT[name](closed_port, server.port)
    provider = connect(url, EMAIL, PASSWORD, timeouts=timeouts)
    with pytest.raises(NotSentError) as caught:
        await send(provider)
    assert caught.value.reference == REFERENCE
    assert server.received == []
    await provider.close()


async def test_credentials_leave_the_machine_over_https_only() -> None:
    provider = connect("http://192.0.2.1", EMAIL, PASSWORD, timeouts=Timeouts(connect=0.2))
    with pytest.raises(NotSentError, match="https only"):
        await send(provider)


async def test_a_gzip_bomb_is_not_inflated_beyond_the_cap(serve: Serve) -> None:
    _, provider = await serve(zipped(b" " * 50_000_000))
    tracemalloc.start()
    with pytest.raises(UnreadableError):
        await send(provider)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * LARGEST_BODY


async def test_without_a_free_connection_nothing_is_sent(serve: Serve) -> None:
    server, _ = await serve(hangs)
    provider = connect(server.url, EMAIL, PASSWORD, timeouts=Timeouts(pool=0.1))
    reads = [asyncio.create_task(provider.stores()) for _ in range(8)]
    await server.has_received(len(reads))
    with pytest.raises(NotSentError, match="PoolTimeout"):
        await send(provider)
    assert {received.method for received in server.received} == {"GET"}
    for read in reads:
        read.cancel()
    await asyncio.gather(*reads, return_exceptions=True)
    await provider.close()


async def test_after_closing_nothing_is_sent(serve: Serve) -> None:
    server, provider = await serve(answers(201, ECHOES["redeem"]))
    await provider.close()
    with pytest.raises(NotSentError):
        await send(provider)
    assert server.received == []


async def test_a_redirect_takes_the_credentials_nowhere(serve: Serve) -> None:
    other, _ = await serve(answers(201, ECHOES["redeem"]))
    _, provider = await serve(answers(302, "", Location=f"{other.url}/api/v1/gift_cards/redeem"))
    with pytest.raises(OutcomeUnknownError):
        await send(provider)
    with pytest.raises(OutcomeUnknownError):
        await provider.stores()
    assert other.received == []


async def test_proxies_of_the_environment_are_passed_over(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, _ = await serve(hangs)
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    _, provider = await serve(answers(201, ECHOES["redeem"]))
    assert await send(provider) == APPLIED["redeem"]
    assert proxy.received == []


async def test_after_a_cancelled_movement_the_provider_still_works(serve: Serve) -> None:
    server, provider = await serve(hangs)
    for count in range(1, 12):
        moving = asyncio.create_task(send(provider))
        await server.has_received(count)
        moving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await moving
        assert len(server.received) == count
    server.behaviour = answers(201, ECHOES["redeem"])
    assert await send(provider) == APPLIED["redeem"]


async def test_a_movement_may_be_cancelled_at_any_step(serve: Serve) -> None:
    _, provider = await serve(answers(201, ECHOES["redeem"]))
    await send(provider)
    for steps in range(30):
        moving = asyncio.create_task(send(provider))
        for _ in range(steps):
            await asyncio.sleep(0)
        moving.cancel()
        done = await asyncio.gather(moving, return_exceptions=True)
        assert isinstance(done[0], (asyncio.CancelledError, Applied))
    assert await send(provider) == APPLIED["redeem"]


async def test_a_connection_is_used_again(serve: Serve) -> None:
    connections: set[int] = set()
    echo = answers(201, ECHOES["redeem"])

    async def behave(writer: asyncio.StreamWriter, received: object) -> None:
        connections.add(writer.get_extra_info("peername")[1])
        await echo(writer, received)  # type: ignore[arg-type]  # the server hands a Received on

    _, provider = await serve(behave)
    for _ in range(3):
        await send(provider)
    assert len(connections) == 1


async def test_a_server_that_ends_between_two_requests_is_noticed(serve: Serve) -> None:
    server = RawServer(answers(201, ECHOES["redeem"]))
    async with server:
        provider = connect(server.url, EMAIL, PASSWORD)
        assert await send(provider) == APPLIED["redeem"]
    with pytest.raises((NotSentError, OutcomeUnknownError)):
        await send(provider)
    assert len(server.received) == 1
    await provider.close()
