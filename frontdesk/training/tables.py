"""The tables of the training server.

Money is kept as a whole number of minor units. A card has no balance column: its balance is the sum of its
entries in the ledger, and entries are only ever added.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

metadata = sa.MetaData()


class UtcDateTime(sa.TypeDecorator[datetime]):
    """A moment, aware and in UTC in Python, stored without its zone: not every database keeps one."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Drop the zone on the way in."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give UTC back on the way out."""
        return None if value is None else value.replace(tzinfo=UTC)


FIRST_ID = {
    "stores": 1,
    "campaigns": 5,
    "users": 21,
    "gift_cards": 52,
    "transaction_reasons": 121,
    "ledger_entries": 30323,
}
"""Each table counts from a number of its own, so that one id taken for another is noticed."""


def _id(table: str) -> sa.Column[int]:
    # The seed writes the first id itself, which is where databases without identity columns go on from.
    return sa.Column("id", sa.Integer, sa.Identity(start=FIRST_ID[table] + 1), primary_key=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, default="")


def _link(name: str, target: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.ForeignKey(f"{target}.id"), nullable=nullable, index=True)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, UtcDateTime, nullable=nullable)


def _table(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    # An id of a deleted row is never given out again.
    return sa.Table(name, metadata, _id(name), *columns, sqlite_autoincrement=True)


stores = _table(
    "stores",
    _text("name"),
    sa.Column("code", sa.Text, nullable=False, unique=True),
    _text("url"),
    sa.Column("soft_delete", sa.Boolean, nullable=False, default=False),
    _moment("created_at"),
    _moment("updated_at"),
)

users = _table(
    "users",
    _text("name"),
    sa.Column("email", sa.Text, nullable=False, unique=True),
    _text("password_salt"),
    _text("password_hash"),
    sa.Column(
        "role", sa.String(10), sa.CheckConstraint("role IN ('cashier', 'manager', 'client')"), nullable=False
    ),
    # False for front-desk credentials that may move money but list neither stores, campaigns nor cards.
    sa.Column("may_list", sa.Boolean, nullable=False, default=True),
    sa.Column("soft_delete", sa.Boolean, nullable=False, default=False),
    _moment("created_at"),
    _moment("updated_at"),
)

user_stores = sa.Table(
    "user_stores",
    metadata,
    sa.Column("user_id", sa.ForeignKey("users.id"), primary_key=True),
    sa.Column("store_id", sa.ForeignKey("stores.id"), primary_key=True),
)

campaigns = _table(
    "campaigns",
    _text("name"),
    sa.Column("code", sa.Text, nullable=False, unique=True),
    _moment("start_date"),
    _moment("end_date"),
    sa.Column("max_expiry_days", sa.Integer),
    sa.Column("date_specific_expiry", sa.Boolean, nullable=False, default=False),
    _moment("specific_date", nullable=True),
    _text("email_subject"),
    _text("email_html"),
    _text("body"),
    _text("sms_html"),
    sa.Column("allow_password", sa.Boolean, nullable=False, default=True),
    sa.Column("soft_delete", sa.Boolean, nullable=False, default=False),
    _moment("created_at"),
    _moment("updated_at"),
)

campaign_stores = sa.Table(
    "campaign_stores",
    metadata,
    sa.Column("campaign_id", sa.ForeignKey("campaigns.id"), primary_key=True),
    sa.Column("store_id", sa.ForeignKey("stores.id"), primary_key=True),
)

gift_cards = _table(
    "gift_cards",
    sa.Column("number", sa.String(40), nullable=False, unique=True),
    sa.Column("pin", sa.String(12)),
    sa.Column(
        "card_type", sa.String(12), sa.CheckConstraint("card_type IN ('monetary', 'experiences')"), nullable=False
    ),
    sa.Column(
        "status",
        sa.String(10),
        sa.CheckConstraint("status IN ('initiated', 'active', 'blocked', 'canceled')"),
        nullable=False,
    ),
    sa.Column("currency", sa.String(3)),
    sa.Column("value_minor", sa.BigInteger, nullable=False, default=0),
    _link("campaign_id", "campaigns"),
    _link("store_id", "stores"),
    _link("user_id", "users"),
    _moment("expiry_date", nullable=True),
    _moment("activated_at", nullable=True),
    _moment("created_at"),
    _moment("updated_at"),
    sa.Column("delivery_mode", sa.Text, nullable=False, default="digital"),
    sa.Column("delivery_status", sa.Text, nullable=False, default="pending"),
    sa.Column("send_gift_card_via", sa.Text, nullable=False, default="email"),
    sa.Column("request_id", sa.Text),
    _text("product_name"),
    _text("recipient_first_name"),
    _text("recipient_last_name"),
    _text("recipient_email"),
    _text("receipient_phone_number"),
    _text("from_address"),
    _text("order_number"),
    _text("invoice_id"),
    _text("notes"),
    _text("message"),
    _text("barcode_key"),
    _text("qrcode_key"),
    _text("slug"),
)

card_skus = sa.Table(
    "card_skus",
    metadata,
    sa.Column("gift_card_id", sa.ForeignKey("gift_cards.id"), primary_key=True),
    sa.Column("sku", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
)

transaction_reasons = _table(
    "transaction_reasons",
    _text("transaction_reason"),
    sa.Column(
        "transaction_type",
        sa.String(10),
        sa.CheckConstraint("transaction_type IN ('debit', 'refund', 'credit')"),
        nullable=False,
    ),
    _link("store_id", "stores"),
    sa.Column("soft_delete", sa.Boolean, nullable=False, default=False),
    _moment("created_at"),
    _moment("updated_at"),
)

ledger_entries = _table(
    "ledger_entries",
    _link("gift_card_id", "gift_cards", nullable=False),
    sa.Column("transaction_type", sa.String(10), nullable=False),
    # 0 in every entry of an experience card, which holds products and no money.
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("sku", sa.Text),
    _link("refund_id", "ledger_entries"),
    _link("store_id", "stores"),
    _link("user_id", "users"),
    _link("transaction_reason_id", "transaction_reasons"),
    sa.Column("external_invoice_id", sa.Text),
    _text("notes"),
    _text("payment_method"),
    # The JSON text of what the client sent as meta, or null.
    sa.Column("meta", sa.Text),
    _text("ip"),
    _moment("created_at"),
    sa.CheckConstraint(
        "(transaction_type = 'debit' AND amount_minor <= 0)"
        " OR (transaction_type IN ('activation', 'credit', 'refund') AND amount_minor >= 0)",
        name="entry_sign",
    ),
)
