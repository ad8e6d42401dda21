"""The words of the way to the server: how it is, why, and what can't be done without it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.connection import Trouble
from frontdesk.domain.errors import NoticeKind
from frontdesk.flows.places import Place
from frontdesk.ui.fill import fill
from frontdesk.ui.format import time_of_day
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate


def connection_reason(trouble: Trouble | None) -> str:
    """Return how the till knows that the way to the server is as it is, as a sentence."""
    return _REASONS[trouble]()


def _connection(known: Known) -> tuple[str, ...]:
    trouble = known.arguments.get("trouble")
    if not isinstance(trouble, Trouble):
        return translate("words", "The server answers"), connection_reason(None)
    return _TITLES[trouble](), _DETAILS.get(trouble, lambda: "")(), _asked_again(known)


def _server_needed(known: Known) -> tuple[str, ...]:
    place = known.arguments.get("place")
    needed = _NEEDED.get(place) if isinstance(place, Place) else None
    # One line: it stands over a screen that somebody works with.
    return (needed() if needed else translate("words", "This needs the server, which is not available now"),)


def _asked_again(known: Known) -> str:
    again = known.arguments.get("asked_again")
    if not isinstance(again, datetime):
        return ""
    return fill(translate("words", "The till asks for it again at {time}."), time=time_of_day(again))


_TITLES: dict[Trouble, Callable[[], str]] = {
    Trouble.SLOW_ANSWER: lambda: translate("words", "The server is slow"),
    Trouble.TIMED_OUT: lambda: translate("words", "The server did not answer in time"),
    Trouble.NO_CONNECTION: lambda: translate("words", "The server can’t be reached"),
    Trouble.SERVER_FAILED: lambda: translate("words", "The server has a fault"),
    Trouble.ANOTHER_ANSWERS: lambda: translate("words", "Something else answers in the server’s place"),
}

_DETAILS: dict[Trouble, Callable[[], str]] = {
    Trouble.SLOW_ANSWER: lambda: translate("words", "An answer takes longer than a few seconds."),
    Trouble.SERVER_FAILED: lambda: translate("words", "It is the server’s, not yours."),
    Trouble.ANOTHER_ANSWERS: lambda: translate("words", "Perhaps this network wants a sign-in of its own."),
}

_REASONS: dict[Trouble | None, Callable[[], str]] = {
    None: lambda: translate("words", "The server answered the last request."),
    Trouble.SLOW_ANSWER: lambda: translate("words", "The server takes long to answer."),
    Trouble.TIMED_OUT: lambda: translate("words", "The server did not answer the last request in time."),
    Trouble.NO_CONNECTION: lambda: translate("words", "The server could not be reached at the last request."),
    Trouble.SERVER_FAILED: lambda: translate("words", "The server had a fault at the last request."),
    Trouble.ANOTHER_ANSWERS: lambda: translate("words", "Something else answered in the server’s place."),
}

_NEEDED: dict[Place, Callable[[], str]] = {
    Place.BALANCE: lambda: translate("words", "A balance comes from the server, which is not available now"),
    Place.REDEEM: lambda: translate("words", "Redeeming needs the server, which is not available now"),
    Place.ACTIVATE: lambda: translate("words", "Activating needs the server, which is not available now"),
    Place.REFUND: lambda: translate("words", "A refund needs the server, which is not available now"),
}

OF_THE_CONNECTION: dict[NoticeKind, Telling] = {
    NoticeKind.CONNECTION: _connection,
    NoticeKind.SERVER_NEEDED: _server_needed,
}
"""How each notice about the way to the server is told."""
