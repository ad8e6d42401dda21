"""Reading an exchange rate that a person typed: never guessed, never by a power of ten."""

from __future__ import annotations

import enum
import re
from decimal import Decimal

from frontdesk.domain.money import plain_digits

LONGEST_RATE = 24

_SIGNS = str.maketrans({"٫": ".", "٬": ",", "،": ","})
_NUMBER = re.compile(r"[0-9]+([.,][0-9]+)?", re.ASCII)
_IN_GROUPS = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?", re.ASCII)


class RateTextProblem(enum.Enum):
    """Why a text is no rate."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    NOT_POSITIVE = "not positive"
    AMBIGUOUS = "ambiguous"
    """A comma and three digits: some write thousands so, and some decimals."""


class RateTextError(ValueError):
    """A text is no rate; `problem` says why."""

    def __init__(self, problem: RateTextProblem) -> None:
        self.problem = problem
        super().__init__(problem.value)


def parse_rate(text: str) -> Decimal:
    """Return the rate that was typed: digits of any script, with a point or a comma before the decimals.

    Raises:
        RateTextError: It is none, or could mean two.
    """
    written = plain_digits(text.strip()).translate(_SIGNS)
    if not written:
        raise RateTextError(RateTextProblem.EMPTY)
    if len(written) > LONGEST_RATE:
        raise RateTextError(RateTextProblem.NOT_A_NUMBER)
    if _IN_GROUPS.fullmatch(written):
        if "." not in written and written.count(",") == 1:
            raise RateTextError(RateTextProblem.AMBIGUOUS)
        written = written.replace(",", "")
    elif not _NUMBER.fullmatch(written):
        raise RateTextError(RateTextProblem.NOT_A_NUMBER)
    value = Decimal(written.replace(",", "."))
    if not value:
        raise RateTextError(RateTextProblem.NOT_POSITIVE)
    return value
