"""The TS Gift Card service (HTTP with JSON, Basic authentication).

    async with TSGiftCards(url, auth=httpx.BasicAuth(email, password)) as cards:
        told = await cards.check_balance(CardNumber("6636747879"), pin=Pin("66882"))

Errors are those of `frontdesk.providers.base`.
"""

from __future__ import annotations

from pathlib import Path

import httpx

from frontdesk.providers.ts.client import TSGiftCards
from frontdesk.providers.ts.connection import Timeouts
from frontdesk.providers.ts.orders import Activation, Address, CardDetails
from frontdesk.providers.ts.provider import TSProvider
from frontdesk.providers.ts.reasons import ReasonKind
from frontdesk.providers.ts.retries import Retries

__all__ = [
    "Activation",
    "Address",
    "CardDetails",
    "ReasonKind",
    "Retries",
    "TSGiftCards",
    "TSProvider",
    "Timeouts",
    "connect",
    "knock",
]


def connect(
    url: str,
    email: str,
    password: str,
    *,
    ca_file: Path | None = None,
    timeouts: Timeouts | None = None,
    retries: Retries | None = None,
) -> TSProvider:
    """Return a provider for an account; nothing is sent or opened before its first call.

    Args:
        url: The server: https, or http to this machine.
        email, password: The account's; they are kept in memory only.
        ca_file: Certificates to trust instead of the public ones (PEM).
        timeouts, retries: Other than the usual ones.
    """
    auth = httpx.BasicAuth(email, password)
    return TSProvider(TSGiftCards(url, auth=auth, ca_file=ca_file, timeouts=timeouts, retries=retries))


async def knock(url: str, *, ca_file: Path | None = None, timeouts: Timeouts | None = None) -> None:
    """Ask once, without credentials, whether the service is at an address; return when it is.

    Args:
        url: The server: https, or http to this machine.
        ca_file: Certificates to trust instead of the public ones (PEM).
        timeouts: Other than the usual ones.

    Raises:
        NotSentError: No connection was made; its `obstacle` says why.
        OutcomeUnknownError: No answer came, the server failed, or something else is there.
    """
    async with TSGiftCards(url, auth=httpx.Auth(), ca_file=ca_file, timeouts=timeouts) as cards:
        await cards.knock()
