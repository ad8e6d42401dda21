"""What is told of the event loop's lag: any moment counts, also those within a long stall."""

from __future__ import annotations

import pytest

from frontdesk.flows.places import Place
from frontdesk.journeys import Journey
from frontdesk.measures import changes_told, journeys_told, lag_told
from frontdesk.screen_changes import ScreenChange
from frontdesk.stalls import StallWatch


def test_nothing_is_late_before_the_first_beat() -> None:
    assert (StallWatch().percentile_ms(99), StallWatch().longest_ms) == (0.0, 0.0)


def test_a_percentile_is_the_nearest_rank() -> None:
    watch = StallWatch()
    for late in range(1, 5):
        watch.note(late, late)

    assert [watch.percentile_ms(percent) for percent in (1, 25, 26, 50, 99, 100)] == [1, 1, 2, 2, 4, 4]
    assert watch.longest_ms == 4


def test_a_long_stall_counts_for_as_long_as_it_was() -> None:
    watch = StallWatch()
    for _ in range(96):
        watch.note(0.0, 0.0)

    watch.note(20.0, 12.0)

    assert [watch.percentile_ms(percent) for percent in (96, 97, 98, 99, 100)] == [0, 5, 10, 15, 20]
    assert [watch.percentile_own_ms(percent) for percent in (97, 98, 99, 100)] == [0, 2, 7, 12]


def test_a_beat_that_comes_early_is_not_late() -> None:
    watch = StallWatch()
    watch.note(-0.2, 3.0)

    assert (watch.longest_ms, watch.longest_own_ms) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("late", "missed"), [(15.0, 0), (17.0, 1), (51.0, 2)], ids=["in time", "p99", "p99 and the longest"]
)
def test_what_is_over_its_bar_is_marked(late: float, missed: int) -> None:
    watch = StallWatch()
    watch.note(late, late)

    assert "".join(lag_told(watch)).count("MISSED") == missed


def test_a_journey_over_its_bar_is_marked() -> None:
    journeys = [Journey("Balance", 1, 1, "the scan", 80.0), Journey("Refund", 4, 3, "scan, reason, Enter", 90.0)]

    head, balance, refund = journeys_told(journeys)

    assert "actions" in head
    assert "MISSED" not in balance
    assert refund.endswith("MISSED")
    assert "3 (scan, reason, Enter)" in refund


def test_the_slowest_change_is_named() -> None:
    changes = [
        ScreenChange(Place.REDEEM, 30.0),
        ScreenChange(Place.REFUND, 101.0),
        ScreenChange(Place.REDEEM, 20.0),
    ]

    *rows, slowest = changes_told(changes)

    assert "30 ms" in rows[1]
    assert "20 ms" in rows[1]
    assert "refund: 101 ms" in slowest
    assert slowest.endswith("MISSED")
