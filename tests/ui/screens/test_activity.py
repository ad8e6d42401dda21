from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from frontdesk.domain.card import Pin
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Redeem
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.places import Place
from frontdesk.ui.screens import outcome
from frontdesk.ui.screens.activity import ActivityScreen
from frontdesk.ui.theme.tokens import TOUCH
from frontdesk.ui.widgets.entry_list import EntryList
from tests.desk.test_reconcile import LandsLater
from tests.support.relay import Ending, delivers_twice, loses_the_answer, loses_the_request, passes
from tests.support.screens import Shown, show_screen
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd

pytestmark = pytest.mark.usefixtures("light")

OTHER_CARD = "1246465278"
QUIET = timedelta(seconds=120)


@pytest.fixture
def flow(till: Till) -> ActivityFlow:
    return ActivityFlow(till.desk)


@pytest.fixture
def activity(till: Till, flow: ActivityFlow) -> Iterator[Shown]:
    with show_screen(lambda context: ActivityScreen(flow, context), till) as shown:
        yield shown


async def redeem(till: Till, number: str = SMALL_CARD, pin: Pin | None = None, ending: Ending = passes) -> None:
    conversion = Conversion(aed("36.71"), usd("10.00"), RATES[0])
    movement = Redeem(await till.card(number), usd("10.00"), conversion)
    till.relay.moves = ending
    await till.mover.move(movement, pin or till.pin(number))
    till.relay.moves = passes


async def in_doubt(till: Till, flow: ActivityFlow, ending: Ending = loses_the_request) -> None:
    """A redeem whose end is not known, its quiet time over, and its card looked at."""
    await redeem(till, ending=ending)
    till.clock.move(QUIET)
    await till.desk.reconciler.look_at_all()
    await flow.refresh()


def entries(activity: Shown) -> EntryList:
    found = activity.part("activity_rows")
    assert isinstance(found, EntryList)
    return found


def rows(activity: Shown) -> list[tuple[str, str, str]]:
    return [
        (entry.title.replace("\u00a0", " "), entry.amount.replace("\u202f", " ").replace("\u00a0", " "), entry.chip)
        for entry in entries(activity).entries()
    ]


def notes(activity: Shown) -> list[str]:
    return [entry.note for entry in entries(activity).entries()]


async def test_an_empty_day_says_what_would_be_here(activity: Shown, flow: ActivityFlow) -> None:
    await flow.refresh()
    assert activity.reads("activity_none_title") == "Nothing yet today"
    assert activity.reads("activity_detail_none_title") == "Choose one to see more"
    assert activity.focus == "activity_search_input"


async def test_a_row_shows_both_amounts_and_its_end(activity: Shown, till: Till) -> None:
    await redeem(till)
    await redeem(till, pin=Pin("1"))
    assert rows(activity) == [
        ("Redeem •••• 0001", "USD 10.00", "Refused"),
        ("Redeem •••• 0001", "USD 10.00", "Done"),
    ]
    first = entries(activity).entries()[0]
    assert "AED" in first.subtitle
    assert "omar" in first.subtitle


async def test_the_details_hold_the_evidence(activity: Shown, till: Till) -> None:
    await redeem(till)
    (attempt,) = await till.attempts()
    activity.part("activity_rows").setFocus()
    activity.key(Qt.Key.Key_Down)
    assert activity.cut_off() == []
    assert activity.reads("activity_detail_headline") == "USD 10.00 redeemed"
    assert activity.reads("activity_detail_facts_reference") == str(attempt.reference)
    assert activity.reads("activity_detail_facts_transaction") == attempt.transaction_id
    assert activity.reads("activity_detail_facts_rate") == "1 AED = 0.27236 USD"
    assert activity.reads("activity_detail_facts_source") == "Store rate"
    assert activity.reads("activity_detail_facts_rounding") == "half up"
    assert activity.reads("activity_detail_facts_local") == "AED 36.71"
    assert activity.reads("activity_detail_facts_where") == f"{attempt.store_name} · till 1"

    activity.screen.back()
    assert activity.sees("activity_detail_none")


async def test_the_servers_own_words_are_shown(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    await redeem(till, pin=Pin("1"))
    (attempt,) = await till.attempts()
    flow.choose(attempt.id)
    assert attempt.server_words in activity.reads("activity_detail_words")


async def test_what_nobody_knows_is_on_top_and_told_in_full(activity: Shown, till: Till) -> None:
    await redeem(till, OTHER_CARD)
    await redeem(till, ending=loses_the_answer)

    assert rows(activity) == [
        ("Redeem •••• 0001", "USD 10.00", "Not known yet"),
        ("Redeem •••• 5278", "USD 10.00", "Done"),
    ]
    assert notes(activity)[0].startswith("Wait until ")
    assert activity.reads("activity_case_title") == "Redeem •••• 0001"
    assert activity.reads("activity_case_asked") == "USD 10.00 · AED 36.71"
    assert "omar@practice.example" in activity.reads("activity_case_who")
    assert "The card may have been charged." in activity.reads("activity_case_words")
    assert activity.reads("activity_case_warning") == "Don’t charge it again."
    assert activity.reads("activity_case_looks_seen") == "not made yet"
    assert activity.reads("activity_case_looks_next")
    assert activity.reads("activity_case_wait").endswith(": the answer may still turn up.")
    assert not activity.sees("activity_lead")
    assert activity.cut_off() == []


async def test_looking_again_finds_what_was_delivered(activity: Shown, till: Till) -> None:
    await redeem(till, ending=loses_the_answer)
    activity.touch("activity_check")
    await asyncio.sleep(0)
    assert activity.reads("activity_check") == "Checking…"
    assert not activity.part("activity_check").isEnabled()
    await activity.settle()
    assert rows(activity) == [("Redeem •••• 0001", "USD 10.00", "Done")]
    assert activity.reads("activity_detail_state") == "Done"
    assert "The till has found it on the card." in activity.reads("activity_detail_words")
    assert activity.reads("activity_detail_facts_settled_by") == "the card’s transactions"


async def test_looking_without_finding_says_that_it_proves_nothing(activity: Shown, till: Till) -> None:
    await redeem(till, ending=loses_the_request)
    activity.touch("activity_check")
    assert not activity.sees("activity_notice")
    await activity.settle()
    assert activity.reads("activity_notice_title") == "It is not on the card so far"
    assert activity.reads("activity_case_looks_seen").endswith(": nothing of it on the card")
    activity.touch("activity_notice_dismiss")
    assert not activity.sees("activity_notice")


async def test_nothing_that_can_be_touched_moves_when_more_is_told(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    await in_doubt(till, flow)
    buttons = [activity.part(f"activity_{name}") for name in ("choice_0", "choice_1", "check", "rows")]
    before = [button.mapToGlobal(button.rect().topLeft()) for button in buttons]
    activity.touch("activity_check")
    await activity.settle()
    assert activity.sees("activity_notice")
    assert [button.mapToGlobal(button.rect().topLeft()) for button in buttons] == before


async def test_a_decision_says_what_it_means_and_in_whose_name(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    await in_doubt(till, flow)
    assert notes(activity) == ["You can decide now"]
    assert activity.reads("activity_choice_0") == "It did not happen: take payment again"
    assert activity.reads("activity_choice_1") == "It happened: the customer has paid"

    activity.touch("activity_choice_0")

    told = " ".join(activity.reads(f"activity_decision_sentence_{place}") for place in range(4))
    assert "in your name, omar@practice.example" in told
    assert "The card is free again." in told
    assert "72 hours" in told
    assert "the customer has paid twice" in told
    assert activity.reads("activity_decision_confirm") == "It did not happen"
    assert "the customer has paid twice" in activity.part("activity_decision_confirm").accessibleDescription()
    assert activity.cut_off() == []
    assert (await till.attempts())[0].state.value == "unknown"


async def test_enter_does_not_decide_by_accident(
    activity: Shown, till: Till, flow: ActivityFlow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome, "GUARD_MS", 60_000)
    await in_doubt(till, flow)
    activity.part("activity_choice_0").setFocus()
    activity.enter()
    assert activity.focus == "activity_decision_back"
    activity.key(Qt.Key.Key_Return, held=True)
    assert activity.sees("activity_decision_confirm")
    activity.enter()
    assert activity.focus == "activity_choice_0"

    activity.enter()
    activity.touch("activity_decision_confirm")
    await activity.settle()
    assert activity.sees("activity_decision_confirm")
    assert (await till.attempts())[0].state.value == "unknown"


async def test_esc_puts_a_decision_aside(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    await in_doubt(till, flow)
    activity.touch("activity_choice_1")
    activity.key(Qt.Key.Key_Escape)
    assert not activity.sees("activity_decision_confirm")
    assert activity.sees("activity_choice_1")


async def test_it_did_not_happen_and_the_next_step_is_the_payment(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    await in_doubt(till, flow)
    activity.touch("activity_choice_0")
    activity.touch("activity_decision_confirm")
    await asyncio.sleep(0)
    assert activity.reads("activity_decision_confirm") == "Writing it down…"
    activity.touch("activity_decision_confirm")
    assert not activity.part("activity_decision_back").isEnabled()
    await activity.settle()

    assert activity.reads("activity_detail_state") == "Did not happen"
    assert activity.reads("activity_again") == "Take payment again"
    assert activity.focus == "activity_again"
    activity.enter()
    await activity.settle()
    ((place, card),) = activity.wishes
    assert place is Place.REDEEM
    assert card is not None
    assert card.number.digits == SMALL_CARD


async def test_what_turns_up_while_somebody_decides_is_told(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    late = LandsLater()
    await in_doubt(till, flow, late)
    activity.touch("activity_choice_0")
    await late.land()
    await till.desk.reconciler.look_at_all()
    assert activity.reads("activity_notice_title") == "This has been settled meanwhile"
    assert activity.reads("activity_detail_headline") == "USD 10.00 redeemed"


@pytest.mark.usefixtures("expected_log")
async def test_what_was_charged_twice_leads_to_a_refund(activity: Shown, till: Till) -> None:
    await redeem(till, ending=delivers_twice)
    assert rows(activity) == [("Redeem •••• 0001", "USD 10.00", "Twice")]
    assert activity.reads("activity_case_asked") == "The card was charged twice"
    assert "USD 10.00 too much was taken from •••• 0001." in activity.reads("activity_case_words")
    assert not activity.sees("activity_check")
    assert activity.cut_off() == []
    activity.touch("activity_lead")
    await activity.settle()
    ((place, card),) = activity.wishes
    assert (place, card is not None) == (Place.REFUND, True)
    charges = [str(row.id) for row in till.server.ledger(SMALL_CARD)[-2:]]
    assert activity.wished_for[0] in charges
    assert activity.wished_for != [(await till.attempts())[0].transaction_id]


@pytest.mark.usefixtures("expected_log")
async def test_that_it_is_right_as_it_is_takes_a_reason(activity: Shown, till: Till) -> None:
    await redeem(till, ending=delivers_twice)
    activity.touch("activity_choice_0")
    assert activity.focus == "activity_decision_note_input"
    assert not activity.part("activity_decision_confirm").isEnabled()
    activity.type("Two tickets")
    assert activity.part("activity_decision_confirm").isEnabled()
    activity.touch("activity_decision_confirm")
    await activity.settle()
    assert rows(activity) == [("Redeem •••• 0001", "USD 10.00", "Done")]


async def test_who_can_not_look_at_cards_is_told_what_to_do(narrow_till: Till) -> None:
    till = narrow_till
    flow = ActivityFlow(till.desk)
    with show_screen(lambda context: ActivityScreen(flow, context), till) as activity:
        card = await till.desk.lookup.with_pin(till.desk.lookup.number(SMALL_CARD), till.pin())
        till.relay.moves = loses_the_answer
        await till.mover.move(Redeem(card, usd("10.00")), till.pin())
        assert "This account may not look at cards." in activity.reads("activity_case_words")
        assert activity.reads("activity_case_looks_next") == "none by itself"
        assert not activity.sees("activity_check")
        assert activity.reads("activity_lead") == "Scan the card"
        activity.touch("activity_lead")
        await activity.settle()
        assert activity.wishes == [(Place.BALANCE, None)]


async def test_the_search_finds_a_card_and_esc_takes_it_back(activity: Shown, till: Till) -> None:
    await redeem(till)
    await redeem(till, OTHER_CARD)
    activity.type("5278")
    assert [title for title, _, _ in rows(activity)] == ["Redeem •••• 5278"]
    activity.type("x")
    assert activity.reads("activity_none_title") == "Nothing is like “5278x”"
    activity.key(Qt.Key.Key_Escape)
    assert len(rows(activity)) == 2


async def test_the_keyboard_reaches_everything(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    await in_doubt(till, flow)
    activity.screen.arrive()
    assert activity.focus == "activity_rows"
    reached = []
    for _ in range(4):
        activity.key(Qt.Key.Key_Tab)
        reached.append(activity.focus)
    assert reached[:3] == ["activity_choice_0", "activity_choice_1", "activity_check"]


async def test_three_of_them_fit_the_smallest_till(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    numbers = (SMALL_CARD, OTHER_CARD, "5501627879")
    for number in numbers:
        await redeem(till, number, ending=loses_the_request)
    await redeem(till, "0012345678", ending=passes)
    till.clock.move(QUIET)
    await till.desk.reconciler.look_at_all()
    await flow.refresh()
    shown = entries(activity)
    assert notes(activity)[:3] == ["You can decide now"] * 3
    third = shown.visualRect(shown.model().index(2, 0))
    assert shown.viewport().rect().contains(third)
    for about in flow.state.attention:
        flow.choose(about.id)
        assert activity.cut_off() == []
        page = activity.part("activity_choice_0").parentWidget()
        assert page is not None
        for name in ("choice_0", "choice_1", "check"):
            assert page.rect().contains(activity.part(f"activity_{name}").geometry()), name
    assert activity.screen.minimumSizeHint().height() <= activity.screen.height()


async def test_no_word_is_cut_on_the_smallest_till(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    assert activity.cut_off() == []
    await redeem(till)
    await redeem(till, ending=loses_the_request)
    await redeem(till, OTHER_CARD, ending=loses_the_request)
    activity.touch("activity_check")
    await activity.settle()
    for attempt in await till.attempts():
        flow.choose(attempt.id)
        assert activity.cut_off() == []
    assert activity.screen.minimumSizeHint().height() <= activity.screen.height()


async def test_what_a_person_uses_has_a_name_says_what_it_is_and_is_large_enough(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    await in_doubt(till, flow)
    seen = set()
    for kind in (None, *flow.state.attention[0].choices):
        if kind is not None:
            flow.consider(kind)
        for button in activity.screen.findChildren(QPushButton):
            assert button.objectName().startswith("activity_"), button.text()
            if button.isVisible():
                seen.add(button.objectName())
                assert button.text() or button.accessibleName(), button.objectName()
                assert min(button.width(), button.height()) >= TOUCH, button.objectName()
    assert {"activity_choice_0", "activity_check", "activity_decision_back", "activity_decision_confirm"} <= seen


async def test_a_look_that_tells_nothing_new_touches_only_its_time(
    activity: Shown, till: Till, flow: ActivityFlow
) -> None:
    await in_doubt(till, flow)
    resets: list[None] = []
    entries(activity).model().modelReset.connect(lambda: resets.append(None))
    facts = [activity.part(f"activity_case_looks_{key}") for key in ("seen", "next")]
    before = activity.reads("activity_case_looks_seen")

    till.clock.move(timedelta(seconds=30))
    await till.desk.reconciler.look_at_all()

    assert activity.reads("activity_case_looks_seen") != before
    assert [activity.part(f"activity_case_looks_{key}") for key in ("seen", "next")] == facts
    assert resets == []
