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

_FILES: dict[int, str] = {
    400: "Inter-Regular.ttf",
    500: "Inter-Medium.ttf",
    600: "Inter-SemiBold.ttf",
    700: "Inter-Bold.ttf",
}
_DISPLAY_FILE = "InterDisplay-Bold.ttf"

_BESIDE_INTER: dict[str, tuple[str, tuple[str, str]]] = {
    "ar": ("Noto Sans Arabic", ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")),
    "zh": ("Noto Sans SC", ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf")),
}
"""For a language that Inter has no letters for: the family that has them, and its regular and its bold file."""


class FontMissingError(RuntimeError):
    """A bundled font file is there but can't be used."""


@cache
def _load(file: str) -> None:
    if QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}"))) < 0:
        raise FontMissingError(f"The bundled font {file} can't be loaded.")


def load_for(language: str) -> None:
    """Load what a language ("ar", "zh_CN") needs beside Inter, which then lends its place letter by letter.

    What is shown already gets its letters too when it is painted again.
    """
    _load_beside_inter(language.replace("-", "_").partition("_")[0])


def load_for_every_name() -> None:
    """Load all letters there are, some milliseconds of work: a store or a product may be named in any language."""
    for language in _BESIDE_INTER:
        _load_beside_inter(language)


@cache
def _load_beside_inter(language: str) -> None:
    if language not in _BESIDE_INTER:
        return
    family, files = _BESIDE_INTER[language]
    for file in files:
        _load(file)
    for inter in (TEXT_FAMILY, DISPLAY_FAMILY):
        QFont.insertSubstitution(inter, family)


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
