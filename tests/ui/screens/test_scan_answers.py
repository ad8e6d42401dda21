"""Every place that takes scans shows how each one ended, whether it was scanned or typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from frontdesk.flows.activate import ActivateFlow
from frontdesk.flows.balance import BalanceFlow
from frontdesk.flows.redeem import RedeemFlow
from frontdesk.flows.refund import RefundFlow
from frontdesk.flows.scan_answer import ScanAnswer
from frontdesk.ui.screens.activate import ActivateScreen
from frontdesk.ui.screens.balance import BalanceScreen
from frontdesk.ui.screens.redeem import RedeemScreen
from frontdesk.ui.screens.refund import RefundScreen
from frontdesk.ui.screens.scan_screen import ScanScreen
from frontdesk.ui.screens.screen import ScreenContext
from tests.support.relay import Held, passes
from tests.support.screens import Shown, show_screen
from tests.support.till import AED, USD, Till

pytestmark = pytest.mark.usefixtures("light")

ACCEPTED, REFUSED = ScanAnswer.ACCEPTED, ScanAnswer.REFUSED
CARD, NEW_CARD, UNKNOWN = "5501627879", "603100000000000101", "9999999999"


def balance(till: Till, context: ScreenContext) -> ScanScreen:
    return BalanceScreen(BalanceFlow(till.desk), context)


def redeem(till: Till, context: ScreenContext) -> ScanScreen:
    return RedeemScreen(RedeemFlow(till.desk), context)


def activate(till: Till, context: ScreenContext) -> ScanScreen:
    return ActivateScreen(ActivateFlow(till.desk, (USD, AED)), context)


def refund(till: Till, context: ScreenContext) -> ScanScreen:
    return RefundScreen(RefundFlow(till.desk), context)


PLACES: dict[str, tuple[Callable[[Till, ScreenContext], ScanScreen], str]] = {
    "balance": (balance, CARD),
    "redeem": (redeem, CARD),
    "activate": (activate, NEW_CARD),
    "refund": (refund, CARD),
}


@contextmanager
def at(place: str, till: Till) -> Iterator[tuple[Shown, list[ScanAnswer]]]:
    """A place that is shown, and the answers that it gives."""
    answers: list[ScanAnswer] = []

    def make(context: ScreenContext) -> ScanScreen:
        screen = PLACES[place][0](till, context)
        screen.scan_answered.connect(answers.append)
        return screen

    with show_screen(make, till) as shown:
        yield shown, answers


def answer_shown(shown: Shown, place: str) -> object:
    return shown.part(f"{place}_scan").property("answer")


@pytest.mark.parametrize("place", PLACES)
async def test_each_scan_is_answered_once_and_shown(till: Till, place: str) -> None:
    with at(place, till) as (shown, answers):
        shown.screen.scan(PLACES[place][1])
        await shown.settle()
        assert (answers, answer_shown(shown, place)) == ([ACCEPTED], "ok")

        shown.screen.scan(UNKNOWN)
        assert answer_shown(shown, place) == "", "what is being looked up has no answer yet"
        await shown.settle()
        assert (answers, answer_shown(shown, place)) == ([ACCEPTED, REFUSED], "bad")


@pytest.mark.parametrize("place", PLACES)
async def test_a_typed_number_is_answered_like_a_scan(till: Till, place: str) -> None:
    with at(place, till) as (shown, answers):
        shown.type("1234567")
        shown.enter()
        await shown.settle()
        assert (answers, answer_shown(shown, place)) == ([REFUSED], "bad")
        shown.part(f"{place}_scan_input").clear()  # type: ignore[attr-defined]  # a line of text
        shown.type(PLACES[place][1])
        shown.enter()
        await shown.settle()
        assert (answers, answer_shown(shown, place)) == ([REFUSED, ACCEPTED], "ok")


async def test_a_flow_that_fails_refuses_the_scan_and_tells_the_failure(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr(till.desk.lookup, "find", breaks)
    with at("balance", till) as (shown, answers):
        shown.screen.scan(CARD)
        await shown.runner.join()
        assert (answers, len(shown.told)) == ([REFUSED], 1)


async def test_an_answer_that_comes_when_its_screen_is_gone_disturbs_nobody(till: Till) -> None:
    held = Held()
    with at("balance", till) as (shown, answers):
        till.relay.reads = held
        shown.screen.scan(CARD)
        await held.reached.wait()
        shown.screen._flow.silence()  # type: ignore[attr-defined]  # as the app does at sign-out
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    till.relay.reads = passes
    held.release.set()
    await shown.settle()
    assert answers == []
