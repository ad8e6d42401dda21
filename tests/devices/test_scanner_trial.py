"""What the keys of a scanner say about how it is set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.devices.scanner_trial import read_trial
from frontdesk.domain.scan import KeyboardLayout, ScanContent, ScanEnd, ScanReading, ScanTrouble

CARD = "5501627879"
PRODUCT = "4006381333931"
DIGITS = "0123456789"


def read(text: str, *, gap: float = 5.0, end: ScanEnd = ScanEnd.ENTER) -> ScanReading:
    keys = len(text) if end is ScanEnd.NOTHING else len(text) + 1
    return read_trial(text, [gap] * (keys - 1), end, ScannerFraming())


def test_a_cards_number_and_enter_is_a_scanner_that_works() -> None:
    reading = read(CARD)

    assert reading == ScanReading(ScanContent.CARD, "7879", 5, ScanEnd.ENTER)
    assert reading.works


def test_a_products_barcode_is_one_and_shows_that_the_scanner_works() -> None:
    reading = read(PRODUCT)

    assert (reading.content, reading.last4, reading.works) == (ScanContent.PRODUCT, "3931", True)


@pytest.mark.parametrize(
    ("end", "trouble"), [(ScanEnd.NOTHING, ScanTrouble.NO_ENTER), (ScanEnd.TAB, ScanTrouble.TAB_AT_END)]
)
def test_another_end_than_enter_has_its_remedy(end: ScanEnd, trouble: ScanTrouble) -> None:
    reading = read(CARD, end=end)

    assert (reading.troubles, reading.end, reading.works) == ((trouble,), end, False)


@pytest.mark.parametrize(
    ("typed", "layout"),
    [
        ("à&é\"'(-è_ç", KeyboardLayout.FRENCH),
        ("à&é\"'(§è!ç", KeyboardLayout.BELGIAN),
        ("é+ěščřžýáí", KeyboardLayout.CZECH),
        ("é+ľščťžýáí", KeyboardLayout.SLOVAK),
        ("ö123456789", KeyboardLayout.HUNGARIAN),
        ("٠١٢٣٤٥٦٧٨٩", KeyboardLayout.ARABIC),
        ("۰۱۲۳۴۵۶۷۸۹", KeyboardLayout.PERSIAN),
    ],
)
def test_digits_that_a_layout_garbles_are_recognised_and_the_layout_named(
    typed: str, layout: KeyboardLayout
) -> None:
    number = CARD
    reading = read("".join(typed[int(digit)] for digit in number))

    assert (reading.layout, reading.last4, reading.content) == (layout, "7879", ScanContent.CARD)
    assert reading.troubles == (ScanTrouble.LAYOUT,)


@pytest.mark.parametrize("keys", [")!@#$%^&*(", ')!"£$%^&*(', '=!"§$%&/()'])
def test_a_scanner_that_holds_shift_is_recognised(keys: str) -> None:
    reading = read("".join(keys[int(digit)] for digit in CARD))

    assert (reading.troubles, reading.last4, reading.layout) == ((ScanTrouble.SHIFTED,), "7879", None)


def test_signs_before_the_number_are_recognised() -> None:
    reading = read(f"]C1{CARD}")

    assert (reading.troubles, reading.last4) == ((ScanTrouble.PREFIX,), "7879")


@pytest.mark.parametrize("text", ["1234567", "9" * 25, "https://till.example/x", "AB-1234567", "]C1123"])
def test_a_barcode_that_is_no_number_tells_nothing(text: str) -> None:
    reading = read(text)

    assert (reading.content, reading.troubles) == (ScanContent.OTHER, (ScanTrouble.NO_NUMBER,))


def test_slow_keys_are_named_with_the_longest_gap() -> None:
    gaps = [10.0] * 9 + [60.0]
    reading = read_trial(CARD, gaps, ScanEnd.ENTER, ScannerFraming())

    assert (reading.troubles, reading.gap_ms) == ((ScanTrouble.TOO_SLOW,), 60)


def test_the_gap_that_the_till_allows_is_no_trouble() -> None:
    framing = ScannerFraming()

    assert read(CARD, gap=framing.gap_ms).works
    assert not read(CARD, gap=framing.gap_ms + 1).works


def test_what_fingers_type_is_told_as_that_and_as_nothing_else() -> None:
    reading = read("abcdefgh", gap=160, end=ScanEnd.NOTHING)

    assert reading.troubles == (ScanTrouble.TYPED,)


def test_several_troubles_come_in_the_order_in_which_they_are_mended() -> None:
    reading = read("à&é\"'(-è_ç", gap=50, end=ScanEnd.NOTHING)

    assert reading.troubles == (ScanTrouble.LAYOUT, ScanTrouble.NO_ENTER, ScanTrouble.TOO_SLOW)


@given(
    st.text(min_size=1, max_size=60),
    st.lists(st.floats(0, 2000, allow_nan=False), max_size=60),
    st.sampled_from(ScanEnd),
)
def test_whatever_comes_is_read_and_no_more_than_four_characters_are_kept(
    text: str, gaps: list[float], end: ScanEnd
) -> None:
    reading = read_trial(text, gaps, end, ScannerFraming())

    assert len(reading.last4) <= 4
    assert text[:-4] not in repr(reading) or len(text) <= 8
