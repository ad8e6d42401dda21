"""The words of what is wrong with a card, its number or its PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.card import LONGEST_NUMBER, SHORTEST_NUMBER, CardStatus
from frontdesk.domain.errors import NoticeKind
from frontdesk.ui.fill import fill
from frontdesk.ui.format import number
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def _too_short(known: Known) -> tuple[str, ...]:
    least = translate("words", "A card has {shortest} digits or more; this has {length}.")
    return translate("words", "This number is too short"), known.say(fill(least, shortest=number(SHORTEST_NUMBER)))


def _too_long(known: Known) -> tuple[str, ...]:
    most = translate("words", "A card has {longest} digits or fewer; this has {length}.")
    return translate("words", "This number is too long"), known.say(fill(most, longest=number(LONGEST_NUMBER)))


def _blocked(known: Known) -> tuple[str, ...]:
    match known.arguments.get("status"):
        case CardStatus.BLOCKED:
            return (translate("words", "This card is blocked"),)
        case CardStatus.CANCELED:
            return (translate("words", "This card is cancelled"),)
        case CardStatus.LOST:
            return (translate("words", "This card was reported lost"),)
    return (translate("words", "This card can’t be used"),)


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
    NoticeKind.CARD_BUSY: lambda known: (
        translate("words", "Something is still open on this card"),
        known.say(translate("words", "An earlier request for {number} has not been settled.")),
    ),
    NoticeKind.CARD_TWICE_IN_LIST: lambda _: (translate("words", "This card is in the list already"),),
    NoticeKind.PIN_NEEDED: lambda _: (translate("words", "This card needs its PIN"),),
    NoticeKind.WRONG_PIN: lambda _: (translate("words", "This is not the card’s PIN"),),
    NoticeKind.NOT_FOUND_ON_CARD: lambda _: (
        translate("words", "It is not on the card so far"),
        translate("words", "That proves nothing yet: it can still arrive."),
    ),
}
"""How each notice about a card is told."""
