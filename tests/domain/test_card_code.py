"""A card's code names the card, and on some cards carries its PIN."""

from __future__ import annotations

import pytest

from frontdesk.domain.card import CardNumber, CardNumberError, Pin
from frontdesk.domain.card_code import SIGNS, CardCode


def test_a_number_alone_has_no_pin() -> None:
    assert CardCode.parse("0012 3456-78") == CardCode(CardNumber("0012345678"))


@pytest.mark.parametrize("sign", list(SIGNS))
def test_a_code_with_a_pin_is_taken_apart(sign: str) -> None:
    code = CardCode.parse(f" 6636747879{sign}66882\r")

    assert (code.number, code.pin) == (CardNumber("6636747879"), Pin("66882"))


@pytest.mark.parametrize(
    "text",
    [
        "6636747879:668",
        "6636747879:6688266882668",
        "6636747879:",
        ":66882",
        "6636747879:66882:1",
        "6636747879:letters",
        "6636747879:٦٦٨٨٢",
        "1234567:66882",
        "https://brand.example/6636747879:66882",
    ],
)
def test_what_is_no_number_and_pin_names_no_card(text: str) -> None:
    with pytest.raises(CardNumberError):
        CardCode.parse(text)


def test_a_code_shows_neither_number_nor_pin() -> None:
    shown = repr(CardCode.parse("6636747879:66882"))

    assert "6636" not in shown
    assert "66882" not in shown
