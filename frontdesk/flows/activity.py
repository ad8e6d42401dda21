"""Activity: today's attempts on this till, those that need attention on top."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.desk.activity import Day
from frontdesk.desk.attention import Attention
from frontdesk.desk.desk import Desk
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.finding import DecisionKind
from frontdesk.domain.money import plain_digits
from frontdesk.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class ActivityState:
    """What the Activity screen shows.

    Attributes:
        attention: What needs a person, what is in doubt first.
        rows: Today's other attempts, newest first, as far as they match the search.
        search: What is looked for: digits of a card, an amount, a name or a transaction.
        chosen: The attempt whose details are shown, or None.
        checking: What is being looked for on its card (the id of an `Attention`), or "".
        deciding: The decision that waits to be confirmed, or None.
        busy: Whether a decision is being written.
        notice: What came of the last look or decision, or None.
    """

    attention: tuple[Attention, ...] = ()
    rows: tuple[Attempt, ...] = ()
    search: str = ""
    chosen: Attempt | None = None
    checking: str = ""
    deciding: Deciding | None = None
    busy: bool = False
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Deciding:
    """A decision that somebody is about to make: nothing is written before it is confirmed."""

    about: Attention
    kind: DecisionKind


class ActivityFlow(Flow[ActivityState]):
    """Shows the journal of today, and takes the decisions about what needs a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ActivityState())
        self._desk = desk
        self._day = Day()
        desk.activity.listen(self._read)

    async def refresh(self) -> None:
        """Read the journal again."""
        try:
            await self._desk.activity.refresh()
        except NoticeError as failed:
            self._show(replace(self.state, notice=failed.notice))

    def find(self, text: str) -> None:
        """Show only what matches a text."""
        self._show(replace(self.state, search=text))
        self._read(self._day)

    def choose(self, attempt_id: str) -> None:
        """Show an attempt's details."""
        self._show(replace(self.state, chosen=self._attempt(attempt_id), notice=None))

    async def check_again(self, attention_id: str) -> None:
        """Look for what is in doubt on its card; a second call while looking does nothing."""
        about = self._attention(attention_id)
        if about is None or self.state.checking:
            return
        self._show(replace(self.state, checking=attention_id, notice=None))
        try:
            attempt = await self._desk.reconciler.check(about.attempt.id)
        except NoticeError as failed:
            self._show(replace(self.state, checking="", notice=failed.notice))
            return
        except BaseException:
            self._show(replace(self.state, checking=""))
            raise
        notice = None
        if attempt.needs_attention:
            notice = Notice(NoticeKind.NOT_FOUND_ON_CARD, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT)
        self._show(replace(self.state, checking="", notice=notice, chosen=attempt))

    def consider(self, attention_id: str, kind: DecisionKind) -> None:
        """Say what a decision would mean, and wait for it to be confirmed."""
        about = self._attention(attention_id)
        if about is not None and kind in about.choices and not self.state.busy:
            self._show(replace(self.state, deciding=Deciding(about, kind), notice=None))

    def reconsider(self) -> None:
        """Put a decision aside; nothing was written."""
        if not self.state.busy:
            self._show(replace(self.state, deciding=None))

    async def decide(self, note: str = "") -> None:
        """Write the decision that was considered, in the name of the person; a second call does nothing."""
        deciding = self.state.deciding
        if deciding is None or self.state.busy:
            return
        self._show(replace(self.state, busy=True))
        notice = None
        try:
            attempt = await self._desk.reconciler.decide(deciding.about, deciding.kind, note)
            self._show(replace(self.state, chosen=attempt))
        except NoticeError as failed:
            notice = failed.notice
        finally:
            self._show(replace(self.state, busy=False, deciding=None, notice=notice))

    def _attention(self, attention_id: str) -> Attention | None:
        return next((each for each in self.state.attention if each.id == attention_id), None)

    def _attempt(self, attempt_id: str) -> Attempt | None:
        known = (*self._day.attempts, *(about.attempt for about in self._day.attention))
        return next((attempt for attempt in known if attempt.id == attempt_id), None)

    def _read(self, day: Day) -> None:
        self._day = day
        wanted = plain_digits(self.state.search).strip().casefold()
        chosen = self.state.chosen
        asked = {about.attempt.id for about in day.attention}
        self._show(
            replace(
                self.state,
                attention=day.attention,
                rows=tuple(each for each in day.attempts if each.id not in asked and _matches(each, wanted)),
                chosen=None if chosen is None else self._attempt(chosen.id),
            )
        )


def _matches(attempt: Attempt, wanted: str) -> bool:
    if not wanted:
        return True
    told = (
        attempt.card_last4,
        attempt.amount.wire if attempt.amount else "",
        attempt.local.wire if attempt.local else "",
        attempt.account,
        attempt.transaction_id or "",
        attempt.reference.text,
        attempt.detail,
    )
    return any(wanted in text.casefold() for text in told)
