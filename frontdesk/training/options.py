"""How one training server differs from the usual one: whatever real servers were seen to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum


class Quirk(Enum):
    """Another form of the same answers."""

    NO_IDS = "no-ids"
    BRACES = "braces"
    NUMBERS = "numbers"
    TEXT_IDS = "text-ids"
    PLAIN_200 = "plain-200"


QUIRKS = {
    Quirk.NO_IDS: "what moves money is answered without an id",
    Quirk.BRACES: "{} for null",
    Quirk.NUMBERS: "amounts as numbers instead of texts",
    Quirk.TEXT_IDS: "ids as texts instead of numbers",
    Quirk.PLAIN_200: "200 instead of 201",
}
"""What each does, for --help."""


class Subject(Enum):
    """What front-desk credentials can be refused on: reading it, and changing it."""

    CARDS = "cards"
    STORES = "stores"
    CAMPAIGNS = "campaigns"


class RowField(Enum):
    """What the rows of a card's transactions can lack, and a till looks for its reference in."""

    META = "meta"
    NOTES = "notes"


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class TrainingOptions:
    """The choices of one server.

    Attributes:
        now: The clock by which cards expire and campaigns end.
        quirks: The forms of its answers.
        refused: What everybody but the client is answered 403 for.
        rows_without: What it leaves out of a card's transactions.
        recent_rows: How many of a card's transactions it shows, the newest; None for all.
    """

    now: Callable[[], datetime] = _utc_now
    quirks: frozenset[Quirk] = frozenset()
    refused: frozenset[Subject] = frozenset()
    rows_without: frozenset[RowField] = frozenset()
    recent_rows: int | None = None
