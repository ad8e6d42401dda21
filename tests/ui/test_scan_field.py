"""The scan field shows for a moment how a scan ended, and nothing on the screen moves for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.theme import LIGHT, SCHEMES, Tokens, apply_theme
from frontdesk.ui.widgets import scan_field
from frontdesk.ui.widgets.scan_field import ScanField

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def field(qtbot: QtBot) -> ScanField:
    made = ScanField("Scan a card", name="scan", hint="Scan another card any time")
    qtbot.addWidget(made)
    made.resize(700, made.height())
    made.show()
    made.show_picked("•••• 7879")
    return made


def line(field: ScanField) -> QLineEdit:
    found = field.findChild(QLineEdit, "scan_input")
    assert isinstance(found, QLineEdit)
    return found


def colours(field: ScanField) -> tuple[str, str]:
    """The colour of the ring and of the ground."""
    seen = field.grab().toImage()
    middle = seen.width() // 2
    return seen.pixelColor(middle, 0).name().upper(), seen.pixelColor(middle, 8).name().upper()


def sign(field: ScanField) -> QImage:
    return field.grab().toImage().copy(12, 8, 40, 48)


def places(field: ScanField) -> list[QRect]:
    return [widget.geometry() for widget in (field, *field.findChildren(QWidget))]


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
@pytest.mark.parametrize("focused", [True, False], ids=["focused", "not focused"])
def test_an_answer_has_a_ring_a_ground_and_a_sign_of_its_own(
    field: ScanField, qapp: QApplication, scheme: Tokens, focused: bool
) -> None:
    apply_theme(qapp, scheme)
    if focused:
        line(field).setFocus()
    before, plain = places(field), sign(field)

    field.show_answer("ok")
    assert colours(field) == (scheme.ok, scheme.ok_soft)
    accepted = sign(field)

    field.show_answer("bad")
    assert colours(field) == (scheme.bad, scheme.bad_soft)
    refused = sign(field)

    assert places(field) == before
    # Without any colour, they are three different signs.
    grey = [image.convertToFormat(QImage.Format.Format_Mono) for image in (plain, accepted, refused)]
    assert grey[0] != grey[1] != grey[2] != grey[0]


def test_an_answer_ends_by_itself(field: ScanField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_field, "ANSWER_MS", 0)
    plain = field.grab().toImage()
    field.show_answer("bad")
    assert field.grab().toImage() != plain
    qtbot.waitUntil(lambda: field.grab().toImage() == plain)


def test_an_answer_ends_at_the_next_key(field: ScanField) -> None:
    field.show_answer("bad")
    QTest.keyClick(line(field), Qt.Key.Key_5)
    assert colours(field)[1] == QColor(LIGHT.surface).name().upper()
    assert field.text() == "5"


def test_a_newer_answer_takes_the_place_of_the_older(field: ScanField) -> None:
    field.show_answer("bad")
    field.show_answer("ok")
    assert colours(field) == (LIGHT.ok, LIGHT.ok_soft)
    field.end_answer()
    assert colours(field)[1] == QColor(LIGHT.surface).name().upper()
