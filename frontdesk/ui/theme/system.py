"""The look that the system asks for, and the one that the till takes.

Qt tells of light and dark and of high contrast: on Windows, on macOS, on Linux desktops with a settings portal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from frontdesk.ui.theme.schemes import CONTRAST, CONTRAST_DARK, DARK, LIGHT, SchemeName, Tokens, scheme_named

Choice = Literal["system"] | SchemeName
"""What a person may choose: a scheme, or whichever the system asks for."""


@dataclass(frozen=True)
class Wish:
    """What the system asks its programs to look like."""

    dark: bool = False
    contrast: bool = False

    def scheme(self) -> Tokens:
        """Return the scheme that is meant."""
        if self.contrast:
            return CONTRAST_DARK if self.dark else CONTRAST
        return DARK if self.dark else LIGHT


def system_wish() -> Wish:
    """Return what the system asks for now; one that says nothing asks for light."""
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return Wish(hints.colorScheme() is Qt.ColorScheme.Dark, contrast)


def first_wish() -> Wish:
    """Return what can be told of the system's wish before the first paint: dark, but not yet high contrast.

    Asking Qt in words makes all of its enums, which the first window has no time for; its style knows too.
    """
    ground = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)
    return Wish(dark=ground.lightness() < 128)


def resolve(choice: Choice, wish: Callable[[], Wish] = system_wish) -> Tokens:
    """Return the scheme of a choice; with `first_wish` that costs no more than the first paint can bear."""
    return wish().scheme() if choice == "system" else scheme_named(choice)


class SystemLook(QObject):
    """Watches what the system asks for. Made after the first paint: it needs Qt's enums.

    Signals: changed: the system asks for another look; `resolve("system")` says which.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, wish: Callable[[], Wish] = system_wish) -> None:
        super().__init__(parent)
        self._wish = wish
        self._told = wish()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_hint_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_hint_changed)

    def wish(self) -> Wish:
        """Return what the system asks for."""
        return self._told

    def _on_hint_changed(self, _hint: object) -> None:
        # One switch of the system can change both hints, each with a signal of its own.
        wish = self._wish()
        if wish != self._told:
            self._told = wish
            self.changed.emit()
