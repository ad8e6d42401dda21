"""What is a scan, and what was typed by a person."""

from __future__ import annotations

import pytest

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.domain.card import LONGEST_NUMBER, SHORTEST_NUMBER, CardNumber
from frontdesk.domain.card_code import SIGNS
from frontdesk.domain.receipt_code import ReceiptCode


@pytest.mark.parametrize("character", list("0123456789" + SIGNS))
def test_digits_and_the_sign_before_a_pin_may_belong_to_a_scan(character: str) -> None:
    assert ScannerFraming().may_belong(character)


@pytest.mark.parametrize("character", ["", " ", "a", ".", "\r", "٣", "²", "🎁"])
def test_nothing_else_may(character: str) -> None:
    assert not ScannerFraming().may_belong(character)


@pytest.mark.parametrize(
    ("text", "scan"),
    [
        ("", False),
        ("1" * (SHORTEST_NUMBER - 1), False),
        ("1" * SHORTEST_NUMBER, True),
        ("0012345678", True),
        ("1" * LONGEST_NUMBER, True),
    ],
)
def test_a_scan_is_as_long_as_a_card_number(text: str, scan: bool) -> None:
    assert ScannerFraming().is_scan(text) is scan


def test_a_receipts_code_is_a_scan() -> None:
    code = ReceiptCode("81", "30324").digits

    assert all(ScannerFraming().may_belong(digit) for digit in code)
    assert ScannerFraming().is_scan(code)


def test_what_is_a_scan_is_a_card_number() -> None:
    shortest = "0" * ScannerFraming().shortest

    assert CardNumber.parse(shortest).digits == shortest


def test_no_person_types_as_fast_as_a_scanner() -> None:
    # Scanners send a key each 1 to 20 ms; 240 words a minute, a record, are 50 ms a key.
    assert 20 < ScannerFraming().gap_ms < 50
