"""Framing of a keyboard-wedge scanner: what is a scan, and what was typed by a person."""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.domain.card import SHORTEST_NUMBER

FASTEST_TYPIST = 0.035
"""Seconds between two keys below which no person types; scanners send a key each 1 to 20 ms."""


@dataclass(slots=True)
class ScannerFraming:
    """Tells a scan from typing by the time between keys.

    A wedge sends each character as a key press and ends with Enter. Characters are collected while they
    follow each other faster than a person types; Enter after enough of them is a scan.

    Attributes:
        gap: The longest time between two keys of one scan, in seconds.
    """

    gap: float = FASTEST_TYPIST
    _keys: list[str] = field(default_factory=list, repr=False)
    _last: float = -1.0

    def key(self, text: str, at: float) -> bool:
        """Take one character, typed at a monotonic time; return whether it may belong to a scan.

        The first character of a scan can't be told from typing, so it is never claimed.
        """
        quick = bool(self._keys) and at - self._last <= self.gap
        if not quick:
            self._keys.clear()
        self._keys.append(text)
        self._last = at
        return quick

    def enter(self, at: float) -> str | None:
        """Take the Enter key; return the scan that it ends, or None when it ends none."""
        keys = "".join(self._keys)
        quick = bool(self._keys) and at - self._last <= self.gap
        self._keys.clear()
        return keys if quick and len(keys) >= SHORTEST_NUMBER else None
