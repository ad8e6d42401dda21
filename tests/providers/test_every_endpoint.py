"""Every endpoint through the client, on the real training server: what is asked for is what the server has then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal

import httpx
import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber, CardStatus, Pin
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    OutcomeUnknownError,
    PartlyRefusedError,
    RefusalKind,
    RefusedError,
    SignedOutError,
)
from frontdesk.providers.ts import Activation, CardDetails, ReasonKind, TSGiftCards
from tests.providers.values import AED, REFERENCE, USD
from tests.support.training import PracticeCard, TrainingServer

ANOTHER = Reference("FD-FEDCBA9876543210")


def basic(server: TrainingServer, role: str) -> httpx.BasicAuth:
    return httpx.BasicAuth(*server.user(role).credentials)


@pytest.fixture
async def cards(training_server: TrainingServer) -> AsyncIterator[TSGiftCards]:
    """The client of the brand's own account, which may do everything."""
    async with TSGiftCards(training_server.url, auth=basic(training_server, "client")) as cards:
        yield cards


def practice(server: TrainingServer, kind: str = "monetary", currency: str | None = "USD") -> PracticeCard:
    return next(
        card
        for card in server.cards_of(kind)
        if card.pin and card.currency == currency and (kind != "monetary" or server.balance(card.number) >= 20)
    )


async def test_a_script(training_server: TrainingServer) -> None:
    card = practice(training_server)
    auth = basic(training_server, "cashier")
    async with TSGiftCards(training_server.url, auth=auth) as cards:
        told = await cards.check_balance(CardNumber(card.number), pin=Pin(card.pin or ""))
        names = [store.name async for store in cards.stores.list()]
    assert told.balance.money(USD) == Money.of(training_server.balance(card.number), USD)
    assert told.card_status == "Valid"
    assert len(names) == len(training_server.user("cashier").store_ids)


async def test_stores(cards: TSGiftCards) -> None:
    made = await cards.stores.create(name="Pop-up", code="POP")
    assert (await cards.stores.show(made.id)).code == "POP"
    assert (await cards.stores.update(made.id, name="Stall")).name == "Stall"
    assert made.id in {store.id async for store in cards.stores.list()}
    await cards.stores.delete(made.id)
    assert made.id not in {store.id async for store in cards.stores.list()}
    with pytest.raises(RefusedError):
        await cards.stores.show(made.id)


async def test_campaigns(cards: TSGiftCards) -> None:
    stores = [store.id async for store in cards.stores.list()]
    made = await cards.campaigns.create(
        name="Summer",
        code="SUM",
        start_date=date(2026, 6, 1),
        end_date=date(2026, 8, 31),
        store_ids=stores[:2],
        max_expiry_days=90,
    )
    assert (made.start_date, made.max_expiry_days) == (datetime(2026, 6, 1, tzinfo=UTC), 90)
    shown = await cards.campaigns.show(made.id)
    assert sorted(shown.store_ids) == sorted(stores[:2])
    changed = await cards.campaigns.update(made.id, specific_date=date(2027, 1, 1), name="Late summer")
    assert (changed.date_specific_expiry, changed.specific_date) == (True, datetime(2027, 1, 1, tzinfo=UTC))
    assert [one.code async for one in cards.campaigns.list(name="late")] == ["SUM"]
    assert [one.code async for one in cards.campaigns.list(code="SU")] == ["SUM"]
    await cards.campaigns.delete(made.id)
    assert [one.code async for one in cards.campaigns.list(code="SUM")] == []


async def test_users(cards: TSGiftCards, training_server: TrainingServer) -> None:
    stores = [store.id async for store in cards.stores.list()]
    made = await cards.users.create(
        name="Ada", email="ada@practice.example", password="123@123", store_ids=stores[:2]
    )
    assert sorted((await cards.users.show(made.id)).store_ids) == sorted(stores[:2])
    async with TSGiftCards(training_server.url, auth=httpx.BasicAuth("ada@practice.example", "123@123")) as hers:
        assert len([store async for store in hers.stores.list()]) == 2
    assert (await cards.users.update(made.id, name="Ada L.", store_ids=stores[:1])).store_id == stores[0]
    assert made.id in {user.id async for user in cards.users.list()}
    await cards.users.delete(made.id)
    assert made.id not in {user.id async for user in cards.users.list()}


async def test_reasons(cards: TSGiftCards) -> None:
    for number in range(7):
        await cards.reasons.create(name=f"Gesture {number}", kind=ReasonKind.CREDIT)
    page = await cards.reasons.page(2, per_page=3, name="Gesture")
    assert (len(page.reasons), page.total_count) == (3, 7)
    names = [reason.name async for reason in cards.reasons.list(name="Gesture", per_page=3)]
    assert sorted(names) == [f"Gesture {number}" for number in range(7)]
    assert [one async for one in cards.reasons.list(name="Gesture", kind=ReasonKind.DEBIT)] == []
    first = page.reasons[0]
    changed = await cards.reasons.update(first.id, name="A gesture", kind=ReasonKind.DEBIT)
    assert (changed.name, changed.transaction_type) == ("A gesture", "debit")
    assert (await cards.reasons.show(first.id)).name == "A gesture"
    await cards.reasons.delete(first.id)
    with pytest.raises(RefusedError):
        await cards.reasons.show(first.id)


async def test_a_list_of_cards(cards: TSGiftCards, training_server: TrainingServer) -> None:
    experience = training_server.cards_of("experience")[0]
    by_sku = [card.number async for card in cards.list(sku=experience.skus[0])]
    assert experience.number in by_sku
    waiting = [card.status async for card in cards.list(statuses=[CardStatus.INITIATED])]
    assert len(waiting) == len(training_server.cards_of("initiated"))
    assert set(waiting) == {"initiated"}
    assert [card.number async for card in cards.list(containing=experience.number)] == [experience.number]
    expired = training_server.cards_of("expired")[0]
    (found,) = [card async for card in cards.list(containing=expired.number)]
    assert found.expiry_date is not None
    day = found.expiry_date.date()
    assert expired.number in {card.number async for card in cards.list(expires=day)}
    assert expired.number in {card.number async for card in cards.list(expires=(day, day))}
    assert [card async for card in cards.list(created=date(1999, 1, 1))] == []


async def test_a_card_is_made_changed_and_blocked(cards: TSGiftCards, training_server: TrainingServer) -> None:
    details = CardDetails(product_name="Voucher", notes="for Ada", recipient_email="ada@practice.example")
    value = Money.of("25.00", USD)
    made = await cards.create(value, campaign_code="GIFT-USD", details=details, reference=REFERENCE)
    assert (made.status, made.value.money(USD), made.notes) == ("active", value, f"{REFERENCE} for Ada")
    assert "pin" not in repr(vars(made))
    shown = await cards.show(made.id)
    assert (shown.current_balance.money(USD), shown.transactions and len(shown.transactions)) == (value, 1)
    changed = await cards.update(made.id, status=CardStatus.BLOCKED, reference=ANOTHER)
    assert (changed.status, changed.notes) == ("blocked", ANOTHER.text)
    assert training_server.status(made.number) == "blocked"


async def test_a_monetary_card_repeats_our_reference(cards: TSGiftCards) -> None:
    made = await cards.create_monetary(
        Money.of("10", AED), campaign_code="GIFT-USD", reference=REFERENCE, message="Enjoy"
    )
    assert (made.request_id, made.invoice_id, made.currency) == (REFERENCE.text, REFERENCE.text, "AED")


async def test_a_credit_and_reasons_that_go_both_ways(cards: TSGiftCards, training_server: TrainingServer) -> None:
    card = practice(training_server)
    number, pin = CardNumber(card.number), Pin(card.pin or "")
    store = (await anext(cards.stores.list())).id
    before = training_server.balance(card.number)
    await cards.credit(number, Money.of("5.00", USD), notes="sorry", reference=REFERENCE)
    await cards.reasons.create(name="Gift of the house", kind=ReasonKind.CREDIT)
    await cards.reasons.create(name="A fee", kind=ReasonKind.DEBIT)
    up = await cards.transact(
        number, Money.of("2.00", USD), reason="Gift of the house", pin=pin, store_id=store, reference=ANOTHER
    )
    conversion = Conversion(
        Money.of("3.67", AED), Money.of("1.00", USD), Rate(AED, USD, Decimal("0.27236"), "store")
    )
    down = await cards.transact(
        number,
        conversion.card,
        reason="A fee",
        pin=pin,
        store_id=store,
        conversion=conversion,
        reference=REFERENCE,
    )
    assert (up.amount.number, down.amount.number) == (Decimal("2.00"), Decimal("-1.00"))
    assert training_server.balance(card.number) == before + 6
    credit, goodwill, fee = training_server.ledger(card.number)[-3:]
    assert credit.notes == f"{REFERENCE} sorry"
    assert goodwill.meta == {"fd_reference": ANOTHER.text}
    assert (fee.meta["exchange_rate"], fee.meta["from"], fee.meta["to_currency"]) == ("3.671611103", "1.00", "AED")
    assert (fee.meta["fd_rate"], fee.meta["fd_rate_from"], fee.meta["fd_rate_to"]) == ("0.27236", "AED", "USD")


async def test_an_experience_by_a_reason(cards: TSGiftCards, training_server: TrainingServer) -> None:
    card = training_server.cards_of("experience")[0]
    number, pin = CardNumber(card.number), Pin(card.pin or "")
    store = (await anext(cards.stores.list())).id
    await cards.reasons.create(name="Visit", kind=ReasonKind.DEBIT)
    told = await cards.transact_experience(
        number, card.skus[0], reason="Visit", pin=pin, store_id=store, reference=REFERENCE
    )
    assert training_server.ledger(card.number)[-1].sku == card.skus[0]
    refunded = await cards.refund(told.id or "", reference=ANOTHER)
    assert refunded.refund_id == told.id


async def test_a_manager_approves_in_their_own_name(training_server: TrainingServer) -> None:
    card = practice(training_server)
    manager = training_server.user("manager")
    async with TSGiftCards(training_server.url, auth=basic(training_server, "cashier")) as cards:
        with pytest.raises(ForbiddenError):
            await cards.users.show("1")
        store = (await anext(cards.stores.list(auth=httpx.BasicAuth(*manager.credentials)))).id
        for auth, store_id in ((httpx.BasicAuth(*manager.credentials), store), (None, "")):
            await cards.redeem(
                CardNumber(card.number),
                Money.of("1.00", USD),
                pin=Pin(card.pin or ""),
                store_id=store_id,
                reference=Reference.mint(),
                auth=auth,
            )
        with pytest.raises(SignedOutError):
            await cards.stores.show("1", auth=httpx.BasicAuth(manager.email, "wrong"))
        assert [store async for store in cards.stores.list()]
    theirs, ours = training_server.ledger(card.number)[-2:]
    assert theirs.user_id is not None
    assert theirs.user_id != ours.user_id


def of_batch(server: TrainingServer, campaign_id: str, count: int) -> dict[Reference, Activation]:
    return {
        Reference.mint(): Activation(
            number=CardNumber(card.number),
            campaign_id=campaign_id,
            amount=Money.of("15.00", USD),
            store_id="",
            creator_email="client@practice.example",
        )
        for card in server.cards_of("initiated")[:count]
    }


async def test_a_batch_is_activated(cards: TSGiftCards, training_server: TrainingServer) -> None:
    (campaign,) = [one async for one in cards.campaigns.list(code="GIFT-USD")]
    batch = of_batch(training_server, campaign.id, 3)
    answered = await cards.activate_in_bulk(batch)
    assert {reference: answer.card_number for reference, answer in answered.items()} == {
        reference: order.number.digits for reference, order in batch.items()
    }
    for reference, order in batch.items():
        assert training_server.ledger(order.number.digits)[-1].notes == reference.text
    with pytest.raises(PartlyRefusedError) as caught:
        await cards.activate_in_bulk(batch)
    assert (caught.value.kind, caught.value.doubt) == (RefusalKind.ALREADY_ACTIVE, Doubt.REFUSED_IN_PART)
    assert isinstance(caught.value, OutcomeUnknownError)
    assert caught.value.words.startswith("You can't activate the card with number ••••")
    one = dict(list(batch.items())[:1])
    with pytest.raises(RefusedError) as alone:
        await cards.activate_in_bulk(one)
    assert alone.value.kind is RefusalKind.ALREADY_ACTIVE
