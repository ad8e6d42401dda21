"""What a barcode scanner was seen to do, when it is tried."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class ScanEnd(enum.Enum):
    """The key that came right after the characters."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


class ScanTrouble(enum.Enum):
    """What keeps the till from understanding a scanner, or a barcode from telling; each has its own remedy."""

    TYPED = "typed"
    LAYOUT = "layout"
    SHIFTED = "shifted"
    NO_ENTER = "no enter"
    TAB_AT_END = "tab at the end"
    TOO_SLOW = "too slow"
    PREFIX = "prefix"
    NO_NUMBER = "no number"


class ScanContent(enum.Enum):
    """What kind of barcode it was."""

    CARD = "card"
    PRODUCT = "product"
    OTHER = "other"


class KeyboardLayout(enum.Enum):
    """A keyboard layout under which digits arrive as other characters."""

    FRENCH = "French"
    BELGIAN = "Belgian"
    CZECH = "Czech"
    SLOVAK = "Slovak"
    HUNGARIAN = "Hungarian"
    ARABIC = "Arabic"
    PERSIAN = "Persian"


@dataclass(frozen=True, slots=True)
class ScanReading:
    """What one scan showed. The characters themselves are not kept: they may be a card's number.

    Attributes:
        content: What kind of barcode it was.
        last4: The last four characters.
        gap_ms: The middle one of the times between two keys, in milliseconds; the longest, where it is too long.
        end: The key that came last.
        troubles: What has to be set otherwise, the most important first; empty when the scanner works.
        layout: The keyboard layout that garbled the digits, or None.
    """

    content: ScanContent
    last4: str
    gap_ms: int
    end: ScanEnd
    troubles: tuple[ScanTrouble, ...] = ()
    layout: KeyboardLayout | None = None

    @property
    def works(self) -> bool:
        """Whether the till understands this scanner as it is set."""
        return not self.troubles
