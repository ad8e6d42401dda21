"""Activity: today's attempts on this till, those that need attention on top."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.desk.desk import Desk
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.money import plain_digits
from frontdesk.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class ActivityState:
    """What the Activity screen shows.

    Attributes:
        attention: The attempts whose end nobody knows, newest first.
        rows: Today's other attempts, newest first, as far as they match the search.
        search: What is looked for: digits of a card, an amount, a name or a transaction.
        chosen: The attempt whose details are shown, or None.
        checking: The attempt that is being looked for on its card, or "".
        notice: What came of it, or None.
    """

    attention: tuple[Attempt, ...] = ()
    rows: tuple[Attempt, ...] = ()
    search: str = ""
    chosen: Attempt | None = None
    checking: str = ""
    notice: Notice | None = None


class ActivityFlow(Flow[ActivityState]):
    """Shows the journal of today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ActivityState())
        self._desk = desk
        self._all: tuple[Attempt, ...] = ()
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
        self._read(self._all)

    def choose(self, attempt_id: str) -> None:
        """Show an attempt's details."""
        chosen = next((attempt for attempt in self._all if attempt.id == attempt_id), None)
        self._show(replace(self.state, chosen=chosen, notice=None))

    async def check_again(self, attempt_id: str) -> None:
        """Look for an attempt that is in doubt on its card; a second call while looking does nothing."""
        attempt = next((each for each in self._all if each.id == attempt_id), None)
        if attempt is None or self.state.checking:
            return
        self._show(replace(self.state, checking=attempt_id, notice=None))
        try:
            settled = await self._desk.activity.check_again(attempt)
        except NoticeError as failed:
            self._show(replace(self.state, checking="", notice=failed.notice))
            return
        except BaseException:
            self._show(replace(self.state, checking=""))
            raise
        notice = None
        if settled.needs_attention:
            notice = Notice(NoticeKind.NOT_FOUND_ON_CARD, MoneyMoved.UNKNOWN, NextStep.DO_NOT_REPEAT)
        self._show(replace(self.state, checking="", notice=notice, chosen=settled))

    def _read(self, attempts: tuple[Attempt, ...]) -> None:
        self._all = attempts
        wanted = plain_digits(self.state.search).strip().casefold()
        chosen = self.state.chosen
        self._show(
            replace(
                self.state,
                attention=tuple(attempt for attempt in attempts if attempt.needs_attention),
                rows=tuple(
                    attempt for attempt in attempts if not attempt.needs_attention and _matches(attempt, wanted)
                ),
                chosen=next((each for each in attempts if chosen is not None and each.id == chosen.id), None),
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
