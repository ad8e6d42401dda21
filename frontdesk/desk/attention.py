"""What needs a person: what is known of it, what is being tried, and what this person may decide."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.attempt import Attempt
from frontdesk.domain.finding import Audit, Decision, DecisionKind, Finding, Seen
from frontdesk.domain.shop import Role


class Blind(enum.Enum):
    """Why a card is not looked at again by itself."""

    ACCOUNT = "account"
    """This account may not look at cards."""
    CARD = "card"
    """The till has not learnt the server's id of the card: it is read when it is scanned."""
    OVER = "over"
    """It was looked for as long as an attempt is looked after."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One question that the till can't answer by itself.

    Attributes:
        attempt: What was asked.
        finding: Where the server differs from it, or None while its end is not known.
        audit: What the last look at the card showed.
        next_look: When its card is looked at again, in UTC, or None when it won't be by itself.
        blind: Why it won't be; None for a finding, which needs no more looks.
        quiet_until: Until when nobody decides because the answer may still turn up, or None.
        choices: The decisions that are open to this person, in the order of their weight.
        decisions: What was decided about it so far (a manager was called), oldest first.
    """

    attempt: Attempt
    finding: Finding | None = None
    audit: Audit | None = None
    next_look: datetime | None = None
    blind: Blind | None = None
    quiet_until: datetime | None = None
    choices: tuple[DecisionKind, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def id(self) -> str:
        """What it goes by: the finding's id, or the attempt's."""
        return self.finding.id if self.finding else self.attempt.id

    @property
    def seen(self) -> Seen | None:
        """What the last look showed, or None before the first."""
        return self.audit.seen if self.audit else None


def choices_about_unknown(seen: Seen | None, role: Role) -> tuple[DecisionKind, ...]:
    """Return what a person may decide about an attempt whose end is not known, once the quiet time is over.

    A cashier says what the card shows; what goes against it, or rests on nothing, is a manager's.
    """
    if role is Role.MANAGER:
        happened_first = seen is Seen.PROBABLE
        both = (DecisionKind.HAPPENED, DecisionKind.DID_NOT_HAPPEN)
        return both if happened_first else both[::-1]
    if seen is Seen.NOTHING:
        return (DecisionKind.DID_NOT_HAPPEN, DecisionKind.MANAGER_CALLED)
    if seen is Seen.PROBABLE:
        return (DecisionKind.HAPPENED, DecisionKind.MANAGER_CALLED)
    return (DecisionKind.MANAGER_CALLED,)


def choices_about_finding(role: Role) -> tuple[DecisionKind, ...]:
    """Return what a person may decide about a finding; what puts it right is a movement of its own."""
    return (DecisionKind.ACCEPTED,) if role is Role.MANAGER else (DecisionKind.MANAGER_CALLED,)
