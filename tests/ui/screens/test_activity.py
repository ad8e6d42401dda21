from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from frontdesk.domain.card import Pin
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Redeem
from frontdesk.flows.activity import ActivityFlow
from frontdesk.ui.screens.activity import ActivityScreen
from frontdesk.ui.widgets.entry_list import EntryList
from tests.support.relay import loses_the_answer, loses_the_request, passes
from tests.support.screens import Shown, show_screen
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd

pytestmark = pytest.mark.usefixtures("light")

OTHER_CARD = "1246465278"


@pytest.fixture
def flow(till: Till) -> ActivityFlow:
    return ActivityFlow(till.desk)


@pytest.fixture
def activity(till: Till, flow: ActivityFlow) -> Iterator[Shown]:
    with show_screen(lambda context: ActivityScreen(flow, context), till) as shown:
        yield shown


async def redeem(till: Till, number: str = SMALL_CARD, pin: Pin | None = None) -> None:
    conversion = Conversion(aed("36.71"), usd("10.00"), RATES[0])
    movement = Redeem(await till.card(number), usd("10.00"), conversion)
    await till.mover.move(movement, pin or till.pin(number))


def rows(activity: Shown) -> list[tuple[str, str, str]]:
    entries = activity.part("activity_rows")
    assert isinstance(entries, EntryList)
    return [
        (entry.title.replace("\u00a0", " "), entry.amount.replace("\u202f", " ").replace("\u00a0", " "), entry.chip)
        for entry in entries.entries()
    ]


async def test_an_empty_day_says_what_would_be_here(activity: Shown, flow: ActivityFlow) -> None:
    await flow.refresh()
    assert activity.reads("activity_none_title") == "Nothing yet today"
    assert activity.reads("activity_detail_none_title") == "Choose one to see more"


async def test_a_row_shows_both_amounts_and_its_end(activity: Shown, till: Till) -> None:
    await redeem(till)
    await redeem(till, pin=Pin("1"))
    assert rows(activity) == [
        ("Redeem •••• 0001", "USD 10.00", "Refused"),
        ("Redeem •••• 0001", "USD 10.00", "Done"),
    ]
    entries = activity.part("activity_rows")
    assert isinstance(entries, EntryList)
    assert "AED" in entries.entries()[0].subtitle
    assert "omar" in entries.entries()[0].subtitle


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
    assert "half-up" in activity.reads("activity_detail_facts_source")
    assert activity.reads("activity_detail_facts_local") == "AED 36.71"
    assert activity.reads("activity_detail_facts_where") == f"{attempt.store_name} · till 1"

    activity.screen.back()
    assert activity.sees("activity_detail_none")


async def test_the_servers_own_words_are_shown(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    await redeem(till, pin=Pin("1"))
    (attempt,) = await till.attempts()
    flow.choose(attempt.id)
    assert attempt.server_words in activity.reads("activity_detail_words")


async def test_what_nobody_knows_is_on_top_and_can_be_looked_for(activity: Shown, till: Till) -> None:
    till.relay.moves = loses_the_answer
    await redeem(till)
    assert activity.reads("activity_attention_0_title") == "Redeem •••• 0001 · USD 10.00"
    assert activity.reads("activity_attention_0_warning") == "Don’t charge it again."
    assert rows(activity) == []

    activity.touch("activity_attention_0_check")
    await activity.settle()
    assert not activity.sees("activity_attention")
    assert rows(activity) == [("Redeem •••• 0001", "USD 10.00", "Done")]
    assert activity.reads("activity_detail_state") == "Done"
    assert activity.reads("activity_detail_facts_settled_by") == "the card’s transactions"


async def test_looking_without_finding_says_that_it_proves_nothing(activity: Shown, till: Till) -> None:
    till.relay.moves = loses_the_request
    await redeem(till)
    activity.touch("activity_attention_0_check")
    assert not activity.sees("activity_notice")
    await activity.settle()
    assert activity.sees("activity_notice")
    assert activity.sees("activity_attention_0")
    activity.touch("activity_attention_0_details")
    assert activity.reads("activity_detail_state") == "Not known yet"


async def test_the_search_finds_a_card_and_esc_takes_it_back(activity: Shown, till: Till) -> None:
    await redeem(till)
    await redeem(till, OTHER_CARD)
    activity.type("5278")
    assert [title for title, _, _ in rows(activity)] == ["Redeem •••• 5278"]
    activity.type("x")
    assert activity.reads("activity_none_title") == "Nothing is like “5278x”"
    activity.key(Qt.Key.Key_Escape)
    assert len(rows(activity)) == 2


async def test_no_word_is_cut_on_the_smallest_till(activity: Shown, till: Till, flow: ActivityFlow) -> None:
    assert activity.cut_off() == []
    await redeem(till)
    till.relay.moves = loses_the_request
    await redeem(till)
    await redeem(till, OTHER_CARD)
    till.relay.moves = passes
    activity.touch("activity_attention_0_check")
    await activity.settle()
    for attempt in await till.attempts():
        flow.choose(attempt.id)
        assert activity.cut_off() == []
    assert activity.screen.minimumSizeHint().height() <= activity.screen.height()


async def test_what_a_person_uses_has_a_name_and_says_what_it_is(activity: Shown, till: Till) -> None:
    till.relay.moves = loses_the_answer
    await redeem(till)
    for button in activity.screen.findChildren(QPushButton):
        assert button.objectName().startswith("activity_"), button.text()
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()
