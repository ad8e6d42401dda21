"""What the resources of the API have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar
from urllib.parse import quote

from frontdesk.providers.ts.transport import Transport


class Identified(Protocol):
    """A record with the server's id."""

    @property
    def id(self) -> str:
        """The server's id."""
        ...


Record = TypeVar("Record", bound=Identified)


class Resource:
    """One kind of record on a server."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport


def each_once(records: Iterable[Record]) -> Iterator[Record]:
    """Return the records of one answer without those whose id was there before.

    A server that joins tables lists a card once for each of its stores; what comes after must not be lost.
    """
    seen: set[str] = set()
    for record in records:
        if record.id not in seen:
            seen.add(record.id)
            yield record


def segment(record_id: str) -> str:
    """Return an id as one part of a path, whatever is in it."""
    return quote(record_id, safe="")
