"""The days on which the European Central Bank publishes reference rates: those of its payment system, TARGET."""

from __future__ import annotations

from datetime import date, timedelta

_CLOSED = frozenset({(1, 1), (5, 1), (12, 25), (12, 26)})


def next_working_day(day: date) -> date:
    """Return the first working day after a day."""
    day += timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def is_working_day(day: date) -> bool:
    """Return whether it is no weekend, New Year, Good Friday, Easter Monday, 1 May or 25 or 26 December."""
    from_easter = (day - easter_sunday(day.year)).days
    return day.weekday() < 5 and (day.month, day.day) not in _CLOSED and from_easter not in {-2, 1}


def easter_sunday(year: int) -> date:
    """Return the Sunday after the ecclesiastical full moon, by the Gregorian rule in its anonymous form."""
    cycle = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * cycle + century - leap_centuries - moon_shift + 15) % 30
    leap_years, past_leap = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leap_years - moon - past_leap) % 7
    late = (cycle + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
