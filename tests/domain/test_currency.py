"""The shipped ISO 4217 table."""

from __future__ import annotations

import re

import pytest

from frontdesk.domain.currency import WITHDRAWN, Currency, UnknownCurrencyError, all_currencies


@pytest.mark.parametrize(
    ("code", "decimals"),
    [
        ("USD", 2),
        ("AED", 2),
        ("EUR", 2),
        ("SAR", 2),
        ("LBP", 2),
        ("JPY", 0),
        ("KRW", 0),
        ("ISK", 0),
        ("VND", 0),
        ("XOF", 0),
        ("KWD", 3),
        ("BHD", 3),
        ("OMR", 3),
        ("IQD", 3),
        ("JOD", 3),
        ("TND", 3),
        ("CLF", 4),
    ],
)
def test_a_currency_has_the_decimals_of_the_standard(code: str, decimals: int) -> None:
    assert Currency.of(code) == Currency(code, decimals)
    assert Currency.of(f" {code.lower()} ") == Currency(code, decimals)


@pytest.mark.parametrize("code", ["AFA", "HRK", "DEM", "BGN", "ANG"])
def test_a_withdrawn_code_is_told_apart(code: str) -> None:
    with pytest.raises(UnknownCurrencyError, match="withdrawn") as refused:
        Currency.of(code.lower())

    assert refused.value.withdrawn


@pytest.mark.parametrize("code", ["", "US", "USDT", "XXX", "XAU", "ABC", "U$D", "ÜSD", "د.إ", "A" * 10_000])
def test_what_is_no_currency_is_refused(code: str) -> None:
    with pytest.raises(UnknownCurrencyError, match="no ISO 4217") as refused:
        Currency.of(code)

    assert not refused.value.withdrawn
    assert len(str(refused.value)) < 60


def test_the_table_is_whole_and_without_contradictions() -> None:
    codes = [currency.code for currency in all_currencies()]
    by_decimals = {n: sum(currency.minor_unit == n for currency in all_currencies()) for n in range(5)}

    assert codes == sorted(set(codes))
    assert all(re.fullmatch("[A-Z]{3}", code) for code in {*codes, *WITHDRAWN})
    assert not WITHDRAWN & set(codes)
    assert by_decimals == {0: 17, 1: 0, 2: 139, 3: 7, 4: 2}


@pytest.mark.parametrize(("code", "decimals"), [("afa", 2), ("HRK", 2), ("ITL", 0), ("KWD", 3)])
def test_what_was_written_down_earlier_can_be_read(code: str, decimals: int) -> None:
    assert Currency.kept(code) == Currency(code.upper(), decimals)


def test_what_never_was_a_currency_can_not() -> None:
    with pytest.raises(UnknownCurrencyError):
        Currency.kept("QQQ")
