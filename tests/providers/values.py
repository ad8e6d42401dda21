"""A card, a session and movements for the tests of the client; the secrets are told apart from all else."""

from __future__ import annotations

import base64
from decimal import Decimal

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, Pin
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.domain.movement import (
    Activate,
    Change,
    Delivery,
    Direction,
    Issue,
    Movement,
    Redeem,
    RedeemExperience,
    Refund,
    TopUp,
    Transact,
)
from frontdesk.domain.shop import Role, Session, Store

USD = Currency.of("USD")
AED = Currency.of("AED")

NUMBER = CardNumber("0987650123498765")
PIN = Pin("48151")
EMAIL = "cashier@example.com"
PASSWORD = "correct horse"
AUTHORIZATION = "Basic " + base64.b64encode(f"{EMAIL}:{PASSWORD}".encode()).decode()
SECRETS = (NUMBER.digits, PIN.digits, PASSWORD, AUTHORIZATION.removeprefix("Basic "))

REFERENCE = Reference("FD-0123456789ABCDEF")
SESSION = Session(EMAIL, Role.MANAGER, Store("78", "TS-S1"), "till 1", "training")

CARD = Card(NUMBER, CardKind.MONETARY, CardStatus.ACTIVE, id="53", currency=USD, balance=Money(10000, USD))
EXPERIENCE = Card(NUMBER, CardKind.EXPERIENCE, CardStatus.ACTIVE, id="53", skus=("pro-123",))

CONVERSION = Conversion(
    local=Money.of("36.71", AED), card=Money.of("10.00", USD), rate=Rate(AED, USD, Decimal("0.27236"), "store")
)
REDEEM = Redeem(CARD, Money.of("10.00", USD), CONVERSION)
REDEEM_EXPERIENCE = RedeemExperience(EXPERIENCE, "pro-123")
ACTIVATE = Activate(NUMBER, None, "123456", Money.of("200", USD), Delivery.PICK_UP, "R634022964")
REFUND = Refund(CARD, "30325", Money.of("2", USD), "returned", "in a box", Money.of("7.34", AED))
REFUND_EXPERIENCE = Refund(EXPERIENCE, "30325", None, "returned")
TOP_UP = TopUp(CARD, Money.of("12.50", USD), "birthday")
TRANSACT = Transact(CARD, Money.of("10.00", USD), "Correction", Direction.DEBIT, CONVERSION, note="by hand")
TRANSACT_CREDIT = Transact(CARD, Money.of("3", USD), "Cash Back", Direction.CREDIT, payment_method="cash")
TRANSACT_EXPERIENCE = Transact(EXPERIENCE, None, "Cancel", Direction.DEBIT, sku="pro-123")
ISSUE = Issue("GIFT-USD", Money.of("25", USD), product_name="Voucher", note="for Ada")
ISSUE_EXPERIENCE = Issue("EXPERIENCE", Money.of("90", USD), CardKind.EXPERIENCE, ("spa-1", "spa-2"))
CHANGE = Change(CARD, CardStatus.BLOCKED, Money.of("80", USD), "FESTIVE", "stolen")

MOVEMENTS: dict[str, Movement] = {
    "redeem": REDEEM,
    "experience": REDEEM_EXPERIENCE,
    "activate": ACTIVATE,
    "refund": REFUND,
    "refund of an experience": REFUND_EXPERIENCE,
    "top up": TOP_UP,
    "transact": TRANSACT,
    "transact a credit": TRANSACT_CREDIT,
    "transact an experience": TRANSACT_EXPERIENCE,
    "issue": ISSUE,
    "issue an experience": ISSUE_EXPERIENCE,
    "change": CHANGE,
}

_MOVED: dict[str, object] = {"card_number": NUMBER.digits, "currency": "USD", "meta": None, "id": 30340}
MADE: dict[str, object] = {"id": 99, "number": "6939974394", "pin": "76050", "currency": "USD", "status": "active"}

ECHOES: dict[str, dict[str, object]] = {
    "redeem": {
        "card_number": NUMBER.digits,
        "amount": "-10.00",
        "balance": "90.00",
        "currency": "USD",
        "meta": {"fd_reference": REFERENCE.text},
        "id": 30324,
    },
    "experience": {
        "card_number": NUMBER.digits,
        "amount": "Card is redeemed",
        "balance": "",
        "currency": "",
        "id": 30327,
    },
    "activate": {
        "card_number": NUMBER.digits,
        "amount": "200.00",
        "balance": "350.00",
        "currency": "USD",
        "meta": None,
        "id": 53,
    },
    "refund": {"id": 30330, "amount": "2", "currency": "USD", "refund_id": 30325, "gift_card_id": 53},
    "refund of an experience": {"id": 30331, "amount": "", "currency": None, "refund_id": "30325"},
    "top up": {"card_number": NUMBER.digits, "amount": "12.50", "balance": "112.50", "currency": "USD", "meta": {}},
    "transact": _MOVED | {"amount": "-10.00", "balance": "90.00"},
    "transact a credit": _MOVED | {"amount": "3.00", "balance": "103.00"},
    "transact an experience": _MOVED | {"amount": "Card is redeemed", "balance": "", "currency": ""},
    "issue": MADE | {"card_type": "monetary", "value": "25.0", "request_id": REFERENCE.text},
    "issue an experience": MADE | {"card_type": "experiences", "value": "90.0"},
    "change": MADE | {"id": 53, "number": NUMBER.digits, "value": "80.0", "status": "blocked"},
}
