"""Renewing the pictures: what has changed is kept, what is no more goes, and a person gets something to look at."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from frontdesk.ui.language import LANGUAGES, language_of
from frontdesk.ui.theme import DARK, SCHEMES
from tests.golden.contact_sheet import COLUMNS, SIZE, contact_sheet
from tests.golden.keeping import Album
from tests.golden.renew import SHEET, renew
from tests.golden.shots import IN_README, SHOTS, Shot
from tests.scenes.catalogue import KEY_SCENES, SCENES

START = next(scene for scene in SCENES if scene.name == "start")
CARD = next(scene for scene in SCENES if scene.name == "balance_card")


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return Album(tmp_path / "pictures", tmp_path / "build")


def test_what_is_new_is_kept_and_what_is_no_more_goes(qapp: QApplication, album: Album) -> None:
    first = renew(qapp, album, [Shot(START), Shot(START, DARK)])
    second = renew(qapp, album, [Shot(START), Shot(START, language=language_of("ar"))])

    assert "2 new, 0 changed, 0 gone" in first
    assert "1 new, 0 changed, 1 gone" in second
    assert album.names() == {"start", "start.ar"}


def test_what_has_not_changed_keeps_its_bytes(qapp: QApplication, album: Album) -> None:
    renew(qapp, album, [Shot(CARD)])
    file = album.file("balance_card")
    before = file.read_bytes(), file.stat().st_mtime_ns

    told = renew(qapp, album, [Shot(CARD)])
    assert "0 new, 0 changed, 0 gone" in told
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_what_has_changed_is_kept_and_framed_on_the_contact_sheet(qapp: QApplication, album: Album) -> None:
    renew(qapp, album, [Shot(START)])
    QImage(640, 400, QImage.Format.Format_RGB32).save(str(album.file("start")))

    assert "0 new, 1 changed, 0 gone" in renew(qapp, album, [Shot(START)])
    assert album.difference(Shot(START), Shot(START).take(qapp)) is None
    sheet = QImage(str(album.failures / SHEET))
    assert sheet.pixelColor(14, 60) == QColor("#C2185B")


def test_the_contact_sheet_has_room_for_every_picture(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    sheet = contact_sheet([(f"picture {place}", image) for place in range(COLUMNS + 1)], ())

    assert sheet.width() > COLUMNS * SIZE.width()
    assert sheet.height() > 2 * SIZE.height()
    assert sheet.pixelColor(sheet.width() - 20, 100) == QColor("blue")
    assert sheet.pixelColor(100, sheet.height() - 60) == QColor("blue")


def test_pictures_of_readme_are_large_and_the_others_half_of_it(qapp: QApplication) -> None:
    assert Shot(CARD).take(qapp).width() == 1280
    assert Shot(CARD, DARK).take(qapp).width() == 640
    assert {shot.name for shot in SHOTS} >= IN_README


def test_there_is_a_picture_of_every_scene_and_of_every_screen_in_each_look_and_language() -> None:
    names = Counter(shot.name for shot in SHOTS)
    assert [name for name, count in names.items() if count > 1] == []
    assert {scene.name for scene in SCENES} <= names.keys()
    for scene in KEY_SCENES:
        looks = {f"{scene.name}.{scheme}" for scheme in SCHEMES if scheme != "light"}
        languages = {f"{scene.name}.{language.code}" for language in LANGUAGES if language.code != "en"}
        assert looks | languages <= names.keys()
