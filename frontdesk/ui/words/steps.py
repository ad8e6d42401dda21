"""The words of where a flow stands: rows of an activation, and the card slot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.flows.activate import RowState
from frontdesk.flows.card_slot import SlotPhase
from frontdesk.ui.words.telling import Tone

translate = QCoreApplication.translate


def row_word(state: RowState) -> str:
    """Return where a card of the list stands: "Already active"."""
    return _ROWS[state]()


def row_tone(state: RowState) -> Tone:
    """Return how that is meant."""
    return _ROW_TONES[state]


def slot_prompt(phase: SlotPhase) -> str:
    """Return what the card slot asks for or does."""
    return _PROMPTS[phase]()


_ROWS: dict[RowState, Callable[[], str]] = {
    RowState.LOOKING: lambda: translate("words", "Looking it up", "A card to be activated"),
    RowState.NEW: lambda: translate("words", "New", "A card to be activated"),
    RowState.ALREADY_ACTIVE: lambda: translate("words", "Already active", "A card to be activated"),
    RowState.UNKNOWN_NUMBER: lambda: translate("words", "Unknown number", "A card to be activated"),
    RowState.DUPLICATE: lambda: translate("words", "Scanned twice", "A card to be activated"),
    RowState.NOT_POSSIBLE: lambda: translate("words", "Not possible", "A card to be activated"),
    RowState.WAITING: lambda: translate("words", "Waiting", "A card to be activated"),
    RowState.SENDING: lambda: translate("words", "Activating", "A card to be activated"),
    RowState.ACTIVATED: lambda: translate("words", "Activated", "A card to be activated"),
    RowState.REFUSED: lambda: translate("words", "Refused", "A card to be activated"),
    RowState.IN_DOUBT: lambda: translate("words", "Not known yet", "A card to be activated"),
    RowState.NOT_SENT: lambda: translate("words", "Not sent", "A card to be activated"),
}
_ROW_TONES: dict[RowState, Tone] = {
    RowState.LOOKING: "neutral",
    RowState.NEW: "neutral",
    RowState.ALREADY_ACTIVE: "bad",
    RowState.UNKNOWN_NUMBER: "bad",
    RowState.DUPLICATE: "warn",
    RowState.NOT_POSSIBLE: "bad",
    RowState.WAITING: "neutral",
    RowState.SENDING: "neutral",
    RowState.ACTIVATED: "ok",
    RowState.REFUSED: "bad",
    RowState.IN_DOUBT: "warn",
    RowState.NOT_SENT: "warn",
}
_PROMPTS: dict[SlotPhase, Callable[[], str]] = {
    SlotPhase.EMPTY: lambda: translate("words", "Scan or type a card"),
    SlotPhase.LOOKING: lambda: translate("words", "Looking the card up…"),
    SlotPhase.NEEDS_PIN: lambda: translate("words", "Enter the card’s PIN"),
    SlotPhase.SHOWN: lambda: translate("words", "Scan another card any time"),
}
