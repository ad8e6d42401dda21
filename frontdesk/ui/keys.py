"""How keys are written on the keyboard, for the hints on buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def enter_key() -> str:
    """Return what is written on the key that confirms."""
    return QCoreApplication.translate("keys", "Enter", "A key, as it is written on the keyboard")


def escape_key() -> str:
    """Return what is written on the key that goes back."""
    return QCoreApplication.translate("keys", "Esc", "A key, as it is written on the keyboard")
