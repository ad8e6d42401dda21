"""Fetch a small file from the web or from a folder: within a size and a total time, and from nowhere else."""

from __future__ import annotations

import asyncio
import http.cookiejar
import ipaddress
import ssl
import stat
from dataclasses import dataclass
from pathlib import Path

import httpx

import frontdesk
from frontdesk.domain.rate_trouble import FeedProblem
from frontdesk.rate_feeds.quotes import FeedError


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a part of a fetch may take and `total` all of it, in seconds, and how many bytes may come."""

    connect: float = 5.0
    read: float = 10.0
    total: float = 20.0
    size: int = 512 * 1024


async def fetch(address: str, ca_file: Path | None, limits: Limits) -> bytes:
    """Return what is at an https address, or in a file.

    Raises:
        FeedError: It can't be had whole, in time, or from whom the address names.
    """
    try:
        async with asyncio.timeout(limits.total):
            if "://" in address:
                return await _download(address, ca_file, limits)
            return await asyncio.to_thread(_read_file, Path(address), limits.size)
    except (TimeoutError, httpx.TimeoutException):
        raise FeedError(FeedProblem.TOO_SLOW) from None


async def _download(address: str, ca_file: Path | None, limits: Limits) -> bytes:
    try:
        url = httpx.URL(address)
        if url.scheme != "https" and not _is_loopback(url.host):
            raise FeedError(FeedProblem.NOT_TRUSTED, "a rate travels over https only")
        verify = await asyncio.to_thread(_trusted, url.scheme, ca_file)
        async with (
            # No proxy, no certificate path and no password from the environment; no redirect, no cookie.
            httpx.AsyncClient(
                verify=verify,
                trust_env=False,
                follow_redirects=False,
                timeout=httpx.Timeout(limits.read, connect=limits.connect),
                cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
                headers={"User-Agent": f"frontdesk/{frontdesk.__version__}", "Accept-Encoding": "identity"},
            ) as client,
            client.stream("GET", url) as response,
        ):
            return await _body(response, limits.size)
    except httpx.TimeoutException:
        raise
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        raise _failure(error) from None


async def _body(response: httpx.Response, most: int) -> bytes:
    if response.status_code != 200:
        raise FeedError(FeedProblem.REFUSED, str(response.status_code))
    # An encoding that was not asked for could be a few bytes that inflate to many.
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise FeedError(FeedProblem.UNREADABLE, "an encoding that was not asked for")
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > most:
            raise FeedError(FeedProblem.TOO_LARGE)
    return bytes(body)


def _failure(error: Exception) -> FeedError:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return FeedError(FeedProblem.NOT_TRUSTED, type(seen).__name__)
        seen = seen.__cause__ or seen.__context__
    return FeedError(FeedProblem.UNREACHABLE, type(error).__name__)


def _trusted(scheme: str, ca_file: Path | None) -> ssl.SSLContext:
    """Return a context that trusts public authorities and the brand's own: a feed is the world's or the chain's.

    It takes tens of milliseconds, so never on the loop's thread.
    """
    if scheme != "https":
        # Without a single trusted certificate: should TLS be spoken after all, it fails.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = httpx.create_ssl_context(trust_env=False)
    if ca_file is not None:
        context.load_verify_locations(cafile=str(ca_file))
    return context


def _read_file(file: Path, most: int) -> bytes:
    try:
        # Opening a pipe or a device could hold up the thread for ever.
        if not stat.S_ISREG(file.stat().st_mode):
            raise FeedError(FeedProblem.NO_FILE, "this is no file")
        with file.open("rb") as opened:
            body = opened.read(most + 1)
    except OSError as error:
        raise FeedError(FeedProblem.NO_FILE, type(error).__name__) from None
    if len(body) > most:
        raise FeedError(FeedProblem.TOO_LARGE)
    return body


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
