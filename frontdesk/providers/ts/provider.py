"""The TS Gift Card service as the till's provider: movements sent, and their echoes checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from frontdesk.domain.attempt import REFERENCE_KEY, Reference
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Movement, Redeem, RedeemExperience, Refund
from frontdesk.domain.shop import Campaign, Session, Store
from frontdesk.providers.base import Applied, Doubt, UnreadableError
from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.providers.ts.mapping import campaign_of, card_of, card_of_balance, store_of, told_id
from frontdesk.providers.ts.wire import MovementAnswer, TransactionAnswer


class TSProvider:
    """A `GiftCardProvider` on a TS Gift Card server.

    Attributes:
        cards: The client; the provider closes it.
    """

    def __init__(self, cards: TSGiftCards) -> None:
        self.cards = cards

    async def stores(self) -> Sequence[Store]:
        """Return the stores that the account may see."""
        return [store_of(answer) for answer in await self.cards.stores()]

    async def campaigns(self) -> Sequence[Campaign]:
        """Return the campaigns that cards can be activated under."""
        return [campaign_of(answer) for answer in await self.cards.campaigns()]

    async def find_card(self, number: CardNumber) -> Card | None:
        """Return the card with exactly this number; the server's filter finds what contains it.

        Raises:
            UnreadableError: The server has two cards with this number, or answered for another.
        """
        listed = await self.cards.cards(containing=number.digits)
        ids = {card.id for card in listed if card.number == number.digits}
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
        card = card_of(await self.cards.card(card_id))
        if card.id != card_id:
            raise UnreadableError("the answer is for another card", doubt=Doubt.FOR_ANOTHER)
        return card

    async def check_balance(self, number: CardNumber, pin: Pin | None) -> Card:
        """Return what the service tells about a card to who knows its PIN."""
        card = card_of_balance(await self.cards.check_balance(number=number, pin=pin))
        _same_card(card, number)
        return card

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        """Carry out a movement, once, and hold its answer against it."""
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
            number=movement.number,
            pin=pin,
            amount=movement.amount,
            store_id=session.store.id,
            meta=conversion_meta(movement.conversion),
            reference=reference,
        )
        _check_echo(answer, movement.number, movement.amount, reference)
        return Applied(answer.id, answer.balance.money(movement.amount.currency))

    async def _redeem_experience(
        self, movement: RedeemExperience, session: Session, reference: Reference, pin: Pin | None
    ) -> Applied:
        answer = await self.cards.redeem_experience(
            number=movement.number, pin=pin, sku=movement.sku, store_id=session.store.id, reference=reference
        )
        _check_echo(answer, movement.number, None, reference)
        return Applied(answer.id)

    async def _activate(self, movement: Activate, session: Session, reference: Reference) -> Applied:
        answer = await self.cards.activate(
            number=movement.number,
            campaign_id=movement.campaign_id,
            amount=movement.amount,
            store_id=session.store.id,
            delivery=movement.delivery,
            creator_email=session.account,
            order_number=movement.order_number,
            reference=reference,
        )
        _check_echo(answer, movement.number, movement.amount, reference)
        # The answer's id is the card's, never a transaction's.
        return Applied(None, answer.balance.money(movement.amount.currency))

    async def _refund(self, movement: Refund, session: Session, reference: Reference) -> Applied:
        answer = await self.cards.refund(
            transaction_id=movement.transaction_id,
            amount=movement.amount,
            notes=refund_notes(movement),
            creator_email=session.account,
            reference=reference,
        )
        _check_refund(answer, movement, reference)
        currency = None if movement.amount is None else movement.amount.currency
        return Applied(answer.id, answer.card_balance.money(currency))


def conversion_meta(conversion: Conversion | None) -> dict[str, str]:
    """Return what the server keeps of a conversion: the bill, and the rate with its direction and source.

    `local_currency` and `local_amount` are the API's own keys (Redeem ... using other currency). The text says
    nothing of a rate there, so its keys are ours: 1 `fd_rate_from` is `fd_rate` `fd_rate_to`.
    """
    if conversion is None:
        return {}
    rate = conversion.rate
    meta = {
        "local_currency": conversion.local.currency.code,
        "local_amount": conversion.local.wire,
        "fd_rate": f"{rate.value:f}",
        "fd_rate_from": rate.base.code,
        "fd_rate_to": rate.quote.code,
        "fd_rate_source": rate.source,
        "fd_rounding": conversion.rounding.value,
    }
    if rate.taken_at is not None:
        meta["fd_rate_time"] = rate.taken_at.isoformat()
    return meta


def refund_notes(movement: Refund) -> str:
    """Return a refund's notes: its reason, what the customer gets in the bill's currency, and the free text."""
    local = f"local {movement.local}" if movement.local is not None else ""
    return "; ".join(part for part in (movement.reason, local, movement.note) if part)


def _same_card(card: Card, number: CardNumber) -> None:
    if card.number != number:
        raise UnreadableError("the answer is for another card", doubt=Doubt.FOR_ANOTHER)


def _check_echo(answer: MovementAnswer, number: CardNumber, amount: Money | None, reference: Reference) -> None:
    """Raise unless the answer is for this card, amount, currency and request."""
    if answer.card_number != number.digits:
        raise _for_another("card", reference)
    if amount is not None:
        _check_amount(answer.amount.money(amount.currency), answer.currency, amount, reference)
    if told_id(answer.meta, REFERENCE_KEY) not in {None, reference.text}:
        raise _for_another("request", reference)


def _check_refund(answer: TransactionAnswer, movement: Refund, reference: Reference) -> None:
    if answer.refund_id != movement.transaction_id:
        raise _for_another("transaction", reference)
    if movement.card.id is not None and answer.gift_card_id not in {None, movement.card.id}:
        raise _for_another("card", reference)
    if movement.amount is not None:
        _check_amount(answer.amount.money(movement.amount.currency), answer.currency, movement.amount, reference)


def _check_amount(told: Money | None, currency: str, amount: Money, reference: Reference) -> None:
    if currency.strip().upper() != amount.currency.code:
        raise _for_another("currency", reference)
    # A redeem is answered with a minus, by some servers and not by others.
    if told is None or abs(told) != abs(amount):
        raise _for_another("amount", reference)


def _for_another(what: str, reference: Reference) -> UnreadableError:
    return UnreadableError(f"the answer is for another {what}", doubt=Doubt.FOR_ANOTHER, reference=reference)
