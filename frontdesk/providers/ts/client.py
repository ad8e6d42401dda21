"""The TS Gift Card API as typed calls."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardKind, CardNumber, CardStatus, Pin
from frontdesk.domain.money import Money
from frontdesk.providers.ts import bodies
from frontdesk.providers.ts.campaigns import Campaigns
from frontdesk.providers.ts.connection import Timeouts
from frontdesk.providers.ts.echoes import check_changed_card, check_new_card
from frontdesk.providers.ts.movements import Movements
from frontdesk.providers.ts.orders import CardDetails
from frontdesk.providers.ts.outcomes import judge_listing, judge_reached, judge_read, judge_service
from frontdesk.providers.ts.reading import understand, understand_list
from frontdesk.providers.ts.reasons import Reasons
from frontdesk.providers.ts.resource import each_once, segment
from frontdesk.providers.ts.retries import Retries
from frontdesk.providers.ts.stores import Stores
from frontdesk.providers.ts.transport import Request, Transport
from frontdesk.providers.ts.users import Users
from frontdesk.providers.ts.wire import BalanceAnswer, CardAnswer, CardDetailsAnswer

ALL_STATUSES = (CardStatus.ACTIVE, CardStatus.INITIATED, CardStatus.BLOCKED, CardStatus.CANCELED)

Days = date | tuple[date, date]
"""One day, or the first and the last of several."""


class TSGiftCards(Movements):
    """One account on one TS Gift Card server.

        async with TSGiftCards("https://…", auth=httpx.BasicAuth(email, password)) as cards:
            told = await cards.check_balance(CardNumber("6636747879"), pin=Pin("66882"))
            async for store in cards.stores.list():
                ...

    Cards and what moves money on them are called here, the rest by its resource. Reads may raise any
    `ProviderError`; they are tried again while that may help. What moves money takes a `reference` and is sent once
    (see `Movements`). Every call takes an `auth` of its own, for somebody who approves in their own name.

    Attributes:
        campaigns, stores, reasons, users: The other resources.
    """

    def __init__(
        self,
        url: str,
        *,
        auth: httpx.Auth,
        ca_file: Path | None = None,
        timeouts: Timeouts | None = None,
        retries: Retries | None = None,
    ) -> None:
        """Nothing is sent or opened before the first call.

        Args:
            url: The server: https, or http to this machine.
            auth: Whose calls these are; any `httpx.Auth`.
            ca_file: Certificates to trust instead of the public ones (PEM).
            timeouts, retries: Other than the usual ones.
        """
        super().__init__(
            Transport(
                url, auth=auth, ca_file=ca_file, timeouts=timeouts or Timeouts(), retries=retries or Retries()
            )
        )
        self.campaigns = Campaigns(self._transport)
        self.stores = Stores(self._transport)
        self.reasons = Reasons(self._transport)
        self.users = Users(self._transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; later calls end as not sent."""
        await self._transport.close()

    async def reach(self, *, auth: httpx.Auth | None = None) -> None:
        """Return when the service has answered, whatever it says (List All Transaction Reason Of User).

        The text has no call for this. One transaction reason is the least that can be asked for: no other list of
        it comes in pages.

        Raises:
            NotSentError, OutcomeUnknownError: The service was not reached.
        """
        # Not as a read, which would be tried again: whoever asks this asks again anyway.
        await self._transport.write(_least(auth), judge_reached)

    async def knock(self) -> None:
        """Return when what answers can only be the service (List All Transaction Reason Of User).

        It is for a client without credentials, which the service asks for them.

        Raises:
            NotSentError, OutcomeUnknownError: The service was not reached, or something else is there.
        """
        await self._transport.write(_least(None), judge_service)

    async def check_balance(
        self, number: CardNumber, *, pin: Pin | None = None, auth: httpx.Auth | None = None
    ) -> BalanceAnswer:
        """Return what is on a card of either type (Balance API): a read, though it is a PUT."""
        request = Request(
            "PUT",
            "/api/v1/gift_cards/check_balance",
            body=bodies.number_and_pin(number, pin),
            secrets=() if pin is None else (pin.digits,),
            auth=auth,
        )
        return understand(BalanceAnswer, await self._transport.read(request, judge_read))

    async def list(
        self,
        *,
        containing: str | None = None,
        statuses: Sequence[CardStatus] | None = None,
        sku: str | None = None,
        created: Days | None = None,
        expires: Days | None = None,
        auth: httpx.Auth | None = None,
    ) -> AsyncIterator[CardAnswer]:
        """Return the cards that fit, one by one, without their transactions (Get All Gift Cards Of a User).

        Without a filter the list can have a hundred thousand cards, so there is no such call. The text names no
        format for days: they are sent as YYYY-MM-DD, and several as "first to last".

        Args:
            containing: A part of the number or of the product's name.
            statuses: Any of these; all, without it.
            sku: A product of an experience.
            created, expires: Days in UTC.
            auth: Somebody else's.

        Raises:
            ValueError: There is no filter.
        """
        filters = (containing, statuses, sku, created, expires)
        if not any(filters):
            raise ValueError("a list of cards needs a filter")
        q = {
            "status_in": [status.value for status in statuses or ALL_STATUSES],
            "number_or_product_name_cont": containing,
            "skus_scope": sku,
            "status_eq": None,
            "created_at_scope": _days(created),
            "expiry_date_scope": _days(expires),
        }
        request = Request("GET", "/api/v1/gift_cards", query={"q": json.dumps(q)}, auth=auth)
        listing = await self._transport.read(request, judge_listing)
        for card in each_once(understand_list(CardAnswer, listing, "gift_cards")):
            yield card

    async def show(self, card_id: str, *, auth: httpx.Auth | None = None) -> CardDetailsAnswer:
        """Return a card with its balance and transactions (Get a Gift Card with Id)."""
        request = Request("GET", f"/api/v1/gift_cards/{segment(card_id)}", auth=auth)
        return understand(CardDetailsAnswer, await self._transport.read(request, judge_read))

    async def create(
        self,
        value: Money,
        *,
        campaign_code: str,
        reference: Reference,
        kind: CardKind = CardKind.MONETARY,
        details: CardDetails | None = None,
        auth: httpx.Auth | None = None,
    ) -> CardAnswer:
        """Make a new card of either type, active at once (Create a New Gift Card).

        The reference is put before the notes, and stands in for a missing invoice. Fails as what moves money does.
        """
        body = {
            **bodies.value_of(kind, value),
            "campaign_code": campaign_code,
            **bodies.new_card_body(details or CardDetails(), reference),
        }
        return await self._create("/api/v1/gift_cards", body, value, reference, auth)

    async def create_monetary(
        self,
        value: Money,
        *,
        campaign_code: str,
        reference: Reference,
        details: CardDetails | None = None,
        store_id: str | None = None,
        creator_email: str | None = None,
        message: str = "",
        auth: httpx.Auth | None = None,
    ) -> CardAnswer:
        """Make a new monetary card, active at once (Create a New Monetary Gift Card).

        The reference travels as for `create`, and as `request_id`, which the answer repeats. Whether the server
        makes a second card of a second request with the same one, the text does not say.
        """
        body = {
            **bodies.value_of(CardKind.MONETARY, value),
            "campaign_code": campaign_code,
            **bodies.new_card_body(details or CardDetails(), reference),
            "message": message,
            "request_id": reference.text,
            **bodies.given(
                store_id=store_id,
                creator_attributes=None if creator_email is None else bodies.creator(creator_email),
            ),
        }
        return await self._create("/api/v1/gift_cards/create_monetary_card", body, value, reference, auth)

    async def update(
        self,
        card_id: str,
        *,
        reference: Reference,
        status: CardStatus | None = None,
        kind: CardKind | None = None,
        value: Money | None = None,
        campaign_code: str | None = None,
        details: CardDetails | None = None,
        auth: httpx.Auth | None = None,
    ) -> CardAnswer:
        """Change a card: block it, set its value, say something else of it (Update a Gift Card with Id).

        What is not given stays, but for the notes: they become the reference and the notes of `details`, because
        an update has no other place for it. Fails as what moves money does.
        """
        body = {
            **bodies.given(
                status=None if status is None else status.value,
                card_type=None if kind is None else bodies.CARD_TYPES[kind],
                value=None if value is None else value.wire,
                currency=None if value is None else value.currency.code,
                campaign_code=campaign_code,
            ),
            **bodies.card_body(details or CardDetails()),
            "notes": reference.in_notes(details.notes if details else ""),
        }
        request = Request("PUT", f"/api/v1/gift_cards/{segment(card_id)}", body=body, auth=auth)
        answer = understand(CardAnswer, await self._transport.move(request, reference), reference)
        check_changed_card(answer, card_id, value, status, reference)
        return answer

    async def _create(
        self, path: str, body: bodies.Body, value: Money, reference: Reference, auth: httpx.Auth | None
    ) -> CardAnswer:
        request = Request("POST", path, body=body, auth=auth)
        answer = understand(CardAnswer, await self._transport.move(request, reference), reference)
        check_new_card(answer, value, reference)
        return answer


def _days(days: Days | None) -> str | None:
    match days:
        case None:
            return None
        case (first, last):
            return f"{first.isoformat()} to {last.isoformat()}"
        case _:
            return days.isoformat()


def _least(auth: httpx.Auth | None) -> Request:
    """Return the request that asks for the least there is."""
    return Request("GET", "/api/v3/transaction_reasons", query={"page": "1", "per_page": "1"}, auth=auth)
