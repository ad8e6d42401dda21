"""The movements beyond a cashier's screens, and batches: journaled, sent once and read back like every other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.domain.card import Card, CardNumber, CardStatus
from frontdesk.domain.errors import MoneyMoved, NoticeError, NoticeKind
from frontdesk.domain.movement import Activate, Change, Direction, Issue, Movement, TopUp, Transact
from tests.faults.endings import after, before, says
from tests.support.relay import Ending, Relay, loses_the_answer, loses_the_request, passes, puts
from tests.support.till import SMALL_CARD, Till, open_till, usd
from tests.support.training import TrainingServer

BOX = ("603100000000000101", "603100000000000102", "603100000000000103")

MOVEMENTS: dict[str, tuple[Callable[[Card], Movement], NoticeKind, str]] = {
    "top-up": (lambda card: TopUp(card, usd("5.00")), NoticeKind.TOPPED_UP, "30.00"),
    "credit for a reason": (
        lambda card: Transact(card, usd("5.00"), "Cash Back", Direction.CREDIT),
        NoticeKind.TRANSACTED,
        "30.00",
    ),
    "block": (lambda card: Change(card, status=CardStatus.BLOCKED), NoticeKind.CHANGED, "25.00"),
}


@pytest.fixture
async def client_till(relay: Relay, training_server: TrainingServer, tmp_path: Path) -> AsyncIterator[Till]:
    """The till of the head office, which may make and change cards."""
    async with open_till(relay, training_server, tmp_path, email="office@practice.example") as opened:
        yield opened


async def batch(till: Till, *numbers: str) -> list[Activate]:
    campaign = next(each for each in till.desk.campaigns if each.code == "GIFT-USD")
    cards = [await till.card(number) for number in numbers]
    return [Activate(card.number, card, campaign.id, usd("50.00")) for card in cards]


@pytest.mark.parametrize("name", MOVEMENTS)
async def test_each_movement_is_journaled_and_read_back(client_till: Till, name: str) -> None:
    till = client_till
    ask, kind, balance = MOVEMENTS[name]

    moved = await till.mover.move(ask(await till.card()), till.pin())

    assert (moved.attempt.state, moved.notice.kind, moved.aside) == (AttemptState.APPLIED, kind, None)
    assert till.server.balance(SMALL_CARD) == Decimal(balance)
    assert moved.card is not None
    assert moved.card.balance == usd(balance)


@pytest.mark.parametrize("name", ["top-up", "credit for a reason"])
async def test_what_became_of_it_is_found_by_our_reference(client_till: Till, name: str) -> None:
    till = client_till
    movement = MOVEMENTS[name][0](await till.card())
    till.relay.moves = loses_the_answer
    left = (await till.mover.move(movement, till.pin())).attempt
    till.relay.moves = passes
    assert left.state is AttemptState.UNKNOWN

    found = await till.desk.reconciler.check(left.id)

    assert (found.state, found.settled_by) == (AttemptState.APPLIED, SettledBy.EVIDENCE)


async def test_a_new_card_is_found_though_its_number_never_arrived(client_till: Till) -> None:
    till = client_till
    till.relay.moves = loses_the_answer
    left = (await till.mover.move(Issue("GIFT-USD", usd("12.34")), None)).attempt
    till.relay.moves = passes
    assert (left.state, left.card_last4, left.card_id) == (AttemptState.UNKNOWN, "", None)

    found = await till.desk.reconciler.check(left.id)

    assert (found.state, found.balance_after) == (AttemptState.APPLIED, usd("12.34"))


@pytest.mark.parametrize("made", [True, False], ids=["made", "not made"])
async def test_a_new_card_is_looked_for_before_a_refusal_is_believed(client_till: Till, made: bool) -> None:
    till = client_till
    till.relay.moves = (after if made else before)(says(422, {"errors": "This can't be done"}))

    moved = await till.mover.move(Issue("GIFT-USD", usd("12.34")), None)

    assert moved.attempt.state is (AttemptState.APPLIED if made else AttemptState.REFUSED)
    assert moved.notice.moved is (MoneyMoved.YES if made else MoneyMoved.NO)
    assert (moved.card is not None) is made


async def test_a_new_card_is_read_back_by_the_id_it_got(client_till: Till) -> None:
    moved = await client_till.mover.move(Issue("GIFT-USD", usd("12.34")), None)

    assert (moved.notice.kind, moved.aside) == (NoticeKind.ISSUED, None)
    assert moved.card is not None
    assert (moved.card.balance, moved.card.number) == (usd("12.34"), moved.notice.arguments["number"])
    assert moved.attempt.transaction_id is not None


async def test_two_new_cards_at_once_wait_for_nothing(client_till: Till) -> None:
    till = client_till
    till.relay.moves = loses_the_request
    first = await till.mover.move(Issue("GIFT-USD", usd("1.00")), None)
    till.relay.moves = passes

    second = await till.mover.move(Issue("GIFT-USD", usd("1.00")), None)

    assert (first.attempt.state, second.attempt.state) == (AttemptState.UNKNOWN, AttemptState.APPLIED)


async def test_a_batch_is_one_request_and_an_attempt_for_each_card(till: Till) -> None:
    movements = await batch(till, *BOX)

    moved = await till.mover.activate_all(movements)

    assert [each.attempt.state for each in moved] == [AttemptState.APPLIED] * 3
    assert len({each.attempt.batch for each in moved}) == 1
    assert moved[0].attempt.batch
    assert len(till.relay.posts) == 1
    assert [till.server.balance(number) for number in BOX] == [Decimal("50.00")] * 3
    assert till.mover.in_flight == 0


async def test_a_row_that_the_answer_is_silent_about_is_looked_up(till: Till) -> None:
    movements = await batch(till, *BOX)
    till.relay.moves = puts(BOX[1], "603100000000000999")

    moved = await till.mover.activate_all(movements)

    assert [each.attempt.settled_by for each in moved] == [
        SettledBy.ANSWER,
        SettledBy.EVIDENCE,
        SettledBy.ANSWER,
    ]


async def test_one_refused_card_stops_the_batch_and_the_others_are_looked_up(till: Till) -> None:
    movements = await batch(till, *BOX)
    await till.mover.move(movements[1], None)

    moved = await till.mover.activate_all([movements[0], movements[2], movements[1]])

    assert [each.attempt.state for each in moved] == [AttemptState.REFUSED] * 3
    assert [each.notice.moved for each in moved] == [MoneyMoved.NO] * 3
    assert [till.server.balance(number) for number in BOX] == [Decimal(0), Decimal("50.00"), Decimal(0)]


@pytest.mark.parametrize("ending", [loses_the_answer, loses_the_request])
async def test_a_batch_without_an_answer_is_looked_up_card_by_card(till: Till, ending: Ending) -> None:
    movements = await batch(till, *BOX)
    till.relay.moves = ending

    moved = await till.mover.activate_all(movements)

    done = AttemptState.APPLIED if ending is loses_the_answer else AttemptState.UNKNOWN
    assert [each.attempt.state for each in moved] == [done] * 3
    assert len(till.relay.posts) == 1


async def test_a_card_in_doubt_keeps_the_batch_back(till: Till) -> None:
    movements = await batch(till, *BOX)
    till.relay.moves = loses_the_request
    await till.mover.move(movements[1], None)
    till.relay.moves = passes

    with pytest.raises(NoticeError) as stopped:
        await till.mover.activate_all(movements)

    assert stopped.value.notice.kind is NoticeKind.CARD_BUSY
    assert stopped.value.notice.arguments["number"] == CardNumber(BOX[1])
    assert len(till.relay.posts) == 1
    assert len(await till.attempts()) == 1


async def test_a_card_is_in_a_batch_once(till: Till) -> None:
    movements = await batch(till, BOX[0])

    for wrong in ([], [*movements, *movements]):
        with pytest.raises(ValueError, match="each once"):
            await till.mover.activate_all(wrong)
    assert till.relay.posts == []
