"""What can be given back of a card's transactions."""

from __future__ import annotations

import decimal
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.bill import Bill, bill_of
from frontdesk.domain.card import Card, CardTransaction, TransactionKind
from frontdesk.domain.money import Money


@dataclass(frozen=True, slots=True)
class Refundable:
    """One redeem, and how much of it can still be given back.

    Attributes:
        transaction: The redeem.
        refunded: What has been given back; None for an experience, or when a row can't be read.
        left: What can still be given back; None for an experience, or when it can't be told.
        bill: What the customer paid in the bill's currency and at which rate, when that was another.
        possible: Whether anything is left to give back.
    """

    transaction: CardTransaction
    refunded: Money | None
    left: Money | None
    bill: Bill | None
    possible: bool

    @property
    def local(self) -> Money | None:
        """What the customer paid in the bill's currency, when that was another."""
        return self.bill.local if self.bill else None

    def local_share(self, amount: Money) -> Money | None:
        """Return what `amount` (the card's currency) is in the bill's currency, at the original rate.

        It is the rest of the bill after what was given back before, so that all parts make the whole.
        """
        whole, before = self.transaction.amount, self.refunded
        local = self.local
        if local is None or whole is None or not whole or before is None:
            return None
        return _share(local, before + amount, whole) - _share(local, before, whole)


def refundables(card: Card) -> tuple[Refundable, ...]:
    """Return a card's redeems, newest first, each with what is left of it."""
    return tuple(_refundable(card, row) for row in card.transactions or () if row.kind is TransactionKind.REDEEM)


def _refundable(card: Card, row: CardTransaction) -> Refundable:
    if row.amount is None or not row.amount:
        return Refundable(row, None, None, None, card.experience_refundable(row) and bool(row.sku))
    left = card.refundable(row)
    return Refundable(row, card.refunded(row), left, bill_of(row), bool(left))


def _share(local: Money, amount: Money, whole: Money) -> Money:
    with decimal.localcontext(decimal.Context(prec=60)):
        share = Decimal(local.minor) * amount.minor / abs(whole.minor)
        return Money(int(share.to_integral_value(decimal.ROUND_HALF_UP)), local.currency)
