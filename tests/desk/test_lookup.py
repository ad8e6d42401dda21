"""Looking cards up, and signing in, against the training server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.session import sign_in
from frontdesk.devices.clock import SystemClock
from frontdesk.domain.card import CardNumber, Pin
from frontdesk.domain.errors import MoneyMoved, NextStep, NoticeError, NoticeKind
from frontdesk.domain.shop import Right
from frontdesk.providers.base import GiftCardProvider
from frontdesk.providers.ts import connect
from tests.support.relay import Ending, Relay, fails, loses_the_request, passes, shows_a_page
from tests.support.retries import AT_ONCE
from tests.support.till import SMALL_CARD, Till, usd


async def test_a_card_is_found_by_its_whole_number(till: Till) -> None:
    card = await till.card("0012345678")

    assert (card.number.digits, card.balance) == ("0012345678", usd("75.00"))
    assert card.id == str(till.server.card_id("0012345678"))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("12345678", NoticeKind.CARD_UNKNOWN),
        ("99999999", NoticeKind.CARD_UNKNOWN),
        ("4006381333931", NoticeKind.PRODUCT_BARCODE),
    ],
)
async def test_a_number_that_is_no_card_is_told(till: Till, number: str, kind: NoticeKind) -> None:
    with pytest.raises(NoticeError) as stopped:
        await till.desk.lookup.find(CardNumber(number))

    assert (stopped.value.notice.kind, stopped.value.notice.next_step) == (kind, NextStep.CHECK_NUMBER)


async def test_a_card_is_read_again(till: Till) -> None:
    card = await till.card()

    assert await till.desk.lookup.again(card) == card
    assert await till.desk.lookup.by_id(card.id or "") == card


async def test_without_the_right_to_read_cards_a_pin_is_needed(narrow_till: Till) -> None:
    lookup = narrow_till.desk.lookup
    assert not lookup.readable
    asked_before = len(narrow_till.relay.gets)

    assert await lookup.find(CardNumber(SMALL_CARD)) is None
    assert len(narrow_till.relay.gets) == asked_before
    card = await lookup.with_pin(CardNumber(SMALL_CARD), narrow_till.pin())
    assert (card.id, card.balance, card.transactions) == (None, usd("25.00"), None)
    assert await lookup.again(card, narrow_till.pin()) == card


@pytest.mark.parametrize(
    ("number", "pin", "kind"),
    [
        (SMALL_CARD, Pin("99999"), NoticeKind.WRONG_PIN),
        (SMALL_CARD, None, NoticeKind.WRONG_PIN),
        ("99999999", Pin("10001"), NoticeKind.CARD_UNKNOWN),
    ],
)
async def test_a_balance_check_that_is_refused_is_told(
    narrow_till: Till, number: str, pin: Pin | None, kind: NoticeKind
) -> None:
    with pytest.raises(NoticeError) as stopped:
        await narrow_till.desk.lookup.with_pin(CardNumber(number), pin)

    assert (stopped.value.notice.kind, stopped.value.notice.moved) == (kind, MoneyMoved.NO)


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (fails, NoticeKind.SERVER_FAILED),
        (loses_the_request, NoticeKind.NO_CONNECTION),
        (shows_a_page, NoticeKind.ANSWER_UNREADABLE),
    ],
)
async def test_a_read_that_fails_is_told_and_can_be_repeated(till: Till, ending: Ending, kind: NoticeKind) -> None:
    card = await till.card()
    reads: list[Callable[[], object]] = [
        lambda: till.desk.lookup.find(card.number),
        lambda: till.desk.lookup.with_pin(card.number, till.pin()),
        lambda: till.desk.lookup.by_id(card.id or ""),
    ]
    for read in reads:
        till.relay.reads = ending
        with pytest.raises(NoticeError) as stopped:
            await read()  # type: ignore[misc]  # each is a coroutine
        assert (stopped.value.notice.kind, stopped.value.notice.moved) == (kind, MoneyMoved.NO)
    till.relay.reads = passes
    assert await till.card() == card


async def enter(relay: Relay, email: str, password: str, opened: list[GiftCardProvider]) -> None:
    def connected(account: str, secret: str) -> GiftCardProvider:
        opened.append(connect(relay.http.url, account, secret, retries=AT_ONCE))
        return opened[-1]

    await sign_in(connected, ConnectionWatch(SystemClock()), email, password)


async def test_a_manager_sees_everything(till: Till) -> None:
    assert till.desk.session.missing == frozenset()
    assert [campaign.code for campaign in till.desk.campaigns].count("GIFT-USD") == 1


async def test_a_narrow_account_works_with_what_is_left(narrow_till: Till) -> None:
    assert narrow_till.desk.session.missing == {Right.STORES, Right.CAMPAIGNS, Right.CARDS}
    assert narrow_till.desk.campaigns == ()


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("omar@practice.example", "wrong"),
        ("nobody@practice.example", "omar-123"),
        ("omar@practice.example", "🎁"),
        ("omar@practice.example", "омар"),
    ],
)
async def test_a_wrong_password_is_tried_once(relay: Relay, email: str, password: str) -> None:
    opened: list[GiftCardProvider] = []

    with pytest.raises(NoticeError) as stopped:
        await enter(relay, email, password, opened)

    assert stopped.value.notice.kind is NoticeKind.WRONG_PASSWORD
    assert (stopped.value.notice.moved, len(relay.http.received)) == (MoneyMoved.NOT_CONCERNED, 1)


@pytest.mark.parametrize(
    ("ending", "kind", "step"),
    [
        (shows_a_page, NoticeKind.NOT_THIS_SERVICE, NextStep.CHECK_SERVER_ADDRESS),
        (fails, NoticeKind.SERVER_FAILED, NextStep.TRY_AGAIN),
        (loses_the_request, NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
    ],
)
async def test_a_server_that_does_not_answer_well_is_told(
    relay: Relay, ending: Ending, kind: NoticeKind, step: NextStep
) -> None:
    relay.reads = ending

    with pytest.raises(NoticeError) as stopped:
        await enter(relay, "omar@practice.example", "omar-123", [])

    assert (stopped.value.notice.kind, stopped.value.notice.next_step) == (kind, step)
    assert stopped.value.notice.moved is MoneyMoved.NOT_CONCERNED


async def test_a_server_that_is_not_there_is_told(relay: Relay) -> None:
    relay.unplug()

    with pytest.raises(NoticeError) as stopped:
        await enter(relay, "omar@practice.example", "omar-123", [])

    assert stopped.value.notice.kind is NoticeKind.NO_CONNECTION


async def test_another_service_at_the_address_is_told(relay: Relay) -> None:
    def elsewhere(account: str, secret: str) -> GiftCardProvider:
        return connect(f"{relay.http.url}/another/service", account, secret, retries=AT_ONCE)

    with pytest.raises(NoticeError) as stopped:
        await sign_in(elsewhere, ConnectionWatch(SystemClock()), "omar@practice.example", "omar-123")

    assert stopped.value.notice.kind is NoticeKind.NOT_THIS_SERVICE


async def test_a_sign_in_that_failed_leaves_no_connection(relay: Relay) -> None:
    opened: list[GiftCardProvider] = []
    with pytest.raises(NoticeError):
        await enter(relay, "omar@practice.example", "wrong", opened)

    with pytest.raises(Exception, match="the connection was closed"):
        await opened[0].stores()


async def test_a_cancelled_sign_in_leaves_no_connection(relay: Relay) -> None:
    asked = asyncio.Event()
    opened: list[GiftCardProvider] = []

    async def keeps_waiting(writer: asyncio.StreamWriter, forward: object) -> None:
        asked.set()
        await asyncio.Event().wait()

    relay.reads = keeps_waiting
    task = asyncio.create_task(enter(relay, "omar@practice.example", "omar-123", opened))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    with pytest.raises(Exception, match="the connection was closed"):
        await opened[0].stores()
