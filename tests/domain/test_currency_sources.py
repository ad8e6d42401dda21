"""Our table against the standard's own list as its maintenance agency publishes it, and against CLDR."""

from __future__ import annotations

import datetime

import iso4217
import pytest
from babel import Locale
from babel.core import get_global
from babel.numbers import list_currencies

from frontdesk.domain.currency import WITHDRAWN, Currency, UnknownCurrencyError, all_currencies
from frontdesk.domain.currency_words import fits, name_of

OURS = {currency.code: currency.minor_unit for currency in all_currencies()}

NO_MONEY = set("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split())
"""Codes of ISO 4217 without a minor unit: metals, funds of bonds, units of account, tests. No bill is in them."""

CLDR_DIFFERS = {
    # Where no coins are in use CLDR shows no decimals; the standard, and so every wire and bank, has them.
    **dict.fromkeys("AFN ALL IRR KPW LAK LBP MGA MMK RSD SOS SYP YER".split(), (2, 0)),
    "IQD": (3, 0),
}
"""Minor units by ISO 4217, and by CLDR."""

CLDR_ALONE = set(
    # Money of before the standard, and a market's name for CNY outside China.
    "ARL ARM BAN BGM BGO BOL BRZ CLE CNH CNX KRH KRO MAF MCF MDC MKN MVP VNN YUR".split()
)


def test_the_standard_has_our_codes_and_minor_units() -> None:
    listed = {entry.code: entry.exponent for entry in iso4217.Currency}

    assert iso4217.__published__ >= datetime.date(2026, 1, 1)
    assert {code: unit for code, unit in listed.items() if unit is not None} == OURS
    assert {code for code, unit in listed.items() if unit is None} == NO_MONEY


def test_the_standard_has_our_names() -> None:
    for currency in all_currencies():
        assert name_of(currency) == iso4217.Currency(currency.code).currency_name


def test_what_cldr_has_otherwise_is_known_and_the_standard_stands() -> None:
    fractions = get_global("currency_fractions")
    theirs = {code: fractions.get(code, fractions["DEFAULT"])[0] for code in OURS}

    assert {code: (OURS[code], unit) for code, unit in theirs.items() if unit != OURS[code]} == CLDR_DIFFERS
    for code, (standard, _) in CLDR_DIFFERS.items():
        assert iso4217.Currency(code).exponent == standard


def test_every_code_that_cldr_knows_is_in_use_or_withdrawn_or_no_money() -> None:
    theirs = set(list_currencies())

    assert theirs - set(OURS) - WITHDRAWN == NO_MONEY | CLDR_ALONE
    # The unit in which Arab central banks settle is younger than CLDR's table.
    assert set(OURS) - theirs == {"XAD"}


@pytest.mark.parametrize("code", sorted(WITHDRAWN))
def test_a_withdrawn_code_is_on_no_list_in_use_and_is_refused_with_a_word(code: str) -> None:
    assert code not in {entry.code for entry in iso4217.Currency}
    with pytest.raises(UnknownCurrencyError, match="a withdrawn ISO 4217 code") as refused:
        Currency.of(code)

    assert refused.value.withdrawn


@pytest.mark.parametrize(
    "locale", ["en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "ar_AE", "fa_IR", "hi_IN", "zh_CN"]
)
def test_every_symbol_is_one_of_its_currency(locale: str) -> None:
    symbols = Locale.parse(locale).currency_symbols

    for currency in all_currencies():
        assert fits(symbols.get(currency.code, currency.code).replace("\u200f", ""), currency)
        assert fits(name_of(currency), currency)
        assert fits(f"{currency.code.lower()} {currency.code}", currency)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("k", "USD"),
        ("K", "ZMW"),
        ("M", "USD"),
        ("bn", "USD"),
        ("million dollars", "USD"),
        ("lakh", "INR"),
        ("crore rupees", "INR"),
        ("万円", "JPY"),
        ("cents", "USD"),
        ("fils", "AED"),
        ("ألف درهم", "AED"),
        ("dollars", "EUR"),
        ("USD", "CAD"),
        ("US$", "CAD"),
        ("", "USD"),
        (".", "USD"),
    ],
)
def test_no_other_word_is_taken_for_a_currency(words: str, code: str) -> None:
    assert not fits(words, Currency.of(code))
