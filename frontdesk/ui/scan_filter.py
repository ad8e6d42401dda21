"""Catches scans wherever the focus is, and lets what a person types through."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTER, Qt.Key.Key_Tab)
# On some keyboards digits are written with Shift, and a scanner presses it for capitals.
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class Framing(Protocol):
    """Tells a scan from typing; see `frontdesk.devices.scanner`."""

    @property
    def gap_ms(self) -> int:
        """The longest time between two keys of one scan, in milliseconds."""
        ...

    def may_belong(self, character: str, *, secret: bool = False) -> bool:
        """Return whether a character can be part of a scan; `secret`: a password could be typed where it goes."""
        ...

    def is_scan(self, text: str, *, entered: bool, secret: bool = False) -> bool:
        """Return whether quick characters are a scan; `entered`: Enter came as quickly after them."""
        ...


class ScanFilter(QObject):
    """Holds quick characters back until they are a scan or, after a blink, are not.

    No character of a scan reaches the field that has the focus, not even the first: a scan never ends in an amount
    or a password, and its Enter never confirms anything. What a person types arrives at most `gap_ms` late. Quick
    is what the keyboard says: keys that wait while the window is busy keep the times at which they were pressed.

    Windows that get the focus later, such as a list that opens on a field, are watched as well.

    Signals:
        scanned: A scan, without its Enter.
    """

    scanned = Signal(str)

    def __init__(self, framing: Framing, parent: QObject) -> None:
        super().__init__(parent)
        self._framing = framing
        self._held: list[QKeyEvent] = []
        self._released: QKeyEvent | None = None
        self._ended_at: int | None = None
        self._since_key = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=framing.gap_ms)
        self._timer.timeout.connect(self._on_silence)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Look at the keys of a window, where they enter the program: a filter on all events would slow each."""
        if window is not None and not window.property("scans_watched"):
            window.setProperty("scans_watched", True)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at key presses before any widget."""
        if event.type() != QEvent.Type.KeyPress or event is self._released:
            return False
        assert isinstance(event, QKeyEvent)
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Shift:
            return False
        if self._held and not self._is_quick(event, self._held[-1].timestamp()):
            self._end(entered=False)
        if key in _ENTER and not self._held and self._ended_at and self._is_quick(event, self._ended_at):
            # The second half of a scanner's line end.
            return True
        self._ended_at = None
        if key in _ENDS and self._held:
            taken = self._end(entered=key in _ENTER)
            self._ended_at = event.timestamp() if taken else None
            return taken
        if self._may_belong(event):
            self._held.append(event.clone())
            self._since_key.start()
            self._timer.start()
            return True
        self._end(entered=False)
        return False

    def _may_belong(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_PLAIN or event.isAutoRepeat():
            return False
        # A button is pressed by Space, and let go of by its release, which nobody holds back.
        if event.key() == Qt.Key.Key_Space and not self._held:
            return False
        return self._framing.may_belong(event.text(), secret=_takes_passwords())

    def _is_quick(self, event: QKeyEvent, before: int) -> bool:
        # Keys that no keyboard has sent carry no time; they come as fast as they can.
        return not (event.timestamp() and before) or event.timestamp() - before <= self._framing.gap_ms

    def _on_silence(self) -> None:
        if self._since_key.elapsed() > 2 * self._framing.gap_ms:
            # It was the window that stood still, not the scanner: what has been pressed since comes first.
            self._since_key.start()
            self._timer.start()
        else:
            self._end(entered=False)

    def _end(self, *, entered: bool) -> bool:
        """Tell of a scan, and return True; or hand what was held to the widget that it was typed for."""
        self._timer.stop()
        held, self._held = self._held, []
        text = "".join(event.text() for event in held)
        if held and self._framing.is_scan(text, entered=entered, secret=_takes_passwords()):
            self.scanned.emit(text)
            return True
        for event in held:
            window = QGuiApplication.focusWindow()
            if window is not None:
                self._released = event
                QGuiApplication.sendEvent(window, event)
        self._released = None
        return False


def _takes_passwords() -> bool:
    """Return whether the focus is in a hidden field for any characters."""
    field = QApplication.focusWidget()
    return (
        isinstance(field, QLineEdit)
        and field.echoMode() == QLineEdit.EchoMode.Password
        and not field.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly
    )
