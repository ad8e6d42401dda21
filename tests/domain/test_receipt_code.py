"""A receipt's barcode names a redeem and its card; it is no card's number, and a misread one is nothing at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.card import LONGEST_NUMBER
from frontdesk.domain.receipt_code import ReceiptCode
from tests.support.attempts import attempt

IDS = st.integers(1, 10**12 - 1).map(str)
CODES = st.builds(ReceiptCode, IDS, IDS)


def test_the_code_of_a_redeem_on_paper() -> None:
    code = ReceiptCode.of(attempt(card_id="81", transaction_id="30324"))

    assert code == ReceiptCode("81", "30324")
    assert code is not None
    assert code.digits == "2900000000008100000003032461"


@given(CODES)
def test_what_is_printed_is_read_again(code: ReceiptCode) -> None:
    assert ReceiptCode.parse(f" {code.digits}\r") == code
    assert code.digits.isdigit()
    assert len(code.digits) > LONGEST_NUMBER


@given(CODES, st.integers(0, 27), st.integers(1, 9))
def test_one_wrong_digit_is_found_out(code: ReceiptCode, place: int, by: int) -> None:
    wrong = str((int(code.digits[place]) + by) % 10)

    assert ReceiptCode.parse(code.digits[:place] + wrong + code.digits[place + 1 :]) is None


@given(CODES, st.integers(0, 26))
def test_swapped_neighbours_are_found_out(code: ReceiptCode, place: int) -> None:
    digits = code.digits
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]

    assert swapped == digits or ReceiptCode.parse(swapped) is None


@pytest.mark.parametrize("text", ["", "30324", "5501627879", "0" * 28, "29" + "0" * 24 + "48", "receipt"])
def test_anything_else_is_no_receipt(text: str) -> None:
    assert ReceiptCode.parse(text) is None


@pytest.mark.parametrize(
    ("card_id", "transaction_id"),
    [(None, "30324"), ("81", None), ("81", "007"), ("card-81", "30324"), ("81", "1234567890123"), ("0", "1")],
)
def test_ids_that_do_not_fit_have_no_code(card_id: str | None, transaction_id: str | None) -> None:
    assert ReceiptCode.of(attempt(card_id=card_id, transaction_id=transaction_id)) is None
