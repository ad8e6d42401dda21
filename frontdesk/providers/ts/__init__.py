"""The TS Gift Card service (HTTP with JSON, Basic authentication)."""

from __future__ import annotations

from pathlib import Path

import httpx

from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.providers.ts.provider import TSProvider
from frontdesk.providers.ts.transport import Timeouts

__all__ = ["TSGiftCards", "TSProvider", "Timeouts", "connect"]


def connect(
    url: str, email: str, password: str, *, ca_file: Path | None = None, timeouts: Timeouts | None = None
) -> TSProvider:
    """Return a provider for an account; nothing is sent or opened before its first call.

    Args:
        url: The server: https, or http to this machine.
        email, password: The account's; they are kept in memory only.
        ca_file: Certificates to trust instead of the public ones (PEM).
        timeouts: Other than the usual ones.
    """
    auth = httpx.BasicAuth(email, password)
    return TSProvider(TSGiftCards(url, auth=auth, ca_file=ca_file, timeouts=timeouts))
