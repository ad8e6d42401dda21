"""The design tokens: every colour, size and distance of the till, named once."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["neutral", "ok", "warn", "bad"]
"""How a sign or a notice is meant; a tone is always shown with a word or a sign beside its colour."""

Weight = Literal[400, 500, 600, 700]

# Type, in px. KEY and HINT belong to the keypad's digits and to function-key hints.
HINT = 11
SMALL = 13
BODY = 16
TITLE = 20
KEY = 26
HEADLINE = 40
AMOUNT = 56

# Corner radii, in px.
RADIUS_SMALL = 9
RADIUS = 14
RADIUS_LARGE = 18

# Heights that a finger can hit, in px.
TOUCH = 48
KEY_HEIGHT = 62
SCAN_HEIGHT = 64
PRIMARY_HEIGHT = 76


def space(steps: int) -> int:
    """Return a distance of so many steps of 4 px."""
    return 4 * steps


@dataclass(frozen=True)
class Tokens:
    """One colour scheme, each colour as "#RRGGBB".

    A name ending in `_soft` is the ground that goes with the colour of the same name as text.
    """

    name: Literal["light", "dark"]
    bg: str
    surface: str
    sunk: str
    line: str
    edge: str
    ink: str
    ink_2: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_pressed: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    training: str
    on_training: str
    card_from: str
    card_to: str
    on_card: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return the text colour and the ground of a tone."""
        return {
            "neutral": (self.ink_2, self.sunk),
            "ok": (self.ok, self.ok_soft),
            "warn": (self.warn, self.warn_soft),
            "bad": (self.bad, self.bad_soft),
        }[tone]


LIGHT = Tokens(
    name="light",
    bg="#F5F3EE",
    surface="#FFFFFF",
    sunk="#ECE9E1",
    line="#DEDACF",
    edge="#8D897E",
    ink="#1A1D1F",
    ink_2="#5B6166",
    accent="#0E5A4B",
    on_accent="#FFFFFF",
    accent_soft="#DCEBE6",
    accent_pressed="#0A4538",
    ok="#11704A",
    ok_soft="#DDF1E6",
    warn="#8A5A00",
    warn_soft="#FBEFCF",
    bad="#A4262C",
    bad_soft="#F9E1E0",
    training="#F4B942",
    on_training="#2B1D00",
    card_from="#115F4F",
    card_to="#0A3F38",
    on_card="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    bg="#121516",
    surface="#1B2022",
    sunk="#23292B",
    line="#31393C",
    edge="#6E787B",
    ink="#F1F3F2",
    ink_2="#A4ADB0",
    accent="#4CC2A4",
    on_accent="#06241D",
    accent_soft="#173630",
    accent_pressed="#3BA88C",
    ok="#58D39B",
    ok_soft="#15352A",
    warn="#F0C35B",
    warn_soft="#3A2F13",
    bad="#FF8A84",
    bad_soft="#3F1E1D",
    training="#F4B942",
    on_training="#2B1D00",
    card_from="#17705E",
    card_to="#0B4239",
    on_card="#FFFFFF",
)
