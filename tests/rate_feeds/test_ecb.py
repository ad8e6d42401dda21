"""The European Central Bank's document: what is read of it, and what is not taken for one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from frontdesk.domain.rate_trouble import FeedProblem, RateProblem
from frontdesk.rate_feeds.ecb import read_reference_rates
from frontdesk.rate_feeds.quotes import FeedError
from frontdesk.rate_feeds.working_days import easter_sunday, is_working_day, next_working_day
from tests.rate_feeds.documents import FRIDAY, NOW, RATES, ecb

ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
BOMB = f"<!DOCTYPE bomb [{ENTITIES}]>"


def test_one_euro_in_each_currency_of_the_last_working_day() -> None:
    quotes = read_reference_rates(ecb(), NOW)

    assert {rate.quote.code: f"{rate.value}" for rate in quotes.rates} == RATES
    assert {(rate.base.code, rate.source, rate.taken_at) for rate in quotes.rates} == {
        ("EUR", "ecb", datetime(2026, 11, 20, 12, tzinfo=UTC))
    }
    assert (quotes.wrong, quotes.taken_at.date().isoformat()) == ((), FRIDAY)
    assert quotes.next_due == datetime(2026, 11, 23, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [
        ecb().decode().encode("utf-16"),
        b"\xef\xbb\xbf" + ecb(),
        ecb().replace(b'"UTF-8"', b'"EBCDIC-CP-BE"'),
        ecb().replace(b'"UTF-8"', b'"rot13"'),
    ],
)
def test_another_encoding_says_the_same_or_nothing_at_all(body: bytes) -> None:
    assert read_reference_rates(body, NOW) == read_reference_rates(ecb(), NOW)


def test_of_several_days_the_newest_counts() -> None:
    older = "\t\t</Cube>\n\t\t<Cube time='2026-11-19'><Cube currency='USD' rate='1.09'/>"

    quotes = read_reference_rates(ecb({"USD": "1.1004"}, more=older), NOW)

    assert [rate.value for rate in quotes.rates] == [Decimal("1.1004")]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0", RateProblem.NOT_POSITIVE),
        ("0.0000", RateProblem.NOT_POSITIVE),
        ("-1.1004", RateProblem.NOT_POSITIVE),
        ("", RateProblem.NOT_A_NUMBER),
        ("N/A", RateProblem.NOT_A_NUMBER),
        ("1,1004", RateProblem.NOT_A_NUMBER),
        ("NaN", RateProblem.NOT_A_NUMBER),
        ("Infinity", RateProblem.NOT_A_NUMBER),
        ("١.١", RateProblem.NOT_A_NUMBER),
        ("1_1", RateProblem.NOT_A_NUMBER),
        ("1" * 5000, RateProblem.NOT_A_NUMBER),
        ("1E+999999999", RateProblem.NOT_A_NUMBER),
        ("1e99", RateProblem.ABSURD),
        ("1e-99", RateProblem.ABSURD),
        ("9999999999", RateProblem.ABSURD),
        ("0.000000001", RateProblem.ABSURD),
    ],
)
def test_what_is_no_rate_is_named_and_the_others_are_used(text: str, problem: RateProblem) -> None:
    quotes = read_reference_rates(ecb({"USD": text, "JPY": "171.35"}), NOW)

    assert [rate.quote.code for rate in quotes.rates] == ["JPY"]
    (wrong,) = quotes.wrong
    assert (wrong.base.code, wrong.quote.code, wrong.problem) == ("EUR", "USD", problem)
    assert wrong.text == text[:24]


def test_a_row_without_a_rate_is_wrong() -> None:
    quotes = read_reference_rates(ecb({"JPY": "171.35"}, more="<Cube currency='USD'/>"), NOW)

    assert [(row.quote.code, row.problem) for row in quotes.wrong] == [("USD", RateProblem.NOT_A_NUMBER)]


def test_when_nothing_is_right_the_wrong_ones_are_still_told() -> None:
    quotes = read_reference_rates(ecb({"USD": "0"}), NOW)

    assert (quotes.rates, len(quotes.wrong)) == ((), 1)


def test_a_currency_that_is_named_twice_is_wrong_unless_both_say_the_same() -> None:
    twice = (
        "<Cube currency='USD' rate='1.2'/><Cube currency='USD' rate='1.1004'/><Cube currency='JPY' rate='171.35'/>"
    )

    quotes = read_reference_rates(ecb(more=twice), NOW)

    assert [(row.quote.code, row.problem, row.text) for row in quotes.wrong] == [
        ("USD", RateProblem.TWICE, "1.1004, 1.2")
    ]
    assert {rate.quote.code for rate in quotes.rates} == RATES.keys() - {"USD"}


@pytest.mark.parametrize("code", ["HRK", "BGN", "XYZ", "", "EUR", "KWD", "kwd "])
def test_withdrawn_and_unknown_codes_and_the_dinar_of_kuwait_are_passed_over(code: str) -> None:
    quotes = read_reference_rates(ecb(RATES | {code: "0.3372"}), NOW)

    assert {rate.quote.code for rate in quotes.rates} == RATES.keys()
    assert quotes.wrong == ()


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", FeedProblem.UNREADABLE),
        (b"no xml", FeedProblem.UNREADABLE),
        (b"\x00\x01\x02", FeedProblem.UNREADABLE),
        (b'{"rates": []}', FeedProblem.UNREADABLE),
        (b"<!DOCTYPE html><html><body>Sign in to this network</body></html>", FeedProblem.WEB_PAGE),
        (b"\n <HTML><body>", FeedProblem.WEB_PAGE),
        (b"<rates><Cube time='2026-11-20'/></rates>", FeedProblem.UNREADABLE),
        (ecb()[:-12], FeedProblem.UNREADABLE),
        (ecb().replace(b"Reference", "R\xe9f\xe9rence".encode("latin-1")), FeedProblem.UNREADABLE),
        (ecb(before='<!DOCTYPE gesmes SYSTEM "file:///etc/passwd">'), FeedProblem.UNREADABLE),
        (ecb(before=BOMB, more="<Cube currency='USD' rate='&e11;'/>"), FeedProblem.UNREADABLE),
        (ecb(more="<Cube currency='USD' rate='&other;'/>"), FeedProblem.UNREADABLE),
        (b"<a>" * 100_000, FeedProblem.UNREADABLE),
        (ecb(day=""), FeedProblem.UNREADABLE),
        (ecb(day="20261120"), FeedProblem.UNREADABLE),
        (ecb(day="2026-11-31"), FeedProblem.UNREADABLE),
        (ecb(day="20 Nov 2026"), FeedProblem.UNREADABLE),
        (ecb(day="2026-11-24"), FeedProblem.FUTURE),
        (ecb(day="9999-12-31"), FeedProblem.FUTURE),
        (ecb(day="2026-10-20"), FeedProblem.TOO_OLD),
        (ecb(day="1999-01-04"), FeedProblem.TOO_OLD),
        (ecb(day="0001-01-01"), FeedProblem.TOO_OLD),
        (ecb({"EUR": "1"}), FeedProblem.NO_RATES),
        (ecb().replace(b" time='2026-11-20'", b""), FeedProblem.UNREADABLE),
        (ecb().replace(b"<Cube", b"<Tube").replace(b"</Cube", b"</Tube"), FeedProblem.NO_RATES),
    ],
)
def test_another_document_is_refused(body: bytes, problem: FeedProblem) -> None:
    with pytest.raises(FeedError) as refused:
        read_reference_rates(body, NOW)

    assert refused.value.problem is problem


def test_a_document_of_today_is_not_of_the_future_where_the_clock_is_a_little_late() -> None:
    late = datetime(2026, 11, 19, 23, 0, tzinfo=UTC)

    assert read_reference_rates(ecb(), late).rates


def test_the_clock_decides_what_is_old_and_what_is_to_come() -> None:
    with pytest.raises(FeedError, match="from the future"):
        read_reference_rates(ecb(), NOW - timedelta(days=365))
    with pytest.raises(FeedError, match="too old"):
        read_reference_rates(ecb(), NOW + timedelta(days=365))


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2038, "04-25"), (2285, "03-22")],
)
def test_easter(year: int, sunday: str) -> None:
    assert easter_sunday(year).isoformat() == f"{year}-{sunday}"


@pytest.mark.parametrize(
    ("day", "following"),
    [
        ("2026-11-19", "2026-11-20"),
        ("2026-11-20", "2026-11-23"),
        ("2026-04-02", "2026-04-07"),
        ("2026-12-24", "2026-12-28"),
        ("2026-12-31", "2027-01-04"),
        ("2026-04-30", "2026-05-04"),
    ],
)
def test_the_next_rates_are_due_on_the_next_working_day(day: str, following: str) -> None:
    found = next_working_day(date.fromisoformat(day))

    assert found.isoformat() == following
    assert is_working_day(found)
