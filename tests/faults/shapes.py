"""The shapes that a movement of money has: what is asked for, of which card, and what it does there.

A new shape is a new row of `SHAPES`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Activate, Movement, Redeem, RedeemExperience, Refund
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd
from tests.support.training import LedgerRow, TrainingServer

NEW_CARD = "41945902300378903"
SPA_DAY = "8800770011"


@dataclass(frozen=True)
class Shape:
    """One kind of movement.

    Attributes:
        name: As the matrix calls it.
        number: The card.
        ask: Looks the card up, and returns what to move on it.
        moves: What one of it does to the card: signed, in the card's currency; 0 for a product.
        earlier: What has to happen before it can be asked for; returns what `ask` needs of it.
        may_repeat: Whether the server would do the same a second time.
        echoes_reference: Whether the server's answer repeats our reference.
    """

    name: str
    number: str
    ask: Callable[[Till, str], Awaitable[Movement]]
    moves: Decimal
    earlier: Callable[[Till], Awaitable[str]] | None = None
    may_repeat: bool = True
    echoes_reference: bool = False

    @property
    def has_amount(self) -> bool:
        """Whether its answer tells an amount and a currency."""
        return bool(self.moves)


@dataclass(frozen=True)
class Footprint:
    """What the server's own database holds of a shape's card."""

    status: str
    rows: tuple[LedgerRow, ...]

    @classmethod
    def of(cls, server: TrainingServer, shape: Shape) -> Footprint:
        """Read the database, not the API."""
        return cls(server.status(shape.number), tuple(server.ledger(shape.number)))

    def since(self, earlier: Footprint) -> tuple[LedgerRow, ...]:
        """The rows that an earlier one has not."""
        known = {row.id for row in earlier.rows}
        return tuple(row for row in self.rows if row.id not in known)


async def _redeem(till: Till, _: str) -> Movement:
    return Redeem(await till.card(), usd("10.00"))


async def _redeem_in_local_currency(till: Till, _: str) -> Movement:
    bill = aed("91.79")
    conversion = Conversion(bill, RATES[0].convert(bill), RATES[0])
    return Redeem(await till.card(), conversion.card, conversion)


async def _redeem_experience(till: Till, _: str) -> Movement:
    return RedeemExperience(await till.card(SPA_DAY), "pool-day")


async def _refund(till: Till, transaction: str) -> Movement:
    return Refund(await till.card(), transaction, usd("4.00"), "Returned goods", "in a box")


async def _refund_experience(till: Till, transaction: str) -> Movement:
    return Refund(await till.card(SPA_DAY), transaction, None, "Other")


async def _activate(till: Till, _: str) -> Movement:
    card = await till.card(NEW_CARD)
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")
    return Activate(card.number, card, campaign.id, usd("50.00"))


def _after(movement: Callable[[Till, str], Awaitable[Movement]], number: str) -> Callable[[Till], Awaitable[str]]:
    """What is given back has to be taken first."""

    async def take(till: Till) -> str:
        moved = await till.mover.move(await movement(till, ""), till.pin(number))
        assert moved.attempt.transaction_id is not None
        return moved.attempt.transaction_id

    return take


SHAPES = (
    Shape("redeem", SMALL_CARD, _redeem, Decimal("-10.00"), echoes_reference=True),
    # All that is on the card: a second one meets a refusal that the first one caused.
    Shape(
        "redeem local",
        SMALL_CARD,
        _redeem_in_local_currency,
        Decimal("-25.00"),
        may_repeat=False,
        echoes_reference=True,
    ),
    Shape("experience", SPA_DAY, _redeem_experience, Decimal(0), may_repeat=False),
    # Of 10.00: a second one of 4.00 is done as well.
    Shape("refund", SMALL_CARD, _refund, Decimal("4.00"), _after(_redeem, SMALL_CARD)),
    Shape(
        "give back",
        SPA_DAY,
        _refund_experience,
        Decimal(0),
        _after(_redeem_experience, SPA_DAY),
        may_repeat=False,
    ),
    Shape("activation", NEW_CARD, _activate, Decimal("50.00"), may_repeat=False),
)
