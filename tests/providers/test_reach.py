"""What counts as the service having answered."""

from __future__ import annotations

import pytest

from frontdesk.providers.base import Doubt, NotSentError, OutcomeUnknownError
from frontdesk.providers.ts import connect
from tests.providers.conftest import Serve
from tests.providers.server import answers, hangs
from tests.providers.values import EMAIL, PASSWORD
from tests.support.training import TrainingServer


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, {"transaction_reasons": []}),
        (201, {"transaction_reasons": []}),
        (401, "HTTP Basic: Access denied.\n"),
        (403, {"errors": "no"}),
        (403, ""),
        (404, {"error": "Not Found"}),
        (422, {"errors": "no"}),
        (429, {"error": "not now"}),
    ],
)
async def test_whatever_the_service_answers_it_was_reached(serve: Serve, status: int, body: object) -> None:
    server, provider = await serve(answers(status, body))
    await provider.reach()
    assert [received.target for received in server.received] == ["/api/v3/transaction_reasons?page=1&per_page=1"]


@pytest.mark.parametrize(
    ("status", "body", "doubt"),
    [
        (200, "<html>Welcome to our network</html>", Doubt.NOT_JSON),
        (200, "", Doubt.NOT_JSON),
        (403, "<html>Blocked</html>", Doubt.NOT_JSON),
        (404, "<html>Not here</html>", Doubt.NOT_JSON),
        (302, "", Doubt.UNEXPECTED),
        (500, {"error": "out of order"}, Doubt.SERVER_FAILED),
        (502, "<html>Bad gateway</html>", Doubt.SERVER_FAILED),
        (511, "<html>Sign in to the network</html>", Doubt.SERVER_FAILED),
    ],
)
async def test_what_is_not_the_service_was_not_reached_and_is_asked_once(
    serve: Serve, status: int, body: object, doubt: Doubt
) -> None:
    server, provider = await serve(answers(status, body))
    with pytest.raises(OutcomeUnknownError) as told:
        await provider.reach()
    assert told.value.doubt is doubt
    assert len(server.received) == 1


async def test_a_server_that_hangs_was_not_reached(serve: Serve) -> None:
    _, provider = await serve(hangs)
    with pytest.raises(OutcomeUnknownError) as told:
        await provider.reach()
    assert told.value.doubt is Doubt.TIMED_OUT


async def test_a_port_that_nobody_listens_on_was_not_reached(closed_port: int) -> None:
    provider = connect(f"http://127.0.0.1:{closed_port}", EMAIL, PASSWORD)
    with pytest.raises(NotSentError):
        await provider.reach()
    await provider.close()


@pytest.mark.parametrize("email", ["mariam@practice.example", "omar@practice.example", "noor@practice.example"])
async def test_the_training_server_is_reached_whatever_the_rights(
    training_server: TrainingServer, email: str
) -> None:
    provider = connect(training_server.url, *training_server.user_named(email).credentials)
    await provider.reach()
    await provider.close()
