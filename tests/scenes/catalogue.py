"""Every scene of the till."""

from __future__ import annotations

import os
from collections.abc import Iterable

from tests.scenes.of_activate import ACTIVATE
from tests.scenes.of_activity import ACTIVITY
from tests.scenes.of_balance import BALANCE
from tests.scenes.of_first_start import CONNECT, GUIDED, SCANNER_TEST
from tests.scenes.of_frame import FRAME
from tests.scenes.of_practice import PRACTICE
from tests.scenes.of_rates import RATES
from tests.scenes.of_redeem import REDEEM
from tests.scenes.of_redeem_ends import REDEEM_ENDS
from tests.scenes.of_refund import REFUND
from tests.scenes.of_sheets import SHEETS
from tests.scenes.of_sign_in import SIGN_IN
from tests.scenes.of_start import START
from tests.scenes.scene import Scene

SCENES: tuple[Scene, ...] = (
    *START,
    *CONNECT,
    *SIGN_IN,
    *GUIDED,
    *SCANNER_TEST,
    *FRAME,
    *BALANCE,
    *REDEEM,
    *REDEEM_ENDS,
    *ACTIVATE,
    *REFUND,
    *ACTIVITY,
    *RATES,
    *SHEETS,
    *PRACTICE,
)
"""All of them, in the order in which a person comes to their screens."""

KEY_SCENES: tuple[Scene, ...] = tuple(scene for scene in SCENES if scene.key)
"""One for each screen, where all would be too many."""

EVERY_SCENE = os.environ.get("FRONTDESK_EVERY_SCENE") == "1"
"""Whether costly looks at scenes take all of them, which `make scenes` asks for."""


def sample(scenes: Iterable[Scene], share: int, turn: int = 0) -> list[Scene]:
    """Return the key scenes among some and one in `share` of the others, another in each `turn`; or all of them."""
    return [
        scene for number, scene in enumerate(scenes) if EVERY_SCENE or scene.key or number % share == turn % share
    ]
