"""How the till looks, sounds and speaks: what the person likes, applied to the application and kept in a file."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.paths import private_folder
from frontdesk.preferences import Preferences
from frontdesk.ui.language import language_of, speak
from frontdesk.ui.theme import apply_theme, tokens_in_use
from frontdesk.ui.theme.fonts import load_for_every_name
from frontdesk.ui.theme.motion import set_reduced_motion
from frontdesk.ui.theme.system import SystemLook, first_wish, resolve, system_wish

if TYPE_CHECKING:  # a sheet is made when somebody asks for it
    from frontdesk.flows.scanner_test import ScannerTestFlow
    from frontdesk.ui.widgets.sheet import Sheet

_log = logging.getLogger(__name__)


class Appearance:
    """Applies preferences when the program starts and whenever the person chooses others.

    Args:
        application: What is to look so.
        file: Where the choices are kept.
        run: Start a coroutine.

    Attributes:
        preferences: What is chosen now.
    """

    def __init__(
        self, application: QApplication, file: Path, run: Callable[[Coroutine[Any, Any, None]], None]
    ) -> None:
        self.preferences = Preferences.load(file)
        self._application = application
        self._file = file
        self._run = run
        self._language_changed: Callable[[], None] = lambda: None
        self._sounds_changed: Callable[[bool], None] = lambda _: None
        self._system: SystemLook | None = None
        speak(application, language_of(self.preferences.language))
        self._follow()

    def listen(self, language_changed: Callable[[], None]) -> None:
        """Call a function when what has words must be made anew."""
        self._language_changed = language_changed

    def listen_to_sounds(self, changed: Callable[[bool], None]) -> None:
        """Tell a function whether sounds are wished, now and whenever that changes."""
        self._sounds_changed = changed
        changed(self.preferences.sounds)

    def follow_system(self) -> None:
        """Take what the system asks for from now on; the first paint has no time for asking it in full.

        Nor has it for letters that its own words don't have; a store or a product may be named in any.
        """
        load_for_every_name()
        if self._system is None:
            self._system = SystemLook()
            self._system.changed.connect(self._follow)
            self._follow()

    def close(self) -> None:
        """Follow the system no longer."""
        if self._system is not None:
            self._system.deleteLater()
            self._system = None

    def choose(self, wished: Preferences) -> None:
        """Look, sound and speak as the person wishes from now on, and keep it."""
        before, self.preferences = self.preferences, wished
        self._run(self._keep(wished))
        if wished.sounds is not before.sounds:
            self._sounds_changed(wished.sounds)
        self._follow()
        if language_of(wished.language) != language_of(before.language):
            speak(self._application, language_of(wished.language))
            self._language_changed()

    def choose_language(self, code: str) -> None:
        """Speak another language; "" follows the system."""
        self.choose(replace(self.preferences, language=code))

    def offer(self, window: QWidget, try_scanner: Callable[[], ScannerTestFlow]) -> None:
        """Open the sheet on which all this is chosen; in another language it is made anew, and stays open.

        `try_scanner` begins a test of the scanner, which can be asked for there.
        """
        from frontdesk.ui.screens.look_sheet import LookSheet

        sheet = LookSheet(self.preferences, window)
        sheet.closed.connect(sheet.deleteLater)
        sheet.chosen.connect(lambda wished: self._on_chosen(wished, sheet, window, try_scanner))
        sheet.scanner_test_requested.connect(lambda: self._test_scanner(sheet, window, try_scanner()))
        sheet.open()

    def _on_chosen(
        self, wished: Preferences, sheet: Sheet, window: QWidget, try_scanner: Callable[[], ScannerTestFlow]
    ) -> None:
        if language_of(wished.language) == language_of(self.preferences.language):
            self.choose(wished)
            return
        sheet.dismiss()
        self.choose(wished)
        self.offer(window, try_scanner)

    @staticmethod
    def _test_scanner(sheet: Sheet, window: QWidget, test: ScannerTestFlow) -> None:
        from frontdesk.ui.screens.scanner_sheet import ScannerSheet

        sheet.dismiss()
        ScannerSheet(test, window).open()

    def _follow(self) -> None:
        set_reduced_motion(self.preferences.less_motion)
        scheme = resolve(self.preferences.scheme, first_wish if self._system is None else system_wish)
        if scheme is not tokens_in_use() or not self._application.styleSheet():
            apply_theme(self._application, scheme)

    async def _keep(self, wished: Preferences) -> None:
        try:
            await asyncio.to_thread(self._save, wished)
        except OSError as cause:
            # It holds until the program ends: nothing that the person at the till has to be told.
            _log.warning("the look of the till can't be kept: %s", cause)

    def _save(self, wished: Preferences) -> None:
        private_folder(self._file.parent)
        wished.save(self._file)
