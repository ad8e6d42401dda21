"""What the places have in common that a card is scanned or typed into."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Signal
from shiboken6 import isValid

from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.screens.screen import Screen
from frontdesk.ui.widgets.scan_field import ScanField


class ScanScreen(Screen):
    """A place with a scan field, which shows for a moment how each scan ended.

    Signals:
        scan_answered: How a scan or a typed number ended, a `ScanAnswer`, when it is known.
    """

    scan_answered = Signal(object)

    _scan: ScanField

    def scan(self, text: str) -> None:
        """Take a scan, whatever has the focus."""
        self._scan.end_answer()
        self.context.run(self._answered(self.ask(text)))

    def ask(self, text: str) -> Coroutine[Any, Any, ScanAnswer | None]:
        """Return what finds out about a scan, for its flow."""
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
            self.scan_answered.emit(answer)
