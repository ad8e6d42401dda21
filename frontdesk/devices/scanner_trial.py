"""Trying a keyboard-wedge scanner: what its keys say about how it, and this computer's keyboard, are set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.domain.card import CardNumber, CardNumberError
from frontdesk.domain.scan import KeyboardLayout, ScanContent, ScanEnd, ScanReading, ScanTrouble

TYPED_MS = 80.0
"""A middle gap longer than this comes from fingers: 150 words a minute, which few people reach."""

FEWEST_KEYS = 4
"""Fewer quick characters are a stray touch of the keyboard, and no barcode."""

_SYMBOLOGY = re.compile(r"\][A-Za-z]\d(?=\d{8})")
"""What a scanner may put before the number to say what kind of barcode it was (ISO/IEC 15424)."""

_UNSHIFTED: dict[KeyboardLayout, str] = {
    KeyboardLayout.FRENCH: "à&é\"'(-è_ç",
    KeyboardLayout.BELGIAN: "à&é\"'(§è!ç",
    KeyboardLayout.CZECH: "é+ěščřžýáí",
    KeyboardLayout.SLOVAK: "é+ľščťžýáí",
    KeyboardLayout.HUNGARIAN: "ö123456789",
    KeyboardLayout.ARABIC: "٠١٢٣٤٥٦٧٨٩",
    KeyboardLayout.PERSIAN: "۰۱۲۳۴۵۶۷۸۹",
}
"""What the keys 0 to 9 above the letters type without Shift, where that is not the digit."""

_SHIFTED = (")!@#$%^&*(", ')!"£$%^&*(', '=!"§$%&/()', '=!"·$%&/()', '=!"£$%&/()')
"""What they type with Shift on American, British, German, Spanish and Italian keyboards."""


def read_trial(text: str, gaps_ms: Sequence[float], end: ScanEnd, framing: ScannerFraming) -> ScanReading:
    """Return what a scan says about the scanner.

    Args:
        text: The characters of the barcode, at least one.
        gaps_ms: The times between two of them, and from the last to the key at the end, in milliseconds.
        end: The key at the end.
        framing: What the till takes for a scan.
    """
    prefixed = _SYMBOLOGY.match(text)
    digits, layout, shifted = _digits_of(text[prefixed.end() :] if prefixed else text)
    content = _content_of(digits)
    middle = sorted(gaps_ms)[len(gaps_ms) // 2] if gaps_ms else 0.0
    longest = max(gaps_ms, default=0.0)
    slow = longest > framing.gap_ms
    found = {
        ScanTrouble.LAYOUT: layout is not None,
        ScanTrouble.SHIFTED: shifted,
        ScanTrouble.NO_NUMBER: content is ScanContent.OTHER,
        ScanTrouble.PREFIX: prefixed is not None,
        ScanTrouble.NO_ENTER: end is ScanEnd.NOTHING,
        ScanTrouble.TAB_AT_END: end is ScanEnd.TAB,
        ScanTrouble.TOO_SLOW: slow,
    }
    return ScanReading(
        content=content,
        last4=digits[-4:],
        gap_ms=round(longest if slow else middle),
        end=end,
        troubles=(ScanTrouble.TYPED,)
        if middle > TYPED_MS
        else tuple(trouble for trouble, seen in found.items() if seen),
        layout=layout,
    )


def _digits_of(text: str) -> tuple[str, KeyboardLayout | None, bool]:
    """Return the digits behind a text, the layout that garbled them, and whether Shift did."""
    if text.isascii() and text.isdigit():
        return text, None, False
    for layout, keys in _UNSHIFTED.items():
        if all(character in keys for character in text):
            return "".join(str(keys.index(character)) for character in text), layout, False
    for keys in _SHIFTED:
        if all(character in keys for character in text):
            return "".join(str(keys.index(character)) for character in text), None, True
    return text, None, False


def _content_of(text: str) -> ScanContent:
    if not (text.isascii() and text.isdigit()):
        return ScanContent.OTHER
    try:
        number = CardNumber.parse(text)
    except CardNumberError:
        return ScanContent.OTHER
    return ScanContent.PRODUCT if number.is_product_barcode else ScanContent.CARD
