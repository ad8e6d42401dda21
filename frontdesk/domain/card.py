"""A gift card as the till knows it: its number and PIN, its state, and the transactions on it."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money, plain_digits

SHORTEST_NUMBER = 8
LONGEST_NUMBER = 24
LONGEST_PIN = 12

_SEPARATORS = re.compile(r"[\s\u00a0\u2009\u200b-\u200f\u202a-\u202f\u061c\ufeff.·_–—-]+")


class NumberProblem(enum.Enum):
    """Why a text is no card number."""

    EMPTY = "empty"
    NOT_DIGITS = "not digits"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"


class CardNumberError(ValueError):
    """A text is no card number. The text itself is not kept: it may be one, mistyped."""

    def __init__(self, problem: NumberProblem, length: int) -> None:
        self.problem = problem
        self.length = length
        super().__init__(f"{problem.value} ({length} characters)")


@dataclass(frozen=True, slots=True)
class CardNumber:
    """A card's number: a string of digits, leading zeros included, shown as its last four only."""

    digits: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> CardNumber:
        """Return the number in a scan, a paste or a typed text; spaces, dashes and dots are passed over.

        Raises:
            CardNumberError: It is empty, holds something else than digits, or is too short or too long.
        """
        digits = plain_digits(_SEPARATORS.sub("", text))
        if not digits:
            raise CardNumberError(NumberProblem.EMPTY, 0)
        if not (digits.isascii() and digits.isdigit()):
            raise CardNumberError(NumberProblem.NOT_DIGITS, len(digits))
        if len(digits) < SHORTEST_NUMBER:
            raise CardNumberError(NumberProblem.TOO_SHORT, len(digits))
        if len(digits) > LONGEST_NUMBER:
            raise CardNumberError(NumberProblem.TOO_LONG, len(digits))
        return cls(digits)

    @property
    def last4(self) -> str:
        """The last four digits: all that is ever shown or stored in clear."""
        return self.digits[-4:]

    @property
    def is_product_barcode(self) -> bool:
        """Whether it has the length and the check digit of an EAN or UPC (GS1 General Specifications 7.9)."""
        if len(self.digits) not in {8, 12, 13, 14}:
            return False
        weighted = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(reversed(self.digits)))
        return weighted % 10 == 0

    def __str__(self) -> str:
        return f"•••• {self.last4}"


@dataclass(frozen=True, slots=True)
class Pin:
    """A card's PIN, on its way to the server: never journaled, logged or shown."""

    digits: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Pin | None:
        """Return the PIN in a text, or None when there is none (empty, not digits, or too long)."""
        digits = plain_digits(text.strip())
        return cls(digits) if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_PIN else None

    def __str__(self) -> str:
        return "•••••"


class CardKind(enum.Enum):
    """What a card holds."""

    MONETARY = "monetary"
    EXPERIENCE = "experience"


class CardStatus(enum.Enum):
    """A card's state on the server; UNKNOWN stands for words that the till does not know."""

    INITIATED = "initiated"
    ACTIVE = "active"
    BLOCKED = "blocked"
    CANCELED = "canceled"
    LOST = "lost"
    UNKNOWN = "unknown"


class TransactionKind(enum.Enum):
    """What a row on a card did."""

    REDEEM = "redeem"
    REFUND = "refund"
    CREDIT = "credit"
    ACTIVATION = "activation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CardTransaction:
    """One row of a card's history.

    Attributes:
        id: The server's transaction id.
        kind: What it did.
        amount: What it did to the balance: negative when it took money; None when it can't be read.
        created_at: When, in UTC, or None.
        refund_of: The id of the transaction that it refunds.
        sku: The product, for an experience.
        store_id: Where, or "".
        notes: Free text.
        meta: What was recorded with it (local currency and amount, rate, our reference).
        row: The row's whole JSON text: our reference is looked for in it.
    """

    id: str
    kind: TransactionKind
    amount: Money | None
    created_at: datetime | None = None
    refund_of: str | None = None
    sku: str = ""
    store_id: str = ""
    notes: str = ""
    meta: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    row: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it was last read.

    Attributes:
        number: Its number.
        kind: Money or an experience.
        status: Its state.
        id: The server's id, or None when the account may not read cards.
        currency: The card's currency, or None for an experience or when the till does not know the code.
        balance: What is on it; None for an experience or when it was not read.
        value: What it was made or activated with, or set to since; None when the server did not tell.
        expires_at: In UTC, or None.
        product_name: What an experience is for, or the card's name.
        skus: The products that an experience card can be redeemed for.
        redeemed: True when an experience has been used.
        transactions: Newest first; None when they can't be read with this account.
    """

    number: CardNumber
    kind: CardKind
    status: CardStatus
    id: str | None = None
    currency: Currency | None = None
    balance: Money | None = None
    value: Money | None = None
    expires_at: datetime | None = None
    product_name: str = ""
    skus: tuple[str, ...] = ()
    redeemed: bool = False
    transactions: tuple[CardTransaction, ...] | None = None
    _refunds: Mapping[str, tuple[CardTransaction, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        refunds: dict[str, list[CardTransaction]] = {}
        for row in self.transactions or ():
            if row.refund_of is not None:
                refunds.setdefault(row.refund_of, []).append(row)
        object.__setattr__(self, "_refunds", {of: tuple(rows) for of, rows in refunds.items()})

    def expired(self, now: datetime) -> bool:
        """Return whether the card's last moment has passed (`now` in UTC)."""
        return self.expires_at is not None and self.expires_at <= now

    def transaction(self, transaction_id: str) -> CardTransaction | None:
        """Return the row with an id, or None."""
        return next((row for row in self.transactions or () if row.id == transaction_id), None)

    def refunded(self, transaction: CardTransaction) -> Money | None:
        """Return what has been given back of a transaction so far, or None when a row can't be read."""
        if transaction.amount is None:
            return None
        total = Money.zero(transaction.amount.currency)
        for row in self._refunds.get(transaction.id, ()):
            if row.kind is TransactionKind.REFUND:
                if row.amount is None or row.amount.currency != total.currency:
                    return None
                total += abs(row.amount)
        return total

    def refundable(self, transaction: CardTransaction) -> Money | None:
        """Return what can still be given back of a redeem: zero when nothing is, None when it can't be told."""
        refunded = self.refunded(transaction)
        if transaction.kind is not TransactionKind.REDEEM or transaction.amount is None or refunded is None:
            return None
        left = abs(transaction.amount) - refunded
        return left if left.minor > 0 else Money.zero(left.currency)

    def experience_refundable(self, transaction: CardTransaction) -> bool:
        """Return whether an experience's redeem has not been refunded yet."""
        return transaction.kind is TransactionKind.REDEEM and transaction.id not in self._refunds
