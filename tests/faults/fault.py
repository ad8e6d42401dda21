"""One fault: everything that goes wrong around one movement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.domain.attempt import AttemptState
from frontdesk.providers.ts import Timeouts
from tests.faults.shapes import Shape
from tests.support.relay import Ending, keeps_open

PATIENT = Timeouts(connect=10, write=10, read=10, pool=10, total=10)
IMPATIENT = Timeouts(connect=10, write=10, read=0.2, pool=10, total=10)
UNHURRIED = Timeouts(connect=10, write=10, read=1, pool=10, total=10)
"""For what never ends, where something has to be answered before it."""
HASTY = Timeouts(connect=10, write=10, read=10, pool=10, total=0.5)
"""For what comes too slowly, though it never stops coming."""

Ends = frozenset[AttemptState]

UNKNOWN = frozenset({AttemptState.UNKNOWN})
NOT_SENT = frozenset({AttemptState.NOT_SENT})
APPLIED = frozenset({AttemptState.APPLIED})
REFUSED = frozenset({AttemptState.REFUSED})


@dataclass(frozen=True)
class Fault:
    """What goes wrong around one movement, and what is known of its end beforehand.

    Attributes:
        moves: How the request that moves money ends.
        delivered: How often the server has had it when the till tells how it went.
        told: The only right ends of it at that moment; empty where any end that is true will do.
        timeouts: How long the till waits, while the fault is there to be waited for.
        look_ups: How the reads before it end.
        read_backs: How the reads after it end, until the till has told how it went.
        later_reads: How the reads end after that.
        blind: Whether `later_reads` never show what the server has.
        hurried: Whether most of the time until rest passes at once: right where nothing happens meanwhile.
        lands: When `moves` delivers what it kept, counted from the telling; None if it keeps nothing.
        decided: Whether a person says "It did not happen" before that.
        seen_again: Whether somebody looks the card up later, for another reason.
        tls: Whether the connection is encrypted.
        unreachable: Whether no connection is made: refused, or with a certificate that is not trusted.
        cancelled: Whether the till's own task is cancelled while it waits for the answer.
    """

    moves: Ending = keeps_open
    delivered: int = 1
    told: Ends = frozenset()
    timeouts: Timeouts = PATIENT
    look_ups: Ending = keeps_open
    read_backs: Ending = keeps_open
    later_reads: Ending = keeps_open
    blind: bool = False
    hurried: bool = False
    lands: timedelta | None = None
    decided: bool = False
    seen_again: bool = False
    tls: bool = False
    unreachable: bool = False
    cancelled: bool = False


Make = Callable[[], Fault]

MISSING = {
    "before": "no card is read before it",
    "mark": "a stated limit: once it is settled, a late one can't be told from somebody else's change of the card",
    "absence": "a stated limit: what is not found, or is not so any more, may have been done all the same",
    "copies": "a stated limit: a second card made of the same request is not looked for",
}
"""Why a shape does not meet a kind that needs what it lacks."""


@dataclass(frozen=True)
class Kind:
    """A kind of fault, on both sides of the server's commit.

    Attributes:
        name: As the matrix calls it.
        before, after: How to make it, or why there is no such thing.
        tells: What a shape must have for it (`Shape.tells`), or "".
        like: The kind that it differs from in a status or a text alone; only a thorough shape meets both.
    """

    name: str
    before: Make | str
    after: Make | str
    tells: str = ""
    like: str = ""

    def empty_for(self, shape: Shape) -> str:
        """Return why a shape does not meet it, or ""."""
        if self.like and not shape.thorough:
            return f'brief shapes meet "{self.like}" in its place'
        if self.tells in {"", *shape.tells}:
            return ""
        return MISSING.get(self.tells, f"its answer does not tell the {self.tells}")
