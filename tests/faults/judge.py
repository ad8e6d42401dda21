"""The verdict on a cell: does the till know, and say, what the server did?"""

from __future__ import annotations

from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.errors import MoneyMoved
from tests.faults.fault import Fault
from tests.faults.run import Ran
from tests.faults.shapes import Shape
from tests.support.training import LedgerRow

NOTHING_HAPPENED = frozenset({AttemptState.REFUSED, AttemptState.NOT_SENT, AttemptState.NOT_APPLIED})


def verdict(fault: Fault, shape: Shape, ran: Ran) -> tuple[str, ...]:
    """Return all that is wrong with a cell, in words; empty when nothing is."""
    return tuple(
        [
            *_about_the_fault(fault, ran),
            *_about_the_words(fault, ran),
            *_about_the_rest(fault, shape, ran),
        ]
    )


def double(ran: Ran) -> bool:
    """Whether the till itself moved the customer's money more than once."""
    return ran.sent > 1 and len(ran.rows) > 1


def _about_the_fault(fault: Fault, ran: Ran) -> list[str]:
    wrong = [f"the hop broke: {error}" for error in ran.broken]
    if not ran.fired:
        wrong.append("the fault did not fire")
    if ran.delivered != fault.delivered:
        wrong.append(f"the server had the request {ran.delivered} times, not {fault.delivered}")
    return wrong


def _about_the_words(fault: Fault, ran: Ran) -> list[str]:
    wrong = []
    state = None if ran.told_attempt is None else ran.told_attempt.state
    if fault.told and state not in fault.told:
        wrong.append(f"told as {state}")
    if ran.told is not None and ran.told.moved is MoneyMoved.NO and ran.told_rows:
        wrong.append(f"the words said that nothing happened ({ran.told.kind.value}), and it had")
    if state in NOTHING_HAPPENED and ran.told_rows:
        wrong.append(f"written down as {state} although it had happened")
    return wrong


def _about_the_rest(fault: Fault, shape: Shape, ran: Ran) -> list[str]:
    wrong = []
    if ran.sent > 1:
        wrong.append(f"the till sent {ran.sent} times")
    if double(ran):
        wrong.append(f"the till moved the money {len(ran.rows)} times")
    if len(ran.attempts) > 1:
        wrong.append(f"the journal has {len(ran.attempts)} attempts of one movement")
    if not ran.attempts:
        if ran.rows or ran.sent:
            wrong.append("something was sent, and the journal has no attempt of it")
        return wrong
    (attempt,) = ran.attempts
    return wrong + _about_the_rows(shape, ran, attempt) + _about_the_end(fault, ran, attempt)


def _about_the_rows(shape: Shape, ran: Ran, attempt: Attempt) -> list[str]:
    wrong = [f"a row of {row.amount} {row.currency}" for row in ran.rows if row.amount != shape.moves]
    strange = [row for row in ran.rows if not _signed(row, attempt)]
    return wrong + (["a row without our reference"] if strange else [])


def _about_the_end(fault: Fault, ran: Ran, attempt: Attempt) -> list[str]:
    done = len(ran.rows)
    match attempt.state:
        case AttemptState.UNKNOWN:
            seen = ["still unknown, and the evidence is on the card"] if done and not fault.blind else []
            return seen if attempt.id in ran.shown else [*seen, "unknown, and shown to nobody"]
        case AttemptState.APPLIED:
            return [] if done == 1 or ran.findings else [f"applied by the journal, {done} times by the server"]
        case state if state in NOTHING_HAPPENED:
            return (
                [] if done == 0 or ran.findings else [f"{state.value} by the journal, {done} times by the server"]
            )
    return [f"at rest as {attempt.state.value}"]


def _signed(row: LedgerRow, attempt: Attempt) -> bool:
    return attempt.reference.text in f"{row.notes} {row.meta}"
