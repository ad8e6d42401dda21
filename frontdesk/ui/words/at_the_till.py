"""The words of amounts, products and refunds, and of the till itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import SIGNING_OUT, MoneyMoved, NoticeKind, StorageFault
from frontdesk.ui import counted
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def _too_many_decimals(known: Known) -> tuple[str, ...]:
    allowed = ""
    match known.arguments.get("decimals"):
        case 0:
            allowed = translate("words", "{currency} has no decimals.")
        case int(decimals):
            allowed = counted.tr("{currency} has %Ln decimal(s).", "Places after the decimal sign", decimals)
    return translate("words", "This amount has too many decimals"), known.say(allowed)


def _cards_not_readable(known: Known) -> tuple[str, ...]:
    why = translate("words", "A refund is given only for a purchase that can be seen on the card.")
    if known.in_doubt:
        why = translate("words", "So the till can’t look for it on the card.")
    return translate("words", "This account may not look at cards"), why


def _journal_failed(known: Known) -> tuple[str, ...]:
    match known.moved:
        case MoneyMoved.NO:
            why = translate("words", "The till sends nothing that it can’t write down first.")
        case MoneyMoved.NOT_CONCERNED:
            why = translate("words", "They are on this computer’s disk.", "The till’s records")
        case _:
            why = translate("words", "The request was sent, but how it ended could not be written down.")
    return translate("words", "The till can’t use its own records"), _storage_fault(known), why


def _storage_fault(known: Known) -> str:
    match known.arguments.get("fault"):
        case StorageFault.DISK_FULL:
            return translate("words", "The disk of this computer is full.")
        case StorageFault.READ_ONLY:
            return translate("words", "The program may not write in the folder of its records.")
        case StorageFault.LOCKED:
            return translate("words", "Another program holds their file just now, perhaps a backup.")
        case StorageFault.DAMAGED:
            return translate("words", "Their file is damaged; nothing more is written into it.")
        case _:
            return ""


def _journal_set_aside(known: Known) -> tuple[str, ...]:
    carried = translate("words", "Nothing could be read of it.", "Of the damaged file")
    if known.arguments.get("carried"):
        #: {carried} and {open} are numbers, told as in a list: no word is bent after them.
        entries = translate(
            "words", "Entries that could be read and go on: {carried}. Of these, not settled: {open}."
        )
        carried = known.say(entries)
    return (
        translate("words", "The till’s records were damaged, and new ones have begun"),
        known.say(translate("words", "The damaged file is kept: {file}.")),
        carried,
        translate("words", "If a payment is missing in Activity, look at the card before you take it once more."),
    )


def _closing_waits(known: Known) -> tuple[str, ...]:
    match known.arguments.get("count"):
        case int(count):
            title = counted.tr("%Ln answer(s) of the server still missing", "A title", count)
        case _:
            waits = translate("words", "The till waits for the answer before it goes on.")
            return translate("words", "One moment, the server has not answered yet"), waits
    then = translate("words", "The till closes by itself when all is answered.")
    if known.arguments.get("leaving") == SIGNING_OUT:
        then = translate("words", "You are signed out when all is answered.")
    harmless = translate(
        "words", "Not to wait does no harm: what is open then is looked for after the next sign-in."
    )
    return title, then, harmless


AT_THE_TILL: dict[NoticeKind, Telling] = {
    NoticeKind.AMOUNT_MISSING: lambda _: (translate("words", "The amount is missing"),),
    NoticeKind.AMOUNT_NOT_A_NUMBER: lambda _: (translate("words", "This is not an amount"),),
    NoticeKind.AMOUNT_NEGATIVE: lambda _: (translate("words", "An amount can’t be below zero"),),
    NoticeKind.AMOUNT_ZERO: lambda _: (translate("words", "The amount is zero"),),
    NoticeKind.AMOUNT_TOO_MANY_DECIMALS: _too_many_decimals,
    NoticeKind.AMOUNT_AMBIGUOUS: lambda _: (translate("words", "This amount can be read in more than one way"),),
    NoticeKind.AMOUNT_TOO_LARGE: lambda _: (translate("words", "This amount is too large"),),
    NoticeKind.AMOUNT_ABOVE_BALANCE: lambda known: (
        translate("words", "There is less on the card"),
        known.say(translate("words", "It would be charged {charge}, and {balance} is on it.")),
    ),
    NoticeKind.AMOUNT_TOO_SMALL_TO_CHARGE: lambda known: (
        translate("words", "This amount is too small to charge"),
        known.say(translate("words", "{bill} is less than the smallest amount in {currency}.")),
    ),
    NoticeKind.WRONG_CURRENCY: lambda _: (translate("words", "The card is in another currency"),),
    NoticeKind.PRODUCT_MISSING: lambda _: (translate("words", "The product is missing"),),
    NoticeKind.PRODUCT_NOT_ON_CARD: lambda _: (translate("words", "This card is for another product"),),
    NoticeKind.CAMPAIGN_MISSING: lambda _: (translate("words", "The campaign is missing"),),
    NoticeKind.CAMPAIGN_UNKNOWN: lambda _: (translate("words", "The server doesn’t know this campaign"),),
    NoticeKind.REASON_UNKNOWN: lambda _: (translate("words", "The server doesn’t know this reason"),),
    NoticeKind.REFUND_NEEDS_MANAGER: lambda _: (translate("words", "Only a manager can give a refund"),),
    NoticeKind.REFUND_NEEDS_CARD: lambda _: (
        translate("words", "This till has not seen that transaction"),
        translate("words", "The card shows what was bought with it."),
    ),
    NoticeKind.REFUND_TRANSACTION_MISSING: lambda _: (translate("words", "That transaction is not on this card"),),
    NoticeKind.REFUND_NOTHING_LEFT: lambda _: (
        translate("words", "There is nothing left to refund"),
        translate("words", "It has been given back before."),
    ),
    NoticeKind.REFUND_TOO_MUCH: lambda known: (
        translate("words", "That is more than can be given back"),
        known.say(translate("words", "{left} is left of that purchase.")),
    ),
    NoticeKind.REFUND_REASON_MISSING: lambda _: (translate("words", "The reason is missing"),),
    NoticeKind.REFUND_NO_TRANSACTIONS: lambda known: (
        translate("words", "There is nothing to refund on this card"),
        known.say(translate("words", "Nothing has been bought with {number}.")),
    ),
    NoticeKind.CARDS_NOT_READABLE: _cards_not_readable,
    NoticeKind.JOURNAL_FAILED: _journal_failed,
    NoticeKind.JOURNAL_TOO_NEW: lambda _: (
        translate("words", "A newer version of this program has been used here"),
        translate("words", "Its records are left as they are: this version can’t read them."),
    ),
    NoticeKind.JOURNAL_SET_ASIDE: _journal_set_aside,
    NoticeKind.CARD_KEY_LOST: lambda known: (
        translate("words", "A file of the till’s records is missing or damaged"),
        translate("words", "Without it the till can’t tell which cards its records are about."),
        known.say(translate("words", "It is {file}.", "The file that is missing or damaged")),
    ),
    NoticeKind.BALANCE_NOT_READ_BACK: lambda _: (
        translate("words", "The new balance could not be read"),
        translate("words", "Scan the card again to see it."),
    ),
    NoticeKind.CLOSING_WAITS: _closing_waits,
    NoticeKind.CLOSING_NOW: lambda known: (
        translate("words", "Every answer is here"),
        translate("words", "You are being signed out.")
        if known.arguments.get("leaving") == SIGNING_OUT
        else translate("words", "The till closes now."),
    ),
    NoticeKind.BUG: lambda _: (
        translate("words", "The till made a mistake"),
        translate("words", "It is not yours; it has been written to the log."),
    ),
}
"""How each notice about an amount, a refund or the till itself is told."""
