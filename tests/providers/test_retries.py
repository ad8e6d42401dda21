"""Reads are tried again while that may help and time is left; what moves money never is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from frontdesk.domain.card import CardStatus
from frontdesk.domain.money import Money
from frontdesk.providers.base import NotSentError, OutcomeUnknownError, RefusedError
from frontdesk.providers.ts import Retries, Timeouts, TSGiftCards
from tests.providers.server import Behaviour, RawServer, Received, answers, drops, resets
from tests.providers.values import EMAIL, NUMBER, PASSWORD, PIN, REFERENCE, USD

STORES = answers(201, [{"id": 1}])


class Time:
    """A clock that only waiting moves."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.start = datetime(2026, 1, 1, 12, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def monotonic(self) -> float:
        return sum(self.waits)

    def now(self) -> datetime:
        return self.start + timedelta(seconds=sum(self.waits))

    def retries(self, attempts: int = 3, chance: float = 0.0) -> Retries:
        return Retries(
            attempts=attempts,
            first_wait=0.25,
            longest_wait=4.0,
            sleep=self.sleep,
            jitter=lambda: chance,
            monotonic=self.monotonic,
            now=self.now,
        )


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """Behave otherwise at each request, and as the last from then on."""
    left = list(behaviours)

    async def behave(writer: asyncio.StreamWriter, received: Received) -> None:
        await (left.pop(0) if len(left) > 1 else left[0])(writer, received)

    return behave


def client(server: RawServer, retries: Retries) -> TSGiftCards:
    return TSGiftCards(
        server.url,
        auth=httpx.BasicAuth(EMAIL, PASSWORD),
        timeouts=Timeouts(total=30.0),
        retries=retries,
    )


async def stores(server: RawServer, retries: Retries) -> list[str]:
    async with client(server, retries) as cards:
        return [store.id async for store in cards.stores.list()]


PASSING: dict[str, Behaviour] = {
    "dropped": drops,
    "reset": resets,
    **{str(status): answers(status, {"error": "Later"}) for status in (408, 425, 429, 502, 503, 504)},
}


@pytest.mark.parametrize("name", PASSING)
async def test_a_failure_that_passes(name: str) -> None:
    time = Time()
    async with RawServer(in_turn(PASSING[name], PASSING[name], STORES)) as server:
        assert await stores(server, time.retries()) == ["1"]
        assert len(server.received) == 3
        assert len({(request.method, request.target, request.body) for request in server.received}) == 1
    assert time.waits == [0.25, 0.5]


async def test_a_failure_that_does_not_pass_in_time() -> None:
    time = Time()
    async with RawServer(answers(503, {"error": "Later"})) as server:
        with pytest.raises(OutcomeUnknownError) as caught:
            await stores(server, time.retries(attempts=8))
        assert len(server.received) == 8
    assert caught.value.status == 503
    assert caught.value.words == "Later"
    assert time.waits == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0]


@pytest.mark.parametrize(("chance", "waits"), [(0.0, [0.25, 0.5]), (1.0, [0.125, 0.25]), (0.5, [0.1875, 0.375])])
async def test_chance_shortens_a_wait_by_half_at_most(chance: float, waits: list[float]) -> None:
    time = Time()
    async with RawServer(in_turn(drops, drops, STORES)) as server:
        await stores(server, time.retries(chance=chance))
    assert time.waits == waits


LASTING: dict[str, Behaviour] = {
    **{str(status): answers(status, {"errors": "No"}) for status in (301, 400, 401, 403, 404, 409, 422, 500, 501)},
    "no JSON": answers(200, "<html>"),
    "empty": answers(200),
}


@pytest.mark.parametrize("name", LASTING)
async def test_what_would_fail_again_is_not_tried_again(name: str) -> None:
    time = Time()
    async with RawServer(LASTING[name]) as server:
        with pytest.raises((RefusedError, OutcomeUnknownError)):
            await stores(server, time.retries())
        assert len(server.received) == 1
    assert time.waits == []


async def test_nobody_listens_yet(closed_port: int) -> None:
    time = Time()
    async with TSGiftCards(
        f"http://127.0.0.1:{closed_port}", auth=httpx.BasicAuth(EMAIL, PASSWORD), retries=time.retries()
    ) as cards:
        with pytest.raises(NotSentError):
            await cards.stores.show("1")
    assert time.waits == [0.25, 0.5]


def told(text: str) -> Behaviour:
    return answers(503, {"error": "Later"}, Retry_After=text)


def at(seconds: int) -> str:
    return format_datetime(datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(seconds=seconds), usegmt=True)


RETRY_AFTER: dict[str, list[float]] = {
    "7": [7.0],
    " 7 ": [7.0],
    "0": [0.25],
    at(9): [9.0],
    at(-9): [0.25],
    "": [0.25],
    "soon": [0.25],
    "-7": [0.25],
    "7.5": [0.25],
    "٧": [0.25],
    "Fri, 99 Jan 99999 00:00:00 GMT": [0.25],
}


@pytest.mark.parametrize("text", RETRY_AFTER)
async def test_the_servers_wish_is_obeyed(text: str) -> None:
    time = Time()
    async with RawServer(in_turn(told(text), STORES)) as server:
        assert await stores(server, time.retries()) == ["1"]
    assert time.waits == RETRY_AFTER[text]


@pytest.mark.parametrize("text", ["30", "999999999999999999999999", at(3600)])
async def test_a_wish_beyond_the_deadline_is_told_at_once(text: str) -> None:
    time = Time()
    async with RawServer(told(text)) as server:
        with pytest.raises(OutcomeUnknownError) as caught:
            await stores(server, time.retries())
        assert len(server.received) == 1
    assert (caught.value.status, time.waits) == (503, [])


async def test_the_deadline_is_for_all_tries_together() -> None:
    time = Time()
    async with RawServer(told("20")) as server:
        with pytest.raises(OutcomeUnknownError):
            await stores(server, time.retries())
        assert len(server.received) == 2
    assert time.waits == [20.0]


MONEY = Money.of("1", USD)


@pytest.mark.parametrize("name", PASSING)
async def test_what_changes_anything_is_sent_once(name: str) -> None:
    time = Time()
    async with RawServer(PASSING[name]) as server, client(server, time.retries()) as cards:
        for changing in (
            lambda: cards.redeem(NUMBER, MONEY, pin=PIN, store_id="1", reference=REFERENCE),
            lambda: cards.credit(NUMBER, MONEY, reference=REFERENCE),
            lambda: cards.refund("7", reference=REFERENCE),
            lambda: cards.create(MONEY, campaign_code="c", reference=REFERENCE),
            lambda: cards.update("7", status=CardStatus.BLOCKED, reference=REFERENCE),
            lambda: cards.stores.create(name="a", code="b"),
            lambda: cards.stores.delete("7"),
        ):
            server.received.clear()
            with pytest.raises(OutcomeUnknownError):
                await changing()
            assert len(server.received) == 1
    assert time.waits == []


async def test_a_wait_may_be_cancelled() -> None:
    waiting = asyncio.Event()

    async def sleep(seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with RawServer(drops) as server, client(server, Retries(sleep=sleep)) as cards:
        reading = asyncio.create_task(cards.stores.show("1"))
        await waiting.wait()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        server.behaviour = answers(201, {"id": 1})
        assert (await cards.stores.show("1")).id == "1"
