"""Read an answer's body up to a cap that counts the bytes after decompression."""

from __future__ import annotations

import zlib

import httpx

from frontdesk.providers.base import Doubt

LARGEST_BODY = 8 * 1024 * 1024
"""In bytes, decompressed. No answer that the till asks for comes near it."""

_GZIP = 16 + zlib.MAX_WBITS


class BodyError(Exception):
    """The body can't be taken.

    Attributes:
        doubt: Why.
    """

    def __init__(self, doubt: Doubt) -> None:
        self.doubt = doubt
        super().__init__(doubt.value)


async def read_body(response: httpx.Response, cap: int = LARGEST_BODY) -> bytearray:
    """Return the decompressed body of a streamed answer.

    httpx's own decoder turns a chunk of 64 kB into as much as 66 MB before anyone can count it; here a chunk is
    inflated no further than the cap.

    Raises:
        BodyError: TOO_LARGE, or NOT_JSON for an encoding that was not asked for or is broken.
        httpx.HTTPError: The connection failed on the way.
    """
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"identity", "gzip", ""}:
        raise BodyError(Doubt.NOT_JSON)
    inflater = zlib.decompressobj(_GZIP) if encoding == "gzip" else None
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk if inflater is None else _inflate(inflater, chunk, cap - len(body))
        if len(body) > cap:
            raise BodyError(Doubt.TOO_LARGE)
    if inflater is not None and body and not inflater.eof:
        raise BodyError(Doubt.NOT_JSON)
    return body


def _inflate(inflater: zlib._Decompress, chunk: bytes, room: int) -> bytes:
    try:
        return inflater.decompress(chunk, room + 1)
    except zlib.error:
        raise BodyError(Doubt.NOT_JSON) from None
