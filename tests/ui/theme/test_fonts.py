"""The fonts are what they are said to be, and have a letter for every character of every language of the till."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.paths import resource
from frontdesk.ui.theme.fonts import font, load_for, load_for_every_name
from frontdesk.ui.theme.tokens import AMOUNT, BODY, HEADLINE, TITLE, Weight
from tests.support.python import run_python

FONTS = resource("fonts/README.md").parent
TRANSLATIONS = sorted((FONTS.parent / "translations").glob("*.ts"))
INTER = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "InterDisplay-Bold.ttf")
BESIDE_INTER = {
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "zh": ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"),
}
SAMPLES = {"ar": "رصيد البطاقة", "zh": "查询卡片余额"}
MARKED = "يُخصم المبلغ متبقّي إلى آخر"
"""Words of a till that reach as far up and down as its letters and their usual marks do."""

EVERY_SCRIPT = pytest.mark.parametrize("language", SAMPLES)


@pytest.fixture(autouse=True)
def every_letter(qapp: QApplication) -> None:
    load_for_every_name()


def _supported(file: str) -> QRawFont:
    return QRawFont(str(FONTS / file), BODY)


def _words(file: Path) -> str:
    """Return every translated text of a file."""
    parts = ET.parse(file).getroot().iter()
    return "".join(part.text or "" for part in parts if part.tag in ("translation", "numerusform"))


def _lacking(characters: str, *files: str) -> set[str]:
    """Return the characters, but for those that are never drawn, that no file of these has a letter for."""
    fonts = [_supported(file) for file in files]
    drawn = {character for character in characters if unicodedata.category(character) not in ("Cc", "Cf")}
    return {character for character in drawn if not any(font.supportsCharacter(ord(character)) for font in fonts)}


def _ink(text: str, used: QFont) -> QImage:
    """Return a text in black on white, with the line's own room and as much again above and below it."""
    metrics = QFontMetricsF(used)
    line = metrics.boundingRect(text)
    picture = QImage(round(line.width()) + 40, round(3 * line.height()), QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(used)
    painter.drawText(20, round(line.height() - line.top()), text)
    painter.end()
    return picture


def _darkness(picture: QImage) -> int:
    rows = range(picture.height())
    return sum(255 - picture.pixelColor(x, y).value() for x in range(picture.width()) for y in rows)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_font_of_its_own(qapp: QApplication, weight: Weight) -> None:
    info = QFontInfo(font(BODY, weight))
    assert (info.family(), info.weight(), info.pixelSize()) == ("Inter", weight, BODY)


def test_heavier_is_wider(qapp: QApplication) -> None:
    weights: tuple[Weight, ...] = (400, 500, 600, 700)
    widths = [QFontMetricsF(font(BODY, weight)).horizontalAdvance("Harbour store") for weight in weights]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("size", [BODY, HEADLINE, AMOUNT])
def test_tabular_figures_have_one_width(qapp: QApplication, size: int) -> None:
    tabular = QFontMetricsF(font(size, 700, tabular=True))
    assert len({tabular.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    plain = QFontMetricsF(font(size, 700))
    assert plain.horizontalAdvance("1") < plain.horizontalAdvance("0")


def test_large_text_is_cut_for_display(qapp: QApplication) -> None:
    assert QFontInfo(font(HEADLINE, 700)).family() == "Inter Display"


@EVERY_SCRIPT
def test_bold_letters_beside_inter_are_a_bold_font_and_not_smeared(language: str) -> None:
    text = SAMPLES[language]
    plain, bold = (_darkness(_ink(text, font(TITLE, weight))) for weight in (400, 700))
    assert bold > 1.15 * plain
    for weight in (400, 700):
        family = {"ar": "Noto Sans Arabic", "zh": "Noto Sans SC"}[language]
        own = QFont(family)
        own.setPixelSize(TITLE)
        own.setWeight(QFont.Weight(weight))
        own.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        info = QFontInfo(own)
        assert (info.family(), info.weight()) == (family, weight)
        assert _darkness(_ink(text, own)) == pytest.approx(_darkness(_ink(text, font(TITLE, weight))), rel=0.02)


@EVERY_SCRIPT
def test_what_was_shown_before_gets_its_letters_when_the_language_is_chosen(language: str) -> None:
    child = run_python("-c", _SHOWN_BEFORE, language, SAMPLES[language], QT_QPA_PLATFORM="offscreen")
    assert child.returncode == 0, child.stderr
    assert child.stdout.split() == ["changed", "as", "new"]


_SHOWN_BEFORE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from frontdesk.ui.theme import apply_theme
from frontdesk.ui.theme.fonts import load_for
app = QApplication([])
apply_theme(app)
def shown():
    label = QLabel(sys.argv[2])
    label.resize(300, 60)
    label.show()
    return label
before = shown()
boxes = before.grab().toImage()
load_for(sys.argv[1])
letters = before.grab().toImage()
print("changed" if letters != boxes else "same", "as new" if letters == shown().grab().toImage() else "otherwise")
"""


_AFTER_THE_FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from frontdesk.appearance import Appearance
app = QApplication([])
look = Appearance(app, Path(sys.argv[1]), lambda work: work.close())
print(len(QFont.substitutes("Inter")))
look.follow_system()
print(len(QFont.substitutes("Inter")))
look.close()
"""


def test_an_english_till_can_show_a_name_in_any_language_once_its_window_is_there(tmp_path: Path) -> None:
    kept = tmp_path / "preferences.json"
    kept.write_text('{"language": "en"}')
    child = run_python("-c", _AFTER_THE_FIRST_PAINT, str(kept), QT_QPA_PLATFORM="offscreen")
    assert child.returncode == 0, child.stderr
    assert child.stdout.split() == ["0", "2"]


def test_a_language_that_inter_has_letters_for_loads_nothing() -> None:
    for language in ("en", "de_DE", "fr", "es", ""):
        load_for(language)
    load_for("zh_CN")
    load_for("ar-AE")
    assert sorted(name.casefold() for name in QFont.substitutes("Inter")) == ["noto sans arabic", "noto sans sc"]


@pytest.mark.parametrize("weight", [400, 700])
def test_a_row_with_chinese_in_it_is_as_high_as_one_without(qtbot: QtBot, weight: Weight) -> None:
    heights = set()
    for text in ("Balance", "Balance 余额，（卡）"):
        label = QLabel(text)
        label.setFont(font(BODY, weight))
        qtbot.addWidget(label)
        heights.add(label.sizeHint().height())
    assert len(heights) == 1


@pytest.mark.parametrize(("size", "weight"), [(BODY, 400), (BODY, 700), (HEADLINE, 700)])
def test_the_marks_of_arabic_words_are_within_their_line(size: int, weight: Weight) -> None:
    used = font(size, weight)
    line = QFontMetricsF(used).boundingRect(MARKED)
    picture = _ink(MARKED, used)
    columns = range(picture.width())
    inked = [y for y in range(picture.height()) if any(picture.pixelColor(x, y).value() < 128 for x in columns)]
    assert line.height() - 1 <= inked[0]
    assert inked[-1] <= 2 * line.height() + 1


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: str(file.stem))
def test_every_character_of_a_language_has_a_letter(file: Path) -> None:
    language = file.stem.partition("_")[2]
    beside = BESIDE_INTER.get(language.partition("_")[0], ())
    words = _words(file)
    for number, inter in enumerate(INTER):
        assert _lacking(words, inter, *beside[number % 2 : number % 2 + 1]) == set()


def test_common_chinese_characters_can_be_written_in_both_weights() -> None:
    level_1 = b"".join(bytes([row, place]) for row in range(0xB0, 0xD8) for place in range(0xA1, 0xFF))
    common = level_1.decode("gb2312", errors="ignore")
    assert len(common) == 3755
    for file in BESIDE_INTER["zh"]:
        assert _lacking(common + "，。、；：？！（）《》【】￥％", file) == set()


def test_the_chinese_fonts_are_small_enough_to_ship() -> None:
    assert sum((FONTS / file).stat().st_size for file in BESIDE_INTER["zh"]) < 2_500_000


def test_every_font_has_its_licence_beside_it() -> None:
    families = {file.stem.partition("-")[0].replace("InterDisplay", "Inter") for file in FONTS.glob("*.[to]tf")}
    assert families == {file.name.removesuffix("-OFL.txt") for file in FONTS.glob("*-OFL.txt")}
