"""Campaigns: the terms under which cards are given out (section Campaign of the API text)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from datetime import date

import httpx

from frontdesk.providers.ts.bodies import given
from frontdesk.providers.ts.outcomes import judge_done, judge_listing, judge_read
from frontdesk.providers.ts.reading import understand, understand_list
from frontdesk.providers.ts.resource import Resource, each_once, segment
from frontdesk.providers.ts.transport import Request
from frontdesk.providers.ts.wire import CampaignAnswer

_PATH = "/api/v1/campaigns"


class Campaigns(Resource):
    """Campaigns. Each call may raise any `ProviderError`; only reads are tried again."""

    async def list(
        self, *, name: str | None = None, code: str | None = None, auth: httpx.Auth | None = None
    ) -> AsyncIterator[CampaignAnswer]:
        """Return the campaigns, the ended ones too, whose name and code contain what is given.

        Source: List All Campaign Of User Without Any Filter, and ... With Any Filter.
        """
        query = {"q": json.dumps({"name_cont": name, "code_cont": code})} if name or code else None
        listing = await self._transport.read(Request("GET", _PATH, query=query, auth=auth), judge_listing)
        for campaign in each_once(understand_list(CampaignAnswer, listing, "campaigns")):
            yield campaign

    async def show(self, campaign_id: str, *, auth: httpx.Auth | None = None) -> CampaignAnswer:
        """Return one campaign, with its stores (Show Campaign)."""
        request = Request("GET", f"{_PATH}/{segment(campaign_id)}", auth=auth)
        return understand(CampaignAnswer, await self._transport.read(request, judge_read))

    async def create(
        self,
        *,
        name: str,
        code: str,
        start_date: date,
        end_date: date,
        store_ids: Sequence[str] = (),
        max_expiry_days: int | None = None,
        specific_date: date | None = None,
        body: str = "",
        email_subject: str = "",
        email_html: str = "",
        sms_html: str = "",
        auth: httpx.Auth | None = None,
    ) -> CampaignAnswer:
        """Add a campaign (Create Campaign); its last day is `end_date`.

        Its cards expire `max_expiry_days` after they are given out, or all on `specific_date`.
        """
        campaign = given(
            name=name,
            code=code,
            start_date=start_date,
            end_date=end_date,
            store_ids=tuple(store_ids),
            date_specific_expiry=specific_date is not None,
            max_expiry_days="" if max_expiry_days is None else max_expiry_days,
            specific_date=specific_date,
            body=body,
            email_subject=email_subject,
            email_html=email_html,
            sms_html=sms_html,
        )
        request = Request("POST", _PATH, body={"campaign": campaign}, auth=auth)
        return understand(CampaignAnswer, await self._transport.write(request, judge_read))

    async def update(
        self,
        campaign_id: str,
        *,
        name: str | None = None,
        code: str | None = None,
        start_date: date | None = None,
        end_date: date | None = None,
        store_ids: Sequence[str] | None = None,
        max_expiry_days: int | None = None,
        specific_date: date | None = None,
        body: str | None = None,
        email_subject: str | None = None,
        email_html: str | None = None,
        sms_html: str | None = None,
        auth: httpx.Auth | None = None,
    ) -> CampaignAnswer:
        """Change what is given of a campaign. Source: Updated Gift Card, in the section Campaign."""
        changes = given(
            name=name,
            code=code,
            start_date=start_date,
            end_date=end_date,
            store_ids=None if store_ids is None else tuple(store_ids),
            max_expiry_days=max_expiry_days,
            date_specific_expiry=None if specific_date is None else True,
            specific_date=specific_date,
            body=body,
            email_subject=email_subject,
            email_html=email_html,
            sms_html=sms_html,
        )
        request = Request("PUT", f"{_PATH}/{segment(campaign_id)}", body=changes, auth=auth)
        return understand(CampaignAnswer, await self._transport.write(request, judge_read))

    async def delete(self, campaign_id: str, *, auth: httpx.Auth | None = None) -> None:
        """Remove a campaign. Source: Delete Gift Card, in the section Campaign."""
        await self._transport.write(Request("DELETE", f"{_PATH}/{segment(campaign_id)}", auth=auth), judge_done)
