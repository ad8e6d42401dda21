"""The rows of the training server as frozen records, and how they are found."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


@dataclass(frozen=True)
class Store:
    """A shop of the brand."""

    id: int
    name: str
    code: str
    url: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class User:
    """Someone who may sign in; role is "cashier", "manager" or "client" (the brand's own, wide account).

    may_list is False for an account that is refused on lists of stores, campaigns and cards.
    """

    id: int
    name: str
    email: str
    password_salt: str
    password_hash: str
    role: str
    may_list: bool
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class Campaign:
    """Under what terms cards are given out: their expiry, and whether they have a PIN (allow_password)."""

    id: int
    name: str
    code: str
    start_date: datetime
    end_date: datetime
    max_expiry_days: int | None
    date_specific_expiry: bool
    specific_date: datetime | None
    email_subject: str
    email_html: str
    body: str
    sms_html: str
    allow_password: bool
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class Reason:
    """Why money moves; transaction_type ("debit", "refund", "credit") decides the direction."""

    id: int
    transaction_reason: str
    transaction_type: str
    store_id: int | None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class Card:
    """A gift card without its money, which is the sum of its ledger entries.

    currency and campaign_id are None on a physical card that was never activated.
    """

    id: int
    number: str
    pin: str | None
    card_type: str
    status: str
    currency: str | None
    value_minor: int
    campaign_id: int | None
    store_id: int | None
    user_id: int | None
    expiry_date: datetime | None
    activated_at: datetime | None
    created_at: datetime
    updated_at: datetime
    delivery_mode: str
    delivery_status: str
    send_gift_card_via: str
    request_id: str | None
    product_name: str
    recipient_first_name: str
    recipient_last_name: str
    recipient_email: str
    receipient_phone_number: str
    from_address: str
    order_number: str
    invoice_id: str
    notes: str
    message: str
    barcode_key: str
    qrcode_key: str
    slug: str

    @property
    def is_experience(self) -> bool:
        """It holds products instead of money."""
        return self.card_type == "experiences"

    def is_expired(self, now: datetime) -> bool:
        """Its last moment has passed."""
        return self.expiry_date is not None and self.expiry_date <= now


def _columns(table: sa.Table, record: type[Any]) -> list[sa.Column[Any]]:
    return [table.c[field.name] for field in fields(record)]


_STORE = _columns(tables.stores, Store)
_USER = _columns(tables.users, User)
_CAMPAIGN = _columns(tables.campaigns, Campaign)
_REASON = _columns(tables.transaction_reasons, Reason)
_CARD = _columns(tables.gift_cards, Card)


def stores(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Store]:
    """The stores that were not deleted, oldest first."""
    query = sa.select(*_STORE).where(~tables.stores.c.soft_delete, *conditions).order_by(tables.stores.c.id)
    return [Store(**row._mapping) for row in connection.execute(query)]


def users(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[User]:
    """The users that were not deleted, oldest first."""
    query = sa.select(*_USER).where(~tables.users.c.soft_delete, *conditions).order_by(tables.users.c.id)
    return [User(**row._mapping) for row in connection.execute(query)]


def campaigns(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Campaign]:
    """The campaigns that were not deleted, newest first."""
    query = (
        sa.select(*_CAMPAIGN)
        .where(~tables.campaigns.c.soft_delete, *conditions)
        .order_by(tables.campaigns.c.id.desc())
    )
    return [Campaign(**row._mapping) for row in connection.execute(query)]


def reasons(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Reason]:
    """The transaction reasons that were not deleted, newest first."""
    table = tables.transaction_reasons
    query = sa.select(*_REASON).where(~table.c.soft_delete, *conditions).order_by(table.c.id.desc())
    return [Reason(**row._mapping) for row in connection.execute(query)]


def cards(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Card]:
    """Cards, newest first."""
    query = sa.select(*_CARD).where(*conditions).order_by(tables.gift_cards.c.id.desc())
    return [Card(**row._mapping) for row in connection.execute(query)]


def skus(connection: sa.Connection, card_id: int) -> list[str]:
    """The products of an experience card, in their order."""
    table = tables.card_skus
    query = sa.select(table.c.sku).where(table.c.gift_card_id == card_id).order_by(table.c.position)
    return list(connection.scalars(query))


def replace_skus(connection: sa.Connection, card_id: int, wanted: Sequence[str]) -> None:
    """Give an experience card these products, each once, in this order."""
    table = tables.card_skus
    connection.execute(sa.delete(table).where(table.c.gift_card_id == card_id))
    rows = [
        {"gift_card_id": card_id, "sku": sku, "position": position}
        for position, sku in enumerate(dict.fromkeys(wanted))
    ]
    connection.execute(sa.insert(table), rows)


def store_ids(connection: sa.Connection, links: sa.Table, owner: sa.ColumnElement[bool]) -> list[int]:
    """The stores that a user or a campaign is linked to."""
    return list(connection.scalars(sa.select(links.c.store_id).where(owner).order_by(links.c.store_id)))


def link_stores(connection: sa.Connection, links: sa.Table, owner: dict[str, int], ids: Sequence[int]) -> None:
    """Replace the stores that a user or a campaign is linked to."""
    ((name, owner_id),) = owner.items()
    connection.execute(sa.delete(links).where(links.c[name] == owner_id))
    if ids:
        rows = [{name: owner_id, "store_id": store_id} for store_id in dict.fromkeys(ids)]
        connection.execute(sa.insert(links), rows)
