"""Nothing is cut: every text and every button of every scene has the room that it needs."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.ui.language import LANGUAGES, Language
from frontdesk.ui.main_window import SMALLEST, USUAL
from tests.scenes.catalogue import KEY_SCENES, SCENES, sample
from tests.scenes.dress import dressed
from tests.scenes.fit import faults
from tests.scenes.scene import Scene
from tests.support.python import run_python

LARGE = (1920, 1080)

_SHARE = 4

BY_CODE = {language.code: language for language in LANGUAGES}
SMALLEST_IN = ("en", "de", "ar")
"""What fits on the smallest till in English, in the longest words and from right to left, fits otherwise too."""


def short_of_room(
    application: QApplication, scenes: Sequence[Scene], size: tuple[int, int], language: Language
) -> list[str]:
    """What has not its room, in all of some scenes."""
    found = []
    with dressed(application, language=language):
        for scene in scenes:
            with scene.open(size) as window:
                if (window.width(), window.height()) != size:
                    found.append(f"{scene.name}: the window became {window.width()} x {window.height()}")
                found += [f"{scene.name}: {fault}" for fault in faults(window)]
    return found


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("code", SMALLEST_IN)
def test_every_scene_has_its_room_on_the_smallest_till(qapp: QApplication, code: str, part: int) -> None:
    scenes = SCENES[part::4]
    shown = scenes if code == "en" else sample(scenes, _SHARE)
    assert not short_of_room(qapp, shown, SMALLEST, BY_CODE[code])


@pytest.mark.parametrize("code", [code for code in BY_CODE if code not in SMALLEST_IN])
def test_every_screen_has_its_room_on_the_smallest_till_in_every_language(qapp: QApplication, code: str) -> None:
    assert not short_of_room(qapp, KEY_SCENES, SMALLEST, BY_CODE[code])


@pytest.mark.parametrize("size", [USUAL, LARGE], ids=str)
@pytest.mark.parametrize("code", SMALLEST_IN)
def test_every_screen_has_its_room_on_a_larger_one(qapp: QApplication, size: tuple[int, int], code: str) -> None:
    assert not short_of_room(qapp, KEY_SCENES, size, BY_CODE[code])


def test_every_screen_has_its_room_at_200_percent() -> None:
    done = run_python(
        "-m", "tests.ui.fit_at_double_scale", *SMALLEST_IN, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="2"
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
