"""The keyed hash of a card number."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

import pytest

from frontdesk.domain.card import CardNumber
from frontdesk.journal.card_hash import CardHasher

if TYPE_CHECKING:
    from pathlib import Path

NUMBER = CardNumber("0012345678")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "card.key"


def test_a_card_is_recognised_after_a_restart(file: Path) -> None:
    before = CardHasher.load(file).of(NUMBER)

    assert CardHasher.load(file).of(NUMBER) == before
    assert CardHasher.load(file).of(CardNumber("12345678")) != before


def test_the_hash_can_not_be_undone_by_trying_all_numbers(file: Path, tmp_path: Path) -> None:
    told = CardHasher.load(file).of(NUMBER)

    assert told != CardHasher.load(tmp_path / "another till.key").of(NUMBER)
    assert told != hashlib.sha256(NUMBER.digits.encode()).hexdigest()
    assert NUMBER.digits not in told


def test_the_key_is_for_this_user_alone(file: Path) -> None:
    CardHasher.load(file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(file.read_bytes()) == 32


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 33])
def test_a_damaged_key_is_told_and_kept(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(ValueError, match="is not a key of 32 bytes"):
        CardHasher.load(file)

    assert file.read_bytes() == content


def test_a_key_that_was_not_finished_does_not_stand_in_the_way(file: Path) -> None:
    file.with_suffix(".part").write_bytes(b"half")

    assert CardHasher.load(file).of(NUMBER) == CardHasher.load(file).of(NUMBER)
