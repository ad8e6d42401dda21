"""Whole windows of the real parts: the frame with every place of a till, or a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from frontdesk.devices.barcodes import code128
from frontdesk.domain.amount_entry import AmountEntry
from frontdesk.domain.exchange import Rounding
from frontdesk.domain.shop import Role
from frontdesk.flows.activate import ActivateState
from frontdesk.flows.activity import ActivityState
from frontdesk.flows.balance import BalanceState
from frontdesk.flows.places import Place
from frontdesk.flows.rates import RatesState
from frontdesk.flows.redeem import RedeemState
from frontdesk.flows.refund import RefundState
from frontdesk.flows.shell import ShellState
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.screens.screen import ScreenContext
from frontdesk.ui.till import Flows, Till
from tests.scenes.shop import AED, CAMPAIGNS, EUR, NOW, REASONS, USD, session
from tests.scenes.still import (
    let_be,
    still_activate,
    still_activity,
    still_balance,
    still_rates,
    still_redeem,
    still_refund,
    still_shell,
)

EMPTY_REDEEM = RedeemState(AED, entry=AmountEntry())
EMPTY_ACTIVATE = ActivateState(CAMPAIGNS, (AED, USD, EUR), AED)


@dataclass(frozen=True)
class TillStates:
    """The states of a whole till; what is not given is as it is after signing in.

    `revealed` is the number that the barcode of the card on the Balance screen shows when it is asked for;
    `activated_before` are the states that the list of cards has gone through: its screen remembers how far it was.
    """

    shell: ShellState
    balance: BalanceState = field(default_factory=BalanceState)
    revealed: str = ""
    redeem: RedeemState = EMPTY_REDEEM
    activate: ActivateState = EMPTY_ACTIVATE
    activated_before: tuple[ActivateState, ...] = ()
    refund: RefundState = field(default_factory=lambda: RefundState(allowed=True, reasons=REASONS))
    activity: ActivityState | None = None
    rates: RatesState | None = None

    @classmethod
    def at(cls, place: Place, role: Role = Role.CASHIER) -> TillStates:
        """Return the states of a practice till at a place."""
        manager = role is Role.MANAGER
        return cls(ShellState(session(role), place), refund=RefundState(manager, REASONS))

    def flows(self) -> Flows:
        """Return the flows of a till that stands still."""
        signed_in = self.shell.session
        return Flows(
            shell=still_shell(self.shell),
            balance=still_balance(self.balance, self.revealed),
            redeem=still_redeem(self.redeem),
            activate=still_activate(self.activate, *self.activated_before),
            refund=still_refund(self.refund),
            activity=still_activity(self.activity or ActivityState(signed_in.account)),
            rates=still_rates(self.rates or RatesState(signed_in.role is Role.MANAGER, AED, Rounding.HALF_UP)),
        )


def till_window(states: TillStates, tell: Callable[[Till], None] | None = None) -> MainWindow:
    """Return the window of a signed-in till; `tell` lets it say something over its places."""
    window = MainWindow()
    window.set_training(states.shell.session.training)
    till = Till(states.flows(), _context(window))
    window.show_page(till)
    for _ in till.furnish():
        if till.usable:
            # The places that nobody has gone to are made when they are asked for.
            break
    if tell is not None:
        tell(till)
    return window


def page_window(make: Callable[[ScreenContext], QWidget], *, training: bool = False) -> MainWindow:
    """Return a window with one page, as it is before anybody has signed in."""
    window = MainWindow()
    window.set_training(training)
    window.show_page(make(_context(window)))
    return window


def _context(window: MainWindow) -> ScreenContext:
    return ScreenContext(let_be, lambda: NOW, window.pages, barcode=code128)
