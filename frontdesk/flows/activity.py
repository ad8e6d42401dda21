"""Activity: what needs a person on top, then today's other attempts; and the decisions that are open."""

from __future__ import annotations

import enum
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import TypeVar

from frontdesk.desk.activity import Day
from frontdesk.desk.attention import Attention, Blind
from frontdesk.desk.desk import Desk
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.card import Card
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.finding import DecisionKind, Finding, FindingKind
from frontdesk.domain.money import plain_digits
from frontdesk.domain.movement import Operation
from frontdesk.domain.shop import Role
from frontdesk.flows.flow import Flow
from frontdesk.flows.places import Place
from frontdesk.logs import masked

T = TypeVar("T")

_AGAIN = {
    Operation.REDEEM: Place.REDEEM,
    Operation.REDEEM_EXPERIENCE: Place.REDEEM,
    Operation.ACTIVATE: Place.ACTIVATE,
    Operation.REFUND: Place.REFUND,
}
"""Where something is done once more."""

_NEEDS_NOTE = frozenset({DecisionKind.ACCEPTED})
"""Decisions that say nothing to who reads them later unless the person says why."""


class Way(enum.Enum):
    """What a next step is for."""

    AGAIN = "again"
    """It did not happen: do it once more."""
    GIVE_BACK = "give back"
    """It took effect where it should not have: refund it."""
    READ = "read"
    """The till can't look at the card by itself: scan it."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The obvious next step, at another place.

    Attributes:
        way: What it is for.
        place: Where it is done.
        card_id: The card to take along, as far as the till knows its id.
        transaction_id: The transaction that is given back, or "".
    """

    way: Way
    place: Place
    card_id: str | None = None
    transaction_id: str = ""


@dataclass(frozen=True, slots=True)
class Deciding:
    """A decision that somebody is about to make: nothing is written before it is confirmed."""

    about: Attention
    kind: DecisionKind

    @property
    def needs_note(self) -> bool:
        """Whether the person has to say why."""
        return self.kind in _NEEDS_NOTE


@dataclass(frozen=True, slots=True)
class ActivityState:
    """What the Activity screen shows.

    Attributes:
        person: The name that decisions are written under.
        attention: What needs a person, what is in doubt first.
        rows: Today's other attempts, newest first, as far as they match the search.
        search: What is looked for: digits of a card, an amount, a name or a transaction.
        about: What needs a person and is shown in full, or None.
        chosen: The attempt whose details are shown, or None.
        lead: The next step that is offered with it, or None.
        decided: What was decided about it just now, or None.
        checking: What is being looked for on its card (the id of an `Attention`), or "".
        deciding: The decision that waits to be confirmed, or None.
        busy: Whether a decision is being written, or the card of a next step is being read.
        notice: What came of the last look or decision, or None.
    """

    person: str
    attention: tuple[Attention, ...] = ()
    rows: tuple[Attempt, ...] = ()
    search: str = ""
    about: Attention | None = None
    chosen: Attempt | None = None
    lead: Lead | None = None
    decided: DecisionKind | None = None
    checking: str = ""
    deciding: Deciding | None = None
    busy: bool = False
    notice: Notice | None = None

    @property
    def chosen_id(self) -> str:
        """What the chosen row of the list goes by, or ""."""
        if self.about is not None:
            return self.about.id
        return "" if self.chosen is None else self.chosen.id


class ActivityFlow(Flow[ActivityState]):
    """Shows the journal of today, and takes the decisions about what needs a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ActivityState(desk.session.account))
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
        """Show only what matches a text; what needs a person stays."""
        self._show(replace(self.state, search=text))
        self._read(self._day)

    def arrive(self) -> None:
        """Show the first thing that needs a person, unless one is shown already."""
        state = self.state
        if state.about is None and state.attention and not state.busy and state.decided is None:
            self.choose(state.attention[0].id)

    def choose(self, key: str) -> None:
        """Show what needs a person, or an attempt, in full; a decision that was considered is put aside."""
        if self.state.busy or (key and key == self.state.chosen_id):
            return
        about = self._attention(key)
        chosen = self._attempt(key) if about is None else about.attempt
        self._show(replace(self.state, about=about, chosen=chosen, decided=None, deciding=None, notice=None))

    def show(self, attempt_id: str) -> None:
        """Show what there is of an attempt: what is open about it, else the attempt itself."""
        asked = next((each.id for each in self.state.attention if each.attempt.id == attempt_id), attempt_id)
        self.choose(asked)

    async def check_again(self, attention_id: str) -> None:
        """Look for what is in doubt on its card; a second call while looking does nothing."""
        about = self._attention(attention_id)
        if about is None or about.finding is not None or self.state.checking:
            return
        self._show(replace(self.state, checking=attention_id, notice=None))
        notice = None
        try:
            attempt = await self._desk.reconciler.check(about.attempt.id)
            shown = self.state.chosen_id in {"", attention_id, attempt.id}
            if attempt.needs_attention and shown:
                told = {"operation": attempt.operation}
                notice = Notice(NoticeKind.NOT_FOUND_ON_CARD, MoneyMoved.UNKNOWN, NextStep.NONE, told)
            elif shown:
                self._show(replace(self.state, about=None, chosen=attempt))
        except NoticeError as failed:
            notice = failed.notice
        finally:
            self._show(replace(self.state, checking="", notice=notice))

    def close_notice(self) -> None:
        """Take away what was told."""
        self._show(replace(self.state, notice=None))

    def consider(self, kind: DecisionKind) -> None:
        """Say what a decision about what is shown would mean, and wait for it to be confirmed."""
        about = self.state.about
        if about is not None and kind in about.choices and not self.state.busy:
            self._show(replace(self.state, deciding=Deciding(about, kind), notice=None))

    def reconsider(self) -> None:
        """Put a decision aside; nothing was written."""
        if not self.state.busy:
            self._show(replace(self.state, deciding=None))

    async def decide(self, note: str = "") -> None:
        """Write the decision that was considered, in the name of the person; a second call does nothing."""
        deciding = self.state.deciding
        if deciding is None or self.state.busy or (deciding.needs_note and not note.strip()):
            return
        settling = self._desk.reconciler.decide(deciding.about, deciding.kind, masked(note.strip()))
        decided = await self._busy_with(settling)
        state = replace(self.state, deciding=None)
        if decided is not None and self._attention(deciding.about.id) is None:
            state = replace(state, about=None, chosen=decided, decided=deciding.kind)
        self._show(state)

    async def follow(self) -> tuple[Lead, Card | None] | None:
        """Return the next step with its card as it is now; None when the card could not be read, which is told."""
        lead = self.state.lead
        if lead is None or self.state.busy:
            return None
        if lead.card_id is None or not self._desk.lookup.readable:
            return lead, None
        card = await self._busy_with(self._desk.lookup.by_id(lead.card_id))
        if card is None:
            return None
        self._show(replace(self.state, decided=None))
        return lead, card

    async def _busy_with(self, work: Awaitable[T]) -> T | None:
        self._show(replace(self.state, busy=True, notice=None))
        notice = None
        try:
            return await work
        except NoticeError as failed:
            notice = failed.notice
            return None
        finally:
            self._show(replace(self.state, busy=False, notice=notice))

    def _attention(self, key: str) -> Attention | None:
        return next((each for each in self.state.attention if each.id == key), None)

    def _attempt(self, attempt_id: str) -> Attempt | None:
        known = (*self._day.attempts, *(about.attempt for about in self._day.attention))
        return next((attempt for attempt in known if attempt.id == attempt_id), None)

    def _read(self, day: Day) -> None:
        before, self._day = self.state, day
        wanted = plain_digits(before.search).strip().casefold()
        asked = {about.attempt.id for about in day.attention}
        rows = tuple(each for each in day.attempts if each.id not in asked and _matches(each, wanted))
        state = replace(before, attention=day.attention, rows=rows)
        self._show(self._still_chosen(state, before))
        if not before.attention and before.chosen is None:
            self.arrive()

    def _still_chosen(self, state: ActivityState, before: ActivityState) -> ActivityState:
        """Return the state with what was chosen as it is now: settled meanwhile, perhaps, or in doubt."""
        chosen = before.chosen
        if chosen is None:
            return state
        about = next((each for each in state.attention if each.id == before.chosen_id), None)
        if about is not None:
            deciding = before.deciding
            if deciding is not None:
                deciding = Deciding(about, deciding.kind) if deciding.kind in about.choices else None
            return replace(state, about=about, chosen=about.attempt, deciding=deciding)
        # What began before today is in no list any more once it is settled.
        now = self._attempt(chosen.id) or (chosen if before.about is None else None)
        state = replace(state, about=None, chosen=now)
        if before.deciding is None or before.busy:
            return state
        return replace(state, deciding=None, notice=Notice(NoticeKind.ALREADY_SETTLED, MoneyMoved.NOT_CONCERNED))

    def _show(self, state: ActivityState) -> None:
        super()._show(replace(state, lead=self._lead(state)))

    def _lead(self, state: ActivityState) -> Lead | None:
        about, chosen = state.about, state.chosen
        if about is not None and about.finding is not None:
            return _remedy(about.attempt, about.finding) if self._desk.session.role is Role.MANAGER else None
        if about is not None:
            unseen = about.blind in {Blind.ACCOUNT, Blind.CARD}
            return Lead(Way.READ, Place.BALANCE) if unseen else None
        if chosen is not None and state.decided is DecisionKind.DID_NOT_HAPPEN:
            return _again(chosen)
        return None


def _again(attempt: Attempt) -> Lead | None:
    place = _AGAIN.get(attempt.operation)
    if place is None:
        return None
    refunded = attempt.detail if attempt.operation is Operation.REFUND else ""
    return Lead(Way.AGAIN, place, attempt.card_id, refunded)


def _remedy(attempt: Attempt, finding: Finding) -> Lead | None:
    """Return what puts a finding right; a refund that closes it is found by its transaction."""
    if finding.kind is FindingKind.NEVER_FOUND:
        return _again(attempt)
    if attempt.operation not in {Operation.REDEEM, Operation.REDEEM_EXPERIENCE} or not finding.transactions:
        return None
    too_little = finding.amount is not None and attempt.amount is not None and finding.amount < attempt.amount
    if finding.kind is FindingKind.ANOTHER_AMOUNT and too_little:
        return None
    return Lead(Way.GIVE_BACK, Place.REFUND, attempt.card_id, finding.transactions[-1])


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
