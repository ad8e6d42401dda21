"""What the places have in common that a card is scanned or typed into."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Signal
from shiboken6 import isValid

from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.screens.screen import Screen, ScreenContext
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.spoken import Speech, announce


class ScanScreen(Screen):
    """A place with a scan field, which shows for a moment how each scan ended.

    Signals:
        scan_answered: How a scan or a typed number ended, a `ScanAnswer`, when it is known.
    """

    scan_answered = Signal(object)

    _scan: ScanField

    def __init__(self, name: str, spoken: str, context: ScreenContext) -> None:
        super().__init__(name, spoken, context)
        self._said = 0

    def scan(self, text: str) -> None:
        """Take a scan, whatever has the focus."""
        self._scan.end_answer()
        self._said = self.scan_notice().count
        self.context.run(self._answered(self.ask(text)))

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Return what finds out about a scan, for its flow."""
        raise NotImplementedError

    def scan_notice(self) -> Speech:
        """Return what says aloud why a scan was refused."""
        raise NotImplementedError

    def spoken_scan(self) -> str:
        """Return what is said aloud of a scan that was accepted."""
        raise NotImplementedError

    async def _answered(self, asked: Coroutine[Any, Any, ScanAnswer | None]) -> None:
        try:
            answer = await asked
        except Exception:
            self._tell_answer(ScanAnswer.REFUSED)
            raise
        self._tell_answer(answer)

    def _tell_answer(self, answer: ScanAnswer | None) -> None:
        # Whoever has signed out meanwhile waits for no answer.
        if answer is not None and isValid(self):
            self._scan.show_answer("ok" if answer is ScanAnswer.ACCEPTED else "bad")
            if answer is ScanAnswer.ACCEPTED:
                announce(self, self.spoken_scan())
            elif self.scan_notice().count == self._said:
                # The same as the last time, so the notice has not changed.
                self.scan_notice().say_again()
            self.scan_answered.emit(answer)
