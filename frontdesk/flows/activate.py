"""Activate: what every card of the box gets is set once, each scan adds a card, then they are activated."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from frontdesk.desk.activity import Day
from frontdesk.desk.desk import Desk
from frontdesk.desk.notices import bad_amount
from frontdesk.desk.told import attempt_notice
from frontdesk.domain.amount_text import parse_amount
from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.card import Card, CardNumber, CardStatus
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.money import AmountError, Money
from frontdesk.domain.movement import Activate, Delivery
from frontdesk.domain.shop import Campaign
from frontdesk.flows.flow import Flow, mark_told
from frontdesk.flows.scan_answer import ScanAnswer


class RowState(enum.Enum):
    """Where a card of the list stands."""

    LOOKING = "looking"
    NEW = "new"
    ALREADY_ACTIVE = "already active"
    UNKNOWN_NUMBER = "unknown number"
    DUPLICATE = "duplicate scan"
    NOT_POSSIBLE = "not possible"
    WAITING = "waiting"
    SENDING = "sending"
    ACTIVATED = "activated"
    REFUSED = "refused"
    IN_DOUBT = "in doubt"
    NOT_SENT = "not sent"


_ENDS = {
    AttemptState.APPLIED: RowState.ACTIVATED,
    AttemptState.REFUSED: RowState.REFUSED,
    AttemptState.NOT_SENT: RowState.NOT_SENT,
}

_ABOUT_THE_ACCOUNT = frozenset({NoticeKind.SIGNED_OUT_BY_SERVER, NoticeKind.FORBIDDEN})

_LOOKED_UP_AGAIN = frozenset({RowState.NOT_POSSIBLE, RowState.UNKNOWN_NUMBER})
"""What a second scan looks up once more: the server may not have answered, or the card was made since."""

STARTABLE = frozenset({RowState.NEW, RowState.WAITING, RowState.NOT_SENT})
"""States from which a card can be activated."""


@dataclass(frozen=True, slots=True)
class ActivationRow:
    """One card of the list.

    Attributes:
        place: Its place in the list, from 1.
        number: Its number.
        state: Where it stands.
        card: The card as it was read when it was scanned, or None.
        value: What it gets, set when it is sent.
        notice: Why it can't be activated, or how it ended.
        attempt_id: The attempt at it, or "".
    """

    place: int
    number: CardNumber
    state: RowState
    card: Card | None = None
    value: Money | None = None
    notice: Notice | None = None
    attempt_id: str = ""

    @property
    def looked_up_again(self) -> bool:
        """Whether a second scan looks the card up once more."""
        decided = self.notice is not None and self.notice.kind is NoticeKind.DECIDED_NOT_DONE
        return decided or self.state in _LOOKED_UP_AGAIN

    def followed(self, day: Day) -> ActivationRow:
        """Return the row as today's activity has it: what was in doubt may be settled by now."""
        if self.state is not RowState.IN_DOUBT or not self.attempt_id:
            return self
        attempt = next((each for each in day.attempts if each.id == self.attempt_id), None)
        if attempt is None or not attempt.state.settled:
            return self
        # What did not happen can be activated again.
        end = _ENDS.get(attempt.state, RowState.NEW)
        return replace(self, state=end, notice=attempt_notice(attempt))


@dataclass(frozen=True, slots=True)
class ActivateState:
    """What the Activate screen shows.

    Attributes:
        campaigns: What can be chosen; empty when the account may not list them.
        currencies: The currencies that a value can have.
        campaign_id: The chosen campaign.
        currency: The currency of the value.
        value_text: The value as it was typed.
        value: The value that every card gets, or None when the text is none.
        readings: The amounts to choose from when the text is ambiguous.
        delivery: How the cards are handed over.
        order_number: The store's own order, or "".
        rows: The cards, in the order of their scans.
        running: Whether cards are being activated.
        stopping: Whether it stops after the card that is being sent.
        problem: What stands in the way, or None.
    """

    campaigns: tuple[Campaign, ...]
    currencies: tuple[Currency, ...]
    currency: Currency
    campaign_id: str = ""
    value_text: str = ""
    value: Money | None = None
    readings: tuple[Money, ...] = ()
    delivery: Delivery = Delivery.PICK_UP
    order_number: str = ""
    rows: tuple[ActivationRow, ...] = ()
    running: bool = False
    stopping: bool = False
    problem: Notice | None = None

    @property
    def startable(self) -> int:
        """How many cards would be activated."""
        return sum(row.state in STARTABLE for row in self.rows)

    @property
    def can_start(self) -> bool:
        """Whether Enter would activate cards."""
        return not self.running and self.startable > 0 and self.value is not None and bool(self.campaign_id)

    def count(self, *states: RowState) -> int:
        """Return how many cards are in one of some states."""
        return sum(row.state in states for row in self.rows)

    @property
    def activated_total(self) -> Money | None:
        """What the cards that were activated hold together, or None when there are none."""
        values = [row.value for row in self.rows if row.state is RowState.ACTIVATED and row.value]
        same = [value for value in values if value.currency == values[0].currency]
        return Money(sum(value.minor for value in same), same[0].currency) if same else None


class ActivateFlow(Flow[ActivateState]):
    """Collects cards and activates them one after the other, each with an attempt of its own."""

    def __init__(self, desk: Desk, currencies: tuple[Currency, ...]) -> None:
        open_now = tuple(campaign for campaign in desk.campaigns if campaign.open(desk.clock.now()))
        only = open_now[0].id if len(open_now) == 1 else ""
        super().__init__(ActivateState(open_now, currencies, desk.local_currency, campaign_id=only))
        self._desk = desk
        self._cleared: tuple[ActivationRow, ...] = ()
        desk.activity.listen(self._follow)

    def choose_campaign(self, campaign_id: str) -> None:
        """Choose the campaign; without a list its id is typed."""
        self._show(replace(self.state, campaign_id=campaign_id.strip(), problem=None))

    def choose_currency(self, currency: Currency) -> None:
        """Choose the currency of the value."""
        if currency != self.state.currency:
            self._show(replace(self.state, currency=currency))
            self.type_value(self.state.value_text)

    def type_value(self, text: str) -> None:
        """Take the value as it is typed; it is read as written and never guessed."""
        state = replace(self.state, value_text=text, value=None, readings=(), problem=None)
        if text.strip():
            try:
                state = replace(state, value=parse_amount(text, state.currency))
            except AmountError as bad:
                state = replace(state, problem=bad_amount(bad), readings=bad.readings)
        self._show(state)

    def choose_reading(self, money: Money) -> None:
        """Take one of the readings of an ambiguous value."""
        self._show(replace(self.state, value_text=money.wire, value=money, readings=(), problem=None))

    def choose_delivery(self, delivery: Delivery) -> None:
        """Choose how the cards are handed over."""
        self._show(replace(self.state, delivery=delivery))

    def type_order(self, text: str) -> None:
        """Take the store's own order number."""
        self._show(replace(self.state, order_number=text.strip()))

    async def scan(self, text: str) -> ScanAnswer:
        """Add a card to the list; its row says what it is before anything is sent."""
        try:
            number = self._desk.lookup.number(text)
        except NoticeError as problem:
            self._show(replace(self.state, problem=problem.notice))
            return ScanAnswer.REFUSED
        place = len(self.state.rows) + 1
        before = next(
            (row for row in self.state.rows if row.number == number and row.state is not RowState.DUPLICATE), None
        )
        if before is not None and before.looked_up_again:
            self._put(before.place, ActivationRow(before.place, number, RowState.LOOKING))
            return await self._look_up(before.place, number)
        if before is not None:
            twice = Notice(NoticeKind.CARD_TWICE_IN_LIST, MoneyMoved.NO, NextStep.NONE, {"number": number})
            self._add(ActivationRow(place, number, RowState.DUPLICATE, notice=twice))
            return ScanAnswer.REFUSED
        self._add(ActivationRow(place, number, RowState.LOOKING))
        return await self._look_up(place, number)

    def clear(self) -> None:
        """Start a new list; what every card gets is kept."""
        if not self.state.running and not self.state.count(RowState.LOOKING):
            self._cleared = self.state.rows
            self._show(replace(self.state, rows=(), problem=None))

    def take_back(self) -> None:
        """Bring back the list that was cleared last, as long as nothing has been scanned into the new one."""
        if not self.state.rows:
            self._show(replace(self.state, rows=self._cleared, problem=None))

    def stop(self) -> None:
        """Stop after the card that is being sent; the others wait."""
        if self.state.running:
            self._show(replace(self.state, stopping=True))

    async def start(self) -> None:
        """Activate the cards that can be, one after the other; a second call while running does nothing."""
        if self.state.running:
            return
        if not self.state.can_start:
            self._show(replace(self.state, problem=self._missing()))
            return
        waiting = [
            replace(row, state=RowState.WAITING, notice=None) if row.state in STARTABLE else row
            for row in self.state.rows
        ]
        self._show(replace(self.state, rows=tuple(waiting), running=True, stopping=False, problem=None))
        given = self.state
        try:
            for place in [row.place for row in waiting if row.state is RowState.WAITING]:
                if self.state.stopping or not await self._activate(place, given):
                    break
        finally:
            self._show(replace(self.state, running=False, stopping=False))

    async def _activate(self, place: int, given: ActivateState) -> bool:
        """Activate one card with what was set when the list was started; return whether to go on."""
        row = self.state.rows[place - 1]
        assert given.value is not None
        movement = Activate(
            number=row.number,
            card=row.card,
            campaign_id=given.campaign_id,
            amount=given.value,
            delivery=given.delivery,
            order_number=given.order_number,
        )
        self._put(place, replace(row, state=RowState.SENDING, value=given.value))
        try:
            moved = await self._desk.mover.move(movement, None)
        except NoticeError as stopped:
            self._put(place, replace(row, state=RowState.NOT_SENT, notice=stopped.notice))
            return stopped.notice.kind is not NoticeKind.JOURNAL_FAILED
        except BaseException as error:
            bug = Notice(NoticeKind.BUG, MoneyMoved.UNKNOWN, NextStep.SEE_ACTIVITY)
            self._put(place, replace(row, state=RowState.IN_DOUBT, value=given.value, notice=bug))
            mark_told(error)
            raise
        end = _ENDS.get(moved.attempt.state, RowState.IN_DOUBT)
        if moved.notice.moved is MoneyMoved.YES:
            end = RowState.ACTIVATED
        self._put(
            place,
            replace(
                row,
                state=end,
                value=given.value,
                card=moved.card or row.card,
                notice=moved.notice,
                attempt_id=moved.attempt.id,
            ),
        )
        # What is not about this card would befall the next one too.
        return end in {RowState.ACTIVATED, RowState.REFUSED} and moved.notice.kind not in _ABOUT_THE_ACCOUNT

    async def _look_up(self, place: int, number: CardNumber) -> ScanAnswer:
        row = await self._looked_up(place, number)
        self._put(place, row)
        return ScanAnswer.ACCEPTED if row.state is RowState.NEW else ScanAnswer.REFUSED

    async def _looked_up(self, place: int, number: CardNumber) -> ActivationRow:
        row = ActivationRow(place, number, RowState.NEW)
        try:
            card = await self._desk.lookup.find(number)
        except NoticeError as problem:
            unknown = problem.notice.kind in {NoticeKind.CARD_UNKNOWN, NoticeKind.PRODUCT_BARCODE}
            state = RowState.UNKNOWN_NUMBER if unknown else RowState.NOT_POSSIBLE
            return replace(row, state=state, notice=problem.notice)
        try:
            busy = await self._desk.activity.busy(number)
        except NoticeError as failed:
            busy = failed.notice
        if busy is not None:
            return replace(row, state=RowState.NOT_POSSIBLE, card=card, notice=busy)
        if card is None or card.status is CardStatus.INITIATED:
            return replace(row, card=card)
        if card.status is CardStatus.ACTIVE:
            already = Notice(NoticeKind.CARD_ALREADY_ACTIVE, MoneyMoved.NO, NextStep.NONE, {"number": number})
            return replace(row, state=RowState.ALREADY_ACTIVE, card=card, notice=already)
        blocked = Notice(NoticeKind.CARD_BLOCKED, MoneyMoved.NO, NextStep.CALL_MANAGER, {"number": number})
        return replace(row, state=RowState.NOT_POSSIBLE, card=card, notice=blocked)

    def _follow(self, day: Day) -> None:
        self._show(replace(self.state, rows=tuple(row.followed(day) for row in self.state.rows)))

    def _missing(self) -> Notice | None:
        state = self.state
        if not state.campaign_id:
            return Notice(NoticeKind.CAMPAIGN_MISSING, MoneyMoved.NO, NextStep.FILL_IN)
        if state.value is None:
            return state.problem or Notice(
                NoticeKind.AMOUNT_MISSING,
                MoneyMoved.NO,
                NextStep.CHECK_AMOUNT,
                {"currency": state.currency, "decimals": state.currency.minor_unit},
            )
        return Notice(NoticeKind.NUMBER_EMPTY, MoneyMoved.NO, NextStep.SCAN_CARD)

    def _add(self, row: ActivationRow) -> None:
        self._show(replace(self.state, rows=(*self.state.rows, row), problem=None))

    def _put(self, place: int, row: ActivationRow) -> None:
        rows = list(self.state.rows)
        rows[place - 1] = row
        self._show(replace(self.state, rows=tuple(rows)))
