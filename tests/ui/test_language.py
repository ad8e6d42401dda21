"""Which language the till speaks, and what comes with it: numbers, dates, and the side where reading starts."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit

from frontdesk.domain.money import Money
from frontdesk.ui import language as module
from frontdesk.ui.format import day, money
from frontdesk.ui.language import ENGLISH, LANGUAGES, Language, language_of, locale_of, speak

BY_CODE = {each.code: each for each in LANGUAGES}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("code", "wished", "expected"),
    [
        ("de", ["ar-EG"], "de"),
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["nl-NL", "nl", "fr-BE", "fr"], "fr"),
        ("", ["zh-Hans-SG", "zh-SG", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("tlh", ["es-MX"], "es"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(code: str, wished: list[str], expected: str) -> None:
    assert language_of(code, wished).code == expected


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [
        ("de", "de_AT", "de_AT"),
        ("ar", "ar_EG", "ar_EG"),
        ("ar", "en_AE", "ar_AE"),
        ("en", "C", "en_US"),
        ("en", "en_GB", "en_GB"),
        ("zh_CN", "de_DE", "zh_CN"),
        ("fr", "fr", "fr_FR"),
    ],
)
def test_numbers_and_dates_are_those_of_the_system_where_it_speaks_the_same(
    code: str, system: str, expected: str
) -> None:
    assert locale_of(BY_CODE[code], system).name() == expected


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_speaking_turns_the_layout_and_writes_numbers(qapp: QApplication, language: Language) -> None:
    speak(qapp, language)

    assert qapp.isRightToLeft() is language.from_right
    assert QLineEdit().isRightToLeft() is language.from_right
    written = money(Money.of("1234.50", "USD"))
    separators = {"en": "1,234.50", "ar": "1,234.50", "de": "1.234,50", "es": "1.234,50", "zh_CN": "1,234.50"}
    assert written.endswith(separators.get(language.code, "1\u202f234,50")), written
    assert "2026" in day(date(2026, 11, 3))


def test_a_language_brings_the_words_of_qts_own_menus(qapp: QApplication) -> None:
    speak(qapp, BY_CODE["de"])
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"

    speak(qapp, ENGLISH)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_nothing_is_left_of_the_languages_before(qapp: QApplication) -> None:
    for language in (*LANGUAGES, *LANGUAGES):
        speak(qapp, language)

    qapp.sendPostedEvents(None, 52)
    assert len(qapp.findChildren(QTranslator)) <= 2


def test_a_translation_that_was_not_built_leaves_the_till_in_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    def missing(name: str) -> Path:
        raise FileNotFoundError(f"The file {name} that ships with Front Desk is missing")

    monkeypatch.setattr(module, "resource", missing)
    with caplog.at_level(logging.WARNING):
        speak(qapp, BY_CODE["de"])

    assert "frontdesk_de.qm" in caplog.text
    assert QCoreApplication.translate("words", "Call a manager.") == "Call a manager."
