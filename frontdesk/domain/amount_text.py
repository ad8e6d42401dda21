"""The one reader of an amount that a person wrote or pasted: it takes what can mean one thing alone.

The signs of one country's decimals are another's groups. So a text is read in every style in which people write
numbers; when two styles make two amounts of it, the person is asked. The language of the screen decides nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal

from frontdesk.domain.currency import Currency
from frontdesk.domain.money import AmountError, AmountProblem, Money, plain_digits

LONGEST_TEXT = 200
"""No amount, with all the words and spaces around it, is written in more characters."""

LONGEST_NUMBER = 32
"""No number has more digits and signs."""

# Marks of direction and joints that are not seen. Overrides (U+202D, U+202E) are no such marks: they turn the
# digits that a person sees.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"))
_UNSEEN |= dict.fromkeys(range(0x2066, 0x206A))
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "),
        **dict.fromkeys("’‘ʼ＇", "'"),
        **dict.fromkeys("،，", ","),
        **dict.fromkeys("−–‒－", "-"),
        "．": ".",
        "＋": "+",
        "（": "(",
        "）": ")",
    }
)

# Patterns are compiled when they are first used: a start of the till has no amount to read.
_PARTS = (
    r"(?P<before>[^0-9]*?)"
    r"(?P<point>[.,٫]?)"
    r"(?P<number>[0-9]([0-9.,'٫٬ ]*[0-9])?([.,٫](?![^ )]))?)"
    r"(?P<after>[^0-9]*)"
)
_BEFORE = r"(?s)(?P<outer>[+(-]?)\s*(?P<words>.*?)\s*(?P<inner>[+(-]?)"
_AFTER = r"(?s)(?P<inner>[)-]?)\s*(?P<words>.*?)\s*(?P<outer>[)-]?)"


def _threes(group: str) -> str:
    """Return what a number in groups of three looks like; a nought alone begins none."""
    return rf"(?!0+{group})[0-9]{{1,3}}({group}[0-9]{{3}})+"


def _style(decimal: str, grouped: str) -> str:
    """Return what a number looks like to those who write it with this decimal sign and these groups."""
    return rf"(?P<whole>[0-9]*|{grouped})({decimal}(?P<decimals>[0-9]+))?"


_STYLES = (
    *(_style(r"\.", _threes(group)) for group in (",", " ", "'", "٬")),
    *(_style(",", _threes(group)) for group in (r"\.", " ", "'", "٬")),
    *(_style("٫", _threes(group)) for group in ("٬", ",", " ")),
    # In India twelve lakh is 12,00,000.
    _style(r"\.", r"(?!0+,)[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}"),
)


def parse_amount(text: str, currency: Currency) -> Money:
    """Read an amount that a person typed or pasted, and never guess.

    Digits of any script are taken, and the currency's own code, symbols and names are passed over.

    Args:
        text: What was written.
        currency: The currency it is meant in; it decides how many decimals are allowed.

    Raises:
        AmountError: With the problem. AMBIGUOUS has the readings to choose from: "1.500" could stand before
            decimals or between groups; and one reading alone when the other has more decimals than the currency.
    """
    numbers, negative = _numbers_in(text, currency)
    meanings = sorted({meaning for number in numbers for meaning in _meanings(number)})
    if not meanings:
        raise AmountError(AmountProblem.NOT_A_NUMBER, currency)
    if negative:
        raise AmountError(AmountProblem.NEGATIVE, currency)
    if len(meanings) > 1:
        raise AmountError(AmountProblem.AMBIGUOUS, currency, _amounts(meanings, currency))
    money = Money.of(meanings[0], currency)
    if not money:
        raise AmountError(AmountProblem.ZERO, currency)
    return money


def _numbers_in(text: str, currency: Currency) -> tuple[set[str], bool]:
    """Return the number in a text, and whether it is below zero; what is around it must be known.

    A point between a word and a digit ends the word or begins the number: then there are two ("Rs.500").
    """
    text = text.strip()
    if len(text) > LONGEST_TEXT:
        raise AmountError(AmountProblem.NOT_A_NUMBER, currency)
    seen = plain_digits(text.translate(_UNSEEN)).translate(_ALIKE).strip()
    parts = re.fullmatch(_PARTS, seen)
    if parts is None:
        empty = not seen or _names(seen, currency)
        raise AmountError(AmountProblem.EMPTY if empty else AmountProblem.NOT_A_NUMBER, currency)
    before = re.fullmatch(_BEFORE, parts["before"].strip())
    after = re.fullmatch(_AFTER, parts["after"].strip())
    assert before is not None
    assert after is not None
    signs = before["outer"] + before["inner"] + after["inner"] + after["outer"]
    words = (before["words"], after["words"])
    if signs not in {"", "+", "-", "()"} or any(word and not _names(word, currency) for word in words):
        raise AmountError(AmountProblem.NOT_A_NUMBER, currency)
    if len(parts["number"]) > LONGEST_NUMBER:
        raise AmountError(AmountProblem.TOO_LARGE, currency)
    numbers = {parts["point"] + parts["number"]}
    if parts["before"][-1:].strip(" +-("):
        numbers.add(parts["number"])
    return numbers, signs in {"-", "()"}


def _names(words: str, currency: Currency) -> bool:
    if words.upper() == currency.code:
        return True
    # The words of all currencies are loaded when they are first needed.
    from frontdesk.domain.currency_words import fits

    return fits(words, currency)


def _meanings(number: str) -> set[Decimal]:
    """Return what a number means, in all styles in which it is written as one should."""
    if number[:-1].isdecimal():
        # "5." is five; after groups a last sign could end a sentence.
        number = number.rstrip(".,٫")
    matches = (re.fullmatch(style, number) for style in _STYLES)
    return {
        Decimal(f"{re.sub('[^0-9]', '', match['whole']) or '0'}.{match['decimals'] or '0'}")
        for match in matches
        if match is not None
    }


def _amounts(meanings: list[Decimal], currency: Currency) -> tuple[Money, ...]:
    possible = []
    for meaning in meanings:
        try:
            possible.append(Money.of(meaning, currency))
        except AmountError as impossible:
            problem = impossible
    if not possible:
        raise problem
    return tuple(possible)
