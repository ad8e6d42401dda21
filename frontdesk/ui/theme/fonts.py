"""The bundled fonts, each file loaded when it is first asked for.

Fonts are set in code and never in the stylesheet: a stylesheet can't ask for tabular figures, and its font
would override one that does. Give a widget its font once, when it is made: at each polish Qt's stylesheet style
gives back the font that it saw at the first one.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from frontdesk.paths import resource
from frontdesk.ui.theme.tokens import BODY, HEADLINE, Weight

TEXT_FAMILY = "Inter"
DISPLAY_FAMILY = "Inter Display"
ARABIC_FAMILY = "Noto Sans Arabic"

_FILES: dict[int, str] = {
    400: "Inter-Regular.ttf",
    500: "Inter-Medium.ttf",
    600: "Inter-SemiBold.ttf",
    700: "Inter-Bold.ttf",
}
_DISPLAY_FILE = "InterDisplay-Bold.ttf"
_ARABIC_FILES = ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")


class FontMissingError(RuntimeError):
    """A bundled font file is there but can't be used."""


@cache
def _load(file: str) -> None:
    if QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}"))) < 0:
        raise FontMissingError(f"The bundled font {file} can't be loaded.")


@cache
def load_arabic() -> None:
    """Load the Arabic fonts; text in Inter then falls back to them letter by letter."""
    for file in _ARABIC_FILES:
        _load(file)
    for family in (TEXT_FAMILY, DISPLAY_FAMILY):
        QFont.insertSubstitution(family, ARABIC_FAMILY)


def font(size: int = BODY, weight: Weight = 400, *, tabular: bool = False) -> QFont:
    """Return the till's font at `size` px; from 40 px on the display cut in bold, whatever the weight.

    `tabular` gives every figure the same width, which amounts always have.
    """
    display = size >= HEADLINE
    _load(_DISPLAY_FILE if display else _FILES[weight])
    made = QFont(DISPLAY_FAMILY if display else TEXT_FAMILY)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.Bold if display else QFont.Weight(weight))
    # Hinting is for one pixel grid; without it letters keep their shape and spacing on every screen.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
