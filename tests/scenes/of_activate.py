"""Scenes of the Activate screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from frontdesk.desk.notices import bad_amount, bad_number
from frontdesk.desk.outcomes import done, in_doubt
from frontdesk.domain.amount_text import parse_amount
from frontdesk.domain.card import Card, CardNumber, CardNumberError, NumberProblem
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind, StorageFault
from frontdesk.domain.money import AmountError
from frontdesk.domain.movement import Activate, Delivery
from frontdesk.flows.activate import ActivateState, ActivationRow, RowState
from frontdesk.flows.places import Place
from frontdesk.ui.main_window import MainWindow
from tests.scenes.ends import waits_for
from tests.scenes.scene import Scene, typing
from tests.scenes.shop import AED, USD, card, new_card, usd
from tests.scenes.windows import EMPTY_ACTIVATE, TillStates, till_window

FIRST = 603100000000000101
VALUE = usd("200.00")


def _activate(state: ActivateState, *, was_started: bool = False) -> MainWindow:
    before = (replace(state, running=True),) if was_started else ()
    return till_window(replace(TillStates.at(Place.ACTIVATE), activate=state, activated_before=before))


def _number(place: int) -> CardNumber:
    return CardNumber(str(FIRST + place - 1))


def _row(place: int, state: RowState, notice: Notice | None = None, held: Card | None = None) -> ActivationRow:
    number = _number(place)
    sent = state in {RowState.SENDING, RowState.ACTIVATED, RowState.REFUSED, RowState.IN_DOUBT, RowState.NOT_SENT}
    read = None if state in {RowState.LOOKING, RowState.UNKNOWN_NUMBER} else held or new_card(number.digits)
    return ActivationRow(place, number, state, read, VALUE if sent else None, notice or _told(number, state))


def _told(number: CardNumber, state: RowState) -> Notice | None:
    """Return what the flow would say of a row."""
    about = {"number": number}
    movement = Activate(number, None, "41", VALUE)
    match state:
        case RowState.ALREADY_ACTIVE:
            return Notice(NoticeKind.CARD_ALREADY_ACTIVE, MoneyMoved.NO, NextStep.NONE, about)
        case RowState.UNKNOWN_NUMBER:
            return Notice(NoticeKind.CARD_UNKNOWN, MoneyMoved.NO, NextStep.CHECK_NUMBER, about)
        case RowState.DUPLICATE:
            return Notice(NoticeKind.CARD_TWICE_IN_LIST, MoneyMoved.NO, NextStep.NONE, about)
        case RowState.NOT_POSSIBLE:
            return Notice(NoticeKind.CARD_BLOCKED, MoneyMoved.NO, NextStep.CALL_MANAGER, about)
        case RowState.ACTIVATED:
            return done(movement, VALUE)
        case RowState.REFUSED:
            words = "The campaign does not allow this value."
            return Notice(NoticeKind.REFUSED, MoneyMoved.NO, NextStep.CALL_MANAGER, about, words)
        case RowState.IN_DOUBT:
            return in_doubt(movement, NoticeKind.TOO_SLOW)[1]
        case RowState.NOT_SENT:
            return Notice(NoticeKind.NOT_SENT, MoneyMoved.NO, NextStep.CHECK_CONNECTION)
    return None


def _rows(states: Sequence[RowState]) -> tuple[ActivationRow, ...]:
    return tuple(_row(place, state) for place, state in enumerate(states, 1))


def _list(*states: RowState, running: bool = False, stopping: bool = False) -> ActivateState:
    return replace(_SET, rows=_rows(states), running=running, stopping=stopping)


def _value(text: str) -> ActivateState:
    state = replace(_SET, value_text=text, value=None)
    try:
        return replace(state, value=parse_amount(text, USD))
    except AmountError as bad:
        return replace(state, problem=bad_amount(bad), readings=bad.readings)


def _problem(state: ActivateState, kind: NoticeKind, step: NextStep, **arguments: object) -> ActivateState:
    return replace(state, problem=Notice(kind, MoneyMoved.NO, step, arguments))


def _with_last(state: RowState, notice: Notice | None = None) -> ActivateState:
    rows = (_row(1, RowState.NEW), _row(2, RowState.NEW), _row(3, state, notice))
    return replace(_SET, rows=rows)


_SET = replace(
    EMPTY_ACTIVATE, campaign_id="41", currency=USD, value_text="200", value=VALUE, order_number="R634022964"
)
_NEW, _WAITING, _SENDING, _DONE = RowState.NEW, RowState.WAITING, RowState.SENDING, RowState.ACTIVATED
_NO_CAMPAIGN = Notice(NoticeKind.CAMPAIGN_UNKNOWN, MoneyMoved.NO, NextStep.CALL_MANAGER)
_DISK_FULL = Notice(NoticeKind.JOURNAL_FAILED, MoneyMoved.NO, NextStep.FREE_DISK, {"fault": StorageFault.DISK_FULL})
_BOX = (*(_DONE for _ in range(42)), _SENDING, *(_WAITING for _ in range(77)))

_STATES: dict[str, ActivateState] = {
    "empty": EMPTY_ACTIVATE,
    "no_right_to_campaigns": replace(EMPTY_ACTIVATE, campaigns=()),
    "set": _SET,
    "delivered": replace(_SET, delivery=Delivery.DELIVERED),
    "value_ambiguous": _value("1,234"),
    "value_no_amount": _value("two hundred"),
    "no_number": replace(_SET, problem=bad_number(CardNumberError(NumberProblem.NOT_DIGITS, 11))),
    "looking": _list(_NEW, RowState.LOOKING),
    "one": _list(_NEW),
    "ready": _list(_NEW, _NEW, _NEW),
    "every_state": _list(*RowState),
    "campaign_missing": _problem(
        replace(_list(_NEW, _NEW), campaign_id=""), NoticeKind.CAMPAIGN_MISSING, NextStep.FILL_IN
    ),
    "value_missing": _problem(
        replace(_list(_NEW, _NEW), value=None, value_text=""),
        NoticeKind.AMOUNT_MISSING,
        NextStep.CHECK_AMOUNT,
        currency=AED,
        decimals=2,
    ),
    "already_active": replace(
        _SET, rows=(_row(1, _NEW), _row(2, RowState.ALREADY_ACTIVE, held=card(number=_number(2).digits)))
    ),
    "scanned_twice": _with_last(RowState.DUPLICATE),
    "number_not_known": _with_last(RowState.UNKNOWN_NUMBER),
    "card_blocked": _with_last(RowState.NOT_POSSIBLE),
    "card_waits": _with_last(RowState.NOT_POSSIBLE, waits_for(_number(3))),
    "running": _list(_DONE, _DONE, _SENDING, _WAITING, _WAITING, _WAITING, running=True),
    "running_box": replace(_SET, rows=_rows(_BOX), running=True),
    "stopping": _list(_DONE, _DONE, _SENDING, _WAITING, _WAITING, _WAITING, running=True, stopping=True),
}

_ENDED: dict[str, ActivateState] = {
    "stopped": _list(_DONE, _DONE, _DONE, _WAITING, _WAITING, _WAITING),
    "done_one": _list(_DONE),
    "done": _list(_DONE, _DONE, _DONE),
    "refused": _list(_DONE, RowState.REFUSED, _DONE),
    "campaign_unknown": replace(_SET, rows=(_row(1, RowState.REFUSED, _NO_CAMPAIGN), _row(2, _WAITING))),
    "not_sent": _list(_DONE, RowState.NOT_SENT, _WAITING),
    "in_doubt": _list(_DONE, RowState.IN_DOUBT, _WAITING),
    "records_full": replace(_SET, rows=(_row(1, _DONE), _row(2, RowState.NOT_SENT, _DISK_FULL))),
}

ACTIVATE = (
    *(
        Scene(f"activate_{name}", "activate", partial(_activate, state), key=name == "every_state")
        for name, state in _STATES.items()
    ),
    *(
        Scene(f"activate_{name}", "activate", partial(_activate, state, was_started=True))
        for name, state in _ENDED.items()
    ),
    Scene("activate_typing", "activate", partial(_activate, _SET), typing("60310000")),
)
