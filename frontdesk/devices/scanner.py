"""Framing of a keyboard-wedge scanner: what is a scan, and what was typed by a person."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontdesk.domain.card import SHORTEST_NUMBER
from frontdesk.domain.card_code import SIGNS

_SIGN = re.compile(f"[{re.escape(SIGNS)}]")


@dataclass(frozen=True, slots=True)
class ScannerFraming:
    """Tells a scan from typing by the time between keys, whatever the barcode holds.

    A wedge sends each character as a key press, 1 to 20 ms apart, and ends with Enter. Nobody types four keys and
    Enter with less than `gap_ms` between any two of them. A shelf label "K-12" has to be known for a scan as much
    as a card: typed into an amount, it would be twelve, and its Enter would charge them.

    Attributes:
        gap_ms: The longest time between two keys of one scan, in milliseconds.
        shortest: The fewest characters that make a scan when Enter ends them; fewer are fingers that hit together.
        longest_typed: More quick digits than this are a scan whatever ends them, with or without a PIN behind, also
            in a field for a password: there a password manager may type as fast as a scanner, but no card.
    """

    gap_ms: int = 35
    shortest: int = 4
    longest_typed: int = SHORTEST_NUMBER - 1

    def may_belong(self, character: str, *, secret: bool = False) -> bool:
        """Return whether a character can be part of a scan; `secret`: a password could be typed where it goes."""
        if secret:
            return len(character) == 1 and (_is_digits(character) or character in SIGNS)
        return len(character) == 1 and character.isascii() and character.isprintable()

    def is_scan(self, text: str, *, entered: bool, secret: bool = False) -> bool:
        """Return whether quick characters are a scan; `entered`: Enter came as quickly after them."""
        number, *pin = _SIGN.split(text, maxsplit=1)
        if _is_digits(number) and len(number) > self.longest_typed and all(_is_digits(each) for each in pin):
            return True
        return entered and not secret and len(text) >= self.shortest


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
