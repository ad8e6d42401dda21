"""Campaigns: the terms under which cards are given out (section Campaign)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import answers, records, refusals, tables
from frontdesk.training.call import Call, Operation, Right, as_id, as_list, as_object, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from frontdesk.training.records import Campaign

_CAMPAIGNS = tables.campaigns
_LINKS = tables.campaign_stores
_TEXTS = ("name", "code", "email_subject", "email_html", "body", "sms_html")
_DATES = ("start_date", "end_date", "specific_date")
_REQUIRED = ("name", "code", "start_date", "end_date")
_FLAGS = ("date_specific_expiry", "allow_password")
MAX_EXPIRY_DAYS = 36_500


def list_campaigns(call: Call) -> dict[str, object]:
    """All campaigns, also those that ended, newest first; q filters by part of the name or the code."""
    wanted = call.filter()
    conditions = [
        _CAMPAIGNS.c[column].icontains(part, autoescape=True)
        for column in ("name", "code")
        if (part := as_text(wanted.get(f"{column}_cont")))
    ]
    found = records.campaigns(call.connection, *conditions)
    return {"campaigns": [answers.campaign_in_list(campaign) for campaign in found]}


def show_campaign(call: Call) -> dict[str, object]:
    """A campaign by its id, with the ids of its stores as texts."""
    campaign = _by_id(call)
    ids = records.store_ids(call.connection, _LINKS, _LINKS.c.campaign_id == campaign.id)
    return answers.campaign_alone(campaign) | {
        "store_ids": [str(store_id) for store_id in ids],
        "attachment_url": "",
    }


def create_campaign(call: Call) -> dict[str, object]:
    """A new campaign; the body may be wrapped in `campaign`."""
    sent = as_object(call.body.get("campaign")) or call.body
    columns = _columns(sent)
    _check_filled(dict.fromkeys(_REQUIRED) | columns)
    _check_code(call, columns["code"])
    call.connection.execute(
        sa.insert(_CAMPAIGNS).values(columns | {"created_at": call.now, "updated_at": call.now})
    )
    campaign = records.campaigns(call.connection, _CAMPAIGNS.c.code == columns["code"])[0]
    _link(call, campaign, sent)
    return answers.campaign_alone(campaign)


def update_campaign(call: Call) -> dict[str, object]:
    """Change some fields of a campaign; cards that were given out keep their expiry."""
    campaign = _by_id(call)
    sent = as_object(call.body.get("campaign")) or call.body
    changes = _columns(sent)
    _check_filled(changes)
    if changes.get("code", campaign.code) != campaign.code:
        _check_code(call, changes["code"])
    call.connection.execute(
        sa.update(_CAMPAIGNS).where(_CAMPAIGNS.c.id == campaign.id).values(changes | {"updated_at": call.now})
    )
    _link(call, campaign, sent)
    return answers.campaign_alone(_by_id(call)) | {"attachment_url": ""}


def delete_campaign(call: Call) -> dict[str, object]:
    """Take a campaign out of every list; its cards live on. The spelling is the text's."""
    campaign = _by_id(call)
    call.connection.execute(sa.update(_CAMPAIGNS).where(_CAMPAIGNS.c.id == campaign.id).values(soft_delete=True))
    return {"message": "Campagin is deleted"}


def _by_id(call: Call) -> Campaign:
    found = records.campaigns(call.connection, _CAMPAIGNS.c.id == call.path_id)
    if not found:
        raise refusals.not_found()
    return found[0]


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _columns(sent: Mapping[str, Any]) -> dict[str, Any]:
    columns: dict[str, Any] = {name: as_text(sent[name]) for name in _TEXTS if sent.get(name) is not None}
    columns |= {name: sent[name] for name in _FLAGS if isinstance(sent.get(name), bool)}
    columns |= {name: _date(name, as_text(sent[name])) for name in _DATES if name in sent}
    if "max_expiry_days" in sent:
        days = as_text(sent["max_expiry_days"])
        if days and not 0 < as_id(days) <= MAX_EXPIRY_DAYS:
            raise refusals.refused(refusals.invalid("Max expiry days"))
        columns["max_expiry_days"] = as_id(days) or None
    return columns


def _date(name: str, text: str) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.strptime(text[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise refusals.refused(refusals.invalid(_title(name))) from None


def _check_filled(columns: Mapping[str, Any]) -> None:
    for name in _REQUIRED:
        if name in columns and not columns[name]:
            raise refusals.refused(refusals.blank(_title(name)))


def _check_code(call: Call, code: str) -> None:
    if call.connection.execute(sa.select(_CAMPAIGNS.c.id).where(_CAMPAIGNS.c.code == code)).first():
        raise refusals.refused(refusals.taken("Code"))


def _link(call: Call, campaign: Campaign, sent: Mapping[str, Any]) -> None:
    if "store_ids" in sent:
        ids = [call.store_id(store_id) or 0 for store_id in as_list(sent["store_ids"])]
        records.link_stores(call.connection, _LINKS, {"campaign_id": campaign.id}, ids)


_SAMPLE = {"name": "Opening week", "code": "OPENING", "start_date": "2023-01-03", "end_date": "2099-01-03"}

OPERATIONS = (
    Operation(
        "GET",
        "/api/v1/campaigns",
        Right.SEE_CAMPAIGNS,
        201,
        list_campaigns,
        query={"q": "a filter in JSON: name_cont, code_cont"},
    ),
    Operation("POST", "/api/v1/campaigns", Right.CLIENT, 201, create_campaign, sample={"campaign": _SAMPLE}),
    Operation("GET", "/api/v1/campaigns/{id}", Right.SEE_CAMPAIGNS, 201, show_campaign),
    Operation(
        "PUT",
        "/api/v1/campaigns/{id}",
        Right.CLIENT,
        201,
        update_campaign,
        sample={"campaign": {"max_expiry_days": 365}},
    ),
    Operation("DELETE", "/api/v1/campaigns/{id}", Right.CLIENT, 201, delete_campaign),
)
