"""The words of the scanner test: what was read, what is set wrongly, and how to set it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.scan import KeyboardLayout, ScanContent, ScanEnd, ScanReading, ScanTrouble
from frontdesk.ui.fill import fill
from frontdesk.ui.format import mask

translate = QCoreApplication.translate


def trouble_title(reading: ScanReading) -> str:
    """Return what is the matter, without a full stop; only for a reading that does not work."""
    return _TITLES[reading.troubles[0]]()


def trouble_remedy(reading: ScanReading) -> str:
    """Return what to do about it, in sentences."""
    layout = _LAYOUTS[reading.layout]() if reading.layout is not None else ""
    return fill(_REMEDIES[reading.troubles[0]](), layout=layout)


def content_words(reading: ScanReading) -> str:
    """Return what kind of barcode it was, with no more of it than its last four characters."""
    return fill(_CONTENTS[reading.content](), last4=mask(reading.last4))


def end_words(end: ScanEnd) -> str:
    """Return the name of the key at the end."""
    return _ENDS[end]()


_TITLES: dict[ScanTrouble, Callable[[], str]] = {
    ScanTrouble.TYPED: lambda: translate("words", "That was typed by hand"),
    ScanTrouble.LAYOUT: lambda: translate("words", "The keyboard language is wrong"),
    ScanTrouble.SHIFTED: lambda: translate("words", "The scanner’s keyboard is wrong"),
    ScanTrouble.NO_NUMBER: lambda: translate("words", "That barcode can’t tell"),
    ScanTrouble.PREFIX: lambda: translate("words", "Signs before the number"),
    ScanTrouble.NO_ENTER: lambda: translate("words", "The Enter at the end is missing"),
    ScanTrouble.TAB_AT_END: lambda: translate("words", "Tab at the end, not Enter"),
    ScanTrouble.TOO_SLOW: lambda: translate("words", "The scanner sends too slowly"),
}

_REMEDIES: dict[ScanTrouble, Callable[[], str]] = {
    ScanTrouble.TYPED: lambda: translate("words", "Hold the scanner on a barcode and pull its trigger."),
    ScanTrouble.LAYOUT: lambda: translate(
        "words",
        "Digits arrive as other characters: this computer’s keyboard is {layout}. Scan “Keyboard: {layout}” in the "
        "scanner’s booklet, or set this computer’s keyboard to English (US).",
    ),
    ScanTrouble.SHIFTED: lambda: translate(
        "words",
        "Digits arrive as other characters: it holds Shift, as a French keyboard needs. Scan the keyboard of this "
        "computer in the scanner’s booklet, often “Keyboard: USA”.",
    ),
    ScanTrouble.NO_NUMBER: lambda: translate(
        "words", "Scan a gift card or a product: their barcodes have 8 digits or more, and nothing else."
    ),
    ScanTrouble.PREFIX: lambda: translate(
        "words", "Scan “AIM identifier: off” in the scanner’s booklet, then try again."
    ),
    ScanTrouble.NO_ENTER: lambda: translate(
        "words", "Scan “Add Enter (CR) as suffix” in the scanner’s booklet, then try again."
    ),
    ScanTrouble.TAB_AT_END: lambda: translate(
        "words", "Scan “Suffix: Enter (CR)” in the scanner’s booklet, then try again."
    ),
    ScanTrouble.TOO_SLOW: lambda: translate(
        "words",
        "The till would take it for typing. Scan “Delay between characters: none” in the scanner’s booklet, then "
        "try again.",
    ),
}

_CONTENTS: dict[ScanContent, Callable[[], str]] = {
    ScanContent.CARD: lambda: translate("words", "A card’s number, {last4}"),
    ScanContent.PRODUCT: lambda: translate("words", "A product’s barcode, {last4}"),
    ScanContent.OTHER: lambda: translate("words", "Something else, {last4}"),
}

_ENDS: dict[ScanEnd, Callable[[], str]] = {
    ScanEnd.ENTER: lambda: translate("words", "Enter", "The key that a scanner sends at the end"),
    ScanEnd.TAB: lambda: translate("words", "Tab", "The key that a scanner sends at the end"),
    ScanEnd.NOTHING: lambda: translate("words", "nothing", "The key that a scanner sends at the end"),
}

_LAYOUTS: dict[KeyboardLayout, Callable[[], str]] = {
    KeyboardLayout.FRENCH: lambda: translate("words", "French (AZERTY)"),
    KeyboardLayout.BELGIAN: lambda: translate("words", "Belgian (AZERTY)"),
    KeyboardLayout.CZECH: lambda: translate("words", "Czech"),
    KeyboardLayout.SLOVAK: lambda: translate("words", "Slovak"),
    KeyboardLayout.HUNGARIAN: lambda: translate("words", "Hungarian"),
    KeyboardLayout.ARABIC: lambda: translate("words", "Arabic"),
    KeyboardLayout.PERSIAN: lambda: translate("words", "Persian"),
}
