"""A flow holds one screen's frozen state and tells one listener of every new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

S = TypeVar("S")

_TOLD = "the flow has told of this"


def mark_told(error: BaseException) -> None:
    """Note on an error that its flow has shown what it means, so that nobody tells it a second way."""
    error.add_note(_TOLD)


def was_told(error: BaseException) -> bool:
    """Return whether a flow has shown what an error means."""
    return _TOLD in getattr(error, "__notes__", ())


class Flow(Generic[S]):
    """What a screen is doing.

    The window calls the flow's methods with what a person wishes; each new state goes to the listener.
    """

    def __init__(self, state: S) -> None:
        self._state = state
        self._listener: Callable[[S], None] | None = None

    @property
    def state(self) -> S:
        """The state as it is now."""
        return self._state

    def listen(self, listener: Callable[[S], None]) -> None:
        """Tell one listener the state, now and whenever it changes."""
        self._listener = listener
        listener(self._state)

    def silence(self) -> None:
        """Tell nobody any more: the window that listened is going."""
        self._listener = None

    def _show(self, state: S) -> None:
        if state != self._state:
            self._state = state
            if self._listener is not None:
                self._listener(state)
