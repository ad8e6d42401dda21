"""The places of the till."""

from __future__ import annotations

import enum


class Place(enum.Enum):
    """Where a person at the till can be."""

    BALANCE = "balance"
    REDEEM = "redeem"
    ACTIVATE = "activate"
    REFUND = "refund"
    ACTIVITY = "activity"
    RATES = "rates"


EVERYTHING = "everything"
"""What a card is taken along to Redeem for, when all that is on it is to be charged."""

MANAGERS_ONLY = frozenset({Place.RATES})
"""Places where a cashier has nothing to do."""
