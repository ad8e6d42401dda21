"""The one thing that a person who does not look at the screen hears of a scan."""

from __future__ import annotations

import enum

from frontdesk.flows.card_slot import CardSlot, SlotPhase


class ScanAnswer(enum.Enum):
    """How a scan, or a typed number, ended: the till goes on with it, or it does not.

    It is told once for each scan, when the till knows, and not when the digits have been read: the scanner has its
    own beep for that, and a second one would say nothing. A cashier who looks at the customer wants to know whether
    to go on: "accepted" means that the next step is theirs, "refused" that the screen has something to read first.
    Someone with a box of 120 cards listens for the one that is different, so an accepted card is short and quiet,
    a refused one longer and lower. Why it was refused is a matter for the eyes: a sound for each reason would be a
    language that nobody learns.

    ACCEPTED: the card is shown, or only its PIN is missing; its row is new; the transaction was found.
    REFUSED: no card number, another kind of barcode, an unknown card, one that this place can't use, one that is in
    the list already, or a server that could not be asked. So is a scan that comes while money is being sent: it was
    not taken, and silence would hide that.

    A scan that a newer one has overtaken, or whose card was taken out meanwhile, has no answer: nobody waits for
    it.
    """

    ACCEPTED = "accepted"
    REFUSED = "refused"


def answer_of(slot: CardSlot, *, shown: bool) -> ScanAnswer | None:
    """Return the answer to a scan that has ended with this in the slot; `shown` says whether its own card is."""
    if slot.notice is not None:
        return ScanAnswer.REFUSED
    if slot.phase is SlotPhase.NEEDS_PIN or (shown and slot.phase is SlotPhase.SHOWN):
        return ScanAnswer.ACCEPTED
    return None
