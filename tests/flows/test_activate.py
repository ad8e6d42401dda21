"""Activate without its window: a list of cards, and what becomes of each."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.finding import DecisionKind
from frontdesk.domain.movement import Delivery
from frontdesk.flows.activate import ActivateFlow, RowState
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.places import Place
from frontdesk.providers.ts import connect
from tests.support.relay import Held, fails, loses_the_answer, loses_the_request, passes
from tests.support.till import AED, USD, Till, usd

BOX = [str(603100000000000101 + place) for place in range(8)]
ACTIVE = "427689063003000093"


def new_list(till: Till, value: str = "50") -> ActivateFlow:
    flow = ActivateFlow(till.desk, (AED, USD))
    flow.choose_campaign(campaign(till, "GIFT-USD"))
    flow.choose_currency(USD)
    flow.type_value(value)
    return flow


def campaign(till: Till, code: str) -> str:
    return next(each.id for each in till.desk.campaigns if each.code == code)


async def scanned(till: Till, *numbers: str) -> ActivateFlow:
    flow = new_list(till)
    for number in numbers:
        await flow.scan(number)
    return flow


def states(flow: ActivateFlow) -> list[RowState]:
    return [row.state for row in flow.state.rows]


def problem(flow: ActivateFlow) -> NoticeKind | None:
    return flow.state.problem.kind if flow.state.problem else None


async def test_a_box_of_cards_is_activated(till: Till) -> None:
    flow = await scanned(till, *BOX[:3])
    flow.choose_delivery(Delivery.DELIVERED)
    flow.type_order(" R634022964 ")
    assert states(flow) == [RowState.NEW] * 3
    assert flow.state.startable == 3
    assert flow.state.can_start

    await flow.start()

    assert states(flow) == [RowState.ACTIVATED] * 3
    assert flow.state.activated_total == usd("150.00")
    assert [till.server.balance(number) for number in BOX[:3]] == [Decimal("50.00")] * 3
    assert {till.server.status(number) for number in BOX[:3]} == {"active"}
    assert all(b'"R634022964"' in post.body and b'"delivered"' in post.body for post in till.relay.posts)
    assert len(await till.attempts()) == 3
    assert not flow.state.running


async def test_each_scan_says_what_the_card_is(till: Till) -> None:
    flow = await scanned(till, BOX[0], ACTIVE, "99999999", "4006381333931", "9100000021", BOX[0], BOX[1])

    assert states(flow) == [
        RowState.NEW,
        RowState.ALREADY_ACTIVE,
        RowState.UNKNOWN_NUMBER,
        RowState.UNKNOWN_NUMBER,
        RowState.NOT_POSSIBLE,
        RowState.DUPLICATE,
        RowState.NEW,
    ]
    assert [row.place for row in flow.state.rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [row.notice.kind if row.notice else None for row in flow.state.rows] == [
        None,
        NoticeKind.CARD_ALREADY_ACTIVE,
        NoticeKind.CARD_UNKNOWN,
        NoticeKind.PRODUCT_BARCODE,
        NoticeKind.CARD_BLOCKED,
        NoticeKind.CARD_TWICE_IN_LIST,
        None,
    ]


async def test_only_what_is_new_is_sent(till: Till) -> None:
    flow = await scanned(till, BOX[0], ACTIVE, "99999999", BOX[0])

    await flow.start()

    assert states(flow) == [
        RowState.ACTIVATED,
        RowState.ALREADY_ACTIVE,
        RowState.UNKNOWN_NUMBER,
        RowState.DUPLICATE,
    ]
    assert len(till.relay.posts) == 1


async def test_two_scans_of_one_card_at_once_make_one_new_card(till: Till) -> None:
    flow = new_list(till)

    await asyncio.gather(flow.scan(BOX[0]), flow.scan(BOX[0]))

    assert states(flow) == [RowState.NEW, RowState.DUPLICATE]


async def test_a_text_that_is_no_number_adds_nothing(till: Till) -> None:
    flow = await scanned(till, "letters")

    assert (flow.state.rows, problem(flow)) == ((), NoticeKind.NUMBER_NOT_DIGITS)


async def test_what_already_holds_money_gets_more(till: Till) -> None:
    flow = await scanned(till, "288329192203000093")

    await flow.start()

    assert till.server.balance("288329192203000093") == Decimal("750.00")
    (row,) = flow.state.rows
    assert (row.value, row.card and row.card.balance) == (usd("50.00"), usd("750.00"))
    assert flow.state.activated_total == usd("50.00")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("", NoticeKind.AMOUNT_MISSING),
        ("letters", NoticeKind.AMOUNT_NOT_A_NUMBER),
        ("0", NoticeKind.AMOUNT_ZERO),
        ("-50", NoticeKind.AMOUNT_NEGATIVE),
        ("50.001", NoticeKind.AMOUNT_AMBIGUOUS),
        ("50.0001", NoticeKind.AMOUNT_TOO_MANY_DECIMALS),
    ],
)
async def test_a_value_that_is_none_is_not_sent(till: Till, value: str, kind: NoticeKind) -> None:
    flow = await scanned(till, BOX[0])

    flow.type_value(value)
    await flow.start()

    assert (problem(flow), flow.state.value) == (kind, None)
    assert till.relay.posts == []


async def test_an_ambiguous_value_is_chosen_from(till: Till) -> None:
    flow = await scanned(till, BOX[0])
    flow.type_value("1.500")

    flow.choose_reading(flow.state.readings[0])

    assert (flow.state.value, flow.state.value_text, flow.state.readings) == (usd("1.50"), "1.50", ())


async def test_another_currency_reads_the_value_anew(till: Till) -> None:
    flow = new_list(till)

    flow.choose_currency(AED)

    assert flow.state.value is not None
    assert str(flow.state.value) == "AED 50.00"


async def test_what_is_missing_is_said(till: Till) -> None:
    flow = new_list(till)
    await flow.start()
    assert problem(flow) is NoticeKind.NUMBER_EMPTY

    flow.choose_campaign("")
    await flow.start()
    assert problem(flow) is NoticeKind.CAMPAIGN_MISSING


async def test_campaigns_that_have_ended_are_not_offered(till: Till) -> None:
    flow = new_list(till)
    offered = {each.code for each in flow.state.campaigns}
    assert "WINTER-OLD" not in offered
    assert {"GIFT-USD", "FESTIVE"} <= offered

    till.clock.move(timedelta(days=20 * 365))

    assert ActivateFlow(till.desk, (USD,)).state.campaigns == ()


async def test_the_card_under_way_is_the_last_one_after_a_stop(till: Till) -> None:
    flow = await scanned(till, *BOX[:3])
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.start())
    await held.reached.wait()
    assert states(flow) == [RowState.SENDING, RowState.WAITING, RowState.WAITING]

    flow.stop()
    await flow.start()
    flow.clear()
    held.release.set()
    await task
    assert states(flow) == [RowState.ACTIVATED, RowState.WAITING, RowState.WAITING]
    assert len(till.relay.posts) == 1

    till.relay.moves = passes
    await flow.start()
    assert states(flow) == [RowState.ACTIVATED] * 3
    assert len(till.relay.posts) == 3


async def test_a_run_gives_every_card_what_was_set_at_its_start(till: Till) -> None:
    flow = await scanned(till, *BOX[:2])
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.start())
    await held.reached.wait()

    flow.type_value("")
    flow.choose_campaign("")
    held.release.set()
    await task

    assert states(flow) == [RowState.ACTIVATED] * 2
    assert till.server.balance(BOX[1]) == Decimal("50.00")


async def test_cards_scanned_while_others_are_sent_wait_for_the_next_start(till: Till) -> None:
    flow = await scanned(till, BOX[0])
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.start())
    await held.reached.wait()

    await flow.scan(BOX[1])
    held.release.set()
    await task

    assert states(flow) == [RowState.ACTIVATED, RowState.NEW]


async def test_a_lost_connection_stops_the_list_and_it_goes_on_later(till: Till) -> None:
    flow = await scanned(till, *BOX[:3])
    till.relay.unplug()

    await flow.start()

    assert states(flow) == [RowState.NOT_SENT, RowState.WAITING, RowState.WAITING]
    assert flow.state.startable == 3
    assert flow.state.activated_total is None


async def test_a_card_in_doubt_stops_the_list_and_is_not_sent_again(till: Till) -> None:
    flow = await scanned(till, *BOX[:2])
    till.relay.moves = loses_the_answer

    await flow.start()
    assert states(flow) == [RowState.IN_DOUBT, RowState.WAITING]
    assert len(till.relay.posts) == 1

    till.relay.moves = passes
    await flow.start()
    assert states(flow) == [RowState.IN_DOUBT, RowState.ACTIVATED]
    assert len(till.relay.posts) == 2
    doubt = flow.state.rows[0].notice
    assert doubt is not None
    assert doubt.moved is MoneyMoved.UNKNOWN


async def test_a_card_in_doubt_is_activated_as_soon_as_that_is_found(till: Till) -> None:
    flow = await scanned(till, *BOX[:2])
    till.relay.moves = loses_the_answer
    await flow.start()
    till.relay.moves = passes

    await till.desk.reconciler.look_at_all()

    assert states(flow) == [RowState.ACTIVATED, RowState.WAITING]
    assert flow.state.activated_total == usd("50.00")


async def test_a_card_that_was_not_activated_can_be_activated_again(till: Till) -> None:
    flow, activity = await scanned(till, *BOX[:2]), ActivityFlow(till.desk)
    till.relay.moves = loses_the_request
    await flow.start()
    till.relay.moves = passes
    till.clock.move(timedelta(seconds=120))
    await activity.refresh()
    activity.consider(DecisionKind.DID_NOT_HAPPEN)
    await activity.decide()
    assert states(flow) == [RowState.NEW, RowState.WAITING]
    assert flow.state.startable == 2

    step = await activity.follow()
    assert step is not None
    lead, card = step
    assert (lead.place, card is not None) == (Place.ACTIVATE, True)
    await flow.scan(BOX[0])
    assert states(flow) == [RowState.NEW, RowState.WAITING]
    await flow.start()
    assert states(flow) == [RowState.ACTIVATED] * 2


async def test_a_journal_that_fails_stops_the_list(till: Till, expected_log: pytest.LogCaptureFixture) -> None:
    flow = await scanned(till, *BOX[:2])

    with till.full_disk("prepared"):
        await flow.start()

    assert states(flow) == [RowState.NOT_SENT, RowState.WAITING]
    assert "the journal could not be used" in expected_log.text


async def test_a_cancelled_run_leaves_its_card_in_doubt(till: Till) -> None:
    flow = await scanned(till, *BOX[:2])
    held = till.relay.moves = Held()
    task = asyncio.create_task(flow.start())
    await held.reached.wait()

    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert states(flow) == [RowState.IN_DOUBT, RowState.WAITING]
    assert not flow.state.running


async def test_a_campaign_that_is_refused_is_told_on_its_card(till: Till) -> None:
    flow = await scanned(till, BOX[0])
    flow.choose_campaign(campaign(till, "WINTER-OLD"))

    await flow.start()

    (row,) = flow.state.rows
    assert row.state is RowState.REFUSED
    assert row.notice is not None
    assert (row.notice.moved, row.notice.server_words) == (MoneyMoved.NO, "Campaign has ended")


async def test_the_list_can_be_cleared_for_the_next_box(till: Till) -> None:
    flow = await scanned(till, BOX[0], BOX[2])
    await flow.start()
    assert states(flow) == [RowState.ACTIVATED] * 2
    flow.clear()
    assert (flow.state.rows, flow.state.value) == ((), usd("50.00"))


async def test_a_list_that_was_cleared_by_mistake_comes_back(till: Till) -> None:
    flow = await scanned(till, BOX[0], BOX[2])
    before = flow.state.rows
    flow.clear()
    flow.take_back()

    assert flow.state.rows == before


async def test_once_a_card_is_scanned_the_cleared_list_is_gone(till: Till) -> None:
    flow = await scanned(till, BOX[0], BOX[2])
    flow.clear()
    await flow.scan(BOX[1])
    begun = flow.state.rows
    flow.take_back()

    assert flow.state.rows == begun


async def test_a_look_up_that_failed_is_made_again_by_a_second_scan(till: Till) -> None:
    flow = new_list(till)
    till.relay.reads = fails
    await flow.scan(BOX[0])
    assert states(flow) == [RowState.NOT_POSSIBLE]

    till.relay.reads = passes
    await flow.scan(BOX[0])

    assert states(flow) == [RowState.NEW]


async def campaign_on_paper(till: Till) -> str:
    """The id that a manager has written down for those who may not list campaigns."""
    manager = connect(till.relay.http.url, *till.server.user("manager").credentials)
    found = next(each.id for each in await manager.campaigns() if each.code == "GIFT-USD")
    await manager.close()
    return found


async def test_without_the_right_to_read_cards_the_server_decides(narrow_till: Till) -> None:
    till = narrow_till
    flow = ActivateFlow(till.desk, (USD,))
    flow.choose_currency(USD)
    flow.type_value("50")
    flow.choose_campaign(await campaign_on_paper(till))
    await flow.scan(BOX[0])
    await flow.scan(ACTIVE)
    assert states(flow) == [RowState.NEW, RowState.NEW]

    await flow.start()

    assert states(flow) == [RowState.ACTIVATED, RowState.IN_DOUBT]
    assert till.server.balance(BOX[0]) == Decimal("50.00")


async def test_a_pin_in_the_code_is_passed_over(till: Till) -> None:
    flow = await scanned(till, f"{BOX[0]}:40101")

    (row,) = flow.state.rows
    assert (row.number.digits, row.state) == (BOX[0], RowState.NEW)
