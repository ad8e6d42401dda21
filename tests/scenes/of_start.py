"""Scenes of the choice between practising and connecting."""

from __future__ import annotations

from functools import partial

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.ui.language import LANGUAGES
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.screens.start import StartScreen
from tests.scenes.scene import Scene
from tests.scenes.windows import page_window

SPOKEN = tuple((each.code, each.name) for each in LANGUAGES)


def _start(told: Notice | None = None) -> MainWindow:
    def page(context: ScreenContext) -> StartScreen:
        screen = StartScreen(context, SPOKEN, "en")
        if told is not None:
            screen.tell(told)
        return screen

    return page_window(page)


def _told(kind: NoticeKind, step: NextStep, **arguments: object) -> MainWindow:
    return _start(Notice(kind, MoneyMoved.NOT_CONCERNED, step, arguments))


START = (
    Scene("start", "start", _start, key=True),
    Scene(
        "start_settings_wrong",
        "start",
        partial(
            _told,
            NoticeKind.SETTINGS_WRONG,
            NextStep.ASK_ADMINISTRATOR,
            where="/etc/xdg/frontdesk/settings.toml",
            key="till.local_currency",
            problem="it is no currency",
        ),
    ),
    Scene("start_already_open", "start", partial(_told, NoticeKind.ALREADY_OPEN, NextStep.NONE)),
)
