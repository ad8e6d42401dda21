"""What the client costs over plain httpx on the same training server: `make bench`.

Three figures, each a ratio measured in one run: checking a balance against a plain `httpx` request with keep-alive,
reading a card with 200 transactions against `json.loads` of the same bytes, and the most memory that reading 10 000
cards holds against the size of the answer. What is compared takes turns, so that whatever else the machine does
falls on both.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from frontdesk.domain.attempt import Reference  # noqa: E402  (found through the path above)
from frontdesk.domain.card import CardNumber, Pin  # noqa: E402  (found through the path above)
from frontdesk.domain.money import Money  # noqa: E402  (found through the path above)
from frontdesk.providers.ts import TSGiftCards  # noqa: E402  (found through the path above)
from frontdesk.providers.ts.mapping import card_of  # noqa: E402  (found through the path above)
from frontdesk.providers.ts.outcomes import judge_read  # noqa: E402  (found through the path above)
from frontdesk.providers.ts.reading import understand  # noqa: E402  (found through the path above)
from frontdesk.providers.ts.wire import CardDetailsAnswer  # noqa: E402  (found through the path above)
from tests.providers.server import Behaviour, RawServer, Received  # noqa: E402  (found through the path above)

BALANCE_CHECKS = 300
PARSES = 150
TRANSACTIONS = 200
CARDS = 10_000

BALANCE_ALLOWED = 1.3
PARSING_ALLOWED = 3.0
MEMORY_ALLOWED = 2.0


@contextlib.contextmanager
def training_server() -> Iterator[dict[str, object]]:
    """Run a training server in a process of its own, and return how it introduces itself."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "training.sqlite3")
        command = [
            sys.executable,
            "-m",
            "frontdesk",
            "training-server",
            "--until-stdin-closes",
            "--database",
            database,
        ]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
            assert server.stdin is not None
            assert server.stdout is not None
            try:
                yield json.loads(server.stdout.readline())
            finally:
                server.stdin.close()


async def balance_ratio(url: str, auth: httpx.Auth, number: CardNumber, pin: Pin) -> float:
    """Return how long a balance check takes, as a multiple of the same request by plain httpx."""
    body = {"number": number.digits, "pin": pin.digits}
    plain_times, client_times = [], []
    async with httpx.AsyncClient(base_url=url, auth=auth) as plain, TSGiftCards(url, auth=auth) as cards:
        for turn in range(BALANCE_CHECKS + 20):
            began = time.perf_counter()
            answered = await plain.put("/api/v1/gift_cards/check_balance", json=body)
            told = answered.json()
            between = time.perf_counter()
            balance = await cards.check_balance(number, pin=pin)
            ended = time.perf_counter()
            assert balance.card_number == told["card_number"]
            if turn >= 20:
                plain_times.append(between - began)
                client_times.append(ended - between)
    return report("check a balance", plain_times, client_times, BALANCE_ALLOWED)


async def card_with_transactions(url: str, auth: httpx.Auth, number: CardNumber, pin: Pin) -> bytes:
    """Return the server's own answer for a card after 200 redeems."""
    async with TSGiftCards(url, auth=auth) as cards, httpx.AsyncClient(base_url=url, auth=auth) as plain:
        store = (await anext(cards.stores.list())).id
        found = await anext(cards.list(containing=number.digits))
        amount = Money.of("0.01", found.currency)
        for _ in range(TRANSACTIONS):
            await cards.redeem(number, amount, pin=pin, store_id=store, reference=Reference.mint())
        return (await plain.get(f"/api/v1/gift_cards/{found.id}")).content


def parsing_ratio(body: bytes) -> float:
    """Return how long reading a card takes, as a multiple of `json.loads` with exact decimals."""
    plain_times, our_times, card_times = [], [], []
    for _ in range(PARSES):
        began = time.perf_counter()
        tree = json.loads(body, parse_float=Decimal)
        loaded = time.perf_counter()
        details = understand(CardDetailsAnswer, judge_read(201, body))
        parsed = time.perf_counter()
        card = card_of(details)
        ended = time.perf_counter()
        assert len(card.transactions or ()) == len(tree["transactions"]) > TRANSACTIONS
        plain_times.append(loaded - began)
        our_times.append(parsed - loaded)
        card_times.append(ended - parsed)
    ratio = report(f"parse a card, {TRANSACTIONS} rows", plain_times, our_times, PARSING_ALLOWED)
    print(f"    the till's own card, with every field of every row: {milliseconds(card_times):.2f} ms more")
    return ratio


async def memory_ratio(auth: httpx.Auth, row: dict[str, object]) -> float:
    """Return the most memory that is held while 10 000 cards are read, as a multiple of the answer's size."""
    rows = [row | {"id": index, "number": f"{10**17 + index}"} for index in range(CARDS)]
    body = json.dumps({"gift_cards": rows}, separators=(",", ":")).encode()
    del rows
    async with RawServer(in_pieces(body)) as server, TSGiftCards(server.url, auth=auth) as cards:
        await anext(cards.list(containing="1"))
        tracemalloc.start()
        count = 0
        async for _ in cards.list(containing="1"):
            count += 1
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == CARDS
    ratio = peak / len(body)
    print(f"  read {CARDS} cards: at most {peak / 1e6:.1f} MB held for an answer of {len(body) / 1e6:.1f} MB")
    print(f"    held / answer {ratio:6.2f}   at most {MEMORY_ALLOWED}")
    return ratio


def in_pieces(body: bytes) -> Behaviour:
    """Answer with a body in pieces, so that the server, in this same process, holds none of it a second time."""

    async def behave(writer: asyncio.StreamWriter, received: Received) -> None:
        writer.write(f"HTTP/1.1 201 Created\r\nContent-Length: {len(body)}\r\n\r\n".encode())
        for start in range(0, len(body), 65536):
            writer.write(memoryview(body)[start : start + 65536])
            await writer.drain()

    return behave


def milliseconds(times: list[float]) -> float:
    """Return the median of times in seconds."""
    return statistics.median(times) * 1000


def report(what: str, plain: list[float], ours: list[float], allowed: float) -> float:
    """Print two medians and their ratio, and return the ratio."""
    ratio = statistics.median(ours) / statistics.median(plain)
    print(f"  {what}: plain {milliseconds(plain):.2f} ms, client {milliseconds(ours):.2f} ms, {len(ours)} turns")
    print(f"    client / plain {ratio:5.2f}   at most {allowed}")
    return ratio


async def measure(hello: dict[str, object]) -> bool:
    """Measure and print everything, and return whether all of it is within what is allowed."""
    offered, people, url = hello["cards"], hello["users"], hello["url"]
    assert isinstance(offered, list)
    assert isinstance(people, list)
    client = next(one for one in people if one["role"] == "client")
    card = next(one for one in offered if one["kind"] == "monetary" and one["pin"] and one["currency"] == "USD")
    auth = httpx.BasicAuth(client["email"], client["password"])
    number, pin = CardNumber(card["number"]), Pin(card["pin"])
    balance = await balance_ratio(str(url), auth, number, pin)
    body = await card_with_transactions(str(url), auth, number, pin)
    parsing = parsing_ratio(body)
    async with httpx.AsyncClient(base_url=str(url), auth=auth) as plain:
        rows = (await plain.get("/api/v1/gift_cards", params={"q": '{"status_in": ["active"]}'})).json()[
            "gift_cards"
        ]
    memory = await memory_ratio(auth, rows[0])
    return balance <= BALANCE_ALLOWED and parsing <= PARSING_ALLOWED and memory < MEMORY_ALLOWED


def main() -> int:
    """Measure, print, and return 1 when something costs more than allowed."""
    print("The client against plain httpx and json, medians:")
    with training_server() as hello:
        within = asyncio.run(measure(hello))
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
