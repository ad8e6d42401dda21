"""The words of what is wrong with a card, its number or its PIN."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.card import LONGEST_NUMBER, SHORTEST_NUMBER, CardStatus
from frontdesk.domain.errors import NoticeKind
from frontdesk.domain.movement import Operation
from frontdesk.ui import counted
from frontdesk.ui.fill import fill
from frontdesk.ui.format import moment, time_of_day
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def _too_short(known: Known) -> tuple[str, ...]:
    least = counted.tr("A card has %Ln digit(s) or more.", "Of a card number", SHORTEST_NUMBER)
    return translate("words", "This number is too short"), least, _length(known)


def _too_long(known: Known) -> tuple[str, ...]:
    most = counted.tr("A card has %Ln digit(s) or fewer.", "Of a card number", LONGEST_NUMBER)
    return translate("words", "This number is too long"), most, _length(known)


def _length(known: Known) -> str:
    match known.arguments.get("length"):
        case int(length):
            return counted.tr("This has %Ln digit(s).", "The card number that was typed or scanned", length)
    return ""


def _blocked(known: Known) -> tuple[str, ...]:
    match known.arguments.get("status"):
        case CardStatus.BLOCKED:
            return (translate("words", "This card is blocked"),)
        case CardStatus.CANCELED:
            return (translate("words", "This card is cancelled"),)
        case CardStatus.LOST:
            return (translate("words", "This card was reported lost"),)
    return (translate("words", "This card can’t be used"),)


_TRIED: dict[object, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "{when}, {account} tried to charge {amount}."),
    Operation.REDEEM_EXPERIENCE: lambda: translate("words", "{when}, {account} tried to redeem {product}."),
    Operation.ACTIVATE: lambda: translate("words", "{when}, {account} tried to activate it with {amount}."),
    Operation.REFUND: lambda: translate("words", "{when}, {account} tried to give {amount} back."),
}


def _busy(known: Known) -> tuple[str, ...]:
    return translate("words", "Something is still open on this card"), _tried(known), _looked_for(known)


def _tried(known: Known) -> str:
    tried_at, now = known.arguments.get("tried_at"), known.arguments.get("now")
    when = moment(tried_at, now) if isinstance(tried_at, datetime) and isinstance(now, datetime) else ""
    texts = [translate("words", "{when}, {account} sent a request for {number}.")] if when else []
    if when and (told := _TRIED.get(known.arguments.get("operation"))):
        texts.insert(0, told())
    return known.say(
        *(fill(text, when=when) for text in texts),
        translate("words", "An earlier request for {number} has not been settled."),
    )


def _looked_for(known: Known) -> str:
    next_look = known.arguments.get("next_look")
    if isinstance(next_look, datetime):
        return fill(translate("words", "The till looks for it again at {time}."), time=time_of_day(next_look))
    return ""


OF_CARDS: dict[NoticeKind, Telling] = {
    NoticeKind.NUMBER_EMPTY: lambda _: (translate("words", "There is no card number yet"),),
    NoticeKind.NUMBER_NOT_DIGITS: lambda _: (
        translate("words", "This is not a card number"),
        translate("words", "A card number has digits only."),
    ),
    NoticeKind.NUMBER_TOO_SHORT: _too_short,
    NoticeKind.NUMBER_TOO_LONG: _too_long,
    NoticeKind.CARD_UNKNOWN: lambda known: (
        translate("words", "This card is not known"),
        known.say(translate("words", "The server has no card {number}.")),
    ),
    NoticeKind.PRODUCT_BARCODE: lambda _: (
        translate("words", "That is a product barcode"),
        translate("words", "It is not a gift card."),
    ),
    NoticeKind.RECEIPT_BARCODE: lambda _: (
        translate("words", "That is a receipt"),
        translate("words", "It is not a gift card."),
    ),
    NoticeKind.CARD_EXPIRED: lambda known: (
        translate("words", "This card has expired"),
        known.say(translate("words", "It was valid until {expires_at}.")),
    ),
    NoticeKind.CARD_BLOCKED: _blocked,
    NoticeKind.CARD_NOT_ACTIVE: lambda _: (translate("words", "This card is not active yet"),),
    NoticeKind.CARD_USED_UP: lambda _: (
        translate("words", "This card is used up"),
        translate("words", "Nothing is left on it."),
    ),
    NoticeKind.CARD_ALREADY_ACTIVE: lambda _: (translate("words", "This card is active already"),),
    NoticeKind.CARD_ALREADY_REDEEMED: lambda _: (
        translate("words", "This card has been used already"),
        translate("words", "It was good for one visit."),
    ),
    NoticeKind.CARD_CURRENCY_UNKNOWN: lambda _: (
        translate("words", "The card’s currency is not known here"),
        translate("words", "The till can’t tell what to charge."),
    ),
    NoticeKind.CARD_BUSY: _busy,
    NoticeKind.CARD_TWICE_IN_LIST: lambda _: (translate("words", "This card is in the list already"),),
    NoticeKind.PIN_NEEDED: lambda _: (translate("words", "This card needs its PIN"),),
    NoticeKind.WRONG_PIN: lambda _: (translate("words", "This is not the card’s PIN"),),
    NoticeKind.NOT_FOUND_ON_CARD: lambda _: (
        translate("words", "It is not on the card so far"),
        translate("words", "That proves nothing yet: it can still arrive."),
    ),
}
"""How each notice about a card is told."""
