"""The keys that do the same wherever the person is: help, the look of the till, and key tips."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.ui.key_tips import KeyTips

HELP_KEY = "F1"
LOOK_KEY = "F8"


class WindowKeys(QObject):
    """Listens on a window that is shown.

    Signals: help_requested, look_requested: their key was pressed.
    """

    help_requested = Signal()
    look_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for key, wished in ((HELP_KEY, self.help_requested), (LOOK_KEY, self.look_requested)):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(wished)
        self._tips = KeyTips(window)
        window.windowHandle().installEventFilter(self._tips)
