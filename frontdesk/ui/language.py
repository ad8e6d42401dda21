"""The language of the screen: its words, its numbers and dates, and the side where reading starts."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.paths import resource
from frontdesk.ui.theme.fonts import load_for

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the till speaks.

    Attributes:
        code: What its files are called after.
        name: Its name in its own words.
        usual: The locale whose numbers and dates are written where the system names none of this language.
        from_right: Whether it is read from right to left.
    """

    code: str
    name: str
    usual: str
    from_right: bool = False


_installed: list[QTranslator] = []
"""What is spoken now; like Qt's own translations, it belongs to the one application."""

ENGLISH = Language("en", "English", "en_US")

LANGUAGES = (
    ENGLISH,
    Language("ar", "العربية", "ar_AE", from_right=True),
    Language("de", "Deutsch", "de_DE"),
    Language("es", "Español", "es_ES"),
    Language("fr", "Français", "fr_FR"),
    Language("zh_CN", "简体中文", "zh_CN"),
)
"""Every language of the till, English first, the others by their own names."""

_TRADITIONAL = ("zh-Hant", "zh-TW", "zh-HK", "zh-MO")
"""Chinese that is not written in the characters that the till's is."""


def language_of(code: str, wished: Sequence[str] | None = None) -> Language:
    """Return the language with a code; for "" and codes that are not known the one that the system asks for.

    `wished` are the system's languages (BCP 47), best first; None asks it.
    """
    chosen = next((each for each in LANGUAGES if each.code == code), None)
    if chosen is not None:
        return chosen
    for tag in QLocale.system().uiLanguages() if wished is None else wished:
        if not tag.startswith(_TRADITIONAL):
            spoken = tag.partition("-")[0]
            found = next((each for each in LANGUAGES if each.code.partition("_")[0] == spoken), None)
            if found is not None:
                return found
    return ENGLISH


def locale_of(language: Language, system: str | None = None) -> QLocale:
    """Return the locale for numbers and dates: the system's own where that is of the language, else the usual one.

    `system` is the system's locale, such as "de_AT"; None asks it.
    """
    name = QLocale.system().name() if system is None else system
    spoken, _, territory = name.partition("_")
    same = spoken == language.code.partition("_")[0] and territory
    return QLocale(name if same else language.usual)


def speak(application: QApplication, language: Language) -> None:
    """Let the application speak a language from now on; what has been made before keeps its words.

    A translation that was not built leaves the till in English: it is written to the log, and nothing else fails.
    """
    while _installed:
        before = _installed.pop()
        application.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(locale_of(language))
    load_for(language.code)
    # Only the direction's change asks for the Qt namespace, which takes 30 ms to make its enums.
    if application.isRightToLeft() is not language.from_right:
        from PySide6.QtCore import Qt

        direction = Qt.LayoutDirection.RightToLeft if language.from_right else Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(direction)
    if language is not ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{folder}/qtbase_{language.code}")
    try:
        _install(application, str(resource(f"translations/frontdesk_{language.code}.qm")))
    except FileNotFoundError as missing:
        _log.warning("%s", missing)


def _install(application: QApplication, file: str) -> None:
    translator = QTranslator(application)
    if translator.load(file):
        application.installTranslator(translator)
        _installed.append(translator)
    else:
        _log.warning("The translation %s can't be read.", file)
        translator.deleteLater()
