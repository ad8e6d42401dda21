"""Whatever is wrong with an answer has a typed error, in every form in which answers are read."""

from __future__ import annotations

import gzip
import json
from collections.abc import Awaitable, Callable

import httpx
import pytest

from frontdesk.domain.money import Money
from frontdesk.providers.base import Doubt, OutcomeUnknownError, UnreadableError
from frontdesk.providers.ts import TSGiftCards
from tests.providers.server import Behaviour, RawServer, answers, sends_much, truncates, zipped
from tests.providers.values import ECHOES, NUMBER, PIN, REFERENCE, USD
from tests.support.retries import AT_ONCE


async def all_stores(cards: TSGiftCards) -> object:
    return [store async for store in cards.stores.list()]


CALLS: dict[str, Callable[[TSGiftCards], Awaitable[object]]] = {
    "a record": lambda cards: cards.stores.show("1"),
    "a list": all_stores,
    "a page": lambda cards: cards.reasons.page(1),
    "a card": lambda cards: cards.show("53"),
    "a balance": lambda cards: cards.check_balance(NUMBER, pin=PIN),
    "a movement": lambda cards: cards.redeem(
        NUMBER, Money.of("10", USD), pin=PIN, store_id="78", reference=REFERENCE
    ),
}

GOOD = json.dumps(ECHOES["redeem"])


def as_text(body: bytes, content_type: str) -> Behaviour:
    return answers(201, body, Content_Type=content_type)


BAD: dict[str, tuple[Behaviour, Doubt]] = {
    "empty": (answers(201), Doubt.NOT_JSON),
    "blank": (answers(201, b" \n"), Doubt.NOT_JSON),
    "HTML": (as_text(b"<html>Sign in to the Wi-Fi</html>", "text/html"), Doubt.NOT_JSON),
    "HTML that is called JSON": (answers(201, b"<html></html>"), Doubt.NOT_JSON),
    "a picture": (as_text(b"\x89PNG\r\n\x1a\n", "image/png"), Doubt.NOT_JSON),
    "half an object": (answers(201, GOOD[:-9].encode()), Doubt.NOT_JSON),
    "two objects": (answers(201, (GOOD + GOOD).encode()), Doubt.NOT_JSON),
    "in UTF-16": (as_text(GOOD.encode("utf-16"), "application/json; charset=utf-16"), Doubt.NOT_JSON),
    "in Latin 1": (
        as_text('{"name": "Café"}'.encode("latin-1"), "application/json; charset=iso-8859-1"),
        Doubt.NOT_JSON,
    ),
    "NaN": (answers(201, b'{"id": NaN}'), Doubt.NOT_JSON),
    "Infinity": (answers(201, b'[{"id": -Infinity}]'), Doubt.NOT_JSON),
    "no number of any size": (answers(201, b'{"id": 1e99999999999999999999}'), Doubt.NOT_JSON),
    "a whole number without end": (answers(201, b'{"id": ' + b"9" * 5000 + b"}"), Doubt.NOT_JSON),
    "the same key twice": (answers(201, b'{"id": 1, "id": 2}'), Doubt.NOT_JSON),
    "the same key twice, deep inside": (answers(201, b'[{"id": 1, "meta": {"a": 1, "a": 1}}]'), Doubt.NOT_JSON),
    "a nest": (answers(201, b'{"id":' * 50_000), Doubt.NOT_JSON),
    "a nest of lists": (answers(201, b"[" * 50_000 + b"]" * 50_000), Doubt.NOT_JSON),
    "a number": (answers(201, b"7"), Doubt.UNEXPECTED),
    "null": (answers(201, b"null"), Doubt.UNEXPECTED),
    "another object": (answers(201, {"hello": "world"}), Doubt.UNEXPECTED),
    "a list of nothing": (answers(201, [None]), Doubt.UNEXPECTED),
    "an object where the id was": (
        answers(201, {"id": {"a": 1}, "stores": [{"id": []}], "transaction_reasons": [7], "card_number": {}}),
        Doubt.UNEXPECTED,
    ),
    "a gzip bomb": (zipped(b" " * 20_000_000), Doubt.TOO_LARGE),
    "a gzip bomb of brackets": (zipped(b"[" * 20_000_000), Doubt.TOO_LARGE),
    "too much": (sends_much(20_000_000), Doubt.TOO_LARGE),
    "broken gzip": (answers(201, gzip.compress(b"{}" * 99)[:-6], Content_Encoding="gzip"), Doubt.NOT_JSON),
    "an encoding nobody asked for": (answers(201, b"{}", Content_Encoding="br"), Doubt.NOT_JSON),
    "cut short": (truncates, Doubt.CONNECTION_LOST),
}

# A list and a page are read item by item: what is neither list nor object is no JSON for them.
BARE = {"a number", "null"}
ITEM_BY_ITEM = {"a list", "a page"}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", BAD)
async def test_a_bad_answer(name: str, call: str) -> None:
    behaviour, doubt = BAD[name]
    async with (
        RawServer(behaviour) as server,
        TSGiftCards(server.url, auth=httpx.BasicAuth("a", "b"), retries=AT_ONCE) as cards,
    ):
        with pytest.raises(OutcomeUnknownError) as caught:
            await CALLS[call](cards)
    expected = Doubt.NOT_JSON if name in BARE and call in ITEM_BY_ITEM else doubt
    assert caught.value.doubt is expected
    assert isinstance(caught.value, UnreadableError) is (doubt is not Doubt.CONNECTION_LOST)
    assert caught.value.__context__ is None
    assert caught.value.reference == (REFERENCE if call == "a movement" else None)


@pytest.mark.parametrize("content_type", ["text/html", "text/plain; charset=utf-8", "image/png", ""])
async def test_what_a_body_is_called_does_not_matter(content_type: str) -> None:
    async with (
        RawServer(as_text(GOOD.encode(), content_type)) as server,
        TSGiftCards(server.url, auth=httpx.BasicAuth("a", "b")) as cards,
    ):
        assert await CALLS["a movement"](cards)


ODD: dict[str, dict[str, object]] = {
    "ids as texts": {"id": "7", "store_ids": ["1", "2"]},
    "ids as numbers": {"id": 7, "store_ids": [1, 2]},
    "ids as decimals": {"id": 7.0, "store_ids": [1.0, 2.0]},
    "numbers where texts were": {"id": 7, "store_ids": [1, 2], "name": 7, "code": 8.5},
    "texts where numbers were": {"id": 7, "store_ids": ["1", "2"], "max_expiry_days": "27"},
    "nothing where dates were": {"id": 7, "store_ids": [1, {}, 2], "end_date": {}, "start_date": 0},
    "with a byte order mark": {"id": 7, "store_ids": [1, 2], "body": "\ufeff"},
}


@pytest.mark.parametrize("name", ODD)
async def test_what_is_only_odd_is_read(name: str) -> None:
    async with (
        RawServer(answers(201, ODD[name])) as server,
        TSGiftCards(server.url, auth=httpx.BasicAuth("a", "b")) as cards,
    ):
        campaign = await cards.campaigns.show("7")
    assert (campaign.id, campaign.store_ids) == ("7", ("1", "2"))
    assert campaign.max_expiry_days in {None, 27}
