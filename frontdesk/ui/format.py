"""Amounts, dates, rates and card numbers as they are read on the screen.

Signs, digits and names of months are those of `QLocale()`, the application's locale. Amounts are formatted
from their exact decimals, never through a float. Moments are aware datetimes and are shown in local time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from frontdesk.domain.card import CardNumber
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import UNMISTAKABLE_DECIMAL, Money
from frontdesk.exchange_settings import ECB_RATE, PEG_RATE, STORE_RATE, TABLE_RATE
from frontdesk.ui.fill import fill

translate = QCoreApplication.translate

NARROW = "\u202f"
"""Between a sign and its number: narrow, and no line breaks there."""

_NO_BREAK = "\u00a0"
_MINUS = "\u2212"


def number(value: Decimal | int) -> str:
    """Return a number with all its decimals, in groups of three."""
    locale = QLocale()
    zero = ord(locale.zeroDigit())
    theirs: dict[str, str | int | None] = {str(digit): chr(zero + digit) for digit in range(10)}
    theirs |= {",": locale.groupSeparator(), ".": locale.decimalPoint(), "-": _MINUS}
    return f"{Decimal(value):,f}".translate(str.maketrans(theirs))


def amount(money: Money) -> str:
    """Return an amount without its currency: "1,234.50"."""
    return number(money.amount)


def money(money: Money) -> str:
    """Return an amount with its currency first: "USD 1,234.50"."""
    return f"{money.currency.code}{_NO_BREAK}{amount(money)}"


def money_signed(money: Money) -> str:
    """Return what an amount did to a balance, for a column of one currency: "− 56.90", "+ 8.40", "0.00"."""
    if not money:
        return amount(money)
    return f"{_MINUS if money.minor < 0 else '+'}{NARROW}{amount(abs(money))}"


def mask(number: CardNumber | str) -> str:
    """Return a card as its last four digits, "•••• 7879"; from its number, or from the four digits alone."""
    last4 = number.last4 if isinstance(number, CardNumber) else number
    return f"••••{_NO_BREAK}{last4}"


def day(when: date | datetime) -> str:
    """Return a day: "14 Oct 2027"; of a moment, the local one."""
    return _day(when, translate("words", "d MMM yyyy", "A day, in Qt's letters for dates"))


def moment(when: datetime, now: datetime) -> str:
    """Return a moment as short as `now` allows: "Today 09:12", "12 Nov", "3 Nov 2025 14:05"."""
    if is_today(when, now):
        return fill(translate("words", "Today {time}", "A moment that stands alone"), time=short_time(when))
    return _other_day(when, now)


def moment_inside(when: datetime, now: datetime) -> str:
    """Return the same within a sentence: "today 09:12"."""
    if is_today(when, now):
        return fill(translate("words", "today {time}", "Within a sentence"), time=short_time(when))
    return _other_day(when, now)


def full_moment(when: datetime) -> str:
    """Return a moment with all that there is: "3 Nov 2025 14:05"."""
    return fill(translate("words", "{day} {time}", "A moment"), day=day(when), time=short_time(when))


def is_today(when: datetime, now: datetime) -> bool:
    """Return whether a moment is of the same local day as `now`."""
    return when.astimezone().date() == now.astimezone().date()


def short_time(when: datetime) -> str:
    """Return a time of day: "14:05"."""
    local = when.astimezone()
    pattern = translate("words", "HH:mm", "A time of day, in Qt's letters for times")
    return QLocale().toString(QTime(local.hour, local.minute), pattern)


def time_of_day(when: datetime) -> str:
    """Return a time to the second, for what is near: "14:05:10"."""
    local = when.astimezone()
    pattern = translate("words", "HH:mm:ss", "A time of day with seconds, in Qt's letters for times")
    return QLocale().toString(QTime(local.hour, local.minute, local.second), pattern)


def rate(rate: Rate) -> str:
    """Return a rate as it was quoted, to its last decimal: "1 AED = 0.27236 USD"."""
    return fill(
        translate("words", "{one} {base} = {value} {quote}", "An exchange rate"),
        one=number(1),
        base=rate.base.code,
        value=number(rate.value),
        quote=rate.quote.code,
    ).replace(" ", _NO_BREAK)


def written(text: str) -> str:
    """Return an amount as it is being written, with the reader's decimal sign where the keypad's was pressed."""
    return text.replace(UNMISTAKABLE_DECIMAL, QLocale().decimalPoint())


def rate_source(rate: Rate, now: datetime) -> str:
    """Return who says so, by which way, and of when: "Store rate, today 09:00", "ECB, through EUR, 20 Nov"."""
    source = source_name(rate)
    if rate.taken_at is None:
        return source
    return fill(
        translate("words", "{source}, {moment}", "Where a rate is from, and of when"),
        source=source,
        moment=moment_inside(rate.taken_at, now),
    )


def source_name(rate: Rate) -> str:
    """Return who says so, and what a cross rate goes through: "Store rate", "ECB, USD peg"."""
    known = {
        STORE_RATE: translate("words", "Store rate", "Who says an exchange rate"),
        TABLE_RATE: translate("words", "Chain’s table", "Of exchange rates"),
        ECB_RATE: translate("words", "ECB", "The European Central Bank, short"),
    }
    # A peg is told by what the rate goes through.
    said = [each for each in rate.source.split(", ") if each != PEG_RATE]
    passed = [_passage(each) for each in rate.via.split(", ") if each]
    return listed([*(known.get(each, each) for each in said), *passed]) or translate("words", "Fixed rate")


def listed(members: Iterable[str]) -> str:
    """Return a list in one line: "3009, 3011"; what is empty is left out."""
    return translate("words", ", ", "Between the members of a list").join(each for each in members if each)


def paragraph(sentences: Iterable[str]) -> str:
    """Return sentences one after the other; what is empty is left out."""
    # Where a language writes no blank there, its translation is a zero-width space, at which a line may break.
    return translate("words", " ", "Between two sentences").join(each for each in sentences if each)


def _passage(via: str) -> str:
    """Return what a cross rate goes through: a currency by its code, or another thing by its name."""
    fixed_to = via.removesuffix(" peg")
    if fixed_to != via:
        return fill(translate("words", "{currency} peg", "A rate fixed to this currency"), currency=fixed_to)
    return fill(translate("words", "through {currency}", "A cross rate"), currency=via)


def _other_day(when: datetime, now: datetime) -> str:
    if when.astimezone().year != now.astimezone().year:
        return full_moment(when)
    return _day(when, translate("words", "d MMM", "A day of this year, in Qt's letters for dates"))


def _day(when: date | datetime, pattern: str) -> str:
    local = when.astimezone() if isinstance(when, datetime) else when
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)
