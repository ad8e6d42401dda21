"""The till's process is killed at each step of a movement; its successor finds out what the server did."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.faults.books import Book
from tests.faults.kill_run import SHAPES, Death, die
from tests.faults.stops import Step
from tests.faults.traffic import Fate

HELD_BEFORE = Fate(now=0, held=True)
HELD_AFTER = Fate(held=True)
LANDS_LATER = Fate(now=0, held=True, later=30)
LOST = Fate("nothing, closed", now=0)

pytestmark = pytest.mark.usefixtures("expected_log")


@dataclass(frozen=True)
class Moment:
    """When a till dies, how that leaves what it strikes, and the same of the others of a batch.

    Attributes:
        name: In words.
        death: The moment; its shape is filled in.
        left: The state that the successor finds.
        rest: The state in the end.
        others_left, others_rest: The same for the others of a batch.
    """

    name: str
    death: Death
    left: str
    rest: str
    others_left: str
    others_rest: str


ANY = "any"
MOMENTS = (
    Moment("before it is prepared", Death(ANY, Step.BEFORE_PREPARED), "", "", "", ""),
    Moment("prepared", Death(ANY, Step.PREPARED), "not_sent", "not_sent", "not_sent", "not_sent"),
    Moment("sent, no byte has left", Death(ANY, Step.SENT), "unknown", "unknown", "unknown", "unknown"),
    Moment("held before the commit", Death(ANY, fate=HELD_BEFORE), "unknown", "unknown", "unknown", "unknown"),
    Moment("held, and lands later", Death(ANY, fate=LANDS_LATER), "unknown", "applied", "unknown", "applied"),
    Moment("held after the commit", Death(ANY, fate=HELD_AFTER), "unknown", "applied", "unknown", "applied"),
    Moment("answered, not written", Death(ANY, Step.ANSWERED), "unknown", "applied", "unknown", "applied"),
    Moment("the outcome is written", Death(ANY, Step.SETTLED), "applied", "applied", "unknown", "applied"),
    Moment("reading back", Death(ANY, reading_back=True), "applied", "applied", "unknown", "applied"),
    Moment("deciding", Death(ANY, Step.DECIDING, LOST, decides=True), "unknown", "unknown", "unknown", "unknown"),
    Moment(
        "decided", Death(ANY, Step.DECIDED, LOST, decides=True), "not_applied", "not_applied", "unknown", "unknown"
    ),
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
async def test_a_killed_till_loses_nothing_and_repeats_nothing(
    moment: Moment, shape: str, seeded_database: Path, tmp_path: Path
) -> None:
    found = await die(replace(moment.death, shape=shape), seeded_database, tmp_path)

    others = len(SHAPES[shape]) - 1
    assert found.wrong == ()
    assert _states(found.left, shape) == sorted(filter(None, [moment.left] + [moment.others_left] * others))
    assert _states(found.rest, shape) == sorted(filter(None, [moment.rest] + [moment.others_rest] * others))


def _states(book: Book, shape: str) -> list[str]:
    """The states of what was asked for last; before a refund there was a redeem."""
    earlier = 1 if shape == "refund" else 0
    return sorted(row["state"] for row in list(book.attempts.values())[earlier:])
