"""What moves money, through the real client, in every shop; what is taken is given back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.providers.base import PartlyRefusedError, RefusalKind, RefusedError
from frontdesk.providers.ts import Activation, ReasonKind, TSGiftCards
from tests.contract.shops import Kind, Shop, ShopCard
from tests.contract.visits import balance, find, first_store, newest_row

AED = Currency.of("AED")


def money(card: ShopCard, amount: str) -> Money:
    assert card.currency is not None
    return Money.of(amount, card.currency)


async def redeem(cards: TSGiftCards, card: ShopCard, amount: str, reference: Reference) -> None:
    answer = await cards.redeem(
        card.number, money(card, amount), pin=card.pin, store_id=await first_store(cards), reference=reference
    )
    assert answer.card_number == card.number.digits


async def a_reason(cards: TSGiftCards, kind: ReasonKind) -> str:
    listed = [reason async for reason in cards.reasons.list(kind=kind)]
    if not listed:
        pytest.skip(f"there is no {kind.value} reason")
    return listed[0].name


async def campaign_id(shop: Shop, cards: TSGiftCards) -> str:
    listed = [campaign async for campaign in cards.campaigns.list(code=shop.campaign)]
    return next(campaign.id for campaign in listed if campaign.code == shop.campaign)


async def test_a_redeem_and_its_refund_in_two_parts(movable: Shop, cards: TSGiftCards) -> None:
    card = movable.card(Kind.MONETARY)
    before, amount, reference = await balance(cards, card), money(card, "1.07"), Reference.mint()
    answer = await cards.redeem(
        card.number, amount, pin=card.pin, store_id=await first_store(cards), reference=reference
    )
    row = await newest_row(movable, cards, card.number, reference)

    assert row.id is not None
    assert answer.id in {row.id, None}
    assert answer.amount.money(card.currency) == row.amount.money(card.currency) == -amount
    assert answer.balance.money(card.currency) == await balance(cards, card) == before - amount

    first, rest = Reference.mint(), Reference.mint()
    part = await cards.refund(row.id, money(card, "0.07"), reference=first, notes="a part")
    given_back = await newest_row(movable, cards, card.number, first)
    assert (part.refund_id, given_back.refund_id) == (row.id, row.id)
    assert await balance(cards, card) == before - money(card, "1.00")
    with pytest.raises(RefusedError) as caught:
        await cards.refund(row.id, money(card, "1.01"), reference=rest)
    assert caught.value.kind is RefusalKind.NOTHING_TO_REFUND
    await cards.refund(row.id, reference=rest)
    assert await balance(cards, card) == before
    with pytest.raises(RefusedError) as caught:
        await cards.refund(row.id, reference=Reference.mint())
    assert caught.value.kind is RefusalKind.NOTHING_TO_REFUND


async def test_a_card_can_be_emptied_but_not_overdrawn(movable: Shop, cards: TSGiftCards) -> None:
    if not movable.campaign_without_pin:
        pytest.skip("no campaign gives out cards without a PIN")
    value, store_id = Money.of("8.20", movable.currency), await first_store(cards)
    made = await cards.create(value, campaign_code=movable.campaign_without_pin, reference=Reference.mint())
    number, too_much = CardNumber(made.number), value + Money(1, movable.currency)
    with pytest.raises(RefusedError) as caught:
        await cards.redeem(number, too_much, pin=None, store_id=store_id, reference=Reference.mint())
    emptied = await cards.redeem(number, value, pin=None, store_id=store_id, reference=Reference.mint())
    details = await find(cards, number)

    assert caught.value.kind is RefusalKind.INSUFFICIENT_BALANCE
    assert emptied.balance.money(movable.currency) == details.current_balance.money(movable.currency)
    assert details.current_balance.number == 0
    assert details.gift_card.is_redeemed


async def test_a_bill_in_another_currency(movable: Shop, cards: TSGiftCards) -> None:
    card = movable.card(Kind.MONETARY)
    if card.currency == AED:
        pytest.skip("the card's currency is the other one")
    before, charged, reference = await balance(cards, card), money(card, "2.72"), Reference.mint()
    rate = Rate(AED, charged.currency, Decimal("0.27236"), "store")
    await cards.redeem(
        card.number,
        charged,
        pin=card.pin,
        store_id=await first_store(cards),
        reference=reference,
        conversion=Conversion(local=Money.of("10.00", AED), card=charged, rate=rate),
    )
    row = await newest_row(movable, cards, card.number, reference)

    if movable.shows_references:
        assert '"AED"' in row.text
        assert '"10.00"' in row.text
    await cards.refund(row.id or "", reference=Reference.mint())
    assert await balance(cards, card) == before


async def test_an_experience_is_used_once_and_given_back(movable: Shop, cards: TSGiftCards) -> None:
    card, reference = movable.card(Kind.EXPERIENCE), Reference.mint()
    store_id = await first_store(cards)
    answer = await cards.redeem_experience(
        card.number, card.sku, pin=card.pin, store_id=store_id, reference=reference
    )
    with pytest.raises(RefusedError) as caught:
        await cards.redeem_experience(
            card.number, card.sku, pin=card.pin, store_id=store_id, reference=Reference.mint()
        )
    row = await newest_row(movable, cards, card.number, reference)

    assert answer.card_number == card.number.digits
    assert caught.value.kind is RefusalKind.ALREADY_REDEEMED
    assert row.sku == card.sku
    await cards.refund(row.id or "", reference=Reference.mint())
    told = await cards.check_balance(card.number, pin=card.pin)
    assert told.balance.text == "Card is redeemable."


async def test_what_the_rules_decline_leaves_everything_as_it_was(movable: Shop, cards: TSGiftCards) -> None:
    card = movable.card(Kind.MONETARY)
    before, store_id = await find(cards, card.number), await first_store(cards)
    held = before.current_balance.money(card.currency)
    assert held is not None
    other = Money.of("1", "EUR" if card.currency != Currency.of("EUR") else "USD")
    for amount, kind in (
        (held + money(card, "0.01"), RefusalKind.INSUFFICIENT_BALANCE),
        (other, RefusalKind.WRONG_CURRENCY),
    ):
        with pytest.raises(RefusedError) as caught:
            await cards.redeem(card.number, amount, pin=card.pin, store_id=store_id, reference=Reference.mint())
        assert caught.value.kind is kind
    after = await find(cards, card.number)

    assert [row.id for row in after.transactions or ()] == [row.id for row in before.transactions or ()]
    assert after.current_balance == before.current_balance


@pytest.mark.parametrize(
    ("state", "kind"), [(Kind.EXPIRED, RefusalKind.EXPIRED), (Kind.BLOCKED, RefusalKind.BLOCKED)]
)
async def test_a_card_that_can_not_be_used(
    movable: Shop, cards: TSGiftCards, state: Kind, kind: RefusalKind
) -> None:
    with pytest.raises(RefusedError) as caught:
        await redeem(cards, movable.card(state), "1.00", Reference.mint())
    assert caught.value.kind is kind


async def test_a_top_up_and_the_reasons_that_take_it_back(movable: Shop, cards: TSGiftCards) -> None:
    card, store_id = movable.card(Kind.MONETARY), await first_store(cards)
    before, amount, reference = await balance(cards, card), money(card, "3.30"), Reference.mint()
    topped_up = await cards.credit(card.number, amount, reference=reference)
    await newest_row(movable, cards, card.number, reference)
    assert topped_up.amount.money(card.currency) == amount
    assert await balance(cards, card) == before + amount

    for kind, expected in ((ReasonKind.DEBIT, before), (ReasonKind.CREDIT, before + amount)):
        reference = Reference.mint()
        moved = await cards.transact(
            card.number,
            amount,
            reason=await a_reason(cards, kind),
            pin=card.pin,
            store_id=store_id,
            reference=reference,
        )
        row = await newest_row(movable, cards, card.number, reference)
        assert moved.id in {row.id, None}
        assert moved.balance.money(card.currency) == await balance(cards, card) == expected
    await redeem(cards, card, "3.30", Reference.mint())
    assert await balance(cards, card) == before


async def test_a_transaction_in_another_currency(movable: Shop, cards: TSGiftCards) -> None:
    card = movable.card(Kind.MONETARY)
    if card.currency == AED:
        pytest.skip("the card's currency is the other one")
    before, charged, reference = await balance(cards, card), money(card, "2.72"), Reference.mint()
    rate = Rate(AED, charged.currency, Decimal("0.27236"), "store")
    await cards.transact(
        card.number,
        charged,
        reason=await a_reason(cards, ReasonKind.DEBIT),
        pin=card.pin,
        store_id=await first_store(cards),
        reference=reference,
        conversion=Conversion(local=Money.of("10.00", AED), card=charged, rate=rate),
    )
    row = await newest_row(movable, cards, card.number, reference)

    if movable.shows_references:
        assert '"AED"' in row.text
    await cards.refund(row.id or "", reference=Reference.mint())
    assert await balance(cards, card) == before


async def test_an_experience_is_used_for_a_reason(movable: Shop, cards: TSGiftCards) -> None:
    card, reference = movable.card(Kind.EXPERIENCE), Reference.mint()
    await cards.transact_experience(
        card.number,
        card.sku,
        reason=await a_reason(cards, ReasonKind.DEBIT),
        pin=card.pin,
        store_id=await first_store(cards),
        reference=reference,
    )
    row = await newest_row(movable, cards, card.number, reference)

    assert row.sku == card.sku
    await cards.refund(row.id or "", reference=Reference.mint())


async def test_a_card_is_activated_once(movable: Shop, cards: TSGiftCards) -> None:
    (number,) = movable.take_waiting(1)
    amount = Money.of("50.00", movable.currency)
    activation = Activation(
        number=number,
        campaign_id=await campaign_id(movable, cards),
        amount=amount,
        store_id=await first_store(cards),
        creator_email=movable.account[0],
    )
    answer = await cards.activate(activation, reference=Reference.mint())
    with pytest.raises(RefusedError) as caught:
        await cards.activate(activation, reference=Reference.mint())
    details = await find(cards, number)

    assert answer.amount.money(movable.currency) == amount
    assert caught.value.kind is RefusalKind.ALREADY_ACTIVE
    assert details.gift_card.status == "active"
    assert details.current_balance.money(movable.currency) == answer.balance.money(movable.currency) == amount


async def test_a_batch_is_activated_and_answered_card_by_card(movable: Shop, cards: TSGiftCards) -> None:
    numbers = movable.take_waiting(2)
    campaign, store_id = await campaign_id(movable, cards), await first_store(cards)
    batch = {
        Reference.mint(): Activation(
            number=number,
            campaign_id=campaign,
            amount=Money.of(f"{10 + place}.50", movable.currency),
            store_id=store_id,
            creator_email=movable.account[0],
        )
        for place, number in enumerate(numbers)
    }
    answers = await cards.activate_in_bulk(batch)
    with pytest.raises(PartlyRefusedError) as caught:
        await cards.activate_in_bulk(batch)

    assert caught.value.kind is RefusalKind.ALREADY_ACTIVE
    assert answers.keys() == batch.keys()
    for reference, activation in batch.items():
        details = await find(cards, activation.number)
        assert answers[reference].card_number == activation.number.digits
        assert details.current_balance.money(movable.currency) == activation.amount
