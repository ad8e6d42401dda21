"""The end of a movement, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.desk.mover import Moved
from frontdesk.domain.attempt import Attempt
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

    @classmethod
    def of(cls, moved: Moved) -> Result:
        """Return the result of a movement."""
        return cls(moved.notice, moved.attempt, moved.card, moved.aside)
