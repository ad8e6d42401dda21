from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.training import TrainingServer, seeded_database, training_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["seeded_database", "training_server"]


@pytest.fixture
def sign_in(training_server: TrainingServer) -> Iterator[Callable[[str], httpx.Client]]:
    """Real HTTP clients, by the e-mail's first part: sign_in("mariam")."""
    opened: list[httpx.Client] = []

    def open_client(name: str) -> httpx.Client:
        user = training_server.user_named(f"{name}@practice.example")
        # An empty TLS context: making the usual one takes longer than a whole test.
        no_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        client = httpx.Client(base_url=training_server.url, auth=user.credentials, verify=no_tls, trust_env=False)
        opened.append(client)
        return client

    yield open_client
    for client in opened:
        client.close()


@pytest.fixture
def http(sign_in: Callable[[str], httpx.Client]) -> httpx.Client:
    """The brand's own, wide account."""
    return sign_in("office")
