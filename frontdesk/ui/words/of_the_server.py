"""The words of signing in, of the settings, and of the way to the server."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import NextStep, NoticeKind
from frontdesk.domain.shop import Right
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate

_WITHOUT: dict[Right, Callable[[], str]] = {
    Right.STORES: lambda: translate("words", "It may not list stores: the store of the settings is used."),
    Right.CAMPAIGNS: lambda: translate(
        "words", "It may not list campaigns: type the campaign’s number to activate."
    ),
    Right.CARDS: lambda: translate(
        "words", "It may not look at cards: a balance takes the PIN, and refunds can’t be given."
    ),
}


def _store_missing(known: Known) -> tuple[str, ...]:
    if known.step is NextStep.FILL_IN:
        return (translate("words", "The store is missing"),)
    return (
        translate("words", "There is no store to choose"),
        translate("words", "The server shows none to this account, and the settings name none."),
    )


def _rights_missing(known: Known) -> tuple[str, ...]:
    missing = known.arguments.get("missing")
    named = missing if isinstance(missing, tuple | frozenset) else ()
    lost = [right for right in Right if right.value in named or right in named]
    return translate("words", "This account may do a little less"), *(_WITHOUT[right]() for right in lost)


def _refused(known: Known) -> tuple[str, ...]:
    if known.in_doubt:
        return (translate("words", "The server would not show the card"),)
    return (translate("words", "The server refused it"),)


OF_THE_SERVER: dict[NoticeKind, Telling] = {
    NoticeKind.EMAIL_MISSING: lambda _: (translate("words", "The e-mail is missing"),),
    NoticeKind.PASSWORD_MISSING: lambda _: (translate("words", "The password is missing"),),
    NoticeKind.TILL_NAME_MISSING: lambda _: (translate("words", "The name of this till is missing"),),
    NoticeKind.STORE_MISSING: _store_missing,
    NoticeKind.WRONG_PASSWORD: lambda _: (translate("words", "The e-mail or the password is wrong"),),
    NoticeKind.SIGNED_OUT_BY_SERVER: lambda _: (
        translate("words", "You are signed out"),
        translate("words", "The server no longer accepts this e-mail and password."),
    ),
    NoticeKind.SERVER_ADDRESS_WRONG: lambda known: (
        translate("words", "The server’s address can’t be used"),
        known.say(translate("words", "It is written as {server}.")),
    ),
    NoticeKind.NOT_THIS_SERVICE: lambda _: (
        translate("words", "This is not a gift-card server"),
        translate("words", "Something answered there, but not the gift-card service."),
    ),
    NoticeKind.TRAINING_SERVER_FAILED: lambda known: (
        translate("words", "The practice server did not start"),
        known.say(translate("words", "What it said is in {log}.")),
    ),
    NoticeKind.ALREADY_OPEN: lambda _: (
        translate("words", "The till is open already"),
        translate("words", "It runs in another window of this machine, and two can’t keep one journal."),
    ),
    NoticeKind.RIGHTS_MISSING: _rights_missing,
    NoticeKind.SETTINGS_WRONG: lambda known: (
        translate("words", "The settings can’t be used"),
        known.say(
            #: {where} is a file, {key} a word in it such as till.keypad, {problem} a part of a sentence.
            translate("words", "In {where}, {key}: {problem}."),
            translate("words", "In {where}: {problem}."),
            translate("words", "A value in them is wrong."),
        ),
    ),
    NoticeKind.SETTINGS_NOT_SAVED: lambda known: (
        translate("words", "The address could not be saved"),
        known.say(
            translate("words", "In {where}: {problem}."),
            translate("words", "The settings file {where} can’t be written."),
        ),
    ),
    NoticeKind.SERVER_NAME_UNKNOWN: lambda _: (
        translate("words", "No server is known by that name"),
        translate("words", "It may be misspelt, or this computer has no network."),
    ),
    NoticeKind.SERVER_NOT_LISTENING: lambda _: (
        translate("words", "No server runs at that address now"),
        translate("words", "It may be switched off, or its address ends otherwise."),
    ),
    NoticeKind.SERVER_NOT_ENCRYPTED: lambda _: (
        translate("words", "The server offers no safe connection"),
        translate("words", "Passwords could be read on the way, so the till does not use it."),
    ),
    NoticeKind.CERTIFICATE_OUT_OF_DATE: lambda _: (
        translate("words", "The server’s certificate is out of date"),
        translate("words", "Look first whether the date and time of this computer are right."),
    ),
    NoticeKind.CERTIFICATE_FOR_ANOTHER: lambda _: (
        translate("words", "The server shows a certificate for another name"),
        translate("words", "The address may be misspelt, or something else answers in the server’s place."),
    ),
    NoticeKind.CERTIFICATE_NOT_TRUSTED: lambda _: (
        translate("words", "This computer does not trust the server’s certificate"),
        translate("words", "A certificate of your own can be named in the settings, as server.ca_file."),
    ),
    NoticeKind.NO_CONNECTION: lambda _: (translate("words", "The server can’t be reached"),),
    NoticeKind.TOO_SLOW: lambda _: (translate("words", "The server did not answer in time"),),
    NoticeKind.SERVER_FAILED: lambda _: (
        translate("words", "The server has a fault"),
        translate("words", "It is the server’s, not yours."),
    ),
    NoticeKind.ANSWER_UNREADABLE: lambda _: (translate("words", "The server’s answer can’t be read"),),
    NoticeKind.ANSWER_TOO_LARGE: lambda _: (translate("words", "The server’s answer is too large to be read"),),
    NoticeKind.ANSWER_FOR_ANOTHER: lambda _: (translate("words", "The server answered about something else"),),
    NoticeKind.FORBIDDEN: lambda _: (translate("words", "This account may not do that"),),
    NoticeKind.REFUSED: _refused,
}
"""How each notice about the server is told."""
