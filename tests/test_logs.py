"""What is logged stays useful, and carries no secret."""

from __future__ import annotations

import json
import logging
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from frontdesk.logs import FILE_BYTES, FILE_NAME, logging_to, masked

if TYPE_CHECKING:
    from pathlib import Path

PIN = "66882"
PASSWORD = "correct horse, 'battery' staple"
CARD = "6636747879"
BASIC = "Y2FzaGllckBleGFtcGxlOnNlY3JldA=="

LOG = logging.getLogger("frontdesk.tests")


class CarefulError(Exception):
    pass


@pytest.mark.parametrize(
    "text",
    [
        f"pin={PIN}",
        f"pin = {PIN}, next",
        f"PIN: {PIN}",
        f"wrong pin {PIN}",
        f"Invalid pin: '{PIN}'",
        f"card_pin={PIN}&store_id=4",
        repr({"pin": PIN, "store": 4}),
        json.dumps({"gift_card": {"pin": PIN}}),
        json.dumps([json.dumps({"gift_card": {"pin": PIN}})]),
        f"https://till.example/?q=%7B%22pin%22%3A%20%22{PIN}%22%7D",
        f"[type=string_type, input_value={PIN!r}, input_type=str]",
    ],
)
def test_a_pin_is_hidden_in_every_notation(text: str) -> None:
    hidden = masked(text)
    assert PIN not in hidden
    assert "****" in hidden


@pytest.mark.parametrize(
    "text",
    [
        repr({"email": "a@b.example", "password": PASSWORD}),
        json.dumps({"password": PASSWORD}),
        f"Credentials(email='a@b.example', password={PASSWORD!r})",
    ],
)
def test_a_password_is_hidden_to_its_end(text: str) -> None:
    assert not {word for word in ("horse", "battery", "staple") if word in masked(text)}


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Basic {BASIC}",
        f"authorization=Basic {BASIC}",
        repr({"Authorization": f"Basic {BASIC}"}),
        repr([(b"authorization", f"Basic {BASIC}".encode())]),
        "https://cashier:Y2FzaGllckBleGFtcGxlOnNlY3JldA==@till.example/api",
    ],
)
def test_credentials_are_hidden(text: str) -> None:
    assert BASIC not in masked(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("card 6636747879.", "card ****7879."),
        ("41945902300378903", "****8903"),
        ("0012345678 and 0012345679", "****5678 and ****5679"),
        ("12345678", "****5678"),
        ("1234567", "1234567"),
        ("6636 7478 79", "****7879"),
        ("6636-7478-7900", "****7900"),
        ("٦٦٣٦٧٤٧٨٧٩", "****٧٨٧٩"),
        ("on 2026-11-22 at 02:55", "on 2026-11-22 at 02:55"),
        ("AED 36.71 at 0.27236", "AED 36.71 at 0.27236"),
        ("spinning: no, opinion: yes", "spinning: no, opinion: yes"),
    ],
)
def test_long_numbers_keep_their_last_four_digits(text: str, expected: str) -> None:
    assert masked(text) == expected


def test_nothing_secret_reaches_the_file_by_message_argument_or_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with logging_to(tmp_path / "logs"):
        LOG.info("card %s", CARD)
        LOG.warning("asked with %r", {"pin": PIN})
        try:
            try:
                raise CarefulError(f"pin={PIN} for {CARD}")
            except CarefulError as first:
                raise ValueError(f"Authorization: Basic {BASIC}") from first
        except ValueError:
            LOG.exception("It failed for %s", CARD)
    written = (tmp_path / "logs" / FILE_NAME).read_text("utf-8")
    seen = written + capsys.readouterr().err
    assert not [secret for secret in (CARD, PIN, BASIC) if secret in seen]
    assert "card ****7879" in written
    assert "Traceback" in written
    assert "CarefulError" in written


def test_a_bug_that_nobody_caught_is_logged_with_its_trace(tmp_path: Path) -> None:
    def fail() -> None:
        raise CarefulError(f"card {CARD}")

    with logging_to(tmp_path):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        try:
            fail()
        except CarefulError as error:
            sys.excepthook(CarefulError, error, error.__traceback__)
    written = (tmp_path / FILE_NAME).read_text("utf-8")
    assert written.count("CRITICAL frontdesk: A bug") == 2
    assert written.count("CarefulError: card ****7879") == 2
    assert "in fail" in written


def test_http_libraries_are_quiet_below_warning(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        logging.getLogger("httpx").info("GET https://till.example/api")
        logging.getLogger("httpcore.connection").debug("connect_tcp")
        logging.getLogger("httpx").warning("something is wrong")
    written = (tmp_path / FILE_NAME).read_text("utf-8")
    assert "till.example" not in written
    assert "connect_tcp" not in written
    assert "something is wrong" in written


def test_log_files_are_private_and_do_not_grow_for_ever(tmp_path: Path) -> None:
    line = "x" * 1_000
    with logging_to(tmp_path / "logs"):
        for _ in range(FILE_BYTES // len(line) + 1):
            LOG.info(line)
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == [FILE_NAME, f"{FILE_NAME}.1"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700


def test_everything_is_as_before_afterwards(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, logging.getLogger("httpx").level, sys.excepthook)
    with logging_to(tmp_path):
        pass
    assert (list(root.handlers), root.level, logging.getLogger("httpx").level, sys.excepthook) == before


def test_a_folder_that_cannot_be_made_is_an_error_of_its_own_kind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"), logging_to(tmp_path / "file" / "logs"):
        pass
