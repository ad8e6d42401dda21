"""A rate that a person typed."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.rate_text import LONGEST_RATE, RateTextError, RateTextProblem, parse_rate


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.6725", "3.6725"),
        ("3,6725", "3.6725"),
        ("0,376", "0.376"),
        ("0.376", "0.376"),
        ("3.750", "3.750"),
        (" 42 ", "42"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("٣٫٦٧٢٥", "3.6725"),
        ("۳٫۷۵", "3.75"),
    ],
)
def test_what_is_typed_is_what_it_means(text: str, value: str) -> None:
    assert str(parse_rate(text)) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", RateTextProblem.EMPTY),
        ("  ", RateTextProblem.EMPTY),
        ("1,234", RateTextProblem.AMBIGUOUS),
        ("0", RateTextProblem.NOT_POSITIVE),
        ("0.000", RateTextProblem.NOT_POSITIVE),
        ("-1", RateTextProblem.NOT_A_NUMBER),
        ("1e3", RateTextProblem.NOT_A_NUMBER),
        ("1/3.67", RateTextProblem.NOT_A_NUMBER),
        ("3 6725", RateTextProblem.NOT_A_NUMBER),
        ("1.2.3", RateTextProblem.NOT_A_NUMBER),
        (".5", RateTextProblem.NOT_A_NUMBER),
        ("NaN", RateTextProblem.NOT_A_NUMBER),
        ("USD 3.67", RateTextProblem.NOT_A_NUMBER),
        ("1" * (LONGEST_RATE + 1), RateTextProblem.NOT_A_NUMBER),
    ],
)
def test_what_is_no_rate_says_why(text: str, problem: RateTextProblem) -> None:
    with pytest.raises(RateTextError) as caught:
        parse_rate(text)
    assert caught.value.problem is problem


@given(st.decimals("0.00000001", "99999999", places=8))
def test_a_rate_as_the_till_writes_it_is_read_back(value: Decimal) -> None:
    assert parse_rate(f"{value:f}") == value


@given(st.text(max_size=40))
def test_any_text_is_a_rate_or_is_refused(text: str) -> None:
    with contextlib.suppress(RateTextError):
        assert parse_rate(text) > 0
