"""The look: fonts that are what they are said to be, and a first paint that is cheap."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.paths import resource
from frontdesk.ui.theme import SCHEMES
from frontdesk.ui.theme.icons import icon
from frontdesk.ui.theme.tokens import space

EVERY_SCHEME = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
ICONS = sorted(path.stem for path in resource("icons/check.svg").parent.glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_its_colour_at_the_screens_resolution(qapp: QApplication, name: str) -> None:
    drawn = icon(name, "#A4262C", 24, 2.0)
    picture = drawn.toImage()
    solid = {
        picture.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert (drawn.width(), drawn.devicePixelRatio()) == (48, 2.0)
    assert solid == {"#a4262c"}
    assert icon(name, "#A4262C", 24, 2.0) is drawn


def test_an_unknown_icon_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/none\.svg"):
        icon("none", "#000000")


def test_distances_go_in_steps_of_four() -> None:
    assert [space(steps) for steps in (1, 2, 6)] == [4, 8, 24]


_FIRST_PAINT = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from frontdesk.ui.theme import apply_theme
from frontdesk.ui.theme.system import first_wish, resolve
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.training_band import TrainingBand
app = QApplication(["first paint"])
apply_theme(app, resolve("system", first_wish))
panel = Panel(name="sign_in")
panel.add(TrainingBand("TRAINING"))
panel.add(NoticeBar())
panel.add(TextLabel("Sign in", style="title"))
panel.add(LabelledField("E-mail", name="email", hint="As in the web shop"))
panel.add(LabelledField("Password", name="password", password=True))
panel.add(PrimaryButton("Sign in", name="go", hint="Enter"))
panel.add(SecondaryButton("Practise", name="practise"))
panel.add(QuietButton("Connect", name="connect"))
panel.resize(480, 560)
panel.grab()
print("QtSvg" if "PySide6.QtSvg" in sys.modules else "", "Qt" if "Qt" in vars(QtCore) else "")
"""


def test_a_first_paint_needs_no_svg_and_none_of_qts_enums() -> None:
    """Making the `Qt` namespace takes some 35 ms, QtSvg some 10: a sixth of the time to a first window."""
    child = subprocess.run([sys.executable, "-c", _FIRST_PAINT], capture_output=True, text=True, check=True)
    assert child.stdout.split() == []
