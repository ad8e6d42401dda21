"""The signed-in till: the rail, the top bar, and the places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.card import Card
from frontdesk.domain.errors import SIGNING_OUT, Notice
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.domain.shop import Role
from frontdesk.flows.activate import ActivateFlow
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.places import EVERYTHING, MANAGERS_ONLY, Place
from frontdesk.flows.rates import RatesFlow
from frontdesk.flows.redeem import RedeemFlow
from frontdesk.flows.refund import RefundFlow
from frontdesk.flows.shell import ShellFlow, ShellState
from frontdesk.ui.screens.activate import ActivateScreen
from frontdesk.ui.screens.activity import ActivityScreen
from frontdesk.ui.screens.balance import BalanceScreen
from frontdesk.ui.screens.notices import foldable, notice_text
from frontdesk.ui.screens.rates import RatesScreen
from frontdesk.ui.screens.redeem import RedeemScreen
from frontdesk.ui.screens.refund import RefundScreen
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import KeyGroup, KeyHelp, Screen, ScreenContext
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.page_stack import PageStack
from frontdesk.ui.widgets.popup_list import close_list_with_focus
from frontdesk.ui.widgets.rail import Rail, RailPlace
from frontdesk.ui.widgets.top_bar import TopBar
from frontdesk.ui.words.names import attention_words, connection_tone, connection_word, place_word, role_word
from frontdesk.ui.words.of_the_connection import connection_reason

PRACTICE = "practice"

_KEYS = {
    Place.BALANCE: "F2",
    Place.REDEEM: "F3",
    Place.ACTIVATE: "F4",
    Place.REFUND: "F5",
    Place.ACTIVITY: "F6",
    Place.RATES: "F7",
}
_PRACTICE_KEY = "F9"


@dataclass(frozen=True, slots=True)
class Flows:
    """The flows of one session."""

    shell: ShellFlow
    balance: BalanceFlow
    redeem: RedeemFlow
    activate: ActivateFlow
    refund: RefundFlow
    activity: ActivityFlow
    rates: RatesFlow

    def silence(self) -> None:
        """Let every flow tell nobody any more."""
        work = (self.balance, self.redeem, self.activate, self.refund)
        for flow in (self.shell, *work, self.activity, self.rates):
            flow.silence()


@dataclass(frozen=True, slots=True)
class TillNotices:
    """What the till has to tell over its places, whichever is shown.

    Attributes:
        leaving: What it waits for before it is left, or None.
        told: What was told last and has not been closed, or None.
        standing: What is told whenever nothing else is, until it is closed, or None.
    """

    leaving: Notice | None = None
    told: Notice | None = None
    standing: Notice | None = None


class Till(QWidget):
    """The frame around the places: where the person is, who they are, how the till fares.

    One bar tells what concerns no single place. What comes first in it: what the till waits for before it is left,
    what was told last, how the way to the server is when that was asked for, what stands until it is closed, and
    that a place needs the server.

    Attributes:
        notices: What there is to tell over the places.

    Signals:
        sign_out_requested: The person wishes to sign out.
        leave_now_requested: The till is to be left without waiting for the money that is under way.
        scan_answered: How a scan or a typed number ended, a `ScanAnswer`.
        practice_cards_requested: The sheet of practice cards is wished (training only).
        standing_notice_closed: The person has closed what is told until they do.
        help_requested: The sheet of keys is wished.
        look_requested: The person wishes the till to look, sound or speak otherwise.
    """

    sign_out_requested = Signal()
    leave_now_requested = Signal()
    scan_answered = Signal(object)
    practice_cards_requested = Signal()
    standing_notice_closed = Signal()
    help_requested = Signal()
    look_requested = Signal()

    def __init__(self, flows: Flows, context: ScreenContext, notices: TillNotices = TillNotices()) -> None:
        super().__init__(context.parent)
        self.setObjectName("till")
        self._flows = flows
        self._pages = PageStack(self)
        self._context = replace(context, parent=self._pages, piecemeal=True)
        self._screens: dict[Place, Screen] = {}
        training = flows.shell.state.session.training
        self._rail = Rail(
            self._places(),
            self._actions() if training else (),
            accessible_name=self.tr("Places", "Of the till: Balance, Redeem, Activate ..."),
        )
        self._rail.place_chosen.connect(lambda key: flows.shell.go(Place(key)))
        self._rail.action_chosen.connect(lambda _: self.practice_cards_requested.emit())
        self._bar = TopBar(
            sign_out=self.tr("Sign out", "The button"),
            help_name=self.tr("Keys and help"),
            look_name=self.tr("Language and look"),
            accessible_name=self.tr("This till", "Spoken of the bar with store, till and person"),
        )
        self._bar.connection_requested.connect(flows.shell.tell_connection)
        self._bar.attention_requested.connect(self._on_attention_wished)
        self._bar.sign_out_requested.connect(self.sign_out_requested)
        self._bar.help_requested.connect(self.help_requested)
        self._bar.look_requested.connect(self.look_requested)
        self._notice = NoticeBar(name="till_notice", parent=self)
        self._notice.action_requested.connect(self._on_notice_action)
        self._notice.dismissed.connect(self._on_notice_closed)
        self.notices = notices
        self._lay_out()
        self._listen_for_keys(training)
        self._shown: Place | None = None

    @property
    def screen_shown(self) -> Screen:
        """The place that the person is in."""
        return self.screen_of(self._flows.shell.state.place)

    @property
    def usable(self) -> bool:
        """Whether the place that the person is in is on the screen."""
        return self._shown is not None

    def furnish(self) -> Iterator[None]:
        """Make the screens piece by piece, the one that the person is in first.

        At each yield the window may do what else there is: all screens at once would be felt.
        """
        yield
        yield from self._begun(self._flows.shell.state.place).pieces
        yield
        self._flows.shell.listen(self.render_state)
        for place in self._open_places():
            yield
            yield from self._begun(place).pieces

    def screen_of(self, place: Place) -> Screen:
        """Return the screen of a place, complete, whenever it is asked for."""
        screen = self._begun(place)
        screen.complete()
        return screen

    def _begun(self, place: Place) -> Screen:
        if place not in self._screens:
            made = self._new_screen(place)
            made.place_wished.connect(self._on_place_wished)
            if isinstance(made, ScanScreen):
                made.scan_answered.connect(self.scan_answered)
            self._screens[place] = made
            self._pages.add(made)
        return self._screens[place]

    def keys(self) -> tuple[KeyGroup, ...]:
        """Return what the keys do in the place that the person is in, and how the places are reached."""
        place = self._flows.shell.state.place
        places = [KeyHelp(each.shortcut, each.word) for each in self._places()]
        if self._flows.shell.state.session.training:
            places.append(KeyHelp(_PRACTICE_KEY, self.tr("Practice cards")))
        return KeyGroup(place_word(place), self.screen_shown.keys()), KeyGroup(self.tr("Places"), tuple(places))

    def scan(self, text: str) -> None:
        """Take a scan wherever the focus is; where no card is worked on, its balance is shown.

        A receipt is always about what may be given back.
        """
        if ReceiptCode.parse(text) is not None:
            self._flows.shell.go(Place.REFUND)
        elif self._flows.shell.state.place in {Place.ACTIVITY, Place.RATES}:
            self._flows.shell.go(Place.BALANCE)
        close_list_with_focus()
        self.screen_shown.scan(text)

    def tell(self, notice: Notice | None) -> None:
        """Show a notice over the places, or take it away."""
        self.notices = replace(self.notices, told=notice)
        self._show_notice()

    def keep_telling(self, notice: Notice) -> None:
        """Show a notice whenever nothing else is told, until the person closes it."""
        self.notices = replace(self.notices, standing=notice)
        self._show_notice()

    def tell_leaving(self, notice: Notice) -> None:
        """Say what the till waits for before it is left, with the way not to wait; it can't be closed."""
        self.notices = replace(self.notices, leaving=notice)
        self._show_notice()

    def point_at_leaving(self) -> None:
        """Give the focus to the way not to wait."""
        self._notice.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_state(self, state: ShellState) -> None:
        """Show the state."""
        session = state.session
        self._bar.set_place(session.store.name, session.till)
        self._bar.set_connection(
            connection_word(state.connection),
            connection_tone(state.connection),
            connection_reason(state.trouble),
        )
        self._show_notice()
        told = attention_words(state.attention) if state.attention else ""
        self._bar.set_attention(told)
        self._rail.set_count(Place.ACTIVITY.value, state.attention, told)
        self._bar.set_person(_initials(session.account), session.account, role_word(session.role))
        self._rail.set_current(state.place.value)
        if state.place is not self._shown:
            self._shown = state.place
            screen = self.screen_of(state.place)
            self._pages.show_page(screen)
            if state.place is Place.ACTIVITY:
                self._context.run(self._flows.activity.refresh())
            screen.arrive()

    def _show_notice(self) -> None:
        told = self._notice_text()
        self._notice.show_notice(None if told is None else foldable(told))

    def _notice_text(self) -> NoticeText | None:
        state, close = self._flows.shell.state, self.tr("Close", "This message")
        leaving = self.notices.leaving
        if leaving is not None:
            signing_out = leaving.arguments.get("leaving") == SIGNING_OUT
            now = self.tr("Sign out now") if signing_out else self.tr("Close now", "The program")
            return notice_text(leaving, now)
        told = self.notices.told or (None if state.asked else self.notices.standing)
        if told is not None:
            return notice_text(told, dismiss=close)
        if state.notice is None:
            return None
        ask = (
            self.tr("Asking…", "The server, whether it answers again")
            if state.asking
            else self.tr("Ask now", "The server, whether it answers again")
        )
        return replace(
            notice_text(state.notice, ask, close if state.asked else ""), tone=connection_tone(state.connection)
        )

    def _on_notice_action(self) -> None:
        if self.notices.leaving is not None:
            self.leave_now_requested.emit()
        else:
            self._context.run(self._flows.shell.ask_server())

    def _on_notice_closed(self) -> None:
        if self.notices.told is not None:
            self.notices = replace(self.notices, told=None)
        elif self._flows.shell.state.asked:
            self._flows.shell.close_notice()
        elif self.notices.standing is not None:
            self.notices = replace(self.notices, standing=None)
            self.standing_notice_closed.emit()
        self._show_notice()

    def _on_attention_wished(self) -> None:
        self._flows.shell.go(Place.ACTIVITY)
        # Where the person is there already, nobody has arrived.
        self.screen_of(Place.ACTIVITY).arrive()

    def _on_place_wished(self, place: Place, card: Card | None, key: str) -> None:
        # Whoever leaves the balance leaves the PIN there, unless it is to redeem.
        pin = self._flows.balance.hand_pin_on(card) if place is Place.REDEEM and card is not None else None
        self._flows.shell.go(place)
        if place is Place.ACTIVITY and key:
            self._flows.activity.show(key)
        elif place is Place.REDEEM and card is not None:
            self._context.run(self._flows.redeem.take(card, pin, everything=key == EVERYTHING))
        elif card is not None and key:
            self.screen_of(place).give_back(card, key)
        elif card is not None:
            self.screen_of(place).take(card)

    def _new_screen(self, place: Place) -> Screen:
        flows, context = self._flows, self._context
        match place:
            case Place.BALANCE:
                return BalanceScreen(flows.balance, context)
            case Place.REDEEM:
                return RedeemScreen(flows.redeem, context)
            case Place.ACTIVATE:
                return ActivateScreen(flows.activate, context)
            case Place.REFUND:
                return RefundScreen(flows.refund, context)
            case Place.ACTIVITY:
                return ActivityScreen(flows.activity, context)
            case Place.RATES:
                return RatesScreen(flows.rates, context)

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._bar)
        notice_row = QVBoxLayout()
        notice_row.setContentsMargins(24, 0, 24, 0)
        notice_row.addWidget(self._notice)
        content.addLayout(notice_row)
        content.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(content, 1)

    def _listen_for_keys(self, training: bool) -> None:
        for place in self._open_places():
            self._shortcut(_KEYS[place], partial(self._flows.shell.go, place))
        if training:
            self._shortcut(_PRACTICE_KEY, self.practice_cards_requested.emit)

    def _shortcut(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _places(self) -> tuple[RailPlace, ...]:
        return tuple(
            RailPlace(place.value, place.value, place_word(place), _KEYS[place]) for place in self._open_places()
        )

    def _open_places(self) -> tuple[Place, ...]:
        manager = self._flows.shell.state.session.role is Role.MANAGER
        return tuple(place for place in Place if manager or place not in MANAGERS_ONLY)

    def _actions(self) -> tuple[RailPlace, ...]:
        return (
            RailPlace(
                PRACTICE,
                "practice",
                self.tr("Cards", "In the rail: opens the sheet of practice cards"),
                _PRACTICE_KEY,
            ),
        )


def _initials(account: str) -> str:
    parts = [part for part in account.partition("@")[0].replace("_", ".").replace("-", ".").split(".") if part]
    return "".join(part[0] for part in parts[:2]).upper()
