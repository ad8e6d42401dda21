"""Catches scans wherever the focus is, and lets what a person types through."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent


class Framing(Protocol):
    """Tells a scan from typing; see `frontdesk.devices.scanner`."""

    @property
    def gap_ms(self) -> int:
        """The longest time between two keys of one scan, in milliseconds."""
        ...

    def may_belong(self, character: str) -> bool:
        """Return whether a character can be part of a scan."""
        ...

    def is_scan(self, text: str) -> bool:
        """Return whether quick characters that were ended by Enter are a scan."""
        ...


_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    # On some layouts digits are written with Shift, on others the sign before a PIN is.
    Qt.KeyboardModifier.ShiftModifier,
)


class ScanFilter(QObject):
    """Holds quick digits back until they are a scan or, after a blink, are not; install it on a window's handle.

    No digit of a scan reaches the field that has the focus, not even the first: a scan never ends in an
    amount or a password. What a person types arrives at most `gap_ms` late.

    Signals:
        scanned: A scan, without its Enter.
    """

    scanned = Signal(str)

    def __init__(self, framing: Framing, parent: QObject) -> None:
        super().__init__(parent)
        self._framing = framing
        self._held: list[QKeyEvent] = []
        self._released: QKeyEvent | None = None
        self._timer = QTimer(self, singleShot=True, interval=framing.gap_ms)
        self._timer.timeout.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at key presses where they enter the program: at the window's handle, before any widget."""
        if event.type() != QEvent.Type.KeyPress or event is self._released:
            return False
        assert isinstance(event, QKeyEvent)
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._held:
            text = "".join(held.text() for held in self._held)
            if self._framing.is_scan(text):
                self._timer.stop()
                self._held.clear()
                self.scanned.emit(text)
                return True
            self._let_go()
            return False
        if event.key() == Qt.Key.Key_Shift:
            return False
        if event.modifiers() in _PLAIN and not event.isAutoRepeat() and self._framing.may_belong(event.text()):
            self._held.append(event.clone())
            self._timer.start()
            return True
        self._let_go()
        return False

    def _let_go(self) -> None:
        """Hand what was held to the widget that it was typed for, in order."""
        self._timer.stop()
        held, self._held = self._held, []
        for event in held:
            window = QGuiApplication.focusWindow()
            if window is not None:
                self._released = event
                QGuiApplication.sendEvent(window, event)
        self._released = None
