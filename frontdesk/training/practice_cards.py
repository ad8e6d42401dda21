"""The practice cards, with their PINs and what happened to them before the first day of practice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True)
class Past:
    """Something that happened to a card: an entry of its ledger.

    amount is signed, in the card's currency; refunds is the position, from 0, of the entry that this one gives
    back; days_ago counts from the moment of seeding.
    """

    transaction_type: str
    amount: str = "0"
    days_ago: float = 30
    store: int = 1
    sku: str | None = None
    meta: dict[str, str] | None = None
    refunds: int | None = None


def _activated(amount: str, days_ago: float = 90) -> Past:
    return Past("activation", amount, days_ago)


@dataclass(frozen=True)
class PracticeCard:
    """A card to practise with.

    kind is "monetary", "experience", "expired", "blocked", "used_up" or "initiated"; note tells a cashier what
    the card is for; value is its nominal value; expires_in_days may lie in the past.
    """

    number: str
    pin: str | None
    kind: str
    note: str
    currency: str | None = None
    value: str = "0"
    campaign: str = "GIFT-USD"
    card_type: str = "monetary"
    product_name: str = "Gift Card"
    skus: tuple[str, ...] = ()
    status: str = "active"
    expires_in_days: int | None = 400
    history: tuple[Past, ...] = field(default=())


def _monetary(
    number: str,
    pin: str | None,
    note: str,
    *history: Past,
    currency: str = "USD",
    kind: str = "monetary",
    campaign: str = "",
    status: str = "active",
    expires_in_days: int | None = 400,
) -> PracticeCard:
    return PracticeCard(
        number=number,
        pin=pin,
        kind=kind,
        note=note,
        currency=currency,
        value=history[0].amount,
        campaign=campaign or f"GIFT-{currency}",
        status=status,
        expires_in_days=expires_in_days,
        history=history,
    )


def _experience(
    number: str, pin: str, note: str, product_name: str, *skus: str, value: str, kind: str = "experience"
) -> PracticeCard:
    past = tuple(Past("debit", sku=sku, days_ago=12) for sku in skus) if kind == "used_up" else ()
    return PracticeCard(
        number=number,
        pin=pin,
        kind=kind,
        note=note,
        currency="USD",
        value=value,
        campaign="EXPERIENCE",
        card_type="experiences",
        product_name=product_name,
        skus=skus,
        history=past,
    )


def _initiated(number: str, pin: str, note: str, held: str = "") -> PracticeCard:
    return PracticeCard(
        number=number,
        pin=pin,
        kind="initiated",
        note=note,
        currency="USD" if held else None,
        status="initiated",
        expires_in_days=None,
        history=(_activated(held),) if held else (),
    )


_HOLDS_MONEY = "Waiting for activation, already holds money"
IN_A_ROW = "Waiting for activation, one of eight in a row"

TEXT_CARD: Final = "6636747879"
"""The card whose two redeems the text shows."""

# The numbers, PINs and balances of the API text's samples, in the order that gives them the text's ids.
_SAMPLES = (
    _experience("3547120806", "18877", "Redeem the product pro-123", "Igor Banks", "pro-123", value="1000"),
    _experience(
        "2925681115", "75911", "Redeem the product sk-123123", "Cara Thornton", "sk-123123", value="123123"
    ),
    _monetary(
        TEXT_CARD,
        "66882",
        "Everyday card with a past",
        _activated("799.88"),
        Past("debit", "-1.00", 20),
        Past("debit", "-0.22", 19, meta={"local_currency": "AFA", "local_amount": "20.00"}),
    ),
    _monetary("1246465278", "72774", "Everyday card", _activated("60.00")),
    _monetary("6963340003", "94279", "A larger balance", _activated("1200.00")),
    _monetary("2338877012", "40776", "A very large balance", _activated("1234157.66"), currency="AED"),
    _monetary("8108449962", "31415", "For top-ups", _activated("12953408.56")),
    _experience("330145666401000095", "24186", "Redeem the product sku", "Afternoon tea", "sku", value="250"),
    _monetary("427689063003000093", "53535", "Already active: can't be activated again", _activated("100.00")),
    _initiated("41945902300378903", "61001", "Waiting for activation"),
    _initiated("422101695503000093", "61002", "Waiting for activation"),
    _initiated("288329192203000093", "61003", _HOLDS_MONEY, held="700.00"),
    _initiated("657911754903000093", "61004", _HOLDS_MONEY, held="2000.00"),
    _initiated("242939918703000095", "61005", _HOLDS_MONEY, held="7777.00"),
)

_SHOP = (
    _monetary(
        "5501627879",
        "20415",
        "A card with a past: activated, refunded, redeemed",
        _activated("8.40", 60),
        Past("debit", "-8.40", 40, store=2),
        _activated("100.00", 19),
        Past("refund", "8.40", 10, store=2, refunds=1),
        Past("debit", "-56.90", 0.1),
    ),
    _monetary("5501620001", "10001", "A small card", _activated("25.00")),
    _monetary("0012345678", "10002", "The number begins with zeros", _activated("75.00")),
    _monetary("7400112233", None, "A card without a PIN", _activated("40.00"), campaign="WELCOME"),
    _monetary("5501620002", "10003", "Dirhams", _activated("250.00"), currency="AED"),
    _monetary("5501620003", "10004", "Euros", _activated("120.50"), currency="EUR"),
    _monetary("5501620004", "10005", "Yen have no decimals", _activated("15000"), currency="JPY"),
    _monetary("5501620005", "10006", "Dinars have three decimals", _activated("42.750"), currency="KWD"),
    _monetary("5501620006", "10007", "Expires within two weeks", _activated("30.00"), expires_in_days=10),
    _monetary(
        "9100000011", "20001", "Expired last month", _activated("45.00"), kind="expired", expires_in_days=-30
    ),
    _monetary(
        "9100000012", "20002", "Expired", _activated("80.00"), currency="AED", kind="expired", expires_in_days=-200
    ),
    _monetary("9100000021", "20003", "Blocked", _activated("60.00"), kind="blocked", status="blocked"),
    _monetary("9100000022", "20004", "Canceled", _activated("35.00"), kind="blocked", status="canceled"),
    _monetary(
        "9100000031", "20005", "Nothing left", _activated("20.00"), Past("debit", "-20.00", 5), kind="used_up"
    ),
    _experience(
        "8800770011",
        "30001",
        "Three products on one card",
        "Spa day",
        "massage-60",
        "pool-day",
        "tea-for-two",
        value="180",
    ),
    _experience("8800770012", "30002", "Dinner for two", "Dinner for two", "dinner-2", value="95"),
    _experience(
        "8800770013",
        "30003",
        "The product is already taken",
        "Desert safari",
        "safari-1",
        value="140",
        kind="used_up",
    ),
)

_BOX = tuple(_initiated(str(603100000000000101 + place), f"{40101 + place}", IN_A_ROW) for place in range(8))

CARDS: Final = (*_SAMPLES, *_SHOP, *_BOX)
