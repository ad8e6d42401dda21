"""Whatever JSON a server makes up, the client raises nothing but its own errors."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.domain.card import CardTransaction
from frontdesk.domain.currency import Currency, all_currencies
from frontdesk.domain.money import LARGEST_MINOR_UNITS, Money
from frontdesk.providers.base import OutcomeUnknownError, ProviderError, RefusedError, UnreadableError
from frontdesk.providers.ts.figures import read_figure, read_time
from frontdesk.providers.ts.json_text import NOT_JSON, read_json, write_json
from frontdesk.providers.ts.mapping import campaign_of, card_of, card_of_balance, store_of
from frontdesk.providers.ts.outcomes import Answer, judge_listing, judge_move, judge_read
from frontdesk.providers.ts.reading import (
    understand,
    understand_list,
    understand_page,
    understand_transaction,
)
from frontdesk.providers.ts.refusals import kind_of
from frontdesk.providers.ts.rows import TransactionAnswer
from frontdesk.providers.ts.wire import (
    BalanceAnswer,
    CampaignAnswer,
    CardAnswer,
    CardDetailsAnswer,
    MovementAnswer,
    ReasonAnswer,
    StoreAnswer,
    UserAnswer,
    Wire,
)
from tests.providers.values import REFERENCE, USD

MODELS: tuple[type[Wire], ...] = (
    *(BalanceAnswer, CampaignAnswer, CardAnswer, CardDetailsAnswer, MovementAnswer),
    *(ReasonAnswer, StoreAnswer, UserAnswer),
)
TRANSACTION_FIELDS = sorted(name for name, kind in vars(TransactionAnswer).items() if isinstance(kind, property))
FIELDS = sorted(
    {field for model in MODELS for field in model.model_fields}
    | set(TRANSACTION_FIELDS)
    | {"stores", "campaigns", "gift_cards", "errors", "error", "message", "pin", "name", "code", "end_date"}
)
QUIRKS = (
    *("", "200.00", "-0.22", "USD 798.66", "AED 1,234.50", "1e400", "-", "NaN", "0x10", "Card is redeemable."),
    *("2925681115", "00029256811150000000000000000", "53", "active", "monetary", "experiences", "debit", "refund"),
    *("2023-01-18T12:05:16.055Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2023-01-18", "٢٠٢٣"),
    *("sk-1,sk-2", '{"errors":"No"}', "{", "\ud800", "\x00", "USD", "AFA", "XXX", "true"),
)
leaves = st.one_of(
    st.sampled_from(QUIRKS),
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.just({}),
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=3), inner, max_size=8),
    ),
    max_leaves=30,
)
cards = st.dictionaries(st.sampled_from(sorted(CardAnswer.model_fields)), leaves).map(
    lambda told: {"id": 53, "number": "2925681115"} | told
)
details = st.fixed_dictionaries(
    {"gift_card": cards, "transactions": st.lists(trees, max_size=4), "current_balance": leaves}
)
bodies = st.one_of(trees, details, cards).map(lambda tree: json.dumps(tree).encode())


unhurried = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def read_everything(body: bytes) -> None:
    """Read a success as everything that it could be taken for; each is read, or is unreadable."""
    listing = judge_listing(200, body)
    reads: list[Callable[[], object]] = [
        lambda: card_of(understand(CardDetailsAnswer, judge_read(200, body))),
        lambda: [store_of(item) for item in understand_list(StoreAnswer, listing, "stores")],
        lambda: [campaign_of(item) for item in understand_list(CampaignAnswer, listing, "campaigns")],
        lambda: list(understand_list(CardAnswer, listing, "gift_cards")),
        lambda: list(understand_list(UserAnswer, listing, "users")),
        lambda: understand_page(ReasonAnswer, listing, "transaction_reasons"),
        lambda: card_of_balance(understand(BalanceAnswer, judge_read(200, body))),
        lambda: understand(MovementAnswer, judge_read(200, body), REFERENCE).amount.money(USD),
        lambda: [getattr(understand_transaction(judge_read(200, body)), name) for name in TRANSACTION_FIELDS],
    ]
    for read in reads:
        with contextlib.suppress(UnreadableError):
            repr(read())


@unhurried
@given(st.one_of(bodies, st.binary(max_size=40)))
def test_any_success_is_read_or_unreadable(body: bytes) -> None:
    read_everything(body)


@unhurried
@given(details.map(lambda tree: json.dumps(tree).encode()))
def test_what_is_read_of_a_card_can_be_written_anywhere(body: bytes) -> None:
    try:
        card = card_of(understand(CardDetailsAnswer, judge_read(200, body)))
    except UnreadableError:
        return
    for text in (card.product_name, *card.skus, *(part for row in card.transactions or () for part in texts(row))):
        text.encode()


def texts(row: CardTransaction) -> tuple[str, ...]:
    return (row.id, row.sku, row.store_id, row.notes, row.row, *row.meta, *row.meta.values())


def judged(judge: Callable[[], Answer]) -> Answer | ProviderError:
    try:
        return judge()
    except ProviderError as error:
        return error


@unhurried
@given(st.integers(100, 599), st.one_of(bodies, st.binary(max_size=40)))
def test_every_answer_to_a_movement_is_judged(status: int, body: bytes) -> None:
    match judged(lambda: judge_move(status, body, reference=REFERENCE)):
        case RefusedError() as refusal:
            assert status in {400, 401, 403, 404, 422}
            assert refusal.words
            assert refusal.kind is kind_of(refusal.words)
        case Answer(tree=tree):
            assert status in {200, 201}
            assert tree is not NOT_JSON
        case unknown:
            assert isinstance(unknown, OutcomeUnknownError)
            assert unknown.status == status


@unhurried
@given(st.integers(100, 599), st.one_of(bodies, st.binary(max_size=40)))
def test_every_answer_to_a_read_is_judged(status: int, body: bytes) -> None:
    match judged(lambda: judge_read(status, body)):
        case Answer(tree=tree):
            assert 200 <= status < 300
            assert tree is not NOT_JSON
        case error:
            error.words.encode()


@unhurried
@given(st.sampled_from(all_currencies()), st.integers(-LARGEST_MINOR_UNITS, LARGEST_MINOR_UNITS))
def test_an_amount_survives_the_wire_in_every_form(currency: Currency, minor: int) -> None:
    money = Money(minor, currency)
    assert read_json(write_json({"value": money.amount}).encode()) == {"value": money.amount}
    for form in (money.wire, f"{currency} {money.wire}", f"{currency.code.lower()}{money.wire}", money.amount):
        assert read_figure(form).money(currency) == money


@unhurried
@given(st.decimals(-(10**15), 10**15), st.lists(st.text(max_size=5)))
def test_what_is_written_is_read_back(number: Decimal, words: list[str]) -> None:
    tree = {"a": number, "b": words, "c": {"d": None, "e": True, "f": 7}}
    assert read_json(write_json(tree).encode()) == tree


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2023-02-30", ""])
def test_what_no_calendar_has_is_no_moment(text: str) -> None:
    assert read_time(text) is None


@unhurried
@given(st.text(max_size=45))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    moment = read_time(text)
    assert moment is None or moment.utcoffset() is not None
