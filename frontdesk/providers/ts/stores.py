"""The brand's stores (section Store of the API text)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx

from frontdesk.providers.ts.bodies import given
from frontdesk.providers.ts.outcomes import judge_done, judge_listing, judge_read
from frontdesk.providers.ts.reading import understand, understand_list
from frontdesk.providers.ts.resource import Resource, each_once, segment
from frontdesk.providers.ts.transport import Request
from frontdesk.providers.ts.wire import StoreAnswer

_PATH = "/api/v1/stores"


class Stores(Resource):
    """Stores. Each call may raise any `ProviderError`; only reads are tried again."""

    async def list(self, *, auth: httpx.Auth | None = None) -> AsyncIterator[StoreAnswer]:
        """Return the stores that the account may see (List All Store Of User)."""
        listing = await self._transport.read(Request("GET", _PATH, auth=auth), judge_listing)
        for store in each_once(understand_list(StoreAnswer, listing, "stores")):
            yield store

    async def show(self, store_id: str, *, auth: httpx.Auth | None = None) -> StoreAnswer:
        """Return one store (Show Store)."""
        request = Request("GET", f"{_PATH}/{segment(store_id)}", auth=auth)
        return understand(StoreAnswer, await self._transport.read(request, judge_read))

    async def create(self, *, name: str, code: str, auth: httpx.Auth | None = None) -> StoreAnswer:
        """Add a store (Create Store)."""
        request = Request("POST", _PATH, body={"store": {"name": name, "code": code}}, auth=auth)
        return understand(StoreAnswer, await self._transport.write(request, judge_read))

    async def update(
        self, store_id: str, *, name: str | None = None, code: str | None = None, auth: httpx.Auth | None = None
    ) -> StoreAnswer:
        """Change what is given of a store (Updated Store)."""
        request = Request("PUT", f"{_PATH}/{segment(store_id)}", body=given(name=name, code=code), auth=auth)
        return understand(StoreAnswer, await self._transport.write(request, judge_read))

    async def delete(self, store_id: str, *, auth: httpx.Auth | None = None) -> None:
        """Remove a store (Delete Store)."""
        await self._transport.write(Request("DELETE", f"{_PATH}/{segment(store_id)}", auth=auth), judge_done)
