"""Scenes of how a redeem ends."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from frontdesk.desk.attention import Blind
from frontdesk.desk.told import attempt_notice
from frontdesk.domain.attempt import AttemptState, SettledBy
from frontdesk.domain.card import Card
from frontdesk.domain.errors import NextStep, NoticeKind
from frontdesk.domain.finding import FindingKind, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Redeem, RedeemExperience
from frontdesk.flows.redeem import RedeemPhase, RedeemState
from frontdesk.flows.result import Result
from tests.scenes.ends import attempt, differs, ended_well, not_read_back, not_sent, refused, unknown
from tests.scenes.of_redeem import keyed, product, redeem_window
from tests.scenes.scene import Scene
from tests.scenes.shop import aed, card, dirham_card, experience, usd


def local_redeem() -> Redeem:
    """Return the redeem of a bill in the store's currency from a card in another."""
    quoted = keyed(aed("36.71")).quote
    assert quoted is not None
    return Redeem(card(), quoted.charge, quoted.conversion)


def dirham_redeem() -> Redeem:
    """Return the redeem of a bill from a card in the same currency."""
    return Redeem(dirham_card(), aed("36.71"))


def _ended(result: Result, before: RedeemState | None = None) -> RedeemState:
    state = before or keyed(aed("36.71"))
    return replace(state, phase=RedeemPhase.RESULT, has_pin=False, result=result)


def _after(held: Card, balance: Money) -> Card:
    return replace(held, balance=balance)


def _found_later() -> Result:
    row = attempt(local_redeem(), settled_by=SettledBy.EVIDENCE, balance_after=usd("41.50"))
    return Result(attempt_notice(row), row)


def _never_happened() -> Result:
    row = attempt(local_redeem(), AttemptState.NOT_APPLIED, settled_by=SettledBy.PERSON)
    return Result(attempt_notice(row), row)


_EXPERIENCE = RedeemExperience(experience(), "pool-day")
_SERVER_SAYS = "The given amount exceeds the available balance of this gift card."

_STATES: dict[str, RedeemState] = {
    "done": _ended(ended_well(local_redeem(), _after(card(), usd("41.50")), balance=usd("41.50"))),
    "done_store_currency": _ended(
        ended_well(dirham_redeem(), _after(dirham_card(), aed("213.29")), balance=aed("213.29")),
        keyed(aed("36.71"), dirham_card()),
    ),
    "done_experience": _ended(
        ended_well(_EXPERIENCE, experience(redeemed=True), balance=None), product("pool-day")
    ),
    "done_not_read_back": _ended(not_read_back(local_redeem())),
    "refused": _ended(refused(local_redeem(), words="Something is not allowed.")),
    "refused_less_on_card": _ended(
        refused(local_redeem(), NoticeKind.AMOUNT_ABOVE_BALANCE, NextStep.READ_AGAIN, _SERVER_SAYS)
    ),
    "refused_forbidden": _ended(refused(local_redeem(), NoticeKind.FORBIDDEN, NextStep.ASK_ADMINISTRATOR)),
    "refused_wrong_currency": _ended(refused(local_redeem(), NoticeKind.WRONG_CURRENCY, NextStep.READ_AGAIN)),
    "refused_another_product": _ended(
        refused(_EXPERIENCE, NoticeKind.PRODUCT_NOT_ON_CARD, NextStep.CHOOSE_PRODUCT), product("pool-day")
    ),
    "refused_experience": _ended(
        refused(_EXPERIENCE, NoticeKind.CARD_ALREADY_REDEEMED, NextStep.ASK_OTHER_PAYMENT), product("pool-day")
    ),
    "not_sent": _ended(not_sent(local_redeem())),
    "unknown": _ended(unknown(local_redeem())),
    "unknown_not_looked_yet": _ended(unknown(local_redeem(), seen=None)),
    "unknown_probable": _ended(unknown(local_redeem(), seen=Seen.PROBABLE, problem=NoticeKind.SERVER_FAILED)),
    "unknown_unreadable": _ended(
        unknown(local_redeem(), seen=Seen.UNREADABLE, problem=NoticeKind.ANSWER_UNREADABLE)
    ),
    "unknown_blind": _ended(unknown(local_redeem(), seen=None, blind=Blind.ACCOUNT)),
    "unknown_experience": _ended(unknown(_EXPERIENCE), product("pool-day")),
    "found_later": _ended(_found_later()),
    "never_happened": _ended(_never_happened()),
    "charged_twice": _ended(differs(local_redeem(), FindingKind.DUPLICATE, usd("10.00"), usd("31.50"))),
    "another_amount": _ended(differs(local_redeem(), FindingKind.ANOTHER_AMOUNT, usd("100.00"), usd("41.50"))),
    "never_found": _ended(differs(local_redeem(), FindingKind.NEVER_FOUND, None, usd("51.50"))),
}

REDEEM_ENDS = tuple(
    Scene(f"redeem_{name}", "redeem", partial(redeem_window, state)) for name, state in _STATES.items()
)
