"""What is said beside exchange rates: how one stands, how old it is, who set it, and how the feeds fare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.rates import RatesNews
from frontdesk.desk.rates_found import Standing
from frontdesk.desk.rates_refresh import FeedNews
from frontdesk.domain.exchange import Conversion, Rounding
from frontdesk.domain.rate_text import RateTextProblem
from frontdesk.exchange_settings import ECB_RATE, TABLE_RATE
from frontdesk.ui import counted
from frontdesk.ui.fill import fill
from frontdesk.ui.format import moment_inside, money
from frontdesk.ui.words.of_rates import feed_words
from frontdesk.ui.words.telling import Tone

translate = QCoreApplication.translate

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def rounding_word(rounding: Rounding) -> str:
    """Return what happens to the part of a minor unit: "half up"."""
    return _ROUNDINGS[rounding]()


def standing_word(standing: Standing) -> str:
    """Return how a rate stands: "Fine"."""
    return _STANDINGS[standing][0]()


def standing_tone(standing: Standing) -> Tone:
    """Return how that is meant."""
    return _STANDINGS[standing][1]


def age_words(age: timedelta | None) -> str:
    """Return how old a rate is, in one figure: "3 hours"; "" when it does not tell."""
    if age is None:
        return ""
    if age < -_HOUR:
        return translate("words", "From the future", "The age of a rate that is dated ahead of the clock")
    if age < _HOUR:
        return translate("words", "Less than an hour", "The age of a rate")
    hours, days = age // _HOUR, age // _DAY
    if hours < 48:
        return counted.tr("%Ln hour(s)", "The age of a rate", hours)
    return counted.tr("%Ln day(s)", "The age of a rate", days)


def example_words(example: Conversion) -> str:
    """Return what a bill would be at a rate: "A bill of AED 100.00 is USD 27.23 off the card."."""
    text = translate("words", "A bill of {bill} takes {charge} off a card.")
    return fill(text, bill=money(example.local), charge=money(example.card))


def rate_text_words(problem: RateTextProblem) -> str:
    """Return why what was typed is no rate; "" while nothing was typed."""
    return _TEXTS[problem]()


def news_words(news: RatesNews, now: datetime) -> tuple[str, ...]:
    """Return how each feed fares, a line for each; a table that can't be read comes first."""
    lines = []
    if news.table_damaged:
        lines.append(
            translate("words", "The file of the store’s rates can’t be read. Setting a rate begins a new one.")
        )
    return (*lines, *(_feed_line(feed, now) for feed in news.feeds))


def _feed_line(feed: FeedNews, now: datetime) -> str:
    named = _FEEDS[feed.source]() if feed.source in _FEEDS else feed.source
    if feed.fetching:
        return fill(translate("words", "{feed}: fetching new rates…"), feed=named)
    taken_at = moment_inside(feed.taken_at, now) if feed.taken_at else ""
    if feed.problem is not None:
        text = translate("words", "{feed}: nothing new came. {why}")
        if taken_at:
            text = translate("words", "{feed}: nothing new came. {why} The rates of {moment} stay.")
        return fill(text, feed=named, why=feed_words(feed.problem), moment=taken_at)
    if feed.fetched_at is None:
        return fill(translate("words", "{feed}: not fetched yet."), feed=named)
    text = translate("words", "{feed}: fetched {fetched}, of {moment}.")
    return fill(text, feed=named, fetched=moment_inside(feed.fetched_at, now), moment=taken_at)


_ROUNDINGS: dict[Rounding, Callable[[], str]] = {
    Rounding.HALF_UP: lambda: translate("words", "half up", "How a conversion is rounded"),
    Rounding.HALF_EVEN: lambda: translate("words", "half to even", "How a conversion is rounded"),
    Rounding.DOWN: lambda: translate("words", "down, for the customer", "How a conversion is rounded"),
}
_STANDINGS: dict[Standing, tuple[Callable[[], str], Tone]] = {
    Standing.FINE: (lambda: translate("words", "Fine", "A rate"), "ok"),
    Standing.STALE: (lambda: translate("words", "Too old", "A rate"), "warn"),
    Standing.STOPPED: (lambda: translate("words", "Stopped", "A rate"), "bad"),
    Standing.MISSING: (lambda: translate("words", "Missing", "A rate"), "warn"),
}
_FEEDS: dict[str, Callable[[], str]] = {
    TABLE_RATE: lambda: translate("words", "Chain’s table", "Of exchange rates"),
    ECB_RATE: lambda: translate("words", "European Central Bank"),
}
_TEXTS: dict[RateTextProblem, Callable[[], str]] = {
    RateTextProblem.EMPTY: lambda: "",
    RateTextProblem.NOT_A_NUMBER: lambda: translate("words", "That is no rate. Write a number, such as 3.6725."),
    RateTextProblem.NOT_POSITIVE: lambda: translate("words", "A rate is more than zero."),
    RateTextProblem.AMBIGUOUS: lambda: translate(
        "words", "That could be thousands or decimals. Write a point before decimals, and no comma."
    ),
}
