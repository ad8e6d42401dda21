"""Every window test runs without a screen, in the till's own look."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Let a text for a number be English in any application: only the program's own has the plurals by itself."""
    from frontdesk.app import speak_english
    from frontdesk.ui import counted

    if counted.tr("%Ln day(s)", "The age of a rate", 1) != "1 day":
        speak_english(qapp)


@pytest.fixture
def light(qapp: QApplication) -> None:
    from frontdesk.ui.theme import LIGHT, apply_theme, tokens_in_use

    if tokens_in_use() is not LIGHT or not qapp.styleSheet():
        apply_theme(qapp, LIGHT)
