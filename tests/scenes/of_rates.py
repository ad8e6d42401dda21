"""Scenes of the Rates screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial

from frontdesk.desk.rate_guard import PEGS, GuardStop
from frontdesk.desk.rates import RateLine, RatesNews
from frontdesk.desk.rates_found import RateStanding, Standing
from frontdesk.desk.rates_refresh import FeedNews
from frontdesk.desk.rates_store import RateChange
from frontdesk.desk.rates_told import no_rate, refused_rate
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.exchange import Rate, Rounding
from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.domain.shop import Role
from frontdesk.exchange_settings import ECB_RATE, ECB_URL, TABLE_RATE
from frontdesk.flows.places import Place
from frontdesk.flows.rates import RateForm, RatesState
from frontdesk.ui.main_window import MainWindow
from tests.scenes.scene import Scene
from tests.scenes.shop import AED, EUR, GBP, JPY, KWD, MANAGER, NOW, OPENED, USD, ago, rate
from tests.scenes.windows import TillStates, till_window

_TABLE = "https://rates.brand.example/gulf.csv"
_YESTERDAY = datetime.fromisoformat("2026-11-20T15:00:00+00:00")


def _rates(state: RatesState) -> MainWindow:
    return till_window(replace(TillStates.at(Place.RATES, Role.MANAGER), rates=state))


def _line(
    used: Rate,
    standing: Standing = Standing.FINE,
    *,
    stop: GuardStop | None = None,
    set_by: RateChange | None = None,
) -> RateLine:
    source = used.source.split(", ")[0]
    age = NOW - used.taken_at if used.taken_at else None
    usable = standing is Standing.FINE
    return RateLine(RateStanding(AED, used.other(AED), standing, used, source, age, stop, usable), set_by)


def _ecb(value: str, quote: Currency) -> Rate:
    return Rate(AED, quote, Decimal(value), f"{ECB_RATE}, peg", _YESTERDAY, "USD peg")


def _set(value: str = "0.27236", at: datetime = OPENED) -> RateChange:
    return RateChange(AED, USD, Decimal(value), MANAGER, at)


_STORE = _line(rate(), set_by=_set())
_EURO = _line(_ecb("0.2347109382", EUR))
_YEN = _line(Rate(AED, JPY, Decimal("42.18"), TABLE_RATE, ago(hours=5)))
_OLD = _line(rate("0.27236", taken_at=ago(days=12)), Standing.STALE)
_STOP = GuardStop(RateProblem.INVERTED, rate("3.6725"), PEGS[AED])
_STOPPED = _line(rate("3.6725"), Standing.STOPPED, stop=_STOP)
_JUMP = GuardStop(RateProblem.JUMPED, rate("0.2581", EUR), rate("0.2347", EUR))
_JUMPED = _line(rate("0.2581", EUR), Standing.STOPPED, stop=_JUMP)
_NONE = RateLine(RateStanding(AED, GBP, Standing.MISSING), None)
_NO_NUMBER = GuardStop(RateProblem.NOT_A_NUMBER, text="o.27236")
_UNREADABLE = RateLine(RateStanding(AED, USD, Standing.STOPPED, None, TABLE_RATE, None, _NO_NUMBER), None)
_FUTURE = _line(rate("0.08355", KWD, NOW + timedelta(days=3)), Standing.STALE)
_FEEDS = (
    FeedNews(TABLE_RATE, _TABLE, fetched_at=ago(minutes=11), taken_at=ago(hours=5)),
    FeedNews(ECB_RATE, ECB_URL, fetched_at=ago(minutes=11), taken_at=_YESTERDAY),
)
_FEEDS_IN_TROUBLE = (
    FeedNews(TABLE_RATE, _TABLE, problem=FeedProblem.WEB_PAGE, failing_since=ago(hours=2)),
    FeedNews(ECB_RATE, ECB_URL, taken_at=_YESTERDAY, problem=FeedProblem.UNREACHABLE, failing_since=ago(hours=9)),
)
_HISTORY = (
    _set(),
    _set("0.27229", ago(days=8)),
    RateChange(AED, USD, None, MANAGER, ago(days=9)),
    _set("0.27230", datetime.fromisoformat("2025-12-03T06:00:00+00:00")),
)

_LIST = RatesState(
    allowed=True,
    local=AED,
    rounding=Rounding.HALF_UP,
    lines=(_STORE, _EURO, _YEN, _FUTURE),
    news=RatesNews(_FEEDS),
)


def _at(line: RateLine, *others: RateLine) -> RatesState:
    """Return the state in which a line is looked at."""
    told = None
    if line.standing.standing is not Standing.FINE:
        told = replace(no_rate(line.standing, NOW), moved=MoneyMoved.NOT_CONCERNED, next_step=NextStep.NONE)
    return replace(_LIST, lines=(line, *others), chosen=line, trouble=told)


def _form(
    text: str, base: Currency | None = AED, quote: Currency | None = USD, *, fixed: bool = True
) -> RatesState:
    form = RateForm(base, quote, fixed, text).read()
    return replace(_LIST, chosen=_STORE, form=form)


def _doubted(text: str, stop: GuardStop, quote: Currency = USD) -> RatesState:
    state = _form(text, AED, quote)
    assert state.form is not None
    told = refused_rate(stop, AED, quote)
    return replace(state, form=replace(state.form, doubt=told, can_insist=not stop.final))


_STATES: dict[str, RatesState] = {
    "empty": RatesState(allowed=True, local=AED),
    "list": _LIST,
    "fine": replace(_at(_STORE, _EURO, _YEN, _FUTURE), history=_HISTORY),
    "through_a_peg": _at(_EURO, _STORE),
    "every_standing": _at(_OLD, _STORE, _EURO, _JUMPED, _NONE),
    "too_old": _at(_OLD),
    "from_the_future": _at(_FUTURE),
    "stopped_inverted": _at(_STOPPED),
    "stopped_jumped": _at(_JUMPED),
    "stopped_no_number": _at(_UNREADABLE),
    "missing": _at(_NONE),
    "fetching": replace(_LIST, news=RatesNews(tuple(replace(feed, fetching=True) for feed in _FEEDS))),
    "feeds_in_trouble": replace(_LIST, news=RatesNews(_FEEDS_IN_TROUBLE)),
    "table_damaged": replace(_LIST, news=RatesNews(_FEEDS, table_damaged=True)),
    "removing": replace(_at(_STORE, _EURO), busy=True),
    "form": _form(""),
    "form_keyed": _form("0.27236"),
    "form_turned": _form("3.6725", USD, AED),
    "form_another": _form("", AED, None, fixed=False),
    "form_another_keyed": _form("0.2086", AED, GBP, fixed=False),
    "form_no_number": _form("about a quarter"),
    "form_ambiguous": _form("1,234"),
    "form_zero": _form("0"),
    "form_doubt_final": _doubted("3.6725", _STOP),
    "form_doubt": _doubted("0.2581", _JUMP, EUR),
    "form_saving": replace(_form("0.27236"), busy=True),
    "form_not_saved": replace(
        _form("0.27236"),
        notice=Notice(NoticeKind.RATE_NOT_SAVED, MoneyMoved.NOT_CONCERNED, NextStep.FREE_DISK),
    ),
}

RATES = tuple(
    Scene(f"rates_{name}", "rates", partial(_rates, state), key=name == "fine") for name, state in _STATES.items()
)
