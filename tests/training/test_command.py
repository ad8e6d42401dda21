"""The training server as the till starts it: a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from frontdesk.training import command
from frontdesk.training.options import Quirk, RowField, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = {"number": "6636747879", "pin": "66882"}
FILTER = '{"number_or_product_name_cont":"6636747879"}'
END_SECONDS = 20


@dataclass(frozen=True)
class Started:
    process: subprocess.Popen[str]
    hello: dict[str, Any]

    def balance(self) -> str:
        return str(self.put("/api/v1/gift_cards/check_balance", CARD)["balance"])

    def redeem(self, amount: str) -> None:
        order = CARD | {"amount": amount, "currency": "USD"}
        assert self.send("POST", "/api/v1/gift_cards/redeem", order).status_code == 201

    def put(self, path: str, body: dict[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = self.send("PUT", path, body).json()
        return found

    def send(self, method: str, path: str, body: dict[str, str] | None = None) -> httpx.Response:
        user = self.hello["users"][0]
        with httpx.Client(auth=(user["email"], user["password"]), trust_env=False) as http:
            return http.request(method, self.hello["url"] + path, json=body)

    def close_stdin(self) -> tuple[int, str, str]:
        rest, errors = self.process.communicate(timeout=END_SECONDS)
        return self.process.returncode, rest, errors


@contextmanager
def started(*options: str) -> Iterator[Started]:
    process = subprocess.Popen(
        [sys.executable, "-m", "frontdesk", "training-server", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        try:
            yield Started(process, json.loads(process.stdout.readline()))
        finally:
            process.kill()


def test_practice_survives_a_restart_until_it_is_forgotten(tmp_path: Path) -> None:
    database = tmp_path / "made" / "training.sqlite3"
    options = ("--database", str(database), "--until-stdin-closes")
    with started(*options) as first:
        first.redeem("98.66")
        first_end = first.close_stdin()
    with started(*options) as second:
        second_balance = second.balance()
        second.close_stdin()
    with started(*options, "--fresh") as third:
        third_balance = third.balance()
        third.close_stdin()

    # Nothing but the one line on stdout, nothing at all on stderr, and an end as it should be.
    assert first_end == (0, "", "")
    assert (second_balance, third_balance) == ("USD 700.00", "USD 798.66")


def test_the_handshake(tmp_path: Path) -> None:
    with started("--database", str(tmp_path / "t.sqlite3"), "--until-stdin-closes") as server:
        hello = server.hello
        server.close_stdin()

    assert hello.keys() == {"url", "users", "cards"}
    assert hello["url"].startswith("http://127.0.0.1:")
    assert hello["users"][0] == {
        "name": "Mariam Khan",
        "email": "mariam@practice.example",
        "password": "mariam-123",
        "role": "cashier",
        "store_ids": [1, 2],
    }
    assert {user["role"] for user in hello["users"]} == {"cashier", "manager", "client"}
    keys = {"number", "pin", "card_type", "currency", "product_name", "skus", "note", "kind"}
    assert all(card.keys() == keys for card in hello["cards"])


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_signal_ends_it(tmp_path: Path) -> None:
    with started("--database", str(tmp_path / "t.sqlite3")) as server:
        server.process.send_signal(signal.SIGINT)
        code = server.process.wait(END_SECONDS)

    assert code == 0


def test_a_taken_port_is_said_in_one_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code = command.main(["--database", str(tmp_path / "t.sqlite3"), "--port", str(port)])

    said = capfd.readouterr()
    assert (code, said.out) == (1, "")
    assert said.err.startswith(f"frontdesk training-server: port {port} can't be used: ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("more", [[], ["--fresh"]])
def test_a_file_that_is_no_database_is_left_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], more: list[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear customer, " * 100)

    code = command.main(["--database", str(path), *more])

    assert code == 1
    assert "can't be used" in capfd.readouterr().err
    assert path.read_text().startswith("Dear customer")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("postgresql+psycopg://me:s3cret@127.0.0.1:1/shop", "connection"),
        ("mysql://me:s3cret@127.0.0.1/shop", "neither a SQLite file nor"),
        ("postgresql://me:s3cret@host:port/shop", "no database URL"),
        ("://me:s3cret@", "no database URL"),
    ],
)
def test_a_database_that_can_not_be_used_is_said_in_one_line_without_its_password(
    capfd: pytest.CaptureFixture[str], url: str, reason: str
) -> None:
    code = command.main(["--database", url])

    said = capfd.readouterr()
    assert (code, said.out) == (1, "")
    assert said.err.startswith("frontdesk training-server: the database ")
    assert reason in said.err
    assert "s3cret" not in said.err
    assert said.err.count("\n") == 1


def test_what_is_asked_for_reaches_the_answers(tmp_path: Path) -> None:
    forms = ("--quirks", "numbers, plain-200", "--rows-without", "notes", "--recent-rows", "1")
    choices = (*forms, "--refuse-front-desk", "stores")
    with started("--database", str(tmp_path / "t.sqlite3"), "--until-stdin-closes", *choices) as server:
        stores = server.send("GET", "/api/v1/stores")
        (found,) = server.send("GET", "/api/v1/gift_cards?q=" + FILTER).json()["gift_cards"]
        shown = server.send("GET", f"/api/v1/gift_cards/{found['id']}")
        server.close_stdin()

    assert stores.status_code == 403
    assert shown.status_code == 200
    assert shown.json()["current_balance"] == 798.66
    (row,) = shown.json()["transactions"]
    assert "meta" in row
    assert "notes" not in row


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--quirks", "brace"),
        ("--refuse-front-desk", "cards,users"),
        ("--rows-without", "id"),
        ("--recent-rows", "-1"),
    ],
)
def test_what_there_is_not_can_not_be_asked_for(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["--database", str(tmp_path / "t.sqlite3"), f"{option}={value}"])

    assert ended.value.code == 2
    assert repr(value) in capfd.readouterr().err


def test_help_names_every_choice(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])

    said = " ".join(capfd.readouterr().out.split())
    for choice in (*Quirk, *Subject, *RowField):
        assert choice.value in said
