"""Every screen looks as its kept picture does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.golden.keeping import MOST_BYTES, Album
from tests.golden.shots import IN_README, SHOTS, Shot
from tests.scenes.catalogue import SCENES, sample

ALBUM = Album()
README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
SHOWN = frozenset(re.findall(r"\]\(tests/golden/pictures/(\w+)\.png\)", README))
KEPT = ALBUM.names()


COMPARED = {scene.name for scene in sample(SCENES, 2, turn=1)}


@pytest.mark.parametrize(
    "shot",
    [shot for shot in SHOTS if shot.name in KEPT and shot.scene.name in COMPARED],
    ids=lambda shot: shot.name,
)
def test_a_screen_looks_as_it_did(qapp: QApplication, shot: Shot) -> None:
    taken = shot.take(qapp)
    difference = ALBUM.difference(shot, taken)
    assert difference is None, ALBUM.report(shot, taken, difference)


@pytest.mark.skipif(not SHOWN and not KEPT, reason="README shows none of them, and none is kept")
def test_every_scene_has_a_picture_and_every_picture_a_scene() -> None:
    names = {shot.name for shot in SHOTS}
    assert sorted(names - KEPT) == [], "make golden makes them"
    assert sorted(KEPT - names) == [], "make golden deletes them"


def test_readme_shows_pictures_that_are_kept_in_full_size() -> None:
    assert SHOWN in (IN_README, frozenset())


def test_all_pictures_together_are_not_too_large() -> None:
    assert ALBUM.bytes() <= MOST_BYTES
