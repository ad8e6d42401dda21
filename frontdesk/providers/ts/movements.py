"""Everything that moves money on a card: sent once, with our reference on it, and its answer held against it."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber, Pin
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.money import Money
from frontdesk.providers.ts import bodies
from frontdesk.providers.ts.bulk import activations_of, as_batch
from frontdesk.providers.ts.echoes import check_movement, check_refund
from frontdesk.providers.ts.orders import Activation
from frontdesk.providers.ts.reading import understand, understand_transaction
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.transport import Request, Transport
from frontdesk.providers.ts.wire import MovementAnswer

NO_META: Mapping[str, str] = {}


class Movements:
    """The calls that move money.

    Each takes a `reference`, to be found again on the card's transactions, and may raise NotSentError or
    RefusedError (nothing happened) or OutcomeUnknownError (it may have happened; also when the answer is for
    another card, amount, currency or request). None is ever repeated.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def redeem(
        self,
        number: CardNumber,
        amount: Money,
        *,
        pin: Pin | None,
        store_id: str,
        reference: Reference,
        conversion: Conversion | None = None,
        meta: Mapping[str, str] = NO_META,
        auth: httpx.Auth | None = None,
    ) -> MovementAnswer:
        """Take an amount, in the card's currency, off a monetary card.

        The server converts nothing: for a bill in another currency, `conversion` says what it was. The reference
        travels in `meta`. Source: Redeem a gift card with card type monetary using card currency, and ... using
        other currency.
        """
        body = bodies.number_and_pin(number, pin) | bodies.amount_and_currency(amount) | {"store_id": store_id}
        body["meta"] = bodies.referenced({**bodies.redeem_meta(conversion), **meta}, reference)
        return await self._on_card(_post("/api/v1/gift_cards/redeem", body, pin, auth), number, amount, reference)

    async def redeem_experience(
        self,
        number: CardNumber,
        sku: str,
        *,
        pin: Pin | None,
        store_id: str,
        reference: Reference,
        meta: Mapping[str, str] = NO_META,
        auth: httpx.Auth | None = None,
    ) -> MovementAnswer:
        """Use up an experience card for a product (Redeem a gift card with card_type experiences)."""
        body = bodies.number_and_pin(number, pin) | {"sku": sku, "store_id": store_id}
        body["meta"] = bodies.referenced(meta, reference)
        return await self._on_card(_post("/api/v1/gift_cards/redeem", body, pin, auth), number, None, reference)

    async def refund(
        self,
        transaction_id: str,
        amount: Money | None = None,
        *,
        reference: Reference,
        notes: str = "",
        creator_email: str = "",
        auth: httpx.Auth | None = None,
    ) -> TransactionAnswer:
        """Give back a redeem, or `amount` of it; None gives all of it back, and is right for an experience.

        There is no `meta` here: the reference is put before the notes. Source: Refund a transaction.
        """
        body: bodies.Body = {"transaction_id": transaction_id, "notes": reference.in_notes(notes)}
        if creator_email:
            body |= bodies.creator(creator_email)
        if amount is not None:
            body["amount"] = amount.wire
        request = _post("/api/v3/gift_cards/refund", body, None, auth)
        answer = understand_transaction(await self._transport.move(request, reference), reference)
        check_refund(answer, transaction_id, amount, reference)
        return answer

    async def credit(
        self,
        number: CardNumber,
        amount: Money,
        *,
        reference: Reference,
        notes: str = "",
        external_invoice_id: str = "",
        auth: httpx.Auth | None = None,
    ) -> MovementAnswer:
        """Put an amount, in the card's currency, on a monetary card; no PIN is asked for (Top up a gift card).

        The reference is put before the notes, and stands in for a missing invoice.
        """
        body = {
            "number": number.digits,
            "amount": amount.amount,
            "currency": amount.currency.code,
            "notes": reference.in_notes(notes),
            "external_invoice_id": external_invoice_id or reference.text,
        }
        return await self._on_card(_post("/api/v1/gift_cards/credit", body, None, auth), number, amount, reference)

    async def transact(
        self,
        number: CardNumber,
        amount: Money,
        *,
        reason: str,
        pin: Pin | None,
        store_id: str,
        reference: Reference,
        conversion: Conversion | None = None,
        payment_method: str = "",
        notes: str = "",
        external_invoice_id: str = "",
        meta: Mapping[str, str] = NO_META,
        auth: httpx.Auth | None = None,
    ) -> MovementAnswer:
        """Debit or credit a monetary card for a reason, by its name.

        Which of the two it is, the type of the reason decides on the server ("Cash Back" is a credit): ask for it
        before anyone confirms. The reference travels in `meta`. Source: Transaction Reason, a gift card with card
        type monetary using card currency, and ... using different currency.
        """
        body = bodies.number_and_pin(number, pin) | {
            "type": "monetary",
            **bodies.amount_and_currency(amount),
            "store_id": bodies.wire_id(store_id),
            "sku": "",
            "transaction_reason": reason,
            "external_invoice_id": external_invoice_id,
            "payment_method": payment_method,
            "notes": notes,
            "meta": bodies.referenced({**bodies.transaction_meta(conversion), **meta}, reference),
        }
        return await self._on_card(
            _post("/api/v3/gift_cards/transaction", body, pin, auth), number, amount, reference
        )

    async def transact_experience(
        self,
        number: CardNumber,
        sku: str,
        *,
        reason: str,
        pin: Pin | None,
        store_id: str,
        reference: Reference,
        currency: str = "",
        notes: str = "",
        external_invoice_id: str = "",
        meta: Mapping[str, str] = NO_META,
        auth: httpx.Auth | None = None,
    ) -> MovementAnswer:
        """Use up an experience card for a reason of type debit; it can't be credited.

        Source: Transaction Reason, a gift card with card_type experiences.
        """
        body = bodies.number_and_pin(number, pin) | {
            "type": "experiences",
            "amount": "",
            "currency": currency,
            "store_id": bodies.wire_id(store_id),
            "sku": sku,
            "transaction_reason": reason,
            "external_invoice_id": external_invoice_id,
            "payment_method": "",
            "notes": notes,
            "meta": bodies.referenced(meta, reference),
        }
        return await self._on_card(
            _post("/api/v3/gift_cards/transaction", body, pin, auth), number, None, reference
        )

    async def activate(
        self, activation: Activation, *, reference: Reference, auth: httpx.Auth | None = None
    ) -> MovementAnswer:
        """Give a physical card its value (Activate a Single Physical Gift Card).

        The reference is put before the notes. The answer's `id` is the card's, never a transaction's.
        """
        body = bodies.activation_body(activation, reference)
        request = _post("/api/v3/gift_cards/activation", body, None, auth)
        return await self._on_card(request, activation.number, activation.amount, reference)

    async def activate_in_bulk(
        self, batch: Mapping[Reference, Activation], *, auth: httpx.Auth | None = None
    ) -> dict[Reference, MovementAnswer]:
        """Give physical cards their values, each under its own reference (Activate Bulk Physical Gift Cards).

        Returns the answers that are, by card number, amount and currency, for one of the batch. A reference that
        is not among them stands for a card that must be looked up: its row was missing, unreadable, there twice,
        or for something else.

        Raises:
            ValueError: The batch is empty, or has a card twice; nothing was sent.
            PartlyRefusedError: The server refused one card; whether it activated the others is not known. A batch
                of one is refused as a single activation is.
        """
        request = _post("/api/v3/gift_cards/bulk_activate", as_batch(batch), None, auth)
        return await activations_of(batch, self._transport, request)

    async def _on_card(
        self, request: Request, number: CardNumber, amount: Money | None, reference: Reference
    ) -> MovementAnswer:
        answer = understand(MovementAnswer, await self._transport.move(request, reference), reference)
        check_movement(answer, number, amount, reference)
        return answer


def _post(path: str, body: bodies.Body, pin: Pin | None, auth: httpx.Auth | None) -> Request:
    return Request("POST", path, body=body, secrets=() if pin is None else (pin.digits,), auth=auth)
