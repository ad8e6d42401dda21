"""The sheet on which a person chooses the language, the colours and the sounds of the till."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.preferences import Preferences, SchemeChoice, scheme_choice
from frontdesk.ui.fill import fill
from frontdesk.ui.language import LANGUAGES, language_of
from frontdesk.ui.theme.fonts import load_for_every_name
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.buttons import SecondaryButton
from frontdesk.ui.widgets.choice_rows import Choice, ChoiceRows
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.sheet import Sheet
from frontdesk.ui.widgets.switch_row import SwitchRow

WIDTH = 860
_SYSTEM = "system"


class LookSheet(Sheet):
    """Offers what there is; each choice holds at once, and nothing has to be confirmed.

    Signals:
        chosen: The person wishes these `Preferences`.
        scanner_test_requested: The scanner is to be tried.
    """

    gives_way_to_scans = True

    chosen = Signal(object)
    scanner_test_requested = Signal()

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("LookSheet", "Language and look"),
            name="look",
            window=window,
            close=QCoreApplication.translate("LookSheet", "Close"),
            width=WIDTH,
        )
        self._preferences = preferences
        # Each language is named in its own words, so its letters are needed before it is chosen.
        load_for_every_name()
        languages, colours = self.tr("Language"), self.tr("Colours")
        self._languages = ChoiceRows(self._language_choices(), name="look_language", accessible_name=languages)
        self._schemes = ChoiceRows(self._scheme_choices(), name="look_scheme", accessible_name=colours)
        self._sounds = SwitchRow(
            self.tr("Sounds"),
            self.tr("A scan is heard: one tone when it is accepted, another when it is not."),
            name="look_sounds",
            on=preferences.sounds,
        )
        self._motion = SwitchRow(
            self.tr("Less motion"),
            self.tr("Things appear at once where they would slide or pulse."),
            name="look_less_motion",
            on=preferences.less_motion,
        )
        self._scanner = SecondaryButton(
            self.tr("Try the scanner"), name="look_scanner", icon="scan", height=TOUCH + 4
        )
        self._lay_out_choices()
        self._languages.choose(preferences.language or _SYSTEM)
        self._schemes.choose(preferences.scheme)
        self._languages.chosen.connect(self._on_language)
        self._schemes.chosen.connect(self._on_scheme)
        self._sounds.switched.connect(lambda on: self._wish(replace(self._preferences, sounds=on)))
        self._motion.switched.connect(lambda on: self._wish(replace(self._preferences, less_motion=on)))
        self._scanner.clicked.connect(self.scanner_test_requested)
        self.set_first_focus(self._languages)

    def _language_choices(self) -> list[Choice]:
        system = fill(self.tr("As this computer: {language}"), language=language_of("").name)
        return [Choice(_SYSTEM, system), *(Choice(each.code, each.name) for each in LANGUAGES)]

    def _scheme_choices(self) -> list[Choice]:
        words = {
            "system": self.tr("As this computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast, light"),
            "contrast_dark": self.tr("High contrast, dark"),
        }
        return [Choice(each, words[each]) for each in get_args(SchemeChoice)]

    def _lay_out_choices(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (left, ((self.tr("Language"), self._languages),)),
            (right, ((self.tr("Colours"), self._schemes),)),
        ):
            column.setSpacing(8)
            for heading, part in parts:
                column.addWidget(TextLabel(heading, style="strong", muted=True))
                column.addWidget(part)
        right.addSpacing(12)
        for below in (self._sounds, self._motion, self._scanner):
            right.addWidget(below)
        row = QHBoxLayout()
        row.setSpacing(32)
        for column in (left, right):
            column.addStretch(1)
            row.addLayout(column, 1)
        self.column.addLayout(row)

    def _on_language(self, key: str) -> None:
        self._wish(replace(self._preferences, language="" if key == _SYSTEM else key))

    def _on_scheme(self, key: str) -> None:
        self._wish(replace(self._preferences, scheme=scheme_choice(key)))

    def _wish(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.chosen.emit(preferences)
