"""The people who sign in at a front desk (section Front Desk User of the API text)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import httpx

from frontdesk.providers.ts.bodies import given
from frontdesk.providers.ts.outcomes import judge_done, judge_listing, judge_read
from frontdesk.providers.ts.reading import understand, understand_list
from frontdesk.providers.ts.resource import Resource, each_once, segment
from frontdesk.providers.ts.transport import Request
from frontdesk.providers.ts.wire import UserAnswer

_PATH = "/api/v1/users"


class Users(Resource):
    """Front-desk users. Each call may raise any `ProviderError`; only reads are tried again."""

    async def list(self, *, auth: httpx.Auth | None = None) -> AsyncIterator[UserAnswer]:
        """Return all front-desk users (List All Front Desk Users Of User)."""
        listing = await self._transport.read(Request("GET", _PATH, auth=auth), judge_listing)
        for user in each_once(understand_list(UserAnswer, listing, "users")):
            yield user

    async def show(self, user_id: str, *, auth: httpx.Auth | None = None) -> UserAnswer:
        """Return one user, with all their stores (Show front desk users)."""
        request = Request("GET", f"{_PATH}/{segment(user_id)}", auth=auth)
        return understand(UserAnswer, await self._transport.read(request, judge_read))

    async def create(
        self,
        *,
        name: str,
        email: str,
        password: str,
        store_ids: Sequence[str],
        auth: httpx.Auth | None = None,
    ) -> UserAnswer:
        """Add a user (Create Front Desk Users)."""
        user = {"name": name, "email": email, "store_ids": tuple(store_ids), "password": password}
        request = Request("POST", _PATH, body={"user": user}, secrets=(password,), auth=auth)
        return understand(UserAnswer, await self._transport.write(request, judge_read))

    async def update(
        self,
        user_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        password: str | None = None,
        store_ids: Sequence[str] | None = None,
        auth: httpx.Auth | None = None,
    ) -> UserAnswer:
        """Change what is given of a user (Updated front desk users); the text's sample has the e-mail."""
        stores = None if store_ids is None else tuple(store_ids)
        body = given(name=name, email=email, password=password, store_ids=stores)
        secrets = () if password is None else (password,)
        request = Request("PUT", f"{_PATH}/{segment(user_id)}", body=body, secrets=secrets, auth=auth)
        return understand(UserAnswer, await self._transport.write(request, judge_read))

    async def delete(self, user_id: str, *, auth: httpx.Auth | None = None) -> None:
        """End a user's access (Delete front desk users)."""
        await self._transport.write(Request("DELETE", f"{_PATH}/{segment(user_id)}", auth=auth), judge_done)
