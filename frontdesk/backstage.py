"""Everything behind the window that is heavy to import: the journal, the client, the desk and the till's screens.

The app loads this in a thread once the sign-in can be seen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from frontdesk.desk.approval import role_of
from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.desk import Desk
from frontdesk.desk.notices import journal_failed
from frontdesk.desk.probe import Probe
from frontdesk.desk.rates import Rates
from frontdesk.desk.session import Access, sign_in
from frontdesk.devices.barcodes import code128
from frontdesk.devices.clock import Clock
from frontdesk.domain.amount_entry import KeypadStyle
from frontdesk.domain.attempt import Attempt
from frontdesk.domain.currency import Currency
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.exchange import Rounding
from frontdesk.domain.shop import TRAINING_ENDPOINT, Session
from frontdesk.flows.activate import ActivateFlow
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.practice import PracticeCard
from frontdesk.flows.rates import RatesFlow
from frontdesk.flows.redeem import RedeemFlow
from frontdesk.flows.refund import RefundFlow
from frontdesk.flows.shell import ShellFlow
from frontdesk.flows.sign_in import PracticeUser, SignedIn
from frontdesk.journal.card_hash import CardHasher
from frontdesk.journal.errors import JournalError
from frontdesk.journal.journal import Journal
from frontdesk.mode import Mode
from frontdesk.paths import private_folder
from frontdesk.practice import TrainingServerError
from frontdesk.providers import ts
from frontdesk.providers.base import GiftCardProvider
from frontdesk.rate_feeds.ecb import EcbFeed
from frontdesk.rate_feeds.quotes import RateFeed
from frontdesk.rate_feeds.table import TableFeed
from frontdesk.settings import Settings
from frontdesk.training_mode import practice_cards, practice_managers, practice_users
from frontdesk.ui.screens.practice_sheet import PracticeSheet
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.till import Flows, Till

_log = logging.getLogger(__name__)

JOURNAL_FILE = "journal.sqlite3"
CARD_KEY_FILE = "card-hash.key"


class Backstage:
    """The journal and the server of one mode, and the till that is open on them.

    Attributes:
        till: The signed-in till, or None.
        users: The people of the training server, in training.
        news: What opening the journal has to tell, until it has been read.
    """

    def __init__(
        self,
        *,
        mode: Mode,
        server: str,
        settings: Settings,
        journal: Journal,
        hasher: CardHasher,
        clock: Clock,
        users: tuple[PracticeUser, ...] = (),
        cards: tuple[PracticeCard, ...] = (),
    ) -> None:
        self._mode = mode
        self._server = server
        self._settings = settings
        self._journal = journal
        self._hasher = hasher
        self._clock = clock
        self._watch = ConnectionWatch(clock)
        self._desk: Desk | None = None
        self._provider: GiftCardProvider | None = None
        self._probe: Probe | None = None
        self._flows: Flows | None = None
        self._sheet: PracticeSheet | None = None
        self.till: Till | None = None
        self._cards = cards
        self.users = users
        self.news = _news_of(journal)

    @classmethod
    async def open(cls, mode: Mode, clock: Clock) -> Backstage:
        """Open the journal and find the server; what a killed till left behind becomes UNKNOWN.

        Raises:
            NoticeError: The journal can't be used, or the training server did not start.
        """
        journal, hasher = await _open_journal(mode.paths.data, clock)
        server, settings = mode.server, mode.settings
        users: tuple[PracticeUser, ...] = ()
        cards: tuple[PracticeCard, ...] = ()
        if mode.practice is not None:
            try:
                hello = await mode.practice.hello()
            except TrainingServerError as cause:
                await journal.close()
                told = Notice(NoticeKind.TRAINING_SERVER_FAILED, MoneyMoved.NOT_CONCERNED, NextStep.TRY_AGAIN)
                raise NoticeError(told) from cause
            server, settings = hello.url, replace(settings, managers=practice_managers(hello))
            users, cards = practice_users(hello), practice_cards(hello)
        return cls(
            mode=mode,
            server=server,
            settings=settings,
            journal=journal,
            hasher=hasher,
            clock=clock,
            users=users,
            cards=cards,
        )

    def news_read(self) -> None:
        """Hear that the person has closed the news."""
        if self._journal.set_aside is not None:
            self._journal.set_aside.told()
        self.news = None

    async def try_account(self, email: str, password: str) -> Access:
        """Sign an account in on the server.

        Raises:
            NoticeError: It was not accepted, or the server could not be asked.
        """
        self._watch = ConnectionWatch(self._clock)
        return await sign_in(self._connect, self._watch, email, password)

    def _connect(self, email: str, password: str) -> GiftCardProvider:
        return ts.connect(self._server, email, password, ca_file=self._settings.ca_file)

    @property
    def in_flight(self) -> int:
        """How many movements of money are under way."""
        return self._desk.mover.in_flight if self._desk else 0

    async def money_at_rest(self, count: Callable[[int], None]) -> None:
        """Begin no further movement, and wait until none is under way; `count` hears how many still are."""
        if self._flows is not None:
            self._flows.activate.stop()
        desk = self._desk
        if desk is not None:
            desk.mover.close()
            desk.activity.listen(lambda _: count(desk.mover.in_flight))
        while self._desk is not None and self._desk.mover.in_flight:
            await self._desk.mover.idle()

    async def last_look(self) -> None:
        """Look once more for what is in doubt, while there are credentials to do it with."""
        if self._desk is not None:
            try:
                await self._desk.reconciler.last_look()
            except JournalError as cause:
                _log.warning("there was no last look: %s", cause)

    def open_till(self, signed_in: SignedIn, context: ScreenContext) -> Till:
        """Return the till of a signed-in person."""
        self._provider = signed_in.access.provider
        self._desk = self._new_desk(signed_in)
        self._desk.reconciler.start()
        self._desk.rates.start()
        self._probe = Probe(self._provider.reach, self._watch, self._clock)
        self._probe.start()
        self._flows = _flows_of(self._desk, self._probe, self._settings)
        self.till = Till(self._flows, self._with_cards(context))
        return self.till

    def till_anew(self, context: ScreenContext) -> Till:
        """Return the same till with its screens made again, in the language that is spoken now."""
        assert self.till is not None
        assert self._flows is not None
        self._flows.silence()
        self._drop_practice_cards()
        self.till = Till(self._flows, self._with_cards(context), self.till.notices)
        return self.till

    def _with_cards(self, context: ScreenContext) -> ScreenContext:
        """Return a context that knows how this store's cards look."""
        return replace(context, brand=self._settings.card_colour, barcode=code128)

    async def attempts(self) -> tuple[Attempt, ...]:
        """Return what was done at this till today, newest first, as its receipts tell it.

        Raises:
            NoticeError: The journal can't be read.
        """
        return () if self._desk is None else (await self._desk.activity.day()).attempts

    async def refresh(self) -> None:
        """Read today's activity, so that what needs attention is seen at once."""
        if self._flows is not None:
            await self._flows.activity.refresh()

    def sample_barcode(self) -> str:
        """Return the modules of a practice card's barcode, to try a scanner with; "" outside training."""
        return code128(self._cards[0].number) if self._cards else ""

    def prepare_practice_cards(self, window: QWidget) -> PracticeSheet | None:
        """Begin the sheet of practice cards, which is made in pieces; there is none outside training."""
        if self._sheet is None and self._mode.training:
            self._sheet = PracticeSheet(self._cards, code128, window)
            self._sheet.card_chosen.connect(lambda number: self.till.scan(number) if self.till else None)
        return self._sheet

    def show_practice_cards(self, window: QWidget) -> None:
        """Open the sheet of practice cards; choosing one is like scanning it."""
        sheet = self.prepare_practice_cards(window)
        if sheet is not None:
            sheet.open()

    def _drop_practice_cards(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

    def silence(self) -> None:
        """Let the window go: the flows tell it nothing any more."""
        if self._flows is not None:
            self._flows.silence()

    async def close_till(self) -> None:
        """Forget the credentials and close the connections; no movement may be under way."""
        self.silence()
        desk, provider, self._provider = self._desk, self._provider, None
        self.till = self._desk = self._flows = None
        self._drop_practice_cards()
        if desk is not None:
            await desk.reconciler.close()
            await desk.rates.close()
        probe, self._probe = self._probe, None
        if probe is not None:
            await probe.close()
        if provider is not None:
            await provider.close()

    async def close(self) -> None:
        """Close the connections, then the journal after its last commit."""
        await self.close_till()
        await self._journal.close()

    def _new_desk(self, signed_in: SignedIn) -> Desk:
        access, settings, watch = signed_in.access, self._settings, self._watch
        session = Session(
            account=signed_in.email,
            role=role_of(signed_in.email, settings.managers),
            store=signed_in.store,
            till=signed_in.till,
            endpoint=TRAINING_ENDPOINT if self._mode.training else self._server,
            missing=access.missing,
        )
        return Desk.open(
            session=session,
            provider=access.provider,
            journal=self._journal,
            hasher=self._hasher,
            watch=watch,
            clock=self._clock,
            campaigns=access.campaigns,
            local_currency=settings.local_currency,
            refund_reasons=settings.refund_reasons,
            keypad=KeypadStyle.FREE if settings.free_keypad else KeypadStyle.TILL,
            rates=self._new_rates(session),
        )

    def _new_rates(self, session: Session) -> Rates:
        settings, exchange = self._settings, self._settings.exchange
        # Practising needs no network: its store has rates of its own.
        feeds: tuple[RateFeed, ...] = ()
        if not self._mode.training:
            ca_file = settings.ca_file
            feeds = (TableFeed(exchange.table, ca_file=ca_file), EcbFeed(exchange.ecb_url, ca_file=ca_file))
        return Rates(
            settings.rates,
            exchange=exchange,
            rounding=settings.rounding or Rounding.HALF_UP,
            session=session,
            clock=self._clock,
            folder=self._mode.paths.data,
            feeds=feeds,
        )


async def _open_journal(folder: Path, clock: Clock) -> tuple[Journal, CardHasher]:
    try:
        file = private_folder(folder) / JOURNAL_FILE
        hasher = _load_hasher(folder / CARD_KEY_FILE, file)
    except OSError as cause:
        raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause
    journal = Journal(file)
    try:
        await journal.open(clock.now())
    except JournalError as cause:
        await journal.close()
        raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause
    return journal, hasher


def _load_hasher(key: Path, journal: Path) -> CardHasher:
    lost = Notice(
        NoticeKind.CARD_KEY_LOST, MoneyMoved.NOT_CONCERNED, NextStep.RESTORE_FILE, {"file": str(key.absolute())}
    )
    if journal.exists() and not key.exists():
        # With a new key no card would be recognised, and a second charge on one in doubt not be stopped.
        _log.error("%s is missing beside the journal that it belongs to", key)
        raise NoticeError(lost)
    try:
        return CardHasher.load(key)
    except ValueError as cause:
        _log.error("the key is damaged", exc_info=cause)
        raise NoticeError(lost) from cause


def _news_of(journal: Journal) -> Notice | None:
    aside = journal.set_aside
    if aside is None:
        return None
    _log.error("the journal was damaged; it is now %s", aside.file)
    facts = {"file": str(aside.file.absolute()), "carried": aside.carried, "open": aside.open}
    return Notice(NoticeKind.JOURNAL_SET_ASIDE, MoneyMoved.NOT_CONCERNED, NextStep.ASK_ADMINISTRATOR, facts)


def _flows_of(desk: Desk, probe: Probe, settings: Settings) -> Flows:
    return Flows(
        shell=ShellFlow(desk, probe),
        balance=BalanceFlow(desk),
        redeem=RedeemFlow(desk),
        activate=ActivateFlow(desk, _currencies_of(settings)),
        refund=RefundFlow(desk),
        activity=ActivityFlow(desk),
        rates=RatesFlow(desk),
    )


def _currencies_of(settings: Settings) -> tuple[Currency, ...]:
    """The currencies that this store deals in: its own, and those that it has a rate for."""
    found = {settings.local_currency: None}
    for rate in settings.rates:
        found |= {rate.base: None, rate.quote: None}
    return tuple(found)
