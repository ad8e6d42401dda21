"""The TS Gift Card API as typed calls, one for each endpoint that the till uses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import httpx

from frontdesk.domain.attempt import REFERENCE_KEY, Reference
from frontdesk.domain.card import CardNumber, Pin
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Delivery
from frontdesk.providers.ts.transport import Timeouts, Transport
from frontdesk.providers.ts.wire import (
    BalanceAnswer,
    CampaignAnswer,
    CardAnswer,
    CardDetailsAnswer,
    MovementAnswer,
    StoreAnswer,
    TransactionAnswer,
    understand,
    understand_list,
)

ALL_STATUSES = ("active", "initiated", "blocked", "canceled")


class TSGiftCards:
    """One account on one TS Gift Card server.

    Reads may raise any `ProviderError` and may be called again. What moves money takes a `reference`, which is
    written where the server keeps it, and is sent once: NotSentError and RefusedError mean that nothing
    happened, OutcomeUnknownError that it may have.

        async with TSGiftCards("https://…", auth=httpx.BasicAuth(email, password)) as cards:
            stores = await cards.stores()
    """

    def __init__(
        self,
        url: str,
        *,
        auth: httpx.Auth,
        ca_file: Path | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._transport = Transport(url, auth=auth, ca_file=ca_file, timeouts=timeouts)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def stores(self) -> list[StoreAnswer]:
        """Return the account's stores (List All Store Of User)."""
        answer = await self._transport.read("GET", "/api/v1/stores")
        return understand_list(StoreAnswer, answer, "stores")

    async def campaigns(self) -> list[CampaignAnswer]:
        """Return the account's campaigns, the ended ones too (List All Campaign Of User Without Any Filter)."""
        answer = await self._transport.read("GET", "/api/v1/campaigns")
        return understand_list(CampaignAnswer, answer, "campaigns")

    async def cards(self, *, containing: str) -> list[CardAnswer]:
        """Return the cards of any status whose number or product name contains a text.

        Without a text the list can have a hundred thousand cards, so there is no such call. Source: Get All
        Gift Cards Of a User; `q` is a JSON string in the query string.
        """
        q = {"status_in": ALL_STATUSES, "number_or_product_name_cont": containing}
        answer = await self._transport.read("GET", "/api/v1/gift_cards", query={"q": json.dumps(q)})
        return understand_list(CardAnswer, answer, "gift_cards")

    async def card(self, card_id: str) -> CardDetailsAnswer:
        """Return a card with its balance and transactions (Get a Gift Card with Id)."""
        answer = await self._transport.read("GET", f"/api/v1/gift_cards/{quote(card_id, safe='')}")
        return understand(CardDetailsAnswer, answer)

    async def check_balance(self, *, number: CardNumber, pin: Pin | None) -> BalanceAnswer:
        """Return what is on a card (Balance API): a read, though it is a PUT."""
        answer = await self._transport.read(
            "PUT", "/api/v1/gift_cards/check_balance", body=_card(number, pin), secrets=_secrets(pin)
        )
        return understand(BalanceAnswer, answer)

    async def redeem(
        self,
        *,
        number: CardNumber,
        pin: Pin | None,
        amount: Money,
        store_id: str,
        reference: Reference,
        meta: Mapping[str, str] | None = None,
    ) -> MovementAnswer:
        """Take an amount, in the card's currency, off a monetary card.

        The server converts nothing: for a bill in another currency `meta` says what it was. Source: Redeem a
        gift card with card type monetary using card currency, and ... using other currency.
        """
        body = {**_card(number, pin), "amount": amount.wire, "currency": amount.currency.code, "store_id": store_id}
        return await self._redeem(body, meta, reference, pin)

    async def redeem_experience(
        self,
        *,
        number: CardNumber,
        pin: Pin | None,
        sku: str,
        store_id: str,
        reference: Reference,
        meta: Mapping[str, str] | None = None,
    ) -> MovementAnswer:
        """Use up an experience card for a product (Redeem a gift card with card_type experiences)."""
        return await self._redeem({**_card(number, pin), "sku": sku, "store_id": store_id}, meta, reference, pin)

    async def activate(
        self,
        *,
        number: CardNumber,
        campaign_id: str,
        amount: Money,
        store_id: str,
        delivery: Delivery,
        creator_email: str,
        reference: Reference,
        order_number: str = "",
    ) -> MovementAnswer:
        """Give a physical monetary card its value (Activate a Single Physical Gift Card).

        The reference goes into `notes` alone: `invoice_id` is a number in the text and came back as 0 where a
        string was sent, and `order_number` is the store's own.
        """
        card: dict[str, object] = {
            "gift_card_number": number.digits,
            "campaign_id": campaign_id,
            "card_type": "monetary",
            "currency": amount.currency.code,
            "value": amount.amount,
            "status": "active",
            "skus": "",
            "delivery_status": delivery.value,
            "store_id": store_id,
            "notes": reference.in_notes(""),
            "creator_attributes": {"creator_email": creator_email, "creator_role": "client"},
        }
        if order_number:
            card["order_number"] = order_number
        answer = await self._transport.move(
            "/api/v3/gift_cards/activation", {"gift_card": card, "store_id": store_id}, reference=reference
        )
        return understand(MovementAnswer, answer, reference)

    async def refund(
        self,
        *,
        transaction_id: str,
        amount: Money | None,
        notes: str,
        creator_email: str,
        reference: Reference,
    ) -> TransactionAnswer:
        """Give back a redeem, or `amount` of it; None for an experience (Refund a transaction).

        There is no `meta` here: the reference is put before the notes.
        """
        body: dict[str, object] = {
            "transaction_id": transaction_id,
            "notes": reference.in_notes(notes),
            "creator_email": creator_email,
            "creator_role": "client",
        }
        if amount is not None:
            body["amount"] = amount.wire
        answer = await self._transport.move("/api/v3/gift_cards/refund", body, reference=reference)
        return understand(TransactionAnswer, answer, reference)

    async def _redeem(
        self, body: dict[str, object], meta: Mapping[str, str] | None, reference: Reference, pin: Pin | None
    ) -> MovementAnswer:
        body["meta"] = {**(meta or {}), REFERENCE_KEY: reference.text}
        answer = await self._transport.move(
            "/api/v1/gift_cards/redeem", body, reference=reference, secrets=_secrets(pin)
        )
        return understand(MovementAnswer, answer, reference)


def _card(number: CardNumber, pin: Pin | None) -> dict[str, object]:
    return {"number": number.digits} if pin is None else {"number": number.digits, "pin": pin.digits}


def _secrets(pin: Pin | None) -> tuple[str, ...]:
    return () if pin is None else (pin.digits,)
