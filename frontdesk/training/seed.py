"""Filling an empty database with the practice shop."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from frontdesk.training import access, currencies, database, practice, practice_cards, tables
from frontdesk.training.new_cards import key_columns

if TYPE_CHECKING:
    from frontdesk.training.practice_cards import PracticeCard


def prepare(engine: sa.Engine, now: datetime) -> None:
    """Make the tables, and fill them when the database has no users yet; one that has is left as it is."""
    with database.writing(engine) as connection:
        database.make_tables(connection)
        if connection.execute(sa.select(tables.users.c.id).limit(1)).first() is None:
            _Seed(connection, now).fill()


def handshake_users() -> list[dict[str, object]]:
    """The practice users, as the server's first line shows them."""
    return [
        {
            "name": user.name,
            "email": user.email,
            "password": user.password,
            "role": user.role,
            "store_ids": list(user.stores),
        }
        for user in practice.USERS
    ]


def handshake_cards() -> list[dict[str, object]]:
    """The practice cards, as the server's first line shows them."""
    return [
        {
            "number": card.number,
            "pin": card.pin,
            "card_type": card.card_type,
            "currency": card.currency,
            "product_name": card.product_name,
            "skus": list(card.skus),
            "note": card.note,
            "kind": card.kind,
        }
        for card in practice_cards.CARDS
    ]


@dataclass(frozen=True)
class _Seed:
    connection: sa.Connection
    now: datetime

    def fill(self) -> None:
        self._insert(tables.stores, [{"name": name, "code": code} for name, code in practice.STORES])
        self._users()
        campaign_ids = self._campaigns()
        self._insert(
            tables.transaction_reasons,
            [{"transaction_reason": name, "transaction_type": kind} for name, kind in practice.REASONS],
        )
        card_ids = self._cards(campaign_ids)
        self._entries(card_ids)

    def _insert(self, table: sa.Table, rows: list[dict[str, Any]]) -> list[int]:
        # The ids are spelled out for the first row only: databases count on from there.
        stamps = {name: self.now for name in ("created_at", "updated_at") if name in table.c}
        stamped = [stamps | row for row in rows]
        first = tables.FIRST_ID[table.name]
        self.connection.execute(sa.insert(table), [stamped[0] | {"id": first}])
        self.connection.execute(sa.insert(table), stamped[1:])
        return list(range(first, first + len(rows)))

    def _users(self) -> None:
        rows = [
            {"name": user.name, "email": user.email, "role": user.role, "may_list": user.may_list}
            | access.password_columns(user.password)
            for user in practice.USERS
        ]
        ids = self._insert(tables.users, rows)
        links = [
            {"user_id": user_id, "store_id": store}
            for user_id, user in zip(ids, practice.USERS, strict=True)
            for store in user.stores
        ]
        self.connection.execute(sa.insert(tables.user_stores), links)

    def _campaigns(self) -> dict[str, int]:
        rows = [
            {
                "name": campaign.name,
                "code": campaign.code,
                "start_date": self._midnight(campaign.first_day),
                "end_date": self._midnight(campaign.last_day),
                "max_expiry_days": campaign.expiry_days,
                "date_specific_expiry": campaign.expires_on_day is not None,
                "specific_date": None
                if campaign.expires_on_day is None
                else self._midnight(campaign.expires_on_day),
                "allow_password": campaign.has_pin,
                "email_subject": f"Your gift card: {campaign.name}",
                "body": campaign.name,
            }
            for campaign in practice.CAMPAIGNS
        ]
        ids = self._insert(tables.campaigns, rows)
        links = [
            {"campaign_id": campaign_id, "store_id": store}
            for campaign_id, campaign in zip(ids, practice.CAMPAIGNS, strict=True)
            for store in campaign.stores
        ]
        self.connection.execute(sa.insert(tables.campaign_stores), links)
        return {campaign.code: i for i, campaign in zip(ids, practice.CAMPAIGNS, strict=True)}

    def _cards(self, campaign_ids: dict[str, int]) -> list[int]:
        ids = self._insert(tables.gift_cards, [self._card(card, campaign_ids) for card in practice_cards.CARDS])
        skus = [
            {"gift_card_id": card_id, "sku": sku, "position": position}
            for card_id, card in zip(ids, practice_cards.CARDS, strict=True)
            for position, sku in enumerate(card.skus)
        ]
        self.connection.execute(sa.insert(tables.card_skus), skus)
        return ids

    def _card(self, card: PracticeCard, campaign_ids: dict[str, int]) -> dict[str, Any]:
        is_waiting = card.status == "initiated"
        born = max((past.days_ago for past in card.history), default=90.0)
        expires = card.expires_in_days
        return key_columns() | {
            "number": card.number,
            "pin": card.pin,
            "card_type": card.card_type,
            "status": card.status,
            "currency": card.currency,
            "value_minor": currencies.minor_units(card.value, card.currency) if card.currency else 0,
            "campaign_id": None if is_waiting else campaign_ids[card.campaign],
            "store_id": None if is_waiting else 1,
            "user_id": tables.FIRST_ID["users"] + 2,
            "expiry_date": None if expires is None else self.now + timedelta(days=expires),
            "activated_at": None if is_waiting else self._ago(born),
            "created_at": self._ago(born),
            "product_name": card.product_name,
            "delivery_mode": "physical" if is_waiting else "digital",
        }

    def _entries(self, card_ids: list[int]) -> None:
        # The card whose past the text tells comes first, which gives its transactions the text's ids.
        known = zip(card_ids, practice_cards.CARDS, strict=True)
        ordered = sorted(known, key=lambda pair: pair[1].number != practice_cards.TEXT_CARD)
        rows: list[dict[str, Any]] = []
        for card_id, card in ordered:
            first = tables.FIRST_ID["ledger_entries"] + len(rows)
            rows.extend(self._past(card_id, card, first))
        self._insert(tables.ledger_entries, rows)

    def _past(self, card_id: int, card: PracticeCard, first: int) -> list[dict[str, Any]]:
        currency = card.currency or ""
        return [
            {
                "gift_card_id": card_id,
                "transaction_type": past.transaction_type,
                "amount_minor": currencies.minor_units(past.amount, currency),
                "currency": currency,
                "sku": past.sku,
                "refund_id": None if past.refunds is None else first + past.refunds,
                "store_id": past.store,
                "user_id": tables.FIRST_ID["users"],
                "meta": None if past.meta is None else json.dumps(past.meta),
                "created_at": self._ago(past.days_ago),
            }
            for past in card.history
        ]

    def _ago(self, days: float) -> datetime:
        return self.now - timedelta(days=days)

    def _midnight(self, day: int) -> datetime:
        return datetime.combine(self.now.date() + timedelta(days=day), time(), UTC)
