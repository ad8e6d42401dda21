"""What can be wrong with an exchange rate, and with the place that it comes from."""

from __future__ import annotations

import enum


class RateProblem(enum.Enum):
    """Why a rate may not be used as it is."""

    INVERTED = "inverted"
    """It is what one of the other currency is worth."""
    OFF_PEG = "off its peg"
    JUMPED = "jumped"
    """It is too far from the last one that was accepted."""
    DIFFERS = "differs"
    """It has no past, and is far from what another source says."""
    NOT_POSITIVE = "not positive"
    NOT_A_NUMBER = "not a number"
    ABSURD = "absurd"
    """No two currencies are worth as little or as much."""
    TWICE = "twice"
    """The source names two rates for the same two currencies."""
    FUTURE = "from the future"
    TABLE_DAMAGED = "table damaged"
    """The store's own table can't be read, so nobody knows what it says of these currencies."""


class FeedProblem(enum.Enum):
    """Why nothing new came from where rates are fetched."""

    UNREACHABLE = "unreachable"
    TOO_SLOW = "too slow"
    NOT_TRUSTED = "not trusted"
    """Its certificate is not that of the address, or no certificate can be checked."""
    REFUSED = "refused"
    """It answered with another status than 200."""
    NO_FILE = "no file"
    WEB_PAGE = "a web page"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    FUTURE = "from the future"
    TOO_OLD = "too old"
    NO_RATES = "no rates"
    FAULT = "a fault of the till"
