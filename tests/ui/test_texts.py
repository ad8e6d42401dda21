"""The texts of the till at run time: Qt finds each under the context that the extraction has written down."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

import frontdesk.ui
from frontdesk.ui import counted
from frontdesk.ui.fill import fill
from tests.support.pseudo import CLOSES, OPENS, PseudoTranslator, pseudo
from tests.support.translated_texts import Message, read_texts
from tests.support.translations import FOLDER

TEXTS = read_texts(FOLDER / "frontdesk_de.ts")
"""Every text of the source; the test of the repository holds the file to that."""

SEVERAL = 5


@pytest.fixture
def pseudo_spoken(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(TEXTS)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def arabic_digits() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    yield
    QLocale.setDefault(before)


def classes_named(name: str) -> list[type[QObject]]:
    """Return the classes of the window with a name, and all that are made of them."""
    for module in pkgutil.walk_packages(frontdesk.ui.__path__, "frontdesk.ui."):
        importlib.import_module(module.name)
    found, known = [QObject], {QObject}
    for each in found:
        for below in each.__subclasses__():
            if below not in known:
                known.add(below)
                found.append(below)
    named = [each for each in found if each.__name__ == name and each.__module__.startswith("frontdesk.")]
    return [each for each in found if any(issubclass(each, base) for base in named)]


@pytest.mark.usefixtures("pseudo_spoken")
def test_every_text_is_found_under_its_context_by_its_class_and_those_made_of_it() -> None:
    """PySide looks under the name of the object's own class first, and gives up at the first that has a number."""
    lost = []
    for context in dict.fromkeys(each.context for each in TEXTS):
        classes = classes_named(context)
        for each in (each for each in TEXTS if each.context == context):
            for text in _asked_at_run_time(each, classes):
                if not text.startswith((OPENS, f"'{OPENS}")) and text != pseudo(each.source, each.comment):
                    lost.append((each.key, text))

    assert not lost


def _asked_at_run_time(message: Message, classes: list[type[QObject]]) -> Iterator[str]:
    count = SEVERAL if message.plural else -1
    if not classes:
        yield QCoreApplication.translate(message.context, message.source, message.comment, count)
    for each in classes:
        yield each.__new__(each).tr(message.source, message.comment, count)


@pytest.mark.parametrize(("count", "told"), [(1, "1 day"), (2, "2 days")])
def test_english_has_its_plurals(count: int, told: str) -> None:
    assert counted.tr("%Ln day(s)", "The age of a rate", count) == told


@pytest.mark.usefixtures("arabic_digits")
def test_a_number_is_written_in_the_digits_of_the_locale() -> None:
    assert counted.tr("%Ln day(s)", "The age of a rate", 45) == "٤٥ days"


def test_the_pseudo_language_keeps_places_and_numbers() -> None:
    text = pseudo("Activate %Ln card(s) with {value} each")

    assert "%Ln" in text
    assert fill(text, value="USD 5.00").count("USD 5.00") == 1
    assert (text[0], text[-1]) == (OPENS, CLOSES)
    assert len(text) >= len("Activate %Ln card(s) with {value} each") * 1.4


def test_the_pseudo_language_leaves_dates_readable() -> None:
    pattern = pseudo("d MMM yyyy", "A day, in Qt's letters for dates")

    assert QLocale("en_US").toString(QLocale("en_US").toDate("3 11 2026", "d M yyyy"), pattern) == "⟦3 Nov 2026⟧"
