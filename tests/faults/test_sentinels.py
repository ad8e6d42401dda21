"""A planted card number, PIN and password are nowhere in what a till keeps, logs, raises or tells."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from frontdesk.domain.card import CardNumber, Pin
from frontdesk.domain.errors import NoticeError
from frontdesk.domain.movement import Redeem
from frontdesk.logs import logging_to
from frontdesk.providers.ts import TSProvider
from tests.faults import contents
from tests.faults.endings import Seen, after, answers, closes, resets, says, sends, shows_page, stalls
from tests.faults.fault import IMPATIENT, PATIENT
from tests.faults.planted import AUTHORIZATION, EMAIL, NUMBER, PIN, PLANTED, TELLTALE, KeepingErrors, all_of, plant
from tests.faults.rest import come_to_rest
from tests.faults.run import waiting
from tests.support.relay import Relay, passes
from tests.support.till import Till, open_till, usd
from tests.support.training import TrainingServer

pytestmark = pytest.mark.usefixtures("expected_log")

ENDS: dict[str, Seen] = {
    "no fault": answers(lambda answer: answer),
    "connection closed": closes,
    "connection reset": resets,
    "no answer": stalls,
    "half the body": sends(contents.half),
    "502": shows_page(502),
    "refused with them": says(422, {"errors": TELLTALE}),
    "forbidden with them": says(403, {"message": TELLTALE}),
    "failed with them": says(500, {"error": TELLTALE}),
    "them instead of JSON": answers(contents.body(TELLTALE.encode())),
    "them in the wrong places": answers(contents.another(card_number=[NUMBER], amount=TELLTALE, id={"pin": PIN})),
    "sent to them": shows_page(307, Location=f"/{NUMBER}?pin={PIN}"),
    "for another card": answers(contents.another_card),
}


BUGGY = ("no fault", "refused with them")


@pytest.fixture
def planted_server(training_server: TrainingServer) -> TrainingServer:
    plant(training_server)
    return training_server


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[Path]:
    """The till's data folder, in which it also logs."""
    folder = tmp_path / "data"
    folder.mkdir()
    with logging_to(folder / "logs"):
        yield folder


@pytest.fixture
def printed(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """All that was logged, at any level and before anything was hidden in it, and all that reached the terminal."""
    caplog.set_level(logging.DEBUG)
    return lambda: "\n".join([caplog.text, *capsys.readouterr()])


@pytest.mark.parametrize(("name", "buggy"), [(name, False) for name in ENDS] + [(name, True) for name in BUGGY])
async def test_no_secret_is_kept_logged_raised_or_told(
    name: str, buggy: bool, planted_server: TrainingServer, data_folder: Path, printed: Callable[[], str]
) -> None:
    relay = Relay(planted_server)
    patience = IMPATIENT if name == "no answer" else PATIENT
    async with (
        relay.http,
        open_till(relay, planted_server, data_folder, email=EMAIL, timeouts=PATIENT) as till,
    ):
        provider = _keeping(till, buggy=buggy)
        till.desk.reconciler.start()
        card = await till.card(NUMBER)
        said = []
        for pin in (Pin("1111"), Pin(PIN)):
            relay.moves = after(ENDS[name])
            with waiting(till, patience):
                said.append(await _moved(till, Redeem(card, usd("1.00")), pin))
            relay.moves = passes
            await come_to_rest(till, hurried=True)
        said += [repr(await till.attempts()), *map(all_of, provider.errors)]
        assert relay.posts

    told = "\n".join([*said, printed()])
    held = _files(data_folder)

    assert [secret for secret in PLANTED if secret in told] == []
    assert {"frontdesk.log", "journal.sqlite3"} <= held.keys()
    assert [(file, secret) for file, found in held.items() for secret in PLANTED if secret.encode() in found] == []


def test_the_planted_secrets_would_be_seen(planted_server: TrainingServer) -> None:
    held = b"".join(_files(Path(planted_server.where).parent).values())
    assert NUMBER.encode() in held
    assert PIN.encode() in held
    assert AUTHORIZATION in TELLTALE


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def _keeping(till: Till, *, buggy: bool) -> KeepingErrors:
    assert isinstance(till.provider, TSProvider)
    keeping = KeepingErrors(till.provider.cards, buggy=buggy)
    till.mover._provider = keeping
    till.desk.reconciler._provider = keeping
    return keeping


async def _moved(till: Till, movement: Redeem, pin: Pin) -> str:
    """Carry a movement out as the screens do, and return all that is told of it, or logged as a bug."""
    assert movement.number == CardNumber(NUMBER)
    try:
        return repr(await till.mover.move(movement, pin))
    except NoticeError as stopped:
        return all_of(stopped)
    except ZeroDivisionError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
        return all_of(bug)
