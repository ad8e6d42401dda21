"""A till without its window in a process of its own, to be killed: `python -m tests.faults.kill_engine`.

It reads an `Order` from its input, says "armed" when the card has been read, goes on at the next line, and says
"stopped" at the step it was told, where it waits for its death, or "ended" and what it told.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.desk import Desk
from frontdesk.desk.rates import Rates
from frontdesk.desk.schedule import QUIET_SECONDS
from frontdesk.desk.session import sign_in
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import NoticeError
from frontdesk.domain.finding import DecisionKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Movement, Redeem, Refund
from frontdesk.domain.shop import TRAINING_ENDPOINT, Role, Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.logs import logging_to
from frontdesk.providers.ts import connect
from tests.faults.stops import Step, StoppingJournal
from tests.support.clock import SetClock

USD = Currency.of("USD")


@dataclass(frozen=True)
class Order:
    """What a till is to do before it dies.

    Attributes:
        url, email, password: The server, and who signs in there.
        folder: Where its journal is, and its log.
        shape: "redeem", "refund", "activation" or "batch".
        numbers: The cards; more than one for a batch.
        pin: The first card's, or None.
        step: The name of the `Step` to stop at, or "".
        decides: Whether a person then says that it did not happen.
    """

    url: str
    email: str
    password: str
    folder: str
    shape: str
    numbers: tuple[str, ...]
    pin: str | None
    step: str = ""
    decides: bool = False

    @property
    def line(self) -> bytes:
        """The order as the till reads it."""
        return json.dumps(asdict(self)).encode() + b"\n"


def say(*words: str) -> None:
    """Tell the parent something, at once."""
    print(*words, flush=True)


async def stopped() -> None:
    """Say so, and wait for the end."""
    say("stopped")
    await asyncio.Event().wait()


async def fulfil(order: Order) -> None:
    """Open the till, and do what was ordered."""
    clock = SetClock()
    watch = ConnectionWatch(clock)
    folder = Path(order.folder)
    journal = StoppingJournal(folder / "journal.sqlite3", stopped)
    hasher = CardHasher.load(folder / "card-hash.key")
    access = await sign_in(
        lambda email, password: connect(order.url, email, password), watch, order.email, order.password
    )
    await journal.open(clock.now())
    desk = Desk.open(
        session=Session(order.email, Role.MANAGER, access.stores[0], "till 1", TRAINING_ENDPOINT, access.missing),
        provider=access.provider,
        journal=journal,
        hasher=hasher,
        watch=watch,
        clock=clock,
        campaigns=access.campaigns,
        local_currency=USD,
        refund_reasons=("Other",),
        rates=Rates(()),
    )
    pin = None if order.pin is None else Pin(order.pin)
    asked = [await _movement(desk, order, CardNumber(number), pin) for number in order.numbers]
    say("armed")
    await asyncio.to_thread(sys.stdin.readline)
    step = Step[order.step] if order.step else None
    journal.stop_at = None if order.decides else step
    say("ended", *await _told(desk, asked, pin))
    if order.decides:
        clock.move(timedelta(seconds=QUIET_SECONDS + 1))
        about = (await desk.reconciler.attention())[0]
        journal.stop_at = step
        await desk.reconciler.decide(about, DecisionKind.DID_NOT_HAPPEN)


async def _movement(desk: Desk, order: Order, number: CardNumber, pin: Pin | None) -> Movement:
    card = await _card(desk, number)
    if order.shape in {"activation", "batch"}:
        campaign = next(each for each in desk.campaigns if each.code == "GIFT-USD")
        return Activate(number, card, campaign.id, Money.of("50.00", USD))
    redeem = Redeem(card, Money.of("10.00", USD))
    if order.shape == "redeem":
        return redeem
    taken = (await desk.mover.move(redeem, pin)).attempt
    assert taken.transaction_id is not None
    return Refund(await _card(desk, number), taken.transaction_id, Money.of("4.00", USD), "Other")


async def _card(desk: Desk, number: CardNumber) -> Card:
    card = await desk.lookup.find(number)
    assert card is not None
    return card


async def _told(desk: Desk, asked: list[Movement], pin: Pin | None) -> list[str]:
    try:
        if len(asked) == 1:
            return [(await desk.mover.move(asked[0], pin)).notice.moved.name]
        batch = [each for each in asked if isinstance(each, Activate)]
        return [moved.notice.moved.name for moved in await desk.mover.activate_all(batch)]
    except NoticeError as refused:
        return [refused.notice.moved.name]


if __name__ == "__main__":
    ordered = Order(**json.loads(sys.stdin.readline()))
    with logging_to(Path(ordered.folder) / "logs"):
        asyncio.run(fulfil(ordered))
