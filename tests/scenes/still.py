"""Flows that stand still: each is of the real kind, holds one state, and does nothing whatever is wished of it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from frontdesk.flows.activate import ActivateFlow, ActivateState
from frontdesk.flows.activity import ActivityFlow, ActivityState
from frontdesk.flows.balance import BalanceFlow, BalanceState
from frontdesk.flows.connect import ConnectFlow, ConnectState
from frontdesk.flows.flow import Flow
from frontdesk.flows.rates import RatesFlow, RatesState
from frontdesk.flows.redeem import RedeemFlow, RedeemState
from frontdesk.flows.refund import RefundFlow, RefundState
from frontdesk.flows.scanner_test import ScannerTestFlow, ScannerTestState
from frontdesk.flows.shell import ShellFlow, ShellState
from frontdesk.flows.sign_in import SignInFlow, SignInState

F = TypeVar("F", bound=Flow[Any])


def still_shell(state: ShellState) -> ShellFlow:
    """Return a frame that stands still."""
    return _still(ShellFlow, state)


def still_sign_in(state: SignInState) -> SignInFlow:
    """Return a sign-in that stands still."""
    return _still(SignInFlow, state)


def still_connect(state: ConnectState) -> ConnectFlow:
    """Return a connecting that stands still."""
    return _still(ConnectFlow, state)


def still_scanner_test(state: ScannerTestState) -> ScannerTestFlow:
    """Return a scanner test that stands still."""
    return _still(ScannerTestFlow, state)


def still_balance(state: BalanceState, revealed: str = "") -> BalanceFlow:
    """Return a balance that stands still; `revealed` is the number that its barcode may show."""
    flow = _still(BalanceFlow, state)
    vars(flow)["reveal"] = lambda: revealed
    return flow


def still_redeem(state: RedeemState) -> RedeemFlow:
    """Return a redeem that stands still."""
    return _still(RedeemFlow, state)


def still_activate(state: ActivateState, *before: ActivateState) -> ActivateFlow:
    """Return a list of cards that stands still; its screen remembers what it showed `before`."""
    return _still(ActivateFlow, state, before)


def still_refund(state: RefundState) -> RefundFlow:
    """Return a refund that stands still."""
    return _still(RefundFlow, state)


def still_activity(state: ActivityState) -> ActivityFlow:
    """Return a day that stands still."""
    return _still(ActivityFlow, state)


def still_rates(state: RatesState) -> RatesFlow:
    """Return rates that stand still."""
    return _still(RatesFlow, state)


def let_be(work: Coroutine[Any, Any, None]) -> None:
    """Take a coroutine that a screen wishes to run, and don't."""
    work.close()


def _still(kind: type[F], state: object, before: tuple[object, ...] = ()) -> F:
    flow: F = object.__new__(_still_kind(kind))
    # The real constructor wants a desk, with a journal and a server behind it.
    Flow.__init__(flow, state)
    vars(flow)["_before"] = before
    return flow


def _still_kind(kind: type[F]) -> type[F]:
    """Return a kind of flow whose intentions do nothing; its state is the real one."""
    wishes = {
        name: _nothing(method)
        for name, method in vars(kind).items()
        if inspect.isfunction(method) and not name.startswith("_")
    }
    return type(f"Still{kind.__name__}", (kind,), wishes | {"listen": _listen})


def _listen(flow: Any, listener: Callable[[Any], None]) -> None:
    """Tell the listener what there was before, then the state, as the real flow would have."""
    for before in vars(flow)["_before"]:
        listener(before)
    Flow.listen(flow, listener)


def _nothing(method: Callable[..., object]) -> Callable[..., object]:
    async def later(*_: object, **__: object) -> None:
        """Do nothing."""

    def at_once(*_: object, **__: object) -> None:
        """Do nothing."""

    return later if inspect.iscoroutinefunction(method) else at_once
