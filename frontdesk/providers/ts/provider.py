"""The TS Gift Card service as the till's provider."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import assert_never

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardKind, CardNumber, Pin
from frontdesk.domain.movement import (
    Activate,
    Change,
    Issue,
    Movement,
    Redeem,
    RedeemExperience,
    Refund,
    TopUp,
    Transact,
)
from frontdesk.domain.shop import Campaign, Session, Store
from frontdesk.providers.base import Applied, Doubt, RefusalKind, RefusedError, UnreadableError
from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.providers.ts.echoes import check_direction, for_another
from frontdesk.providers.ts.issued import ISSUED, MOST_READ, could_be, marked, nearest_first, window
from frontdesk.providers.ts.mapping import campaign_of, card_of, card_of_balance, number_of, store_of
from frontdesk.providers.ts.orders import Activation, CardDetails
from frontdesk.providers.ts.wire import CardDetailsAnswer


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
        return card_of(await self._show(card_id))

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
            case TopUp():
                return await self._top_up(movement, reference)
            case Transact():
                return await self._transact(movement, session, reference, pin)
            case Issue():
                return await self._issue(movement, session, reference)
            case Change():
                return await self._change(movement, reference)
        assert_never(movement)

    async def activate_all(
        self, batch: Mapping[Reference, Activate], *, session: Session
    ) -> Mapping[Reference, Applied]:
        """Activate several cards in one request."""
        orders = {reference: _activation(movement, session) for reference, movement in batch.items()}
        answers = await self.cards.activate_in_bulk(orders)
        return {
            reference: Applied(None, answer.balance.money(batch[reference].amount.currency))
            for reference, answer in answers.items()
        }

    async def find_issued(self, movement: Issue, *, since: datetime, reference: Reference) -> Card | None:
        """Return the card that an `Issue` made.

        The cards of the days around `since` are listed; of those that could be the one by what their rows show, the
        nearest in time are read by their id until one carries the reference.
        """
        listed = self.cards.list(created=window(since), statuses=ISSUED)
        candidates = [card async for card in listed if could_be(card, movement)]
        for candidate in nearest_first(candidates, since, reference)[:MOST_READ]:
            details = await self._show(candidate.id)
            if marked(candidate, details, reference):
                return card_of(details)
        return None

    async def reach(self) -> None:
        """Ask once for something cheap that needs no rights."""
        await self.cards.reach()

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
        answer = await self.cards.activate(_activation(movement, session), reference=reference)
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

    async def _top_up(self, movement: TopUp, reference: Reference) -> Applied:
        answer = await self.cards.credit(movement.number, movement.amount, reference=reference, notes=movement.note)
        return Applied(answer.id, answer.balance.money(movement.amount.currency))

    async def _transact(
        self, movement: Transact, session: Session, reference: Reference, pin: Pin | None
    ) -> Applied:
        if movement.amount is None:
            used = await self.cards.transact_experience(
                movement.number,
                movement.sku,
                reason=movement.reason,
                pin=pin,
                store_id=session.store.id,
                reference=reference,
                notes=movement.note,
            )
            return Applied(used.id)
        answer = await self.cards.transact(
            movement.number,
            movement.amount,
            reason=movement.reason,
            pin=pin,
            store_id=session.store.id,
            reference=reference,
            conversion=movement.conversion,
            payment_method=movement.payment_method,
            notes=movement.note,
        )
        check_direction(answer, movement.amount, movement.direction, reference)
        return Applied(answer.id, answer.balance.money(movement.amount.currency))

    async def _issue(self, movement: Issue, session: Session, reference: Reference) -> Applied:
        details = CardDetails(
            product_name=movement.product_name or None, skus=movement.skus or None, notes=movement.note
        )
        if movement.kind is CardKind.MONETARY:
            made = await self.cards.create_monetary(
                movement.amount,
                campaign_code=movement.campaign_code,
                reference=reference,
                details=details,
                store_id=session.store.id,
                creator_email=session.account,
            )
        else:
            made = await self.cards.create(
                movement.amount,
                campaign_code=movement.campaign_code,
                reference=reference,
                kind=movement.kind,
                details=details,
            )
        return Applied(card_id=made.id, number=_readable(made.number))

    async def _change(self, movement: Change, reference: Reference) -> Applied:
        try:
            await self.cards.update(
                movement.card_id,
                reference=reference,
                status=movement.status,
                value=movement.amount,
                campaign_code=movement.campaign_code or None,
                details=CardDetails(notes=movement.note),
            )
        except RefusedError as error:
            if error.status != 404 or error.kind is not RefusalKind.OTHER:
                raise
            # The address names the card and nothing else.
            gone = RefusedError(
                str(error), kind=RefusalKind.UNKNOWN_CARD, status=404, words=error.words, reference=reference
            )
        else:
            return Applied()
        raise gone

    async def _show(self, card_id: str) -> CardDetailsAnswer:
        details = await self.cards.show(card_id)
        if details.gift_card.id != card_id:
            raise for_another("card", None)
        return details


def refund_notes(movement: Refund) -> str:
    """Return a refund's notes: its reason, what the customer gets in the bill's currency, and the free text."""
    local = f"local {movement.local}" if movement.local is not None else ""
    return "; ".join(part for part in (movement.reason, local, movement.note) if part)


def _activation(movement: Activate, session: Session) -> Activation:
    return Activation(
        number=movement.number,
        campaign_id=movement.campaign_id,
        amount=movement.amount,
        store_id=session.store.id,
        delivery=movement.delivery,
        creator_email=session.account,
        order_number=movement.order_number,
    )


def _readable(number: str) -> CardNumber | None:
    """Return the number of a card that was made; the card exists, whatever its number looks like."""
    try:
        return number_of(number)
    except UnreadableError:
        return None


def _same_card(card: Card, number: CardNumber) -> None:
    if card.number != number:
        raise for_another("card", None)
