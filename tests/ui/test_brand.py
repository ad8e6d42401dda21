"""Cards in the store's own colour: whatever that is, the words on them can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from frontdesk.ui.theme.brand import card_colours, contrast

COLOURS = some.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@given(COLOURS)
def test_words_on_a_card_can_be_read_on_all_of_it(brand: str) -> None:
    colours = card_colours(brand)

    assert colours.near == brand
    assert contrast(colours.ink, colours.near) >= 4.5
    assert contrast(colours.ink, colours.far) >= 4.5


def test_a_dark_colour_has_white_words_and_a_bright_one_black() -> None:
    assert card_colours("#0E5A4B").ink == "#FFFFFF"
    assert contrast("#000000", card_colours("#F4B942").ink) < 1.5
