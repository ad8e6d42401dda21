"""The end of a movement, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.desk.mover import Moved
from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.card import Card
from frontdesk.domain.errors import Notice


@dataclass(frozen=True, slots=True)
class Result:
    """What the result screen shows.

    Attributes:
        notice: The outcome.
        attempt: Its row in the journal.
        card: The card read back, or None.
        aside: A second thing to tell, or None.
    """

    notice: Notice
    attempt: Attempt
    card: Card | None = None
    aside: Notice | None = None

    @property
    def can_be_repeated(self) -> bool:
        """Whether the same may be asked for once more: nothing has left the till."""
        return self.attempt.state is AttemptState.NOT_SENT

    @classmethod
    def of(cls, moved: Moved) -> Result:
        """Return the result of a movement."""
        return cls(moved.notice, moved.attempt, moved.card, moved.aside)
