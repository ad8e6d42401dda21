"""The shops that the contract suite runs against: the training server in all its forms, and a real sandbox."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

import pytest

from frontdesk.domain.card import CardNumber, Pin
from frontdesk.domain.currency import Currency
from frontdesk.training.options import Quirk, RowField, TrainingOptions
from tests.support.training import TrainingServer

SANDBOX = "FRONTDESK_SANDBOX_"
"""What the environment's names for a real sandbox begin with:

URL, EMAIL, PASSWORD: The server, and an account on it.
CARD, EXPERIENCE, EXPIRED, BLOCKED: Cards as NUMBER:PIN, or NUMBER alone for one without a PIN. EXPERIENCE is
    NUMBER:PIN:SKU.
INITIATED: Numbers of cards to be activated, with commas between; each is used up.
CAMPAIGN: The code of a campaign that its new and activated cards belong to.
CAMPAIGN_WITHOUT_PIN: The code of one whose cards have no PIN: the client drops the PIN of a card that it makes.
CURRENCY: The currency of CARD and of those; USD without.
MOVES: 1 allows to move money, and to make and delete stores, campaigns, reasons and users. Otherwise it only reads.
"""

_WITHOUT_META_AND_NOTES = frozenset(RowField)
FORMS: Mapping[str, TrainingOptions] = {
    "text": TrainingOptions(),
    **{quirk.value: TrainingOptions(quirks=frozenset({quirk})) for quirk in Quirk},
    "poor-rows": TrainingOptions(rows_without=_WITHOUT_META_AND_NOTES, recent_rows=1),
    "everything": TrainingOptions(quirks=frozenset(Quirk), rows_without=_WITHOUT_META_AND_NOTES, recent_rows=1),
}
"""The forms of the training server, by name."""

ON_POSTGRESQL = "FRONTDESK_ON_POSTGRESQL"
"""Set by `make contract`; `make test` stays quick without."""

SHOPS = [f"sqlite-{form}" for form in FORMS]
if ON_POSTGRESQL in os.environ:
    SHOPS += ["postgresql-text", "postgresql-everything"]
if f"{SANDBOX}URL" in os.environ:
    SHOPS.append("sandbox")


class Kind(Enum):
    """What a card has to be for a behaviour; its name in the environment."""

    MONETARY = "CARD"
    EXPERIENCE = "EXPERIENCE"
    EXPIRED = "EXPIRED"
    BLOCKED = "BLOCKED"


@dataclass(frozen=True)
class ShopCard:
    """A card of a shop; its currency is None for an experience, whose product is the SKU."""

    number: CardNumber
    pin: Pin | None
    currency: Currency | None = None
    sku: str = ""


@dataclass
class Shop:
    """A server that speaks the API, and what to use there.

    Attributes:
        account: E-mail and password of the client, the brand's own account.
        desk: The same of somebody at the front desk; None where there is none.
        campaign: The code of a campaign for new cards, in `currency`.
        campaign_without_pin: The code of another, whose cards have no PIN; "" where there is none.
        may_move: Money may be moved and records may be changed.
        row_limit: How many of a card's rows it shows; None for all.
        shows_references: A card's rows show our reference.
    """

    url: str
    # A failing test is printed with what it was given.
    account: tuple[str, str] = field(repr=False)
    desk: tuple[str, str] | None = field(repr=False)
    campaign: str
    currency: Currency
    campaign_without_pin: str = ""
    may_move: bool = True
    row_limit: int | None = None
    shows_references: bool = True
    cards: Mapping[Kind, ShopCard] = field(default_factory=dict)
    waiting: list[CardNumber] = field(default_factory=list)

    def card(self, kind: Kind) -> ShopCard:
        """A card of a kind; a shop that has none skips the behaviour."""
        if kind not in self.cards:
            pytest.skip(f"{SANDBOX}{kind.value} names no card")
        return self.cards[kind]

    def take_waiting(self, count: int) -> list[CardNumber]:
        """Numbers of initiated cards, which no other behaviour gets."""
        if len(self.waiting) < count:
            pytest.skip(f"{SANDBOX}INITIATED has too few cards left")
        return [self.waiting.pop() for _ in range(count)]


def training_shop(server: TrainingServer) -> Shop:
    """The practice shop of a server that runs."""
    numbers = {
        Kind.MONETARY: "6636747879",
        Kind.EXPERIENCE: "3547120806",
        Kind.EXPIRED: "9100000011",
        Kind.BLOCKED: "9100000021",
    }
    return Shop(
        url=server.url,
        account=server.user("client").credentials,
        desk=server.user("cashier").credentials,
        campaign="GIFT-USD",
        campaign_without_pin="WELCOME",
        currency=Currency.of("USD"),
        row_limit=server.options.recent_rows,
        shows_references=not server.options.rows_without,
        cards={kind: _practice_card(server, number) for kind, number in numbers.items()},
        waiting=[
            CardNumber(card.number) for card in server.cards_of("initiated") if server.balance(card.number) == 0
        ],
    )


def _practice_card(server: TrainingServer, number: str) -> ShopCard:
    card = server.card(number)
    is_experience = card.card_type == "experiences"
    return ShopCard(
        CardNumber(card.number),
        Pin(card.pin) if card.pin else None,
        None if is_experience else Currency.of(card.currency or ""),
        card.skus[0] if is_experience else "",
    )


def sandbox_shop() -> Shop:
    """The real sandbox that the environment names."""
    account = (_told("EMAIL"), _told("PASSWORD"))
    return Shop(
        url=_told("URL"),
        account=account,
        desk=None,
        campaign=_told("CAMPAIGN"),
        campaign_without_pin=_told("CAMPAIGN_WITHOUT_PIN"),
        currency=Currency.of(_told("CURRENCY") or "USD"),
        may_move=_told("MOVES") == "1",
        cards={kind: _sandbox_card(kind, told) for kind in Kind if (told := _told(kind.value))},
        waiting=[CardNumber(number) for number in _told("INITIATED").split(",") if number],
    )


def _told(name: str) -> str:
    return os.environ.get(SANDBOX + name, "").strip()


def _sandbox_card(kind: Kind, told: str) -> ShopCard:
    number, _, rest = told.partition(":")
    pin, _, sku = rest.partition(":")
    is_experience = kind is Kind.EXPERIENCE
    currency = None if is_experience else Currency.of(_told("CURRENCY") or "USD")
    return ShopCard(CardNumber(number), Pin(pin) if pin else None, currency, sku)
