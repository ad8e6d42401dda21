"""The scanner test: one scan, and what it says about how the scanner is set."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

from frontdesk.devices.scanner import ScannerFraming
from frontdesk.devices.scanner_trial import FEWEST_KEYS, read_trial
from frontdesk.domain.scan import ScanEnd, ScanReading
from frontdesk.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class ScannerTestState:
    """What the scanner test shows.

    Attributes:
        reading: What the last scan showed, or None before the first.
        scans: How many there were: two alike in a row are two all the same.
        sample: A barcode to try it with, as modules ("1" is black), or "" where there is none.
    """

    reading: ScanReading | None = None
    scans: int = 0
    sample: str = ""


class ScannerTestFlow(Flow[ScannerTestState]):
    """Takes the keys of a scan, one by one, and tells what they say once they have ended.

    The characters are forgotten with the end of each scan.

    Args:
        monotonic: Seconds that never go back.
        sample: A barcode to try it with, as modules.
        framing: What the till takes for a scan.
    """

    def __init__(
        self, monotonic: Callable[[], float], *, sample: str = "", framing: ScannerFraming | None = None
    ) -> None:
        super().__init__(ScannerTestState(sample=sample))
        self._monotonic = monotonic
        self._framing = framing or ScannerFraming()
        self._text = ""
        self._struck_at: list[float] = []

    @property
    def under_way(self) -> bool:
        """Whether enough quick characters have come for the next key to belong to them."""
        return len(self._text) >= FEWEST_KEYS

    def strike(self, characters: str) -> None:
        """Take what one key types."""
        self._text += characters
        self._struck_at.append(self._monotonic())

    def end(self, end: ScanEnd) -> None:
        """Hear that the characters have ended, and how; a few of them are no scan."""
        text, struck_at = self._text, self._struck_at
        self._text, self._struck_at = "", []
        if len(text) < FEWEST_KEYS:
            return
        if end is not ScanEnd.NOTHING:
            struck_at.append(self._monotonic())
        gaps = [(later - earlier) * 1000 for earlier, later in itertools.pairwise(struck_at)]
        reading = read_trial(text, gaps, end, self._framing)
        self._show(replace(self.state, reading=reading, scans=self.state.scans + 1))

    def again(self) -> None:
        """Forget the last scan, and wait for another."""
        self._text, self._struck_at = "", []
        self._show(replace(self.state, reading=None))
