"""What the window takes in wherever the person is, and what is heard of it: scans, keys for help and look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk.devices.sounds import Sound, Sounds
from frontdesk.ui.main_window import MainWindow

if TYPE_CHECKING:  # all of it comes after the first paint
    from frontdesk.flows.scan_answer import ScanAnswer
    from frontdesk.ui.scan_filter import ScanFilter
    from frontdesk.ui.window_keys import WindowKeys


class Senses:
    """Listens to the window as a whole; it begins after the first paint.

    Args:
        window: What is listened to.
        sounds: What makes something heard.
        take_scan: Hand a scan to the page that is shown; return whether it takes one.
    """

    def __init__(self, window: MainWindow, sounds: Sounds, take_scan: Callable[[str], bool]) -> None:
        self._window = window
        self._sounds = sounds
        self._take_scan = take_scan
        self._scans: ScanFilter | None = None
        self._keys: WindowKeys | None = None

    def begin(self, *, help_wished: Callable[[], None], look_wished: Callable[[], None]) -> None:
        """Listen from now on; a second call does nothing."""
        if self._scans is not None:
            return
        from frontdesk.devices.scanner import ScannerFraming
        from frontdesk.ui.scan_filter import ScanFilter
        from frontdesk.ui.window_keys import WindowKeys

        self._scans = ScanFilter(ScannerFraming(), self._window)
        self._scans.scanned.connect(self._on_scanned)
        self._scans.watch(self._window.windowHandle())
        self._keys = WindowKeys(self._window)
        self._keys.help_requested.connect(help_wished)
        self._keys.look_requested.connect(look_wished)

    def make_heard(self, answer: ScanAnswer) -> None:
        """Let the person hear how a scan ended."""
        self._sounds.play(Sound[answer.name])

    def close(self) -> None:
        """Make nothing heard any more."""
        self._sounds.close()

    def _on_scanned(self, text: str) -> None:
        while (sheet := self._window.sheet) is not None and sheet.gives_way_to_scans:
            sheet.dismiss()
        taken = self._take_scan(text) if sheet is None else sheet.scan(text)
        if not taken:
            self._sounds.play(Sound.REFUSED)
