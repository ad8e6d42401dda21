"""Nothing that a person sees or hears is said in English when the till speaks another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from frontdesk.ui.language import LANGUAGES
from frontdesk.ui.main_window import SMALLEST
from tests.scenes.catalogue import SCENES, sample
from tests.scenes.scene import Scene
from tests.support.pseudo import CLOSES, OPENS, PseudoTranslator
from tests.support.translated_texts import read_texts
from tests.support.translations import FOLDER

SCREENS = list(dict.fromkeys(scene.screen for scene in SCENES))

DATA = {
    "what a person has keyed in": r"\b(AED|USD) ten\b",
    "names of stores, tills, campaigns and products": (
        r"(Harbour|Mall|Airport) store|\((HARBOUR|MALL|AIRPORT)\)|Till \d"
        r"|Gift cards (USD|AED)|Festive season|Spa day|Desert safari|Dinner for two|[a-z]+-[a-z0-9]+(-two)?"
    ),
    "the reasons of the settings": r"Returned goods|Wrong amount|Wrong card|Other",
    "people, their e-mails and practice passwords": (
        r"[a-z]+@[a-z.]+|[a-z]+-123|\b(mariam|omar)\b|Mariam Khan|Omar Haddad|Head office|Noor Saleh"
    ),
    "initials, and the letter that is the till's mark": r"^[A-Z]{1,2}$",
    "codes of currencies": r"\b[A-Z]{3}\b",
    "references and orders": r"\bFD-[A-Z0-9]+\b|\bR\d+\b",
    "keys": r"\bF\d\d?\b|\bTab\b|\bAlt\b",
    "languages, each in its own words": "|".join(language.name for language in LANGUAGES),
    "what the settings say of an address": r"it must begin with (?=https)",
    "addresses": r"https?://\S*|[a-z]+\.brand(\.example)?",
}
"""What stays as it is in every language."""

SAID_BY_OTHERS = {
    re.compile(r"practice_\d+"): "the practice server describes its cards itself",
    re.compile(r"rates_(base|quote)_input"): "currencies have the names of ISO 4217",
}
"""Parts whose words are not the till's."""

_DATA = re.compile("|".join(f"(?:{pattern})" for pattern in DATA.values()))
_LETTER = re.compile(r"[^\W\d_]")
_UNFILLED = re.compile(r"\{[a-z_0-9]+\}|%L?n")


@pytest.fixture
def pseudo_spoken(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(read_texts(FOLDER / "frontdesk_de.ts"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that parts have drawn themselves."""
    told: list[str] = []
    draw: Callable[..., object] = QPainter.drawText

    def noting(painter: QPainter, *arguments: object) -> object:
        told.extend(each for each in arguments if isinstance(each, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
    return told


@pytest.mark.usefixtures("pseudo_spoken", "light")
@pytest.mark.parametrize("screen", SCREENS)
def test_no_text_is_left_in_english(screen: str, painted: list[str]) -> None:
    english: dict[str, str] = {}
    for scene in sample(SCENES, 3, turn=2):
        if scene.screen == screen:
            painted.clear()
            english |= {text: place for place, text in _told_in(scene, painted) if left_over(text)}

    assert not english


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{OPENS}Redéém{CLOSES} •••• 7879 · USD 10.00", ""),
        (f"{OPENS}Lóók ·{OPENS}íñsidé{CLOSES} here{CLOSES}", ""),
        (f"{OPENS}cut off in the mid…", ""),
        ("Harbour store · Till 2", ""),
        ("Redeem •••• 7879", "Redeem •••• 7879"),
        (f"{OPENS}Páid{CLOSES} with a card", "with a card"),
        (f"{OPENS}Chárgé {{amount}}{CLOSES}", "{amount}"),
        (f"{OPENS}%Ln cárds{CLOSES}", "%Ln"),
    ],
)
def test_what_is_left_in_english_is_found(text: str, left: str) -> None:
    assert left_over(text) == left


def left_over(text: str) -> str:
    """Return what of a text is neither translated nor data; a place that was not filled counts too."""
    unfilled = _UNFILLED.findall(text)
    if unfilled:
        return " ".join(unfilled)
    outside, depth = "", 0
    for sign in text:
        depth += (sign == OPENS) - (sign == CLOSES)
        outside += sign if not depth and sign != CLOSES else ""
    rest = _DATA.sub("", outside).strip()
    return rest if _LETTER.search(rest) else ""


def _told_in(scene: Scene, painted: list[str]) -> Iterator[tuple[str, str]]:
    with scene.open(SMALLEST) as window:
        for widget in (window, *window.findChildren(QWidget)):
            name = widget.objectName() or type(widget).__name__
            if widget.isVisible() and not any(each.fullmatch(name) for each in SAID_BY_OTHERS):
                yield from ((f"{scene.name}: {name}", text) for text in _texts(widget))
        if scene.screen != "practice":
            yield from ((f"{scene.name}: painted", text) for text in painted)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield widget.placeholderText()
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QHeaderView):
        yield from (
            str(widget.model().headerData(place, widget.orientation()) or "") for place in range(widget.count())
        )
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_of_rows(widget.model())


def _texts_of_rows(model: QAbstractItemModel) -> Iterator[str]:
    # Qt hides the columns of what is a list only.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for index in (model.index(row, column, QModelIndex()) for column in range(columns)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(index, role) or "")
