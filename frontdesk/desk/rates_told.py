"""What the person at the till is told of a rate that can't be used, or not be set."""

from __future__ import annotations

import logging
from datetime import datetime

from frontdesk.desk.rate_guard import GuardStop
from frontdesk.desk.rates_found import RateStanding, Standing
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind

_log = logging.getLogger(__name__)

_KINDS = {
    Standing.MISSING: NoticeKind.RATE_MISSING,
    Standing.STALE: NoticeKind.RATE_STALE,
    Standing.STOPPED: NoticeKind.RATE_STOPPED,
}


class RateDoubtedError(NoticeError):
    """A rate looks wrong.

    Attributes:
        stop: Why; its `final` tells that no manager can say otherwise.
    """

    def __init__(self, notice: Notice, stop: GuardStop) -> None:
        self.stop = stop
        super().__init__(notice)


def no_rate(standing: RateStanding, now: datetime) -> Notice:
    """Return why there is no rate that may be used; the card's own currency always can."""
    arguments: dict[str, object] = {"local": standing.one, "currency": standing.other}
    if standing.rate is not None:
        arguments |= {"rate": standing.rate, "taken_at": standing.rate.taken_at, "now": now}
    if standing.stop is not None:
        arguments |= _why(standing.stop, standing.source)
    return Notice(_KINDS[standing.standing], MoneyMoved.NO, NextStep.USE_CARD_CURRENCY, arguments)


def refused_rate(stop: GuardStop, base: Currency, quote: Currency, source: str = "") -> Notice:
    """Return why a rate is not taken from a manager who has keyed it in, or who confirms what a source says."""
    arguments: dict[str, object] = {"local": base, "currency": quote, **_why(stop, source)}
    return Notice(NoticeKind.RATE_DOUBTED, MoneyMoved.NOT_CONCERNED, NextStep.CHECK_RATE, arguments)


def not_a_manager() -> Notice:
    """Return that rates are a manager's to set."""
    return Notice(NoticeKind.RATE_NEEDS_MANAGER, MoneyMoved.NOT_CONCERNED, NextStep.CALL_MANAGER)


def not_saved(cause: OSError) -> Notice:
    """Return that a rate could not be written, and log it."""
    _log.error("the store's table of rates could not be written", exc_info=cause)
    return Notice(NoticeKind.RATE_NOT_SAVED, MoneyMoved.NOT_CONCERNED, NextStep.FREE_DISK)


def _why(stop: GuardStop, source: str) -> dict[str, object]:
    why: dict[str, object] = {"why": stop.problem, "source": source, "text": stop.text}
    if stop.rate is not None:
        why["rate"] = stop.rate
    if stop.expected is not None:
        why["expected"] = stop.expected
    return why
