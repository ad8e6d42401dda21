"""The words of exchange rates: why one can't be used or set, and how it goes with fetching them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Context, Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import NoticeKind
from frontdesk.domain.exchange import Rate
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.exchange_settings import ECB_RATE, PEG_RATE, STORE_RATE, TABLE_RATE
from frontdesk.ui.fill import fill
from frontdesk.ui.format import moment_inside, number, rate
from frontdesk.ui.words.telling import Known, Telling

translate = QCoreApplication.translate

_SHORT = Context(prec=6)
"""So many digits of a rate the other way round tell a person what was meant."""


def feed_words(problem: FeedProblem) -> str:
    """Return why no new rates came, as a sentence."""
    return _FEEDS[problem]()


def _missing(known: Known) -> tuple[str, ...]:
    return (
        translate("words", "There is no exchange rate"),
        known.say(translate("words", "The till has none for {local} and {currency}.")),
    )


def _stale(known: Known) -> tuple[str, ...]:
    told = ""
    match known.arguments:
        case {"rate": Rate() as found, "taken_at": datetime() as taken_at, "now": datetime() as now}:
            ahead = translate("words", "{rate} is dated {moment}: either that or this computer’s clock is wrong.")
            text = ahead if taken_at > now else translate("words", "{rate} is of {moment}.")
            told = fill(text, rate=rate(found), moment=moment_inside(taken_at, now))
    return translate("words", "The exchange rate is too old"), told, translate("words", "A manager may use it.")


def _stopped(known: Known) -> tuple[str, ...]:
    see_to_it = translate("words", "A manager can see to it under Rates.")
    return translate("words", "The exchange rate looks wrong"), *_why(known), see_to_it


def _doubted(known: Known) -> tuple[str, ...]:
    return translate("words", "This rate looks wrong"), *_why(known)


def _why(known: Known) -> tuple[str, ...]:
    found, expected, problem = (known.arguments.get(name) for name in ("rate", "expected", "why"))
    told = [_said(known, found)]
    if isinstance(problem, RateProblem):
        told.append(_PROBLEMS[problem]())
    if problem is RateProblem.INVERTED and isinstance(found, Rate):
        told.append(fill(translate("words", "It looks like 1/{value}."), value=number(_inverse(found))))
    if isinstance(expected, Rate):
        held_to = _last if problem is RateProblem.JUMPED else _EXPECTED.get(expected.source, _last)
        told.append(fill(held_to(), rate=rate(expected)))
    return tuple(told)


def _said(known: Known, found: object) -> str:
    """Return what the source says, if it says anything that can be shown."""
    if isinstance(found, Rate):
        said = rate(found)
    elif text := str(known.arguments.get("text") or "").strip():
        said = fill(translate("words", "“{words}”", "Somebody else’s text, quoted"), words=text)
    else:
        return ""
    source = known.arguments.get("source")
    says = (
        _SAYS[source]()
        if source in _SAYS
        else translate("words", "{said} was keyed in.", "{said} is a rate, or a text in quotation marks")
    )
    return fill(says, said=said)


def _inverse(found: Rate) -> Decimal:
    return _SHORT.divide(Decimal(1), found.value).normalize(_SHORT)


_SAYS: dict[object, Callable[[], str]] = {
    STORE_RATE: lambda: translate("words", "The store’s rate says {said}."),
    TABLE_RATE: lambda: translate("words", "The chain’s table says {said}."),
    ECB_RATE: lambda: translate("words", "The European Central Bank says {said}."),
}

_EXPECTED: dict[str, Callable[[], str]] = {
    PEG_RATE: lambda: translate("words", "The peg to the US dollar is {rate}."),
    STORE_RATE: lambda: translate("words", "The store’s rate is {rate}."),
    TABLE_RATE: lambda: translate("words", "The chain’s table says {rate}."),
    ECB_RATE: lambda: translate("words", "The European Central Bank says {rate}."),
}


def _last() -> str:
    return translate("words", "The last one that was accepted is {rate}.")


_PROBLEMS: dict[RateProblem, Callable[[], str]] = {
    RateProblem.INVERTED: lambda: translate("words", "The two currencies seem to be the wrong way round."),
    RateProblem.OFF_PEG: lambda: translate("words", "That is too far from what it is fixed to."),
    RateProblem.JUMPED: lambda: translate("words", "That is too far from the one before."),
    RateProblem.DIFFERS: lambda: translate("words", "That is too far from what another source says."),
    RateProblem.NOT_POSITIVE: lambda: translate("words", "A rate is more than zero."),
    RateProblem.NOT_A_NUMBER: lambda: translate("words", "That is no number.", "What a source of rates says"),
    RateProblem.ABSURD: lambda: translate("words", "No currency is worth so little or so much of another."),
    RateProblem.TWICE: lambda: translate("words", "It names two rates for the same currencies."),
    RateProblem.FUTURE: lambda: translate("words", "It is dated in the future."),
    RateProblem.TABLE_DAMAGED: lambda: translate(
        "words", "The file of the store’s rates can’t be read, so what it said is not known."
    ),
}

_FEEDS: dict[FeedProblem, Callable[[], str]] = {
    FeedProblem.UNREACHABLE: lambda: translate("words", "It could not be reached."),
    FeedProblem.TOO_SLOW: lambda: translate("words", "It took too long to answer."),
    FeedProblem.NOT_TRUSTED: lambda: translate("words", "Its certificate is not trusted, so nothing was taken."),
    FeedProblem.REFUSED: lambda: translate("words", "It did not give the rates out."),
    FeedProblem.NO_FILE: lambda: translate("words", "There is no such file, or the till may not read it."),
    FeedProblem.WEB_PAGE: lambda: translate("words", "A web page came instead of rates."),
    FeedProblem.UNREADABLE: lambda: translate("words", "What came can’t be read as rates."),
    FeedProblem.TOO_LARGE: lambda: translate("words", "Far more came than rates can be."),
    FeedProblem.FUTURE: lambda: translate("words", "What came is dated in the future."),
    FeedProblem.TOO_OLD: lambda: translate("words", "What came is more than a month old."),
    FeedProblem.NO_RATES: lambda: translate("words", "What came has no rates in it."),
    FeedProblem.FAULT: lambda: translate("words", "The till had a fault while fetching."),
}

OF_RATES: dict[NoticeKind, Telling] = {
    NoticeKind.RATE_MISSING: _missing,
    NoticeKind.RATE_STALE: _stale,
    NoticeKind.RATE_STOPPED: _stopped,
    NoticeKind.RATE_DOUBTED: _doubted,
    NoticeKind.RATE_NEEDS_MANAGER: lambda _: (translate("words", "Only a manager can change the rates"),),
    NoticeKind.RATE_NOT_SAVED: lambda _: (
        translate("words", "The rate could not be saved"),
        translate("words", "The rates are as they were before."),
    ),
}
"""How each notice about a rate is told."""
