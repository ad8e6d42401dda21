"""Redeem: a card, its PIN, an amount or a product, a sentence to confirm, and the result."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.desk.activity import Day
from frontdesk.desk.desk import Desk
from frontdesk.desk.notices import bad_amount
from frontdesk.desk.quote import AboveBalanceError, Quote, quote, quote_all
from frontdesk.desk.rates_found import Standing
from frontdesk.domain.amount_entry import AmountEntry
from frontdesk.domain.card import Card, CardKind, CardStatus, Pin
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.money import AmountError, AmountProblem, Money
from frontdesk.domain.movement import Redeem, RedeemExperience
from frontdesk.flows.balance import local_is_old, local_value
from frontdesk.flows.card_slot import CardReader, CardSlot, SlotPhase
from frontdesk.flows.flow import Flow, mark_told
from frontdesk.flows.result import Result
from frontdesk.flows.scan_answer import ScanAnswer, answer_of

_WITHOUT_RATE = frozenset({NoticeKind.RATE_MISSING, NoticeKind.RATE_STALE, NoticeKind.RATE_STOPPED})


class Side(enum.Enum):
    """The currency that the amount is keyed in."""

    LOCAL = "local"
    CARD = "card"


class RedeemPhase(enum.Enum):
    """What the screen asks for now."""

    CARD = "card"
    PIN = "pin"
    AMOUNT = "amount"
    PRODUCT = "product"
    SENDING = "sending"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class RedeemState:
    """What the Redeem screen shows.

    Attributes:
        phase: What it asks for now.
        slot: The card slot.
        local_currency: The currency of the store's bills.
        local_balance: The card's balance in it, when it is another and has a rate.
        local_is_old: Whether that rate is too old.
        side: The currency that the amount is keyed in.
        entry: The keys so far.
        quote: What would be sent, complete enough to be confirmed; None when it is not.
        problem: Why there is no quote, or what was refused just now; None while nothing was keyed in.
        readings: The amounts to choose from when the entry is ambiguous.
        offer: All that is on the card, when the bill is larger.
        approved: Whether the manager who is signed in goes on with a rate that is too old.
        product: The chosen SKU of an experience card, or "".
        has_pin: Whether a PIN is held for this card until the request ends.
        result: The end of the movement, when RESULT.
    """

    local_currency: Currency
    phase: RedeemPhase = RedeemPhase.CARD
    slot: CardSlot = CardSlot()
    local_balance: Money | None = None
    local_is_old: bool = False
    side: Side = Side.LOCAL
    entry: AmountEntry = AmountEntry()
    quote: Quote | None = None
    problem: Notice | None = None
    readings: tuple[Money, ...] = ()
    offer: Quote | None = None
    approved: bool = False
    product: str = ""
    has_pin: bool = False
    result: Result | None = None

    @property
    def card(self) -> Card | None:
        """The card being redeemed."""
        return self.slot.card

    @property
    def currency(self) -> Currency:
        """The currency that the amount is keyed in."""
        card = self.slot.card
        card_currency = card.currency if card else None
        return card_currency if self.side is Side.CARD and card_currency else self.local_currency

    @property
    def asks_approval(self) -> bool:
        """Whether the quote's rate is too old, and the manager has not said to go on with it."""
        conversion = self.quote.conversion if self.quote else None
        return conversion is not None and bool(conversion.approved_by) and not self.approved

    @property
    def can_use_card_currency(self) -> bool:
        """Whether the amount could be keyed in the card's own currency instead."""
        card = self.slot.card
        currency = card.currency if card else None
        return self.side is Side.LOCAL and currency is not None and currency != self.local_currency

    @property
    def can_confirm(self) -> bool:
        """Whether Enter would move money."""
        if self.phase is RedeemPhase.PRODUCT:
            return bool(self.product)
        return self.phase is RedeemPhase.AMOUNT and self.quote is not None and not self.asks_approval


class RedeemFlow(Flow[RedeemState]):
    """Takes a redeem from the scan to its result. While it is being sent, nothing else is taken."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(RedeemState(desk.local_currency, entry=AmountEntry.begin(desk.keypad)))
        self._desk = desk
        self._reader = CardReader(desk, self._slot_changed)
        self._day = Day()
        desk.activity.listen(self._follow)
        self._pin: Pin | None = None
        self._pin_used = False

    def arrive(self) -> None:
        """Look at the rate once more: a manager may have set it meanwhile, in another place.

        While a person is here, what is shown to be charged is what is charged.
        """
        state = self.state
        if state.phase is not RedeemPhase.AMOUNT:
            return
        without = state.problem is not None and state.problem.kind in _WITHOUT_RATE
        if without or self._rate_is_another(state.quote):
            self._show(replace(state, approved=False))
            self._keyed(state.entry)

    async def scan(self, text: str) -> ScanAnswer | None:
        """Pick the card with a scanned or typed number; another card starts over, with the amount kept."""
        if self.state.phase is RedeemPhase.SENDING:
            return ScanAnswer.REFUSED
        if self.state.phase is RedeemPhase.RESULT:
            self.next_customer()
        shown = await self._reader.pick(text)
        if shown:
            self._pin, self._reader.pin = self._reader.pin, None
            await self._card_shown()
        return answer_of(self.state.slot, shown=shown)

    async def take(self, card: Card, pin: Pin | None = None, *, everything: bool = False) -> None:
        """Pick a card that another screen has read, with its PIN where that is known; `everything` proposes all.

        Nothing is charged before the person has seen what it is, and confirms.
        """
        if self.state.phase is RedeemPhase.SENDING:
            return
        self.next_customer()
        self._reader.put(card)
        self._pin = pin
        await self._card_shown(everything=everything)

    async def enter_pin(self, text: str) -> None:
        """Take the card's PIN, or none for a card without; it is held until the request ends."""
        if self.state.slot.phase is SlotPhase.NEEDS_PIN:
            if await self._reader.read_with_pin(text):
                self._pin = self._reader.pin
                await self._card_shown(pin_given=True)
            return
        if self.state.phase is not RedeemPhase.PIN or self.state.card is None:
            return
        pin = Pin.parse(text)
        if pin is None and text.strip():
            bad = Notice(NoticeKind.WRONG_PIN, MoneyMoved.NO, NextStep.CHECK_PIN)
            self._show(replace(self.state, problem=bad))
            return
        self._pin = pin
        self._ask_for_what(self.state.card)

    def change_pin(self) -> None:
        """Ask for the PIN once more."""
        if self.state.phase in {RedeemPhase.AMOUNT, RedeemPhase.PRODUCT}:
            self._pin = None
            self._show(replace(self.state, phase=RedeemPhase.PIN, has_pin=False, problem=None))

    def press(self, key: str) -> None:
        """Take a key of the keypad: a digit, "00", a decimal sign or "backspace"."""
        entry = self.state.entry.backspace() if key == "backspace" else self.state.entry.press(key)
        self._keyed(entry)

    def paste(self, text: str) -> None:
        """Take a pasted amount; it replaces what was keyed in."""
        self._keyed(self.state.entry.paste(text))

    def choose_side(self, side: Side) -> None:
        """Switch the currency that the amount is keyed in; what was keyed in is asked for again."""
        if side is not self.state.side and self._may_key():
            self._show(replace(self.state, side=side))
            self._keyed(self.state.entry.cleared())

    def choose_reading(self, money: Money) -> None:
        """Take one of the readings of an ambiguous amount."""
        self._keyed(self.state.entry.holding(money))

    def take_all(self) -> None:
        """Charge all that is on the card."""
        card = self.state.card
        if card is None or not self._may_key():
            return
        everything = quote_all(card, self._desk.local_currency, self._desk.rates)
        if everything is None:
            return
        side = Side.CARD if everything.bill.currency == everything.charge.currency else Side.LOCAL
        self._show(
            replace(
                self.state,
                side=side,
                entry=self.state.entry.holding(everything.bill),
                quote=everything,
                problem=None,
                readings=(),
                offer=None,
            )
        )

    def take_offer(self) -> None:
        """Charge all that is on the card; the rest of the bill is paid otherwise."""
        if self.state.offer is not None and self._may_key():
            self._show(replace(self.state, quote=self.state.offer, offer=None, problem=None))

    def approve_rate(self) -> None:
        """Go on with a rate that is too old, knowingly; who did is kept with the payment."""
        if self.state.asks_approval and self._may_key():
            self._show(replace(self.state, approved=True))

    def choose_product(self, sku: str) -> None:
        """Take the product of an experience card, from its list or typed in."""
        if self.state.phase is RedeemPhase.PRODUCT:
            self._show(replace(self.state, product=sku.strip(), problem=None))

    async def confirm(self) -> None:
        """Move the money, once; a second call while it is under way does nothing."""
        state, card = self.state, self.state.card
        if card is None or not state.can_confirm:
            self._say_what_is_missing()
            return
        movement: Redeem | RedeemExperience
        if state.phase is RedeemPhase.PRODUCT:
            movement = RedeemExperience(card, state.product)
        else:
            assert state.quote is not None
            movement = Redeem(card, state.quote.charge, state.quote.conversion)
        self._show(replace(state, phase=RedeemPhase.SENDING, problem=None))
        pin, self._pin = self._pin, None
        self._pin_used = pin is not None
        self._reader.pin = None
        try:
            moved = await self._desk.mover.move(movement, pin)
        except NoticeError as stopped:
            self._back_to(state, stopped.notice)
            return
        except BaseException as error:
            unknown = Notice(NoticeKind.BUG, MoneyMoved.UNKNOWN, NextStep.SEE_ACTIVITY)
            self._back_to(self._fresh(), unknown)
            mark_told(error)
            raise
        if moved.notice.kind in {NoticeKind.WRONG_PIN, NoticeKind.PIN_NEEDED}:
            self._back_to(replace(state, phase=RedeemPhase.PIN), moved.notice)
            return
        self._show(replace(self.state, phase=RedeemPhase.RESULT, result=Result.of(moved, self._day), has_pin=False))

    def try_again(self) -> None:
        """After an end at which nothing was sent, come back to the last step; a PIN is asked for once more."""
        state = self.state
        if state.phase is not RedeemPhase.RESULT or state.result is None or not state.result.can_be_repeated:
            return
        assert state.card is not None
        self._show(replace(state, result=None))
        if self._pin_used:
            self._show(replace(self.state, phase=RedeemPhase.PIN))
        else:
            self._ask_for_what(state.card)

    def next_customer(self) -> None:
        """Start over: no card, no PIN, no amount."""
        if self.state.phase is RedeemPhase.SENDING:
            return
        self._pin = None
        self._show(self._fresh())
        self._reader.clear()

    def _fresh(self) -> RedeemState:
        return RedeemState(self._desk.local_currency, entry=self.state.entry.cleared())

    def back(self) -> None:
        """Go one step back: clear the amount, then the PIN, then the card."""
        match self.state.phase:
            case RedeemPhase.AMOUNT if self.state.entry.text:
                self._keyed(self.state.entry.cleared())
            case RedeemPhase.AMOUNT | RedeemPhase.PRODUCT:
                self.change_pin()
            case RedeemPhase.SENDING:
                pass
            case _:
                self.next_customer()

    def _follow(self, day: Day) -> None:
        self._day = day
        if self.state.result is not None:
            self._show(replace(self.state, result=self.state.result.followed(day)))

    def _slot_changed(self, slot: CardSlot) -> None:
        if slot.phase is SlotPhase.LOOKING:
            self._pin = None
            kept = self.state.entry.cleared() if self.state.side is Side.CARD else self.state.entry
            self._show(replace(self._fresh(), slot=slot, entry=kept))
        else:
            phase = RedeemPhase.CARD if slot.phase is SlotPhase.EMPTY else self.state.phase
            if slot.phase is SlotPhase.NEEDS_PIN:
                phase = RedeemPhase.PIN
            self._show(replace(self.state, slot=slot, phase=phase))

    async def _card_shown(self, *, pin_given: bool = False, everything: bool = False) -> None:
        card = self.state.card
        assert card is not None
        problem = unusable(card, self._desk.clock.now())
        if problem is None:
            try:
                problem = await self._desk.activity.busy(card.number)
            except NoticeError as failed:
                problem = failed.notice
        if self.state.card is not card:
            # Another card was scanned while the journal was read.
            return
        if problem is not None:
            self._reader.say(problem)
            self._show(replace(self.state, phase=RedeemPhase.CARD))
            return
        side = Side.LOCAL
        if card.currency and card.currency != self._desk.local_currency:
            # A rate that may not be used is told when the local amount is keyed in; where there is none, no local
            # amount is asked for.
            found = self._desk.rates.between(self._desk.local_currency, card.currency)
            side = Side.CARD if found.standing is Standing.MISSING else Side.LOCAL
        entry = self.state.entry if side is Side.LOCAL else self.state.entry.cleared()
        self._show(
            replace(
                self.state,
                side=side,
                entry=entry,
                local_balance=local_value(self._desk, card),
                local_is_old=local_is_old(self._desk, card),
                product=card.skus[0] if len(card.skus) == 1 else "",
            )
        )
        if everything:
            self.take_all()
        if self._pin is not None or pin_given:
            self._ask_for_what(card)
        else:
            self._show(replace(self.state, phase=RedeemPhase.PIN))

    def _ask_for_what(self, card: Card) -> None:
        self._reader.forget_bad_scan()
        phase = RedeemPhase.PRODUCT if card.kind is CardKind.EXPERIENCE else RedeemPhase.AMOUNT
        state = replace(self.state, phase=phase, has_pin=self._pin is not None)
        state = replace(state, problem=self._without_rate(state))
        if phase is RedeemPhase.AMOUNT and state.entry.text and state.quote is None:
            state = self._read(state, state.entry)
        self._show(state)

    def _may_key(self) -> bool:
        return self.state.phase not in {RedeemPhase.SENDING, RedeemPhase.RESULT}

    def _keyed(self, entry: AmountEntry) -> None:
        if self._may_key():
            self._reader.forget_bad_scan()
            self._show(self._read(self.state, entry))

    def _read(self, state: RedeemState, entry: AmountEntry) -> RedeemState:
        state = replace(state, entry=entry, quote=None, problem=None, readings=(), offer=None)
        card = state.card
        if not entry.text and state.phase is RedeemPhase.AMOUNT:
            state = replace(state, problem=self._without_rate(state))
        elif entry.text and card is not None and card.kind is CardKind.MONETARY:
            try:
                state = replace(state, quote=quote(card, entry.read(state.currency), self._desk.rates))
            except AmountError as bad:
                quiet = bad.problem in {AmountProblem.EMPTY, AmountProblem.ZERO} and not entry.free
                state = replace(state, problem=None if quiet else bad_amount(bad), readings=bad.readings)
            except AboveBalanceError as above:
                state = replace(state, problem=above.notice, offer=above.offer)
            except NoticeError as problem:
                state = replace(state, problem=problem.notice)
        return state

    def _without_rate(self, state: RedeemState) -> Notice | None:
        """Return why no local amount can be charged, before anybody keys one in."""
        card = state.card
        if state.phase is not RedeemPhase.AMOUNT or card is None or not state.can_use_card_currency:
            return None
        try:
            assert card.currency is not None
            self._desk.rates.demand(state.local_currency, card.currency)
        except NoticeError as unusable_rate:
            return unusable_rate.notice
        return None

    def _rate_is_another(self, quoted: Quote | None) -> bool:
        conversion = quoted.conversion if quoted else None
        if conversion is None:
            return False
        return self._desk.rates.usable(conversion.local.currency, conversion.card.currency) != conversion.rate

    def _say_what_is_missing(self) -> None:
        state = self.state
        if state.problem is not None or state.asks_approval:
            return
        if state.phase is RedeemPhase.AMOUNT:
            try:
                state.entry.read(state.currency)
            except AmountError as bad:
                self._show(replace(state, problem=bad_amount(bad)))
        elif state.phase is RedeemPhase.PRODUCT:
            missing = Notice(NoticeKind.PRODUCT_MISSING, MoneyMoved.NO, NextStep.CHOOSE_PRODUCT)
            self._show(replace(state, problem=missing))

    def _back_to(self, state: RedeemState, notice: Notice) -> None:
        asked = RedeemPhase.PIN if state.slot.card else RedeemPhase.CARD
        self._show(replace(state, phase=asked, has_pin=False, problem=notice))


def unusable(card: Card, now: datetime) -> Notice | None:
    """Return why a card can't be redeemed, as far as it shows; None when it can be tried."""
    kind = None
    if card.expired(now):
        kind = NoticeKind.CARD_EXPIRED
    elif card.status is CardStatus.INITIATED:
        return Notice(NoticeKind.CARD_NOT_ACTIVE, MoneyMoved.NO, NextStep.ACTIVATE_FIRST, {"number": card.number})
    elif card.status in {CardStatus.BLOCKED, CardStatus.CANCELED, CardStatus.LOST}:
        kind = NoticeKind.CARD_BLOCKED
    elif card.kind is CardKind.EXPERIENCE and card.redeemed:
        kind = NoticeKind.CARD_ALREADY_REDEEMED
    elif card.kind is CardKind.MONETARY and card.balance is not None and card.balance.minor <= 0:
        kind = NoticeKind.CARD_USED_UP
    if kind is None:
        return None
    arguments = {"number": card.number, "expires_at": card.expires_at, "status": card.status}
    return Notice(kind, MoneyMoved.NO, NextStep.ASK_OTHER_PAYMENT, arguments)
