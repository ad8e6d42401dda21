"""The judge says what is wrong, and of what is right it says nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.domain.attempt import AttemptState, Reference
from frontdesk.domain.errors import MoneyMoved, Notice, NoticeKind
from frontdesk.domain.finding import FindingKind
from tests.faults.fault import UNKNOWN, Fault
from tests.faults.judge import verdict
from tests.faults.ledger import Entry
from tests.faults.run import Ran, Told
from tests.faults.shapes import SHAPES
from tests.support.attempts import attempt

REDEEM = SHAPES[0]
DONE = replace(attempt(), state=AttemptState.APPLIED)
ENTRY = Entry(1, -1000, f"{DONE.reference}")
REDEEMED = Notice(NoticeKind.REDEEMED, MoneyMoved.YES)
REFUSED = Notice(NoticeKind.REFUSED, MoneyMoved.NO)
TOLD = Told(stopped=None, notices={DONE.id: REDEEMED}, attempts=(DONE,), entries=(ENTRY,), delivered=1)
RIGHT = Ran(
    told=TOLD,
    attempts=(DONE,),
    entries=(ENTRY,),
    shown=frozenset(),
    findings={},
    sent=1,
    fired=True,
    broken=(),
)


def at(state: AttemptState, **changes: Any) -> Ran:
    """The same, with the attempt in another state at rest."""
    return replace(RIGHT, attempts=(replace(DONE, state=state),), **changes)


@pytest.mark.parametrize(
    "ran",
    [
        RIGHT,
        at(AttemptState.UNKNOWN, entries=(), shown=frozenset({DONE.id})),
        at(AttemptState.REFUSED, entries=()),
        at(AttemptState.REFUSED, findings={DONE.id: FindingKind.LATE}),
        replace(RIGHT, entries=(ENTRY, replace(ENTRY, id=2)), findings={DONE.id: FindingKind.DUPLICATE}),
        replace(RIGHT, entries=(), findings={DONE.id: FindingKind.NEVER_FOUND}),
    ],
)
def test_what_is_right_is_right(ran: Ran) -> None:
    assert verdict(Fault(), REDEEM, ran) == ()


@pytest.mark.parametrize(
    ("ran", "why"),
    [
        (replace(RIGHT, fired=False), "did not fire"),
        (replace(RIGHT, broken=("KeyError",)), "the hop broke"),
        (replace(RIGHT, sent=2), "sent 2 times"),
        (replace(RIGHT, sent=2, entries=(ENTRY, replace(ENTRY, id=2))), "moved the money 2 times"),
        (replace(RIGHT, entries=(ENTRY, replace(ENTRY, id=2))), "applied by the journal, 2 times"),
        (replace(RIGHT, entries=()), "applied by the journal, 0 times"),
        (replace(RIGHT, entries=(replace(ENTRY, minor=-1100),)), "an entry of -1100"),
        (replace(RIGHT, entries=(ENTRY, Entry(2, -1000, f"{Reference.mint()}"))), "without our reference"),
        (replace(RIGHT, attempts=()), "no attempt of it"),
        (at(AttemptState.REFUSED), "refused by the journal, 1 times"),
        (at(AttemptState.NOT_SENT), "not_sent by the journal, 1 times"),
        (at(AttemptState.NOT_APPLIED), "not_applied by the journal, 1 times"),
        (at(AttemptState.UNKNOWN, shown=frozenset({DONE.id})), "the evidence is on the card"),
        (at(AttemptState.UNKNOWN, entries=()), "shown to nobody"),
        (at(AttemptState.SENT), "at rest as sent"),
        (replace(RIGHT, told=replace(TOLD, delivered=0)), "had the request 0 times"),
        (replace(RIGHT, told=replace(TOLD, notices={DONE.id: REFUSED})), "the words said that nothing happened"),
        (replace(RIGHT, told=replace(TOLD, stopped=REFUSED)), "that nothing was begun"),
        (
            replace(RIGHT, told=replace(TOLD, attempts=(replace(DONE, state=AttemptState.REFUSED),))),
            "written down as refused although it had happened",
        ),
    ],
)
def test_what_is_wrong_is_named(ran: Ran, why: str) -> None:
    assert why in "; ".join(verdict(Fault(), REDEEM, ran))


def test_an_end_that_is_true_and_not_the_right_one_is_wrong() -> None:
    assert verdict(Fault(told=UNKNOWN), REDEEM, RIGHT) == ("told as applied",)
