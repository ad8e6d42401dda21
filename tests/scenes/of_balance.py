"""Scenes of the Balance screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Literal

from frontdesk.desk.notices import bad_number
from frontdesk.domain.card import Card, CardNumber, CardNumberError, CardStatus, NumberProblem, TransactionKind
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind
from frontdesk.domain.exchange import Rate
from frontdesk.domain.money import Money
from frontdesk.flows.balance import BalanceState, _actions
from frontdesk.flows.card_slot import CardSlot, SlotPhase
from frontdesk.flows.places import Place
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.widgets.scan_field import ScanField
from tests.scenes.scene import Scene, part, typing
from tests.scenes.shop import AED, JPY, KWD, NOW, ago, card, dirham_card, experience, new_card, rate, row, usd
from tests.scenes.windows import TillStates, till_window

NUMBER = CardNumber("5501627879")


def _balance(state: BalanceState) -> MainWindow:
    return till_window(replace(TillStates.at(Place.BALANCE), balance=state))


def shown(held: Card, *, notice: Notice | None = None, at: Rate | None = None, old: bool = False) -> BalanceState:
    """Return the state in which a card is shown; `at` is the rate of its value in the store's currency."""
    slot = CardSlot(SlotPhase.SHOWN, held.number, held, notice)
    foreign = held.balance is not None and held.balance.currency != AED
    local = (at or rate()).convert(held.balance) if held.balance is not None and foreign else None
    return BalanceState(slot, local, old, _actions(held, NOW), NOW)


def _empty(kind: NoticeKind, step: NextStep, **arguments: object) -> BalanceState:
    return BalanceState(CardSlot(SlotPhase.EMPTY, NUMBER, notice=Notice(kind, MoneyMoved.NO, step, arguments)))


def _no_number(problem: NumberProblem, length: int) -> BalanceState:
    return BalanceState(CardSlot(notice=bad_number(CardNumberError(problem, length))))


def _pin(kind: NoticeKind | None = None, step: NextStep = NextStep.CHECK_PIN) -> BalanceState:
    notice = None if kind is None else Notice(kind, MoneyMoved.NO, step)
    return BalanceState(CardSlot(SlotPhase.NEEDS_PIN, NUMBER, notice=notice))


def _answering(tone: Literal["ok", "bad"]) -> Callable[[MainWindow], None]:
    """Return what lets the field say for a moment how a scan ended."""

    def act(window: MainWindow) -> None:
        field = part(window, "balance_scan")
        assert isinstance(field, ScanField)
        field.show_answer(tone)

    return act


def _busy_card() -> Card:
    """Return a card with more of a past than the screen has room for."""
    past = tuple(
        row(str(300 - place), TransactionKind.REDEEM, usd(f"-{place + 3}.25"), ago(days=place * 3 + 1))
        for place in range(14)
    )
    return card(usd("812.75"), transactions=past)


_STATES: dict[str, BalanceState] = {
    "empty": BalanceState(),
    "looking": BalanceState(CardSlot(SlotPhase.LOOKING, NUMBER)),
    "needs_pin": _pin(),
    "pin_wrong": _pin(NoticeKind.WRONG_PIN),
    "card": shown(card()),
    "store_currency": shown(dirham_card()),
    "old_rate": shown(card(), old=True),
    "large": shown(card(Money.of("1234157.66", AED), number="2338877012", transactions=())),
    "no_decimals": shown(card(Money.of("15000", JPY), transactions=()), at=rate("42.18", JPY)),
    "three_decimals": shown(card(Money.of("42.750", KWD), transactions=()), at=rate("0.08355", KWD)),
    "long_past": shown(_busy_card()),
    "near_expiry": shown(card(usd("30.00"), expires_at=NOW + timedelta(days=9))),
    "expires_today": shown(card(usd("30.00"), expires_at=NOW + timedelta(hours=3))),
    "expired": shown(card(usd("45.00"), expires_at=NOW - timedelta(days=30))),
    "blocked": shown(card(usd("60.00"), status=CardStatus.BLOCKED)),
    "canceled": shown(card(usd("35.00"), status=CardStatus.CANCELED)),
    "lost": shown(card(usd("35.00"), status=CardStatus.LOST)),
    "status_unknown": shown(card(usd("35.00"), status=CardStatus.UNKNOWN)),
    "used_up": shown(card(usd("0.00"))),
    "not_active": shown(new_card()),
    "experience": shown(experience()),
    "experience_used": shown(
        experience(
            "safari-1",
            name="Desert safari",
            redeemed=True,
            transactions=(row("91", TransactionKind.REDEEM, None, ago(days=12), sku="safari-1"),),
        )
    ),
    "no_right_to_history": shown(replace(card(), id=None, transactions=None)),
    "no_history": shown(card(usd("40.00"), transactions=())),
    "currency_not_known": shown(replace(card(), currency=None, balance=None)),
    "number_not_known": _empty(NoticeKind.CARD_UNKNOWN, NextStep.CHECK_NUMBER, number=NUMBER),
    "product_barcode": _empty(NoticeKind.PRODUCT_BARCODE, NextStep.CHECK_NUMBER, number=NUMBER),
    "receipt_barcode": _empty(NoticeKind.RECEIPT_BARCODE, NextStep.SCAN_IN_REFUND),
    "answer_unreadable": _empty(NoticeKind.ANSWER_UNREADABLE, NextStep.ASK_ADMINISTRATOR),
    "no_number": _no_number(NumberProblem.NOT_DIGITS, 12),
    "number_too_short": _no_number(NumberProblem.TOO_SHORT, 5),
    "number_too_long": _no_number(NumberProblem.TOO_LONG, 26),
    "no_connection": _empty(NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    "too_slow": _empty(NoticeKind.TOO_SLOW, NextStep.TRY_AGAIN),
    "server_failed": _empty(NoticeKind.SERVER_FAILED, NextStep.TRY_AGAIN),
    "signed_out": _empty(NoticeKind.SIGNED_OUT_BY_SERVER, NextStep.SIGN_IN_AGAIN),
    "next_number_wrong": shown(card(), notice=bad_number(CardNumberError(NumberProblem.NOT_DIGITS, 9))),
}

BALANCE = (
    *(
        Scene(f"balance_{name}", "balance", partial(_balance, state), key=name == "card")
        for name, state in _STATES.items()
    ),
    Scene("balance_typing", "balance", partial(_balance, BalanceState()), typing("550162")),
    Scene("balance_pin_typed", "balance", partial(_balance, _pin()), typing("20415")),
    Scene("balance_scan_accepted", "balance", partial(_balance, shown(card())), _answering("ok")),
    Scene("balance_scan_refused", "balance", partial(_balance, BalanceState()), _answering("bad")),
)
