"""How a till comes to know what it works with: practice, the server of its settings, or one that is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.flows.sign_in import SignInState, first_state
from frontdesk.launch import LaunchOptions
from frontdesk.mode import Mode
from frontdesk.paths import Paths, find_paths, private_folder
from frontdesk.remembered import Remembered
from frontdesk.server_setting import save_server
from frontdesk.settings import Settings, SettingsError, load
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import ScreenContext

if TYPE_CHECKING:  # the program makes it, and imports this
    from frontdesk.appearance import Appearance
    from frontdesk.flows.connect import ConnectFlow

SETTINGS_FILE = "settings.toml"
TRY_SECONDS = 10.0
"""How long a server is waited for that is tried for the first time."""


class FirstStart:
    """Chooses the mode of a session, and asks for it where nothing has decided it yet.

    Args:
        options: What the command line asks for.
        window: Where the choice is offered.
        context: What screens need.
        appearance: How the program looks and speaks.
        lock: Take a folder of data for this program alone; raises NoticeError where that can't be.
        freed: Come back once the mode before, which nobody signed in to, has been let go of.
        mode_chosen: Called with the mode, once it is known.
    """

    def __init__(
        self,
        options: LaunchOptions,
        window: MainWindow,
        context: ScreenContext,
        appearance: Appearance,
        *,
        lock: Callable[[Paths], None],
        freed: Callable[[], Awaitable[None]],
        mode_chosen: Callable[[Mode], None],
    ) -> None:
        self._options = options
        self._window = window
        self._context = context
        self._appearance = appearance
        self._lock = lock
        self._freed = freed
        self._mode_chosen = mode_chosen
        self._asked = False
        self._page_again: Callable[[], None] = lambda: None
        self._signed_in = False

    def begin(self, server: str | None) -> None:
        """Choose at once where options or settings tell, and else offer the choice."""
        if self._options.training:
            self._practise()
            return
        paths = self._paths(training=False)
        try:
            settings = self._settings(paths)
        except SettingsError as wrong:
            self.offer_choice(_told(NoticeKind.SETTINGS_WRONG, wrong))
            return
        address = server or settings.server
        if address is None:
            self.offer_choice()
        else:
            self._mode_chosen(Mode(address, settings, paths))

    def offer_choice(self, told: Notice | None = None) -> None:
        """Ask whether to practise or to connect."""
        from frontdesk.ui.language import LANGUAGES, language_of
        from frontdesk.ui.screens.start import StartScreen

        self._asked = True
        self._window.set_training(False)
        self._page_again = lambda: self.offer_choice(told)
        languages = [(each.code, each.name) for each in LANGUAGES]
        screen = StartScreen(self._context, languages, language_of(self._appearance.preferences.language).code)
        screen.language_wished.connect(self._appearance.choose_language)
        screen.practise_wished.connect(lambda: self._context.run(self._practise_once_free()))
        screen.connect_wished.connect(self._ask_address)
        self._window.show_page(screen)
        if told is not None:
            screen.tell(told)

    def speak_again(self) -> None:
        """Show the page that is shown in the language that is spoken now."""
        self._page_again()

    def sign_in_state(self, mode: Mode, remembered: Remembered) -> SignInState:
        """Return the state in which the sign-in of a mode opens.

        Whoever was asked and has never signed in there is guided to the end. The way back to the choice is open
        until somebody has signed in, unless the command line decided.
        """
        never = not remembered.email
        decided = self._options.training or self._options.server is not None
        return first_state(
            mode.training,
            urlsplit(mode.server).netloc,
            remembered,
            guided=self._asked and never,
            may_return=not decided and not self._signed_in and (self._asked or never),
        )

    def signed_in(self) -> None:
        """Hear that somebody has come in: from now on the choice stands."""
        self._signed_in = True

    async def _practise_once_free(self) -> None:
        await self._freed()
        self._practise()

    def _practise(self) -> None:
        from frontdesk.practice import TrainingProcess
        from frontdesk.training_mode import practice_settings

        paths = self._paths(training=True)
        try:
            self._lock(paths)
        except NoticeError as refused:
            self.offer_choice(refused.notice)
            return
        log = private_folder(paths.logs) / "training-server.log"
        database = private_folder(paths.data) / "training.sqlite3"
        process = TrainingProcess(database, log, fresh=self._options.fresh)
        self._mode_chosen(Mode("", practice_settings(self._context.now()), paths, process))

    def _ask_address(self) -> None:
        from frontdesk.flows.connect import ConnectFlow

        self._show_connecting(ConnectFlow(check=self._check, choose=self._connect))

    def _show_connecting(self, flow: ConnectFlow) -> None:
        from frontdesk.ui.screens.connect import ConnectScreen

        self._page_again = lambda: self._show_connecting(flow)
        screen = ConnectScreen(flow, self._context)
        screen.back_wished.connect(self.offer_choice)
        self._window.show_page(screen)

    async def _check(self, url: str) -> None:
        await asyncio.to_thread(_import_check)
        from frontdesk.desk.server_check import check_server
        from frontdesk.providers import ts

        patience = ts.Timeouts(read=TRY_SECONDS, total=TRY_SECONDS)
        await check_server(ts.knock(url, ca_file=self._settings_or_notice().ca_file, timeouts=patience))

    async def _connect(self, url: str) -> None:
        paths = self._paths(training=False)
        try:
            await asyncio.to_thread(save_server, self._own_file(paths), url)
        except SettingsError as wrong:
            raise NoticeError(_told(NoticeKind.SETTINGS_NOT_SAVED, wrong)) from wrong
        except OSError as cause:
            told = {"where": str(self._own_file(paths))}
            step = NextStep.ASK_ADMINISTRATOR
            raise NoticeError(
                Notice(NoticeKind.SETTINGS_NOT_SAVED, MoneyMoved.NOT_CONCERNED, step, told)
            ) from cause
        settings = self._settings_or_notice()
        await self._freed()
        self._mode_chosen(Mode(settings.server or url, settings, paths))

    def _settings(self, paths: Paths) -> Settings:
        return load(paths.machine_config / SETTINGS_FILE, self._own_file(paths))

    def _settings_or_notice(self) -> Settings:
        try:
            return self._settings(self._paths(training=False))
        except SettingsError as wrong:
            raise NoticeError(_told(NoticeKind.SETTINGS_WRONG, wrong)) from wrong

    def _own_file(self, paths: Paths) -> Path:
        return self._options.settings or paths.config / SETTINGS_FILE

    def _paths(self, *, training: bool) -> Paths:
        return find_paths(training=training, data=self._options.data)


def _told(kind: NoticeKind, wrong: SettingsError) -> Notice:
    arguments = {"where": wrong.where, "key": wrong.key, "problem": wrong.problem}
    return Notice(kind, MoneyMoved.NOT_CONCERNED, NextStep.ASK_ADMINISTRATOR, arguments)


def _import_check() -> None:
    """Load, in a thread, what is heavy and used only when an address is tried."""
    import frontdesk.desk.server_check
    import frontdesk.providers.ts  # noqa: F401  (it is used by name later)
