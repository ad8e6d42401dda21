"""The end of a movement, as it is shown; one that is not known follows what the till finds out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.desk.activity import Day
from frontdesk.desk.attention import Attention
from frontdesk.desk.mover import Moved
from frontdesk.desk.outcomes import found
from frontdesk.desk.told import attempt_notice
from frontdesk.domain.attempt import Attempt, AttemptState
from frontdesk.domain.card import Card
from frontdesk.domain.errors import MoneyMoved, Notice


@dataclass(frozen=True, slots=True)
class Result:
    """What the result screen shows.

    Attributes:
        notice: The outcome.
        attempt: Its row in the journal.
        card: The card read back, or None.
        aside: A second thing to tell, or None.
        about: What is being done about it while its end is not known.
        differs: Whether the second thing is that the server did something else than was asked for.
    """

    notice: Notice
    attempt: Attempt
    card: Card | None = None
    aside: Notice | None = None
    about: Attention | None = None
    differs: bool = False

    @property
    def can_be_repeated(self) -> bool:
        """Whether the same may be asked for once more: nothing has left the till."""
        return self.attempt.state is AttemptState.NOT_SENT

    @property
    def in_doubt(self) -> bool:
        """Whether nobody knows the end yet."""
        return self.notice.moved is MoneyMoved.UNKNOWN

    @classmethod
    def of(cls, moved: Moved, day: Day) -> Result:
        """Return the result of a movement, with what today's activity knows of it."""
        return cls(moved.notice, moved.attempt, moved.card, moved.aside).followed(day)

    def followed(self, day: Day) -> Result:
        """Return the result as today's activity has it: settled, perhaps, or with a finding about it."""
        questions = [each for each in day.attention if each.attempt.id == self.attempt.id]
        result = self
        if self.in_doubt:
            about = next((each for each in questions if each.finding is None), None)
            row = next((each for each in day.attempts if each.id == self.attempt.id), self.attempt)
            result = replace(self, about=about)
            if about is None and row.state.settled:
                result = replace(result, notice=attempt_notice(row), attempt=row, aside=None)
        finding = next((each.finding for each in questions if each.finding is not None), None)
        if finding is None:
            return result
        return replace(result, aside=found(finding, result.attempt), differs=True)
