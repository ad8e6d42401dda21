"""Kinds of fault that touch how often and when the server gets the request: twice, late, and both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.faults.answers import Answer
from tests.faults.endings import (
    Late,
    Seen,
    after,
    before,
    closes,
    resets,
    says,
    shows_both,
    shows_first,
    shows_none,
    shows_page,
    shows_second,
    stalls,
    twice,
)
from tests.faults.fault import APPLIED, IMPATIENT, PATIENT, REFUSED, UNKNOWN, Ends, Fault, Kind
from tests.support.relay import Ending, keeps_open

TWICE_IS_DONE = "what is delivered twice is done"
LATE_IS_LATER = "what is late is done after the till was told"
DUPLICATE_IS_LATER = "without a first delivery it is late, and no duplicate"
NOBODY_LOOKS = (
    "a stated limit: two minutes after its end the till stops looking at what was answered, and nobody asks"
)

SOON = timedelta(seconds=7)
LONG_AFTER = timedelta(minutes=5)
WHEN = {SOON: "soon", LONG_AFTER: "long after"}


def duplicate(
    name: str, ending: Callable[[Answer, Answer], Seen], told: Ends = frozenset(), *, patient: bool = True
) -> Kind:
    """The request is delivered twice, at once."""
    timeouts = PATIENT if patient else IMPATIENT
    return Kind(
        f"delivered twice, {name}",
        TWICE_IS_DONE,
        lambda: Fault(moves=twice(ending), delivered=2, told=told, timeouts=timeouts),
        tells="copies",
    )


def late(name: str, seen: Seen, lands: timedelta, told: Ends = UNKNOWN, *, decided: bool = False) -> Kind:
    """The till sees an end, and the request lands afterwards."""
    timeouts = IMPATIENT if seen is stalls else PATIENT
    return Kind(
        f"{name}, lands {WHEN[lands]}",
        lambda: Fault(
            moves=Late(before(seen)), delivered=0, told=told, timeouts=timeouts, lands=lands, decided=decided
        ),
        LATE_IS_LATER,
        tells="" if told == UNKNOWN and not decided else "mark",
    )


def late_duplicate(name: str, ending: Ending, lands: timedelta, told: Ends, *, patient: bool = True) -> Kind:
    """The request is done, and a copy lands afterwards; long after, when the till looks no more by itself."""
    timeouts = PATIENT if patient else IMPATIENT
    return Kind(
        f"{name}, copy lands {WHEN[lands]}" + (", card seen again" if lands == LONG_AFTER else ""),
        DUPLICATE_IS_LATER,
        lambda: Fault(
            moves=Late(ending), told=told, timeouts=timeouts, lands=lands, seen_again=lands == LONG_AFTER
        ),
        tells="copies",
    )


REPETITIONS = (
    duplicate("first answer", shows_first, APPLIED),
    duplicate("second answer", shows_second),
    duplicate("both answers", shows_both, APPLIED),
    duplicate("connection closed", shows_none(closes), UNKNOWN),
    duplicate("no answer", shows_none(stalls), UNKNOWN, patient=False),
    duplicate("502", shows_none(shows_page(502)), UNKNOWN),
    *(late("no answer", stalls, lands) for lands in WHEN),
    *(late("connection closed", closes, lands) for lands in WHEN),
    late("connection reset", resets, SOON),
    *(late("502", shows_page(502), lands) for lands in WHEN),
    late("504", shows_page(504), SOON),
    late("429", says(429, {"error": "Too many requests"}), SOON),
    late("422 in JSON", says(422, {"errors": "This can't be done"}), SOON, REFUSED),
    late("422, not enough", says(422, {"errors": "Insufficient balance"}), SOON, REFUSED),
    late("401 in JSON", says(401, {"error": "Your session has ended"}), SOON, REFUSED),
    late('no answer, "It did not happen"', stalls, LONG_AFTER, decided=True),
    *(late_duplicate("answered", keeps_open, lands, APPLIED) for lands in WHEN),
    *(late_duplicate("connection closed", after(closes), lands, UNKNOWN) for lands in WHEN),
    late_duplicate("no answer", after(stalls), SOON, UNKNOWN, patient=False),
    Kind("answered, copy lands long after, never seen again", DUPLICATE_IS_LATER, NOBODY_LOOKS),
)
