"""A damaged journal at the start: the person reads of it at the sign-in and at the till, until they close it."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.domain.errors import Notice, NoticeKind
from tests.support.counter import Counter, open_counter
from tests.support.training import TrainingServer

TITLE = "The till’s records were damaged, and new ones have begun"


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A folder whose journal is damaged, with its key."""
    folder = tmp_path / "training"
    folder.mkdir()
    (folder / "journal.sqlite3").write_bytes(b"not a database" * 100)
    (folder / "card-hash.key").write_bytes(b"k" * 32)
    return tmp_path


async def sign_out(counter: Counter) -> None:
    await counter.hands.press("top_bar_sign_out")
    await counter.hands.until_shown("sign_in_email")
    await counter.app.tasks.join()


async def test_a_damaged_journal_is_told_until_it_is_closed(training_server: TrainingServer, used: Path) -> None:
    async with open_counter(training_server, used) as counter:
        await counter.hands.until_shown("sign_in_notice_title")
        assert counter.hands.text("sign_in_notice_title") == TITLE
        (kept,) = (used / "training").glob("journal-damaged-*.sqlite3")
        assert str(kept) in counter.shown()
        assert kept.read_bytes() == b"not a database" * 100

        await counter.sign_in()
        assert counter.hands.text("till_notice_title") == TITLE
        counter.hands.scan("5501620001")
        await counter.until_said("USD 25.00")
        assert counter.hands.text("till_notice_title") == TITLE
        await sign_out(counter)
        assert TITLE in counter.shown()
        await counter.sign_in()

        counter.till.tell(Notice(NoticeKind.BUG))
        assert TITLE not in counter.shown()
        await counter.hands.press("till_notice_dismiss")
        assert counter.hands.text("till_notice_title") == TITLE
        await counter.hands.press("till_notice_dismiss")
        assert TITLE not in counter.shown()
        await sign_out(counter)
        assert TITLE not in counter.shown()
    async with open_counter(training_server, used) as counter:
        await counter.sign_in()
        assert TITLE not in counter.shown()
