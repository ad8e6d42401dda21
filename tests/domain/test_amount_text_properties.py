"""Amounts as they are written around the world, by CLDR: none is ever read as another amount.

CLDR's own patterns write each amount and, read strictly, are the judge of what a text means where it is written.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import NumberFormatError, NumberPattern, parse_decimal, parse_pattern
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.amount_entry import AmountEntry
from frontdesk.domain.amount_text import parse_amount
from frontdesk.domain.currency import Currency, all_currencies
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, AmountProblem, Money

LOCALES = [
    Locale.parse(name) for name in "en_US en_GB de_DE de_CH fr_FR es_ES ar_AE ar_EG fa_IR hi_IN zh_CN ja_JP".split()
]
NATIVE_DIGITS = {"ar_AE": "arab", "hi_IN": "deva"}
"""Where CLDR's first choice is Latin digits and people write their own too."""

currencies = st.sampled_from(all_currencies())
locales = st.sampled_from(LOCALES)
moneys = st.builds(
    Money,
    # Small amounts and round ones are those that are written with one sign.
    st.one_of(
        st.integers(1, LARGEST_MINOR_UNITS),
        st.integers(1, 10**7),
        st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(1, 9999), st.integers(0, 9)),
    ),
    currencies,
)
# Digits in groups of every length, with every sign: most are written nowhere, and many somewhere.
numbers = st.builds(
    lambda first, more: first + "".join(sign + group for sign, group in more),
    st.text("0123456789", min_size=1, max_size=4),
    st.lists(
        st.tuples(st.sampled_from(".,'’ \u00a0\u202f٫٬"), st.text("0123456789", min_size=1, max_size=4)), max_size=4
    ),
)


def patterns(locale: Locale) -> dict[str, str]:
    amount = locale.currency_formats["standard"].pattern
    return {
        "number": locale.decimal_formats[None].pattern,
        "symbol": amount,
        "code": amount.replace("¤", "¤¤"),
        "name": "#,##0.00 ¤¤¤" if locale.language != "hi" else "#,##,##0.00 ¤¤¤",
    }


def written(money: Money, locale: Locale, form: str, numbering: str = "default") -> str:
    """Write an amount as its locale does, with the decimals of ISO 4217."""
    pattern: NumberPattern = parse_pattern(patterns(locale)[form])
    pattern.frac_prec = (money.currency.minor_unit, money.currency.minor_unit)
    text: str = pattern.apply(
        money.amount, locale, currency=money.currency.code, currency_digits=False, numbering_system=numbering
    )
    return text


def readings_of(text: str, currency: Currency) -> tuple[Money, ...]:
    """What a text may mean: one amount, those to choose from, or nothing."""
    try:
        return (parse_amount(text, currency),)
    except AmountError as refused:
        return refused.readings


def problem_of(text: str, currency: Currency) -> AmountProblem | None:
    """Why a text is refused, or None when it is read."""
    try:
        parse_amount(text, currency)
    except AmountError as refused:
        return refused.problem
    return None


def meant(number: str, locale: Locale) -> Decimal | None:
    """What a number means in a locale, or None when it is not written so there."""
    try:
        return parse_decimal(number, locale, strict=True, numbering_system="default")
    except NumberFormatError:
        return None


@given(moneys, locales, st.sampled_from(["number", "symbol", "code"]))
def test_what_a_locale_writes_is_read_as_itself_or_asked_about(money: Money, locale: Locale, form: str) -> None:
    text = written(money, locale, form)

    assert money in readings_of(text, money.currency), ascii(text)


@given(moneys, locales)
def test_what_a_locale_writes_with_a_name_is_never_read_as_another(money: Money, locale: Locale) -> None:
    readings = readings_of(written(money, locale, "name"), money.currency)

    assert not readings or money in readings


@given(moneys, st.sampled_from(sorted(NATIVE_DIGITS.items())), st.sampled_from(["number", "symbol", "code"]))
def test_native_digits_are_read_too(money: Money, digits: tuple[str, str], form: str) -> None:
    name, numbering = digits
    text = written(money, Locale.parse(name), form, numbering)

    assert money in readings_of(text, money.currency), ascii(text)


@pytest.mark.parametrize("locale", LOCALES, ids=str)
@pytest.mark.parametrize("form", ["number", "symbol", "code"])
def test_every_currency_is_read_in_every_locale(locale: Locale, form: str) -> None:
    for currency in all_currencies():
        money = Money(123456789, currency)
        text = written(money, locale, form)

        assert money in readings_of(text, currency), ascii(text)


@given(numbers, currencies)
def test_a_number_that_is_taken_unasked_means_the_same_wherever_it_is_written(
    number: str, currency: Currency
) -> None:
    meanings = {meaning for locale in LOCALES if (meaning := meant(number, locale)) is not None}
    problem = problem_of(number, currency)

    if problem is None:
        assert meanings <= {parse_amount(number, currency).amount}
    elif problem is AmountProblem.AMBIGUOUS:
        possible = {meaning for meaning in meanings if meaning and meaning == round(meaning, currency.minor_unit)}
        assert possible <= {reading.amount for reading in readings_of(number, currency)}
    elif problem is AmountProblem.NOT_A_NUMBER:
        assert not meanings


@given(
    numbers,
    currencies,
    st.sampled_from(
        ["{}", "\u200f{}\u200e", "\u00a0{}\n", "\u2067{}\u2069", "{} {code}", "{code}\u202f{}", "\u061c{}{code}"]
    ),
)
def test_what_is_around_a_number_changes_nothing(number: str, currency: Currency, around: str) -> None:
    assert readings_of(around.format(number, code=currency.code), currency) == readings_of(number, currency)


@given(st.one_of(st.text(max_size=40), st.text("0123456789.,'+- ٣٫٬()$€", max_size=14)), currencies)
def test_any_text_is_an_amount_above_zero_or_refused(text: str, currency: Currency) -> None:
    problem, readings = problem_of(text, currency), readings_of(text, currency)

    assert bool(readings) is (problem in {None, AmountProblem.AMBIGUOUS})
    assert all(0 <= reading.minor <= LARGEST_MINOR_UNITS for reading in readings)
    assert problem or readings[0]


@given(moneys)
def test_keys_of_the_till_make_the_amount_digit_by_digit(money: Money) -> None:
    entry = AmountEntry()
    for key in str(money.minor):
        entry = entry.press(key)

    assert entry.read(money.currency) == money


@given(moneys, locales)
def test_keys_of_a_written_amount_are_read_as_its_text(money: Money, locale: Locale) -> None:
    text = written(money, locale, "number")
    entry = AmountEntry()
    for key in text:
        entry = entry.press(key)
    pasted = AmountEntry().paste(text)

    assert money in readings_of(pasted.text, money.currency)
    # Without a sign to end it, the keys are in till style.
    if entry.free and entry.text == text:
        assert readings_of(entry.text, money.currency) == readings_of(text, money.currency)
