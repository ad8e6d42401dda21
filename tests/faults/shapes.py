"""The shapes that a movement of money has: what is asked for, of which cards, and what it does there.

A new shape is a new row of `SHAPES`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import (
    Activate,
    Change,
    Direction,
    Issue,
    Movement,
    Redeem,
    RedeemExperience,
    Refund,
    TopUp,
    Transact,
)
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd

NEW_CARD = "41945902300378903"
SPA_DAY = "8800770011"
BOX = ("603100000000000101", "603100000000000102")

MANAGER = "omar@practice.example"
OFFICE = "office@practice.example"

SEEN = frozenset({"before", "mark", "copies", "absence"})
MONEY = SEEN | {"card", "amount", "currency", "balance"}
PRODUCT = SEEN | {"card", "transaction"}
NEW = frozenset({"amount", "currency", "mark"})

Ask = Callable[[Till, str], Awaitable[tuple[Movement, ...]]]
Earlier = Callable[[Till], Awaitable[str]]


@dataclass(frozen=True)
class Shape:
    """One kind of movement.

    Attributes:
        name: As the matrix calls it.
        ask: Looks the cards up, and returns what to move on them; several are a batch.
        minor: What one of them does: signed, in cents; 0 for a product.
        earlier: What has to happen before it can be asked for; returns what `ask` needs of it.
        email: Who may do it.
        number: The card, where there is one before and only one.
        tells: What the server's answer tells: card, amount, currency, balance, transaction, request. And "before"
            where its card is read before, "mark" where our reference stays on what was done, "copies" where a
            second one is looked for, "absence" where it shows that nothing was done.
        repeats: Whether the server would do the same a second time.
        looks_at_once: Whether the till looks at the cards before it tells of a doubt.
        thorough: Whether it meets every kind of fault, those too that differ in nothing but a status or a text.
    """

    name: str
    ask: Ask
    minor: int
    earlier: Earlier | None = None
    email: str = MANAGER
    number: str | None = SMALL_CARD
    tells: frozenset[str] = MONEY
    repeats: bool = False
    looks_at_once: bool = False
    thorough: bool = False


async def _redeem(till: Till, _: str) -> tuple[Movement, ...]:
    return (Redeem(await till.card(), usd("10.00")),)


async def _redeem_in_local_currency(till: Till, _: str) -> tuple[Movement, ...]:
    bill = aed("91.79")
    conversion = Conversion(bill, RATES[0].convert(bill), RATES[0])
    return (Redeem(await till.card(), conversion.card, conversion),)


async def _redeem_experience(till: Till, _: str) -> tuple[Movement, ...]:
    return (RedeemExperience(await till.card(SPA_DAY), "pool-day"),)


async def _refund(till: Till, transaction: str) -> tuple[Movement, ...]:
    return (Refund(await till.card(), transaction, usd("4.00"), "Returned goods", "in a box"),)


async def _refund_experience(till: Till, transaction: str) -> tuple[Movement, ...]:
    return (Refund(await till.card(SPA_DAY), transaction, None, "Other"),)


async def _activate(till: Till, _: str) -> tuple[Movement, ...]:
    return (await _activation(till, NEW_CARD),)


async def _activate_box(till: Till, _: str) -> tuple[Movement, ...]:
    return tuple([await _activation(till, number) for number in BOX])


async def _activation(till: Till, number: str) -> Activate:
    card = await till.card(number)
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")
    return Activate(card.number, card, campaign.id, usd("50.00"))


async def _top_up(till: Till, _: str) -> tuple[Movement, ...]:
    return (TopUp(await till.card(), usd("5.00"), "a gift"),)


async def _transact(till: Till, _: str) -> tuple[Movement, ...]:
    return (Transact(await till.card(), usd("5.00"), "Cash Back", Direction.CREDIT),)


async def _issue(till: Till, _: str) -> tuple[Movement, ...]:
    return (Issue("GIFT-USD", usd("12.34")),)


async def _change(till: Till, _: str) -> tuple[Movement, ...]:
    return (Change(await till.card(), amount=usd("40.00")),)


def _after(ask: Ask, number: str) -> Earlier:
    """What is given back has to be taken first."""

    async def take(till: Till) -> str:
        (movement,) = await ask(till, "")
        moved = await till.mover.move(movement, till.pin(number))
        assert moved.attempt.transaction_id is not None
        return moved.attempt.transaction_id

    return take


SHAPES = (
    Shape("redeem", _redeem, -1000, tells=MONEY | {"transaction", "request"}, repeats=True, thorough=True),
    # All that is on the card: a second one meets a refusal that the first one caused.
    Shape("in local", _redeem_in_local_currency, -2500, tells=MONEY | {"transaction", "request"}),
    Shape("product", _redeem_experience, 0, number=SPA_DAY, tells=PRODUCT),
    # Of 10.00: a second one of 4.00 is done as well.
    Shape(
        "refund",
        _refund,
        400,
        _after(_redeem, SMALL_CARD),
        tells=MONEY | {"transaction"},
        repeats=True,
    ),
    Shape("give back", _refund_experience, 0, _after(_redeem_experience, SPA_DAY), number=SPA_DAY, tells=PRODUCT),
    Shape("activation", _activate, 5000, number=NEW_CARD, thorough=True),
    Shape("batch", _activate_box, 5000, number=None, looks_at_once=True),
    Shape("top-up", _top_up, 500, repeats=True),
    Shape("reason", _transact, 500, tells=MONEY | {"transaction", "request"}, repeats=True),
    Shape("new card", _issue, 1234, email=OFFICE, number=None, tells=NEW, repeats=True),
    # From 25.00 to 40.00; what is set twice is as it is set once.
    Shape("new value", _change, 1500, email=OFFICE, tells=MONEY - {"balance", "mark", "absence"}),
)
