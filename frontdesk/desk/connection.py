"""Whether the server can be reached, as the till's own traffic tells."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from frontdesk.devices.clock import Clock
from frontdesk.providers.base import Doubt, NotSentError, OutcomeUnknownError, ProviderError

SLOW_SECONDS = 3.0
"""An answer that takes longer is slow: by then a customer looks up."""


class Connection(enum.Enum):
    """What the last answer, or its absence, said of the way to the server."""

    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"


class Trouble(enum.Enum):
    """Why the way to the server is not as it should be."""

    SLOW_ANSWER = "slow answer"
    TIMED_OUT = "timed out"
    NO_CONNECTION = "no connection"
    SERVER_FAILED = "server failed"
    ANOTHER_ANSWERS = "another answers"
    """What answered is not the service: the page of a public network, or of a proxy."""


class ConnectionWatch:
    """Hears how each call ends, and how long it took: `with watch.call(): await provider...`.

    One time-out may be the fault of one request, so it shows SLOW; a second one in a row shows OFFLINE. A call that
    was cancelled, or that a mistake of ours ended, tells nothing.

    Attributes:
        state: What the last call showed.
        trouble: Why it is not ONLINE; None when it is.
        heard_at: When a call ended last, in the clock's monotonic seconds.
    """

    def __init__(self, clock: Clock) -> None:
        self.state = Connection.ONLINE
        self.trouble: Trouble | None = None
        self.heard_at = clock.monotonic()
        self._clock = clock
        self._begun: list[float] = []
        self._listeners: list[Callable[[Connection], None]] = []
        self._at_begin: list[Callable[[], None]] = []

    @property
    def calls(self) -> int:
        """How many calls are under way."""
        return len(self._begun)

    @property
    def slow_in(self) -> float | None:
        """In how many seconds a call that is under way will be slow; None when that would show nothing new."""
        if not self._begun or self.state is not Connection.ONLINE:
            return None
        return min(self._begun) + SLOW_SECONDS - self._clock.monotonic()

    def listen(self, listener: Callable[[Connection], None]) -> None:
        """Tell a listener of every change, of the state or of its reason."""
        self._listeners.append(listener)

    def listen_to_calls(self, listener: Callable[[], None]) -> None:
        """Tell a listener whenever a call begins."""
        self._at_begin.append(listener)

    def show_slow(self) -> None:
        """Show that a call under way has taken too long already, before it has ended."""
        self._show(Connection.SLOW, Trouble.SLOW_ANSWER)

    @contextmanager
    def call(self) -> Iterator[None]:
        """Hear how one call to the server ends."""
        began = self._clock.monotonic()
        self._begun.append(began)
        for listener in self._at_begin:
            listener()
        try:
            yield
        except ProviderError as error:
            self._heard(_trouble(error) or self._pace(began))
            raise
        else:
            self._heard(self._pace(began))
        finally:
            self._begun.remove(began)

    def _pace(self, began: float) -> Trouble | None:
        return Trouble.SLOW_ANSWER if self._clock.monotonic() - began > SLOW_SECONDS else None

    def _heard(self, trouble: Trouble | None) -> None:
        self.heard_at = self._clock.monotonic()
        state = _STATES.get(trouble, Connection.OFFLINE)
        if trouble is Trouble.TIMED_OUT and self.trouble in _STATES:
            state = Connection.SLOW
        self._show(state, trouble)

    def _show(self, state: Connection, trouble: Trouble | None) -> None:
        if (state, trouble) != (self.state, self.trouble):
            self.state, self.trouble = state, trouble
            for listener in self._listeners:
                listener(state)


_STATES: dict[Trouble | None, Connection] = {None: Connection.ONLINE, Trouble.SLOW_ANSWER: Connection.SLOW}
"""What a trouble shows; every other one is OFFLINE."""


def _trouble(error: ProviderError) -> Trouble | None:
    """Return what an error says of the way to the server; None when the service itself has answered."""
    if isinstance(error, NotSentError):
        return Trouble.NO_CONNECTION
    if not isinstance(error, OutcomeUnknownError):
        return None
    redirected = error.status is not None and 300 <= error.status < 400
    return Trouble.ANOTHER_ANSWERS if redirected else _TROUBLES.get(error.doubt)


_TROUBLES = {
    Doubt.CONNECTION_LOST: Trouble.NO_CONNECTION,
    Doubt.TIMED_OUT: Trouble.TIMED_OUT,
    Doubt.SERVER_FAILED: Trouble.SERVER_FAILED,
    Doubt.NOT_JSON: Trouble.ANOTHER_ANSWERS,
}
