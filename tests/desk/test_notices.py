"""Every end of a call and every bad input has a notice that tells whether money moved."""

from __future__ import annotations

import pytest

from frontdesk.desk.approval import role_of
from frontdesk.desk.notices import bad_amount, bad_number, doubtful, failed_read, refusal
from frontdesk.domain.card import CardNumberError, NumberProblem
from frontdesk.domain.errors import MoneyMoved, NextStep, NoticeKind
from frontdesk.domain.money import AmountError, AmountProblem
from frontdesk.domain.shop import Role
from frontdesk.providers.base import (
    Doubt,
    ForbiddenError,
    NotSentError,
    OutcomeUnknownError,
    RefusalKind,
    RefusedError,
    SignedOutError,
)
from tests.support.till import USD


@pytest.mark.parametrize("kind", RefusalKind)
def test_a_refusal_moves_nothing_and_keeps_the_words(kind: RefusalKind) -> None:
    told = refusal(RefusedError("no", kind=kind, words="Said the server"), {"card": 1})

    assert (told.moved, told.server_words, told.arguments) == (MoneyMoved.NO, "Said the server", {"card": 1})


def test_each_refusal_has_a_notice_of_its_own() -> None:
    kinds = [refusal(RefusedError("no", kind=kind)).kind for kind in RefusalKind]

    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize(
    ("error", "kind", "step"),
    [
        (SignedOutError("no"), NoticeKind.SIGNED_OUT_BY_SERVER, NextStep.SIGN_IN_AGAIN),
        (ForbiddenError("no"), NoticeKind.FORBIDDEN, NextStep.ASK_ADMINISTRATOR),
        (NotSentError("no"), NoticeKind.NO_CONNECTION, NextStep.CHECK_CONNECTION),
        (OutcomeUnknownError("no", doubt=Doubt.TIMED_OUT), NoticeKind.TOO_SLOW, NextStep.TRY_AGAIN),
    ],
)
@pytest.mark.parametrize("moved", [MoneyMoved.NO, MoneyMoved.UNKNOWN, MoneyMoved.NOT_CONCERNED])
def test_a_failed_read_says_what_is_known_of_the_money(
    error: OutcomeUnknownError, kind: NoticeKind, step: NextStep, moved: MoneyMoved
) -> None:
    told = failed_read(error, moved)

    assert (told.kind, told.moved, told.next_step) == (kind, moved, step)


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_a_name_for_the_journal(doubt: Doubt) -> None:
    error = OutcomeUnknownError("lost", doubt=doubt)

    assert failed_read(error).kind is doubtful(error)


@pytest.mark.parametrize("problem", AmountProblem)
def test_every_bad_amount_has_a_notice(problem: AmountProblem) -> None:
    told = bad_amount(AmountError(problem, USD))

    assert (told.moved, told.arguments) == (MoneyMoved.NO, {"currency": USD, "decimals": 2})
    assert (told.next_step is NextStep.CHOOSE_READING) is (problem is AmountProblem.AMBIGUOUS)


@pytest.mark.parametrize("problem", NumberProblem)
def test_every_bad_number_has_a_notice(problem: NumberProblem) -> None:
    told = bad_number(CardNumberError(problem, 40))

    assert (told.moved, told.next_step, told.arguments) == (MoneyMoved.NO, NextStep.CHECK_NUMBER, {"length": 40})


@pytest.mark.parametrize(
    ("account", "role"),
    [
        ("omar@example.com", Role.MANAGER),
        (" Omar@Example.com ", Role.MANAGER),
        ("omar@example.com.evil", Role.CASHIER),
        ("", Role.CASHIER),
    ],
)
def test_managers_are_named_by_their_mail(account: str, role: Role) -> None:
    assert role_of(account, frozenset({"OMAR@example.com "})) is role
