"""The one httpx client: what it trusts, what it keeps, and what it takes from nowhere."""

from __future__ import annotations

import asyncio
import contextlib
import http.cookiejar
import importlib
import ipaddress
import logging
import ssl
from dataclasses import dataclass
from pathlib import Path

import httpx

import frontdesk
from frontdesk.providers.base import Obstacle

# Both log whole URLs and headers, and a card's number is in the URL of a look-up.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_KEEP_ALIVE = 4.0
"""Seconds. Servers close an idle connection after 5 or more; ours must go first, or a request races with it."""

_LOADED_LATE = ("httpcore", "h11", "certifi", "anyio._backends._asyncio", "encodings.utf_8_sig")
"""What httpx imports when it makes its first connection: measured, it froze the loop for 60 ms and more."""


class AddressError(Exception):
    """The server's address, or the file of certificates, can't be used: nothing can be sent.

    Attributes:
        obstacle: CA_FILE when it is the file.
    """

    def __init__(self, message: str, obstacle: Obstacle | None = None) -> None:
        self.obstacle = obstacle
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each part of a request may take, in seconds, and `total` for all of it together.

    `total` counts from the call to its result, the repetitions of a read and the waits between them included.
    """

    connect: float = 5.0
    write: float = 10.0
    read: float = 20.0
    pool: float = 5.0
    total: float = 30.0


async def open_client(
    address: str, *, auth: httpx.Auth, ca_file: Path | None, timeouts: Timeouts
) -> httpx.AsyncClient:
    """Return a client for one server, made without holding up the loop.

    It takes no proxy and no certificate path from the environment, follows no redirect, and keeps no cookie: a
    session in one would outlive the `auth` that a call was made with.

    Raises:
        AddressError: No URL, neither https nor this machine, or certificates that can't be read.
    """
    try:
        url = httpx.URL(address)
        if url.scheme != "https" and not _is_loopback(url.host):
            raise AddressError("credentials travel over https only")
        context = await asyncio.to_thread(_prepare, url.scheme, ca_file)
        return httpx.AsyncClient(
            base_url=url,
            auth=auth,
            verify=context,
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(
                connect=timeouts.connect, write=timeouts.write, read=timeouts.read, pool=timeouts.pool
            ),
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=_KEEP_ALIVE),
            cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "User-Agent": f"frontdesk/{frontdesk.__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )
    except (httpx.InvalidURL, OSError, ValueError) as error:
        # A TLS error is an OSError: nothing but the certificates is read here.
        raise AddressError(names_of(error), Obstacle.CA_FILE if isinstance(error, OSError) else None) from None


def names_of(error: BaseException) -> str:
    """Return the types of an exception and its causes: their texts may hold what nobody may see."""
    names: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(names) < 5:
        if type(seen).__name__ not in names:
            names.append(type(seen).__name__)
        seen = seen.__cause__ or seen.__context__
    return ", ".join(names)


def _prepare(scheme: str, ca_file: Path | None) -> ssl.SSLContext:
    """Return a TLS context that verifies, and load what the first request would load.

    Both take tens of milliseconds, so never on the loop's thread.
    """
    for name in _LOADED_LATE:
        # One that another version of a library has no more is only not loaded ahead.
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if scheme != "https":
        # Without a single trusted certificate: should TLS be spoken after all, it fails.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        return ssl.create_default_context(cafile=str(ca_file))
    return httpx.create_ssl_context(trust_env=False)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
