"""The look in which scenes are opened: colours, and a language with the numbers and dates that are usual for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from frontdesk.ui import counted
from frontdesk.ui.language import ENGLISH, Language, speak
from frontdesk.ui.theme import LIGHT, Tokens, apply_theme, tokens_in_use


@contextmanager
def dressed(application: QApplication, scheme: Tokens = LIGHT, language: Language = ENGLISH) -> Iterator[None]:
    """Let scenes that are opened meanwhile look and speak like this; afterwards the till is light and English."""
    locale = QLocale()
    _speak(application, language)
    _look(application, scheme)
    try:
        yield
    finally:
        _speak(application, ENGLISH)
        QLocale.setDefault(locale)
        _look(application, LIGHT)


def _speak(application: QApplication, language: Language) -> None:
    english = counted.tr("%Ln day(s)", "The age of a rate", 1) == "1 day"
    if language is not ENGLISH or not english:
        speak(application, language)
    # The machine's own locale must not decide how an amount is written.
    QLocale.setDefault(QLocale(language.usual))


def _look(application: QApplication, scheme: Tokens) -> None:
    # It takes longer than most scenes, so what is in use already stays.
    if tokens_in_use() is not scheme or not application.styleSheet():
        apply_theme(application, scheme)
