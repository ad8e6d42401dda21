"""The settings files: what the store's administrator decides. TOML, read with the standard library.

The machine-wide file is read first; the person's own file may change all but the roles, so that nobody
makes themselves a manager. README lists every key.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.domain.currency import Currency, UnknownCurrencyError
from frontdesk.exchange_settings import LARGEST_TOLERANCE, SOURCES, STORE_RATE, TABLE_RATE, ExchangeSettings
from frontdesk.server_address import AddressError, AddressProblem, usual_form
from frontdesk.settings_problems import Problem, Wrong

if TYPE_CHECKING:  # a till without rates has its window sooner
    from frontdesk.domain.exchange import Rate, Rounding

__all__ = ["STORE_RATE", "Settings", "SettingsError", "load", "server_url"]

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ADDRESSES = {
    AddressProblem.EMPTY: Wrong.NO_SCHEME,
    AddressProblem.NO_ADDRESS: Wrong.NO_ADDRESS,
    AddressProblem.NO_SCHEME: Wrong.NO_SCHEME,
    AddressProblem.NOT_SAFE: Wrong.NOT_SAFE,
    AddressProblem.NOT_PLAIN: Wrong.NOT_PLAIN,
    AddressProblem.E_MAIL: Wrong.NO_ADDRESS,
}


class SettingsError(ValueError):
    """A settings file, or an address given on the command line, can't be used.

    Attributes:
        where: The file or option.
        key: The key, with dots, or "".
        problem: What is wrong with it; as a text it is English, for the administrator at the console.
    """

    def __init__(self, where: str, key: str, problem: Problem) -> None:
        self.where = where
        self.key = key
        self.problem = problem
        super().__init__(f"{where}: {key + ': ' if key else ''}{problem}")


@dataclass(frozen=True, slots=True)
class Settings:
    """What has been decided for this till.

    Attributes:
        server: The live server's URL, or None.
        ca_file: A file of certificates to trust instead of the system's, or None.
        local_currency: The currency of the store's bills.
        store_id, store_name: The store, where the account may not list stores.
        refund_reasons: What a refund can be given for.
        managers: The e-mails of those who may refund (machine-wide file only).
        rates: The store's own exchange rates; what a manager sets in the program goes before them.
        exchange: Where else rates come from, and how far they are trusted.
        rounding: What happens to the part of a minor unit that a conversion leaves; None for half-up.
        free_keypad: Whether amounts are written with their decimal sign, instead of moving to the left.
        card_colour: What the store's cards look like, as "#RRGGBB"; "" for the till's own colour.
    """

    server: str | None = None
    ca_file: Path | None = None
    local_currency: Currency = Currency("USD", 2)  # noqa: RUF009  (frozen: a shared default can't change)
    store_id: str = ""
    store_name: str = ""
    refund_reasons: tuple[str, ...] = ("Returned goods", "Wrong amount", "Wrong card", "Other")
    managers: frozenset[str] = frozenset()
    rates: tuple[Rate, ...] = ()
    exchange: ExchangeSettings = field(default_factory=ExchangeSettings)
    rounding: Rounding | None = None
    free_keypad: bool = False
    card_colour: str = ""


def load(machine_file: Path, own_file: Path) -> Settings:
    """Read both files; either may be missing.

    Raises:
        SettingsError: A file is no TOML, has an unknown key, or a value that can't be used.
    """
    settings = Settings()
    for file, machine_wide in ((machine_file, True), (own_file, False)):
        document = _read(file)
        if document is not None:
            settings = _apply(settings, document, str(file), machine_wide)
            _check_sources(settings.exchange, str(file))
    return settings


def server_url(text: str, where: str = "--server") -> str:
    """Return a server's URL in its usual form, without a slash at its end.

    Raises:
        SettingsError: It is none that the till talks to; see `usual_form`.
    """
    try:
        return usual_form(text)
    except AddressError as wrong:
        raise SettingsError(where, "", Problem(_ADDRESSES[wrong.problem])) from None


def _read(file: Path) -> dict[str, Any] | None:
    try:
        return tomllib.loads(file.read_text("utf-8"), parse_float=Decimal)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as cause:
        raise SettingsError(str(file), "", Problem(Wrong.UNREADABLE, {"cause": str(cause.strerror)})) from cause
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise SettingsError(str(file), "", Problem(Wrong.NO_TOML, {"cause": str(cause)})) from cause


def _apply(settings: Settings, document: dict[str, Any], where: str, machine_wide: bool) -> Settings:
    reader = _Reader(document, where)
    settings = replace(
        settings,
        server=reader.url("server.url", settings.server),
        ca_file=reader.path("server.ca_file", settings.ca_file),
        local_currency=reader.currency("till.local_currency", settings.local_currency),
        store_id=reader.text("till.store_id", settings.store_id),
        store_name=reader.text("till.store_name", settings.store_name),
        refund_reasons=reader.texts("till.refund_reasons", settings.refund_reasons),
        rates=reader.rates("rates", settings.rates),
        exchange=_exchange(reader, settings.exchange),
        rounding=reader.rounding("till.rounding", settings.rounding),
        free_keypad=reader.one_of("till.keypad", ("till", "free"), settings.free_keypad),
        card_colour=reader.colour("till.card_colour", settings.card_colour),
    )
    managers = reader.texts("roles.managers", ())
    if managers and not machine_wide:
        raise SettingsError(where, "roles.managers", Problem(Wrong.MANAGERS_HERE))
    reader.nothing_else()
    return replace(settings, managers=frozenset(managers)) if managers else settings


def _exchange(reader: _Reader, otherwise: ExchangeSettings) -> ExchangeSettings:
    return ExchangeSettings(
        prefer=reader.sources("exchange.prefer", otherwise.prefer),
        ecb_url=reader.url("exchange.ecb_url", otherwise.ecb_url) or otherwise.ecb_url,
        table=reader.place("exchange.table", otherwise.table),
        store_stale=reader.hours("exchange.store_stale_hours", otherwise.store_stale),
        table_stale=reader.hours("exchange.table_stale_hours", otherwise.table_stale) or otherwise.table_stale,
        ecb_stale=reader.hours("exchange.ecb_stale_hours", otherwise.ecb_stale) or otherwise.ecb_stale,
        tolerance=reader.percent("exchange.tolerance_percent", otherwise.tolerance),
    )


def _check_sources(exchange: ExchangeSettings, where: str) -> None:
    """Refuse a table that is asked for and has no place, or that has one and would never be asked."""
    if TABLE_RATE in exchange.prefer and not exchange.table:
        raise SettingsError(where, "exchange.table", Problem(Wrong.TABLE_WITHOUT_PLACE))
    if exchange.table and TABLE_RATE not in exchange.prefer:
        raise SettingsError(where, "exchange.prefer", Problem(Wrong.TABLE_NOT_PREFERRED))


class _Reader:
    """Takes known keys out of a TOML document and complains of the rest."""

    def __init__(self, document: dict[str, Any], where: str) -> None:
        self._where = where
        self._values: dict[str, Any] = {}
        for name, value in document.items():
            if isinstance(value, dict):
                self._values |= {f"{name}.{key}": inner for key, inner in value.items()}
            else:
                self._values[name] = value

    def text(self, key: str, otherwise: str) -> str:
        value = self._values.pop(key, otherwise)
        if not isinstance(value, str):
            raise self._wrong(key, Wrong.NO_TEXT)
        return value.strip()

    def texts(self, key: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        value = self._values.pop(key, list(otherwise))
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self._wrong(key, Wrong.NO_TEXTS)
        return tuple(each.strip() for each in value)

    def url(self, key: str, otherwise: str | None) -> str | None:
        if key not in self._values:
            return otherwise
        try:
            return server_url(self.text(key, ""), self._where)
        except SettingsError as wrong:
            raise SettingsError(self._where, key, wrong.problem) from None

    def path(self, key: str, otherwise: Path | None) -> Path | None:
        if key not in self._values:
            return otherwise
        path = Path(self.text(key, ""))
        if not path.is_file():
            raise self._wrong(key, Wrong.NO_FILE)
        return path

    def currency(self, key: str, otherwise: Currency) -> Currency:
        if key not in self._values:
            return otherwise
        return self._currency(key, self.text(key, ""))

    def rates(self, key: str, otherwise: tuple[Rate, ...]) -> tuple[Rate, ...]:
        if key not in self._values:
            return otherwise
        table = self._values.pop(key)
        if not isinstance(table, list) or not all(isinstance(row, dict) for row in table):
            raise self._wrong(key, Wrong.NO_RATES)
        rates = tuple(self._rate(f"{key}[{place}]", row) for place, row in enumerate(table, 1))
        pairs = [frozenset({rate.base.code, rate.quote.code}) for rate in rates]
        if len(set(pairs)) != len(pairs):
            raise self._wrong(key, Wrong.RATES_TWICE)
        return rates

    def sources(self, key: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        named = self.texts(key, otherwise)
        if not named or len(set(named)) != len(named) or not set(named) <= set(SOURCES):
            known = ", ".join(f'"{source}"' for source in SOURCES)
            raise self._wrong(key, Wrong.NO_SOURCES, names=known)
        return named

    def place(self, key: str, otherwise: str) -> str:
        """Take a web address, or the absolute path of a file; that may come to be later."""
        if key not in self._values:
            return otherwise
        text = self.text(key, "")
        if "://" in text:
            self._values[key] = text
            return self.url(key, None) or ""
        if not Path(text).is_absolute():
            raise self._wrong(key, Wrong.NO_PLACE)
        return text

    def hours(self, key: str, otherwise: timedelta | None) -> timedelta | None:
        if key not in self._values:
            return otherwise
        hours = self._number(key)
        if not 0 < hours <= 24 * 366:
            raise self._wrong(key, Wrong.NO_HOURS)
        return timedelta(seconds=float(hours * 3600))

    def percent(self, key: str, otherwise: Decimal) -> Decimal:
        if key not in self._values:
            return otherwise
        percent = self._number(key)
        if not 0 < percent <= LARGEST_TOLERANCE:
            raise self._wrong(key, Wrong.NO_PERCENTAGE, most=str(LARGEST_TOLERANCE))
        return percent

    def rounding(self, key: str, otherwise: Rounding | None) -> Rounding | None:
        if key not in self._values:
            return otherwise
        from frontdesk.domain.exchange import Rounding

        named = self.text(key, "")
        found = next((rounding for rounding in Rounding if rounding.value == named), None)
        if found is None:
            known = ", ".join(f'"{rounding.value}"' for rounding in Rounding)
            raise self._wrong(key, Wrong.NOT_ONE_OF, names=known)
        return found

    def colour(self, key: str, otherwise: str) -> str:
        if key not in self._values:
            return otherwise
        colour = self.text(key, "")
        if not _COLOUR.fullmatch(colour):
            raise self._wrong(key, Wrong.NO_COLOUR)
        return colour.upper()

    def one_of(self, key: str, names: tuple[str, str], otherwise: bool) -> bool:
        """Return whether the second of two names is given."""
        if key not in self._values:
            return otherwise
        named = self.text(key, "")
        if named not in names:
            raise self._wrong(key, Wrong.NOT_ONE_OF, names=f'"{names[0]}", "{names[1]}"')
        return named == names[1]

    def nothing_else(self) -> None:
        if self._values:
            raise self._wrong(min(self._values), Wrong.UNKNOWN_KEY)

    def _number(self, key: str) -> Decimal:
        value = self._values.pop(key)
        if isinstance(value, bool) or not isinstance(value, int | Decimal) or not Decimal(value).is_finite():
            raise self._wrong(key, Wrong.NO_NUMBER)
        return Decimal(value)

    def _rate(self, key: str, row: dict[str, Any]) -> Rate:
        from frontdesk.domain.exchange import Rate, RateError

        unknown = set(row) - {"from", "to", "rate", "taken_at"}
        if unknown:
            raise self._wrong(f"{key}.{min(unknown)}", Wrong.UNKNOWN_KEY)
        base, quote = (self._currency(f"{key}.{name}", str(row.get(name, ""))) for name in ("from", "to"))
        try:
            value = Decimal(str(row.get("rate", "")))
        except InvalidOperation:
            raise self._wrong(f"{key}.rate", Wrong.NO_RATE) from None
        try:
            return Rate(base, quote, value, STORE_RATE, self._moment(f"{key}.taken_at", row.get("taken_at")))
        except RateError:
            raise self._wrong(f"{key}.rate", _why_no_rate(base, quote, value), value=f"{value:.6g}") from None

    def _moment(self, key: str, value: object) -> datetime | None:
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        if isinstance(value, date):
            return datetime(value.year, value.month, value.day).astimezone(UTC)
        if value is not None:
            raise self._wrong(key, Wrong.NO_MOMENT)
        return None

    def _currency(self, key: str, code: str) -> Currency:
        try:
            return Currency.of(code)
        except UnknownCurrencyError as wrong:
            told = Wrong.WITHDRAWN_CURRENCY if wrong.withdrawn else Wrong.NO_CURRENCY
            raise self._wrong(key, told, code=code[:8]) from None

    def _wrong(self, key: str, what: Wrong, **facts: str) -> SettingsError:
        return SettingsError(self._where, key, Problem(what, facts))


def _why_no_rate(base: Currency, quote: Currency, value: Decimal) -> Wrong:
    if not value.is_finite() or value <= 0:
        return Wrong.RATE_NOT_POSITIVE
    return Wrong.RATE_OF_ONE if base == quote else Wrong.RATE_ABSURD
