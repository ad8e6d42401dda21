"""What is a scan, and what was typed by a person."""

from __future__ import annotations

import string

import pytest

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.domain.card import LONGEST_NUMBER, SHORTEST_NUMBER
from frontdesk.domain.card_code import SIGNS

FRAMING = ScannerFraming()
PRINTED = string.digits + string.ascii_letters + string.punctuation + " "


@pytest.mark.parametrize("character", list(PRINTED))
def test_whatever_a_barcode_can_hold_may_belong_to_a_scan(character: str) -> None:
    assert FRAMING.may_belong(character)


@pytest.mark.parametrize("character", ["", "\r", "\t", "\x16", "٣", "²", "é", "🎁", "12"])
def test_nothing_else_may(character: str) -> None:
    assert not FRAMING.may_belong(character)


@pytest.mark.parametrize("character", list(PRINTED))
def test_of_a_password_only_what_a_cards_code_has_is_held_back(character: str) -> None:
    assert FRAMING.may_belong(character, secret=True) is (character.isdigit() or character in SIGNS)


@pytest.mark.parametrize(
    ("text", "scan"),
    [
        ("", False),
        ("12", False),
        ("367", False),
        ("3671", True),
        ("K-12", True),
        ("https://shop.example/c/5501627879", True),
        ("1" * SHORTEST_NUMBER, True),
        ("1" * LONGEST_NUMBER, True),
    ],
)
def test_quick_keys_that_enter_ends_are_a_scan_whatever_they_are(text: str, scan: bool) -> None:
    assert FRAMING.is_scan(text, entered=True) is scan


@pytest.mark.parametrize(
    ("text", "scan"),
    [
        ("1" * (SHORTEST_NUMBER - 1), False),
        ("1" * SHORTEST_NUMBER, True),
        ("0012345678", True),
        ("5501627879:20415", True),
        ("5501627879;", False),
        ("1234567:20415", False),
        ("mariam:55016278", False),
        ("mariam@practice.example", False),
        ("مريم", False),
    ],
)
@pytest.mark.parametrize(("entered", "secret"), [(False, False), (True, True)], ids=["no Enter", "password"])
def test_without_enter_or_in_a_password_only_a_cards_number_is_one(
    text: str, scan: bool, entered: bool, secret: bool
) -> None:
    assert FRAMING.is_scan(text, entered=entered, secret=secret) is scan


def test_no_person_types_as_fast_as_a_scanner() -> None:
    # Scanners send a key each 1 to 20 ms; 240 words a minute, a record, are 50 ms a key.
    assert 20 < FRAMING.gap_ms < 50
