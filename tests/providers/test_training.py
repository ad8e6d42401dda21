"""The provider against the real training server: a visit, call by call, checked in the server's own ledger."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal

import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardNumber, CardStatus, Pin, TransactionKind
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Movement, Redeem, RedeemExperience, Refund
from frontdesk.domain.shop import Role, Session
from frontdesk.providers.base import (
    Applied,
    ForbiddenError,
    NotSentError,
    RefusalKind,
    RefusedError,
    SignedOutError,
)
from frontdesk.providers.ts import TSProvider, connect
from tests.providers.values import CONVERSION, USD
from tests.support.retries import AT_ONCE
from tests.support.training import PracticeCard, TrainingServer


class Till:
    """A person signed in at a practice store, and one of the server's cards."""

    def __init__(self, server: TrainingServer, role: str) -> None:
        self.server = server
        self.user = server.user(role)
        self.provider = connect(server.url, *self.user.credentials, retries=AT_ONCE)
        self.reference = Reference.mint()

    async def send(self, movement: Movement, card: PracticeCard) -> Applied:
        stores = await self.provider.stores()
        session = Session(self.user.email, Role.MANAGER, stores[0], "till 1", "training")
        pin = Pin(card.pin) if card.pin else None
        return await self.provider.send(movement, session=session, reference=self.reference, pin=pin)

    async def find(self, card: PracticeCard) -> Card:
        found = await self.provider.find_card(CardNumber(card.number))
        assert found is not None
        return found


@pytest.fixture
async def till(training_server: TrainingServer) -> AsyncIterator[Till]:
    till = Till(training_server, "manager")
    yield till
    await till.provider.close()


def usd_card(server: TrainingServer, at_least: Decimal = Decimal(20)) -> PracticeCard:
    return next(
        card
        for card in server.cards_of("monetary")
        if card.currency == "USD" and card.pin and server.balance(card.number) >= at_least
    )


async def test_the_lists_of_a_sign_in(till: Till) -> None:
    assert [store.id for store in await till.provider.stores()] == [str(number) for number in till.user.store_ids]
    assert "GIFT-USD" in [campaign.code for campaign in await till.provider.campaigns()]


@pytest.mark.parametrize("kind", ["monetary", "experience", "expired", "blocked", "used_up", "initiated"])
async def test_every_practice_card_is_found(till: Till, kind: str) -> None:
    cards = till.server.cards_of(kind)
    assert cards
    for practice in cards:
        card = await till.find(practice)
        assert (card.number.digits, card.status.value) == (practice.number, till.server.status(practice.number))
        assert card.transactions is not None
        assert len(card.transactions) == len(till.server.ledger(practice.number))
        assert TransactionKind.OTHER not in {row.kind for row in card.transactions}
        if card.currency is not None:
            assert card.balance is not None
            assert card.balance.amount == till.server.balance(practice.number)
            assert [row for row in card.transactions if row.amount is None] == []


async def test_a_balance_check_tells_what_the_card_says(till: Till) -> None:
    practice = usd_card(till.server)
    card = await till.find(practice)
    checked = await till.provider.check_balance(card.number, Pin(practice.pin or ""))
    assert (checked.balance, checked.status, checked.expires_at) == (card.balance, card.status, card.expires_at)
    assert (checked.id, checked.transactions) == (None, None)


async def test_a_redeem_in_the_local_currency_and_its_refund(till: Till) -> None:
    practice = usd_card(till.server)
    before = await till.find(practice)
    assert before.balance is not None
    applied = await till.send(Redeem(before, CONVERSION.card, CONVERSION), practice)
    assert applied.balance == before.balance - CONVERSION.card

    entry = till.server.ledger(practice.number)[-1]
    assert (entry.amount, entry.currency, str(entry.id)) == (Decimal("-10.00"), "USD", applied.transaction_id)
    assert entry.meta["fd_reference"] == till.reference.text
    assert (entry.meta["local_currency"], entry.meta["local_amount"]) == ("AED", "36.71")

    after = await till.provider.read_card(before.id or "")
    assert after.transactions is not None
    row = after.transactions[0]
    assert (row.kind, row.amount, row.id) == (TransactionKind.REDEEM, -CONVERSION.card, applied.transaction_id)
    assert till.reference.found_in(row.row)

    till.reference = Reference.mint()
    back = Money.of("2.50", USD)
    refunded = await till.send(Refund(after, row.id, back, "returned"), practice)
    last = await till.provider.read_card(after.id or "")
    assert last.transactions is not None
    assert (last.transactions[0].id, last.transactions[0].refund_of) == (refunded.transaction_id, row.id)
    assert till.reference.found_in(last.transactions[0].row)
    assert last.refundable(row) == Money.of("7.50", USD)
    assert last.balance == before.balance - CONVERSION.card + back


async def test_an_experience_and_its_refund(till: Till) -> None:
    practice = till.server.cards_of("experience")[0]
    card = await till.find(practice)
    applied = await till.send(RedeemExperience(card, card.skus[0]), practice)
    checked = await till.provider.check_balance(card.number, Pin(practice.pin or ""))
    used = await till.provider.read_card(card.id or "")
    assert used.transactions is not None
    assert used.transactions[0].sku == card.skus[0]
    assert till.reference.found_in(used.transactions[0].row)
    if len(card.skus) == 1:
        assert checked.redeemed
        assert used.redeemed
    assert applied.transaction_id == used.transactions[0].id
    till.reference = Reference.mint()
    await till.send(Refund(used, used.transactions[0].id, None, "closed"), practice)
    again = await till.provider.read_card(card.id or "")
    assert again.transactions is not None
    assert not again.experience_refundable(used.transactions[0])
    assert not again.redeemed


async def test_an_activation_and_the_second_one(till: Till) -> None:
    practice = till.server.cards_of("initiated")[0]
    card = await till.find(practice)
    campaign = next(one for one in await till.provider.campaigns() if one.code == "GIFT-USD")
    movement = Activate(card.number, card, campaign.id, Money.of("49.99", USD))
    applied = await till.send(movement, practice)
    assert applied.transaction_id is None
    assert applied.balance is not None
    assert applied.balance.amount == till.server.balance(practice.number)
    assert till.server.ledger(practice.number)[-1].amount == Decimal("49.99")
    assert (await till.provider.read_card(card.id or "")).status is CardStatus.ACTIVE
    with pytest.raises(RefusedError) as caught:
        await till.send(movement, practice)
    assert caught.value.kind is RefusalKind.ALREADY_ACTIVE
    assert practice.number not in str(caught.value)


async def test_the_servers_refusals(till: Till) -> None:
    practice = usd_card(till.server)
    card = await till.find(practice)
    assert card.balance is not None
    entries = len(till.server.ledger(practice.number))
    dear = Redeem(card, card.balance + Money.of("0.01", USD))
    wrong_pin = PracticeCard(**{**vars(practice), "pin": "00000"})
    for movement, holder, kind in (
        (dear, practice, RefusalKind.INSUFFICIENT_BALANCE),
        (Redeem(card, Money.of("1", USD)), wrong_pin, RefusalKind.WRONG_PIN),
        (Redeem(card, Money.of("1", "AED")), practice, RefusalKind.WRONG_CURRENCY),
    ):
        with pytest.raises(RefusedError) as caught:
            await till.send(movement, holder)
        assert caught.value.kind is kind
    assert len(till.server.ledger(practice.number)) == entries


@pytest.mark.parametrize(("kind", "refusal"), [("expired", RefusalKind.EXPIRED), ("blocked", RefusalKind.BLOCKED)])
async def test_a_card_that_may_not_be_used(till: Till, kind: str, refusal: RefusalKind) -> None:
    practice = till.server.cards_of(kind)[0]
    with pytest.raises(RefusedError) as caught:
        await till.send(Redeem(await till.find(practice), Money.of("1", practice.currency or "USD")), practice)
    assert caught.value.kind is refusal


async def test_an_unknown_number(till: Till) -> None:
    assert await till.provider.find_card(CardNumber("99999999999999")) is None
    with pytest.raises(RefusedError) as caught:
        await till.provider.check_balance(CardNumber("99999999999999"), Pin("12345"))
    assert caught.value.kind is RefusalKind.UNKNOWN_CARD


async def test_a_wrong_password(training_server: TrainingServer) -> None:
    provider = connect(training_server.url, training_server.user("cashier").email, "wrong")
    with pytest.raises(SignedOutError):
        await provider.stores()
    await provider.close()


async def test_an_account_without_lists_still_checks_balances(training_server: TrainingServer) -> None:
    provider: TSProvider = connect(
        training_server.url, *training_server.user_named("noor@practice.example").credentials
    )
    practice = usd_card(training_server)
    for refused in (provider.stores(), provider.campaigns(), provider.find_card(CardNumber(practice.number))):
        with pytest.raises(ForbiddenError):
            await refused
    checked = await provider.check_balance(CardNumber(practice.number), Pin(practice.pin or ""))
    assert checked.balance is not None
    await provider.close()


async def test_a_server_that_is_gone_and_comes_back(till: Till) -> None:
    practice = usd_card(till.server)
    card = await till.find(practice)
    till.server.stop()
    with pytest.raises(NotSentError):
        await till.provider.read_card(card.id or "")
    till.server.start()
    assert (await till.provider.read_card(card.id or "")).balance == card.balance
