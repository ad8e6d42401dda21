"""When a read that failed is tried again, and how long it waits before that."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

PASSING_STATUSES = frozenset({408, 425, 429, 502, 503, 504})
"""Answers that say "not now". A 500 is not among them: the same request would meet the same fault."""


@dataclass(frozen=True, slots=True)
class Retries:
    """How often a read is tried, and how long it waits in between; what moves money is never tried again.

    Before the second try it waits about `first_wait`, then twice as long each time, up to `longest_wait`. Each wait
    is shortened by chance, by half at most, so that the tills of a shop do not come back all at once. A
    `Retry-After` in the answer lengthens it. No wait goes beyond the total deadline: then the failure is told.

    Attributes:
        attempts: How often in all; 1 never tries again.
        first_wait, longest_wait: In seconds.
        sleep, jitter, monotonic, now: Waiting, chance from 0 to 1, and the clocks; a test hands in its own.
    """

    attempts: int = 3
    first_wait: float = 0.25
    longest_wait: float = 4.0
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    jitter: Callable[[], float] = random.random
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def wait_after(self, attempt: int, retry_after: str) -> float:
        """Return how many seconds to wait after a try (the first is 1) whose answer had this `Retry-After`."""
        backoff = min(self.first_wait * 2.0 ** (attempt - 1), self.longest_wait) * (1 - self.jitter() / 2)
        return max(backoff, self._told(retry_after))

    def _told(self, retry_after: str) -> float:
        """Return the seconds in a `Retry-After`: a number or a date (RFC 9110, 10.2.3); what is neither is 0."""
        text = retry_after.strip()
        if text.isascii() and text.isdigit():
            return float(text[:9])
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return 0.0
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return (aware - self.now()).total_seconds()
