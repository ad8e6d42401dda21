"""The till's clock tells UTC, and never goes back."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.devices.clock import SystemClock


def test_the_wall_clock_is_in_utc() -> None:
    before = datetime.now(UTC)

    assert SystemClock().now().tzinfo is UTC
    assert before <= SystemClock().now() <= datetime.now(UTC)


def test_the_steady_clock_never_goes_back() -> None:
    clock = SystemClock()

    times = [clock.monotonic() for _ in range(100)]

    assert times == sorted(times)
