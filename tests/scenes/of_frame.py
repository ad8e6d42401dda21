"""Scenes of the frame around the places: the way to the server, what needs a person, and leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from frontdesk.desk.connection import Connection, Trouble
from frontdesk.domain.errors import SIGNING_OUT, MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.shop import Role
from frontdesk.flows.places import Place
from frontdesk.flows.shell import ShellState
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.tasks import BUG
from frontdesk.ui.till import Till
from tests.scenes.of_redeem import keyed
from tests.scenes.scene import Scene
from tests.scenes.shop import NOW, aed, session
from tests.scenes.windows import TillStates, till_window

Tell = Callable[[Till], None]


def _frame(shell: ShellState, tell: Tell | None = None) -> MainWindow:
    return till_window(replace(TillStates.at(shell.place), shell=shell, redeem=keyed(aed("36.71"))), tell)


def _at(
    trouble: Trouble | None,
    *,
    connection: Connection = Connection.OFFLINE,
    place: Place = Place.REDEEM,
    asked: bool = False,
    asking: bool = False,
) -> ShellState:
    """Return a frame that has trouble with the server; when that was asked for, it is told in full."""
    network = trouble in {Trouble.NO_CONNECTION, Trouble.ANOTHER_ANSWERS}
    notice = None
    if asked:
        facts: dict[str, object] = {"trouble": trouble}
        if trouble is not None:
            facts["asked_again"] = NOW + timedelta(seconds=20)
        step = NextStep.CHECK_NETWORK if network else NextStep.NONE
        notice = Notice(NoticeKind.CONNECTION, MoneyMoved.NOT_CONCERNED, step, facts)
    elif connection is Connection.OFFLINE and place not in {Place.ACTIVITY, Place.RATES}:
        notice = Notice(NoticeKind.SERVER_NEEDED, MoneyMoved.NOT_CONCERNED, NextStep.NONE, {"place": place})
    return ShellState(session(), place, connection, trouble, notice, asked, asking)


def _leaving(count: int, *, signing_out: bool = False) -> Tell:
    facts: dict[str, object] = {"count": count} | ({"leaving": SIGNING_OUT} if signing_out else {})
    notice = Notice(NoticeKind.CLOSING_WAITS, MoneyMoved.UNKNOWN, NextStep.NONE, facts)
    return lambda till: till.tell_leaving(notice)


def _left(*, signing_out: bool = False) -> Tell:
    facts: dict[str, object] = {"leaving": SIGNING_OUT} if signing_out else {}
    notice = Notice(NoticeKind.CLOSING_NOW, MoneyMoved.NOT_CONCERNED, NextStep.NONE, facts)
    return lambda till: till.tell_leaving(notice)


def _news(till: Till) -> None:
    facts: dict[str, object] = {
        "file": "/home/till/.local/share/frontdesk/journal.damaged-20261122T064000Z.sqlite3",
        "carried": 128,
        "open": 1,
    }
    told = Notice(NoticeKind.JOURNAL_SET_ASIDE, MoneyMoved.NOT_CONCERNED, NextStep.ASK_ADMINISTRATOR, facts)
    till.keep_telling(told)


_ONLINE = Connection.ONLINE
_CALM = ShellState(session(), Place.REDEEM)

_STATES: dict[str, tuple[ShellState, Tell | None]] = {
    "online": (_CALM, None),
    "online_asked": (_at(None, connection=_ONLINE, asked=True), None),
    "live": (ShellState(session(training=False), Place.REDEEM), None),
    "live_manager": (ShellState(session(Role.MANAGER, training=False), Place.REDEEM), None),
    "slow": (_at(Trouble.SLOW_ANSWER, connection=Connection.SLOW), None),
    "slow_asked": (_at(Trouble.SLOW_ANSWER, connection=Connection.SLOW, asked=True), None),
    "offline": (_at(Trouble.NO_CONNECTION), None),
    "offline_asked": (_at(Trouble.NO_CONNECTION, asked=True), None),
    "offline_asking": (_at(Trouble.NO_CONNECTION, asked=True, asking=True), None),
    "offline_balance": (_at(Trouble.NO_CONNECTION, place=Place.BALANCE), None),
    "offline_activate": (_at(Trouble.NO_CONNECTION, place=Place.ACTIVATE), None),
    "offline_refund": (_at(Trouble.NO_CONNECTION, place=Place.REFUND), None),
    "offline_activity": (_at(Trouble.NO_CONNECTION, place=Place.ACTIVITY), None),
    "timed_out": (_at(Trouble.TIMED_OUT, asked=True), None),
    "server_failed": (_at(Trouble.SERVER_FAILED, asked=True), None),
    "another_answers": (_at(Trouble.ANOTHER_ANSWERS, asked=True), None),
    "attention": (replace(_CALM, attention=1), None),
    "much_attention": (replace(_CALM, attention=12), None),
    "closing_waits": (_CALM, _leaving(1)),
    "closing_waits_for_many": (_CALM, _leaving(3)),
    "signing_out_waits": (_CALM, _leaving(2, signing_out=True)),
    "closing": (_CALM, _left()),
    "signing_out": (_CALM, _left(signing_out=True)),
    "records_set_aside": (_CALM, _news),
    "bug": (_CALM, lambda till: till.tell(BUG)),
}

FRAME = tuple(
    Scene(f"frame_{name}", "frame", partial(_frame, shell, tell), key=name == "offline_asked")
    for name, (shell, tell) in _STATES.items()
)
