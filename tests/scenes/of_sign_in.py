"""Scenes of signing in."""

from __future__ import annotations

from functools import partial

from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.shop import Right
from frontdesk.flows.sign_in import PracticeUser, SignInPhase, SignInState
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.screens.sign_in import SignInScreen
from tests.scenes.scene import Scene, typing
from tests.scenes.shop import AIRPORT, CASHIER, HARBOUR, MALL, MANAGER, TILL
from tests.scenes.still import still_sign_in
from tests.scenes.windows import page_window

PEOPLE = (
    PracticeUser("Mariam Khan", CASHIER, "mariam-123", "cashier"),
    PracticeUser("Omar Haddad", MANAGER, "omar-123", "manager"),
    PracticeUser("Head office", "office@practice.example", "office-123", "client"),
    PracticeUser("Noor Saleh", "noor@practice.example", "noor-123", "cashier"),
)

PRACTICE = SignInState(training=True, ready=True, practice_users=PEOPLE)
LIVE = SignInState(training=False, server="till.brand.example", ready=True)
KNOWN = SignInState(training=False, server="till.brand.example", ready=True, email="mariam@brand.example")
STORES = (HARBOUR, MALL, AIRPORT)


def sign_in_window(state: SignInState) -> MainWindow:
    """Return the window of a sign-in in a state."""

    def page(context: ScreenContext) -> SignInScreen:
        return SignInScreen(still_sign_in(state), context)

    return page_window(page, training=state.training)


def _live(kind: NoticeKind, step: NextStep = NextStep.NONE, **arguments: object) -> SignInState:
    return _told(KNOWN, kind, step, arguments)


def _told(state: SignInState, kind: NoticeKind, step: NextStep, arguments: dict[str, object]) -> SignInState:
    problem = Notice(kind, MoneyMoved.NOT_CONCERNED, step, arguments)
    return SignInState(
        training=state.training,
        server=state.server,
        ready=state.ready,
        email=state.email,
        practice_users=state.practice_users,
        problem=problem,
    )


def _store(
    *,
    stores: bool = True,
    store_id: str = "",
    till: str = "",
    problem: Notice | None = None,
    busy: bool = False,
    missing: frozenset[Right] = frozenset(),
    training: bool = True,
) -> SignInState:
    return SignInState(
        training=training,
        server="" if training else "till.brand.example",
        phase=SignInPhase.DONE if busy else SignInPhase.STORE,
        busy=busy,
        ready=True,
        email=CASHIER,
        practice_users=PEOPLE if training else (),
        stores=STORES if stores else (),
        store_id=store_id,
        till=till,
        missing=missing,
        problem=problem,
    )


def _notice(kind: NoticeKind, step: NextStep = NextStep.FILL_IN, **arguments: object) -> Notice:
    return Notice(kind, MoneyMoved.NOT_CONCERNED, step, arguments)


_STATES: dict[str, SignInState] = {
    "waiting": SignInState(training=True),
    "people": PRACTICE,
    "practice_server_failed": _told(
        SignInState(training=True), NoticeKind.TRAINING_SERVER_FAILED, NextStep.TRY_AGAIN, {}
    ),
    "live": LIVE,
    "email_missing": _told(LIVE, NoticeKind.EMAIL_MISSING, NextStep.FILL_IN, {}),
    "password_missing": _live(NoticeKind.PASSWORD_MISSING, NextStep.FILL_IN),
    "wrong_password": _live(NoticeKind.WRONG_PASSWORD, NextStep.CHECK_PASSWORD),
    "no_connection": _live(NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    "not_this_service": _live(NoticeKind.NOT_THIS_SERVICE, NextStep.CHECK_SERVER_ADDRESS),
    "journal_too_new": _live(NoticeKind.JOURNAL_TOO_NEW, NextStep.UPDATE_PROGRAM),
    "card_key_lost": _live(
        NoticeKind.CARD_KEY_LOST, NextStep.RESTORE_FILE, file="/home/till/.local/share/frontdesk/card-hash.key"
    ),
    "records_set_aside": _live(
        NoticeKind.JOURNAL_SET_ASIDE,
        NextStep.ASK_ADMINISTRATOR,
        file="/home/till/.local/share/frontdesk/journal.damaged-20261122T064000Z.sqlite3",
        carried=128,
        open=1,
    ),
    "busy": SignInState(training=False, server="till.brand.example", ready=True, email=KNOWN.email, busy=True),
    "store": _store(),
    "store_chosen": _store(store_id=HARBOUR.id),
    "store_remembered": _store(store_id=HARBOUR.id, till=TILL),
    "store_missing": _store(problem=_notice(NoticeKind.STORE_MISSING)),
    "till_name_missing": _store(store_id=MALL.id, problem=_notice(NoticeKind.TILL_NAME_MISSING)),
    "no_stores": _store(
        stores=False, training=False, problem=_notice(NoticeKind.STORE_MISSING, NextStep.ASK_ADMINISTRATOR)
    ),
    "rights_missing": _store(
        store_id=AIRPORT.id,
        missing=frozenset(Right),
        problem=_notice(
            NoticeKind.RIGHTS_MISSING, NextStep.NONE, missing=tuple(sorted(right.value for right in Right))
        ),
    ),
    "opening": _store(store_id=HARBOUR.id, till=TILL, busy=True),
}

SIGN_IN = (
    *(
        Scene(f"sign_in_{name}", "sign_in", partial(sign_in_window, state), key=name == "people")
        for name, state in _STATES.items()
    ),
    Scene(
        "sign_in_typing", "sign_in", partial(sign_in_window, KNOWN), typing("mariam-123", "sign_in_password_input")
    ),
)
