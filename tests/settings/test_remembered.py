"""What is remembered between sign-ins, and what is made of a damaged file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from frontdesk.remembered import Remembered

if TYPE_CHECKING:
    from pathlib import Path

LAST = Remembered("mariam@example.com", "1", "till 2")


def test_the_last_choices_are_proposed_again(tmp_path: Path) -> None:
    file = tmp_path / "remembered.json"

    LAST.save(file)
    Remembered("نور@example.com", "2", "کاونٹر").save(file)

    assert Remembered.load(file) == Remembered("نور@example.com", "2", "کاونٹر")
    assert [each.name for each in tmp_path.iterdir()] == ["remembered.json"]
    assert set(json.loads(file.read_text("utf-8"))) == {"email", "store_id", "till"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"text"', b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_simply_not_remembered(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "remembered.json"
    file.write_bytes(content)

    assert Remembered.load(file) == Remembered()


def test_what_is_not_there_or_no_file_is_not_remembered(tmp_path: Path) -> None:
    assert Remembered.load(tmp_path / "none.json") == Remembered()
    assert Remembered.load(tmp_path) == Remembered()


def test_the_parts_that_can_be_read_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "remembered.json"
    file.write_text('{"email": "mariam@example.com", "till": 5, "password": "x", "store_id": null}')

    assert Remembered.load(file) == Remembered(email="mariam@example.com")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "remembered.json"
    LAST.save(file)
    (tmp_path / "remembered.part").mkdir()

    with pytest.raises(OSError, match=r"remembered\.part"):
        Remembered("other@example.com").save(file)

    assert Remembered.load(file) == LAST
