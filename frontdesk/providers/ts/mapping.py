"""From the server's answers to the till's own words: cards, transactions, stores, campaigns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from frontdesk.domain.card import (
    Card,
    CardKind,
    CardNumber,
    CardNumberError,
    CardStatus,
    CardTransaction,
    TransactionKind,
)
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import Money
from frontdesk.domain.shop import Campaign, Store
from frontdesk.providers.base import Doubt, UnreadableError
from frontdesk.providers.ts.figures import read_currency, read_text
from frontdesk.providers.ts.json_text import row_text
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.wire import (
    BalanceAnswer,
    CampaignAnswer,
    CardDetailsAnswer,
    StoreAnswer,
)

_KINDS = {
    "debit": TransactionKind.REDEEM,
    "redeem": TransactionKind.REDEEM,
    "redeemed": TransactionKind.REDEEM,
    "redemption": TransactionKind.REDEEM,
    "refund": TransactionKind.REFUND,
    "credit": TransactionKind.CREDIT,
    "topup": TransactionKind.CREDIT,
    "activation": TransactionKind.ACTIVATION,
    "activate": TransactionKind.ACTIVATION,
    "activated": TransactionKind.ACTIVATION,
}

_STATUSES = {status.value: status for status in CardStatus} | {"cancelled": CardStatus.CANCELED}

_NO_META: Mapping[str, str] = MappingProxyType({})

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def store_of(answer: StoreAnswer) -> Store:
    """Return a store; one without a name goes by its code or id."""
    return Store(answer.id, answer.name or answer.code or answer.id, answer.code)


def campaign_of(answer: CampaignAnswer) -> Campaign:
    """Return a campaign; one without a name goes by its code or id."""
    return Campaign(answer.id, answer.name or answer.code or answer.id, answer.code, answer.end_date)


def card_of(answer: CardDetailsAnswer) -> Card:
    """Return a card with its transactions, newest first.

    Raises:
        UnreadableError: Its number is no card number.
    """
    told = answer.gift_card
    kind = _kind_of(told.card_type)
    currency = read_currency(told.currency) if kind is CardKind.MONETARY else None
    rows = answer.transactions
    return Card(
        number=number_of(told.number),
        kind=kind,
        status=status_of(told.status),
        id=told.id,
        currency=currency,
        balance=answer.current_balance.money(currency),
        value=told.value.money(currency),
        expires_at=told.expiry_date,
        product_name=told.product_name,
        skus=told.skus,
        redeemed=told.is_redeemed and kind is CardKind.EXPERIENCE,
        transactions=None if rows is None else transactions_of(rows, kind, currency),
    )


def card_of_balance(answer: BalanceAnswer) -> Card:
    """Return the card that a balance check tells of; it has no id and no transactions.

    An experience's balance is a sentence: "Card is redeemable.", or another one once it has been used.

    Raises:
        UnreadableError: Its number is no card number.
    """
    kind = _kind_of(answer.card_type, guess=answer.balance.number is None and bool(answer.balance.text))
    currency = read_currency(answer.balance.code) if kind is CardKind.MONETARY else None
    sentence = answer.balance.text.lower()
    return Card(
        number=number_of(answer.card_number),
        kind=kind,
        status=status_of(answer.status),
        currency=currency,
        balance=answer.balance.money(currency),
        expires_at=answer.expiry_date,
        product_name=answer.product_name,
        skus=answer.skus,
        redeemed=kind is CardKind.EXPERIENCE and "redeemed" in sentence and "not redeemed" not in sentence,
    )


def transactions_of(
    rows: Iterable[TransactionAnswer], kind: CardKind, currency: Currency | None
) -> tuple[CardTransaction, ...]:
    """Return a card's rows, newest first; what can't be read of one is empty, its amount None."""
    read = [_transaction_of(row, kind, currency) for row in rows]
    return tuple(sorted(read, key=_age, reverse=True))


def _transaction_of(told: TransactionAnswer, kind: CardKind, currency: Currency | None) -> CardTransaction:
    refund_of = told.refund_id
    did = _transaction_kind(told.transaction_type, refund_of)
    amount = None
    if kind is CardKind.MONETARY:
        code = told.currency
        own = currency if not code or (currency is not None and code == currency.code) else read_currency(code)
        amount = _signed(told.amount.money(own), did)
    meta = told.meta
    return CardTransaction(
        id=told.id or "",
        kind=did,
        amount=amount,
        created_at=told.created_at,
        refund_of=refund_of,
        sku=told.sku,
        store_id=told.store_id or "",
        notes=told.notes,
        meta=MappingProxyType({read_text(key): _meta_text(value) for key, value in meta.items()})
        if meta
        else _NO_META,
        row=told.text,
    )


def _transaction_kind(transaction_type: str, refund_of: str | None) -> TransactionKind:
    known = _KINDS.get(transaction_type)
    if known is not None:
        return known
    word = transaction_type.strip().lower().replace("-", "").replace("_", "").replace(" ", "")
    if not word and refund_of is not None:
        return TransactionKind.REFUND
    return _KINDS.get(word, TransactionKind.OTHER)


def _signed(amount: Money | None, kind: TransactionKind) -> Money | None:
    """Return an amount as what it did to the balance: some servers write a redeem with a minus, some without."""
    if amount is None or kind is TransactionKind.OTHER:
        return amount
    taken = kind is TransactionKind.REDEEM
    return amount if (amount.minor <= 0) is taken else -amount


def _age(row: CardTransaction) -> tuple[datetime, int]:
    return (row.created_at or _LONG_AGO, int(row.id) if row.id.isascii() and row.id.isdigit() else 0)


def _meta_text(value: object) -> str:
    if value is None or value == {}:
        return ""
    return row_text(value) if isinstance(value, dict | list | bool) else read_text(value)


def _kind_of(word: str, *, guess: bool = False) -> CardKind:
    if word.strip().lower() in {"experiences", "experience"}:
        return CardKind.EXPERIENCE
    return CardKind.EXPERIENCE if guess and not word else CardKind.MONETARY


def status_of(word: str) -> CardStatus:
    """Return a card's state from the server's word for it."""
    return _STATUSES.get(word.strip().lower(), CardStatus.UNKNOWN)


def number_of(text: str) -> CardNumber:
    """Return a card's number.

    Raises:
        UnreadableError: It is no card number.
    """
    try:
        return CardNumber.parse(text)
    except CardNumberError as error:
        problem = error.problem.value
    raise UnreadableError(f"the card's number is {problem}", doubt=Doubt.UNEXPECTED)
