"""The design tokens but for colours: every size and distance of the till, named once; colours are in `schemes`."""

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
