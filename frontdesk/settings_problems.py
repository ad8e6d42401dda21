"""What can be wrong in a settings file, as a kind with its facts: the window says it in its own language."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class Wrong(enum.Enum):
    """What is wrong; each value says it in English, for the console, after the name of the file and the key."""

    UNREADABLE = "the file can't be read ({cause})"
    NO_TOML = "this is not TOML: {cause}"
    NO_ADDRESS = "this is not a web address"
    NO_SCHEME = "the address must begin with https://"
    NOT_SAFE = "only https is safe for another machine; http is for this one"
    NOT_PLAIN = "the address must be plain: no user, no password, no question mark"
    CHANGE_IT_YOURSELF = "change the address in this file yourself"
    UNKNOWN_KEY = "this key is not known"
    NO_TEXT = "a text in quotes is expected"
    NO_TEXTS = "a list of texts is expected"
    NO_FILE = "there is no such file"
    NO_PLACE = "a web address or the whole path of a file is expected"
    NO_CURRENCY = "'{code}' is no currency of ISO 4217"
    WITHDRAWN_CURRENCY = "'{code}' is a withdrawn currency"
    MANAGERS_HERE = "managers are named in the machine-wide file only"
    TABLE_WITHOUT_PLACE = "exchange.prefer names the table, so say where it is"
    TABLE_NOT_PREFERRED = 'add "table": exchange.table is never read otherwise'
    NO_RATES = "a list of [[rates]] tables is expected"
    RATES_TWICE = "two rates are for the same two currencies"
    NO_SOURCES = "a list of {names} is expected, best first, each at most once"
    NOT_ONE_OF = "one of {names} is expected"
    NO_HOURS = "a number of hours is expected, no more than a year"
    NO_PERCENTAGE = "a number of per cent is expected, more than 0 and at most {most}"
    NO_COLOUR = 'a colour is expected, such as "#0E5A4B"'
    NO_NUMBER = "a number is expected, without quotes"
    NO_RATE = "a number is expected, such as 0.27236"
    RATE_NOT_POSITIVE = "a rate is a positive number, not {value}"
    RATE_ABSURD = "no two currencies are worth as little or as much as {value}"
    RATE_OF_ONE = "a rate has two currencies"
    NO_MOMENT = "a date and time is expected, without quotes"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, with the facts of its sentence."""

    what: Wrong
    facts: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.what.value.format(**self.facts)
