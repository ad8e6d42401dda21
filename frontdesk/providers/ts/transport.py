"""Requests to one server: what leaves, what comes back, and what is known when it fails."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import httpx

from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import (
    Doubt,
    NotSentError,
    Obstacle,
    OutcomeUnknownError,
    ProviderError,
    UnreadableError,
)
from frontdesk.providers.ts.body import BodyError, read_body
from frontdesk.providers.ts.connection import AddressError, Timeouts, names_of, open_client
from frontdesk.providers.ts.json_text import write_json
from frontdesk.providers.ts.obstacles import obstacle_of
from frontdesk.providers.ts.outcomes import Answer, judge_move
from frontdesk.providers.ts.retries import PASSING_STATUSES, Retries

Judged = TypeVar("Judged")
Judge = Callable[[int, bytearray, tuple[str, ...]], Judged]
"""Makes a result of a status and a body, or raises; the third are the request's secrets."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        method, path: The path is below the server's URL, with a leading slash.
        query: The query string's parts.
        body: Sent as JSON.
        secrets: What may never be shown should the server repeat it (a PIN, a password).
        auth: Who asks, when it is not the client's own account.
    """

    method: str
    path: str
    query: Mapping[str, str] | None = None
    body: Mapping[str, object] | None = None
    secrets: tuple[str, ...] = ()
    auth: httpx.Auth | None = None


@dataclass(frozen=True, slots=True)
class _Failure:
    """How an exchange ended without a whole answer.

    Attributes:
        doubt: Why its effect is not known; None when nothing was sent.
        cause: The names of the exceptions.
        passing: Whether the same request might do better soon.
        obstacle: Why no connection was made, where that is known.
    """

    doubt: Doubt | None
    cause: str
    passing: bool = False
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class _Received:
    status: int
    body: bytearray
    retry_after: str


class Transport:
    """Requests to one server with one account.

    The client is made at the first request and kept warm until `close`.
    """

    def __init__(
        self, url: str, *, auth: httpx.Auth, ca_file: Path | None, timeouts: Timeouts, retries: Retries
    ) -> None:
        self._url = url
        self._auth = auth
        self._ca_file = ca_file
        self._timeouts = timeouts
        self._retries = retries
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()
        self._closed = False

    async def read(self, request: Request, judge: Judge[Judged]) -> Judged:
        """Send a request that changes nothing, again if it fails for now, and return what its answer means.

        Raises:
            ProviderError: Any of them.
        """
        retries, total = self._retries, self._timeouts.total
        began = retries.monotonic()
        for attempt in itertools.count(1):
            left = total - (retries.monotonic() - began)
            ended = await self._exchange(request, left)
            if attempt >= retries.attempts or not _passing(ended):
                break
            wait = retries.wait_after(attempt, ended.retry_after if isinstance(ended, _Received) else "")
            if wait >= total - (retries.monotonic() - began):
                break
            await retries.sleep(wait)
        return _judged(ended, request, judge)

    async def write(self, request: Request, judge: Judge[Judged]) -> Judged:
        """Send once a request that changes records but no money, and return what its answer means.

        Raises:
            NotSentError, RefusedError: Nothing happened.
            OutcomeUnknownError: It may have happened.
        """
        return _judged(await self._exchange(request, self._timeouts.total), request, judge)

    async def move(self, request: Request, reference: Reference) -> Answer:
        """Send once what moves money, and return its answer.

        Raises:
            NotSentError, RefusedError: Nothing happened.
            OutcomeUnknownError: It may have happened.
        """
        ended = await self._exchange(request, self._timeouts.total)
        if isinstance(ended, _Failure):
            raise _error(ended, reference)
        return judge_move(ended.status, ended.body, reference=reference, secrets=request.secrets)

    async def close(self) -> None:
        """Close the connections; later requests end as not sent."""
        self._closed = True
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _exchange(self, request: Request, seconds: float) -> _Received | _Failure:
        # It returns failures instead of raising them: an httpx exception holds the request, with its
        # credentials and its card number, and must not become the context of what is raised.
        content = None if request.body is None else write_json(request.body).encode()
        client = self._client or await self._ready()
        if isinstance(client, _Failure):
            return client
        try:
            async with (
                asyncio.timeout(seconds),
                client.stream(
                    request.method,
                    request.path,
                    params=request.query,
                    content=content,
                    headers={} if content is None else {"Content-Type": "application/json"},
                    auth=request.auth or self._auth,
                ) as response,
            ):
                told = response.headers.get("retry-after", "")
                return _Received(response.status_code, await read_body(response), told)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            # A certificate that is not trusted now will not be trusted in a second.
            names = names_of(error)
            return _Failure(
                None, names, passing="SSLCertVerificationError" not in names, obstacle=obstacle_of(error)
            )
        except (
            httpx.PoolTimeout,
            httpx.UnsupportedProtocol,
            httpx.InvalidURL,
            # Bodies are whole before they are sent, so h11 can object to the headers only: before the first byte.
            httpx.LocalProtocolError,
        ) as error:
            return _Failure(None, names_of(error))
        except BodyError as error:
            return _Failure(error.doubt, error.doubt.value)
        except (httpx.TimeoutException, TimeoutError) as error:
            return _Failure(Doubt.TIMED_OUT, names_of(error), passing=True)
        except (httpx.HTTPError, OSError) as error:
            return _Failure(Doubt.CONNECTION_LOST, names_of(error), passing=True)
        except Exception as error:  # noqa: BLE001  (whatever a library throws here, the request may have arrived)
            return _Failure(Doubt.UNEXPECTED, names_of(error))

    async def _ready(self) -> httpx.AsyncClient | _Failure:
        async with self._making:
            if self._closed:
                return _Failure(None, "the connection was closed")
            if self._client is None:
                try:
                    self._client = await open_client(
                        self._url, auth=self._auth, ca_file=self._ca_file, timeouts=self._timeouts
                    )
                except AddressError as error:
                    return _Failure(None, str(error), obstacle=error.obstacle)
            return self._client


def _passing(ended: _Received | _Failure) -> bool:
    return ended.passing if isinstance(ended, _Failure) else ended.status in PASSING_STATUSES


def _judged(ended: _Received | _Failure, request: Request, judge: Judge[Judged]) -> Judged:
    if isinstance(ended, _Failure):
        raise _error(ended, None)
    return judge(ended.status, ended.body, request.secrets)


def _error(failure: _Failure, reference: Reference | None) -> ProviderError:
    if failure.doubt is None:
        return NotSentError(f"nothing was sent ({failure.cause})", obstacle=failure.obstacle, reference=reference)
    kind = UnreadableError if failure.doubt in {Doubt.TOO_LARGE, Doubt.NOT_JSON} else OutcomeUnknownError
    return kind(f"no usable answer ({failure.cause})", doubt=failure.doubt, reference=reference)
