"""Rates: what is in effect between which currencies, how the feeds fare, and the store's own rates to be set."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_EVEN, Context, Decimal

from frontdesk.desk.desk import Desk
from frontdesk.desk.rates import RateLine, RatesNews
from frontdesk.desk.rates_found import Standing
from frontdesk.desk.rates_store import RateChange
from frontdesk.desk.rates_told import RateDoubtedError, no_rate
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError
from frontdesk.domain.exchange import Conversion, Rate, RateError, Rounding
from frontdesk.domain.money import AmountError, Money
from frontdesk.domain.rate_text import RateTextError, RateTextProblem, parse_rate
from frontdesk.domain.shop import Role
from frontdesk.exchange_settings import STORE_RATE
from frontdesk.flows.flow import Flow

_ROUGHLY = Context(prec=5, rounding=ROUND_HALF_EVEN)
_EXAMPLES = (100, 10_000, 1_000_000)
"""Local amounts, of which the first is shown that is something on the card."""
_LEAST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class RateForm:
    """The store's rate as a manager keys it in.

    Attributes:
        base: The currency of which there is one, or None before it is chosen.
        quote: The currency that it is worth, or None.
        fixed: Whether the two currencies stand; they may still change places.
        text: What was typed.
        problem: Why the text is no rate, or None.
        rate: What was understood, or None.
        doubt: Why the rate was not taken, or None.
        can_insist: Whether a manager may say that it is right all the same.
    """

    base: Currency | None = None
    quote: Currency | None = None
    fixed: bool = False
    text: str = ""
    problem: RateTextProblem | None = None
    rate: Rate | None = None
    doubt: Notice | None = None
    can_insist: bool = False

    def read(self) -> RateForm:
        """Return the form with what the text means now; what was told of it before is forgotten."""
        form = replace(self, problem=None, rate=None, doubt=None, can_insist=False)
        try:
            value = parse_rate(self.text)
            rate = Rate(self.base, self.quote, value, STORE_RATE) if self.base and self.quote else None
        except RateTextError as bad:
            return replace(form, problem=bad.problem)
        except RateError:
            return replace(form, problem=RateTextProblem.NOT_A_NUMBER)
        return replace(form, rate=rate)


@dataclass(frozen=True, slots=True)
class RatesState:
    """What the Rates screen shows.

    Attributes:
        allowed: Whether the signed-in person may set rates.
        local: The currency of the store's bills.
        rounding: What happens to the part of a minor unit that a conversion leaves.
        lines: The rates in effect.
        news: How the feeds fare.
        chosen: The line that is looked at, or None.
        trouble: Why its rate may not be used just so, or None.
        history: What managers did to it, newest first.
        form: The rate that is being keyed in, or None.
        busy: Whether something is being written or fetched for the person.
        notice: What went wrong outside the form, or None.
    """

    allowed: bool
    local: Currency
    rounding: Rounding = Rounding.HALF_UP
    lines: tuple[RateLine, ...] = ()
    news: RatesNews = field(default_factory=RatesNews)
    chosen: RateLine | None = None
    trouble: Notice | None = None
    history: tuple[RateChange, ...] = ()
    form: RateForm | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def can_save(self) -> bool:
        """Whether Enter would set the rate."""
        form = self.form
        return form is not None and form.rate is not None and not self.busy and (not form.doubt or form.can_insist)

    @property
    def can_confirm(self) -> bool:
        """Whether a manager may say of the chosen rate, which was stopped, that it is right."""
        stop = self.chosen.standing.stop if self.chosen else None
        return self.allowed and stop is not None and not stop.final and stop.rate is not None

    @property
    def example(self) -> Conversion | None:
        """A bill at the rate that is keyed in, as it would be charged; None when there is nothing to show."""
        return _example(self.form.rate, self.local, self.rounding) if self.form and self.form.rate else None


class RatesFlow(Flow[RatesState]):
    """Lists the rates, and takes a new one of the store's from its figures to its confirmation."""

    def __init__(self, desk: Desk) -> None:
        allowed = desk.session.role is Role.MANAGER
        super().__init__(RatesState(allowed, desk.local_currency, desk.rates.rounding))
        self._desk = desk
        self._seen = False
        desk.rates.listen(lambda _: self._refresh())

    def arrive(self) -> None:
        """Read the rates as they are now, for they get older by themselves, and look at the first."""
        self._seen = True
        self._refresh()
        if self.state.chosen is None and self.state.form is None and self.state.lines:
            self.choose(line_key(self.state.lines[0]))

    def choose(self, key: str) -> None:
        """Look at the line of two currencies ("AED/USD"), or at none."""
        if not self.state.busy:
            self._look(replace(self.state, form=None, notice=None), key)

    def begin(self) -> None:
        """Key in the rate of the chosen line, in the direction in which it is quoted."""
        line = self.state.chosen
        if not self.state.allowed or line is None or self.state.busy:
            return
        standing = line.standing
        base, quote = standing.one, standing.other
        if standing.rate is not None:
            base, quote = standing.rate.base, standing.rate.quote
        self._show(replace(self.state, form=RateForm(base, quote, fixed=True), notice=None))

    def begin_another(self) -> None:
        """Key in the rate of a currency that is not on the list."""
        if self.state.allowed and not self.state.busy:
            self._show(replace(self.state, form=RateForm(self.state.local), notice=None))

    def choose_base(self, currency: Currency) -> None:
        """Choose the currency of which there is one; of two that are the same the other gives way."""
        form = self.state.form
        if form is not None and not form.fixed:
            quote = None if form.quote == currency else form.quote
            self._keyed(replace(form, base=currency, quote=quote))

    def choose_quote(self, currency: Currency) -> None:
        """Choose the currency that it is worth."""
        form = self.state.form
        if form is not None and not form.fixed:
            base = None if form.base == currency else form.base
            self._keyed(replace(form, base=base, quote=currency))

    def turn_round(self) -> None:
        """Let the two currencies change places; the figures stay as they were typed."""
        if self.state.form is not None:
            self._keyed(replace(self.state.form, base=self.state.form.quote, quote=self.state.form.base))

    def type_rate(self, text: str) -> None:
        """Take what was typed."""
        if self.state.form is not None:
            self._keyed(replace(self.state.form, text=text))

    async def save(self) -> None:
        """Set the rate; one that looks wrong is told first, and set when it is saved once more."""
        form = self.state.form
        if form is None or form.rate is None or not self.state.can_save:
            return
        rate, desk = form.rate, self._desk
        self._show(replace(self.state, busy=True, notice=None))
        try:
            await desk.rates.set(rate.base, rate.quote, rate.value, desk.session, confirmed=form.can_insist)
        except RateDoubtedError as doubted:
            told = replace(form, doubt=doubted.notice, can_insist=not doubted.stop.final)
            self._show(replace(self.state, form=told, busy=False))
        except NoticeError as failed:
            self._show(replace(self.state, notice=failed.notice, busy=False))
        except BaseException:
            self._show(replace(self.state, busy=False))
            raise
        else:
            self._look(replace(self.state, form=None, busy=False), key_of(rate.base, rate.quote))

    async def remove(self) -> None:
        """Take out what a manager set; what stands behind it is in effect again."""
        line = self.state.chosen
        if line is not None and line.set_by is not None:
            await self._do(self._desk.rates.remove(line.standing.one, line.standing.other, self._desk.session))

    async def confirm(self) -> None:
        """Say that the chosen rate, which was stopped, is right."""
        line = self.state.chosen
        if line is not None and self.state.can_confirm:
            await self._do(self._desk.rates.confirm(line.standing.one, line.standing.other, self._desk.session))

    async def fetch(self) -> None:
        """Fetch from every feed now; how that goes is in the news."""
        await self._desk.rates.refresh()

    def close_notice(self) -> None:
        """Take away what went wrong, as told."""
        self._show(replace(self.state, notice=None))

    def back(self) -> None:
        """Put the form aside, else look at no line."""
        if self.state.form is not None and not self.state.busy:
            self._show(replace(self.state, form=None, notice=None))
        elif self.state.form is None:
            self.choose("")

    async def _do(self, work: Awaitable[None]) -> None:
        self._show(replace(self.state, busy=True, notice=None))
        notice: Notice | None = None
        try:
            await work
        except NoticeError as failed:
            notice = failed.notice
        finally:
            self._show(replace(self.state, busy=False, notice=notice))

    def _keyed(self, form: RateForm) -> None:
        if not self.state.busy:
            self._show(replace(self.state, form=form.read(), notice=None))

    def _refresh(self) -> None:
        # Nobody needs the list of a place where nobody has been.
        if self._seen:
            chosen = self.state.chosen
            self._look(self.state, line_key(chosen) if chosen else "")

    def _look(self, state: RatesState, key: str) -> None:
        rates = self._desk.rates
        lines = rates.lines(self._desk.local_currency)
        chosen = next((line for line in lines if line_key(line) == key), None)
        history = rates.history(chosen.standing.one, chosen.standing.other) if chosen else ()
        trouble = self._trouble(chosen) if chosen else None
        self._show(replace(state, lines=lines, news=rates.news, chosen=chosen, trouble=trouble, history=history))

    def _trouble(self, line: RateLine) -> Notice | None:
        if line.standing.standing is Standing.FINE:
            return None
        told = no_rate(line.standing, self._desk.clock.now())
        # Nobody is paying here.
        return replace(told, moved=MoneyMoved.NOT_CONCERNED, next_step=NextStep.NONE)


def key_of(one: Currency, other: Currency) -> str:
    """Return the key of two currencies, whichever comes first."""
    return "/".join(sorted((one.code, other.code)))


def line_key(line: RateLine) -> str:
    """Return the key of a line of the list."""
    return key_of(line.standing.one, line.standing.other)


def other_way(rate: Rate) -> Rate | None:
    """Return a rate the other way round to five digits: to be read, never to convert with.

    None where the other is worth so little that no rate says it.
    """
    try:
        value = _ROUGHLY.divide(Decimal(1), rate.value)
        return Rate(rate.quote, rate.base, Decimal(f"{value:f}"), rate.source, rate.taken_at, rate.via)
    except RateError:
        return None


def _example(rate: Rate, local: Currency, rounding: Rounding) -> Conversion | None:
    currency = local if local in {rate.base, rate.quote} else rate.base
    shown = None
    for amount in _EXAMPLES:
        bill = Money.of(str(amount), currency)
        try:
            shown = Conversion(bill, rate.convert(bill, rounding), rate, rounding)
        except AmountError:
            break
        if shown.card.minor >= _LEAST_SHOWN:
            return shown
    return shown if shown and shown.card else None
