"""What each source says of two currencies, before anyone judges it."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.desk.rate_guard import PEGS, USD, USD_PEG, GuardStop, through_peg
from frontdesk.desk.rates_cache import RateCache
from frontdesk.desk.rates_found import Found
from frontdesk.desk.rates_store import Pair, StoreTable
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Rate, RateError, cross
from frontdesk.domain.rate_trouble import RateProblem
from frontdesk.exchange_settings import ECB_RATE, PEG_RATE, STORE_RATE
from frontdesk.rate_feeds.quotes import Quotes, WrongRow

EUR = Currency.of("EUR")


class RateSources:
    """The settings' rates, the store's table and what was fetched, asked one at a time."""

    def __init__(self, settled: tuple[Rate, ...], store: StoreTable, cache: RateCache) -> None:
        self._settled = {frozenset({rate.base, rate.quote}): rate for rate in settled}
        self._store = store
        self._cache = cache

    def find(self, source: str, one: Currency, other: Currency) -> Found:
        """Return what a source says of two currencies."""
        if one == other:
            return Found()
        if source == STORE_RATE:
            return self._in_store(frozenset({one, other}))
        if source == ECB_RATE:
            return self._at_bank(one, other)
        quotes = self._quotes(source)
        return _quoted(quotes, frozenset({one, other})) if quotes else Found()

    def store_rate(self, pair: Pair) -> Rate | None:
        """Return what the store has set, in the program or in the settings."""
        set_by = self._store.find(pair)
        return set_by.rate if set_by else self._settled.get(pair)

    def rates(self, source: str) -> tuple[Rate, ...]:
        """Return every rate that a source itself quotes."""
        if source == STORE_RATE:
            pairs = self.settled_pairs() | {change.pair for change in self._store.in_force()}
            return tuple(rate for pair in pairs if (rate := self.store_rate(pair)) is not None)
        quotes = self._quotes(source)
        return quotes.rates if quotes else ()

    def elsewhere(self, source: str, pair: Pair, prefer: Sequence[str]) -> Rate | None:
        """Return what the best other source says of two currencies; a peg is no opinion."""
        one, other = sorted(pair, key=lambda currency: currency.code)
        for another in prefer:
            found = self.find(another, one, other) if another != source else Found()
            if found.rate is not None and found.stop is None and found.rate.source != PEG_RATE:
                return found.rate
        return None

    def settled_pairs(self) -> set[Pair]:
        """Return the currencies that the settings have rates for."""
        return set(self._settled)

    def currencies(self, prefer: Sequence[str]) -> set[Currency]:
        """Return every currency that a source knows."""
        known: set[Currency] = set()
        for source in prefer:
            quotes = self._quotes(source)
            rows: list[Rate | WrongRow] = [*self.rates(source), *(quotes.wrong if quotes else ())]
            known.update(*({row.base, row.quote} for row in rows))
        return known | {USD, *PEGS} if ECB_RATE in prefer else known

    def _quotes(self, source: str) -> Quotes | None:
        fetched = self._cache.fetched.get(source)
        return fetched.quotes if fetched else None

    def _in_store(self, pair: Pair) -> Found:
        if self._store.damaged:
            return Found(stop=GuardStop(RateProblem.TABLE_DAMAGED))
        rate = self.store_rate(pair)
        return Found(rate, (rate,)) if rate else Found()

    def _at_bank(self, one: Currency, other: Currency) -> Found:
        """Return the rate through the euro, and through the dollar's pegs, which need nobody to be quoted."""
        peg = through_peg(one, other)
        if peg is not None:
            return Found(peg)
        quotes = self._quotes(ECB_RATE)
        if quotes is None:
            return Found()
        to_euro, from_euro = _to_euro(quotes, one), _to_euro(quotes, other)
        if to_euro is None or from_euro is None:
            return Found()
        legs: list[Rate] = []
        for leg in (*to_euro, *reversed(from_euro)):
            if isinstance(leg, WrongRow):
                return Found(stop=GuardStop(leg.problem, text=leg.text))
            legs.append(leg)
        bank = tuple(leg for leg in legs if leg.source != PEG_RATE)
        if len(legs) == 1:
            return Found(legs[0], bank, quotes.next_due)
        through = [EUR.code] if EUR not in {one, other} else []
        via = ", ".join([*through, USD_PEG] if len(bank) < len(legs) else through)
        try:
            return Found(cross(one, other, legs, via), bank, quotes.next_due)
        except RateError:
            return Found(stop=GuardStop(RateProblem.ABSURD))


def _quoted(quotes: Quotes, pair: Pair) -> Found:
    row = _row(quotes, pair)
    if isinstance(row, WrongRow):
        return Found(stop=GuardStop(row.problem, text=row.text))
    return Found(row, (row,), quotes.next_due) if row else Found()


def _row(quotes: Quotes, pair: Pair) -> Rate | WrongRow | None:
    rows: list[Rate | WrongRow] = [*quotes.wrong, *quotes.rates]
    return next((row for row in rows if {row.base, row.quote} == pair), None)


def _to_euro(quotes: Quotes, currency: Currency) -> tuple[Rate | WrongRow, ...] | None:
    """Return what leads from a currency to the euro, or None when nothing does."""
    if currency == EUR:
        return ()
    peg = PEGS.get(currency)
    row = _row(quotes, frozenset({EUR, USD if peg else currency}))
    if row is None:
        return None
    return (peg, row) if peg else (row,)
