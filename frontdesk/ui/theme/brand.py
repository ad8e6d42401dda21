"""The colours of a card in the store's own brand, with words on it that can be read."""

from __future__ import annotations

from dataclasses import dataclass

_WHITE, _BLACK = "#FFFFFF", "#000000"
_READABLE = 4.5
_DEEPER = 0.66
"""How dark the far corner of a card is, as a share of its colour."""


@dataclass(frozen=True, slots=True)
class CardColours:
    """The ground of a card from its near to its far corner, and the words on it; each as "#RRGGBB"."""

    near: str
    far: str
    ink: str


def card_colours(brand: str) -> CardColours:
    """Return the colours of a card whose brand is "#RRGGBB": words are white where that can be read, else black.

    The words keep 4.5:1 on every point of the ground (WCAG 2, 1.4.3).
    """
    far = _scaled(brand, _DEEPER)
    if contrast(_WHITE, brand) >= _READABLE:
        return CardColours(brand, far, _WHITE)
    if contrast(_BLACK, far) >= _READABLE:
        return CardColours(brand, far, _BLACK)
    # A colour between both: black is read on it (one of the two always is), but not on a darker one.
    return CardColours(brand, brand, _BLACK)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _scaled(colour: str, share: float) -> str:
    return "#" + "".join(f"{round(channel * share):02X}" for channel in _channels(colour))
