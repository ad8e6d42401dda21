"""What the office does: cards are made and changed; stores, campaigns, reasons and users come and go."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable
from datetime import date

import httpx
import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardKind, CardNumber, CardStatus
from frontdesk.domain.money import Money
from frontdesk.providers.base import ForbiddenError, RefusalKind, RefusedError, SignedOutError
from frontdesk.providers.ts import CardDetails, ReasonKind, TSGiftCards
from tests.contract.shops import Shop
from tests.contract.visits import find, first_store


def unused(word: str) -> str:
    """A name that nobody has had: a shop remembers those of what was deleted."""
    return f"{word}-{secrets.token_hex(4)}"


async def gone(reading: Awaitable[object]) -> bool:
    with pytest.raises(RefusedError) as caught:
        await reading
    return caught.value.status == 404


async def test_a_card_is_made_blocked_and_freed_again(movable: Shop, cards: TSGiftCards) -> None:
    value, reference = Money.of("25.00", movable.currency), Reference.mint()
    made = await cards.create(
        value,
        campaign_code=movable.campaign,
        reference=reference,
        details=CardDetails(product_name="Gift", notes="n"),
    )
    number = CardNumber(made.number)

    assert made.value.money(movable.currency) == value
    assert reference.text in made.notes
    details = await find(cards, number)
    assert (details.gift_card.id, details.gift_card.status) == (made.id, "active")
    assert details.current_balance.money(movable.currency) == value

    blocked = await cards.update(made.id, status=CardStatus.BLOCKED, reference=Reference.mint())
    with pytest.raises(RefusedError) as caught:
        await cards.credit(number, Money.of("1.00", movable.currency), reference=Reference.mint())
    freed = await cards.update(made.id, status=CardStatus.ACTIVE, reference=Reference.mint())
    topped_up = await cards.credit(number, Money.of("1.00", movable.currency), reference=Reference.mint())

    assert (blocked.status, caught.value.kind, freed.status) == ("blocked", RefusalKind.BLOCKED, "active")
    assert topped_up.balance.money(movable.currency) == Money.of("26.00", movable.currency)


async def test_a_monetary_card_carries_our_reference_back(movable: Shop, cards: TSGiftCards) -> None:
    value, reference = Money.of("12.34", movable.currency), Reference.mint()
    made = await cards.create_monetary(value, campaign_code=movable.campaign, reference=reference)

    assert made.request_id == reference.text
    assert made.value.money(movable.currency) == value
    assert (await find(cards, CardNumber(made.number))).current_balance.money(movable.currency) == value


async def test_an_experience_is_made_with_its_products(movable: Shop, cards: TSGiftCards) -> None:
    made = await cards.create(
        Money.of("80.00", movable.currency),
        kind=CardKind.EXPERIENCE,
        campaign_code=movable.campaign,
        reference=Reference.mint(),
        details=CardDetails(skus=("tea", "cake")),
    )

    assert made.skus == ("tea", "cake")
    assert (await cards.show(made.id)).gift_card.skus == ("tea", "cake")


async def test_no_answer_keeps_a_pin(movable: Shop, cards: TSGiftCards) -> None:
    made = await cards.create(
        Money.of("5.00", movable.currency), campaign_code=movable.campaign, reference=Reference.mint()
    )
    changed = await cards.update(made.id, reference=Reference.mint())

    assert not [name for answer in (made, changed) for name in answer.model_dump() if "pin" in name]


async def test_stores_come_and_go(movable: Shop, cards: TSGiftCards) -> None:
    code = unused("store")
    made = await cards.stores.create(name="Station store", code=code)
    await cards.stores.update(made.id, name="Pier store")
    shown = await cards.stores.show(made.id)
    await cards.stores.delete(made.id)

    assert (made.code, shown.name, shown.code) == (code, "Pier store", code)
    assert made.id not in {store.id async for store in cards.stores.list()}
    assert await gone(cards.stores.show(made.id))


async def test_campaigns_come_and_go(movable: Shop, cards: TSGiftCards) -> None:
    code, store_id = unused("campaign"), await first_store(cards)
    made = await cards.campaigns.create(
        name="Opening week",
        code=code,
        start_date=date(2023, 1, 3),
        end_date=date(2099, 1, 3),
        store_ids=[store_id],
        max_expiry_days=30,
    )
    await cards.campaigns.update(made.id, max_expiry_days=60, name="Closing week")
    shown = await cards.campaigns.show(made.id)
    await cards.campaigns.delete(made.id)

    assert (made.code, made.name, made.max_expiry_days) == (code, "Opening week", 30)
    assert (shown.code, shown.name, shown.max_expiry_days) == (code, "Closing week", 60)
    assert shown.store_ids == (store_id,)
    assert made.start_date is not None
    assert made.start_date.date() == date(2023, 1, 3)
    assert made.id not in {campaign.id async for campaign in cards.campaigns.list(code=code)}


async def test_reasons_come_and_go(movable: Shop, cards: TSGiftCards) -> None:
    name = unused("reason")
    made = await cards.reasons.create(name=name, kind=ReasonKind.CREDIT)
    await cards.reasons.update(made.id, name=name, kind=ReasonKind.DEBIT)
    shown = await cards.reasons.show(made.id)
    found = [reason.id async for reason in cards.reasons.list(name=name)]
    await cards.reasons.delete(made.id)

    assert (made.name, made.transaction_type, shown.transaction_type) == (name, "credit", "debit")
    assert found == [made.id]
    assert [reason async for reason in cards.reasons.list(name=name)] == []


async def test_the_front_desk_may_not_do_this(shop: Shop, cards: TSGiftCards) -> None:
    if shop.desk is None:
        pytest.skip("a sandbox has one account")
    desk = httpx.BasicAuth(*shop.desk)
    before = [store.id async for store in cards.stores.list()]
    with pytest.raises(ForbiddenError):
        await cards.stores.create(name="Own store", code=unused("store"), auth=desk)
    with pytest.raises(ForbiddenError):
        await cards.create(
            Money.of("1.00", shop.currency), campaign_code=shop.campaign, reference=Reference.mint(), auth=desk
        )
    with pytest.raises(ForbiddenError):
        await anext(cards.users.list(auth=desk))

    assert [store.id async for store in cards.stores.list()] == before


async def test_users_come_sign_in_and_go(movable: Shop, cards: TSGiftCards) -> None:
    email, store_id = f"{unused('lina')}@practice.example", await first_store(cards)
    made = await cards.users.create(name="Lina", email=email, password="lina-123", store_ids=[store_id])
    own = httpx.BasicAuth(email, "lina-123")
    theirs = [store.id async for store in cards.stores.list(auth=own)]
    await cards.users.update(made.id, name="Lina Aziz", password="lina-456")
    with pytest.raises(SignedOutError):
        await anext(cards.stores.list(auth=own))
    changed = await anext(cards.stores.list(auth=httpx.BasicAuth(email, "lina-456")))
    shown = await cards.users.show(made.id)
    await cards.users.delete(made.id)

    assert theirs == [changed.id] == [store_id]
    assert (shown.email, shown.name, shown.store_ids) == (email, "Lina Aziz", (store_id,))
    assert made.id not in {user.id async for user in cards.users.list()}
    with pytest.raises(SignedOutError):
        await anext(cards.stores.list(auth=httpx.BasicAuth(email, "lina-456")))
