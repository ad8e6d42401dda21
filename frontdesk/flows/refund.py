"""Refund: a card or a transaction of this till, what is left of it, a reason, and a manager's name on it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from frontdesk.desk.activity import Day
from frontdesk.desk.desk import Desk
from frontdesk.desk.notices import bad_amount
from frontdesk.desk.rates_found import Standing
from frontdesk.desk.refunds import Refundable, refundables
from frontdesk.domain.amount_entry import AmountEntry
from frontdesk.domain.card import Card, CardKind
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import AmountError, AmountProblem, Money, plain_digits
from frontdesk.domain.movement import Refund
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.domain.shop import Role
from frontdesk.flows.card_slot import CardReader, CardSlot, SlotPhase
from frontdesk.flows.flow import Flow, mark_told
from frontdesk.flows.result import Result
from frontdesk.flows.scan_answer import ScanAnswer, answer_of
from frontdesk.logs import masked

LONGEST_TRANSACTION_ID = 12
"""Digits up to which a typed text is looked up in this till's journal first."""


class RefundPhase(enum.Enum):
    """What the screen asks for now."""

    CARD = "card"
    TRANSACTION = "transaction"
    AMOUNT = "amount"
    SENDING = "sending"
    RESULT = "result"


_WORKING = frozenset({RefundPhase.TRANSACTION, RefundPhase.AMOUNT})


@dataclass(frozen=True, slots=True)
class RefundState:
    """What the Refund screen shows.

    Attributes:
        allowed: Whether the signed-in person may refund.
        reasons: What a refund can be given for.
        phase: What it asks for now.
        slot: The card slot.
        rows: The card's redeems, newest first, with what is left of each.
        chosen: The redeem that is given back.
        entry: The amount as keyed in (the card's currency); untouched means all that is left.
        amount: What goes back to the card; None for an experience, or when the entry is no such amount.
        local: What the customer gets back in the bill's currency, at the original rate.
        today: What it would be at today's rate, for information; None where there is no good one.
        reason, note: What it is given for.
        readings: The amounts to choose from when the entry is ambiguous.
        problem: What stands in the way, or None.
        result: The end of the movement, when RESULT.
    """

    allowed: bool
    reasons: tuple[str, ...]
    phase: RefundPhase = RefundPhase.CARD
    slot: CardSlot = CardSlot()
    rows: tuple[Refundable, ...] = ()
    chosen: Refundable | None = None
    entry: AmountEntry = AmountEntry()
    amount: Money | None = None
    local: Money | None = None
    today: Money | None = None
    reason: str = ""
    note: str = ""
    readings: tuple[Money, ...] = ()
    problem: Notice | None = None
    result: Result | None = None

    @property
    def card(self) -> Card | None:
        """The card that gets its money back."""
        return self.slot.card

    @property
    def asks_reason(self) -> bool:
        """Whether the next thing to tell is what the refund is given for; the amount is proposed by then."""
        return self.phase is RefundPhase.AMOUNT and self.allowed and not self.reason

    @property
    def can_confirm(self) -> bool:
        """Whether Enter would move money."""
        experience = self.card is not None and self.card.kind is CardKind.EXPERIENCE
        return (
            self.phase is RefundPhase.AMOUNT
            and self.allowed
            and self.chosen is not None
            and self.chosen.possible
            and (experience or self.amount is not None)
            and bool(self.reason)
        )


class RefundFlow(Flow[RefundState]):
    """Takes a refund from the card to its result; nothing is refunded unseen."""

    def __init__(self, desk: Desk) -> None:
        blank = AmountEntry.begin(desk.keypad)
        super().__init__(RefundState(desk.session.role is Role.MANAGER, desk.refund_reasons, entry=blank))
        self._desk = desk
        self._reader = CardReader(desk, self._slot_changed)
        self._day = Day()
        desk.activity.listen(self._follow)
        self._wanted: str | None = None

    async def scan(self, text: str) -> ScanAnswer | None:
        """Show the card with a number, the transaction of a receipt's code, or one of this till by its id."""
        if self.state.phase is RefundPhase.SENDING:
            return ScanAnswer.REFUSED
        if self.state.phase is RefundPhase.RESULT:
            self.next_customer()
        shown = await self._pick(text)
        if shown:
            await self._tell_busy()
        if self.state.problem is not None:
            return ScanAnswer.REFUSED
        return answer_of(self.state.slot, shown=shown)

    async def _pick(self, text: str) -> bool:
        self._wanted = None
        receipt = ReceiptCode.parse(plain_digits(text))
        if receipt is not None:
            self._wanted = receipt.transaction_id
            return await self._reader.show_id(receipt.card_id)
        digits = plain_digits(text.strip().lstrip("#"))
        if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_TRANSACTION_ID:
            try:
                made = await self._desk.activity.made(digits)
            except NoticeError as failed:
                self._say(failed.notice)
                return False
            if self.state.phase is RefundPhase.SENDING:
                # It was confirmed while the journal was read.
                return False
            if made is not None and made.card_id is not None:
                self._wanted = digits
                return await self._reader.show_id(made.card_id)
            if len(digits) < 8:
                self._say(Notice(NoticeKind.REFUND_NEEDS_CARD, MoneyMoved.NO, NextStep.SCAN_CARD))
                return False
        shown = await self._reader.pick(text)
        # A refund asks for none.
        self._reader.pin = None
        return shown

    async def take(self, card: Card, transaction_id: str = "") -> None:
        """Show a card that another screen has read, with the transaction to give back where that is known."""
        if self.state.phase is not RefundPhase.SENDING:
            self.next_customer()
            self._wanted = transaction_id or None
            self._reader.put(card)
            await self._tell_busy()

    async def _tell_busy(self) -> None:
        """Say at once when the card waits for an earlier attempt: the mover would refuse it at the end."""
        card = self.state.card
        if card is None:
            return
        try:
            busy = await self._desk.activity.busy(card.number)
        except NoticeError as failed:
            busy = failed.notice
        if busy is not None and self.state.card is card:
            self._say(busy)

    def _say(self, notice: Notice) -> None:
        # What was read from the journal may come late: what is being sent, and how that ended, stays.
        if self.state.phase not in {RefundPhase.SENDING, RefundPhase.RESULT}:
            self._reader.say(notice)

    def choose(self, transaction_id: str) -> None:
        """Choose the redeem to give back; all that is left of it is proposed."""
        if self.state.phase not in {RefundPhase.TRANSACTION, RefundPhase.AMOUNT}:
            return
        self._reader.forget_bad_scan()
        row = next((row for row in self.state.rows if row.transaction.id == transaction_id), None)
        if row is None:
            missing = Notice(NoticeKind.REFUND_TRANSACTION_MISSING, MoneyMoved.NO, NextStep.SCAN_CARD)
            self._show(replace(self.state, problem=missing))
            return
        if not row.possible:
            nothing = Notice(NoticeKind.REFUND_NOTHING_LEFT, MoneyMoved.NO, NextStep.NONE)
            self._show(replace(self.state, chosen=row, phase=RefundPhase.TRANSACTION, problem=nothing))
            return
        self._show(
            replace(
                self.state,
                phase=RefundPhase.AMOUNT,
                chosen=row,
                entry=self.state.entry.cleared(),
                amount=row.left,
                local=row.local_share(row.left) if row.left else None,
                today=self._today(row, row.left),
                problem=None,
                readings=(),
            )
        )

    def press(self, key: str) -> None:
        """Take a key of the keypad: a digit, "00", a decimal sign or "backspace"."""
        self._keyed(self.state.entry.backspace() if key == "backspace" else self.state.entry.press(key))

    def paste(self, text: str) -> None:
        """Take a pasted amount."""
        self._keyed(self.state.entry.paste(text))

    def choose_reading(self, money: Money) -> None:
        """Take one of the readings of an ambiguous amount."""
        self._keyed(self.state.entry.holding(money))

    def choose_reason(self, reason: str) -> None:
        """Choose what the refund is given for."""
        if self.state.phase is RefundPhase.SENDING:
            return
        said = self.state.problem
        missing = said is not None and said.kind is NoticeKind.REFUND_REASON_MISSING
        self._show(replace(self.state, reason=reason, problem=None if missing else said))

    def type_note(self, note: str) -> None:
        """Take a note for the refund; any characters may be in it."""
        if self.state.phase is RefundPhase.SENDING:
            return
        self._show(replace(self.state, note=note))

    async def confirm(self) -> None:
        """Give the money back, once; a second call while it is under way does nothing."""
        state, card = self.state, self.state.card
        if state.phase is not RefundPhase.AMOUNT or card is None or state.chosen is None:
            return
        if not state.can_confirm:
            self._say_what_is_missing()
            return
        experience = card.kind is CardKind.EXPERIENCE
        movement = Refund(
            card=card,
            transaction_id=state.chosen.transaction.id,
            amount=None if experience else state.amount,
            reason=state.reason,
            note=masked(state.note.strip()),
            local=state.local,
        )
        self._show(replace(state, phase=RefundPhase.SENDING, problem=None))
        try:
            moved = await self._desk.mover.move(movement, None)
        except NoticeError as stopped:
            self._show(replace(state, problem=stopped.notice))
            return
        except BaseException as error:
            bug = Notice(NoticeKind.BUG, MoneyMoved.UNKNOWN, NextStep.SEE_ACTIVITY)
            self._show(replace(self._fresh(), problem=bug))
            mark_told(error)
            raise
        self._show(replace(self.state, phase=RefundPhase.RESULT, result=Result.of(moved, self._day)))

    def try_again(self) -> None:
        """After an end at which nothing was sent, come back to the last step with all that was filled in."""
        state = self.state
        if state.phase is RefundPhase.RESULT and state.result is not None and state.result.can_be_repeated:
            self._show(replace(state, phase=RefundPhase.AMOUNT, result=None))

    def next_customer(self) -> None:
        """Start over."""
        if self.state.phase is RefundPhase.SENDING:
            return
        self._wanted = None
        self._show(self._fresh())
        self._reader.clear()

    def _fresh(self) -> RefundState:
        return RefundState(self.state.allowed, self.state.reasons, entry=self.state.entry.cleared())

    def back(self) -> None:
        """Go one step back: to the transactions, then to the card."""
        match self.state.phase:
            case RefundPhase.AMOUNT if self.state.entry.text:
                self._keyed(self.state.entry.cleared())
            case RefundPhase.AMOUNT if self.state.reason:
                self._show(replace(self.state, reason="", problem=None))
            case RefundPhase.AMOUNT:
                self.choose_another()
            case RefundPhase.SENDING:
                pass
            case _:
                self.next_customer()

    def choose_another(self) -> None:
        """Go back to the card's redeems."""
        if self.state.phase is RefundPhase.AMOUNT:
            self._show(replace(self.state, phase=RefundPhase.TRANSACTION, chosen=None, problem=None, readings=()))

    def _follow(self, day: Day) -> None:
        self._day = day
        if self.state.result is not None:
            self._show(replace(self.state, result=self.state.result.followed(day)))

    def _slot_changed(self, slot: CardSlot) -> None:
        base = replace(self._fresh(), slot=slot)
        card = slot.card
        if card is not None and card is self.state.card and self.state.phase in _WORKING:
            # Only what is told of it is new: a scan that was no card, or why it has to wait.
            self._show(replace(self.state, slot=slot, problem=None if slot.notice else self.state.problem))
            return
        if slot.phase is SlotPhase.NEEDS_PIN or (card is not None and card.transactions is None):
            # A PIN would show the balance, and nothing of what can be given back.
            blind = Notice(NoticeKind.CARDS_NOT_READABLE, MoneyMoved.NO, NextStep.CALL_MANAGER)
            self._show(replace(base, problem=blind))
            return
        if card is None:
            self._show(base)
            return
        rows = refundables(card)
        if not rows:
            none = Notice(
                NoticeKind.REFUND_NO_TRANSACTIONS, MoneyMoved.NO, NextStep.CHECK_NUMBER, {"number": card.number}
            )
            self._show(replace(base, phase=RefundPhase.TRANSACTION, problem=none))
            return
        self._show(replace(base, phase=RefundPhase.TRANSACTION, rows=rows))
        if self._wanted is not None:
            self.choose(self._wanted)

    def _keyed(self, entry: AmountEntry) -> None:
        state, row = self.state, self.state.chosen
        if state.phase is not RefundPhase.AMOUNT or row is None or row.left is None:
            return
        self._reader.forget_bad_scan()
        state = replace(self.state, entry=entry, amount=None, local=None, today=None, problem=None, readings=())
        try:
            amount = entry.read(row.left.currency) if entry.text else row.left
        except AmountError as bad:
            quiet = bad.problem is AmountProblem.ZERO and not entry.free
            self._show(replace(state, problem=None if quiet else bad_amount(bad), readings=bad.readings))
            return
        if amount > row.left:
            too_much = Notice(
                NoticeKind.REFUND_TOO_MUCH,
                MoneyMoved.NO,
                NextStep.CHECK_AMOUNT,
                {"left": row.left, "amount": amount},
            )
            self._show(replace(state, problem=too_much))
            return
        self._show(replace(state, amount=amount, local=row.local_share(amount), today=self._today(row, amount)))

    def _today(self, row: Refundable, amount: Money | None) -> Money | None:
        if row.local is None or amount is None:
            return None
        found = self._desk.rates.between(row.local.currency, amount.currency)
        used = row.bill.rate if row.bill else None
        if used is not None and found.rate is not None and _alike(used, found.rate):
            # What is left is the rounding of going back: no difference of rates.
            return row.local_share(amount)
        try:
            return found.rate.convert(amount) if found.rate and found.standing is Standing.FINE else None
        except AmountError:
            return None

    def _say_what_is_missing(self) -> None:
        state = self.state
        if not state.allowed:
            told = Notice(NoticeKind.REFUND_NEEDS_MANAGER, MoneyMoved.NO, NextStep.CALL_MANAGER)
        elif state.problem is not None:
            return
        elif not state.reason:
            told = Notice(NoticeKind.REFUND_REASON_MISSING, MoneyMoved.NO, NextStep.FILL_IN)
        else:
            told = Notice(NoticeKind.AMOUNT_MISSING, MoneyMoved.NO, NextStep.CHECK_AMOUNT)
        self._show(replace(state, problem=told))


def _alike(one: Rate, other: Rate) -> bool:
    return (one.base, one.quote, one.value) == (other.base, other.quote, other.value)
