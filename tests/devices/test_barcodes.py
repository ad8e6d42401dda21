"""Code 128 as ISO/IEC 15417 has it."""

from __future__ import annotations

import pytest

from frontdesk.devices.barcodes import code128

START_B, START_C, STOP = "11010010000", "11010011100", "1100011101011"


def test_digits_are_packed_in_pairs_between_start_check_and_stop() -> None:
    # Pair 00 is 11011001100; the check character is (105 + 0) mod 103 = 2: 11001100110.
    assert code128("00") == START_C + "11011001100" + "11001100110" + STOP


@pytest.mark.parametrize(("text", "characters"), [("0012345678", 5), ("5501627879", 5), ("00000000", 4)])
def test_every_digit_counts(text: str, characters: int) -> None:
    modules = code128(text)

    assert set(modules) == {"0", "1"}
    assert len(modules) == 11 * (characters + 2) + len(STOP)


def test_letters_are_drawn_too() -> None:
    modules = code128("FD-7")

    assert modules.startswith(START_B)
    assert modules.endswith(STOP)


def test_two_numbers_never_look_alike() -> None:
    assert code128("0012345678") != code128("12345678") != code128("12345687")
