from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.training import TrainingServer, seeded_database, training_server

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["seeded_database", "training_server"]


@pytest.fixture
def client(training_server: TrainingServer) -> Iterator[httpx.Client]:
    """The brand's own account, over real HTTP."""
    with httpx.Client(
        base_url=training_server.url, auth=training_server.user("client").credentials, trust_env=False
    ) as http:
        yield http
