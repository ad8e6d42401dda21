"""Scenes of the sheet of practice cards."""

from __future__ import annotations

from functools import partial

from frontdesk.devices.barcodes import code128
from frontdesk.flows.places import Place
from frontdesk.flows.practice import PracticeCard
from frontdesk.training.practice_cards import CARDS
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.practice_sheet import PracticeSheet
from tests.scenes.scene import Scene, typing
from tests.scenes.windows import TillStates, till_window


def _practice(cards: tuple[PracticeCard, ...] | None = None) -> MainWindow:
    window = till_window(TillStates.at(Place.BALANCE))
    PracticeSheet(_cards() if cards is None else cards, code128, window)
    return window


def _cards() -> tuple[PracticeCard, ...]:
    return tuple(
        PracticeCard(
            card.number, card.pin or "", card.kind, card.currency or "", card.product_name, card.skus, card.note
        )
        for card in CARDS
    )


def _open(window: MainWindow, search: str = "") -> None:
    sheet = window.findChild(PracticeSheet)
    assert isinstance(sheet, PracticeSheet)
    sheet.open()
    if search:
        typing(search)(window)


PRACTICE = (
    Scene("practice_cards", "practice", _practice, _open, key=True),
    Scene("practice_found", "practice", _practice, partial(_open, search="blocked")),
    Scene("practice_search_in_vain", "practice", _practice, partial(_open, search="9999")),
)
