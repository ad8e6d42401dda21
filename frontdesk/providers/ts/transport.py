"""The one HTTP connection pool to the server: what leaves, what comes back, and what is known when it fails."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import ipaddress
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

import frontdesk
from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import Doubt, NotSentError, OutcomeUnknownError, ProviderError, UnreadableError
from frontdesk.providers.ts.body import BodyError, read_body
from frontdesk.providers.ts.json_text import write_json
from frontdesk.providers.ts.outcomes import Answer, judge_move, judge_read

# Both log whole URLs and headers, and a card's number is in the URL of a look-up.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_KEEP_ALIVE = 4.0
"""Seconds. Servers close an idle connection after 5 or more; ours must go first, or a request races with it."""

_LOADED_LATE = ("httpcore", "h11", "certifi", "anyio._backends._asyncio", "encodings.utf_8_sig")
"""What httpx imports when it makes its first connection: measured, it froze the loop for 60 ms and more."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each part of a request may take, and `total` for all of it together, in seconds."""

    connect: float = 5.0
    write: float = 10.0
    read: float = 20.0
    pool: float = 5.0
    total: float = 30.0


@dataclass(frozen=True, slots=True)
class _Failure:
    """How an exchange ended without a whole answer; `doubt` is None when nothing was sent."""

    doubt: Doubt | None
    cause: str


@dataclass(frozen=True, slots=True)
class _Received:
    status: int
    body: bytes


class Transport:
    """Requests to one server with one account.

    The client is made at the first request and kept warm until `close`. It takes nothing from the environment
    (no proxy, no certificate path), follows no redirect and repeats nothing.
    """

    def __init__(
        self,
        url: str,
        *,
        auth: httpx.Auth,
        ca_file: Path | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._url = url
        self._auth = auth
        self._ca_file = ca_file
        self._timeouts = timeouts or Timeouts()
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()
        self._closed = False

    async def read(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, object] | None = None,
        secrets: tuple[str, ...] = (),
    ) -> Answer:
        """Send a request that changes nothing, and return its answer.

        Args:
            method: "GET", or "PUT" for the balance check.
            path: Below the server's URL, with a leading slash.
            query: The query string's parts.
            body: Sent as JSON.
            secrets: What may never be shown should the server repeat it (a PIN).

        Raises:
            ProviderError: Any of them.
        """
        ended = await self._exchange(method, path, query=query, body=body)
        if isinstance(ended, _Failure):
            raise _error(ended, None)
        return judge_read(ended.status, ended.body, secrets)

    async def move(
        self, path: str, body: Mapping[str, object], *, reference: Reference, secrets: tuple[str, ...] = ()
    ) -> Answer:
        """POST once what moves money, and return its answer.

        Raises:
            NotSentError, RefusedError: Nothing happened.
            OutcomeUnknownError: It may have happened.
        """
        ended = await self._exchange("POST", path, query=None, body=body)
        if isinstance(ended, _Failure):
            raise _error(ended, reference)
        return judge_move(ended.status, ended.body, reference=reference, secrets=secrets)

    async def close(self) -> None:
        """Close the connections; later requests end as not sent."""
        self._closed = True
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _exchange(
        self, method: str, path: str, *, query: Mapping[str, str] | None, body: Mapping[str, object] | None
    ) -> _Received | _Failure:
        # It returns failures instead of raising them: an httpx exception holds the request, with its
        # credentials and its card number, and must not become the context of what is raised.
        content = None if body is None else write_json(body).encode()
        headers = {} if body is None else {"Content-Type": "application/json"}
        client = await self._ready()
        if isinstance(client, _Failure):
            return client
        try:
            async with (
                asyncio.timeout(self._timeouts.total),
                client.stream(method, path, params=query, content=content, headers=headers) as response,
            ):
                return _Received(response.status_code, await read_body(response))
        except (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.UnsupportedProtocol,
            httpx.InvalidURL,
            # Bodies are whole before they are sent, so h11 can object to the headers only: before the first byte.
            httpx.LocalProtocolError,
        ) as error:
            return _Failure(None, _names(error))
        except BodyError as error:
            return _Failure(error.doubt, error.doubt.value)
        except (httpx.TimeoutException, TimeoutError) as error:
            return _Failure(Doubt.TIMED_OUT, _names(error))
        except (httpx.HTTPError, OSError) as error:
            return _Failure(Doubt.CONNECTION_LOST, _names(error))
        except Exception as error:  # noqa: BLE001  (whatever a library throws here, the request may have arrived)
            return _Failure(Doubt.UNEXPECTED, _names(error))

    async def _ready(self) -> httpx.AsyncClient | _Failure:
        async with self._making:
            if self._closed:
                return _Failure(None, "the connection was closed")
            if self._client is None:
                try:
                    url = httpx.URL(self._url)
                    if url.scheme != "https" and not _is_loopback(url.host):
                        return _Failure(None, "credentials travel over https only")
                    context = await asyncio.to_thread(_prepare, url.scheme, self._ca_file)
                    self._client = self._make_client(url, context)
                except (httpx.InvalidURL, OSError, ValueError) as error:
                    return _Failure(None, _names(error))
            return self._client

    def _make_client(self, url: httpx.URL, context: ssl.SSLContext) -> httpx.AsyncClient:
        limits = self._timeouts
        return httpx.AsyncClient(
            base_url=url,
            auth=self._auth,
            verify=context,
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(connect=limits.connect, write=limits.write, read=limits.read, pool=limits.pool),
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=_KEEP_ALIVE),
            headers={
                "User-Agent": f"frontdesk/{frontdesk.__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )


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


def _names(error: BaseException) -> str:
    """Return the types of an exception and its causes: their texts may hold what nobody may see."""
    names: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(names) < 5:
        if type(seen).__name__ not in names:
            names.append(type(seen).__name__)
        seen = seen.__cause__ or seen.__context__
    return ", ".join(names)


def _error(failure: _Failure, reference: Reference | None) -> ProviderError:
    if failure.doubt is None:
        return NotSentError(f"nothing was sent ({failure.cause})", reference=reference)
    kind = UnreadableError if failure.doubt in {Doubt.TOO_LARGE, Doubt.NOT_JSON} else OutcomeUnknownError
    return kind(f"no usable answer ({failure.cause})", doubt=failure.doubt, reference=reference)
