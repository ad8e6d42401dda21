"""Scenes of the Refund screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from frontdesk.desk.attention import Blind
from frontdesk.desk.notices import bad_amount
from frontdesk.desk.refunds import Refundable, refundables
from frontdesk.domain.amount_entry import AmountEntry
from frontdesk.domain.card import Card, CardNumber, TransactionKind
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.finding import FindingKind
from frontdesk.domain.money import AmountError, Money
from frontdesk.domain.movement import Refund
from frontdesk.domain.shop import Role
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.flows.places import Place
from frontdesk.flows.refund import RefundPhase, RefundState
from frontdesk.flows.result import Result
from frontdesk.ui.main_window import MainWindow
from tests.scenes.ends import differs, ended_well, not_read_back, not_sent, refused, unknown, waits_for
from tests.scenes.scene import Scene, typing
from tests.scenes.shop import REASONS, USD, aed, ago, card, experience, new_card, rate, row, usd
from tests.scenes.windows import TillStates, till_window

NUMBER = CardNumber("5501627879")
LOCAL_BILL = {
    "local_currency": "AED",
    "local_amount": "36.71",
    "fd_rate": "0.27236",
    "fd_rate_from": "AED",
    "fd_rate_to": "USD",
    "fd_rate_source": "store",
}
PURCHASES = (
    row("119", TransactionKind.REDEEM, usd("-10.00"), ago(minutes=20), meta=LOCAL_BILL),
    row("118", TransactionKind.REDEEM, usd("-56.90"), ago(hours=1, minutes=29)),
    row("98", TransactionKind.REFUND, usd("8.40"), ago(days=10), refund_of="71"),
    row("83", TransactionKind.ACTIVATION, usd("100.00"), ago(days=19)),
    row("71", TransactionKind.REDEEM, usd("-8.40"), ago(days=40)),
)
"""The past of a card: one bill in the store's currency, one in the card's, and one that was given back."""


def _refund(state: RefundState, role: Role = Role.MANAGER) -> MainWindow:
    return till_window(replace(TillStates.at(Place.REFUND, role), refund=state))


def _state(*, role: Role = Role.MANAGER) -> RefundState:
    return RefundState(role is Role.MANAGER, REASONS)


def bought_with() -> Card:
    """Return a card that something can be given back to."""
    return card(usd("41.50"), transactions=PURCHASES)


def _slot(held: Card, notice: Notice | None = None) -> CardSlot:
    return CardSlot(SlotPhase.SHOWN, held.number, held, notice)


def _transactions(held: Card, *, notice: Notice | None = None, role: Role = Role.MANAGER) -> RefundState:
    return replace(
        _state(role=role), phase=RefundPhase.TRANSACTION, slot=_slot(held, notice), rows=refundables(held)
    )


def _chosen(
    transaction_id: str = "119",
    held: Card | None = None,
    *,
    reason: str = REASONS[0],
    role: Role = Role.MANAGER,
    today: Money | None = None,
) -> RefundState:
    state = _transactions(held or bought_with(), role=role)
    purchase = _purchase(state, transaction_id)
    left = purchase.left
    return replace(
        state,
        phase=RefundPhase.AMOUNT,
        chosen=purchase,
        amount=left,
        local=purchase.local_share(left) if left else None,
        today=today,
        reason=reason,
    )


def _purchase(state: RefundState, transaction_id: str) -> Refundable:
    return next(each for each in state.rows if each.transaction.id == transaction_id)


def _keyed(entry: AmountEntry, *, transaction_id: str = "119") -> RefundState:
    """Return the state in which an amount was keyed in, as the flow would have read it."""
    state = replace(_chosen(transaction_id), entry=entry, amount=None, local=None)
    purchase = _purchase(state, transaction_id)
    assert purchase.left is not None
    try:
        amount = entry.read(USD)
    except AmountError as bad:
        return replace(state, problem=bad_amount(bad), readings=bad.readings)
    if amount > purchase.left:
        facts = {"left": purchase.left, "amount": amount}
        return _problem(state, NoticeKind.REFUND_TOO_MUCH, NextStep.CHECK_AMOUNT, **facts)
    local = purchase.local_share(amount)
    return replace(state, amount=amount, local=local, today=local)


def _problem(state: RefundState, kind: NoticeKind, step: NextStep, **arguments: object) -> RefundState:
    return replace(state, problem=Notice(kind, MoneyMoved.NO, step, arguments))


def _no_card(kind: NoticeKind, step: NextStep, **arguments: object) -> RefundState:
    return replace(_state(), slot=CardSlot(notice=Notice(kind, MoneyMoved.NO, step, arguments)))


def _spa_day() -> Card:
    past = (row("91", TransactionKind.REDEEM, None, ago(days=2), sku="pool-day"),)
    return experience(redeemed=True, transactions=past)


def local_refund() -> Refund:
    """Return the refund of a bill that was in the store's currency."""
    return Refund(bought_with(), "119", usd("10.00"), REASONS[0], local=aed("36.71"))


def _own_refund() -> Refund:
    return Refund(bought_with(), "118", usd("56.90"), REASONS[0])


def _ended(result: Result, before: RefundState | None = None) -> RefundState:
    return replace(before or _chosen(), phase=RefundPhase.RESULT, result=result)


_TODAY = rate("0.26010").convert(usd("10.00"))
_EXPERIENCE = Refund(_spa_day(), "91", None, REASONS[0])

_STATES: dict[str, RefundState] = {
    "empty": _state(),
    "looking": replace(_state(), slot=CardSlot(SlotPhase.LOOKING, NUMBER)),
    "needs_card": _no_card(NoticeKind.REFUND_NEEDS_CARD, NextStep.SCAN_CARD),
    "number_not_known": _no_card(NoticeKind.CARD_UNKNOWN, NextStep.CHECK_NUMBER, number=NUMBER),
    "no_connection": _no_card(NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    "no_right_to_cards": _problem(
        replace(_state(), slot=CardSlot(SlotPhase.NEEDS_PIN, NUMBER)),
        NoticeKind.CARDS_NOT_READABLE,
        NextStep.CALL_MANAGER,
    ),
    "transactions": _transactions(bought_with()),
    "nothing_bought": _problem(
        _transactions(new_card()),
        NoticeKind.REFUND_NO_TRANSACTIONS,
        NextStep.CHECK_NUMBER,
        number=new_card().number,
    ),
    "nothing_left": _problem(
        replace(_transactions(bought_with()), chosen=refundables(bought_with())[-1]),
        NoticeKind.REFUND_NOTHING_LEFT,
        NextStep.NONE,
    ),
    "transaction_missing": _problem(
        _transactions(bought_with()), NoticeKind.REFUND_TRANSACTION_MISSING, NextStep.SCAN_CARD
    ),
    "card_waits": _transactions(bought_with(), notice=waits_for(NUMBER)),
    "amount_local": _chosen(today=_TODAY),
    "amount_local_same_rate": _chosen(today=aed("36.71")),
    "amount_local_no_rate": _chosen(),
    "amount_card_currency": _chosen("118"),
    "amount_part": _keyed(AmountEntry("400")),
    "amount_too_much": _keyed(AmountEntry("9900")),
    "amount_ambiguous": _keyed(AmountEntry().paste("1,234")),
    "amount_no_number": _keyed(AmountEntry().paste("ten")),
    "reason_not_chosen": _chosen(reason="", today=_TODAY),
    "reason_missing": _problem(
        _chosen(reason="", today=_TODAY), NoticeKind.REFUND_REASON_MISSING, NextStep.FILL_IN
    ),
    "note": replace(_chosen(today=_TODAY), note="The lid does not close."),
    "card_waits_at_amount": replace(_chosen(today=_TODAY), problem=waits_for(NUMBER)),
    "experience": _chosen("91", _spa_day()),
    "sending": replace(_chosen(today=_TODAY), phase=RefundPhase.SENDING),
    "done": _ended(ended_well(local_refund(), card(usd("51.50")), balance=usd("51.50"))),
    "done_card_currency": _ended(ended_well(_own_refund(), card(usd("98.40")), balance=usd("98.40"))),
    "done_experience": _ended(ended_well(_EXPERIENCE, experience(), balance=None), _chosen("91", _spa_day())),
    "done_not_read_back": _ended(not_read_back(local_refund())),
    "refused": _ended(
        refused(local_refund(), NoticeKind.REFUND_NOTHING_LEFT, NextStep.READ_AGAIN, "Nothing left to refund.")
    ),
    "not_sent": _ended(not_sent(local_refund())),
    "unknown": _ended(unknown(local_refund())),
    "unknown_blind": _ended(unknown(local_refund(), seen=None, blind=Blind.CARD)),
    "refunded_twice": _ended(differs(local_refund(), FindingKind.DUPLICATE, usd("10.00"), usd("61.50"))),
    "never_found": _ended(differs(local_refund(), FindingKind.NEVER_FOUND, None, usd("41.50"))),
}

_OF_CASHIER: dict[str, RefundState] = {
    "cashier": _state(role=Role.CASHIER),
    "cashier_transactions": _transactions(bought_with(), role=Role.CASHIER),
    "cashier_amount": _chosen(role=Role.CASHIER, today=_TODAY),
    "cashier_refused": _problem(
        _chosen(role=Role.CASHIER, today=_TODAY), NoticeKind.REFUND_NEEDS_MANAGER, NextStep.CALL_MANAGER
    ),
}

REFUND = (
    *(
        Scene(f"refund_{name}", "refund", partial(_refund, state), key=name == "amount_local")
        for name, state in _STATES.items()
    ),
    *(
        Scene(f"refund_{name}", "refund", partial(_refund, state, Role.CASHIER))
        for name, state in _OF_CASHIER.items()
    ),
    Scene("refund_typing", "refund", partial(_refund, _state()), typing("119")),
)
