from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from frontdesk.journal.journal import Journal
from tests.support.attempts import NOW

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
async def journal(file: Path) -> AsyncIterator[Journal]:
    """A new journal, open."""
    opened = Journal(file)
    await opened.open(NOW)
    yield opened
    await opened.close()
