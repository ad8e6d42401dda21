"""What every place of the till has in common."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.flows.places import Place

if TYPE_CHECKING:  # the sign-in window is a screen too, and comes before what cards are made of
    from frontdesk.domain.card import Card

ALL_OF_IT = "*"
"""The key that takes all that is on a card: it is beside the digits of a number pad, on every layout."""


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """What screens need besides their flow.

    Attributes:
        run: Start a coroutine of a flow; errors are shown and logged.
        now: The wall clock in UTC, to tell "today".
        parent: The widget that a screen is made in. Being handed to a parent later would style a screen twice.
        brand: The colour of the store's cards, as "#RRGGBB"; "" for the till's own.
        barcode: Return the modules of a number's barcode: "1" is black, "0" white.
        piecemeal: Whether somebody goes through `Screen.pieces`; else a screen is complete when it is made.
    """

    run: Callable[[Coroutine[Any, Any, None]], None]
    now: Callable[[], datetime]
    parent: QWidget | None = None
    piecemeal: bool = False
    brand: str = ""
    barcode: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """What a key does: its name as it stands on the keyboard, and what happens then."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together, under a heading."""

    heading: str
    keys: tuple[KeyHelp, ...]


class Screen(QWidget):
    """One place of the till.

    Enter confirms and Esc goes back, unless a field inside has taken the key for itself; a key that is held
    down counts once.

    Signals:
        place_wished: Another place is asked for, with the card to take along, or None, and what it is about there,
            or "": the card's transaction that is to be given back, the attempt that is to be shown, or `EVERYTHING`
            when all that is on the card is to be redeemed.
    """

    spoken_as = "group"

    place_wished = Signal(Place, object, str)

    def __init__(self, name: str, spoken: str, context: ScreenContext) -> None:
        super().__init__(context.parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.context = context
        self.pieces: Iterator[None] = iter(())
        self.assembled = False

    def assemble(self) -> Iterator[None]:
        """Make what is on the screen in pieces of which none is felt; at a yield the window may do other things."""
        for step in (self._make_parts, self._lay_out):
            yield from step() or ()
            yield
        self._connect()
        self.assembled = True

    def begin(self) -> None:
        """Make the screen, or get ready to be made in pieces."""
        self.pieces = self.assemble()
        if not self.context.piecemeal:
            self.complete()

    def complete(self) -> None:
        """Make what is still missing of the screen."""
        for _ in self.pieces:
            pass

    def arrive(self) -> None:
        """Put the focus where work begins; called when the screen becomes the current one."""

    def scan(self, text: str) -> None:
        """Take a scan, whatever has the focus."""

    def take(self, card: Card) -> None:
        """Take a card that another screen has read."""

    def give_back(self, card: Card, transaction_id: str) -> None:
        """Take a card of which a transaction is to be given back."""
        self.take(card)

    def confirm(self) -> None:
        """Do what Enter does."""

    def back(self) -> None:
        """Do what Esc does."""

    def keys(self) -> tuple[KeyHelp, ...]:
        """Return what the keys do here that do something else elsewhere, for the sheet of keys."""
        return ()

    def type_key(self, text: str) -> bool:
        """Take a printable key that no field wanted; return whether it was used."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter, Esc and free digits into intentions."""
        # Qt's namespace takes 30 ms to make its enums, which the first paint of the sign-in has no time for.
        from PySide6.QtCore import Qt

        key, text = event.key(), event.text()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            if not event.isAutoRepeat():
                self.back() if key == Qt.Key.Key_Escape else self.confirm()
            event.accept()
            return
        typed = "backspace" if key == Qt.Key.Key_Backspace else text if text.isprintable() else ""
        if typed and self.type_key(typed):
            event.accept()
        else:
            event.ignore()

    def _wish(self, place: Place, card: Card | None = None, key: str = "") -> None:
        self.place_wished.emit(place, card, key)

    def _make_parts(self) -> Iterator[None] | None:
        """Make the widgets; where they are many, in pieces."""

    def _lay_out(self) -> Iterator[None] | None:
        """Put them where they belong; where they are many, in pieces."""

    def _connect(self) -> None:
        """Connect them, and listen to the flow."""
