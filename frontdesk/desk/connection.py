"""Whether the server can be reached, as the till's own traffic tells."""

from __future__ import annotations

import enum
from collections.abc import Callable
from types import TracebackType

from frontdesk.providers.base import Doubt, NotSentError, OutcomeUnknownError


class Connection(enum.Enum):
    """What the last answer, or its absence, said of the way to the server."""

    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"


class ConnectionWatch:
    """Hears how each call ends: `async with watch: await provider...`.

    Attributes:
        state: What the last call showed.
    """

    def __init__(self) -> None:
        self.state = Connection.ONLINE
        self._listener: Callable[[Connection], None] | None = None

    def listen(self, listener: Callable[[Connection], None]) -> None:
        """Tell one listener of every change."""
        self._listener = listener

    async def __aenter__(self) -> ConnectionWatch:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        doubt = error.doubt if isinstance(error, OutcomeUnknownError) else None
        if isinstance(error, NotSentError) or doubt is Doubt.CONNECTION_LOST:
            self._show(Connection.OFFLINE)
        elif doubt is Doubt.TIMED_OUT:
            self._show(Connection.SLOW)
        elif error is None or isinstance(error, Exception):
            self._show(Connection.ONLINE)

    def _show(self, state: Connection) -> None:
        if state is not self.state:
            self.state = state
            if self._listener is not None:
                self._listener(state)
