"""How long it takes from a function key to the first whole picture of the place that it leads to."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from frontdesk.flows.places import Place
from frontdesk.hands import Hands

ROUNDS = 3
"""How often each place is gone to: the first time, and when it has been seen before."""
PACE_SECONDS = 0.3

_KEYS = {
    Place.REDEEM: 3,
    Place.ACTIVATE: 4,
    Place.REFUND: 5,
    Place.ACTIVITY: 6,
    Place.RATES: 7,
    Place.BALANCE: 2,
}


@dataclass(frozen=True, slots=True)
class ScreenChange:
    """One change of the place.

    Attributes:
        place: Where it led.
        painted_ms: From the key to the end of the first paint there.
    """

    place: Place
    painted_ms: float


async def change_screens(hands: Hands) -> list[ScreenChange]:
    """Go to all places of a manager, one after the other, some rounds; return how long each change took."""
    changes = []
    for _ in range(ROUNDS):
        for place, key in _KEYS.items():
            await asyncio.sleep(PACE_SECONDS)
            await hands.function_key(key)
            await hands.until_shown(place.value)
            changes.append(ScreenChange(place, await hands.painted()))
    return changes
