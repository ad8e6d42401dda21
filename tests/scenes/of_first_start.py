"""Scenes of the steps that a first start is guided through."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from frontdesk.devices.barcodes import code128
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.scan import KeyboardLayout, ScanContent, ScanEnd, ScanReading, ScanTrouble
from frontdesk.flows.connect import ConnectState
from frontdesk.flows.scanner_test import ScannerTestState
from frontdesk.flows.sign_in import SignInPhase, SignInState
from frontdesk.server_address import AddressProblem
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.connect import ConnectScreen
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.screens.sign_in import SignInScreen
from tests.scenes.of_sign_in import LIVE, PRACTICE, STORES
from tests.scenes.scene import Scene
from tests.scenes.still import still_connect, still_scanner_test, still_sign_in
from tests.scenes.windows import page_window

ADDRESS = "giftcards.brand.example"
TYPED = ConnectState(ADDRESS, f"https://{ADDRESS}")
PLACED = replace(
    PRACTICE, guided=True, may_return=True, phase=SignInPhase.STORE, stores=STORES, store_id=STORES[0].id
)


def _connect(state: ConnectState) -> MainWindow:
    return page_window(lambda context: ConnectScreen(still_connect(state), context))


def _refused(kind: NoticeKind, step: NextStep, *, anyway: bool = False) -> ConnectState:
    return replace(TYPED, problem=Notice(kind, MoneyMoved.NOT_CONCERNED, step), may_use_anyway=anyway)


def _sign_in(state: SignInState, scanner: ScannerTestState | None = None) -> MainWindow:
    def page(context: ScreenContext) -> SignInScreen:
        return SignInScreen(
            still_sign_in(state), context, lambda: still_scanner_test(scanner or ScannerTestState())
        )

    return page_window(page, training=state.training)


def _scanner(name: str, reading: ScanReading | None = None, *, training: bool = True, key: bool = False) -> Scene:
    # The last step of either way; a practice till has a barcode to show.
    state = PLACED if training else replace(PLACED, training=False)
    sample = code128("5501627879") if training else ""
    tried = ScannerTestState(reading, 0 if reading is None else 1, sample)
    step = replace(state, phase=SignInPhase.SCANNER, till="Till 1")
    return Scene(name, "scanner_test", partial(_sign_in, step, tried), key=key)


def _read(
    *troubles: ScanTrouble,
    content: ScanContent = ScanContent.CARD,
    gap_ms: int = 6,
    end: ScanEnd = ScanEnd.ENTER,
    layout: KeyboardLayout | None = None,
) -> ScanReading:
    return ScanReading(content, "7879", gap_ms, end, troubles, layout)


CONNECT = (
    Scene("connect", "connect", partial(_connect, ConnectState()), key=True),
    Scene("connect_typed", "connect", partial(_connect, TYPED)),
    Scene("connect_busy", "connect", partial(_connect, replace(TYPED, busy=True))),
    *(
        Scene(
            f"connect_wrong_{problem.name.lower()}",
            "connect",
            partial(_connect, ConnectState(ADDRESS, wrong=problem)),
        )
        for problem in AddressProblem
    ),
    *(
        Scene(f"connect_{kind.value}", "connect", partial(_connect, _refused(kind, step, anyway=anyway)))
        for kind, step, anyway in (
            (NoticeKind.SERVER_NAME_UNKNOWN, NextStep.CHECK_SERVER_ADDRESS, True),
            (NoticeKind.SERVER_NOT_LISTENING, NextStep.CHECK_SERVER_ADDRESS, True),
            (NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION, True),
            (NoticeKind.TOO_SLOW, NextStep.CHECK_CONNECTION, True),
            (NoticeKind.SERVER_FAILED, NextStep.TRY_AGAIN, True),
            (NoticeKind.NOT_THIS_SERVICE, NextStep.CHECK_SERVER_ADDRESS, False),
            (NoticeKind.SERVER_NOT_ENCRYPTED, NextStep.CHECK_SERVER_ADDRESS, False),
            (NoticeKind.CERTIFICATE_OUT_OF_DATE, NextStep.ASK_ADMINISTRATOR, False),
            (NoticeKind.CERTIFICATE_FOR_ANOTHER, NextStep.CHECK_SERVER_ADDRESS, False),
            (NoticeKind.CERTIFICATE_NOT_TRUSTED, NextStep.ASK_ADMINISTRATOR, False),
            (NoticeKind.SETTINGS_NOT_SAVED, NextStep.ASK_ADMINISTRATOR, False),
        )
    ),
)

GUIDED = (
    Scene("sign_in_guided", "sign_in", partial(_sign_in, replace(PRACTICE, guided=True, may_return=True))),
    Scene("sign_in_guided_live", "sign_in", partial(_sign_in, replace(LIVE, guided=True, may_return=True))),
    Scene("sign_in_guided_store", "sign_in", partial(_sign_in, PLACED)),
    Scene("sign_in_another_server", "sign_in", partial(_sign_in, replace(LIVE, may_return=True))),
    Scene("sign_in_leave_practice", "sign_in", partial(_sign_in, replace(PRACTICE, may_return=True))),
)

SCANNER_TEST = (
    _scanner("scanner_test", key=True),
    _scanner("scanner_test_live", training=False),
    _scanner("scanner_test_works", _read()),
    _scanner("scanner_test_works_product", _read(content=ScanContent.PRODUCT)),
    *(
        _scanner(f"scanner_test_{trouble.name.lower()}", reading)
        for trouble, reading in {
            ScanTrouble.TYPED: _read(ScanTrouble.TYPED, gap_ms=170, end=ScanEnd.NOTHING),
            ScanTrouble.SHIFTED: _read(ScanTrouble.SHIFTED),
            ScanTrouble.NO_NUMBER: _read(ScanTrouble.NO_NUMBER, content=ScanContent.OTHER),
            ScanTrouble.PREFIX: _read(ScanTrouble.PREFIX),
            ScanTrouble.NO_ENTER: _read(ScanTrouble.NO_ENTER, end=ScanEnd.NOTHING),
            ScanTrouble.TAB_AT_END: _read(ScanTrouble.TAB_AT_END, end=ScanEnd.TAB),
            ScanTrouble.TOO_SLOW: _read(ScanTrouble.TOO_SLOW, gap_ms=58),
        }.items()
    ),
    *(
        _scanner(f"scanner_test_layout_{layout.name.lower()}", _read(ScanTrouble.LAYOUT, layout=layout))
        for layout in KeyboardLayout
    ),
)
