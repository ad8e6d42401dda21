"""Look a card up: by its number and then by its id, or by its PIN where cards can't be read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from frontdesk.desk.connection import ConnectionWatch
from frontdesk.desk.notices import bad_number, failed_read, refusal
from frontdesk.domain.card import Card, CardNumber, CardNumberError, Pin
from frontdesk.domain.card_code import CardCode
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeError, NoticeKind
from frontdesk.domain.money import plain_digits
from frontdesk.domain.receipt_code import ReceiptCode
from frontdesk.domain.shop import Right
from frontdesk.providers.base import ForbiddenError, GiftCardProvider, ProviderError, RefusalKind, RefusedError


class Lookup:
    """Reads cards for the screens, and says in a notice what stands in the way."""

    def __init__(
        self,
        provider: GiftCardProvider,
        watch: ConnectionWatch,
        missing: frozenset[Right],
        observe: Callable[[Card], Awaitable[None]],
    ) -> None:
        """`observe` is shown every card that was read, before the screen is: it may settle what was in doubt."""
        self._provider = provider
        self._watch = watch
        self._readable = Right.CARDS not in missing
        self._observe = observe

    @property
    def readable(self) -> bool:
        """Whether this account may read cards and their transactions."""
        return self._readable

    @staticmethod
    def code(text: str) -> CardCode:
        """Return the card that a scan or a typed text names, with its PIN where the code carries it.

        Raises:
            NoticeError: It names none.
        """
        if ReceiptCode.parse(plain_digits(text)) is not None:
            raise NoticeError(Notice(NoticeKind.RECEIPT_BARCODE, MoneyMoved.NO, NextStep.SCAN_IN_REFUND))
        try:
            return CardCode.parse(text)
        except CardNumberError as problem:
            raise NoticeError(bad_number(problem)) from None

    @classmethod
    def number(cls, text: str) -> CardNumber:
        """Return the card number in a scan or a typed text.

        Raises:
            NoticeError: There is none.
        """
        return cls.code(text).number

    async def find(self, number: CardNumber) -> Card | None:
        """Return the card with a number; None when a PIN is needed to read it.

        Raises:
            NoticeError: There is no such card, or the server could not be asked.
        """
        if not self._readable:
            return None
        try:
            with self._watch.call():
                card = await self._provider.find_card(number)
        except ForbiddenError:
            self._readable = False
            return None
        except ProviderError as error:
            raise NoticeError(failed_read(error)) from error
        if card is None:
            raise NoticeError(_unknown(number))
        await self._observe(card)
        return card

    async def with_pin(self, number: CardNumber, pin: Pin | None) -> Card:
        """Return what the balance check tells of a card.

        Raises:
            NoticeError: Unknown card, wrong PIN, or the server could not be asked.
        """
        try:
            with self._watch.call():
                card = await self._provider.check_balance(number, pin)
        except RefusedError as error:
            if error.kind is RefusalKind.UNKNOWN_CARD:
                raise NoticeError(_unknown(number)) from error
            raise NoticeError(refusal(error)) from error
        except ProviderError as error:
            raise NoticeError(failed_read(error)) from error
        await self._observe(card)
        return card

    async def again(self, card: Card, pin: Pin | None = None) -> Card:
        """Return a card that was read before, as it is now.

        Raises:
            NoticeError: The server could not be asked.
        """
        if card.id is None:
            return await self.with_pin(card.number, pin)
        return await self.by_id(card.id)

    async def by_id(self, card_id: str) -> Card:
        """Return the card with the server's id, as it is now.

        Raises:
            NoticeError: The server could not be asked.
        """
        try:
            with self._watch.call():
                card = await self._provider.read_card(card_id)
        except ProviderError as error:
            raise NoticeError(failed_read(error)) from error
        await self._observe(card)
        return card


def _unknown(number: CardNumber) -> Notice:
    kind = NoticeKind.PRODUCT_BARCODE if number.is_product_barcode else NoticeKind.CARD_UNKNOWN
    return Notice(kind, MoneyMoved.NO, NextStep.CHECK_NUMBER, {"number": number})
