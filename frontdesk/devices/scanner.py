"""Framing of a keyboard-wedge scanner: what is a scan, and what was typed by a person."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.card import SHORTEST_NUMBER
from frontdesk.domain.card_code import SIGNS


@dataclass(frozen=True, slots=True)
class ScannerFraming:
    """Tells a scan from typing by the time between keys.

    A wedge sends each character as a key press, 1 to 20 ms apart, and ends with Enter. Nobody types eight
    digits and Enter with less than `gap_ms` between any two of them.

    Attributes:
        gap_ms: The longest time between two keys of one scan, in milliseconds.
        shortest: The fewest characters that make a scan.
    """

    gap_ms: int = 35
    shortest: int = SHORTEST_NUMBER

    def may_belong(self, character: str) -> bool:
        """Return whether a character can be part of a code, of a card (with its PIN or not) or a receipt."""
        return len(character) == 1 and ((character.isascii() and character.isdigit()) or character in SIGNS)

    def is_scan(self, text: str) -> bool:
        """Return whether quick characters that were ended by Enter are a scan."""
        return len(text) >= self.shortest
