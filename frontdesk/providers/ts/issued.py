"""Finding a new card again whose making is in doubt: only its day, its value and what we wrote on it lead there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardStatus
from frontdesk.domain.movement import Issue
from frontdesk.providers.ts.wire import CardAnswer, CardDetailsAnswer

ISSUED = (CardStatus.ACTIVE, CardStatus.BLOCKED, CardStatus.CANCELED)
"""A new card is active at once, and may have been blocked since; those that wait can be very many."""

MOST_READ = 25
"""How many cards are read at most in one search."""

_LATEST = timedelta(days=4)
"""A request that was delayed makes its card later: the time of an audit, and a day for the server's zone."""


def window(since: datetime) -> tuple[date, date]:
    """Return the days on which a card can have been made that was asked for at `since`, in any zone."""
    return (since - timedelta(days=1)).date(), (since + _LATEST).date()


def could_be(card: CardAnswer, movement: Issue) -> bool:
    """Return whether a card of a list can be the one, by its value and campaign where its row tells them."""
    value = card.value.money(movement.amount.currency)
    return (
        value in {None, movement.amount}
        and _same(card.currency, movement.amount.currency.code)
        and _same(card.campaign_code, movement.campaign_code)
    )


def nearest_first(cards: Iterable[CardAnswer], since: datetime, reference: Reference) -> list[CardAnswer]:
    """Return the cards whose rows carry the reference, then the others by how near to `since` they were made."""

    def distance(card: CardAnswer) -> tuple[bool, timedelta]:
        return not _tells(card, reference), _LATEST if card.created_at is None else abs(card.created_at - since)

    return sorted(cards, key=distance)


def marked(listed: CardAnswer, details: CardDetailsAnswer, reference: Reference) -> bool:
    """Return whether a card carries the reference: in a list, on itself, or on one of its transactions."""
    on_card = _tells(listed, reference) or _tells(details.gift_card, reference)
    return on_card or any(reference.found_in(row.text) for row in details.transactions or ())


def _tells(card: CardAnswer, reference: Reference) -> bool:
    return any(reference.found_in(text or "") for text in (card.notes, card.request_id, card.invoice_id))


def _same(told: str, asked: str) -> bool:
    return not told.strip() or told.strip().lower() == asked.strip().lower()
