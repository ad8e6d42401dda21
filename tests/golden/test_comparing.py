"""The comparison of pictures: it lets letters of another rasteriser pass, and nothing that a person would see."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.theme import LIGHT, apply_theme
from tests.golden.comparing import compare
from tests.golden.few_colours import few_colours
from tests.golden.keeping import Album
from tests.golden.shots import SHOTS, Shot, half
from tests.scenes.catalogue import KEY_SCENES, SCENES
from tests.scenes.dress import dressed
from tests.scenes.picture import picture
from tests.scenes.scene import Scene, part, settle

NOISE = 20
"""By so much a letter's edge may differ, of 255."""

Change = Callable[[MainWindow], None]


@pytest.fixture(autouse=True)
def _light_english(qapp: QApplication) -> Iterator[None]:
    with dressed(qapp):
        yield


def scene(name: str) -> Scene:
    return next(scene for scene in SCENES if scene.name == name)


def taken(name: str, change: Change | None = None) -> QImage:
    """Return the picture of a scene in which something was changed, in half its size."""
    with scene(name).open() as window:
        if change is not None:
            change(window)
            settle()
        return half(picture(window))


def kept(name: str) -> QImage:
    """Return the picture of a scene as it is kept."""
    return few_colours(taken(name))


def moving(name: str, right: int, down: int) -> Change:
    return lambda window: part(window, name).move(part(window, name).x() + right, part(window, name).y() + down)


def saying(name: str, words: str) -> Change:
    def act(window: MainWindow) -> None:
        widget = part(window, name)
        assert isinstance(widget, QLabel | QAbstractButton)
        widget.setText(words)

    return act


def hiding(name: str) -> Change:
    return lambda window: part(window, name).hide()


def test_the_same_picture_has_no_difference() -> None:
    assert compare(taken("redeem_amount_local"), kept("redeem_amount_local")) is None


@pytest.mark.parametrize("name", [scene.name for scene in KEY_SCENES])
def test_few_colours_are_no_difference(name: str) -> None:
    image = taken(name)
    assert few_colours(image).colorCount() <= 256
    assert compare(image, few_colours(image)) is None


@pytest.mark.parametrize("name", ["redeem_amount_local", "activity_attention", "start"])
def test_the_letters_of_another_rasteriser_are_no_difference(name: str) -> None:
    assert compare(with_noise(taken(name)), kept(name)) is None


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("redeem_amount_local", moving("redeem_confirm", 3, 0)),
        ("redeem_amount_local", moving("redeem_all", 0, 2)),
        ("redeem_amount_local", moving("redeem_keypad_5", 2, 0)),
        ("balance_card", moving("balance_refund", 3, 0)),
        ("balance_card", hiding("balance_refund")),
        ("sign_in_people", moving("sign_in_person_2", 0, 2)),
    ],
)
def test_a_button_that_has_moved_is_a_difference(name: str, change: Change) -> None:
    assert compare(taken(name, change), kept(name)) is not None


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("redeem_amount_local", saying("redeem_confirm", "Change USD 10.00")),
        ("redeem_amount_local", saying("redeem_confirm", "Charge USD 10.90")),
        ("redeem_amount_local", saying("redeem_all", "All of it!")),
        ("balance_card", saying("balance_refund", "Refunds")),
        ("sign_in_people", saying("sign_in_title", "Sign on")),
        ("sign_in_people", saying("sign_in_person_0_words", "mariam@practice.example — mariam-124")),
    ],
)
def test_another_word_or_figure_is_a_difference(name: str, change: Change) -> None:
    assert compare(taken(name, change), kept(name)) is not None


@pytest.mark.parametrize(
    ("token", "colour"),
    [
        ("accent", "#0E6050"),
        ("bg", "#F0EEE9"),
        ("surface", "#FAFAFA"),
        ("training", "#F4B936"),
        ("ok_soft", "#D0EBDD"),
    ],
)
def test_another_colour_is_a_difference(qapp: QApplication, token: str, colour: str) -> None:
    before = kept("redeem_amount_local")
    apply_theme(qapp, replace(LIGHT, **{token: colour}))  # type: ignore[arg-type]  # the token is one that is a colour
    assert compare(taken("redeem_amount_local"), before) is not None


def test_a_picture_of_another_size_is_a_difference() -> None:
    image = taken("start")
    difference = compare(image.copy(0, 0, 600, 400), image)
    assert difference is not None
    assert difference.why == "it is 600x400 and not 640x400 px large"


def test_what_differs_is_marked_where_it_is() -> None:
    image = taken("start")
    changed = image.copy()
    for x in range(100, 120):
        for y in range(200, 220):
            changed.setPixelColor(x, y, QColor("black"))
    difference = compare(changed, image)
    assert difference is not None
    inside, outside = difference.marked.pixelColor(110, 210), difference.marked.pixelColor(500, 30)
    assert inside.red() - inside.green() > 100
    assert abs(outside.red() - outside.green()) < 10


def test_a_difference_is_written_down_for_a_person_to_look_at(tmp_path: Path, qapp: QApplication) -> None:
    album = Album(tmp_path / "pictures", tmp_path / "build")
    shot = next(shot for shot in SHOTS if shot.name == "balance_blocked")
    other = Shot(scene("balance_canceled")).take(qapp)
    album.keep(shot, shot.take(qapp))

    difference = album.difference(shot, other)
    assert difference is not None
    told = album.report(shot, other, difference)

    assert told.startswith("balance_blocked looks different: details by ")
    assert str(tmp_path / "build") in told
    actual = QImage(str(tmp_path / "build" / "balance_blocked.actual.png"))
    assert actual.convertToFormat(other.format()) == other
    assert QImage(str(tmp_path / "build" / "balance_blocked.difference.png")).size() == other.size()


def with_noise(image: QImage) -> QImage:
    """Return a picture whose letters and edges differ by a little, each pixel for itself; grounds stay."""
    exact = image.convertToFormat(QImage.Format.Format_RGB32)
    data = bytearray(exact.constBits())
    pixels = memoryview(data).cast("I")
    grounds = {colour for colour, _ in Counter(pixels).most_common(16)}
    chance = random.Random(6)
    for place, colour in enumerate(pixels):
        if colour not in grounds:
            by = chance.randint(-NOISE, NOISE)
            channels = [min(255, max(0, (colour >> at & 255) + by)) << at for at in (16, 8, 0)]
            pixels[place] = 0xFF000000 | sum(channels)
    noisy = QImage(bytes(data), exact.width(), exact.height(), exact.bytesPerLine(), exact.format()).copy()
    assert noisy != exact
    return noisy
