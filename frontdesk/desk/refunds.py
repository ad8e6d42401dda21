"""What can be given back of a card's transactions."""

from __future__ import annotations

import decimal
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.card import Card, CardTransaction, TransactionKind
from frontdesk.domain.currency import UnknownCurrencyError
from frontdesk.domain.money import AmountError, Money


@dataclass(frozen=True, slots=True)
class Refundable:
    """One redeem, and how much of it can still be given back.

    Attributes:
        transaction: The redeem.
        refunded: What has been given back; None for an experience, or when a row can't be read.
        left: What can still be given back; None for an experience, or when it can't be told.
        local: What the customer paid in the bill's currency, when that was another.
        possible: Whether anything is left to give back.
    """

    transaction: CardTransaction
    refunded: Money | None
    left: Money | None
    local: Money | None
    possible: bool

    def local_share(self, amount: Money) -> Money | None:
        """Return what `amount` (the card's currency) is in the bill's currency, at the original rate.

        It is the rest of the bill after what was given back before, so that all parts make the whole.
        """
        whole, before = self.transaction.amount, self.refunded
        if self.local is None or whole is None or not whole or before is None:
            return None
        return self._share(before + amount, whole) - self._share(before, whole)

    def _share(self, amount: Money, whole: Money) -> Money:
        assert self.local is not None
        with decimal.localcontext(decimal.Context(prec=60)):
            share = Decimal(self.local.minor) * amount.minor / abs(whole.minor)
            return Money(int(share.to_integral_value(decimal.ROUND_HALF_UP)), self.local.currency)


def refundables(card: Card) -> tuple[Refundable, ...]:
    """Return a card's redeems, newest first, each with what is left of it."""
    return tuple(_refundable(card, row) for row in card.transactions or () if row.kind is TransactionKind.REDEEM)


def _refundable(card: Card, row: CardTransaction) -> Refundable:
    if row.amount is None or not row.amount:
        return Refundable(row, None, None, None, card.experience_refundable(row) and bool(row.sku))
    left = card.refundable(row)
    return Refundable(row, card.refunded(row), left, _local(row), bool(left))


def _local(row: CardTransaction) -> Money | None:
    try:
        return abs(Money.of(row.meta["local_amount"], row.meta["local_currency"]))
    except (KeyError, AmountError, UnknownCurrencyError):
        return None
