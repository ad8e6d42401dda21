"""The practice shop: its stores, people, campaigns and reasons. The cards are in practice_cards.

Plain data, so that the handshake can show it without asking the database. Days count from the day of seeding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

STORES: Final = (("Harbour store", "HARBOUR"), ("Mall store", "MALL"), ("Airport store", "AIRPORT"))


@dataclass(frozen=True)
class PracticeUser:
    """Someone to sign in as; stores are positions in STORES, counted from 1 as their ids are."""

    name: str
    email: str
    password: str
    role: str
    stores: tuple[int, ...]
    may_list: bool = True


USERS: Final = (
    PracticeUser("Mariam Khan", "mariam@practice.example", "mariam-123", "cashier", (1, 2)),
    PracticeUser("Omar Haddad", "omar@practice.example", "omar-123", "manager", (1, 2, 3)),
    PracticeUser("Head office", "office@practice.example", "office-123", "client", (1, 2, 3)),
    # Front-desk credentials that are refused on stores, campaigns and cards.
    PracticeUser("Noor Saleh", "noor@practice.example", "noor-123", "cashier", (3,), may_list=False),
)


@dataclass(frozen=True)
class PracticeCampaign:
    """Terms for cards: they expire expiry_days after they are given out, or all of them on expires_on_day."""

    name: str
    code: str
    first_day: int = -400
    last_day: int = 3650
    expiry_days: int | None = 730
    expires_on_day: int | None = None
    has_pin: bool = True
    stores: tuple[int, ...] = (1, 2, 3)


CAMPAIGNS: Final = (
    PracticeCampaign("eaz", "eaz-123", expiry_days=27),
    PracticeCampaign("Gift cards USD", "GIFT-USD"),
    PracticeCampaign("Gift cards AED", "GIFT-AED"),
    PracticeCampaign("Gift cards EUR", "GIFT-EUR", stores=(1, 3)),
    PracticeCampaign("Gift cards JPY", "GIFT-JPY", stores=(3,)),
    PracticeCampaign("Gift cards KWD", "GIFT-KWD", stores=(2, 3)),
    PracticeCampaign("Experiences", "EXPERIENCE", expiry_days=365),
    PracticeCampaign("Welcome cards without PIN", "WELCOME", has_pin=False),
    PracticeCampaign("Festive season", "FESTIVE", expiry_days=None, expires_on_day=400),
    PracticeCampaign("Last winter", "WINTER-OLD", last_day=-60),
    PracticeCampaign("Next spring", "SPRING-NEXT", first_day=60),
)

REASONS: Final = (
    ("Cash Back", "credit"),
    ("AddOn", "credit"),
    ("Goodwill", "credit"),
    ("Cancel", "debit"),
    ("Correction", "debit"),
    ("Customer return", "refund"),
    ("Wrong amount", "refund"),
)
