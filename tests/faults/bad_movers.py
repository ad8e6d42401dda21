"""What tills in the field do after a time-out. Each takes the provider's place, and each charges twice.

They are here so that the matrix can show that it sees them.
"""

from __future__ import annotations

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import Card, Pin
from frontdesk.domain.movement import Movement
from frontdesk.domain.shop import Session
from frontdesk.providers.base import Applied, OutcomeUnknownError
from frontdesk.providers.ts import TSProvider

MOST_TRIES = 3


class RetryOnTimeout(TSProvider):
    """Sends again until somebody answers."""

    async def send(self, movement: Movement, *, session: Session, reference: Reference, pin: Pin | None) -> Applied:
        for _ in range(MOST_TRIES - 1):
            try:
                return await super().send(movement, session=session, reference=reference, pin=pin)
            except OutcomeUnknownError:
                if not await self.may_send_again(movement, reference):
                    raise
        return await super().send(movement, session=session, reference=reference, pin=pin)

    async def may_send_again(self, movement: Movement, reference: Reference) -> bool:
        """Decide whether the first one can be taken as lost."""
        return True


class QueryThenRetry(RetryOnTimeout):
    """Looks at the card first, and sends again if there is nothing of it on it."""

    async def may_send_again(self, movement: Movement, reference: Reference) -> bool:
        card = await _now(self, movement)
        return card is not None and not any(reference.found_in(row.row) for row in card.transactions or ())


class BalanceCompare(RetryOnTimeout):
    """Looks at the balance first, and sends again if it is what it was."""

    async def may_send_again(self, movement: Movement, reference: Reference) -> bool:
        card = await _now(self, movement)
        return card is not None and movement.card is not None and card.balance == movement.card.balance


BAD_MOVERS = (RetryOnTimeout, QueryThenRetry, BalanceCompare)


async def _now(provider: TSProvider, movement: Movement) -> Card | None:
    known = movement.card
    return None if known is None or known.id is None else await provider.read_card(known.id)
