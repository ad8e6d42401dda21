"""The words of what is wrong in a settings file, for whoever looks after the till."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.settings_problems import Problem, Wrong
from frontdesk.ui.fill import fill

translate = QCoreApplication.translate


def settings_problem(problem: Problem) -> str:
    """Return what is wrong, to be said within a sentence after the file and the key."""
    return fill(_PROBLEMS[problem.what](), **problem.facts)


# Each goes on after "In settings.toml, till.keypad: ".
_PROBLEMS: dict[Wrong, Callable[[], str]] = {
    #: {cause} is what the system says of it, in its own language.
    Wrong.UNREADABLE: lambda: translate(
        "words", "the file can’t be read ({cause})", "Within a sentence, after the name of a setting"
    ),
    #: {cause} is what the system says of it, in its own language.
    Wrong.NO_TOML: lambda: translate(
        "words", "this is not TOML: {cause}", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_ADDRESS: lambda: translate(
        "words", "this is not a web address", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_SCHEME: lambda: translate(
        "words", "the address must begin with https://", "Within a sentence, after the name of a setting"
    ),
    Wrong.NOT_SAFE: lambda: translate(
        "words",
        "only https is safe for another machine; http is for this one",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.NOT_PLAIN: lambda: translate(
        "words",
        "the address must be plain: no name, no password, no question mark",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.CHANGE_IT_YOURSELF: lambda: translate(
        "words", "change the address in this file yourself", "Within a sentence, after the name of a setting"
    ),
    Wrong.UNKNOWN_KEY: lambda: translate(
        "words", "this key is not known", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_TEXT: lambda: translate(
        "words", "a text in quotes is expected", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_TEXTS: lambda: translate(
        "words", "a list of texts is expected", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_FILE: lambda: translate(
        "words", "there is no such file", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_PLACE: lambda: translate(
        "words",
        "a web address or the whole path of a file is expected",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.NO_CURRENCY: lambda: translate(
        "words", "“{code}” is no currency of ISO 4217", "Within a sentence, after the name of a setting"
    ),
    Wrong.WITHDRAWN_CURRENCY: lambda: translate(
        "words", "“{code}” is a withdrawn currency", "Within a sentence, after the name of a setting"
    ),
    Wrong.MANAGERS_HERE: lambda: translate(
        "words",
        "managers are named in the machine-wide file only",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.TABLE_WITHOUT_PLACE: lambda: translate(
        "words",
        "exchange.prefer names the table, so say where it is",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.TABLE_NOT_PREFERRED: lambda: translate(
        "words",
        "add “table”: exchange.table is never read otherwise",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.NO_RATES: lambda: translate(
        "words", "a list of [[rates]] tables is expected", "Within a sentence, after the name of a setting"
    ),
    Wrong.RATES_TWICE: lambda: translate(
        "words", "two rates are for the same two currencies", "Within a sentence, after the name of a setting"
    ),
    #: {names} are words of the settings, such as "store", "table".
    Wrong.NO_SOURCES: lambda: translate(
        "words",
        "a list of {names} is expected, best first, each at most once",
        "Within a sentence, after the name of a setting",
    ),
    #: {names} are words of the settings, such as "store", "table".
    Wrong.NOT_ONE_OF: lambda: translate(
        "words", "one of {names} is expected", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_HOURS: lambda: translate(
        "words",
        "a number of hours is expected, no more than a year",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.NO_PERCENTAGE: lambda: translate(
        "words",
        "a number of per cent is expected, more than 0 and at most {most}",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.NO_COLOUR: lambda: translate(
        "words", "a colour is expected, such as “#0E5A4B”", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_NUMBER: lambda: translate(
        "words", "a number is expected, without quotes", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_RATE: lambda: translate(
        "words", "a number is expected, such as 0.27236", "Within a sentence, after the name of a setting"
    ),
    Wrong.RATE_NOT_POSITIVE: lambda: translate(
        "words", "a rate is a positive number, not {value}", "Within a sentence, after the name of a setting"
    ),
    Wrong.RATE_ABSURD: lambda: translate(
        "words",
        "no two currencies are worth as little or as much as {value}",
        "Within a sentence, after the name of a setting",
    ),
    Wrong.RATE_OF_ONE: lambda: translate(
        "words", "a rate has two currencies", "Within a sentence, after the name of a setting"
    ),
    Wrong.NO_MOMENT: lambda: translate(
        "words", "a date and time is expected, without quotes", "Within a sentence, after the name of a setting"
    ),
}
