"""Reads that are tried again without waiting."""

from __future__ import annotations

from frontdesk.providers.ts import Retries


async def _at_once(seconds: float) -> None:
    pass


AT_ONCE = Retries(sleep=_at_once)
