"""The bill behind a transaction, in the currency that the customer saw: read back from what was kept with it.

Ours, version 1 of the API, its version 3 and other clients write it differently; what can't be read is left out,
never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from frontdesk.domain.card import CardTransaction
from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.domain.exchange import Rate, RateError
from frontdesk.domain.money import AmountError, Money


@dataclass(frozen=True, slots=True)
class Bill:
    """What a customer paid with a card, in the bill's own currency.

    Attributes:
        local: The amount, positive.
        rate: The rate that was used, as it was written down, or None.
    """

    local: Money
    rate: Rate | None = None


def bill_of(row: CardTransaction) -> Bill | None:
    """Return the bill behind a row, or None when it was in the card's currency or can't be read.

    Sources: `local_currency` and `local_amount` (Redeem ... using other currency); `from`, `to` and
    `exchange_rate` (Transaction Reason ... using different currency), where the text has the card's side in `from`;
    a client that wrote them the other way round is recognised by the card's currency.
    """
    if row.amount is None:
        return None
    card, meta = row.amount.currency, row.meta
    local = _money(meta, "local_amount", "local_currency") or _other_side(card, meta)
    if local is None or not local or local.currency == card:
        return None
    return Bill(abs(local), _own_rate(card, local.currency, meta) or _rate_of_version_3(card, local.currency, meta))


def _other_side(card: Currency, meta: Mapping[str, str]) -> Money | None:
    sides = [_money(meta, "from", "from_currency"), _money(meta, "to", "to_currency")]
    told = [side for side in sides if side is not None]
    if len(told) != 2 or card not in {side.currency for side in told}:
        return None
    return next((side for side in told if side.currency != card), None)


def _own_rate(card: Currency, local: Currency, meta: Mapping[str, str]) -> Rate | None:
    try:
        base, quote = Currency.of(meta["fd_rate_from"]), Currency.of(meta["fd_rate_to"])
        rate = Rate(
            base,
            quote,
            Decimal(meta["fd_rate"]),
            meta.get("fd_rate_source", ""),
            _moment(meta.get("fd_rate_time", "")),
            meta.get("fd_rate_via", ""),
        )
    except (KeyError, InvalidOperation, UnknownCurrencyError, RateError):
        return None
    return rate if rate.joins(card, local) else None


def _rate_of_version_3(card: Currency, local: Currency, meta: Mapping[str, str]) -> Rate | None:
    """The rate from the card's currency to the local one, which is how the text means it."""
    if meta.get("from_currency", "").strip().upper() != card.code:
        return None
    try:
        return Rate(card, local, Decimal(meta["exchange_rate"]), "")
    except (KeyError, InvalidOperation, RateError):
        return None


def _money(meta: Mapping[str, str], amount: str, currency: str) -> Money | None:
    try:
        return Money.of(meta[amount].strip(), Currency.kept(meta[currency]))
    except (KeyError, AmountError, UnknownCurrencyError):
        return None


def _moment(text: str) -> datetime | None:
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        return None
    return told if told.tzinfo is not None else None
