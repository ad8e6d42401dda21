"""Where and by whom the till is used: stores, campaigns, people and their rights."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Store:
    """A store of the brand; `id` is the server's."""

    id: str
    name: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Campaign:
    """What cards are activated under; `ends_at` in UTC, or None for one without an end."""

    id: str
    name: str
    code: str = ""
    ends_at: datetime | None = None

    def open(self, now: datetime) -> bool:
        """Return whether cards can still be activated under it."""
        return self.ends_at is None or now <= self.ends_at


class Role(enum.Enum):
    """What a person may do at the till; managers are named in the machine-wide settings."""

    CASHIER = "cashier"
    MANAGER = "manager"


class Right(enum.Enum):
    """What the server may refuse an account (403) while the till goes on with less."""

    STORES = "stores"
    CAMPAIGNS = "campaigns"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, where, and what the server refuses them.

    Attributes:
        account: The e-mail that signs the requests.
        role: Cashier or manager.
        store: The store that movements are booked on.
        till: The name of this till.
        endpoint: "training", or the live server's URL.
        missing: What the server refuses this account.
    """

    account: str
    role: Role
    store: Store
    till: str
    endpoint: str
    missing: frozenset[Right] = frozenset()

    @property
    def training(self) -> bool:
        """Whether no real money can move."""
        return self.endpoint == TRAINING_ENDPOINT


TRAINING_ENDPOINT = "training"
