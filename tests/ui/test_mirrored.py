"""The till read from the right: where lines begin, in which order their parts are, and which way icons point."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage, QPainter, QRegion, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.paths import resource
from frontdesk.ui.key_tips import tips_of
from frontdesk.ui.parts import joined, spoken
from frontdesk.ui.theme.fonts import font, load_for
from frontdesk.ui.theme.icons import TURNED, icon
from frontdesk.ui.theme.tokens import BODY, HEADLINE, SMALL, Tone, Weight
from frontdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fields import LabelledField
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.painting import chip_width, draw_chip, draw_words, reads_from_right
from frontdesk.ui.widgets.pin_field import PinField

TODAY = "اليوم 10:40"
CARD = "بطاقة"
ICONS = sorted(file.stem for file in resource("icons/question.svg").parent.glob("*.svg"))


@pytest.fixture(autouse=True)
def from_right(qapp: QApplication, light: None) -> Iterator[None]:
    load_for("ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def arabic_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    yield
    QLocale.setDefault(before)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def blank(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    return picture


def seen(label: QWidget) -> QImage:
    """Return a label as it is drawn on white: its own ground is what lies behind it."""
    picture = blank(label.width(), label.height())
    label.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


def dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).lightness() < 128


def right_edges(picture: QImage) -> list[int]:
    """Return where each line of words in a picture ends at the right."""
    edges: list[int] = []
    before = False
    for y in range(picture.height()):
        inked = [x for x in range(picture.width()) if dark(picture, x, y)]
        if inked and before:
            edges[-1] = max(edges[-1], inked[-1])
        elif inked:
            edges.append(inked[-1])
        before = bool(inked)
    return edges


def ink(picture: QImage) -> int:
    return sum(
        255 - picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
    )


def positions(text: str, *parts: str) -> list[float]:
    """Return where parts of a text begin when it is laid out by itself, as a label does it."""
    option = QTextOption()
    from_right = reads_from_right(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, font(BODY))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    # Qt gives the position alone or with where it was found, whatever its types say.
    found: list[Any] = [line.cursorToX(text.index(part) + len(part) // 2) for part in parts]
    return [float(each[0] if isinstance(each, tuple) else each) for each in found]


# Parts in one line


def test_parts_follow_each_other_from_the_right_whatever_letters_they_are_in() -> None:
    parts = (TODAY, "mariam", "AED\u00a036.71")

    first, second, third = positions(joined(parts), *parts)

    assert first > second > third


def test_parts_that_are_all_in_latin_letters_begin_at_the_right_too() -> None:
    text = joined(("USD\u00a010.00", "AED\u00a036.71"))

    first, second = positions(text, "USD\u00a010.00", "AED\u00a036.71")

    assert reads_from_right(text)
    assert first > second


def test_what_orders_the_parts_is_neither_drawn_nor_said() -> None:
    parts = (TODAY, "mariam")
    text = joined(parts)

    assert spoken(text) == f"{TODAY} · mariam"
    metrics = QFontMetricsF(font(BODY))
    assert metrics.horizontalAdvance(text) == pytest.approx(metrics.horizontalAdvance(spoken(text)), abs=0.5)


def test_read_from_the_left_or_alone_a_part_is_left_as_it_is(qapp: QApplication) -> None:
    assert joined(("", "mariam", "")) == "mariam"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert joined(("Today 10:40", "", "mariam")) == "Today 10:40 · mariam"


def test_a_row_and_a_label_say_their_parts_without_what_orders_them(qtbot: QtBot) -> None:
    subtitle = joined((TODAY, "mariam"))
    label = TextLabel(subtitle, name="who")
    qtbot.addWidget(label)

    assert Entry("a", CARD, subtitle).spoken() == f"{CARD}, {TODAY} · mariam"
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == f"{TODAY} · mariam"

    label.setText("Omar")
    assert interface.text(QAccessible.Text.Name) == "Omar"


# Lines


@pytest.mark.parametrize("wide", [150, 183, 240])
def test_every_line_of_a_label_begins_at_its_right_edge(qtbot: QtBot, wide: int) -> None:
    label = TextLabel(" ".join([CARD] * 9), name="told")
    label.setFixedWidth(wide)
    shown(qtbot, label)

    edges = right_edges(seen(label))

    assert len(edges) > 1
    assert max(edges) - min(edges) <= 1
    assert edges[0] >= wide - 4


def test_every_line_of_painted_words_begins_at_the_right_edge() -> None:
    picture = blank(170, 200)
    painter = QPainter(picture)
    painter.setFont(font(BODY))
    words = " ".join([CARD] * 9)
    taken = draw_words(painter, QRectF(0, 10, 170, 180), words, "start", mirrored=True, wrap=True)
    painter.end()

    edges = right_edges(picture)

    assert len(edges) > 1
    assert max(edges) - min(edges) <= 1
    assert taken.top() == pytest.approx(100 - taken.height() / 2)
    assert taken.right() == 170


def test_a_text_of_latin_letters_keeps_its_own_order_on_several_lines(qtbot: QtBot) -> None:
    label = TextLabel(" ".join(["store"] * 9), name="told")
    label.setFixedWidth(150)
    shown(qtbot, label)

    edges = right_edges(seen(label))

    assert len(edges) > 1
    assert max(edges) - min(edges) <= 1


@pytest.mark.parametrize("style", ["small", "body", "strong", "title", "headline"])
@pytest.mark.parametrize("word", ["أُلغي", "قُبل", "جارٍ", "عالٍ", "استدعِ"])
def test_a_label_cuts_no_mark_of_a_word(qtbot: QtBot, word: str, style: str) -> None:
    label = TextLabel(word, name="word", style=style)  # type: ignore[arg-type]  # one of the styles
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    tight = ink(seen(label))
    label.setFixedHeight(4 * label.height())

    assert tight == pytest.approx(ink(seen(label)), rel=0.01)


@pytest.mark.parametrize(("size", "weight"), [(SMALL, 400), (BODY, 400), (BODY, 600), (HEADLINE, 700)])
def test_a_line_is_not_much_higher_than_one_of_latin_letters(size: int, weight: Weight) -> None:
    latin, arabic = (QFontMetricsF(font(size, weight)).boundingRect(text).height() for text in ("Card", CARD))
    assert latin < arabic < 1.35 * latin


def row_height(entries: EntryList, title: str, subtitle: str) -> int:
    entries.set_entries([Entry(title, title, subtitle)])
    return entries.sizeHintForRow(0)


def test_a_row_is_as_high_as_its_words_need(qtbot: QtBot) -> None:
    entries = EntryList(name="entries")
    entries.resize(400, 300)
    shown(qtbot, entries)

    latin = row_height(entries, "Redeemed", "Today 10:40")
    arabic = row_height(entries, "دفع", TODAY)

    assert latin < arabic <= latin + 5


# Icons and signs


def drawn(name: str) -> QImage:
    return icon(name, "#000000", 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def turned_round(picture: QImage) -> QImage:
    return picture.flipped(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_that_points_is_turned_round_and_no_other(qapp: QApplication, name: str) -> None:
    mirrored = drawn(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert mirrored == (turned_round(drawn(name)) if name in TURNED else drawn(name))


def test_back_points_to_where_reading_begins_and_the_backspace_to_the_figure_before() -> None:
    back, forward = drawn("chevron_back"), drawn("chevron_forward")
    assert {"chevron_back", "chevron_forward", "sign_out", "refund", "question"} <= TURNED <= set(ICONS)
    assert "backspace" not in TURNED
    assert back != turned_round(back)
    assert back != forward


@pytest.mark.parametrize(("tone", "is_turned"), [("warn", True), ("ok", False)])
def test_the_sign_of_a_question_in_a_chip_is_that_of_arabic(
    qapp: QApplication, tone: Tone, *, is_turned: bool
) -> None:
    def sign() -> QImage:
        width = round(chip_width("", tone))
        picture = blank(width, 30)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, QRectF(picture.rect()), "", tone, mirrored=False)
        painter.end()
        return picture.copy(12, 8, 10, 14)

    mirrored = sign()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert (mirrored != sign()) is is_turned


# Fields


def cursor_left(field: QWidget) -> float:
    line = field.findChild(QLineEdit)
    assert line is not None
    line.grab()
    found = line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return float(found.left()) / line.width()


@pytest.mark.parametrize("text", ["", "9999", "omar@practice.example", "https://giftcards.brand.example", TODAY])
def test_a_line_begins_at_the_right_whatever_is_typed(qtbot: QtBot, text: str) -> None:
    field = LabelledField("البريد", name="email", placeholder="عنوان")
    field.resize(360, 90)
    shown(qtbot, field)
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setText(text)

    edges = right_edges(line.grab().toImage().copy(8, 8, line.width() - 16, line.height() - 16))

    assert edges[0] > 0.9 * (line.width() - 16)
    if not reads_from_right(text):
        assert cursor_left(field) > 0.9


def test_an_empty_pin_begins_at_the_right(qtbot: QtBot) -> None:
    field = PinField("PIN")
    field.resize(360, 90)
    shown(qtbot, field)

    assert cursor_left(field) > 0.9


def test_a_field_turns_with_the_layout(qtbot: QtBot) -> None:
    field = LabelledField("E-mail", name="email")
    field.resize(360, 90)
    shown(qtbot, field)

    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert cursor_left(field) < 0.1


# Key tips


def test_arabic_has_figures_in_the_order_of_the_screen_even_where_a_button_names_a_currency(
    qtbot: QtBot, arabic_locale: None
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for name, text in (("bill", "الفاتورة بـ AED"), ("card", "البطاقة بـ USD"), ("look", "Omar")):
        column.addWidget(SecondaryButton(text, name=name))
    column.addWidget(PrimaryButton("خصم USD 10.00", name="charge"))
    shown(qtbot, window)

    keys = {tip.widget.objectName(): tip.key for tip in tips_of(window)}

    assert keys == {"charge": "1", "bill": "2", "card": "3", "look": "4"}
