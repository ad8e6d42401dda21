"""Scenes of the Activity screen: today's list, one attempt in full, and what needs a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from frontdesk.desk.attention import Attention, Blind
from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.card import CardNumber
from frontdesk.domain.errors import MoneyMoved, NextStep, Notice, NoticeKind, StorageFault
from frontdesk.domain.finding import DecisionKind, FindingKind, Seen
from frontdesk.domain.movement import Activate, Movement, Redeem, RedeemExperience
from frontdesk.domain.shop import Role
from frontdesk.flows.activity import ActivityState, Deciding, Lead, Way, _again, _remedy
from frontdesk.flows.places import Place
from frontdesk.ui.main_window import MainWindow
from tests.scenes.ends import attempt, doubt, found_about, manager_called
from tests.scenes.of_redeem_ends import dirham_redeem, local_redeem
from tests.scenes.of_refund import local_refund
from tests.scenes.scene import Scene
from tests.scenes.shop import CASHIER, MANAGER, ago, card, experience, usd
from tests.scenes.windows import TillStates, till_window

UNKNOWN, APPLIED, REFUSED = AttemptState.UNKNOWN, AttemptState.APPLIED, AttemptState.REFUSED


def activity_window(state: ActivityState, role: Role = Role.MANAGER) -> MainWindow:
    """Return the window of a till whose Activity screen is in a state."""
    states = TillStates.at(Place.ACTIVITY, role)
    shell = replace(states.shell, attention=len(state.attention))
    return till_window(replace(states, shell=shell, activity=replace(state, person=shell.session.account)))


def _activate_movement() -> Activate:
    return Activate(CardNumber("603100000000000101"), None, "41", usd("200.00"))


def _experience_movement() -> RedeemExperience:
    return RedeemExperience(experience(), "pool-day")


def today() -> tuple[Attempt, ...]:
    """Return a morning's attempts, newest first: one of each end."""
    small = Redeem(card(usd("25.00"), number="5501620001"), usd("8.40"))
    made: Sequence[tuple[Movement, AttemptState, str]] = (
        (local_redeem(), APPLIED, ""),
        (dirham_redeem(), REFUSED, NoticeKind.AMOUNT_ABOVE_BALANCE.value),
        (local_refund(), APPLIED, ""),
        (_activate_movement(), APPLIED, ""),
        (_experience_movement(), APPLIED, ""),
        (small, AttemptState.NOT_SENT, ""),
        (small, AttemptState.NOT_APPLIED, ""),
        (replace(small, amount=usd("12.50")), APPLIED, ""),
    )
    return tuple(
        attempt(
            movement,
            state,
            place=20 + place,
            at=ago(minutes=4 + 11 * place),
            account=MANAGER if place == 2 else CASHIER,
            problem=problem,
            server_words="The given amount exceeds the available balance." if problem else "",
            balance_after=usd("41.50") if place == 0 else None,
            settled_by=SettledBy.PERSON if state is AttemptState.NOT_APPLIED else SettledBy.ANSWER,
        )
        for place, (movement, state, problem) in enumerate(made)
    )


def in_doubt(movement: Movement | None = None, place: int = 1, **minutes: float) -> Attempt:
    """Return an attempt whose end nobody knows."""
    sent = ago(**(minutes or {"seconds": 27}))
    return attempt(movement or local_redeem(), UNKNOWN, place=place, at=sent, problem=NoticeKind.TOO_SLOW.value)


def _asking(about: Attention, *others: Attention, lead: Lead | None = None) -> ActivityState:
    return ActivityState(MANAGER, (about, *others), today(), about=about, chosen=about.attempt, lead=lead)


def _chosen(place: int) -> ActivityState:
    rows = today()
    return ActivityState(MANAGER, rows=rows, chosen=rows[place])


def _finding(
    kind: FindingKind, movement: Movement | None = None, amount: str = "10.00", role: Role = Role.MANAGER
) -> ActivityState:
    row = attempt(movement or local_redeem(), at=ago(minutes=14))
    told = None if kind is FindingKind.NEVER_FOUND else usd(amount)
    about = found_about(row, kind, told, role=role)
    assert about.finding is not None
    return _asking(about, lead=_remedy(row, about.finding) if role is Role.MANAGER else None)


def _old(
    seen: Seen | None = Seen.NOTHING,
    role: Role = Role.MANAGER,
    movement: Movement | None = None,
    *,
    blind: Blind | None = None,
) -> Attention:
    """Return a question whose quiet time is over."""
    return doubt(in_doubt(movement, minutes=4), seen=seen, blind=blind, quiet=False, role=role)


def _deciding(about: Attention, kind: DecisionKind, *, busy: bool = False) -> ActivityState:
    return replace(_asking(about), deciding=Deciding(about, kind), busy=busy)


def _decided(movement: Movement) -> ActivityState:
    row = attempt(movement, AttemptState.NOT_APPLIED, at=ago(minutes=4), settled_by=SettledBy.PERSON)
    rows = (row, *today())
    decided = DecisionKind.DID_NOT_HAPPEN
    return ActivityState(MANAGER, rows=rows, chosen=row, decided=decided, lead=_again(row))


def _notice(kind: NoticeKind, moved: MoneyMoved, step: NextStep = NextStep.NONE, **facts: object) -> Notice:
    return Notice(kind, moved, step, facts)


def _accepted() -> ActivityState:
    about = found_about(attempt(local_redeem(), at=ago(minutes=14)), FindingKind.DUPLICATE, usd("10.00"))
    return _deciding(replace(about, choices=(DecisionKind.ACCEPTED,)), DecisionKind.ACCEPTED)


def _long_day() -> ActivityState:
    movement = local_redeem()
    rows = tuple(
        attempt(movement, APPLIED, place=100 + place, at=ago(minutes=3 * place + 1)) for place in range(60)
    )
    return ActivityState(MANAGER, rows=rows)


_WAITS = doubt(in_doubt())
_READ = Lead(Way.READ, Place.BALANCE)
_THREE = (
    doubt(in_doubt(place=1)),
    doubt(in_doubt(dirham_redeem(), 2, minutes=6), seen=Seen.PROBABLE, quiet=False, role=Role.MANAGER),
    found_about(
        attempt(local_refund(), place=3, at=ago(minutes=50), account=MANAGER),
        FindingKind.DUPLICATE,
        usd("10.00"),
        role=Role.MANAGER,
    ),
)
_REFUND = local_refund()

_STATES: dict[str, ActivityState] = {
    "empty": ActivityState(MANAGER),
    "list": ActivityState(MANAGER, rows=today()),
    "long_day": _long_day(),
    "done": _chosen(0),
    "refused": _chosen(1),
    "refund": _chosen(2),
    "activation": _chosen(3),
    "experience": _chosen(4),
    "not_sent": _chosen(5),
    "never_happened": _chosen(6),
    "search": replace(ActivityState(MANAGER, rows=today()[:1]), search="7879"),
    "search_in_vain": ActivityState(MANAGER, search="9999"),
    "search_beside_attention": replace(_asking(_WAITS), rows=(), search="9999"),
    "waits": _asking(_WAITS),
    "not_looked_yet": _asking(doubt(in_doubt(), seen=None)),
    "attention": _asking(*_THREE),
    "checking": replace(_asking(_WAITS), checking=_WAITS.id),
    "not_found": replace(
        _asking(_WAITS),
        notice=_notice(NoticeKind.NOT_FOUND_ON_CARD, MoneyMoved.UNKNOWN, operation=Redeem.operation),
    ),
    "look_failed": replace(
        _asking(_WAITS),
        notice=_notice(NoticeKind.NO_CONNECTION, MoneyMoved.UNKNOWN, NextStep.CHECK_CONNECTION),
    ),
    "account_may_not_look": _asking(
        doubt(in_doubt(minutes=4), seen=None, blind=Blind.ACCOUNT, quiet=False, role=Role.MANAGER), lead=_READ
    ),
    "card_not_known": _asking(doubt(in_doubt(_activate_movement()), seen=None, blind=Blind.CARD), lead=_READ),
    "looked_long_enough": _asking(_old(blind=Blind.OVER)),
    "decide": _asking(_old()),
    "decide_probable": _asking(_old(Seen.PROBABLE)),
    "decide_refund": _asking(_old(movement=_REFUND)),
    "decide_activation": _asking(_old(movement=_activate_movement())),
    "decide_experience": _asking(_old(movement=_experience_movement())),
    "manager_called": _asking(replace(_old(), decisions=(manager_called(in_doubt()),))),
    "deciding_it_did_not": _deciding(_old(), DecisionKind.DID_NOT_HAPPEN),
    "deciding_against_the_card": _deciding(_old(Seen.PROBABLE), DecisionKind.DID_NOT_HAPPEN),
    "deciding_it_happened": _deciding(_old(Seen.PROBABLE), DecisionKind.HAPPENED),
    "deciding_it_is_right": _accepted(),
    "deciding_busy": _deciding(_old(), DecisionKind.DID_NOT_HAPPEN, busy=True),
    "decided": _decided(local_redeem()),
    "decided_refund": _decided(_REFUND),
    "decided_activation": _decided(_activate_movement()),
    "next_step_busy": replace(_decided(local_redeem()), busy=True),
    "settled_meanwhile": replace(_chosen(0), notice=_notice(NoticeKind.ALREADY_SETTLED, MoneyMoved.NOT_CONCERNED)),
    "not_yours_to_decide": replace(
        _asking(_WAITS), notice=_notice(NoticeKind.NOT_YOURS_TO_DECIDE, MoneyMoved.UNKNOWN)
    ),
    "records_not_readable": ActivityState(
        MANAGER,
        notice=_notice(
            NoticeKind.JOURNAL_FAILED,
            MoneyMoved.NOT_CONCERNED,
            NextStep.RESTART,
            fault=StorageFault.DAMAGED,
        ),
    ),
    "charged_late": _finding(FindingKind.LATE),
    "charged_twice": _finding(FindingKind.DUPLICATE),
    "another_amount": _finding(FindingKind.ANOTHER_AMOUNT, amount="100.00"),
    "too_little": _finding(FindingKind.ANOTHER_AMOUNT, amount="1.00"),
    "never_found": _finding(FindingKind.NEVER_FOUND),
    "refunded_twice": _finding(FindingKind.DUPLICATE, _REFUND),
    "activated_twice": _finding(FindingKind.DUPLICATE, _activate_movement(), "200.00"),
}

_OF_CASHIER: dict[str, ActivityState] = {
    "cashier_decides": _asking(_old(role=Role.CASHIER)),
    "cashier_decides_probable": _asking(_old(Seen.PROBABLE, Role.CASHIER)),
    "cashier_may_not_decide": _asking(_old(Seen.UNREADABLE, Role.CASHIER)),
    "cashier_calls": _deciding(_old(Seen.UNREADABLE, Role.CASHIER), DecisionKind.MANAGER_CALLED),
    "cashier_finding": _finding(FindingKind.DUPLICATE, role=Role.CASHIER),
}

ACTIVITY = (
    *(
        Scene(f"activity_{name}", "activity", partial(activity_window, state), key=name == "attention")
        for name, state in _STATES.items()
    ),
    *(
        Scene(f"activity_{name}", "activity", partial(activity_window, state, Role.CASHIER))
        for name, state in _OF_CASHIER.items()
    ),
)
