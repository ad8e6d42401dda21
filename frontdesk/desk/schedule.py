"""When an attempt's card is looked at again."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.finding import Audit, Seen

QUICK_LOOKS = (2, 5, 10, 20, 40, 60, 90, 120)
"""Seconds after an outcome became unknown: a request that is late lands within these, mostly."""

QUIET_SECONDS = QUICK_LOOKS[-1]
"""Before these have passed nobody decides: the answer may still turn up by itself."""

SLOW_SECONDS = 600
"""Between two looks afterwards."""

CONFIRM_SECONDS = 120
"""How long after its end an attempt is looked at once more: it can be delivered a second time, late."""

WATCH_SECONDS = 72 * 3600
"""How long of the till's running an attempt is looked after that was never proved."""


@dataclass(slots=True)
class Plan:
    """When one attempt is looked at next, in monotonic seconds.

    Attributes:
        attempt: As it was last read.
        audit: How far it had been looked after when the plan was made, or at its last look.
        can_look: Whether this account can look at all.
        since: When the plan was made.
        counted: Up to when the audit counts.
        due: When the next look is; None when no more are.
    """

    attempt: Attempt
    audit: Audit
    can_look: bool
    since: float
    counted: float
    due: float | None = None

    @classmethod
    def begin(cls, attempt: Attempt, audit: Audit, now: float, *, can_look: bool) -> Plan:
        """Return a fresh plan."""
        plan = cls(attempt, audit, can_look, now, now)
        plan.due = plan.next_look(now)
        return plan

    def watched(self, now: float) -> int:
        """Return how long the attempt has been looked after, in seconds of the till's running."""
        return self.audit.watched + int(now - self.counted)

    def hurry(self, now: float) -> None:
        """Look at once, and quickly again if that time had passed: the server is back."""
        if now - self.since > QUIET_SECONDS:
            self.since = now
        self.due = now

    def quiet_seconds_left(self, now: float) -> int:
        """Return how long it is until a person may decide."""
        return max(0, QUIET_SECONDS - self.watched(now))

    @property
    def seen_in_the_end(self) -> Seen | None:
        """What a look showed by which the answer had had its time; None when the last look was before that.

        What the card showed two seconds after a request says nothing of where it went since.
        """
        # Each run of the till counts whole seconds only.
        return self.audit.seen if self.audit.watched + 1 >= QUIET_SECONDS else None

    def ends(self, now: float) -> bool:
        """Return whether a look that could be made now is the last one."""
        if self.attempt.needs_attention:
            return False
        needed = WATCH_SECONDS if self.attempt.settled_by is SettledBy.PERSON else CONFIRM_SECONDS
        return self.watched(now) >= needed

    def next_look(self, now: float) -> float | None:
        """Return when the next look is due, or None."""
        if not self.can_look:
            return None
        if self.attempt.state in {AttemptState.SENT, AttemptState.UNKNOWN}:
            quick = next((self.since + after for after in QUICK_LOOKS if self.since + after > now), None)
            if quick is not None:
                return quick
            return now + SLOW_SECONDS if self.watched(now) < WATCH_SECONDS else None
        if self.attempt.settled_by is SettledBy.PERSON:
            return now + SLOW_SECONDS
        return max(now + CONFIRM_SECONDS - self.watched(now), self.since)
