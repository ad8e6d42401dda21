"""The TS Gift Card service as the till's provider."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.movement import Activate, Movement, Redeem, RedeemExperience, Refund
from frontdesk.domain.shop import Campaign, Session, Store
from frontdesk.providers.base import Applied, Doubt, UnreadableError
from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.providers.ts.echoes import for_another
from frontdesk.providers.ts.mapping import campaign_of, card_of, card_of_balance, store_of
from frontdesk.providers.ts.orders import Activation


class TSProvider:
    """A `GiftCardProvider` on a TS Gift Card server.

    Attributes:
        cards: The client; the provider closes it.
    """

    def __init__(self, cards: TSGiftCards) -> None:
        self.cards = cards

    async def stores(self) -> Sequence[Store]:
        """Return the stores that the account may see."""
        return [store_of(answer) async for answer in self.cards.stores.list()]

    async def campaigns(self) -> Sequence[Campaign]:
        """Return the campaigns that cards can be activated under."""
        return [campaign_of(answer) async for answer in self.cards.campaigns.list()]

    async def find_card(self, number: CardNumber) -> Card | None:
        """Return the card with exactly this number; the server's filter finds what contains it.

        Raises:
            UnreadableError: The server has two cards with this number, or answered for another.
        """
        listed = self.cards.list(containing=number.digits)
        ids = {card.id async for card in listed if card.number == number.digits}
        if not ids:
            return None
        if len(ids) > 1:
            raise UnreadableError("two cards have this number", doubt=Doubt.UNEXPECTED)
        card = await self.read_card(ids.pop())
        _same_card(card, number)
        return card

    async def read_card(self, card_id: str) -> Card:
        """Return the card with the server's id, as it is now.

        Raises:
            UnreadableError: The server answered for another card.
        """
        card = card_of(await self.cards.show(card_id))
        if card.id != card_id:
            raise for_another("card", None)
        return card

    async def check_balance(self, number: CardNumber, pin: Pin | None) -> Card:
        """Return what the service tells about a card to who knows its PIN."""
        card = card_of_balance(await self.cards.check_balance(number, pin=pin))
        _same_card(card, number)
        return card

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        """Carry out a movement, once."""
        match movement:
            case Redeem():
                return await self._redeem(movement, session, reference, pin)
            case RedeemExperience():
                return await self._redeem_experience(movement, session, reference, pin)
            case Activate():
                return await self._activate(movement, session, reference)
            case Refund():
                return await self._refund(movement, session, reference)
        assert_never(movement)

    async def close(self) -> None:
        """Close the connections."""
        await self.cards.close()

    async def _redeem(self, movement: Redeem, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        answer = await self.cards.redeem(
            movement.number,
            movement.amount,
            pin=pin,
            store_id=session.store.id,
            conversion=movement.conversion,
            reference=reference,
        )
        return Applied(answer.id, answer.balance.money(movement.amount.currency))

    async def _redeem_experience(
        self, movement: RedeemExperience, session: Session, reference: Reference, pin: Pin | None
    ) -> Applied:
        answer = await self.cards.redeem_experience(
            movement.number, movement.sku, pin=pin, store_id=session.store.id, reference=reference
        )
        return Applied(answer.id)

    async def _activate(self, movement: Activate, session: Session, reference: Reference) -> Applied:
        activation = Activation(
            number=movement.number,
            campaign_id=movement.campaign_id,
            amount=movement.amount,
            store_id=session.store.id,
            delivery=movement.delivery,
            creator_email=session.account,
            order_number=movement.order_number,
        )
        answer = await self.cards.activate(activation, reference=reference)
        # The answer's id is the card's, never a transaction's.
        return Applied(None, answer.balance.money(movement.amount.currency))

    async def _refund(self, movement: Refund, session: Session, reference: Reference) -> Applied:
        answer = await self.cards.refund(
            movement.transaction_id,
            movement.amount,
            notes=refund_notes(movement),
            creator_email=session.account,
            reference=reference,
        )
        if movement.card.id is not None and answer.gift_card_id not in {None, movement.card.id}:
            raise for_another("card", reference)
        currency = None if movement.amount is None else movement.amount.currency
        return Applied(answer.id, answer.card_balance.money(currency))


def refund_notes(movement: Refund) -> str:
    """Return a refund's notes: its reason, what the customer gets in the bill's currency, and the free text."""
    local = f"local {movement.local}" if movement.local is not None else ""
    return "; ".join(part for part in (movement.reason, local, movement.note) if part)


def _same_card(card: Card, number: CardNumber) -> None:
    if card.number != number:
        raise for_another("card", None)
