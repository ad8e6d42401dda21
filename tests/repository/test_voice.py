"""Every text of the program speaks with the till's voice, as far as a program can tell: see docs/voice.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "resources" / "translations" / "frontdesk_de.ts"
VOICE = ROOT / "docs" / "voice.md"

LONGEST = 20
"""So many words a sentence may have."""

LONGEST_TITLE = 14
"""So many words a text may have that is no sentence: a title, a button, what a key does."""

BANNED = re.compile(
    r"(?i)\b(please|error|invalid|failed|failure|oops|sorry|success\w*|abort\w*|exception|null|time-?out|retry|"
    r"unable|click|data|user)\b"
)
"""Words of programs, not of shops."""


def sources() -> list[tuple[str, str]]:
    """Every text with its context, in English."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(TEXTS).getroot().iter("context")
        for message in context.iter("message")
    ]


def sentences(text: str) -> Iterator[str]:
    yield from (each for each in re.split(r"(?<=[.?])\s+", text) if each)


def test_there_are_texts() -> None:
    assert len(sources()) > 900


@pytest.mark.parametrize(
    ("rule", "broken"),
    [
        ("the words of a shop", BANNED.search),
        ("no exclamation", lambda text: "!" in text),
        ("a typographic apostrophe and quotes", lambda text: "'" in text or '"' in text),
        ("an ellipsis is one sign", lambda text: "..." in text),
        (
            "no blank at its ends, and none twice",
            lambda text: (any(map(str.isalpha, text)) and text != text.strip()) or "  " in text,
        ),
        ("short sentences", lambda text: any(len(each.split()) > LONGEST for each in sentences(text))),
        (
            "a title is short, a sentence ends with a full stop",
            lambda text: (
                not text.rstrip(")").endswith((".", "?", ":", "…", "”")) and len(text.split()) > LONGEST_TITLE
            ),
        ),
    ],
)
def test_every_text_keeps_a_rule(rule: str, broken: object) -> None:
    assert callable(broken)
    wrong = [f"{context}: {text}" for context, text in sources() if broken(text)]

    assert not wrong, rule


def test_the_page_of_the_voice_keeps_its_own_rules_and_names_every_language() -> None:
    page = VOICE.read_text("utf-8")

    for name in ("العربية", "Deutsch", "Français", "Español", "简体中文"):
        assert name in page
    assert "!" not in page
