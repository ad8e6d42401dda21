"""Cuts the fonts that stand in for Inter to what the till needs, and gives them line heights that go with Inter's.

    python packaging/make_fonts.py chinese FOLDER     from the files of the Debian package fonts-noto-cjk
    python packaging/make_fonts.py arabic FOLDER      from the npm package @expo-google-fonts/noto-sans-arabic

FOLDER holds NotoSansCJK-Regular.ttc and -Bold.ttc, or NotoSansArabic_400Regular.ttf and _700Bold.ttf, at whatever
depth. The result goes to resources/fonts; the same input makes the same bytes.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parents[1]
FONTS = ROOT / "resources" / "fonts"
CHINESE_WORDS = ROOT / "resources" / "translations" / "frontdesk_zh_CN.ts"

CHINESE_FAMILY = "Noto Sans SC"
SIMPLIFIED_CHINESE = "Noto Sans CJK SC"

# Of the em. Inter's own, so that a row with Chinese in it is as high as one without.
CHINESE_LINE = (0.96875, -0.2412)
# Noto's own makes room for the marks of recitation: more than two em for each line. Letters reach down to 0.46 (a
# yeh at the end of a word), and most marks of a till's words up to 1.11. A few reach farther, as a damma on an alef
# with hamza does, to 1.29: a label makes room for them where it has one (ui/widgets/labels.py).
ARABIC_LINE = (1.12, -0.46)


def gb2312(rows: range) -> str:
    """Return the characters of some rows of GB 2312: 1 to 9 are signs, 16 to 55 its level 1, the common hanzi."""
    places = (bytes([0xA0 + row, 0xA0 + place]) for row in rows for place in range(1, 95))
    return "".join(place.decode("gb2312", errors="ignore") for place in places)


def words_of(file: Path) -> str:
    """Return every text of a translation file."""
    return "".join(ET.parse(file).getroot().itertext()) if file.is_file() else ""


def chinese_characters() -> str:
    """Return what the Chinese font must have; ASCII, accents and typographic signs are Inter's."""
    full_width = "".join(map(chr, (*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7))))
    wanted = gb2312(range(16, 56)) + full_width + words_of(CHINESE_WORDS)
    return "".join(sorted({character for character in wanted if ord(character) >= 0x2E80}))


def cut(font: TTFont, characters: str) -> None:
    """Leave these characters in a font, without hints and without what only other layouts need."""
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17])
    options.drop_tables += ["BASE", "GPOS", "GSUB", "STAT", "VORG", "meta", "vhea", "vmtx"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)


def set_line(font: TTFont, line: tuple[float, float]) -> None:
    """Set how far a line reaches up and down from its base, of the em, in all three places that systems look at."""
    up, down = (round(part * font["head"].unitsPerEm) for part in line)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = up
    font["hhea"].descent = font["OS/2"].sTypoDescender = down
    font["OS/2"].usWinDescent = -down
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def rename(font: TTFont, style: str) -> None:
    """Give a cut font a name of its own: it must not be taken for the whole one, where that is installed too."""
    names = {1: CHINESE_FAMILY, 2: style, 4: f"{CHINESE_FAMILY} {style}", 6: f"NotoSansSC-{style}"}
    for record in list(font["name"].names):
        if record.nameID in (16, 17):
            font["name"].removeNames(nameID=record.nameID)
        elif record.nameID in names:
            record.string = names[record.nameID]
    if "CFF " in font:
        top = font["CFF "].cff.topDictIndex[0]
        font["CFF "].cff.fontNames = [names[6]]
        top.FamilyName, top.FullName, top.Weight = CHINESE_FAMILY, names[4], style


def save(font: TTFont, name: str) -> None:
    """Write a font, with its own date and not today's."""
    font.recalcTimestamp = False
    font.save(FONTS / name)
    print(f"{name}: {(FONTS / name).stat().st_size / 1e6:.2f} MB, {len(font.getBestCmap())} characters")


def make_chinese(folder: Path) -> None:
    """Make the two weights of the Chinese font."""
    characters = chinese_characters()
    for style in ("Regular", "Bold"):
        collection = TTCollection(next(folder.rglob(f"NotoSansCJK-{style}.ttc")))
        font = next(each for each in collection if each["name"].getDebugName(1).startswith(SIMPLIFIED_CHINESE))
        cut(font, characters)
        set_line(font, CHINESE_LINE)
        rename(font, style)
        save(font, f"NotoSansSC-{style}.otf")


def make_arabic(folder: Path) -> None:
    """Make the two weights of the Arabic font; only their lines are changed."""
    for number, style in ((400, "Regular"), (700, "Bold")):
        font = TTFont(next(folder.rglob(f"NotoSansArabic_{number}{style}.ttf")))
        set_line(font, ARABIC_LINE)
        save(font, f"NotoSansArabic-{style}.ttf")


if __name__ == "__main__":
    {"chinese": make_chinese, "arabic": make_arabic}[sys.argv[1]](Path(sys.argv[2]))
