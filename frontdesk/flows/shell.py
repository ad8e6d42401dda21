"""The frame around the places: where the person is, who they are, and how the till fares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from frontdesk.desk.activity import Day
from frontdesk.desk.connection import Connection, Trouble
from frontdesk.desk.desk import Desk
from frontdesk.desk.probe import Probe
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.shop import Session
from frontdesk.flows.flow import Flow
from frontdesk.flows.places import Place

WITHOUT_SERVER = frozenset({Place.ACTIVITY, Place.RATES})
"""Places that are of use while the server can't be reached."""

_NETWORK = frozenset({Trouble.NO_CONNECTION, Trouble.ANOTHER_ANSWERS})
"""Troubles that somebody in the shop may be able to end."""


@dataclass(frozen=True, slots=True)
class ShellState:
    """What the frame shows.

    Attributes:
        session: Who is signed in, where.
        place: Where the person is.
        connection: The way to the server, as the till's own traffic and its probe tell.
        trouble: Why it is not as it should be, or None.
        notice: The way to the server in words, when it was asked for or when this place can't do without; or None.
        asked: Whether it was asked for.
        asking: Whether the server is being asked because the person wished it.
        attention: How many things need a person.
    """

    session: Session
    place: Place = Place.BALANCE
    connection: Connection = Connection.ONLINE
    trouble: Trouble | None = None
    notice: Notice | None = None
    asked: bool = False
    asking: bool = False
    attention: int = 0


class ShellFlow(Flow[ShellState]):
    """Moves between the places, and tells how the way to the server is."""

    def __init__(self, desk: Desk, probe: Probe) -> None:
        super().__init__(ShellState(desk.session))
        self._desk = desk
        self._probe = probe
        self._tell(self.state)
        desk.watch.listen(lambda _: self._tell(self.state))
        probe.listen(lambda: self._tell(self.state))
        desk.activity.listen(self._day_read)

    @property
    def in_flight(self) -> int:
        """How many movements are under way."""
        return self._desk.mover.in_flight

    def go(self, place: Place) -> None:
        """Go to a place; what was told of the connection has been read by then."""
        self._tell(replace(self.state, place=place, asked=False))

    def tell_connection(self) -> None:
        """Tell how the way to the server is, why, and when the till asks again."""
        self._tell(replace(self.state, asked=True))

    def close_notice(self) -> None:
        """Take away what was told of the connection, as far as it was asked for."""
        self._tell(replace(self.state, asked=False))

    async def ask_server(self) -> None:
        """Ask the server now whether it is there, and tell; a second call meanwhile does nothing."""
        if self.state.asking:
            return
        self._tell(replace(self.state, asked=True, asking=True))
        try:
            await self._probe.ask()
        finally:
            self._tell(replace(self.state, asking=False))

    def _tell(self, state: ShellState) -> None:
        watch = self._desk.watch
        state = replace(state, connection=watch.state, trouble=watch.trouble)
        self._show(replace(state, notice=self._notice(state)))

    def _notice(self, state: ShellState) -> Notice | None:
        step = NextStep.CHECK_NETWORK if state.trouble in _NETWORK else NextStep.NONE
        if state.asked:
            arguments: dict[str, object] = {"trouble": state.trouble}
            if state.trouble is not None:
                seconds = self._probe.seconds_left
                arguments["asked_again"] = self._desk.clock.now() + timedelta(seconds=seconds)
            return Notice(NoticeKind.CONNECTION, MoneyMoved.NOT_CONCERNED, step, arguments)
        if state.connection is Connection.OFFLINE and state.place not in WITHOUT_SERVER:
            needed = {"place": state.place}
            return Notice(NoticeKind.SERVER_NEEDED, MoneyMoved.NOT_CONCERNED, NextStep.NONE, needed)
        return None

    def _day_read(self, day: Day) -> None:
        self._show(replace(self.state, attention=len(day.attention)))
