"""Whatever comes from a feed: rates that are rates, or a FeedError; never anything else."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rate_feeds.ecb import read_reference_rates
from frontdesk.rate_feeds.quotes import FeedError, Quotes
from frontdesk.rate_feeds.table import read_table
from tests.rate_feeds.documents import NOW, ecb

GOOD = ecb()
CSV = b"from,to,rate,taken_at\nAED,USD,0.27236,2026-11-22T09:00:00+04:00\nEUR,USD,1.1,2026-11-22\n"
JSON = json.dumps({"taken_at": "2026-11-22", "rates": [{"from": "AED", "to": "USD", "rate": "0.27236"}]}).encode()

TEXTS = st.one_of(
    st.text(), st.sampled_from(["AED", "USD", "0.27236", "1e5", "-0", "2026-11-22", "9999-12-31T23-12:00"])
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    st.lists,
    max_leaves=3,
)
ROWS = st.fixed_dictionaries({"from": TEXTS, "to": TEXTS, "rate": VALUES}, optional={"taken_at": VALUES})


def assert_sound(read: Callable[[], Quotes]) -> None:
    try:
        quotes = read()
    except FeedError:
        return
    pairs = [frozenset({row.base, row.quote}) for row in quotes.rates]
    pairs += [frozenset({row.base, row.quote}) for row in quotes.wrong]
    assert pairs
    assert len(set(pairs)) == len(pairs)
    assert all(rate.taken_at is not None and rate.value > 0 for rate in quotes.rates)


@given(st.one_of(st.binary(), st.text().map(str.encode)))
def test_any_bytes(body: bytes) -> None:
    assert_sound(lambda: read_reference_rates(body, NOW))
    assert_sound(lambda: read_table(body, NOW))


@pytest.mark.parametrize(
    ("good", "read"),
    [(GOOD, read_reference_rates), (CSV, read_table), (JSON, read_table)],
    ids=["ecb", "csv", "json"],
)
@given(data=st.data())
def test_a_good_one_with_something_else_in_its_middle(
    good: bytes, read: Callable[..., Quotes], data: st.DataObject
) -> None:
    begin = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(begin, min(len(good), begin + 12)))
    other = data.draw(st.one_of(st.binary(max_size=6), TEXTS.map(str.encode)))

    assert_sound(lambda: read(good[:begin] + other + good[end:], NOW))


@given(st.lists(ROWS, max_size=4), VALUES)
def test_any_rows(rows: list[dict[str, object]], taken_at: object) -> None:
    body = json.dumps({"taken_at": taken_at, "rates": rows}).encode()

    assert_sound(lambda: read_table(body, NOW))
