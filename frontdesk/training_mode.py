"""What a training session uses instead of settings: managers, rates and the people of the training server."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate
from frontdesk.flows.practice import PracticeCard
from frontdesk.flows.sign_in import PracticeUser
from frontdesk.practice import Hello
from frontdesk.settings import STORE_RATE, Settings

_LOCAL = Currency.of("AED")
_RATES = {"USD": "0.27236", "EUR": "0.23470", "JPY": "42.18", "KWD": "0.08355"}
"""What one AED is worth in the practice store, as its table says."""

_STORE_ID, _STORE_NAME = "3", "Airport store"
"""Where the practice user works whose account may not list stores."""


def practice_settings(now: datetime) -> Settings:
    """Return the settings of the practice store, with rates of this morning; managers come with the server."""
    local = now.astimezone()
    morning = datetime(local.year, local.month, local.day, 9, tzinfo=local.tzinfo)
    taken_at = min(morning, local).astimezone(UTC)
    rates = tuple(
        Rate(_LOCAL, Currency.of(code), Decimal(value), STORE_RATE, taken_at) for code, value in _RATES.items()
    )
    return Settings(local_currency=_LOCAL, rates=rates, store_id=_STORE_ID, store_name=_STORE_NAME)


def practice_users(hello: Hello) -> tuple[PracticeUser, ...]:
    """Return the people of the training server."""
    return tuple(
        PracticeUser(str(user["name"]), str(user["email"]), str(user["password"]), str(user["role"]))
        for user in hello.users
    )


def practice_managers(hello: Hello) -> frozenset[str]:
    """Return the e-mails of the managers among them."""
    return frozenset(user.email for user in practice_users(hello) if user.role == "manager")


def practice_cards(hello: Hello) -> tuple[PracticeCard, ...]:
    """Return the cards of the training server."""
    return tuple(_practice_card(card) for card in hello.cards)


def _practice_card(card: dict[str, object]) -> PracticeCard:
    skus = card.get("skus")
    return PracticeCard(
        number=str(card["number"]),
        pin=str(card.get("pin") or ""),
        kind=str(card["kind"]),
        currency=str(card.get("currency") or ""),
        product_name=str(card.get("product_name") or ""),
        skus=tuple(str(sku) for sku in skus) if isinstance(skus, list | tuple) else (),
        note=str(card.get("note") or ""),
    )
