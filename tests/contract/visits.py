"""What the behaviours do over and over: find a card, read what is on it, find a movement on it again."""

from __future__ import annotations

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardNumber
from frontdesk.domain.money import Money
from frontdesk.providers.ts import TSGiftCards
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.wire import CardDetailsAnswer
from tests.contract.shops import Shop, ShopCard


async def find(cards: TSGiftCards, number: CardNumber) -> CardDetailsAnswer:
    """A card with its transactions, by its whole number."""
    (found,) = [card async for card in cards.list(containing=number.digits) if card.number == number.digits]
    return await cards.show(found.id)


async def balance(cards: TSGiftCards, card: ShopCard) -> Money:
    """What is on a monetary card."""
    told = (await cards.check_balance(card.number, pin=card.pin)).balance.money(card.currency)
    assert told is not None
    return told


async def newest_row(shop: Shop, cards: TSGiftCards, number: CardNumber, reference: Reference) -> TransactionAnswer:
    """The row of the movement that was just made, which carries its reference where rows show one."""
    rows = (await find(cards, number)).transactions
    assert rows
    newest = max(rows, key=lambda row: int(row.id or 0))
    if shop.shows_references:
        assert [row.id for row in rows if reference.found_in(row.text)] == [newest.id]
    return newest


async def first_store(cards: TSGiftCards) -> str:
    """The id of a store to work for."""
    return (await anext(cards.stores.list())).id
