"""The log files of the till, which no secret enters.

What is logged is masked as a whole line of text, at the last moment before it is written: so the arguments
of a message, the text of an exception and its trace are covered too, whoever raised it. A card number
keeps its last four digits; a PIN, a password and credentials keep nothing.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from typing import IO, TYPE_CHECKING

from frontdesk.paths import private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

FILE_NAME = "frontdesk.log"
FILE_BYTES = 1_000_000
OLD_FILES = 5

_LOUD_LIBRARIES = ("httpx", "httpcore", "asyncio", "qasync")
"""Libraries that log whole addresses, or every turn of the loop, below WARNING."""

_HIDDEN = "****"
_QUOTE = r"""(?:\\*["']|%22|%27)?"""
_SECRET_FIELD = re.compile(
    rf"""(?ix)
    (?P<name> (?<![a-z]) [\w-]*? (?: pin | password | passwd | secret | authorization | input_value ) )
    (?P<sign> {_QUOTE} (?:\s|%20)* (?: [=:] | %3A | %3D ) (?:\s|%20)* )
    (?: \\+" [^"]*? \\+" | "(?:\\.|[^"\\])*" | b?'(?:\\.|[^'\\])*' | %22.*?%22
      | (?:basic|bearer) \s+ \S+ | [^\s,;&)}}\]"'\\]+ )
    """
)
_PIN_IN_WORDS = re.compile(r"(?i)\b(pin\b\W{0,3})\d{3,}")
_CREDENTIALS = re.compile(r"(?i)\b(basic|bearer)\s+[\w+/=.~-]{6,}")
_ADDRESS_LOGIN = re.compile(r"(?i)(https?://)[^\s/@]+@")
_LONG_NUMBER = re.compile(r"\d{4,}(\d{4})")
_SPACED_NUMBER = re.compile(
    r"(?<!\d)(?!\d{4}-\d\d-\d\d(?!\d))\d(?:[ -]?\d){5,}[ -]?(\d)[ -]?(\d)[ -]?(\d)[ -]?(\d)(?!\d)"
)


def masked(text: str) -> str:
    """Return the text with everything hidden that must not be kept.

    Hidden are the values of fields named for a PIN, a password or credentials (in Python, JSON and
    address notation), and all but the last four of eight or more digits, also when they stand in groups.
    Dates in ISO notation stay.
    """
    text = _SECRET_FIELD.sub(rf"\g<name>\g<sign>{_HIDDEN}", text)
    text = _PIN_IN_WORDS.sub(rf"\g<1>{_HIDDEN}", text)
    text = _CREDENTIALS.sub(rf"\g<1> {_HIDDEN}", text)
    text = _ADDRESS_LOGIN.sub(rf"\g<1>{_HIDDEN}@", text)
    text = _LONG_NUMBER.sub(rf"{_HIDDEN}\g<1>", text)
    return _SPACED_NUMBER.sub(rf"{_HIDDEN}\g<1>\g<2>\g<3>\g<4>", text)


class MaskingFormatter(logging.Formatter):
    """Formats a record with its trace, and masks all of it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the trace if there is one, without secrets."""
        return masked(super().format(record))


class PrivateFileHandler(RotatingFileHandler):
    """A rotating log file that only its owner can read (0600)."""

    def _open(self) -> IO[str]:  # type: ignore[override]  # the base class promises more than logging uses
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=_open_private)


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Log into a rotating file in this folder, and what is wrong also to the terminal, while the block runs.

    An exception that nobody caught, in any thread, is logged as a bug, with its trace. Raises OSError when
    the folder or the file can't be written. At the end everything is as it was before.
    """
    file = PrivateFileHandler(
        private_folder(folder) / FILE_NAME, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8"
    )
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    handlers: tuple[logging.Handler, ...] = (file, terminal)
    # The offset is kept with the time: a till's clock may be set while it runs.
    formatter = MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")
    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in ("", *_LOUD_LIBRARIES)}
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in _LOUD_LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook = _log_bug
    threading.excepthook = _log_bug_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("frontdesk").critical("A bug: nobody caught this.", exc_info=(kind, error, trace))


def _log_bug_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None:
        _log_bug(found.exc_type, found.exc_value, found.exc_traceback)
