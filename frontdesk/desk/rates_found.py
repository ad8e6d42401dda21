"""What was found between two currencies, and how it stands."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.desk.rate_guard import GuardStop
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.exchange_settings import ECB_RATE, STORE_RATE, TABLE_RATE, ExchangeSettings

FUTURE = timedelta(days=1)
"""A rate may be dated this far ahead: clocks differ, and so do days around the world."""


class Standing(enum.Enum):
    """How a rate stands."""

    FINE = "fine"
    STALE = "stale"
    """It is too old: a manager may use it."""
    STOPPED = "stopped"
    """It looks wrong: nobody may use it before that is cleared up."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Found:
    """What one source says of two currencies.

    Attributes:
        rate: The rate; None when it says nothing, or nothing that is a rate.
        legs: What the source itself quotes of it: these are what the guard looks at.
        next_due: When a newer one should be there, or None when nobody knows.
        stop: Why what it says is no rate.
    """

    rate: Rate | None = None
    legs: tuple[Rate, ...] = ()
    next_due: datetime | None = None
    stop: GuardStop | None = None


@dataclass(frozen=True, slots=True)
class RateStanding:
    """The rate that is in effect between two currencies, and how it stands.

    Attributes:
        one, other: The two currencies, as they were asked for.
        standing: How it stands.
        rate: The rate; None when it is missing, or when what the source says is no rate.
        source: Who says so, as the settings have it, or "".
        age: How old it is, or None when it does not tell; below zero for one from the future.
        stop: Why it is stopped.
        usable: Whether the person who is signed in may use it.
        approved_by: The manager who is signed in, when only their word makes it usable; else "".
    """

    one: Currency
    other: Currency
    standing: Standing
    rate: Rate | None = None
    source: str = ""
    age: timedelta | None = None
    stop: GuardStop | None = None
    usable: bool = False
    approved_by: str = ""

    @classmethod
    def of(
        cls,
        found: Found,
        one: Currency,
        other: Currency,
        source: str,
        stop: GuardStop | None,
        *,
        now: datetime,
        exchange: ExchangeSettings,
        manager: str,
    ) -> RateStanding:
        """Return how that which was found at a source stands now."""
        rate = found.rate
        age = now - rate.taken_at if rate is not None and rate.taken_at is not None else None
        if stop is not None:
            return cls(one, other, Standing.STOPPED, rate, source, age, stop)
        if rate is None:
            return cls(one, other, Standing.MISSING)
        if age is not None and (age < -FUTURE or _late(found, source, age, now, exchange)):
            return cls(one, other, Standing.STALE, rate, source, age, None, bool(manager), manager)
        return cls(one, other, Standing.FINE, rate, source, age, usable=True)


def _late(found: Found, source: str, age: timedelta, now: datetime, exchange: ExchangeSettings) -> bool:
    limit = {
        STORE_RATE: exchange.store_stale,
        TABLE_RATE: exchange.table_stale,
        ECB_RATE: exchange.ecb_stale,
    }[source]
    if limit is None:
        return False
    return age > limit if found.next_due is None else now > found.next_due + limit
