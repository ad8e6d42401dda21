"""The scanner test without its window."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from frontdesk.domain.scan import ScanEnd, ScanTrouble
from frontdesk.flows.scanner_test import ScannerTestFlow, ScannerTestState


@dataclass
class Hand:
    """Strikes keys, each so many seconds after the one before."""

    seconds: float = 0.0

    def now(self) -> float:
        return self.seconds

    def write(self, flow: ScannerTestFlow, text: str, gap: float = 0.005) -> None:
        for character in text:
            self.seconds += gap
            flow.strike(character)
        self.seconds += gap


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def flow(hand: Hand) -> ScannerTestFlow:
    return ScannerTestFlow(hand.now, sample="1011")


def test_a_scan_is_read_once_it_has_ended(flow: ScannerTestFlow, hand: Hand) -> None:
    hand.write(flow, "5501627879")
    assert flow.state == ScannerTestState(sample="1011")

    flow.end(ScanEnd.ENTER)

    assert flow.state.reading is not None
    assert (flow.state.reading.works, flow.state.reading.gap_ms, flow.state.scans) == (True, 5, 1)
    assert flow.state.sample == "1011"


def test_the_enter_counts_for_the_speed_too(flow: ScannerTestFlow, hand: Hand) -> None:
    hand.write(flow, "5501627879")
    hand.seconds += 0.05

    flow.end(ScanEnd.ENTER)

    assert flow.state.reading is not None
    assert flow.state.reading.troubles == (ScanTrouble.TOO_SLOW,)


def test_the_silence_after_a_scan_does_not(flow: ScannerTestFlow, hand: Hand) -> None:
    hand.write(flow, "5501627879")
    hand.seconds += 0.25

    flow.end(ScanEnd.NOTHING)

    assert flow.state.reading is not None
    assert flow.state.reading.troubles == (ScanTrouble.NO_ENTER,)


def test_a_stray_touch_is_no_scan(flow: ScannerTestFlow, hand: Hand) -> None:
    hand.write(flow, "123")
    before = flow.under_way
    flow.end(ScanEnd.NOTHING)

    assert flow.state.reading is None
    hand.write(flow, "4567")
    assert (before, flow.under_way) == (False, True)


def test_what_was_scanned_is_forgotten(flow: ScannerTestFlow, hand: Hand) -> None:
    hand.write(flow, "5501627879")
    flow.end(ScanEnd.ENTER)

    assert "5501627" not in repr(vars(flow)) + repr(flow.state)


def test_another_scan_takes_the_place_of_the_last(flow: ScannerTestFlow, hand: Hand) -> None:
    for text in ("5501627879", "5501620001"):
        hand.write(flow, text)
        flow.end(ScanEnd.ENTER)
    assert flow.state.reading is not None
    assert (flow.state.reading.last4, flow.state.scans) == ("0001", 2)

    flow.again()

    assert flow.state == ScannerTestState(scans=2, sample="1011")
