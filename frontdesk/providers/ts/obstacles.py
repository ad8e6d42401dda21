"""Why no connection was made, from the exception that says so."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx

from frontdesk.providers.base import Obstacle

_OUT_OF_DATE = frozenset({9, 10})
"""Not valid yet, not valid any more: numbers of OpenSSL's x509_vfy.h, as are those below."""

_FOR_ANOTHER = frozenset({62, 64})
"""The server's name, or its number, is not on it."""


def obstacle_of(error: httpx.ConnectError | httpx.ConnectTimeout) -> Obstacle:
    """Return what stood in the way of a connection."""
    if isinstance(error, httpx.ConnectTimeout):
        return Obstacle.NO_ANSWER
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _of_certificate(cause)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Obstacle.NOT_ENCRYPTED
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
        return Obstacle.NAME_UNKNOWN
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Obstacle.NOBODY_LISTENS
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return Obstacle.NO_ANSWER
    return Obstacle.NO_WAY


def _of_certificate(error: ssl.SSLCertVerificationError) -> Obstacle:
    if error.verify_code in _OUT_OF_DATE:
        return Obstacle.CERTIFICATE_OUT_OF_DATE
    if error.verify_code in _FOR_ANOTHER:
        return Obstacle.CERTIFICATE_FOR_ANOTHER
    return Obstacle.CERTIFICATE_NOT_TRUSTED


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Return an exception and what it came from; where several places were tried, what came of each."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        if isinstance(each, BaseExceptionGroup):
            waiting.extend(each.exceptions)
        waiting.extend(cause for cause in (each.__cause__, each.__context__) if cause is not None)
