"""What turned up after an attempt was settled, and what people decided: both are only ever added to."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.money import Money
from frontdesk.domain.shop import Role


class FindingKind(enum.Enum):
    """How what the server did differs from what the journal says."""

    LATE = "late"
    """It took effect after all, though it was settled as one that did not."""
    DUPLICATE = "duplicate"
    """It took effect more than once."""
    ANOTHER_AMOUNT = "another_amount"
    """It took effect with another amount than was asked for."""
    NEVER_FOUND = "never_found"
    """It was settled as one that took effect, and the card shows that it did not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between the journal and the server; open until a decision closes it.

    Attributes:
        id: Ours (32 hexadecimal digits).
        attempt_id: The attempt that it is about.
        kind: How they differ.
        transactions: The server's ids of the rows that are too many or not as asked, oldest first.
        amount: What those rows moved together, without a sign; None for an experience or when it can't be read.
        found_at: In UTC.
    """

    id: str
    attempt_id: str
    kind: FindingKind
    transactions: tuple[str, ...]
    amount: Money | None
    found_at: datetime


class DecisionKind(enum.Enum):
    """What a person can say of an attempt in doubt, or of a finding."""

    HAPPENED = "happened"
    DID_NOT_HAPPEN = "did_not_happen"
    MANAGER_CALLED = "manager_called"
    ACCEPTED = "accepted"
    """The finding is right as it is, or was put right elsewhere: nothing more is done about it."""
    REMEDIED = "remedied"
    """A linked attempt of this till put the finding right."""


CLOSING = frozenset({DecisionKind.ACCEPTED, DecisionKind.REMEDIED})
"""Decisions that close a finding."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided, journaled before it acts.

    Attributes:
        id: Ours (32 hexadecimal digits).
        attempt_id: The attempt that it is about.
        kind: What was decided.
        person: The e-mail of who decided.
        role: What they were then.
        decided_at: In UTC.
        finding_id: The finding that it is about, or None.
        remedy_id: The attempt that put it right, for REMEDIED.
        note: Free text, or "".
    """

    id: str
    attempt_id: str
    kind: DecisionKind
    person: str
    role: Role
    decided_at: datetime
    finding_id: str | None = None
    remedy_id: str | None = None
    note: str = ""


class Seen(enum.Enum):
    """What the last look at an attempt's card showed."""

    NOTHING = "nothing"
    PROBABLE = "probable"
    """A change that could be ours, without our reference on it."""
    FOUND = "found"
    UNREADABLE = "unreadable"
    """The card could not be read."""


@dataclass(frozen=True, slots=True)
class Audit:
    """How far an attempt has been looked after since it was sent.

    Attributes:
        attempt_id: The attempt.
        watched: How long the till has run meanwhile, in seconds; a changed clock neither shortens nor stretches it.
        looked_at: When its card was last looked at, in UTC, or None.
        seen: What that showed, or None.
        ended: Whether no more looks are due.
    """

    attempt_id: str
    watched: int = 0
    looked_at: datetime | None = None
    seen: Seen | None = None
    ended: bool = False
