"""A desk as the app makes it, on the real journal and the real training server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from frontdesk.desk.activity import Activity
from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.desk import Desk
from frontdesk.desk.lookup import Lookup
from frontdesk.desk.mover import Mover
from frontdesk.desk.rates import Rates
from frontdesk.desk.session import sign_in
from frontdesk.devices.clock import SystemClock
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.shop import TRAINING_ENDPOINT, Right, Role, Session
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.journal import Journal
from frontdesk.providers.base import GiftCardProvider
from frontdesk.providers.ts import connect
from tests.support.training import TrainingServer

AED = Currency.of("AED")
USD = Currency.of("USD")
REASONS = ("Returned goods", "Wrong amount", "Other")


@dataclass(frozen=True)
class Opened:
    """A desk with the parts behind it that a test looks at."""

    desk: Desk
    journal: Journal
    provider: GiftCardProvider


def store_rate() -> Rate:
    """The rate of the API text's sample, set this morning."""
    return Rate(AED, USD, Decimal("0.27236"), "store", datetime.now(UTC))


@asynccontextmanager
async def open_desk(
    server: TrainingServer,
    folder: Path,
    *,
    name: str = "mariam",
    role: Role = Role.CASHIER,
    missing: frozenset[Right] = frozenset(),
    wrap: Callable[[GiftCardProvider], GiftCardProvider] = lambda provider: provider,
) -> AsyncIterator[Opened]:
    """Sign a practice user in, by the first part of their e-mail, and give them a desk of their own.

    Args:
        server: Where.
        folder: For the journal.
        name: Who.
        role: What the till lets them do.
        missing: Rights that the account is treated as not having, besides those that it has not.
        wrap: Put something between the desk and the provider.
    """
    clock, watch = SystemClock(), ConnectionWatch()
    user = server.user_named(f"{name}@practice.example")
    access = await sign_in(lambda email, word: connect(server.url, email, word), watch, *user.credentials)
    provider = wrap(access.provider)
    journal = Journal(folder / "journal.sqlite3")
    await journal.open(clock.now())
    hasher = CardHasher.load(folder / "card-hash.key")
    session = Session(user.email, role, access.stores[0], "Till 2", TRAINING_ENDPOINT, access.missing | missing)
    activity = Activity(
        endpoint=session.endpoint, journal=journal, hasher=hasher, provider=provider, watch=watch, clock=clock
    )
    desk = Desk(
        session=session,
        campaigns=access.campaigns,
        local_currency=AED,
        refund_reasons=REASONS,
        lookup=Lookup(provider, watch, session.missing),
        mover=Mover(
            session=session,
            provider=provider,
            journal=journal,
            hasher=hasher,
            watch=watch,
            clock=clock,
            after=activity.refresh,
        ),
        rates=Rates((store_rate(),)),
        activity=activity,
        watch=watch,
        clock=clock,
    )
    try:
        yield Opened(desk, journal, provider)
    finally:
        await access.provider.close()
        await journal.close()
