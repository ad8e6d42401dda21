"""The colours of every scheme can be read, and a strong one tells things apart without them."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor

from frontdesk.ui.theme import CONTRAST, CONTRAST_DARK, SCHEMES, Tokens, scheme_named
from tests.support.contrast import contrast

EVERY_SCHEME = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
EVERY_STRONG_SCHEME = pytest.mark.parametrize(
    "scheme", [CONTRAST, CONTRAST_DARK], ids=lambda scheme: str(scheme.name)
)
TONES = ("ok", "warn", "bad")

TEXTS = [
    *((text, ground) for text in ("ink", "ink_2") for ground in ("bg", "surface", "sunk")),
    *((tone, ground) for tone in (*TONES, "accent") for ground in ("bg", "surface", f"{tone}_soft")),
    *(("ink", f"{tone}_soft") for tone in (*TONES, "accent")),
    *(("accent", f"{tone}_soft") for tone in TONES),
    ("accent", "sunk"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_chosen", "chosen"),
    ("on_training", "training"),
    ("on_card", "card_from"),
    ("on_card", "card_to"),
    ("surface", "ink"),
    ("surface", "bad"),
]


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@EVERY_SCHEME
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(scheme: Tokens, text: str, ground: str) -> None:
    least = 7 if scheme.strong else 4.5
    assert contrast(getattr(scheme, text), getattr(scheme, ground)) >= least


@EVERY_SCHEME
@pytest.mark.parametrize("ground", ["bg", "surface", "accent_soft", "ok_soft", "warn_soft", "bad_soft"])
def test_amounts_can_be_read_from_afar(scheme: Tokens, ground: str) -> None:
    assert contrast(scheme.ink, getattr(scheme, ground)) >= 7


@EVERY_SCHEME
@pytest.mark.parametrize("ground", ["bg", "surface"])
@pytest.mark.parametrize("edge", ["edge", "focus", "bad"])
def test_outlines_and_the_focus_ring_are_seen(scheme: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(scheme, edge), getattr(scheme, ground)) >= 3


@EVERY_STRONG_SCHEME
def test_a_strong_ring_has_two_tones_that_are_told_apart_and_each_from_what_is_around(scheme: Tokens) -> None:
    assert contrast(scheme.focus, scheme.focus_gap) >= 7
    for filled in ("chosen", "accent"):
        assert contrast(scheme.focus_gap, getattr(scheme, filled)) >= 7


@EVERY_STRONG_SCHEME
def test_a_strong_scheme_is_black_and_white(scheme: Tokens) -> None:
    assert {scheme.bg, scheme.surface, scheme.ink, scheme.edge} == {"#000000", "#FFFFFF"}
    assert contrast(scheme.line, scheme.surface) >= 7


@EVERY_SCHEME
def test_every_colour_is_one(scheme: Tokens) -> None:
    colours = {name: value for name, value in asdict(scheme).items() if name not in ("name", "strong")}
    assert {name for name, value in colours.items() if not QColor(value).isValid() or len(value) != 7} == set()


@EVERY_SCHEME
def test_a_scheme_is_found_by_its_name(scheme: Tokens) -> None:
    assert scheme_named(scheme.name) is scheme
