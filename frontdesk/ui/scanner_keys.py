"""The keys of a scanner that is being tried, each as it comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from frontdesk.domain.scan import ScanEnd
from frontdesk.flows.scanner_test import ScannerTestFlow

SILENCE_MS = 250
"""After so long without a key a scan has ended, whether an Enter came or not."""

_ENDS = {Qt.Key.Key_Return: ScanEnd.ENTER, Qt.Key.Key_Enter: ScanEnd.ENTER, Qt.Key.Key_Tab: ScanEnd.TAB}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ScannerKeys(QObject):
    """Hands every character to the scanner test, also those that the till would not take for a scan.

    Keys that move about on the screen keep their meaning, except right after a scan: the Enter or Tab there is the
    scanner's, and must press nothing.
    """

    def __init__(self, flow: ScannerTestFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._flow = flow
        self._window: QWindow | None = None
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(lambda: self._end(ScanEnd.NOTHING))

    def listen(self, window: QWindow | None) -> None:
        """Listen at a window's handle, before anybody else there; at None, not any more."""
        if window is self._window:
            return
        if self._window is not None:
            # Python may have lost its hold on a handle that is still there, as when a sheet before this one went.
            if isValid(self._window):
                self._window.removeEventFilter(self)
            self._silence.stop()
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at key presses where they enter the program."""
        if self._window is None or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if event.isAutoRepeat():
            return False
        end = _ENDS.get(Qt.Key(event.key()))
        if end is not None:
            if not self._flow.under_way:
                return False
            self._end(end)
            return True
        text = event.text()
        pressed_alone = text == " " and not self._flow.under_way
        if not text.isprintable() or not text or pressed_alone or event.modifiers() & _COMMANDS:
            return False
        self._flow.strike(text)
        self._silence.start()
        return True

    def _end(self, end: ScanEnd) -> None:
        self._silence.stop()
        self._flow.end(end)
