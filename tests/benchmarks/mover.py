"""What a movement costs over its bare parts on the same training server and disk: `make bench`.

A redeem, from its row as PREPARED to its durable outcome, is compared with a plain httpx POST of the same body and
three bare commits (a write-ahead log, synchronous=FULL, on one thread). They take turns, so that whatever else the
machine does falls on both. The look-up before it and the read-back after it are apart.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from frontdesk.desk.connection import ConnectionWatch  # noqa: E402  (found through the path above)
from frontdesk.desk.desk import Desk  # noqa: E402  (found through the path above)
from frontdesk.desk.rates import Rates  # noqa: E402  (found through the path above)
from frontdesk.desk.session import sign_in  # noqa: E402  (found through the path above)
from frontdesk.devices.clock import SystemClock  # noqa: E402  (found through the path above)
from frontdesk.domain.attempt import (  # noqa: E402  (found through the path above)
    REFERENCE_KEY,
    Attempt,
    AttemptState,
    Reference,
    Settlement,
)
from frontdesk.domain.card import CardNumber, Pin  # noqa: E402  (found through the path above)
from frontdesk.domain.currency import Currency  # noqa: E402  (found through the path above)
from frontdesk.domain.money import Money  # noqa: E402  (found through the path above)
from frontdesk.domain.movement import Redeem  # noqa: E402  (found through the path above)
from frontdesk.domain.shop import TRAINING_ENDPOINT, Role, Session  # noqa: E402  (found through the path above)
from frontdesk.journal.card_hash import CardHasher  # noqa: E402  (found through the path above)
from frontdesk.journal.journal import Journal  # noqa: E402  (found through the path above)
from frontdesk.providers.ts import TSProvider, connect  # noqa: E402  (found through the path above)
from tests.benchmarks.client import milliseconds, training_server  # noqa: E402  (found through the path above)

ROUNDS = 180
WARM_UP = 20
ALLOWED = 1.15
COMMITS = 3
LOOK_UP_REQUESTS = 2
READ_BACK_REQUESTS = 1

USD = Currency.of("USD")
CENT = Money.of("0.01", USD)


class TimedJournal(Journal):
    """The till's journal; it notes when a movement began to be written and when its outcome was."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.began = self.ended = 0.0

    async def prepare(self, *attempts: Attempt) -> None:
        self.began = time.perf_counter()
        await super().prepare(*attempts)

    async def settle(self, attempt_id: str, settlement: Settlement, at: datetime) -> Attempt:
        settled = await super().settle(attempt_id, settlement, at)
        self.ended = time.perf_counter()
        return settled

    @contextmanager
    def counting_commits(self) -> Iterator[list[str]]:
        """List the commits of the one connection that writes."""
        assert self._writer is not None
        commits: list[str] = []
        self._writer.set_trace_callback(lambda text: commits.append(text) if text == "COMMIT" else None)
        yield commits
        self._writer.set_trace_callback(None)


class Bare:
    """The bare parts: a POST of a given body, and three commits."""

    def __init__(self, folder: Path, client: httpx.AsyncClient) -> None:
        self._client = client
        self._thread = ThreadPoolExecutor(1)
        self._connection = sqlite3.connect(folder / "bare.sqlite3", check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE bare (state TEXT)")

    async def post(self, body: bytes) -> None:
        headers = {"Content-Type": "application/json"}
        answer = await self._client.post("/api/v1/gift_cards/redeem", content=body, headers=headers)
        assert answer.is_success, answer.text

    async def commit(self) -> None:
        loop = asyncio.get_running_loop()
        for _ in range(COMMITS):
            await loop.run_in_executor(self._thread, self._commit)

    def close(self) -> None:
        self._thread.shutdown()
        self._connection.close()

    def _commit(self) -> None:
        with self._connection as connection:
            connection.execute("INSERT INTO bare VALUES ('applied')")


class Till:
    """A signed-in till, and what it sends."""

    def __init__(self, desk: Desk, journal: TimedJournal, provider: TSProvider) -> None:
        self.desk = desk
        self.journal = journal
        self._provider = provider

    @contextmanager
    def listening(self) -> Iterator[list[httpx.Request]]:
        """List the requests that leave; the first one has to have left before."""
        client = self._provider.cards._transport._client
        assert client is not None
        sent: list[httpx.Request] = []

        async def hear(request: httpx.Request) -> None:
            sent.append(request)

        client.event_hooks = {"request": [hear]}
        yield sent
        client.event_hooks = {}


async def open_till(hello: dict[str, Any], folder: Path, closing: AsyncExitStack) -> Till:
    """Sign the practice manager in."""
    manager = next(one for one in hello["users"] if one["role"] == "manager")
    clock = SystemClock()
    watch = ConnectionWatch(clock)
    providers: list[TSProvider] = []

    def connected(email: str, password: str) -> TSProvider:
        providers.append(connect(hello["url"], email, password))
        return providers[-1]

    access = await sign_in(connected, watch, manager["email"], manager["password"])
    closing.push_async_callback(access.provider.close)
    journal = TimedJournal(folder / "journal.sqlite3")
    await journal.open(clock.now())
    closing.push_async_callback(journal.close)
    session = Session(manager["email"], Role.MANAGER, access.stores[0], "till 1", TRAINING_ENDPOINT, access.missing)
    desk = Desk.open(
        session=session,
        provider=access.provider,
        journal=journal,
        hasher=CardHasher.load(folder / "card-hash.key"),
        watch=watch,
        clock=clock,
        campaigns=access.campaigns,
        local_currency=USD,
        refund_reasons=("Other",),
        rates=Rates(()),
    )
    return Till(desk, journal, providers[0])


async def count(till: Till, number: CardNumber, pin: Pin) -> tuple[dict[str, Any], bool]:
    """Return the body that a redeem sends, and whether it takes the commits and requests that it may."""
    with till.listening() as sent:
        card = await till.desk.lookup.find(number)
        looked_up = len(sent)
        assert card is not None
        with till.journal.counting_commits() as commits:
            moved = await till.desk.mover.move(Redeem(card, CENT), pin)
        assert moved.attempt.state is AttemptState.APPLIED
    posts = [request for request in sent if request.method == "POST"]
    read_back = len(sent) - looked_up - len(posts)
    print(
        f"  {len(commits)} commits (exactly {COMMITS}), {len(posts)} POST, {looked_up} requests to look the card up"
    )
    print(f"    (at most {LOOK_UP_REQUESTS}), {read_back} to read it back (at most {READ_BACK_REQUESTS})")
    within = len(posts) == 1 and looked_up <= LOOK_UP_REQUESTS and read_back <= READ_BACK_REQUESTS
    return json.loads(posts[0].content), within and len(commits) == COMMITS


class Turns:
    """How long each part took, turn by turn, in seconds."""

    def __init__(self) -> None:
        self.look_ups: list[float] = []
        self.posts: list[float] = []
        self.commits: list[float] = []
        self.movements: list[float] = []
        self.read_backs: list[float] = []

    async def take(self, till: Till, bare: Bare, number: CardNumber, pin: Pin, like: dict[str, Any]) -> None:
        """Look a card up, take a cent off it by the bare parts, and then by the till."""
        # A reference of another till, or the card's rows would be this one's duplicates.
        meta = {"meta": {REFERENCE_KEY: Reference.mint().text}}
        body = json.dumps(like | {"number": number.digits, "pin": pin.digits} | meta).encode()
        began = time.perf_counter()
        card = await till.desk.lookup.find(number)
        self.look_ups.append(time.perf_counter() - began)
        assert card is not None
        # Whoever is second may find a warmer machine: they take turns in that too.
        bare_first = len(self.look_ups) % 2 == 0
        if bare_first:
            await self._bare(bare, body)
        await till.desk.mover.move(Redeem(card, CENT), pin)
        ended = time.perf_counter()
        self.movements.append(till.journal.ended - till.journal.began)
        self.read_backs.append(ended - till.journal.ended)
        if not bare_first:
            await self._bare(bare, body)

    def ratio(self) -> float:
        """Return what a movement takes, as a multiple of its bare parts in the same turn."""
        turns = zip(self.movements, self.posts, self.commits, strict=True)
        return statistics.median(movement / (post + commits) for movement, post, commits in turns)

    async def _bare(self, bare: Bare, body: bytes) -> None:
        began = time.perf_counter()
        await bare.post(body)
        posted = time.perf_counter()
        await bare.commit()
        self.posts.append(posted - began)
        self.commits.append(time.perf_counter() - posted)


async def measure(hello: dict[str, Any], folder: Path) -> bool:
    """Measure and print everything, and return whether all of it is within what is allowed."""
    offered = [card for card in hello["cards"] if card["kind"] == "monetary" and card["currency"] == "USD"]
    cards = [(CardNumber(card["number"]), Pin(card["pin"])) for card in offered if card["pin"]]
    manager = next(one for one in hello["users"] if one["role"] == "manager")
    turns = Turns()
    async with AsyncExitStack() as closing:
        auth = httpx.BasicAuth(manager["email"], manager["password"])
        client = await closing.enter_async_context(httpx.AsyncClient(base_url=hello["url"], auth=auth))
        bare = Bare(folder, client)
        closing.callback(bare.close)
        till = await open_till(hello, folder, closing)
        body, within = await count(till, *cards[0])
        for turn in range(WARM_UP + ROUNDS):
            turns = Turns() if turn == WARM_UP else turns
            await turns.take(till, bare, *cards[turn % len(cards)], body)
    ratio = turns.ratio()
    print(
        f"  plain POST {milliseconds(turns.posts):.2f} ms, three bare commits {milliseconds(turns.commits):.2f} ms"
    )
    print(f"  PREPARED to the durable outcome {milliseconds(turns.movements):.2f} ms, {ROUNDS} turns")
    print(f"    movement / bare parts {ratio:5.2f}   at most {ALLOWED}")
    print(
        f"  apart: looking up {milliseconds(turns.look_ups):.2f} ms,"
        f" reading back and telling of it {milliseconds(turns.read_backs):.2f} ms"
    )
    return within and ratio <= ALLOWED


def main() -> int:
    """Measure, print, and return 1 when something costs more than allowed."""
    print("A redeem against its bare parts, medians:")
    with tempfile.TemporaryDirectory() as folder, training_server() as hello:
        within = asyncio.run(measure(hello, Path(folder)))
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
