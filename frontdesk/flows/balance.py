"""Balance: scan a card and see what is on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.desk.desk import Desk
from frontdesk.domain.card import Card, CardKind, CardStatus
from frontdesk.domain.money import AmountError, Money
from frontdesk.flows.card_slot import CardReader, CardSlot
from frontdesk.flows.flow import Flow
from frontdesk.flows.places import Place


@dataclass(frozen=True, slots=True)
class BalanceState:
    """What the Balance screen shows.

    Attributes:
        slot: The card slot.
        local: What the balance is worth in the store's currency, when that is another and has a rate.
        actions: The places that make sense for this card.
        read_at: When the card was read, in UTC.
    """

    slot: CardSlot = CardSlot()
    local: Money | None = None
    actions: tuple[Place, ...] = ()
    read_at: datetime | None = None


class BalanceFlow(Flow[BalanceState]):
    """Shows one card after the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(BalanceState())
        self._desk = desk
        self._reader = CardReader(desk, self._slot_changed)

    async def scan(self, text: str) -> None:
        """Show the card with a scanned or typed number."""
        await self._reader.pick(text)

    async def enter_pin(self, text: str) -> None:
        """Read the card with its PIN; the PIN is not kept."""
        await self._reader.read_with_pin(text)
        self._reader.pin = None

    def clear(self) -> None:
        """Take the card out."""
        self._reader.clear()

    def _slot_changed(self, slot: CardSlot) -> None:
        card = slot.card
        if card is None:
            self._show(BalanceState(slot))
            return
        now = self._desk.clock.now()
        self._show(
            replace(self.state, slot=slot, local=self._local(card), actions=_actions(card, now), read_at=now)
        )

    def _local(self, card: Card) -> Money | None:
        return local_value(self._desk, card)


def local_value(desk: Desk, card: Card) -> Money | None:
    """Return what a card's balance is worth in the store's currency, or None when that can't be told."""
    if card.balance is None or card.balance.currency == desk.local_currency:
        return None
    rate = desk.rates.usable(desk.local_currency, card.balance.currency)
    try:
        return rate.convert(card.balance) if rate else None
    except AmountError:
        return None


def _actions(card: Card, now: datetime) -> tuple[Place, ...]:
    actions: list[Place] = []
    usable = card.status is CardStatus.ACTIVE and not card.expired(now)
    if usable and ((card.kind is CardKind.EXPERIENCE and not card.redeemed) or card.balance):
        actions.append(Place.REDEEM)
    if card.status is CardStatus.INITIATED:
        actions.append(Place.ACTIVATE)
    if any(card.refundable(row) or card.experience_refundable(row) for row in card.transactions or ()):
        actions.append(Place.REFUND)
    return tuple(actions)
