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
    name: str,
    ending: Callable[[Answer, Answer], Seen],
    told: Ends = frozenset(),
    *,
    like: str = "",
    patient: bool = True,
) -> Kind:
    """The request is delivered twice, at once."""
    timeouts = PATIENT if patient else IMPATIENT
    return Kind(
        f"delivered twice, {name}",
        TWICE_IS_DONE,
        lambda: Fault(moves=twice(ending), delivered=2, told=told, timeouts=timeouts),
        tells="copies",
        like=like,
    )


def late(
    name: str, seen: Seen, lands: timedelta, told: Ends = UNKNOWN, *, like: str = "", decided: bool = False
) -> Kind:
    """The till sees an end, and the request lands afterwards."""
    timeouts = IMPATIENT if seen is stalls else PATIENT
    return Kind(
        f"{name}, lands {WHEN[lands]}",
        lambda: Fault(
            moves=Late(before(seen)), delivered=0, told=told, timeouts=timeouts, lands=lands, decided=decided
        ),
        LATE_IS_LATER,
        tells="" if told == UNKNOWN and not decided else "mark",
        like=like,
    )


def late_duplicate(
    name: str, ending: Ending, lands: timedelta, told: Ends, *, like: str = "", patient: bool = True
) -> Kind:
    """The request is done, and a copy lands afterwards; long after, when the till looks no more by itself."""
    timeouts = PATIENT if patient else IMPATIENT
    return Kind(
        f"{name}, copy lands {WHEN[lands]}" + (", card seen again" if lands == LONG_AFTER else ""),
        DUPLICATE_IS_LATER,
        lambda: Fault(
            moves=Late(ending), told=told, timeouts=timeouts, lands=lands, seen_again=lands == LONG_AFTER
        ),
        tells="copies",
        like=like,
    )


CLOSED = "connection closed, lands soon"
REFUSED_LATE = "422 in JSON, lands soon"

REPETITIONS = (
    duplicate("first answer", shows_first, APPLIED),
    duplicate("second answer", shows_second),
    duplicate("both answers", shows_both, APPLIED, like="delivered twice, first answer"),
    duplicate("connection closed", shows_none(closes), UNKNOWN),
    duplicate("no answer", shows_none(stalls), UNKNOWN, like="delivered twice, connection closed", patient=False),
    duplicate("502", shows_none(shows_page(502)), UNKNOWN, like="delivered twice, connection closed"),
    *(late("connection closed", closes, lands) for lands in WHEN),
    late("connection reset", resets, SOON, like=CLOSED),
    *(late("no answer", stalls, lands, like=CLOSED) for lands in WHEN),
    *(late("502", shows_page(502), lands, like=CLOSED) for lands in WHEN),
    late("504", shows_page(504), SOON, like=CLOSED),
    late("429", says(429, {"error": "Too many requests"}), SOON, like=CLOSED),
    late("422 in JSON", says(422, {"errors": "This can't be done"}), SOON, REFUSED),
    late("422, not enough", says(422, {"errors": "Insufficient balance"}), SOON, REFUSED, like=REFUSED_LATE),
    late("401 in JSON", says(401, {"error": "Your session has ended"}), SOON, REFUSED, like=REFUSED_LATE),
    late('connection closed, "It did not happen"', closes, LONG_AFTER, decided=True),
    *(late_duplicate("answered", keeps_open, lands, APPLIED) for lands in WHEN),
    late_duplicate("connection closed", after(closes), SOON, UNKNOWN),
    late_duplicate(
        "connection closed", after(closes), LONG_AFTER, UNKNOWN, like="connection closed, copy lands soon"
    ),
    late_duplicate(
        "no answer", after(stalls), SOON, UNKNOWN, like="connection closed, copy lands soon", patient=False
    ),
    Kind("answered, copy lands long after, never seen again", DUPLICATE_IS_LATER, NOBODY_LOOKS),
)
