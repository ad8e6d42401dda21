"""The shop of the scenes: its people, cards and rates on one morning that never ends."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType

from frontdesk.desk.rates import Rates
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import Money
from frontdesk.domain.shop import TRAINING_ENDPOINT, Campaign, Role, Session, Store
from frontdesk.exchange_settings import ExchangeSettings

NOW = datetime(2026, 11, 22, 6, 41, 7, tzinfo=UTC)
"""10:41:07 in the store, a Sunday."""

OPENED = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
"""09:00 in the store: when the rates were set."""

USD, AED, EUR, JPY, KWD, GBP = (Currency.of(code) for code in ("USD", "AED", "EUR", "JPY", "KWD", "GBP"))

HARBOUR = Store("1", "Harbour store", "HARBOUR")
MALL = Store("2", "Mall store", "MALL")
AIRPORT = Store("3", "Airport store", "AIRPORT")

CASHIER = "mariam@practice.example"
MANAGER = "omar@practice.example"
TILL = "Till 2"
LIVE = "https://till.brand.example"
REASONS = ("Returned goods", "Wrong amount", "Other")

CAMPAIGNS = (
    Campaign("41", "Gift cards USD", "GIFT-USD"),
    Campaign("42", "Gift cards AED", "GIFT-AED"),
    Campaign("48", "Festive season", "FESTIVE"),
)


class StillClock:
    """A clock that stands still; nobody who waits for it comes back."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 1000.0

    async def wait(self, seconds: float) -> None:
        await asyncio.get_running_loop().create_future()


def ago(**parts: float) -> datetime:
    """Return a moment before now."""
    return NOW - timedelta(**parts)


def usd(amount: str) -> Money:
    return Money.of(amount, USD)


def aed(amount: str) -> Money:
    return Money.of(amount, AED)


def session(role: Role = Role.CASHIER, *, training: bool = True) -> Session:
    """Return the session of the cashier or of the manager."""
    account = MANAGER if role is Role.MANAGER else CASHIER
    if not training:
        account = account.replace("practice", "brand")
    return Session(account, role, HARBOUR, TILL, TRAINING_ENDPOINT if training else LIVE)


def rate(value: str = "0.27236", quote: Currency = USD, taken_at: datetime = OPENED) -> Rate:
    """Return the store's rate of its own currency."""
    return Rate(AED, quote, Decimal(value), "store", taken_at)


def rates(*known: Rate, role: Role = Role.CASHIER, store_stale: timedelta | None = None) -> Rates:
    """Return the rates of the store, as the till finds them; without any it has the usual ones.

    `store_stale` is how old one may get.
    """
    usual = (rate(), rate("0.23470", EUR), rate("42.18", JPY), rate("0.08355", KWD))
    exchange = ExchangeSettings(store_stale=store_stale)
    return Rates(known or usual, exchange=exchange, session=session(role), clock=StillClock())


def row(
    row_id: str,
    kind: TransactionKind,
    amount: Money | None,
    created_at: datetime,
    *,
    refund_of: str | None = None,
    sku: str = "",
    meta: dict[str, str] | None = None,
) -> CardTransaction:
    """Return a row of a card's history."""
    return CardTransaction(
        row_id, kind, amount, created_at, refund_of, sku, meta=MappingProxyType(meta or {}), store_id="1"
    )


PAST = (
    row("118", TransactionKind.REDEEM, usd("-56.90"), ago(hours=1, minutes=29)),
    row("97", TransactionKind.REFUND, usd("8.40"), ago(days=10), refund_of="71"),
    row("83", TransactionKind.ACTIVATION, usd("100.00"), ago(days=19)),
)
"""What happened to the usual card."""


def card(
    balance: Money | None = None,
    *,
    number: str = "5501627879",
    status: CardStatus = CardStatus.ACTIVE,
    expires_at: datetime | None = datetime(2027, 10, 14, 12, tzinfo=UTC),
    transactions: tuple[CardTransaction, ...] | None = PAST,
) -> Card:
    """Return a card with money on it; without a balance the usual one, with USD 51.50."""
    held = usd("51.50") if balance is None else balance
    return Card(
        CardNumber(number),
        CardKind.MONETARY,
        status,
        id="53",
        currency=held.currency,
        balance=held,
        value=usd("100.00") if held.currency == USD else held,
        expires_at=expires_at,
        transactions=transactions,
    )


def dirham_card() -> Card:
    """Return a card in the store's own currency."""
    past = (row("62", TransactionKind.ACTIVATION, aed("250.00"), ago(days=31)),)
    return card(aed("250.00"), number="5501620002", transactions=past)


def new_card(number: str = "603100000000000101") -> Card:
    """Return a card that waits for its activation."""
    return Card(CardNumber(number), CardKind.MONETARY, CardStatus.INITIATED, id="71", transactions=())


def experience(
    *skus: str, name: str = "Spa day", redeemed: bool = False, transactions: tuple[CardTransaction, ...] = ()
) -> Card:
    """Return a card for an experience; without products three can be chosen from."""
    return Card(
        CardNumber("8800770011"),
        CardKind.EXPERIENCE,
        CardStatus.ACTIVE,
        id="64",
        expires_at=datetime(2027, 3, 31, 12, tzinfo=UTC),
        product_name=name,
        skus=skus or ("massage-60", "pool-day", "tea-for-two"),
        redeemed=redeemed,
        transactions=transactions,
    )
