"""How a till comes to know what it works with: practice, the server of its settings, or one that is asked for."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.launch import LaunchOptions
from frontdesk.mode import Mode
from frontdesk.paths import Paths, find_paths, private_folder
from frontdesk.settings import SettingsError, load, save_server, server_url
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import Screen, ScreenContext

SETTINGS_FILE = "settings.toml"


class FirstStart:
    """Chooses the mode of a session, and asks for it where nothing has decided it yet.

    Args:
        options: What the command line asks for.
        window: Where the choice is offered.
        context: What screens need.
        lock: Take a folder of data for this program alone; raises NoticeError where that can't be.
        mode_chosen: Called with the mode, once it is known.
    """

    def __init__(
        self,
        options: LaunchOptions,
        window: MainWindow,
        context: ScreenContext,
        *,
        lock: Callable[[Paths], None],
        mode_chosen: Callable[[Mode], None],
    ) -> None:
        self._options = options
        self._window = window
        self._context = context
        self._lock = lock
        self._mode_chosen = mode_chosen

    def begin(self, server: str | None) -> None:
        """Choose at once where options or settings tell, and else offer the choice."""
        if self._options.training:
            self._practise()
            return
        paths = self._paths(training=False)
        own_file = self._options.settings or paths.config / SETTINGS_FILE
        try:
            settings = load(paths.machine_config / SETTINGS_FILE, own_file)
        except SettingsError as wrong:
            arguments = {"where": wrong.where, "key": wrong.key, "problem": wrong.problem}
            step = NextStep.ASK_ADMINISTRATOR
            told = Notice(NoticeKind.SETTINGS_WRONG, MoneyMoved.NOT_CONCERNED, step, arguments)
            self._offer_choice(paths, told)
            return
        address = server or settings.server
        if address is None:
            self._offer_choice(paths, None)
        else:
            self._mode_chosen(Mode(address, settings, paths))

    def speak_again(self) -> None:
        """Offer the choice in the language that is spoken now."""
        self._offer_choice(self._paths(training=False), None)

    def _practise(self) -> None:
        from frontdesk.practice import TrainingProcess
        from frontdesk.training_mode import practice_settings

        paths = self._paths(training=True)
        try:
            self._lock(paths)
        except NoticeError as refused:
            self._offer_choice(paths, refused.notice)
            return
        log = private_folder(paths.logs) / "training-server.log"
        database = private_folder(paths.data) / "training.sqlite3"
        process = TrainingProcess(database, log, fresh=self._options.fresh)
        self._mode_chosen(Mode("", practice_settings(self._context.now()), paths, process))

    def _offer_choice(self, paths: Paths, told: Notice | None) -> None:
        from frontdesk.ui.screens.start import StartScreen

        screen = StartScreen(self._context, _address_problem)
        screen.practise_wished.connect(self._practise)
        screen.connect_wished.connect(lambda address: self._connect(screen, paths, address))
        self._window.show_page(screen)
        if told is not None:
            screen.tell(told)

    def _connect(self, screen: Screen, paths: Paths, address: str) -> None:
        from frontdesk.ui.screens.start import StartScreen

        assert isinstance(screen, StartScreen)
        own_file = self._options.settings or paths.config / SETTINGS_FILE
        try:
            save_server(own_file, address)
            settings = load(paths.machine_config / SETTINGS_FILE, own_file)
        except FileExistsError:
            screen.refuse(f"{own_file}: this file is there already. Set server.url in it.")
        except (SettingsError, OSError) as wrong:
            screen.refuse(str(wrong))
        else:
            self._mode_chosen(Mode(settings.server or server_url(address), settings, paths))

    def _paths(self, *, training: bool) -> Paths:
        return find_paths(training=training, data=self._options.data)


def _address_problem(address: str) -> str:
    try:
        server_url(address, "server.url")
    except SettingsError as wrong:
        return str(wrong.problem)
    return ""
