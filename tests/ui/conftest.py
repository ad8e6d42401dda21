"""Every window test runs without a screen, in the till's own look."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def light(qapp: QApplication) -> None:
    from frontdesk.ui.theme import LIGHT, apply_theme, tokens_in_use

    if tokens_in_use() is not LIGHT or not qapp.styleSheet():
        apply_theme(qapp, LIGHT)
