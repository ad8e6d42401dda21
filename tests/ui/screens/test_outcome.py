"""The result screen while nobody knows, and when something turns up about what is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit

from frontdesk.flows.places import Place
from frontdesk.flows.redeem import RedeemFlow
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.redeem import RedeemScreen
from tests.desk.test_reconcile import LandsLater
from tests.flows.test_result import LandsAgainLater
from tests.support.relay import Ending, delivers_twice, loses_the_answer
from tests.support.screens import Shown, show_screen
from tests.support.till import Till
from tests.ui.screens.test_redeem import picked

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def redeem(till: Till) -> Iterator[Shown]:
    with show_screen(lambda context: RedeemScreen(RedeemFlow(till.desk), context), till) as shown:
        yield shown


async def charged(redeem: Shown, till: Till, ending: Ending) -> None:
    """A bill of AED 36.71, up to its result."""
    await picked(redeem)
    redeem.type("3671")
    till.relay.moves = ending
    redeem.enter()
    await redeem.settle()


async def test_it_says_when_the_card_is_looked_at_and_what_that_showed(redeem: Shown, till: Till) -> None:
    await charged(redeem, till, LandsLater())
    assert redeem.reads("redeem_result_headline") == "We don’t know yet"
    assert redeem.reads("redeem_result_warning") == "Don’t charge it again."
    assert redeem.reads("redeem_result_facts_seen") == "not made yet"
    assert redeem.reads("redeem_result_facts_next")
    assert redeem.cut_off() == []
    button = redeem.part("redeem_result_next")

    await till.desk.reconciler.look_at_all()

    assert redeem.reads("redeem_result_facts_seen").endswith(": nothing of it on the card")
    assert redeem.part("redeem_result_next") is button
    assert redeem.focus == "redeem_result_next"


async def test_it_turns_into_what_is_found(redeem: Shown, till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    await charged(redeem, till, loses_the_answer)
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)

    await till.desk.reconciler.look_at_all()

    assert redeem.reads("redeem_result_headline") == "USD 10.00 redeemed"
    assert "USD 41.50 is left" in redeem.reads("redeem_result_sentence")
    assert "The till has found it on the card." in redeem.reads("redeem_result_sentence")
    assert not redeem.reads("redeem_result_warning")
    assert redeem.screen.findChild(type(redeem.part("redeem_result")), "redeem_result_activity") is None
    redeem.enter()
    assert redeem.sees("redeem_result_headline")


@pytest.mark.usefixtures("expected_log")
async def test_a_second_charge_is_told_first_and_enter_leads_to_it(redeem: Shown, till: Till) -> None:
    await charged(redeem, till, delivers_twice)
    assert redeem.reads("redeem_result_headline") == "The card was charged twice"
    assert "USD 10.00 redeemed" in redeem.reads("redeem_result_sentence")
    assert "USD 10.00 too much was taken from •••• 7879." in redeem.reads("redeem_result_sentence")
    assert redeem.cut_off() == []
    assert redeem.focus == "redeem_result_activity"

    redeem.enter()

    assert redeem.wishes == [(Place.ACTIVITY, None)]
    (attempt,) = await till.attempts()
    assert redeem.wished_for == [attempt.id]


@pytest.mark.usefixtures("expected_log")
async def test_what_turns_up_takes_no_focus_from_another_place(redeem: Shown, till: Till) -> None:
    late = LandsAgainLater()
    await charged(redeem, till, late)
    elsewhere = QLineEdit()
    elsewhere.show()
    elsewhere.setFocus()
    redeem.screen.hide()
    await late.land()

    await till.desk.reconciler.look_at_all()

    assert elsewhere.hasFocus()
    redeem.screen.show()
    assert redeem.reads("redeem_result_headline") == "The card was charged twice"
    elsewhere.close()
