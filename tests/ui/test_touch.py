"""Everything is done by one touch: nothing of the till waits for a double click, a hover or a drag."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import frontdesk.ui

GESTURES = (
    *("mouseDoubleClickEvent", "mouseMoveEvent", "enterEvent", "contextMenuEvent"),
    *("dragEnterEvent", "dragMoveEvent", "dropEvent"),
)
"""What a widget would override to be used otherwise than by one touch."""

REFUSED = {("_HiddenLine", "contextMenuEvent")}
"""The PIN's field takes the menu for copying away, and offers none."""


def widgets() -> list[type[QWidget]]:
    """Return every kind of widget of the till."""
    for module in pkgutil.walk_packages(frontdesk.ui.__path__, "frontdesk.ui."):
        importlib.import_module(module.name)
    found: list[type[QWidget]] = []
    waiting: list[type[QWidget]] = [QWidget]
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found += [kind for kind in kinds if kind.__module__.startswith("frontdesk.")]
    return found


def test_no_widget_is_used_by_more_than_a_touch(qapp: QApplication) -> None:
    kinds = widgets()
    asked = {(kind.__name__, gesture) for kind in kinds for gesture in GESTURES if gesture in vars(kind)}
    assert asked == REFUSED
    assert len(kinds) > 60


@pytest.mark.parametrize("word", ["doubleClicked", "setDragEnabled(True)", "setAcceptDrops(True)", "startDrag"])
def test_nothing_listens_for_more_than_a_touch(word: str) -> None:
    folder = Path(frontdesk.ui.__file__).parent
    sources = {file.name: file.read_text("utf-8") for file in folder.rglob("*.py")}
    assert [name for name, text in sources.items() if word in text] == []
    assert sources
