"""What a card's rows say of an attempt, whole, in part, or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.domain.attempt import Attempt, AttemptState, SettledBy
from frontdesk.domain.card import Card, CardKind, CardNumber, CardStatus, CardTransaction, TransactionKind
from frontdesk.domain.evidence import differences, never_found, search
from frontdesk.domain.finding import FindingKind, Seen
from frontdesk.domain.money import Money
from frontdesk.domain.movement import Operation
from tests.support.attempts import NOW, USD, attempt

NUMBER = CardNumber("5501627879")


def usd(amount: str) -> Money:
    return Money.of(amount, USD)


def card(*rows: CardTransaction, balance: str = "43.10", status: CardStatus = CardStatus.ACTIVE) -> Card:
    """A card whose baseline, in every attempt of these tests, was 43.10 and the row 1."""
    old = CardTransaction("1", TransactionKind.ACTIVATION, usd("43.10"), row="{}")
    return Card(NUMBER, CardKind.MONETARY, status, "53", USD, usd(balance), transactions=(*reversed(rows), old))


def row(number: str, amount: str | None = "-10.00", text: str = "{}", **fields: object) -> CardTransaction:
    read = None if amount is None else usd(amount)
    return replace(CardTransaction(number, TransactionKind.REDEEM, read, row=text), **fields)  # type: ignore[arg-type]  # any of its fields


def signed(asked: Attempt, number: str = "2", amount: str | None = "-10.00") -> CardTransaction:
    return row(number, amount, json.dumps({"meta": {"fd_reference": asked.reference.text}}))


def settled(
    asked: Attempt, state: AttemptState = AttemptState.APPLIED, by: SettledBy = SettledBy.ANSWER
) -> Attempt:
    return replace(asked, state=state, settled_by=by)


def kinds(asked: Attempt, shown: Card) -> list[FindingKind]:
    return [difference.kind for difference in differences(asked, search(asked, shown))]


def test_our_reference_is_proof() -> None:
    asked = attempt()

    evidence = search(asked, card(signed(asked), balance="33.10"))

    assert evidence.seen is Seen.FOUND
    assert [found.id for found in evidence.found] == ["2"]


def test_a_refund_that_repeats_our_reference_is_no_second_redeem() -> None:
    asked = replace(attempt(), transaction_id="2")
    # A server may copy what was recorded with the redeem, and a person may write it into the notes.
    refund = replace(signed(asked, "3", "10.00"), kind=TransactionKind.REFUND, refund_of="2")

    assert kinds(settled(asked), card(signed(asked), refund, balance="43.10")) == []
    assert search(asked, card(refund)).found == ()


def test_a_redeem_that_tells_of_its_refund_is_not_that_refund() -> None:
    asked = attempt(operation=Operation.REFUND, detail="2")
    given_back = replace(signed(asked, "3", "10.00"), kind=TransactionKind.REFUND, refund_of="2")
    another = replace(given_back, id="4", refund_of="1")

    evidence = search(asked, card(signed(asked, "2"), given_back, another))

    assert [found.id for found in evidence.found] == ["3"]


@pytest.mark.parametrize(
    ("rows", "balance", "seen"),
    [
        ((), "43.10", Seen.NOTHING),
        ((row("2"),), "33.10", Seen.PROBABLE),
        ((row("2", "10.00"),), "33.10", Seen.PROBABLE),
        ((row("2", None),), "33.10", Seen.PROBABLE),
        ((row("2", "-3.00"),), "40.10", Seen.NOTHING),
        ((row("2", "-10.00", '{"notes": "FD-0123456789ABCDEF"}'),), "33.10", Seen.NOTHING),
        ((row("2", "10.00", refund_of="1"),), "53.10", Seen.NOTHING),
        ((), "33.10", Seen.PROBABLE),
        ((row("2", "-3.00"),), "30.10", Seen.PROBABLE),
    ],
    ids=[
        "nothing",
        "our amount",
        "without its sign",
        "an amount that can't be read",
        "another amount, accounted for",
        "another till's",
        "a refund",
        "a balance that moved without a row",
        "a balance that moved by more than its rows",
    ],
)
def test_without_it_rows_and_balance_are_weighed(
    rows: tuple[CardTransaction, ...], balance: str, seen: Seen
) -> None:
    assert search(attempt(), card(*rows, balance=balance)).seen is seen


def test_a_refund_is_looked_for_by_what_it_refunds() -> None:
    asked = attempt(operation=Operation.REFUND, detail="7")

    assert search(asked, card(row("2", "10.00", refund_of="7"), balance="53.10")).seen is Seen.PROBABLE
    assert search(asked, card(row("2", "10.00", refund_of="8"), balance="53.10")).seen is Seen.NOTHING


def test_a_card_that_became_active_may_be_ours() -> None:
    asked = attempt(
        operation=Operation.ACTIVATE, baseline='{"status":"initiated","balance":null,"transactions":[]}'
    )

    assert search(asked, card(status=CardStatus.ACTIVE)).seen is Seen.PROBABLE
    another = row("2", "10.00", '{"notes": "FD-0123456789ABCDEF"}', kind=TransactionKind.ACTIVATION)
    assert search(asked, card(another)).seen is Seen.NOTHING


@pytest.mark.parametrize(
    ("status", "seen"), [(CardStatus.BLOCKED, Seen.PROBABLE), (CardStatus.ACTIVE, Seen.NOTHING)]
)
def test_a_change_shows_on_the_card_and_on_no_row(status: CardStatus, seen: Seen) -> None:
    asked = attempt(operation=Operation.CHANGE, amount=None, local=None, detail="blocked")
    evidence = search(asked, card(row("2"), balance="33.10", status=status))

    assert evidence.seen is seen
    # Somebody may have set it back since.
    assert never_found(settled(asked), evidence) is None
    assert differences(settled(asked), evidence) == ()


@pytest.mark.parametrize(("asked_for", "found"), [("debit", []), ("credit", [FindingKind.ANOTHER_AMOUNT])])
def test_a_debit_where_a_credit_was_asked_for_is_told(asked_for: str, found: list[FindingKind]) -> None:
    asked = attempt(operation=Operation.TRANSACT, detail=asked_for)

    assert kinds(settled(asked), card(signed(asked), balance="33.10")) == found


def test_without_a_baseline_only_the_reference_counts() -> None:
    asked = attempt(baseline="")

    assert search(asked, card(row("2"), balance="33.10")).seen is Seen.NOTHING
    assert search(asked, card(signed(asked))).seen is Seen.FOUND


@pytest.mark.parametrize(
    ("status", "text", "seen"),
    [
        (CardStatus.INITIATED, "{}", Seen.NOTHING),
        (CardStatus.ACTIVE, "{}", Seen.PROBABLE),
        (CardStatus.ACTIVE, '{"notes": "FD-0123456789ABCDEF"}', Seen.NOTHING),
    ],
    ids=["it waits still", "it is active", "another till's"],
)
def test_a_card_that_nobody_could_read_before_may_be_active_by_us(
    status: CardStatus, text: str, seen: Seen
) -> None:
    asked = attempt(operation=Operation.ACTIVATE, baseline="")
    activation = row("2", "50.00", text, kind=TransactionKind.ACTIVATION)

    assert search(asked, card(activation, status=status)).seen is seen
    if text == "{}":
        assert search(asked, replace(card(status=status), transactions=None)).seen is seen


def test_a_balance_check_tells_by_the_balance_alone() -> None:
    asked = attempt(baseline='{"status":"active","balance":"43.10","transactions":null}')

    def checked(balance: str) -> Card:
        return replace(card(balance=balance), id=None, transactions=None)

    assert search(asked, checked("33.10")).seen is Seen.PROBABLE
    assert search(asked, checked("43.10")).seen is Seen.NOTHING


def test_as_asked_there_is_no_difference() -> None:
    asked = attempt()

    assert kinds(settled(asked), card(signed(asked), balance="33.10")) == []
    assert kinds(replace(asked, state=AttemptState.UNKNOWN), card(signed(asked), balance="33.10")) == []


@pytest.mark.parametrize("state", [AttemptState.NOT_APPLIED, AttemptState.REFUSED, AttemptState.NOT_SENT])
def test_what_took_effect_after_all_is_late(state: AttemptState) -> None:
    asked = attempt()

    (late,) = differences(settled(asked, state), search(asked, card(signed(asked), balance="33.10")))

    assert (late.kind, late.transactions, late.amount) == (FindingKind.LATE, ("2",), usd("10.00"))


def test_the_second_of_two_rows_is_one_too_many() -> None:
    asked = replace(attempt(), transaction_id="3")
    shown = card(signed(asked, "2"), signed(asked, "3"), balance="23.10")

    (twice,) = differences(settled(asked), search(asked, shown))

    assert (twice.kind, twice.transactions, twice.amount) == (FindingKind.DUPLICATE, ("2",), usd("10.00"))


def test_rows_like_ours_that_nobody_signed_stand_in_where_references_are_hidden() -> None:
    asked = replace(attempt(), transaction_id="2")

    assert kinds(settled(asked), card(row("2"), row("3"), balance="23.10")) == [FindingKind.DUPLICATE]
    assert kinds(settled(asked), card(row("2"), balance="33.10")) == []
    assert kinds(settled(asked, AttemptState.REFUSED), card(row("2"), balance="33.10")) == []


def test_rows_of_others_do_not_stand_in_for_one_that_is_shown_no_more() -> None:
    asked = replace(attempt(), transaction_id="2")

    # A server that shows recent rows only; each is a charge of the same amount by a web shop.
    assert kinds(settled(asked), card(row("8"), row("9"), balance="13.10")) == []


@pytest.mark.parametrize(
    ("later", "found"), [(59, [FindingKind.DUPLICATE]), (61, []), (None, [FindingKind.DUPLICATE])]
)
def test_a_row_like_ours_of_another_hour_is_another_visit(later: int | None, found: list[FindingKind]) -> None:
    asked = replace(attempt(), transaction_id="2")
    ours = row("2", created_at=NOW)
    other = row("3", created_at=None if later is None else NOW + timedelta(minutes=later))

    assert kinds(settled(asked), card(ours, other, balance="23.10")) == found


def test_another_amount_is_told() -> None:
    asked = attempt()

    assert kinds(settled(asked), card(signed(asked, amount="-100.00"))) == [FindingKind.ANOTHER_AMOUNT]
    assert kinds(settled(asked), card(signed(asked, amount=None))) == []


@pytest.mark.parametrize(
    ("shown", "by", "missing"),
    [
        (card(), SettledBy.ANSWER, True),
        (card(), SettledBy.PERSON, True),
        (card(), SettledBy.EVIDENCE, False),
        (card(balance="33.10"), SettledBy.ANSWER, False),
        (card(row("2"), balance="33.10"), SettledBy.ANSWER, False),
        (replace(card(), transactions=None), SettledBy.PERSON, False),
        (replace(card(), balance=None), SettledBy.PERSON, False),
    ],
    ids=["by answer", "by a person", "by evidence", "moved", "a row like it", "unseen rows", "unread balance"],
)
def test_what_counts_as_done_is_missed_only_where_the_card_accounts_for_everything(
    shown: Card, by: SettledBy, missing: bool
) -> None:
    asked = settled(attempt(), by=by)

    assert (never_found(asked, search(asked, shown)) is not None) is missing


OTHERS = '{"notes": "FD-0123456789ABCDEF"}'


def without_money(*rows: CardTransaction, status: CardStatus = CardStatus.INITIATED, known: bool = True) -> Card:
    """A card that tells no balance, as one that waits for its activation and one that holds products."""
    return replace(card(status=status), balance=None, transactions=rows if known else None)


@pytest.mark.parametrize(
    ("earlier", "shown", "missing"),
    [
        ([], without_money(), True),
        (
            [],
            replace(without_money(row("2", "50.00", OTHERS), status=CardStatus.ACTIVE), balance=usd("50.00")),
            False,
        ),
        ([], without_money(row("2", None, OTHERS)), True),
        ([], without_money(row("2", None)), False),
        (["1"], without_money(), False),
        ([], without_money(status=CardStatus.ACTIVE), False),
        ([], without_money(known=False), False),
        (None, without_money(), False),
    ],
    ids=[
        "nothing on it",
        "a row of another kind and money",
        "another's row",
        "a row that nobody signed",
        "an earlier row is not shown",
        "another status",
        "unseen rows",
        "rows unseen before",
    ],
)
def test_without_a_balance_the_rows_account_for_a_card(
    earlier: list[str] | None, shown: Card, missing: bool
) -> None:
    baseline = json.dumps({"status": "initiated", "balance": None, "transactions": earlier})
    asked = settled(attempt(operation=Operation.ACTIVATE, baseline=baseline), by=SettledBy.PERSON)

    assert (never_found(asked, search(asked, shown)) is not None) is missing


def test_an_activation_by_another_till_is_not_ours() -> None:
    baseline = '{"status":"initiated","balance":null,"transactions":[]}'
    asked = settled(attempt(operation=Operation.ACTIVATE, baseline=baseline), by=SettledBy.PERSON)
    others = row("2", "50.00", OTHERS, kind=TransactionKind.ACTIVATION)
    shown = replace(without_money(others, status=CardStatus.ACTIVE), balance=usd("50.00"))

    assert never_found(asked, search(asked, shown)) is not None
