"""The verdict on a cell: does the till know, and say, what the server did?"""

from __future__ import annotations

from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.errors import MoneyMoved
from tests.faults.fault import APPLIED, UNKNOWN, Fault
from tests.faults.run import Ran, of
from tests.faults.shapes import Shape

NOTHING_HAPPENED = frozenset({AttemptState.REFUSED, AttemptState.NOT_SENT, AttemptState.NOT_APPLIED})


def verdict(fault: Fault, shape: Shape, ran: Ran) -> tuple[str, ...]:
    """Return all that is wrong with a cell, in words; empty when nothing is."""
    return (
        *_about_the_fault(fault, ran),
        *_about_what_was_sent(shape, ran),
        *(text for attempt in ran.told.attempts for text in _about_the_telling(fault, shape, ran, attempt)),
        *(text for attempt in ran.attempts for text in _about_the_end(fault, shape, ran, attempt)),
    )


def double(ran: Ran) -> bool:
    """Whether the till itself moved the money of one movement more than once."""
    return ran.sent > 1 and len(ran.entries) > 1


def _about_the_fault(fault: Fault, ran: Ran) -> list[str]:
    wrong = [f"the hop broke: {error}" for error in ran.broken]
    if not ran.fired:
        wrong.append("the fault did not fire")
    if ran.told.delivered != fault.delivered:
        wrong.append(f"the server had the request {ran.told.delivered} times, not {fault.delivered}")
    return wrong


def _about_what_was_sent(shape: Shape, ran: Ran) -> list[str]:
    wrong = []
    if ran.sent > 1:
        wrong.append(f"the till sent {ran.sent} times")
    if double(ran):
        wrong.append(f"the till moved the money {len(ran.entries)} times")
    if ran.sent and not ran.attempts:
        wrong.append("something was sent, and the journal has no attempt of it")
    told = ran.told.stopped
    if told is not None and (ran.sent or told.moved is not MoneyMoved.NO):
        wrong.append(f"the words said that nothing was begun, or that they don't know ({told.kind.value})")
    ours = {entry for attempt in ran.attempts for entry in ran.entries_of(attempt)}
    wrong += ["an entry without our reference" for entry in ran.entries if entry not in ours]
    wrong += [f"an entry of {entry.minor}" for entry in ran.entries if entry.minor != shape.minor]
    return wrong


def _about_the_telling(fault: Fault, shape: Shape, ran: Ran, attempt: Attempt) -> list[str]:
    wrong = []
    right = fault.told | (APPLIED if shape.looks_at_once and fault.told == UNKNOWN else frozenset())
    if right and attempt.state not in right:
        wrong.append(f"told as {attempt.state.value}")
    notice = ran.told.notices.get(attempt.id)
    done = len(of(attempt, ran.told.entries))
    if notice is not None and notice.moved is MoneyMoved.NO and done:
        wrong.append(f"the words said that nothing happened ({notice.kind.value}), and it had")
    if attempt.state in NOTHING_HAPPENED and done:
        wrong.append(f"written down as {attempt.state.value} although it had happened")
    return wrong


def _about_the_end(fault: Fault, shape: Shape, ran: Ran, attempt: Attempt) -> list[str]:
    done = len(ran.entries_of(attempt))
    found = attempt.id in ran.findings
    match attempt.state:
        case AttemptState.UNKNOWN:
            evident = done and "mark" in shape.tells and not fault.blind
            seen = ["still unknown, and the evidence is on the card"] if evident else []
            return seen if attempt.id in ran.shown else [*seen, "unknown, and shown to nobody"]
        case AttemptState.APPLIED:
            return [] if found or done == 1 else [f"applied by the journal, {done} times by the server"]
        case state if state in NOTHING_HAPPENED:
            return [] if found or not done else [f"{state.value} by the journal, {done} times by the server"]
    return [f"at rest as {attempt.state.value}"]
