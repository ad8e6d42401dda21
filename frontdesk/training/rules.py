"""The checks that several endpoints share: which card, whose PIN, what amount, which campaign."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from frontdesk.training import currencies, records, refusals, tables
from frontdesk.training.call import as_object, as_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from frontdesk.training.call import Call
    from frontdesk.training.records import Campaign, Card


def card_by_number(call: Call, number: str) -> Card:
    """The card with exactly this number.

    An unknown number is a 422 with a sentence, as every other fault of a movement is; 404 is for addresses.
    """
    found = records.cards(call.connection, tables.gift_cards.c.number == number)
    if not found:
        raise refusals.refused(refusals.CARD_NOT_FOUND)
    return found[0]


def check_pin(call: Call, card: Card) -> None:
    """The body carries the card's PIN; a card without one takes any."""
    if card.pin is not None and not hmac.compare_digest(call.text("pin").encode(), card.pin.encode()):
        raise refusals.refused(refusals.INVALID_PIN)


def check_active(card: Card) -> None:
    """The card is neither waiting for its activation nor blocked nor canceled."""
    if card.status != "active":
        raise refusals.refused(refusals.not_usable(card.status))


def check_usable(call: Call, card: Card) -> None:
    """The card is active and its last day has not passed."""
    check_active(card)
    if card.is_expired(call.now):
        raise refusals.refused(refusals.EXPIRED)


def known_currency(sent: object) -> str:
    """A currency a card can have here, by its exact code."""
    currency = as_text(sent)
    if currency not in currencies.MINOR_DIGITS:
        raise refusals.refused(refusals.INVALID_CURRENCY)
    return currency


def card_currency(call: Call, card: Card) -> str:
    """The currency of the body, which is the card's."""
    currency = known_currency(call.body.get("currency"))
    if currency != card.currency:
        raise refusals.refused(refusals.WRONG_CURRENCY)
    return currency


def positive_amount(sent: object, currency: str) -> int:
    """An amount above 0 in minor units."""
    try:
        amount = currencies.minor_units(sent, currency)
    except currencies.MalformedAmountError:
        raise refusals.refused(refusals.INVALID_AMOUNT) from None
    except currencies.TooManyDecimalsError:
        raise refusals.refused(refusals.too_many_decimals(currency)) from None
    if amount <= 0:
        raise refusals.refused(refusals.NOT_POSITIVE)
    return amount


def meta(call: Call) -> Mapping[str, Any] | None:
    """The meta object of the body; None when it is missing, null or empty."""
    sent = call.body.get("meta")
    if sent is not None and not isinstance(sent, dict):
        raise refusals.refused(refusals.INVALID_META)
    return as_object(sent) or None


def card_type(sent: object) -> str:
    """ "monetary" or "experiences", which the text also calls "experience"."""
    match as_text(sent):
        case "monetary":
            return "monetary"
        case "experiences" | "experience":
            return "experiences"
        case _:
            raise refusals.refused(refusals.INVALID_CARD_TYPE)


def check_running(campaign: Campaign, now: datetime) -> None:
    """The campaign gives out cards today; its last day counts in full."""
    if now < campaign.start_date:
        raise refusals.refused(refusals.CAMPAIGN_NOT_STARTED)
    if now.date() > campaign.end_date.date():
        raise refusals.refused(refusals.CAMPAIGN_ENDED)
