"""What can be read, through the real client, in every shop."""

from __future__ import annotations

import httpx
import pytest

from frontdesk.domain.card import CardNumber, CardStatus, Pin
from frontdesk.providers.base import RefusalKind, RefusedError, SignedOutError
from frontdesk.providers.ts import ReasonKind, TSGiftCards
from tests.contract.shops import Kind, Shop
from tests.contract.visits import balance, find

NOBODYS = CardNumber("99999999999999")


async def test_stores_are_listed_and_shown(cards: TSGiftCards) -> None:
    listed = [store async for store in cards.stores.list()]

    assert listed
    assert len({store.id for store in listed}) == len(listed)
    shown = await cards.stores.show(listed[0].id)
    assert (shown.id, shown.name, shown.code) == (listed[0].id, listed[0].name, listed[0].code)


async def test_campaigns_are_listed_filtered_and_shown(shop: Shop, cards: TSGiftCards) -> None:
    listed = [campaign async for campaign in cards.campaigns.list()]
    filtered = [campaign async for campaign in cards.campaigns.list(code=shop.campaign)]

    assert filtered
    assert {campaign.id for campaign in filtered} <= {campaign.id for campaign in listed}
    assert all(shop.campaign in campaign.code for campaign in filtered)
    shown = await cards.campaigns.show(filtered[0].id)
    assert (shown.id, shown.code, shown.max_expiry_days) == (
        filtered[0].id,
        filtered[0].code,
        filtered[0].max_expiry_days,
    )


@pytest.mark.parametrize("per_page", [2, 100])
async def test_reasons_come_whole_whatever_the_size_of_a_page(cards: TSGiftCards, per_page: int) -> None:
    listed = [reason.id async for reason in cards.reasons.list(per_page=per_page)]
    first = await cards.reasons.page(1, per_page=1)

    assert len(set(listed)) == len(listed) == first.total_count
    assert [reason.id for reason in first.reasons] == listed[:1]


@pytest.mark.parametrize("kind", ReasonKind)
async def test_reasons_are_filtered_by_what_they_do(cards: TSGiftCards, kind: ReasonKind) -> None:
    listed = [reason async for reason in cards.reasons.list()]
    filtered = [reason.id async for reason in cards.reasons.list(kind=kind)]

    assert filtered == [reason.id for reason in listed if reason.transaction_type == kind.value]
    for reason in listed[:1]:
        shown = await cards.reasons.show(reason.id)
        assert (shown.name, shown.transaction_type) == (reason.name, reason.transaction_type)


async def test_a_card_is_found_by_its_number_and_tells_the_same_everywhere(shop: Shop, cards: TSGiftCards) -> None:
    card = shop.card(Kind.MONETARY)
    details = await find(cards, card.number)
    told = await cards.check_balance(card.number, pin=card.pin)

    assert details.gift_card.number == told.card_number == card.number.digits
    assert details.gift_card.status == told.status == "active"
    assert card.currency is not None
    assert details.gift_card.currency == told.balance.code == card.currency.code
    assert details.current_balance.money(card.currency) == await balance(cards, card)
    assert details.gift_card.expiry_date == told.expiry_date
    assert details.transactions is not None
    assert all(row.id for row in details.transactions)


async def test_a_filter_by_status_finds_no_other(shop: Shop, cards: TSGiftCards) -> None:
    number = shop.card(Kind.MONETARY).number.digits
    active = [card async for card in cards.list(containing=number, statuses=[CardStatus.ACTIVE])]
    others = [card async for card in cards.list(containing=number, statuses=[CardStatus.BLOCKED])]

    assert number in {card.number for card in active}
    assert {card.status for card in active} == {"active"}
    assert number not in {card.number for card in others}


async def test_an_experience_is_found_by_its_product(shop: Shop, cards: TSGiftCards) -> None:
    card = shop.card(Kind.EXPERIENCE)
    found = [found.number async for found in cards.list(sku=card.sku)]
    told = await cards.check_balance(card.number, pin=card.pin)

    assert card.number.digits in found
    assert told.card_type.startswith("experience")
    assert card.sku in told.skus
    assert told.balance.number is None


async def test_a_number_that_nobody_has(cards: TSGiftCards) -> None:
    assert [card async for card in cards.list(containing=NOBODYS.digits)] == []
    with pytest.raises(RefusedError) as caught:
        await cards.check_balance(NOBODYS, pin=Pin("12345"))
    assert caught.value.kind is RefusalKind.UNKNOWN_CARD


async def test_an_id_that_nothing_has(cards: TSGiftCards) -> None:
    for reading in (cards.show("2000000000"), cards.stores.show("2000000000"), cards.reasons.show("2000000000")):
        with pytest.raises(RefusedError) as caught:
            await reading
        assert caught.value.status == 404


async def test_a_wrong_pin(movable: Shop, cards: TSGiftCards) -> None:
    card = movable.card(Kind.MONETARY)
    wrong = Pin("00000" if card.pin != Pin("00000") else "00001")
    with pytest.raises(RefusedError) as caught:
        await cards.check_balance(card.number, pin=wrong)
    assert caught.value.kind is RefusalKind.WRONG_PIN


async def test_a_wrong_password(shop: Shop) -> None:
    async with TSGiftCards(shop.url, auth=httpx.BasicAuth(shop.account[0], "wrong")) as stranger:
        with pytest.raises(SignedOutError):
            await anext(stranger.stores.list())


async def test_one_call_can_be_somebody_elses(shop: Shop, cards: TSGiftCards) -> None:
    if shop.desk is None:
        pytest.skip("a sandbox has one account")
    own = {store.id async for store in cards.stores.list()}
    theirs = {store.id async for store in cards.stores.list(auth=httpx.BasicAuth(*shop.desk))}
    again = {store.id async for store in cards.stores.list()}

    assert theirs < own == again
