"""The card that a screen works on: scanned or typed, looked up, with its PIN where that is needed."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace

from frontdesk.desk.desk import Desk
from frontdesk.domain.card import Card, CardNumber, Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind

_OF_A_TEXT = frozenset(
    {
        NoticeKind.NUMBER_EMPTY,
        NoticeKind.NUMBER_NOT_DIGITS,
        NoticeKind.NUMBER_TOO_SHORT,
        NoticeKind.NUMBER_TOO_LONG,
        NoticeKind.RECEIPT_BARCODE,
        NoticeKind.REFUND_NEEDS_CARD,
    }
)
"""What is told of a scan that was no card, while the card before it stays."""


class SlotPhase(enum.Enum):
    """Where the card slot stands."""

    EMPTY = "empty"
    LOOKING = "looking"
    NEEDS_PIN = "needs PIN"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class CardSlot:
    """What is in the card slot.

    Attributes:
        phase: Where it stands.
        number: The card's number, once a text was one.
        card: The card as it was last read, when SHOWN.
        notice: What stands in the way, or None.
    """

    phase: SlotPhase = SlotPhase.EMPTY
    number: CardNumber | None = None
    card: Card | None = None
    notice: Notice | None = None


class CardReader:
    """Fills a `CardSlot` step by step. A newer scan overtakes an older one.

    Attributes:
        slot: What is in the slot now.
        pin: The PIN that the card was read with, or that its code carries; forgotten with the card.
    """

    def __init__(self, desk: Desk, show: Callable[[CardSlot], None]) -> None:
        self._desk = desk
        self._show_slot = show
        self._turn = 0
        self.slot = CardSlot()
        self.pin: Pin | None = None

    async def pick(self, text: str) -> bool:
        """Look the card with a scanned or typed number up; return whether it is shown now.

        Where a PIN is needed and the code carries it, the card is read with that. A text that is no number leaves
        the card that was there, or is being looked up, where it is.
        """
        try:
            code = self._desk.lookup.code(text)
        except NoticeError as problem:
            self._show(replace(self.slot, notice=problem.notice))
            return False
        number = code.number
        self._turn += 1
        turn = self._turn
        self.pin = None
        self._show(CardSlot(SlotPhase.LOOKING, number))
        try:
            card = await self._desk.lookup.find(number)
        except NoticeError as problem:
            return self._end(turn, CardSlot(SlotPhase.EMPTY, number, notice=problem.notice))
        if turn != self._turn:
            return False
        if card is None:
            self._show(CardSlot(SlotPhase.NEEDS_PIN, number))
            return code.pin is not None and await self.read_with_pin(code.pin.digits)
        self.pin = code.pin
        return self._end(turn, CardSlot(SlotPhase.SHOWN, number, card))

    async def read_with_pin(self, text: str) -> bool:
        """Read the card with its PIN, where its account may not read cards; return whether it is shown now."""
        number = self.slot.number
        if self.slot.phase is not SlotPhase.NEEDS_PIN or number is None:
            return False
        pin = Pin.parse(text)
        if pin is None and text.strip():
            bad = Notice(NoticeKind.WRONG_PIN, MoneyMoved.NO, NextStep.CHECK_PIN)
            self._show(replace(self.slot, notice=bad))
            return False
        self._turn += 1
        turn = self._turn
        self._show(CardSlot(SlotPhase.LOOKING, number))
        try:
            card = await self._desk.lookup.with_pin(number, pin)
        except NoticeError as problem:
            return self._end(turn, CardSlot(SlotPhase.NEEDS_PIN, number, notice=problem.notice))
        shown = self._end(turn, CardSlot(SlotPhase.SHOWN, number, card))
        if shown:
            self.pin = pin
        return shown

    async def show_id(self, card_id: str) -> bool:
        """Read the card with the server's id; return whether it is shown now."""
        self._turn += 1
        turn = self._turn
        self.pin = None
        self._show(CardSlot(SlotPhase.LOOKING))
        try:
            card = await self._desk.lookup.by_id(card_id)
        except NoticeError as problem:
            return self._end(turn, CardSlot(notice=problem.notice))
        return self._end(turn, CardSlot(SlotPhase.SHOWN, card.number, card))

    def put(self, card: Card) -> None:
        """Show a card that was read elsewhere, or again."""
        self._turn += 1
        self._show(CardSlot(SlotPhase.SHOWN, card.number, card))

    def say(self, notice: Notice | None) -> None:
        """Show a notice on the slot as it is."""
        self._show(replace(self.slot, notice=notice))

    def forget_bad_scan(self) -> None:
        """Tell no more of a scan that was no card: the person has gone on with the card that is here."""
        if self.slot.notice is not None and self.slot.notice.kind in _OF_A_TEXT:
            self.say(None)

    def clear(self) -> None:
        """Take the card out, and forget its PIN."""
        self._turn += 1
        self.pin = None
        self._show(CardSlot())

    def _end(self, turn: int, slot: CardSlot) -> bool:
        if turn != self._turn:
            return False
        self._show(slot)
        return slot.phase is SlotPhase.SHOWN

    def _show(self, slot: CardSlot) -> None:
        self.slot = slot
        self._show_slot(slot)
