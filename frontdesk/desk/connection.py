"""Whether the server can be reached, as the till's own traffic tells."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from frontdesk.providers.base import Doubt, NotSentError, OutcomeUnknownError


class Connection(enum.Enum):
    """What the last answer, or its absence, said of the way to the server."""

    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"


class ConnectionWatch:
    """Hears how each call ends: `with watch.call(): await provider...`.

    Attributes:
        state: What the last call showed.
    """

    def __init__(self) -> None:
        self.state = Connection.ONLINE
        self._listeners: list[Callable[[Connection], None]] = []

    def listen(self, listener: Callable[[Connection], None]) -> None:
        """Tell a listener of every change."""
        self._listeners.append(listener)

    @contextmanager
    def call(self) -> Iterator[None]:
        """Hear how one call to the server ends."""
        try:
            yield
        except Exception as error:
            self._show(_meaning(error))
            raise
        self._show(Connection.ONLINE)

    def _show(self, state: Connection) -> None:
        if state is not self.state:
            self.state = state
            for listener in self._listeners:
                listener(state)


def _meaning(error: Exception) -> Connection:
    doubt = error.doubt if isinstance(error, OutcomeUnknownError) else None
    if isinstance(error, NotSentError) or doubt is Doubt.CONNECTION_LOST:
        return Connection.OFFLINE
    return Connection.SLOW if doubt is Doubt.TIMED_OUT else Connection.ONLINE
