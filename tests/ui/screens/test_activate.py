from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from frontdesk.flows.activate import ActivateFlow, RowState
from frontdesk.flows.places import Place
from frontdesk.ui.screens.activate import ActivateScreen
from frontdesk.ui.widgets.card_table import CardTable
from tests.support.relay import Held, loses_the_answer
from tests.support.screens import Shown, show_screen
from tests.support.till import AED, USD, Till

pytestmark = pytest.mark.usefixtures("light")

BOX = tuple(str(603100000000000101 + place) for place in range(3))
ALREADY_ACTIVE = "427689063003000093"
CAMPAIGN = "Gift cards USD"


@pytest.fixture
def flow(till: Till) -> ActivateFlow:
    return ActivateFlow(till.desk, (AED, USD))


@pytest.fixture
def activate(till: Till, flow: ActivateFlow) -> Iterator[Shown]:
    with show_screen(lambda context: ActivateScreen(flow, context), till) as shown:
        yield shown


async def scanned(activate: Shown, *numbers: str) -> None:
    for number in numbers:
        activate.type(number)
        activate.enter()
        await activate.settle()


def choose(flow: ActivateFlow, value: str = "200") -> None:
    flow.choose_campaign(next(each.id for each in flow.state.campaigns if each.name == CAMPAIGN))
    flow.choose_currency(USD)
    flow.type_value(value)


def states(activate: Shown) -> list[str]:
    table = activate.part("activate_cards")
    assert isinstance(table, CardTable)
    return [row.state for row in table.rows()]


async def test_a_box_of_cards_is_activated_with_one_enter(activate: Shown, till: Till, flow: ActivateFlow) -> None:
    choose(flow)
    await scanned(activate, *BOX)
    assert states(activate) == ["New", "New", "New"]
    assert activate.reads("activate_start") == "Activate 3 cards with USD 200.00 each"
    assert till.relay.posts == []

    activate.enter()
    await activate.settle()
    assert states(activate) == ["Activated"] * 3
    assert [till.server.balance(number) for number in BOX] == [Decimal(200)] * 3
    assert activate.reads("activate_progress_count") == "3 of 3 cards"
    assert activate.reads("activate_total_line_amount") == "USD 600.00"
    assert activate.focus == "activate_scan_input"


async def test_the_enter_that_ends_a_field_starts_nothing(activate: Shown, till: Till, flow: ActivateFlow) -> None:
    choose(flow, "")
    await scanned(activate, BOX[0])
    activate.part("activate_value_input").setFocus()
    activate.type("200")
    activate.enter()
    await activate.settle()

    assert flow.state.can_start
    assert till.relay.posts == []
    assert activate.focus == "activate_scan_input"


async def test_every_row_says_what_it_is_before_anything_is_sent(activate: Shown, flow: ActivateFlow) -> None:
    choose(flow)
    await scanned(activate, BOX[0], ALREADY_ACTIVE, BOX[0], "12345678901")
    assert states(activate) == ["New", "Already active", "Scanned twice", "Unknown number"]
    assert activate.reads("activate_start") == "Activate 1 card with USD 200.00"
    assert activate.reads("activate_notice_title") == "This card is not known"


async def test_what_is_no_card_number_stays_to_be_put_right(activate: Shown) -> None:
    line = activate.part("activate_scan_input")
    assert isinstance(line, QLineEdit)
    await scanned(activate, "12-ab")
    assert activate.sees("activate_notice")
    assert line.text() == "12-ab"
    activate.key(Qt.Key.Key_Escape)
    assert line.text() == ""


async def test_an_ambiguous_value_is_asked_back(activate: Shown, flow: ActivateFlow) -> None:
    choose(flow, "1.500")
    assert (activate.reads("activate_reading_0"), activate.reads("activate_reading_1")) == (
        "USD 1.50",
        "USD 1,500.00",
    )
    activate.touch("activate_reading_1")
    assert flow.state.value is not None
    assert flow.state.value.wire == "1500.00"
    assert not activate.sees("activate_reading")


async def test_it_stops_after_the_card_that_is_being_sent_and_goes_on(
    activate: Shown, till: Till, flow: ActivateFlow
) -> None:
    choose(flow)
    await scanned(activate, *BOX)
    held = Held()
    till.relay.moves = held
    activate.enter()
    await held.reached.wait()
    assert activate.reads("activate_facts_value") == "USD 200.00"
    assert not activate.part("activate_clear").isEnabled()
    activate.enter()
    activate.key(Qt.Key.Key_Escape)
    assert activate.reads("activate_stop") == "Stops after this card…"
    held.release.set()
    await activate.settle()
    assert states(activate) == ["Activated", "Waiting", "Waiting"]
    assert len(till.relay.posts) == 1

    activate.touch("activate_start")
    await activate.settle()
    assert states(activate) == ["Activated"] * 3
    assert len(till.relay.posts) == 3


async def test_a_card_whose_end_is_not_known_leads_to_activity(
    activate: Shown, till: Till, flow: ActivateFlow
) -> None:
    choose(flow)
    await scanned(activate, BOX[0])
    till.relay.moves = loses_the_answer
    activate.enter()
    await activate.settle()
    assert states(activate) == ["Not known yet"]
    activate.touch("activate_notice_action")
    assert activate.wishes == [(Place.ACTIVITY, None)]


async def test_a_new_list_keeps_what_every_card_gets(activate: Shown, flow: ActivateFlow) -> None:
    choose(flow)
    await scanned(activate, BOX[0])
    activate.touch("activate_clear")
    assert activate.sees("activate_empty")
    assert flow.state.value is not None


async def test_a_campaign_that_cannot_be_listed_is_typed(narrow_till: Till) -> None:
    flow = ActivateFlow(narrow_till.desk, (AED, USD))
    with show_screen(lambda context: ActivateScreen(flow, context), narrow_till) as shown:
        shown.part("activate_campaign").setFocus()
        shown.type("12")
        assert flow.state.campaign_id == "12"


async def test_a_card_of_another_place_joins_the_list(activate: Shown, till: Till, flow: ActivateFlow) -> None:
    activate.screen.take(await till.card(BOX[1]))
    await activate.settle()
    assert [row.state for row in flow.state.rows] == [RowState.NEW]


@pytest.mark.parametrize("value", ["", "200", "1.500", "0.001"], ids=["none", "fine", "ambiguous", "too fine"])
async def test_no_word_is_cut_on_the_smallest_till(activate: Shown, flow: ActivateFlow, value: str) -> None:
    assert activate.cut_off() == []
    choose(flow, value)
    await scanned(activate, *BOX, ALREADY_ACTIVE)
    assert activate.cut_off() == []
    assert activate.screen.minimumSizeHint().height() <= activate.screen.height()


async def test_what_a_person_uses_has_a_name_and_says_what_it_is(activate: Shown) -> None:
    for button in activate.screen.findChildren(QPushButton):
        assert button.objectName().startswith("activate_"), button.text()
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()


async def test_a_list_that_was_cleared_by_mistake_comes_back_with_one_touch(
    activate: Shown, flow: ActivateFlow
) -> None:
    choose(flow)
    await scanned(activate, *BOX)
    activate.touch("activate_clear")
    assert activate.reads("activate_toast_text") == "3 cards taken off the list"
    assert activate.focus == "activate_scan_input"

    activate.touch("activate_toast_action")
    assert states(activate) == ["New"] * 3
    assert not activate.sees("activate_toast")


async def test_the_next_card_ends_the_way_back_to_a_cleared_list(activate: Shown, flow: ActivateFlow) -> None:
    choose(flow)
    await scanned(activate, *BOX[:2])
    activate.touch("activate_clear")
    await scanned(activate, BOX[2])

    assert not activate.sees("activate_toast")
    assert len(states(activate)) == 1
