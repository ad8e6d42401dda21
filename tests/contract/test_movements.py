"""Top-ups, transactions, new cards, changes and batches, through the provider, in every shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, Pin, TransactionKind
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Activate, Change, Direction, Issue, Movement, TopUp, Transact
from frontdesk.domain.shop import Role, Session, Store
from frontdesk.providers.base import Applied, Doubt, PartlyRefusedError, RefusalKind, RefusedError
from frontdesk.providers.ts import TSGiftCards, TSProvider
from tests.contract.shops import Kind, Shop, ShopCard
from tests.contract.visits import first_store, newest_row

AED = Currency.of("AED")
NOBODY = CardNumber("99999999999999")


@dataclass
class Desk:
    """Somebody at work in a shop."""

    shop: Shop
    cards: TSGiftCards
    provider: TSProvider
    session: Session

    async def send(self, movement: Movement, reference: Reference, pin: Pin | None = None) -> Applied:
        return await self.provider.send(movement, session=self.session, reference=reference, pin=pin)

    async def read(self, number: CardNumber) -> Card:
        card = await self.provider.find_card(number)
        assert card is not None
        return card

    async def reason(self, direction: Direction) -> str:
        """The name of a reason that takes or gives."""
        listed = [reason async for reason in self.cards.reasons.list()]
        named = [reason.name for reason in listed if reason.transaction_type == direction.value]
        if not named:
            pytest.skip(f"there is no {direction.value} reason")
        return named[0]

    async def new_card(self, value: str) -> Card:
        """A new card without a PIN that nobody else uses."""
        if not self.shop.campaign_without_pin:
            pytest.skip("no campaign gives out cards without a PIN")
        issue = Issue(self.shop.campaign_without_pin, Money.of(value, self.shop.currency))
        applied = await self.send(issue, Reference.mint())
        return await self.provider.read_card(applied.card_id or "")

    async def left_nothing(self, before: Card) -> None:
        """The card is as it was."""
        after = await self.read(before.number)
        assert (after.balance, after.value, after.status) == (before.balance, before.value, before.status)
        assert [row.id for row in after.transactions or ()] == [row.id for row in before.transactions or ()]


@pytest.fixture
async def desk(movable: Shop, cards: TSGiftCards) -> Desk:
    store = Store(await first_store(cards), "Contract")
    session = Session(movable.account[0], Role.MANAGER, store, "till 1", "contract")
    return Desk(movable, cards, TSProvider(cards), session)


def amount_of(card: Card, text: str) -> Money:
    assert card.currency is not None
    return Money.of(text, card.currency)


async def test_a_top_up_gives_exactly_its_amount(desk: Desk) -> None:
    before, reference = await desk.new_card("10.00"), Reference.mint()
    amount = amount_of(before, "7.35")
    applied = await desk.send(TopUp(before, amount, "birthday"), reference)
    row = await newest_row(desk.shop, desk.cards, before.number, reference)
    after = await desk.read(before.number)

    assert before.balance is not None
    assert after.balance == applied.balance == before.balance + amount
    assert applied.transaction_id in {row.id, None}
    assert (applied.card_id, applied.number) == (None, None)
    (known, *_) = after.transactions or ()
    assert (known.id, known.kind, known.amount) == (row.id, TransactionKind.CREDIT, amount)


@pytest.mark.parametrize(
    ("direction", "kind"), [(Direction.CREDIT, TransactionKind.CREDIT), (Direction.DEBIT, TransactionKind.REDEEM)]
)
async def test_a_transaction_for_a_reason_moves_exactly_its_amount(
    desk: Desk, direction: Direction, kind: TransactionKind
) -> None:
    before, reference = await desk.new_card("20.00"), Reference.mint()
    amount = amount_of(before, "2.72")
    rate = Rate(AED, amount.currency, Decimal("0.272"), "store")
    conversion = Conversion(Money.of("10.00", AED), amount, rate) if amount.currency != AED else None
    movement = Transact(before, amount, await desk.reason(direction), direction, conversion, note="by hand")
    applied = await desk.send(movement, reference)
    row = await newest_row(desk.shop, desk.cards, before.number, reference)
    after = await desk.read(before.number)

    change = amount if direction is Direction.CREDIT else -amount
    assert before.balance is not None
    assert after.balance == applied.balance == before.balance + change
    assert applied.transaction_id in {row.id, None}
    (known, *_) = after.transactions or ()
    assert (known.id, known.kind, known.amount) == (row.id, kind, change)


async def test_an_experience_is_used_up_for_a_reason(desk: Desk) -> None:
    held, reference = desk.shop.card(Kind.EXPERIENCE), Reference.mint()
    card = await desk.read(held.number)
    movement = Transact(card, None, await desk.reason(Direction.DEBIT), Direction.DEBIT, sku=held.sku)
    applied = await desk.send(movement, reference, held.pin)
    row = await newest_row(desk.shop, desk.cards, held.number, reference)

    assert applied.transaction_id in {row.id, None}
    assert row.sku == held.sku
    assert (await desk.read(held.number)).redeemed
    await desk.cards.refund(row.id or "", reference=Reference.mint())


@pytest.mark.parametrize("kind", CardKind)
async def test_a_new_card_holds_its_value_and_is_found_by_our_reference(desk: Desk, kind: CardKind) -> None:
    since, reference = datetime.now(UTC), Reference.mint()
    skus = ("tea", "cake") if kind is CardKind.EXPERIENCE else ()
    issue = Issue(desk.shop.campaign, Money.of("25.00", desk.shop.currency), kind, skus, "Voucher", "for Ada")
    await desk.send(issue, Reference.mint())
    applied = await desk.send(issue, reference)
    found = await desk.provider.find_issued(issue, since=since, reference=reference)
    never = await desk.provider.find_issued(issue, since=since, reference=Reference.mint())
    long_ago = await desk.provider.find_issued(issue, since=since - timedelta(days=30), reference=reference)
    card = await desk.provider.read_card(applied.card_id or "")

    assert (applied.number, applied.transaction_id) == (card.number, None)
    assert (card.kind, card.status, card.skus) == (kind, CardStatus.ACTIVE, skus)
    assert (card.balance, card.value) == ((None, None) if skus else (issue.amount, issue.amount))
    assert (never, long_ago) == (None, None)
    if desk.shop.shows_references:
        assert found == card
        assert [reference.found_in(row.row) for row in card.transactions or ()] == [True]


async def test_a_card_is_blocked_and_freed_and_its_money_stays(desk: Desk) -> None:
    card = await desk.new_card("9.50")
    seen = []
    for status in (CardStatus.BLOCKED, CardStatus.ACTIVE, CardStatus.CANCELED):
        assert await desk.send(Change(card, status=status), Reference.mint()) == Applied()
        after = await desk.provider.read_card(card.id or "")
        seen.append((after.status, after.balance, len(after.transactions or ())))

    assert [status for status, _, _ in seen] == [CardStatus.BLOCKED, CardStatus.ACTIVE, CardStatus.CANCELED]
    assert {(balance, rows) for _, balance, rows in seen} == {(card.balance, 1)}


@pytest.mark.parametrize("value", ["14.00", "6.00"])
async def test_a_new_value_is_on_the_card_and_no_row_carries_our_reference(desk: Desk, value: str) -> None:
    card, reference = await desk.new_card("9.50"), Reference.mint()
    await desk.send(TopUp(card, amount_of(card, "1.00")), Reference.mint())
    change = Change(card, amount=amount_of(card, value), note="as agreed")
    for _ in range(2):
        # The second time changes nothing: a value is set, not added.
        assert await desk.send(change, reference) == Applied()
    after = await desk.provider.read_card(card.id or "")

    assert after.value == change.amount
    assert after.balance == amount_of(card, value) + amount_of(card, "1.00")
    assert [row for row in after.transactions or () if reference.found_in(row.row)] == []


async def campaign_id(desk: Desk) -> str:
    listed = [campaign async for campaign in desk.cards.campaigns.list(code=desk.shop.campaign)]
    return next(campaign.id for campaign in listed if campaign.code == desk.shop.campaign)


async def test_a_batch_is_activated_card_by_card_or_not_at_all(desk: Desk) -> None:
    campaign = await campaign_id(desk)
    first, second, third = desk.shop.take_waiting(3)

    def activations(*numbers: CardNumber) -> dict[Reference, Activate]:
        return {
            Reference.mint(): Activate(number, None, campaign, Money.of(f"{place}.25", desk.shop.currency))
            for place, number in enumerate(numbers, 10)
        }

    batch = activations(first, second)
    applied = await desk.provider.activate_all(batch, session=desk.session)
    with pytest.raises(PartlyRefusedError) as caught:
        await desk.provider.activate_all(activations(third, first), session=desk.session)

    assert (caught.value.kind, caught.value.doubt) == (RefusalKind.ALREADY_ACTIVE, Doubt.REFUSED_IN_PART)
    assert (await desk.read(third)).status is CardStatus.INITIATED
    assert applied.keys() == batch.keys()
    for reference, movement in batch.items():
        card = await desk.read(movement.number)
        assert applied[reference] == Applied(None, movement.amount)
        assert (card.status, card.balance) == (CardStatus.ACTIVE, movement.amount)
        await newest_row(desk.shop, desk.cards, movement.number, reference)


async def test_a_batch_of_one_is_refused_as_one_card_is(desk: Desk) -> None:
    held = desk.shop.card(Kind.MONETARY)
    before = await desk.read(held.number)
    movement = Activate(held.number, before, await campaign_id(desk), amount_of(before, "5.00"))
    with pytest.raises(RefusedError) as caught:
        await desk.provider.activate_all({Reference.mint(): movement}, session=desk.session)
    assert caught.value.kind is RefusalKind.ALREADY_ACTIVE
    await desk.left_nothing(before)


Make = Callable[[Card, str], Movement]
"""Makes a movement of a card and the name of a reason that takes money."""


def other_currency(card: Card) -> Currency:
    return Currency.of("EUR" if card.currency != Currency.of("EUR") else "USD")


def unknown(card: Card) -> Card:
    return Card(NOBODY, CardKind.MONETARY, CardStatus.ACTIVE, id="999999999", currency=card.currency)


def one(card: Card) -> Money:
    return Money.of("1.00", card.currency or "USD")


REFUSALS: dict[str, tuple[Kind, Make, RefusalKind]] = {
    "top up of no card": (Kind.MONETARY, lambda card, _: TopUp(unknown(card), one(card)), RefusalKind.UNKNOWN_CARD),
    "top up of a blocked card": (Kind.BLOCKED, lambda card, _: TopUp(card, one(card)), RefusalKind.BLOCKED),
    "top up of an expired card": (Kind.EXPIRED, lambda card, _: TopUp(card, one(card)), RefusalKind.EXPIRED),
    "top up in another currency": (
        Kind.MONETARY,
        lambda card, _: TopUp(card, Money.of("1", other_currency(card))),
        RefusalKind.WRONG_CURRENCY,
    ),
    "top up of an experience": (
        Kind.EXPERIENCE,
        lambda card, _: TopUp(card, Money.of("1", "USD")),
        RefusalKind.OTHER,
    ),
    "transaction on no card": (
        Kind.MONETARY,
        lambda card, reason: Transact(unknown(card), one(card), reason, Direction.DEBIT),
        RefusalKind.UNKNOWN_CARD,
    ),
    "transaction on a blocked card": (
        Kind.BLOCKED,
        lambda card, reason: Transact(card, one(card), reason, Direction.DEBIT),
        RefusalKind.BLOCKED,
    ),
    "transaction on an expired card": (
        Kind.EXPIRED,
        lambda card, reason: Transact(card, one(card), reason, Direction.DEBIT),
        RefusalKind.EXPIRED,
    ),
    "transaction in another currency": (
        Kind.MONETARY,
        lambda card, reason: Transact(card, Money.of("1", other_currency(card)), reason, Direction.DEBIT),
        RefusalKind.WRONG_CURRENCY,
    ),
    "transaction of more than there is": (
        Kind.MONETARY,
        lambda card, reason: Transact(card, card.balance and card.balance + one(card), reason, Direction.DEBIT),
        RefusalKind.INSUFFICIENT_BALANCE,
    ),
    "transaction for no reason": (
        Kind.MONETARY,
        lambda card, _: Transact(card, one(card), "No such reason", Direction.CREDIT),
        RefusalKind.UNKNOWN_REASON,
    ),
    "change of no card": (
        Kind.MONETARY,
        lambda card, _: Change(unknown(card), status=CardStatus.BLOCKED),
        RefusalKind.UNKNOWN_CARD,
    ),
    "change to no campaign": (
        Kind.MONETARY,
        lambda card, _: Change(card, campaign_code="no-such-campaign"),
        RefusalKind.UNKNOWN_CAMPAIGN,
    ),
    "change to another currency": (
        Kind.MONETARY,
        lambda card, _: Change(card, amount=Money.of("1", other_currency(card))),
        RefusalKind.OTHER,
    ),
    "issue under no campaign": (
        Kind.MONETARY,
        lambda card, _: Issue("no-such-campaign", one(card)),
        RefusalKind.UNKNOWN_CAMPAIGN,
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
async def test_what_is_refused_is_told_apart_and_leaves_everything_as_it_was(desk: Desk, name: str) -> None:
    kind, make, refusal = REFUSALS[name]
    held: ShopCard = desk.shop.card(kind)
    before, reference = await desk.read(held.number), Reference.mint()
    movement = make(before, await desk.reason(Direction.DEBIT))
    with pytest.raises(RefusedError) as caught:
        await desk.send(movement, reference, held.pin)

    assert (caught.value.kind, caught.value.reference) == (refusal, reference)
    assert caught.value.words
    await desk.left_nothing(before)


async def test_a_wrong_pin_stops_a_transaction(desk: Desk) -> None:
    held = desk.shop.card(Kind.MONETARY)
    if held.pin is None:
        pytest.skip("the card has no PIN")
    before = await desk.read(held.number)
    movement = Transact(before, one(before), await desk.reason(Direction.DEBIT), Direction.DEBIT)
    with pytest.raises(RefusedError) as caught:
        await desk.send(movement, Reference.mint(), Pin("00000"))

    assert caught.value.kind is RefusalKind.WRONG_PIN
    await desk.left_nothing(before)
