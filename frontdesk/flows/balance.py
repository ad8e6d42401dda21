"""Balance: scan a card and see what is on it."""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from frontdesk.desk.desk import Desk
from frontdesk.desk.rates_found import RateStanding, Standing
from frontdesk.domain.card import Card, CardKind, CardStatus, Pin
from frontdesk.domain.money import AmountError, Money
from frontdesk.domain.shop import Role
from frontdesk.flows.card_slot import CardReader, CardSlot
from frontdesk.flows.flow import Flow
from frontdesk.flows.places import Place
from frontdesk.flows.scan_answer import ScanAnswer, answer_of

_log = logging.getLogger(__name__)

_TELLING = frozenset({Standing.FINE, Standing.STALE})
"""Rates at which a balance is shown."""

PIN_KEPT = timedelta(minutes=2)
"""For so long the PIN of the card that is shown can go along to the redeem."""


class BarcodeRight(enum.Enum):
    """Who may have a card's barcode on the screen: it holds the whole number."""

    EVERYONE = "everyone"
    THIS_MANAGER = "this manager"
    A_MANAGER = "a manager"


@dataclass(frozen=True, slots=True)
class BalanceState:
    """What the Balance screen shows.

    Attributes:
        slot: The card slot.
        local: What the balance is worth in the store's currency, when that is another and has a rate.
        local_is_old: Whether that rate is too old.
        actions: The places that make sense for this card.
        read_at: When the card was read, in UTC.
        barcode: Whether its barcode may be shown; of practice cards everybody may see it.
    """

    slot: CardSlot = CardSlot()
    local: Money | None = None
    local_is_old: bool = False
    actions: tuple[Place, ...] = ()
    read_at: datetime | None = None
    barcode: BarcodeRight = BarcodeRight.A_MANAGER


class BalanceFlow(Flow[BalanceState]):
    """Shows one card after the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(BalanceState())
        self._desk = desk
        self._reader = CardReader(desk, self._slot_changed)

    async def scan(self, text: str) -> ScanAnswer | None:
        """Show the card with a scanned or typed number."""
        shown = await self._reader.pick(text)
        return answer_of(self.state.slot, shown=shown)

    async def enter_pin(self, text: str) -> None:
        """Read the card with its PIN."""
        await self._reader.read_with_pin(text)

    def hand_pin_on(self, card: Card) -> Pin | None:
        """Return the PIN that the card was read with, or that its code carries, and forget it here.

        It goes along to the redeem of the same customer: None for another card, and once `PIN_KEPT` has passed.
        """
        pin, read_at = self._reader.pin, self.state.read_at
        self._reader.pin = None
        fresh = read_at is not None and abs(self._desk.clock.now() - read_at) <= PIN_KEPT
        return pin if fresh and self.state.slot.card is card else None

    def forget_pin(self) -> None:
        """Forget the card's PIN: nobody is looking at the card any more."""
        self._reader.pin = None

    def clear(self) -> None:
        """Take the card out."""
        self._reader.clear()

    def reveal(self) -> str:
        """Return the number for the barcode of the card that is shown, and note who saw it; "" where nobody may."""
        number = self.state.slot.number
        if number is None or self.state.slot.card is None or self.state.barcode is BarcodeRight.A_MANAGER:
            return ""
        _log.info("%s has the barcode of the card ending in %s shown", self._desk.session.account, number.last4)
        return number.digits

    def _slot_changed(self, slot: CardSlot) -> None:
        card = slot.card
        if card is None:
            self._show(BalanceState(slot))
            return
        now = self._desk.clock.now()
        self._show(
            replace(
                self.state,
                slot=slot,
                local=local_value(self._desk, card),
                local_is_old=local_is_old(self._desk, card),
                actions=_actions(card, now),
                read_at=now,
                barcode=_barcode_right(self._desk),
            )
        )


def _barcode_right(desk: Desk) -> BarcodeRight:
    if desk.session.training:
        return BarcodeRight.EVERYONE
    return BarcodeRight.THIS_MANAGER if desk.session.role is Role.MANAGER else BarcodeRight.A_MANAGER


def local_value(desk: Desk, card: Card) -> Money | None:
    """Return what a card's balance is worth in the store's currency, or None when that can't be told.

    It is for information, so a rate that is too old will do; `local_is_old` tells. One that looks wrong never does.
    """
    found = _standing(desk, card)
    if card.balance is None or found is None or found.rate is None or found.standing not in _TELLING:
        return None
    try:
        return found.rate.convert(card.balance)
    except AmountError:
        return None


def local_is_old(desk: Desk, card: Card) -> bool:
    """Return whether the rate of a card's local value is too old."""
    found = _standing(desk, card)
    return found is not None and found.standing is Standing.STALE


def _standing(desk: Desk, card: Card) -> RateStanding | None:
    if card.balance is None or card.balance.currency == desk.local_currency:
        return None
    return desk.rates.between(desk.local_currency, card.balance.currency)


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
