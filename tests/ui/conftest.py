"""Every window test runs without a screen, in the till's own look."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Let the till speak English: a text for a number has its forms in a translation too."""
    from frontdesk.ui import counted
    from frontdesk.ui.language import ENGLISH, speak

    if counted.tr("%Ln day(s)", "The age of a rate", 1) != "1 day":
        speak(qapp, ENGLISH)


@pytest.fixture
def light(qapp: QApplication) -> None:
    from frontdesk.ui.theme import LIGHT, apply_theme, tokens_in_use

    if tokens_in_use() is not LIGHT or not qapp.styleSheet():
        apply_theme(qapp, LIGHT)
