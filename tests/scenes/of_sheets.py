"""Scenes of the sheets that lie over any place: keys, language and look, a card's barcode; and of the key tips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from frontdesk.domain.shop import Role
from frontdesk.flows.balance import BarcodeRight
from frontdesk.flows.places import Place
from frontdesk.preferences import Preferences
from frontdesk.ui.key_tips import KeyTips
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.help_sheet import HelpSheet
from frontdesk.ui.screens.look_sheet import LookSheet
from frontdesk.ui.till import Till
from tests.scenes.of_balance import shown
from tests.scenes.of_redeem import keyed
from tests.scenes.of_sign_in import PRACTICE, sign_in_window
from tests.scenes.scene import Scene, part
from tests.scenes.shop import aed, card
from tests.scenes.windows import TillStates, till_window

CHOSEN = Preferences(language="en", scheme="light")


def _till(place: Place = Place.REDEEM, role: Role = Role.CASHIER) -> MainWindow:
    return till_window(replace(TillStates.at(place, role), redeem=keyed(aed("36.71"))))


def _help(window: MainWindow) -> None:
    page = window.page
    HelpSheet(page.keys() if isinstance(page, Till) else (), window).open()


def _look(window: MainWindow, preferences: Preferences = CHOSEN) -> None:
    LookSheet(preferences, window).open()


def _with_card(right: BarcodeRight, role: Role = Role.CASHIER) -> MainWindow:
    state = replace(shown(card()), barcode=right)
    number = card().number.digits
    return till_window(replace(TillStates.at(Place.BALANCE, role), balance=state, revealed=number))


def _pressing(*names: str) -> Callable[[MainWindow], None]:
    """Return what presses buttons, one after the other."""

    def act(window: MainWindow) -> None:
        for name in names:
            button = part(window, name)
            assert isinstance(button, QAbstractButton)
            button.click()

    return act


def _hold_alt(window: MainWindow) -> None:
    handle = window.windowHandle()
    handle.installEventFilter(KeyTips(window))
    alt = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QApplication.sendEvent(handle, alt)


_EVERYONE, _CONFIRMED, _MANAGERS = BarcodeRight.EVERYONE, BarcodeRight.THIS_MANAGER, BarcodeRight.A_MANAGER
_OPEN, _SHOW = "balance_barcode", "barcode_show"

SHEETS = (
    Scene("help_redeem", "help", _till, _help, key=True),
    Scene("help_activity", "help", partial(_till, Place.ACTIVITY, Role.MANAGER), _help),
    Scene("help_before_signing_in", "help", partial(sign_in_window, PRACTICE), _help),
    Scene("help_rates", "help", partial(_till, Place.RATES, Role.MANAGER), _help),
    Scene("look", "look", _till, _look, key=True),
    Scene(
        "look_chosen",
        "look",
        _till,
        partial(_look, preferences=Preferences("ar", "contrast_dark", sounds=False, less_motion=True)),
    ),
    Scene("barcode", "barcode", partial(_with_card, _EVERYONE), _pressing(_OPEN), key=True),
    Scene("barcode_asks", "barcode", partial(_with_card, _CONFIRMED, Role.MANAGER), _pressing(_OPEN)),
    Scene("barcode_shown", "barcode", partial(_with_card, _CONFIRMED, Role.MANAGER), _pressing(_OPEN, _SHOW)),
    Scene("barcode_needs_manager", "barcode", partial(_with_card, _MANAGERS), _pressing(_OPEN)),
    Scene("frame_key_tips", "frame", _till, _hold_alt),
)
