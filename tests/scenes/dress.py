"""The look in which scenes are opened: a scheme of colours, and English until the till speaks other languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from frontdesk.app import speak_english
from frontdesk.ui import counted
from frontdesk.ui.theme import LIGHT, Tokens, apply_theme, tokens_in_use


@contextmanager
def dressed(application: QApplication, scheme: Tokens = LIGHT) -> Iterator[None]:
    """Let scenes that are opened meanwhile look like this; afterwards the application is light again."""
    locale = QLocale()
    # The machine's own locale must not decide how an amount is written.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    if counted.tr("%Ln day(s)", "The age of a rate", 1) != "1 day":
        speak_english(application)
    _look(application, scheme)
    try:
        yield
    finally:
        QLocale.setDefault(locale)
        _look(application, LIGHT)


def _look(application: QApplication, scheme: Tokens) -> None:
    # It takes longer than most scenes, so what is in use already stays.
    if tokens_in_use() is not scheme or not application.styleSheet():
        apply_theme(application, scheme)
