"""The chain's own table: its two shapes, and all that is not quite one."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.rate_feeds.quotes import FeedError
from frontdesk.rate_feeds.table import read_table
from tests.rate_feeds.documents import NOW

NINE = "2026-11-22T09:00:00+04:00"
AT_NINE = datetime(2026, 11, 22, 5, tzinfo=UTC)
HEAD = "from,to,rate,taken_at\n"
ROW = f"AED,USD,0.27236,{NINE}\n"
JSON = '{"taken_at": "%s", "rates": [%s]}'
JSON_ROW = '{"from": "AED", "to": "USD", "rate": %s}'


@pytest.mark.parametrize(
    "body",
    [
        HEAD + ROW,
        HEAD.replace(",", ";") + ROW.replace(",", ";"),
        "\ufeff" + HEAD.upper() + ROW,
        HEAD.replace("\n", "\r\n") + "\r\n" + ROW,
        f"rate, taken_at, note, to, from\n0.27236, {NINE}, of the bank, usd, aed\n",
        f'from,to,rate,taken_at\n"AED","USD","0.27236","{NINE}"',
        JSON % (NINE, JSON_ROW % '"0.27236"'),
        JSON % (NINE, JSON_ROW % "0.27236"),
        JSON % (NINE, JSON_ROW % "27236e-5"),
        JSON % ("2020-01-01", (JSON_ROW % "0.27236")[:-1] + f', "taken_at": "{NINE}"}}'),
    ],
)
def test_both_shapes_say_the_same(body: str) -> None:
    quotes = read_table(body.encode(), NOW)

    (rate,) = quotes.rates
    assert (rate.base.code, rate.quote.code, rate.value) == ("AED", "USD", Decimal("0.27236"))
    assert (rate.source, rate.taken_at, quotes.taken_at) == ("table", AT_NINE, AT_NINE)
    assert (quotes.wrong, quotes.next_due) == ((), None)


def test_each_rate_has_its_own_time_and_a_day_is_meant_here() -> None:
    quotes = read_table((HEAD + ROW + "EUR,JPY,171.3,2026-11-20\n").encode(), NOW)

    taken_at = quotes.rates[1].taken_at
    assert taken_at is not None
    assert taken_at.astimezone().isoformat()[:16] == "2026-11-20T00:00"
    assert quotes.taken_at == AT_NINE


@pytest.mark.parametrize(
    ("rate", "problem"),
    [
        ("0", RateProblem.NOT_POSITIVE),
        ("-0.27236", RateProblem.NOT_POSITIVE),
        ('"0,27236"', RateProblem.NOT_A_NUMBER),
        ('"0.27 USD"', RateProblem.NOT_A_NUMBER),
        ("", RateProblem.NOT_A_NUMBER),
        ("=1/3.6725", RateProblem.NOT_A_NUMBER),
        ("272360000000", RateProblem.ABSURD),
    ],
)
def test_what_is_no_rate_is_named(rate: str, problem: RateProblem) -> None:
    quotes = read_table(f"{HEAD}{ROW}EUR,USD,{rate},{NINE}\n".encode(), NOW)

    assert [(row.quote.code, row.problem) for row in quotes.wrong] == [("USD", problem)]
    assert len(quotes.rates) == 1


@pytest.mark.parametrize("value", ["null", "true", "[]", "{}", "NaN", "-Infinity", '"x"'])
def test_what_is_no_number_in_json_is_named(value: str) -> None:
    quotes = read_table((JSON % (NINE, JSON_ROW % value)).encode(), NOW)

    assert [row.problem for row in quotes.wrong] == [RateProblem.NOT_A_NUMBER]


def test_one_pair_in_both_directions_is_a_contradiction() -> None:
    quotes = read_table(f"{HEAD}{ROW}USD,AED,3.6725,{NINE}\nEUR,AED,4.1,{NINE}\n".encode(), NOW)

    assert [(row.problem, row.text) for row in quotes.wrong] == [(RateProblem.TWICE, "0.27236, 3.6725")]
    assert [rate.base.code for rate in quotes.rates] == ["EUR"]


def test_a_third_of_the_same_pair_makes_it_no_better() -> None:
    quotes = read_table(f"{HEAD}{ROW}AED,USD,0.28,{NINE}\n{ROW}".encode(), NOW)

    assert [row.problem for row in quotes.wrong] == [RateProblem.TWICE]
    assert quotes.rates == ()


def test_a_rate_of_the_day_after_tomorrow_is_wrong() -> None:
    quotes = read_table(f"{HEAD}{ROW}EUR,USD,1.1,2026-11-24T00:00:00Z\n".encode(), NOW)

    assert [row.problem for row in quotes.wrong] == [RateProblem.FUTURE]


@pytest.mark.parametrize("pair", ["AFA,USD", "XYZ,USD", "AED,", "USD,USD"])
def test_currencies_that_nobody_uses_are_passed_over(pair: str) -> None:
    quotes = read_table(f"{HEAD}{ROW}{pair},1.5,{NINE}\n".encode(), NOW)

    assert (len(quotes.rates), quotes.wrong) == (1, ())


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", FeedProblem.UNREADABLE),
        (b"hello", FeedProblem.UNREADABLE),
        (b"from,to,rate\nAED,USD,0.27", FeedProblem.UNREADABLE),
        (b"from,from,to,rate,taken_at\n", FeedProblem.UNREADABLE),
        (HEAD.encode(), FeedProblem.NO_RATES),
        (f"{HEAD}AED,USD,0,27236,{NINE}".encode(), FeedProblem.UNREADABLE),
        (f"{HEAD}AED,USD,0.27236,".encode(), FeedProblem.UNREADABLE),
        (f"{HEAD}AED,USD,0.27236,yesterday".encode(), FeedProblem.UNREADABLE),
        (f'{HEAD}AED,USD,"0.27236,{NINE}'.encode(), FeedProblem.UNREADABLE),
        ((HEAD + ROW).encode("utf-16"), FeedProblem.UNREADABLE),
        ((HEAD + ROW + "é").encode("latin-1"), FeedProblem.UNREADABLE),
        (b"<!doctype html><html></html>", FeedProblem.WEB_PAGE),
        ((HEAD + ROW * 6000).encode(), FeedProblem.TOO_LARGE),
        (b"{", FeedProblem.UNREADABLE),
        (b"[]", FeedProblem.UNREADABLE),
        (b"[" * 100_000, FeedProblem.UNREADABLE),
        (b'{"rates": {}}', FeedProblem.UNREADABLE),
        (b'{"rates": ["AED"]}', FeedProblem.UNREADABLE),
        (b'{"rates": [{"from": "AED", "rate": 1}]}', FeedProblem.UNREADABLE),
        ((JSON % (NINE, '{"from": "AED", "to": "USD", "rate": 1, "rate": 2}')).encode(), FeedProblem.UNREADABLE),
        ((JSON % ("", JSON_ROW % "1")).encode(), FeedProblem.UNREADABLE),
        ((JSON % (NINE, "")).encode(), FeedProblem.NO_RATES),
    ],
)
def test_another_file_is_refused(body: bytes, problem: FeedProblem) -> None:
    with pytest.raises(FeedError) as refused:
        read_table(body, NOW)

    assert refused.value.problem is problem
