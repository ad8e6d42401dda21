"""What the code on a card says: its number, and on some cards its PIN beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from frontdesk.domain.card import LONGEST_PIN, CardNumber, Pin

SIGNS = ":;,|"
"""What may stand between number and PIN."""

SHORTEST_PIN = 4

_WITH_PIN = re.compile(rf"([^{SIGNS}]+)[{SIGNS}]([0-9]{{{SHORTEST_PIN},{LONGEST_PIN}}})")


@dataclass(frozen=True, slots=True)
class CardCode:
    """A scanned or typed text that names a card.

    The service says nothing about what is printed on cards. A number alone is the rule; a code that carries the
    PIN too has the number, one of `SIGNS`, and 4 to 12 digits ("6636747879:66882"). It is as good as the card with
    its back: it is read, used for one customer, and never kept or shown.

    Attributes:
        number: The card's number.
        pin: The PIN in the code, or None when it has none.
    """

    number: CardNumber
    pin: Pin | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, text: str) -> CardCode:
        """Return the card that a text names.

        Raises:
            CardNumberError: It names none; see `CardNumber.parse`.
        """
        both = _WITH_PIN.fullmatch(text.strip())
        if both is None:
            return cls(CardNumber.parse(text))
        return cls(CardNumber.parse(both[1]), Pin(both[2]))
