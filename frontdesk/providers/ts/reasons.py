"""The reasons that a transaction can be booked for (section Transaction Reason of the API text)."""

from __future__ import annotations

import enum
import itertools
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx

from frontdesk.providers.ts.figures import read_count
from frontdesk.providers.ts.outcomes import judge_done, judge_listing, judge_read
from frontdesk.providers.ts.reading import understand, understand_page
from frontdesk.providers.ts.resource import Resource, segment
from frontdesk.providers.ts.transport import Request
from frontdesk.providers.ts.wire import ReasonAnswer

_PATH = "/api/v3/transaction_reasons"


class ReasonKind(enum.Enum):
    """What a transaction for a reason does to a card's balance."""

    DEBIT = "debit"
    REFUND = "refund"
    CREDIT = "credit"

    @property
    def number(self) -> str:
        """What stands for it in the filter of a list."""
        return {ReasonKind.DEBIT: "1", ReasonKind.REFUND: "2", ReasonKind.CREDIT: "3"}[self]


@dataclass(frozen=True, slots=True)
class ReasonPage:
    """A page of reasons, and how many there are on all pages; None when the server did not tell."""

    reasons: tuple[ReasonAnswer, ...]
    total_count: int | None


class Reasons(Resource):
    """Transaction reasons. Each call may raise any `ProviderError`; only reads are tried again."""

    async def list(
        self,
        *,
        name: str | None = None,
        kind: ReasonKind | None = None,
        per_page: int = 100,
        auth: httpx.Auth | None = None,
    ) -> AsyncIterator[ReasonAnswer]:
        """Return all reasons that fit, asking for one page after another (List All Transaction Reason Of User).

        It ends after `total_count` of them, at a page that brings nothing, and at an id that was there before: a
        server that knows no pages answers the first one for ever.

        Args:
            name: A part of the name.
            kind: What the reason does.
            per_page: How many to ask for at a time.
            auth: Somebody else's.
        """
        seen: set[str] = set()
        for number in itertools.count(1):
            page = await self.page(number, per_page=per_page, name=name, kind=kind, auth=auth)
            for reason in page.reasons:
                if reason.id in seen:
                    return
                seen.add(reason.id)
                yield reason
            if not page.reasons or (page.total_count is not None and len(seen) >= page.total_count):
                return

    async def page(
        self,
        number: int = 1,
        *,
        per_page: int = 25,
        name: str | None = None,
        kind: ReasonKind | None = None,
        auth: httpx.Auth | None = None,
    ) -> ReasonPage:
        """Return one page of the reasons that fit; the first is 1 (List All Transaction Reason Of User)."""
        q = {"transaction_reason_cont": name, "transaction_type_eq": None if kind is None else kind.number}
        query = {"page": str(number), "per_page": str(per_page)}
        if name or kind:
            query["q"] = json.dumps(q)
        listing = await self._transport.read(Request("GET", _PATH, query=query, auth=auth), judge_listing)
        reasons, total_count = understand_page(ReasonAnswer, listing, "transaction_reasons")
        return ReasonPage(tuple(reasons), read_count(total_count))

    async def show(self, reason_id: str, *, auth: httpx.Auth | None = None) -> ReasonAnswer:
        """Return one reason (Show Transaction Reason)."""
        request = Request("GET", f"{_PATH}/{segment(reason_id)}", auth=auth)
        return understand(ReasonAnswer, await self._transport.read(request, judge_read))

    async def create(self, *, name: str, kind: ReasonKind, auth: httpx.Auth | None = None) -> ReasonAnswer:
        """Add a reason (Create Transaction Reason)."""
        reason = {"transaction_reason": name, "transaction_type": kind.value}
        request = Request("POST", _PATH, body={"transaction_reason": reason}, auth=auth)
        return understand(ReasonAnswer, await self._transport.write(request, judge_read))

    async def update(
        self, reason_id: str, *, name: str, kind: ReasonKind, auth: httpx.Auth | None = None
    ) -> ReasonAnswer:
        """Change a reason; the text's sample sends both of its fields (Updated Transaction Reason).

        In the text, the answer is a store: do not count on what it says.
        """
        reason = {"transaction_reason": name, "transaction_type": kind.value}
        path = f"{_PATH}/{segment(reason_id)}"
        request = Request("PUT", path, body={"transaction_reason": reason}, auth=auth)
        return understand(ReasonAnswer, await self._transport.write(request, judge_read))

    async def delete(self, reason_id: str, *, auth: httpx.Auth | None = None) -> None:
        """Remove a reason (Delete Transaction Reason)."""
        await self._transport.write(Request("DELETE", f"{_PATH}/{segment(reason_id)}", auth=auth), judge_done)
