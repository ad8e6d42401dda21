"""The command `frontdesk training-server`: the practice shop on a loopback port of its own."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import threading
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from frontdesk.training import database, seed, server
from frontdesk.training.app import create_app
from frontdesk.training.options import QUIRKS, Quirk, RowField, Subject, TrainingOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CHUNK = 4096

_Choice = TypeVar("_Choice", bound=Enum)


def main(argv: Sequence[str]) -> int:
    """Serve until a signal, or until stdin closes when that is asked for; 0 when it ended as it should.

    One line of JSON is printed when the server listens: {"url", "users", "cards"}; nothing else ever goes to
    stdout. Returns 1 with a sentence on stderr when the port or the database can't be used.
    """
    options = _parser().parse_args(argv)
    differences = TrainingOptions(
        quirks=options.quirks,
        refused=options.refuse_front_desk,
        rows_without=options.rows_without,
        recent_rows=options.recent_rows,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    try:
        bound = server.loopback_socket(options.port)
    except OSError as error:
        return _failed(f"port {options.port} can't be used: {error.strerror}")
    try:
        if options.fresh:
            database.remove_database(options.database)
        engine = database.open_database(options.database)
        seed.prepare(engine, datetime.now(UTC))
    except Exception as error:  # noqa: BLE001  (each database driver has its own)
        bound.close()
        return _failed(f"the database {database.shown(options.database)} can't be used: {_first_line(error)}")
    url = f"http://{server.LOOPBACK}:{bound.getsockname()[1]}"
    training = server.LoopbackServer(create_app(engine, differences), lambda: _say_hello(url))
    if options.until_stdin_closes:
        threading.Thread(target=_stop_at_end_of_stdin, args=(training,), daemon=True).start()
    try:
        training.run_until_stopped(bound)
    except KeyboardInterrupt:
        return 0
    finally:
        engine.dispose()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="frontdesk training-server",
        description="A practice shop that speaks the gift-card API on 127.0.0.1. What it serves is told at its own "
        "address, in a browser.",
    )
    parser.add_argument(
        "--database",
        default="training.sqlite3",
        metavar="PATH",
        help="a SQLite file, made when missing, or postgresql+psycopg://USER:PASSWORD@HOST/NAME, which servers on "
        "several tills can share (default: %(default)s)",
    )
    parser.add_argument("--port", type=int, default=0, help="the port to listen on (default: any that is free)")
    parser.add_argument("--fresh", action="store_true", help="forget all earlier practice")
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="end when stdin closes, as a killed till's does"
    )
    _add_differences(parser)
    return parser


def _add_differences(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "what real servers were seen to do", "Several can be named, with commas between. Without: nothing of it."
    )
    group.add_argument(
        "--quirks",
        type=_some_of(Quirk),
        default=frozenset(),
        metavar="NAMES",
        help="; ".join(f"{quirk.value}: {meaning}" for quirk, meaning in QUIRKS.items()),
    )
    group.add_argument(
        "--refuse-front-desk",
        type=_some_of(Subject),
        default=frozenset(),
        metavar="NAMES",
        help=f"403 for everybody but the client, on reading or changing: {_names(Subject)}",
    )
    group.add_argument(
        "--rows-without",
        type=_some_of(RowField),
        default=frozenset(),
        metavar="NAMES",
        help=f"what the rows of a card's transactions lack: {_names(RowField)}",
    )
    group.add_argument(
        "--recent-rows", type=_count, metavar="N", help="show only the newest N of a card's transactions"
    )


def _some_of(kind: type[_Choice]) -> Callable[[str], frozenset[_Choice]]:
    def read(text: str) -> frozenset[_Choice]:
        try:
            return frozenset(kind(name.strip()) for name in text.split(",") if name.strip())
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not of {_names(kind)}") from None

    return read


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of rows")
    return int(text)


def _names(kind: type[Enum]) -> str:
    return ", ".join(str(choice.value) for choice in kind)


def _say_hello(url: str) -> None:
    hello = {"url": url, "users": seed.handshake_users(), "cards": seed.handshake_cards()}
    print(json.dumps(hello, ensure_ascii=True), flush=True)


def _stop_at_end_of_stdin(training: server.LoopbackServer) -> None:
    # Not sys.stdin: a thread that waits inside its buffer stops the interpreter from ending.
    while os.read(0, _CHUNK):
        pass
    training.stop()


def _first_line(error: Exception) -> str:
    # The driver's own words come before SQLAlchemy's, which go on for lines.
    return next(iter(str(getattr(error, "orig", error)).splitlines()), type(error).__name__)


def _failed(reason: str) -> int:
    print(f"frontdesk training-server: {reason}", file=sys.stderr)
    return 1
