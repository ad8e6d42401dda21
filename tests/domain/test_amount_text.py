"""What a person writes for an amount: read, asked about, or refused by its problem."""

from __future__ import annotations

import pytest

from frontdesk.domain.amount_text import LONGEST_TEXT, parse_amount
from frontdesk.domain.currency import Currency
from frontdesk.domain.money import LARGEST_MINOR_UNITS, AmountError, AmountProblem, Money

AED, CHF, CLF, DKK, EUR, INR, JPY, KWD, PEN, USD, XCG, XOF, ZMW = (
    Currency.of(code) for code in "AED CHF CLF DKK EUR INR JPY KWD PEN USD XCG XOF ZMW".split()
)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("25", USD, 2500),
        ("25.00", USD, 2500),
        ("25,00", USD, 2500),
        ("25.5", USD, 2550),
        (".5", USD, 50),
        ("5.", USD, 500),
        ("+5", USD, 500),
        ("0012", USD, 1200),
        ("0.50", USD, 50),
        ("1234.500", USD, 123450),
        ("500", JPY, 500),
        ("5.0", JPY, 5),
        ("0.125", KWD, 125),
        ("1.2345", CLF, 12345),
        ("10000000000000", USD, LARGEST_MINOR_UNITS),
        # Groups.
        ("1,234.56", USD, 123456),
        ("1.234,56", USD, 123456),
        ("1'234.56", USD, 123456),
        ("1’234", USD, 123400),
        ("1'234,5", USD, 123450),
        ("1 234,56", USD, 123456),
        ("1\u202f234,56", USD, 123456),
        ("1\u00a0234\u00a0567", USD, 123456700),
        ("1.234.567", USD, 123456700),
        ("1,234,567", JPY, 1234567),
        ("1,234.567", KWD, 1234567),
        ("1.234,567", KWD, 1234567),
        ("1,00,000.00", INR, 10000000),
        ("1,00,000", INR, 10000000),
        ("12,34,56,789.5", INR, 12345678950),
        # Digits and signs of other scripts; of the Arabic signs each is one thing only.
        ("٣٦٫٧١", AED, 3671),
        ("١٬٢٣٤٫٥٦", AED, 123456),
        ("١٬٢٣٤", AED, 123400),
        ("١٫٥٠٠", KWD, 1500),
        ("1,234٫5", AED, 123450),
        ("١٢،٥", AED, 1250),
        ("۳۶٫۷۱", AED, 3671),
        ("३६.७१", INR, 3671),
        ("３６．７１", USD, 3671),
        # What is pasted around it.
        ("  36.71\n", AED, 3671),
        ("AED 36.71", AED, 3671),
        ("36.71aed", AED, 3671),
        ("AED\t36.71", AED, 3671),
        ("د.إ.\u200f 36.71", AED, 3671),
        ("\u200f36.71\u00a0د.إ.\u200f", AED, 3671),
        ("\u2067٣٦٫٧١ درهم\u2069", AED, 3671),
        ("36.71 dirhams", AED, 3671),
        ("Dhs. 36.71", AED, 3671),
        ("$5", USD, 500),
        ("$ .50", USD, 50),
        ("Cg.1,234.56", XCG, 123456),
        ("US$ 5.00", USD, 500),
        ("USD $5.00", USD, 500),
        ("+$5", USD, 500),
        ("5 US dollars.", USD, 500),
        ("25,00\u00a0€", EUR, 2500),
        ("€ 25.00 EUR", EUR, 2500),
        ("25 euros", EUR, 2500),
        ("￥1,234,567", JPY, 1234567),
        ("1,234,567円", JPY, 1234567),
        ("12.345,000 KD", KWD, 12345000),
        ("12 500 F\u202fCFA", XOF, 12500),
        ("Fr. 12.50", CHF, 1250),
        ("12,50 kr.", DKK, 1250),
        ("Rs. 500", INR, 50000),
        ("1\u00ad2\u200b.5\ufeff", USD, 1250),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, currency: Currency, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "problem"),
    [
        ("", USD, AmountProblem.EMPTY),
        ("  \u00a0\t\u200e", USD, AmountProblem.EMPTY),
        ("usd", USD, AmountProblem.EMPTY),
        ("US$", USD, AmountProblem.EMPTY),
        ("abc", USD, AmountProblem.NOT_A_NUMBER),
        ("12a", USD, AmountProblem.NOT_A_NUMBER),
        ("1e5", USD, AmountProblem.NOT_A_NUMBER),
        ("½", USD, AmountProblem.NOT_A_NUMBER),
        ("5²", USD, AmountProblem.NOT_A_NUMBER),
        ("🎁", USD, AmountProblem.NOT_A_NUMBER),
        (".", USD, AmountProblem.NOT_A_NUMBER),
        (". .", USD, AmountProblem.NOT_A_NUMBER),
        ("-", USD, AmountProblem.NOT_A_NUMBER),
        ("--5", USD, AmountProblem.NOT_A_NUMBER),
        ("(5", USD, AmountProblem.NOT_A_NUMBER),
        ("5,-", USD, AmountProblem.NOT_A_NUMBER),
        ("1,2,3", USD, AmountProblem.NOT_A_NUMBER),
        ("1.234.56", USD, AmountProblem.NOT_A_NUMBER),
        ("1,234.", USD, AmountProblem.NOT_A_NUMBER),
        ("12'34", USD, AmountProblem.NOT_A_NUMBER),
        ("0,123,456", USD, AmountProblem.NOT_A_NUMBER),
        ("1,00,00.00", INR, AmountProblem.NOT_A_NUMBER),
        ("100,00,000", INR, AmountProblem.NOT_A_NUMBER),
        ("0,12,345", INR, AmountProblem.NOT_A_NUMBER),
        ("1,234'567.00", USD, AmountProblem.NOT_A_NUMBER),
        ("1٫234٫567", USD, AmountProblem.NOT_A_NUMBER),
        # Two numbers are not one: "12 50" is no 1250.
        ("12 50", USD, AmountProblem.NOT_A_NUMBER),
        ("1 2", USD, AmountProblem.NOT_A_NUMBER),
        ("1  234", USD, AmountProblem.NOT_A_NUMBER),
        ("1\n234", USD, AmountProblem.NOT_A_NUMBER),
        ("1\t234", USD, AmountProblem.NOT_A_NUMBER),
        ("36.71 12.00", USD, AmountProblem.NOT_A_NUMBER),
        ("2 x 5.00", USD, AmountProblem.NOT_A_NUMBER),
        # Other words could make it another number, and other currencies do.
        ("5k", USD, AmountProblem.NOT_A_NUMBER),
        ("5K", ZMW, AmountProblem.NOT_A_NUMBER),
        ("5 million", USD, AmountProblem.NOT_A_NUMBER),
        ("2 lakh", INR, AmountProblem.NOT_A_NUMBER),
        ("5万", JPY, AmountProblem.NOT_A_NUMBER),
        ("50 cents", USD, AmountProblem.NOT_A_NUMBER),
        ("500 fils", KWD, AmountProblem.NOT_A_NUMBER),
        ("EUR 5", USD, AmountProblem.NOT_A_NUMBER),
        ("€5", USD, AmountProblem.NOT_A_NUMBER),
        ("C$5", USD, AmountProblem.NOT_A_NUMBER),
        ("$5 EUR", USD, AmountProblem.NOT_A_NUMBER),
        # What turns the digits that a person sees.
        ("\u202e12.50", USD, AmountProblem.NOT_A_NUMBER),
        ("-5", USD, AmountProblem.NEGATIVE),
        ("−5.00", USD, AmountProblem.NEGATIVE),
        ("- 5", USD, AmountProblem.NEGATIVE),
        ("5.00-", USD, AmountProblem.NEGATIVE),
        ("-$5", USD, AmountProblem.NEGATIVE),
        ("CHF-5.00", CHF, AmountProblem.NEGATIVE),
        ("($5.00)", USD, AmountProblem.NEGATIVE),
        ("-0", USD, AmountProblem.NEGATIVE),
        ("-1.500", USD, AmountProblem.NEGATIVE),
        ("0", USD, AmountProblem.ZERO),
        ("0.00", USD, AmountProblem.ZERO),
        ("0,000", KWD, AmountProblem.ZERO),
        ("٠", USD, AmountProblem.ZERO),
        ("12.3456", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("0.123", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("1234.567", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("1.234,567", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("5.5", JPY, AmountProblem.TOO_MANY_DECIMALS),
        ("1.2345", KWD, AmountProblem.TOO_MANY_DECIMALS),
        ("١٫٢٣٤", USD, AmountProblem.TOO_MANY_DECIMALS),
        ("10000000000000.01", USD, AmountProblem.TOO_LARGE),
        ("9" * 32, USD, AmountProblem.TOO_LARGE),
        ("9" * LONGEST_TEXT, USD, AmountProblem.TOO_LARGE),
        ("9" * 1_000_000, USD, AmountProblem.NOT_A_NUMBER),
        ("1," * 1_000_000, USD, AmountProblem.NOT_A_NUMBER),
        ("1" + " " * 1_000_000 + "2", USD, AmountProblem.NOT_A_NUMBER),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_what_is_no_amount_is_refused_by_its_problem(text: str, currency: Currency, problem: AmountProblem) -> None:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, currency)

    assert refused.value.problem is problem
    assert refused.value.currency == currency
    assert refused.value.readings == ()


@pytest.mark.parametrize(
    ("text", "currency", "readings"),
    [
        ("1.500", USD, ["1.50", "1500.00"]),
        ("1,500", USD, ["1.50", "1500.00"]),
        ("$1,500", USD, ["1.50", "1500.00"]),
        ("١،٥٠٠", USD, ["1.50", "1500.00"]),
        ("1,234", USD, ["1234.00"]),
        ("999.000", USD, ["999.00", "999000.00"]),
        ("012.500", USD, ["12.50", "12500.00"]),
        # A point that could end a word or begin a number.
        ("$.50", USD, ["0.50", "50.00"]),
        ("Rs.500", INR, ["0.50", "500.00"]),
        ("KD.500", KWD, ["0.500", "500.000"]),
        ("S/.50", PEN, ["0.50", "50.00"]),
        ("JPY.500", JPY, ["500"]),
        ("1.500", KWD, ["1.500", "1500.000"]),
        ("1,234", KWD, ["1.234", "1234.000"]),
        ("1.500", JPY, ["1500"]),
        ("12.000", JPY, ["12", "12000"]),
    ],
)
def test_what_can_be_read_in_two_ways_is_asked_for(text: str, currency: Currency, readings: list[str]) -> None:
    with pytest.raises(AmountError) as refused:
        parse_amount(text, currency)

    assert refused.value.problem is AmountProblem.AMBIGUOUS
    assert [money.wire for money in refused.value.readings] == readings
