"""The composition root: where the window, the flows, the desk and the server meet."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6 import QtWidgets
from qasync import QEventLoop

from frontdesk.appearance import Appearance
from frontdesk.devices.clock import Clock, SystemClock
from frontdesk.domain.errors import MoneyMoved, Notice, NoticeError
from frontdesk.domain.shop import Store
from frontdesk.first_start import FirstStart
from frontdesk.flows.sign_in import SignedIn, SignInFlow, TryAccount
from frontdesk.launch import ExitCode, LaunchOptions
from frontdesk.mode import Mode
from frontdesk.paths import Paths, find_paths, private_folder
from frontdesk.remembered import Remembered
from frontdesk.settings import SettingsError, server_url
from frontdesk.till_lock import take_lock
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.screens.sign_in import SignInScreen
from frontdesk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from frontdesk.backstage import Backstage
    from frontdesk.devices.sounds import Sounds
    from frontdesk.farewell import Farewell
    from frontdesk.flows.scanner_test import ScannerTestFlow
    from frontdesk.senses import Senses
    from frontdesk.ui.garbage import GarbageCollector
    from frontdesk.ui.till import Till

REMEMBERED_FILE = "remembered.json"
PAINT_SECONDS = 1.0
BREATH_SECONDS = 0.01
"""Between two pieces of work on the window, for what else it has to do: painting, keys, scans."""


def run(options: LaunchOptions) -> int:
    """Open the program and return its exit code when the person has left."""
    try:
        given = None if options.server is None else server_url(options.server)
    except SettingsError as wrong:
        print(f"frontdesk: {wrong}", file=sys.stderr)
        return ExitCode.WRONG_OPTIONS
    if options.settings is not None and not options.settings.is_file():
        print(f"frontdesk: there is no settings file {options.settings}", file=sys.stderr)
        return ExitCode.WRONG_OPTIONS
    application = new_application()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(_live(options, given))
    return ExitCode.DONE


def new_application() -> QtWidgets.QApplication:
    """Return the Qt application; the till's look comes with the `App`."""
    application = QtWidgets.QApplication(["frontdesk"])
    application.setApplicationName("frontdesk")
    application.setDesktopFileName("frontdesk")
    # Closing the window is a wish: what is in flight ends first.
    application.setQuitOnLastWindowClosed(False)
    return application


async def _live(options: LaunchOptions, server: str | None) -> None:
    app = App(options, make_sounds=_system_sounds)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, app.stop)
    try:
        app.begin(server)
        app.window.appear()
        await app.closed.wait()
    finally:
        await app.close()


def _system_sounds() -> Sounds:
    from frontdesk.devices.sounds import Sounds, system_player

    return Sounds(system_player())


class App:
    """One running program, from its window to its last commit.

    Attributes:
        window: The one window.
        appearance: How it looks, sounds and speaks.
        tasks: What runs for it.
        backstage: What is behind it, once that has been loaded.
        closed: Set when the person has left and no money is under way.
    """

    def __init__(
        self,
        options: LaunchOptions,
        *,
        clock: Clock | None = None,
        make_sounds: Callable[[], Sounds] | None = None,
    ) -> None:
        self.tasks = TaskRunner()
        application = QtWidgets.QApplication.instance()
        assert isinstance(application, QtWidgets.QApplication)
        kept = find_paths(training=options.training, data=options.data).preferences
        self.appearance = Appearance(application, kept, self.tasks.run)
        self.appearance.listen(self._speak_again)
        self.window = MainWindow()
        self.backstage: Backstage | None = None
        self.closed = asyncio.Event()
        self._make_sounds = make_sounds
        self._senses: Senses | None = None
        self._options = options
        self._clock = clock or SystemClock()
        self._context = ScreenContext(self.tasks.run, self._clock.now, self.window.pages)
        self._first_start = FirstStart(
            options,
            self.window,
            self._context,
            self.appearance,
            lock=self._lock,
            freed=self._freed,
            mode_chosen=self.start,
        )
        self._mode: Mode | None = None
        self._sign_in: SignInFlow | None = None
        self._getting_ready: asyncio.Task[TryAccount] | None = None
        self._letting_go: asyncio.Task[None] | None = None
        self._logging = contextlib.ExitStack()
        self._one_instance: QLockFile | None = None
        self._leaving = asyncio.Event()
        self._farewell: Farewell | None = None
        self._painted = asyncio.Event()
        self._garbage: GarbageCollector | None = None
        self.window.painted.connect(self._painted.set)
        self.window.close_requested.connect(lambda: self.tasks.run(self.leave()))
        self.tasks.tell(self._tell)

    def begin(self, server: str | None) -> None:
        """Show the first page: a sign-in, or the choice between practising and connecting."""
        self._first_start.begin(server)

    def start(self, mode: Mode) -> None:
        """Show the sign-in of a mode, and get ready for it behind the window."""
        self._mode = mode
        self.window.set_training(mode.training)
        settings = mode.settings
        store = Store(settings.store_id, settings.store_name or settings.store_id) if settings.store_id else None
        remembered = Remembered.load(mode.paths.data / REMEMBERED_FILE)
        self._sign_in = SignInFlow(
            self._first_start.sign_in_state(mode, remembered),
            prepare=self._ready,
            fallback_store=store,
            signed_in=self._on_signed_in,
        )
        self._show_sign_in(self._sign_in)
        self.tasks.run(self._get_ready(self._sign_in))

    def _show_sign_in(self, flow: SignInFlow) -> SignInScreen:
        screen = SignInScreen(flow, self._context, self._try_scanner)
        screen.choice_wished.connect(lambda: self.tasks.run(self._choose_again()))
        screen.look_requested.connect(self.open_look)
        self.window.show_page(screen)
        return screen

    def open_look(self) -> None:
        """Let the person choose how the till looks, sounds and speaks."""
        self.appearance.offer(self.window, self._try_scanner)

    def open_help(self) -> None:
        """Show what the keys do here."""
        from frontdesk.ui.screens.help_sheet import HelpSheet

        till = self.backstage.till if self.backstage else None
        HelpSheet(() if till is None or self.window.page is not till else till.keys(), self.window).open()

    def _speak_again(self) -> None:
        """Make what is on the window anew, in the language that the till speaks now; what is under way goes on."""
        self.window.speak_again()
        backstage, page = self.backstage, self.window.page
        if isinstance(page, SignInScreen):
            assert self._sign_in is not None
            self._show_sign_in(self._sign_in).propose_email(page.typed_email)
        elif backstage is not None and page is backstage.till:
            self._show_till(backstage, backstage.till_anew(self._context))
        else:
            self._first_start.speak_again()

    async def leave(self) -> None:
        """Close the window once every movement of money has ended; a second wish points at the way not to wait.

        It does not take that way by itself: an impatient second click is no decision.
        """
        waiting = self._leaving.is_set() or self._farewell is not None
        self._leaving.set()
        if not waiting:
            await self._money_at_rest(signing_out=False)
            self._close_window()
        elif self.backstage is not None and self.backstage.till is not None:
            self.backstage.till.point_at_leaving()

    def stop(self) -> None:
        """Leave because the system asks for it; asked once more, wait no longer."""
        if self._leaving.is_set():
            self.leave_now()
        else:
            self.window.close()

    def leave_now(self) -> None:
        """Wait no longer for the money that is under way; its attempts are unknown until they are looked for."""
        if self._farewell is not None:
            self._farewell.cut_short()

    def _close_window(self) -> None:
        self.window.close_now()
        self.closed.set()

    async def close(self) -> None:
        """End what still runs, in this order: tasks, client, journal, training server, log, lock."""
        await self._freed()
        if self._getting_ready is not None:
            self._getting_ready.cancel()
            await asyncio.wait({self._getting_ready})
        if self.backstage is not None:
            self.backstage.silence()
        await self.tasks.cancel()
        await self._let_go()
        if self._senses is not None:
            self._senses.close()
        if self._garbage is not None:
            self._garbage.stop()
        self.appearance.close()
        self.window.close_now()
        self.window.deleteLater()

    async def _choose_again(self) -> None:
        """Offer the choice once more, and let go of the mode that nobody has signed in to."""
        if self._sign_in is None or self._leaving.is_set():
            return
        self._sign_in.silence()
        self._first_start.offer_choice()
        await self._to_its_end(self._let_go())

    async def _to_its_end(self, letting_go: Coroutine[Any, Any, None]) -> None:
        """Let go of something behind the window: the end of the program waits for it, and does not cut it short."""
        self._letting_go = asyncio.get_running_loop().create_task(letting_go)
        await self._freed()
        self._letting_go.result()

    async def _freed(self) -> None:
        """Come back once nothing is being let go of."""
        if self._letting_go is not None:
            await asyncio.wait({self._letting_go})

    async def _let_go(self) -> None:
        """End what stands behind the mode; what is getting ready comes to an end by itself."""
        sign_in, self._sign_in = self._sign_in, None
        practice = self._mode.practice if self._mode is not None else None
        if self._getting_ready is not None:
            if practice is not None and not self._getting_ready.done():
                await practice.close()
            await asyncio.wait({self._getting_ready})
        if sign_in is not None:
            sign_in.silence()
            await sign_in.forget()
        backstage, self.backstage = self.backstage, None
        if backstage is not None:
            await backstage.close()
        if practice is not None:
            await practice.close()
        self._mode = self._getting_ready = None
        self._logging.close()
        if self._one_instance is not None:
            self._one_instance.unlock()
            self._one_instance = None

    def _lock(self, paths: Paths) -> None:
        """Take the data folder for this program alone; raises NoticeError where that can't be."""
        if self._one_instance is None:
            self._one_instance = take_lock(paths.data)

    async def _get_ready(self, flow: SignInFlow) -> None:
        # The window comes first: what follows is heavy.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._painted.wait(), PAINT_SECONDS)
        if self._sign_in is not flow:
            return
        self._wake_senses()
        self._collect_garbage()
        self.appearance.follow_system()
        try:
            await self._ready()
        except NoticeError as failed:
            flow.server_failed(failed.notice)
            return
        if self.backstage is None or self._sign_in is not flow:
            return
        flow.server_ready(self.backstage.users)
        if self.backstage.news is not None:
            flow.tell(self.backstage.news)

    def _try_scanner(self) -> ScannerTestFlow:
        from frontdesk.flows.scanner_test import ScannerTestFlow

        sample = self.backstage.sample_barcode() if self.backstage is not None else ""
        return ScannerTestFlow(self._clock.monotonic, sample=sample)

    def _wake_senses(self) -> None:
        from frontdesk.devices.sounds import Sounds
        from frontdesk.senses import Senses

        if self._senses is None:
            sounds = Sounds() if self._make_sounds is None else self._make_sounds()
            self.appearance.listen_to_sounds(sounds.enable)
            self._senses = Senses(self.window, sounds, self._take_scan)
            self._senses.begin(help_wished=self.open_help, look_wished=self.open_look)

    def _collect_garbage(self) -> None:
        from frontdesk.ui.garbage import GarbageCollector

        if self._garbage is None:
            self._garbage = GarbageCollector(self.window)

    async def _ready(self) -> TryAccount:
        """Return how to try an account; what has failed is tried again."""
        before = self._getting_ready
        if before is None or (before.done() and (before.cancelled() or before.exception() is not None)):
            self._getting_ready = asyncio.get_running_loop().create_task(self._load())
        assert self._getting_ready is not None
        return await asyncio.shield(self._getting_ready)

    async def _load(self) -> TryAccount:
        mode = self._mode
        assert mode is not None
        if self.backstage is None:
            self._lock(mode.paths)
            await asyncio.to_thread(_import_backstage)
            gc.freeze()
            from frontdesk.backstage import Backstage
            from frontdesk.desk.notices import journal_failed
            from frontdesk.logs import logging_to

            self._logging.close()
            try:
                self._logging.enter_context(logging_to(private_folder(mode.paths.logs)))
            except OSError as cause:
                raise NoticeError(journal_failed(cause, MoneyMoved.NOT_CONCERNED)) from cause
            self.backstage = await Backstage.open(mode, self._clock)
        return self.backstage.try_account

    async def _on_signed_in(self, signed_in: SignedIn) -> None:
        backstage, mode = self.backstage, self._mode
        assert backstage is not None
        assert mode is not None
        remembered = Remembered(signed_in.email, signed_in.store.id, signed_in.till)
        with contextlib.suppress(OSError):
            await asyncio.to_thread(remembered.save, mode.paths.data / REMEMBERED_FILE)
        self._first_start.signed_in()
        till = backstage.open_till(signed_in, self._context)
        if backstage.news is not None:
            till.keep_telling(backstage.news)
        self._show_till(backstage, till)

    def _show_till(self, backstage: Backstage, till: Till) -> None:
        till.sign_out_requested.connect(lambda: self.tasks.run(self._sign_out()))
        till.leave_now_requested.connect(self.leave_now)
        assert self._senses is not None
        till.scan_answered.connect(self._senses.make_heard)
        till.practice_cards_requested.connect(lambda: backstage.show_practice_cards(self.window))
        till.standing_notice_closed.connect(backstage.news_read)
        till.help_requested.connect(self.open_help)
        till.look_requested.connect(self.open_look)
        self.window.show_page(till)
        self.tasks.run(self._furnish(backstage, till))

    async def _furnish(self, backstage: Backstage, till: Till) -> None:
        read = False
        for _ in till.furnish():
            await asyncio.sleep(BREATH_SECONDS)
            if self.window.page is not till:
                return
            if till.usable and not read:
                # What needs attention comes before the screens that are only made ahead of their need.
                read = True
                await backstage.refresh()
        sheet = backstage.prepare_practice_cards(self.window)
        for _ in sheet.pieces if sheet is not None else ():
            await asyncio.sleep(BREATH_SECONDS)
            if self.window.page is not till:
                return

    async def _sign_out(self) -> None:
        backstage, mode = self.backstage, self._mode
        if backstage is None or mode is None or self._leaving.is_set() or self._farewell is not None:
            return
        waited = await self._money_at_rest(signing_out=True)
        if self._leaving.is_set():
            self._close_window()
            return
        if waited:
            await backstage.last_look()
        backstage.silence()
        self.start(mode)
        await self._to_its_end(backstage.close_till())

    async def _money_at_rest(self, *, signing_out: bool) -> bool:
        """Come back once no money is under way; return whether it was waited for to its end."""
        from frontdesk.farewell import Farewell

        backstage = self.backstage
        if backstage is None or backstage.till is None:
            return True
        farewell = Farewell(backstage, self.tasks, self._clock, self._tell_leaving, signing_out=signing_out)
        self._farewell = farewell
        try:
            return await farewell.money_at_rest()
        finally:
            self._farewell = None

    def _tell_leaving(self, notice: Notice) -> None:
        if self.backstage is not None and self.backstage.till is not None:
            self.backstage.till.tell_leaving(notice)

    def _take_scan(self, text: str) -> bool:
        till = self.backstage.till if self.backstage else None
        shown = till is not None and self.window.page is till
        if till is not None and shown:
            till.scan(text)
        return shown

    def _tell(self, notice: Notice) -> None:
        till = self.backstage.till if self.backstage else None
        if till is not None:
            till.tell(notice)
        elif self._sign_in is not None:
            self._sign_in.tell(notice)


def _import_backstage() -> None:
    import frontdesk.backstage  # noqa: F401  (only loaded here, in a thread: it is used by name later)

    # PySide makes a class when it is first asked for, some of them for 30 ms: here nobody waits for them.
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
