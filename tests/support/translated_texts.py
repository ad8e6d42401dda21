"""What stands in the files for translators, and what can be wrong with a translation whatever its words are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FORMS = {"en": 2, "ar": 6, "de": 2, "es": 2, "fr": 2, "zh_CN": 1}
"""How many forms of a text for a number each language has, as Qt counts them."""

_FORMS_OF_ONE_NUMBER = {"en": 1, "ar": 3, "de": 1, "es": 1, "fr": 0, "zh_CN": 0}
"""So many forms, from the first, are for one number only: they may say it in a word, or leave it out."""

_PLACE = re.compile(r"\{[a-z_][a-z_0-9]*\}")
_NUMBER = re.compile(r"%L?n|%\d")
_CLOSING = " \u00a0\u202f\u2060\u200e\u200f\u2066\u2067\u2068\u2069”’»“‘」』)）"
_ENDS = {
    "a full stop": (".", "。"),
    "a question mark": ("?", "؟", "？"),
    "an exclamation mark": ("!", "！"),
    "a colon": (":", "："),
    "an ellipsis": ("…", "……"),
    "a comma": (",", "،", "，", "、"),
    "a semicolon": (";", "؛", "；"),
}
_PATTERN = "in Qt's letters for"
_SEPARATORS = frozenset({"Between the members of a list", "Between two sentences"})


@dataclass(frozen=True, slots=True)
class Message:
    """One text in a file for translators.

    Attributes:
        context, source, comment: What it is found by; `comment` is the translators' and Qt's.
        extra: A further hint for translators.
        plural: Whether it is for a number.
        forms: The translation: one text, or one for each form; "" is missing.
        finished: Whether the translator is done with it.
    """

    context: str
    source: str
    comment: str
    extra: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.comment


def read_texts(file: Path) -> list[Message]:
    """Return all messages of a .ts file."""
    return list(_messages(ET.parse(file).getroot()))


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in translation) if plural else (translation.text or "",)
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.findtext("extracomment") or "",
                plural,
                forms,
                translation.get("type") is None,
            )


def faults(message: Message, language: str) -> list[str]:
    """Name what is wrong with a translation; a text that is missing is one fault."""
    if not all(message.forms):
        return ["it is not translated"]
    found = []
    wanted = FORMS[language] if message.plural else 1
    if len(message.forms) != wanted:
        found.append(f"it has {len(message.forms)} forms instead of {wanted}")
    for place, form in enumerate(message.forms):
        may_leave_out = message.plural and place < _FORMS_OF_ONE_NUMBER[language]
        found += _faults_of(message, form, may_leave_out)
    return found


def _faults_of(message: Message, form: str, may_leave_out_number: bool) -> list[str]:
    if _PATTERN in message.comment:
        return _faults_of_pattern(message.source, form)
    found = []
    source = message.source
    if sorted(set(_PLACE.findall(form))) != sorted(set(_PLACE.findall(source))):
        found.append(f"its places are not those of the source: {form}")
    if len(_PLACE.findall(form)) != form.count("{") or form.count("{") != form.count("}"):
        found.append(f"a brace is wrong: {form}")
    numbers = _NUMBER.findall(source)
    if _NUMBER.findall(form) != numbers and not (may_leave_out_number and not _NUMBER.findall(form)):
        found.append(f"the number is not where it should be: {form}")
    if message.comment not in _SEPARATORS and _edges(form) != _edges(source):
        found.append(f"it begins or ends with other blanks: “{form}”")
    if any(sign in form and sign not in source for sign in "'\"`"):
        found.append(f"it has a straight quote or apostrophe: {form}")
    if message.comment not in _SEPARATORS and _end(form) != _end(source):
        found.append(f"it ends with {_end(form)}, the source with {_end(source)}: {form}")
    if "  " in form:
        found.append(f"it has two blanks in a row: {form}")
    return found


def _faults_of_pattern(source: str, form: str) -> list[str]:
    """A date's or a time's pattern: the same parts, whatever stands between them."""
    bare = re.sub(r"'[^']*'", "", form)
    parts = {letter.lower() if letter == "h" else letter for letter in re.findall(r"[A-Za-z]", bare)}
    wanted = set(re.findall(r"[A-Za-z]", source))
    extra = parts - wanted - {"A", "P", "a", "p", "t"}
    missing = {each.casefold() for each in wanted} - {each.casefold() for each in parts}
    return [f"it is not the same day or time: {form}"] if extra - {"h"} or missing else []


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    bare = text.rstrip(_CLOSING)
    return next((name for name, signs in _ENDS.items() if bare.endswith(signs)), "no sign")
