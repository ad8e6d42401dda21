"""Activity and the frame around the places, without their windows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from frontdesk.desk.connection import Connection
from frontdesk.desk.probe import Probe
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.errors import MoneyMoved, NoticeKind
from frontdesk.domain.exchange import Conversion
from frontdesk.domain.movement import Redeem
from frontdesk.flows.activity import ActivityFlow
from frontdesk.flows.places import Place
from frontdesk.flows.shell import ShellFlow
from tests.support.relay import Ending, Held, fails, loses_the_answer, loses_the_request, passes
from tests.support.till import RATES, SMALL_CARD, Till, aed, usd

OTHER_CARD = "0012345678"

DoRedeem = Callable[..., Awaitable[Attempt]]


@pytest.fixture
def redeem(till: Till) -> DoRedeem:
    """Redeem on a card, with the request ending in a given way."""

    async def move(amount: str, number: str = SMALL_CARD, ending: Ending = passes, local: str = "") -> Attempt:
        conversion = Conversion(aed(local), usd(amount), RATES[0]) if local else None
        movement = Redeem(await till.card(number), usd(amount), conversion)
        till.relay.moves = ending
        moved = await till.mover.move(movement, till.pin(number))
        till.relay.moves = passes
        return moved.attempt

    return move


def notice(flow: ActivityFlow) -> NoticeKind | None:
    return flow.state.notice.kind if flow.state.notice else None


async def test_what_needs_attention_is_on_top_and_the_newest_first(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    first = await redeem("1.00")
    unclear = await redeem("2.00", ending=loses_the_answer)
    last = await redeem("3.00", OTHER_CARD)

    assert [about.attempt for about in flow.state.attention] == [unclear]
    assert flow.state.rows == (last, first)


async def test_a_screen_that_opens_later_reads_the_journal(till: Till, redeem: DoRedeem) -> None:
    made = await redeem("1.00")
    flow = ActivityFlow(till.desk)
    assert not flow.state.rows

    await flow.refresh()

    assert flow.state.rows == (made,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", 2),
        ("0001", 1),
        ("٠٠٠١", 1),
        ("5678", 1),
        ("36.71", 1),
        ("10.00", 1),
        (" OMAR ", 2),
        ("fd-", 2),
        ("nothing like it", 0),
    ],
)
async def test_rows_are_found(till: Till, redeem: DoRedeem, text: str, found: int) -> None:
    flow = ActivityFlow(till.desk)
    await redeem("10.00", local="36.71")
    await redeem("1.00", OTHER_CARD)

    flow.find(text)

    assert len(flow.state.rows) == found


async def test_a_row_is_found_by_its_transaction(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    made = await redeem("10.00")
    await redeem("1.00", OTHER_CARD)

    flow.find(made.transaction_id or "")

    assert made in flow.state.rows


async def test_a_search_never_hides_what_needs_attention(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    unclear = await redeem("2.00", ending=loses_the_answer)

    flow.find("nothing like it")

    assert [about.attempt for about in flow.state.attention] == [unclear]


async def test_details_follow_the_attempt(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    made = await redeem("1.00")

    flow.choose(made.id)
    assert flow.state.chosen == made
    await redeem("1.00", OTHER_CARD)
    assert flow.state.chosen == made
    flow.choose("another")

    assert flow.state.chosen is None


async def test_checking_again_finds_what_was_delivered(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    unclear = await redeem("2.00", ending=loses_the_answer)
    assert till.server.balance(SMALL_CARD) == Decimal("23.00")

    await flow.check_again(unclear.id)

    assert (flow.state.attention, flow.state.checking, notice(flow)) == ((), "", None)
    (row,) = flow.state.rows
    assert (row.state, row.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)
    assert flow.state.chosen == row
    assert (await redeem("1.00")).state is AttemptState.APPLIED


async def test_checking_again_proves_nothing_when_nothing_is_found(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    unclear = await redeem("2.00", ending=loses_the_request)

    await flow.check_again(unclear.id)

    assert [about.attempt for about in flow.state.attention] == [unclear]
    assert flow.state.notice is not None
    assert flow.state.notice.kind is NoticeKind.NOT_FOUND_ON_CARD
    assert flow.state.notice.moved is MoneyMoved.UNKNOWN
    flow.close_notice()
    assert notice(flow) is None


async def test_what_a_check_did_not_find_is_told_only_where_it_is_shown(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    done = await redeem("1.00", OTHER_CARD)
    unclear = await redeem("2.00", ending=loses_the_request)
    held = till.relay.reads = Held()
    task = asyncio.create_task(flow.check_again(unclear.id))
    await held.reached.wait()

    flow.choose(done.id)
    held.release.set()
    await task

    assert (flow.state.chosen, notice(flow)) == (done, None)


async def test_a_check_that_fails_is_told(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    unclear = await redeem("2.00", ending=loses_the_answer)
    till.relay.reads = fails

    await flow.check_again(unclear.id)

    assert (notice(flow), flow.state.checking) == (NoticeKind.SERVER_FAILED, "")
    assert [about.attempt for about in flow.state.attention] == [unclear]


async def test_one_check_at_a_time(till: Till, redeem: DoRedeem) -> None:
    flow = ActivityFlow(till.desk)
    unclear = await redeem("2.00", ending=loses_the_answer)
    held = till.relay.reads = Held()
    till.relay.http.received.clear()
    task = asyncio.create_task(flow.check_again(unclear.id))
    await held.reached.wait()
    assert flow.state.checking == unclear.id

    await flow.check_again(unclear.id)
    await flow.check_again("another")
    held.release.set()
    await task

    assert len(till.relay.gets) == 1
    assert flow.state.checking == ""


async def test_a_journal_that_can_not_be_read_is_told(till: Till, expected_log: pytest.LogCaptureFixture) -> None:
    flow = ActivityFlow(till.desk)
    with till.busy_disk() as other:
        other.execute("ALTER TABLE attempt RENAME TO gone")

    await flow.refresh()

    assert notice(flow) is NoticeKind.JOURNAL_FAILED
    assert "the journal could not be used" in expected_log.text


async def test_the_frame_counts_what_needs_attention_and_watches_the_way(till: Till, redeem: DoRedeem) -> None:
    shell = ShellFlow(till.desk, Probe(till.provider.reach, till.watch, till.clock))
    ActivityFlow(till.desk)
    heard: list[tuple[Connection, int]] = []
    shell.listen(lambda state: heard.append((state.connection, state.attention)))

    await redeem("1.00")
    await redeem("2.00", ending=loses_the_request)
    await till.card()

    assert heard == [
        (Connection.ONLINE, 0),
        (Connection.OFFLINE, 0),
        (Connection.OFFLINE, 1),
        (Connection.ONLINE, 1),
    ]
    assert shell.in_flight == 0


async def test_the_frame_goes_from_place_to_place(till: Till) -> None:
    shell = ShellFlow(till.desk, Probe(till.provider.reach, till.watch, till.clock))

    for place in Place:
        shell.go(place)
        assert shell.state.place is place

    assert shell.state.session is till.desk.session
