"""The frame around the places: where the person is, who they are, and how the till fares."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.desk.connection import Connection
from frontdesk.desk.desk import Desk
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.shop import Session
from frontdesk.flows.flow import Flow
from frontdesk.flows.places import Place


@dataclass(frozen=True, slots=True)
class ShellState:
    """What the frame shows.

    Attributes:
        session: Who is signed in, where.
        place: Where the person is.
        connection: The way to the server, as the till's own traffic tells.
        attention: How many attempts nobody knows the end of.
    """

    session: Session
    place: Place = Place.BALANCE
    connection: Connection = Connection.ONLINE
    attention: int = 0


class ShellFlow(Flow[ShellState]):
    """Moves between the places."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ShellState(desk.session, connection=desk.watch.state))
        self._desk = desk
        desk.watch.listen(self._connection_changed)
        desk.activity.listen(self._attempts_read)

    @property
    def in_flight(self) -> int:
        """How many movements are under way."""
        return self._desk.mover.in_flight

    def go(self, place: Place) -> None:
        """Go to a place."""
        self._show(replace(self.state, place=place))

    def _connection_changed(self, connection: Connection) -> None:
        self._show(replace(self.state, connection=connection))

    def _attempts_read(self, attempts: tuple[Attempt, ...]) -> None:
        self._show(replace(self.state, attention=sum(attempt.needs_attention for attempt in attempts)))
