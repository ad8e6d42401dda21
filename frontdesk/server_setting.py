"""Writes the server's address into a person's settings file, and leaves the rest of that file as it is."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from frontdesk.settings import SettingsError, server_url
from frontdesk.settings_problems import Problem, Wrong

_TABLE = re.compile(r"^[ \t]*\[[ \t]*server[ \t]*\][ \t]*(?:#.*)?$", re.MULTILINE)
_NEXT_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_URL = re.compile(r"^([ \t]*url[ \t]*=[ \t]*)(?:\"[^\"\n]*\"|'[^'\n]*')", re.MULTILINE)


def save_server(file: Path, url: str) -> None:
    """Let a settings file name this server; it is made where there is none, and else keeps all that it has.

    The file is written whole or not at all.

    Raises:
        SettingsError: The address can't be used, the file can't be read, or it names its server in a way that only
            its writer should change.
        OSError: It can't be written.
    """
    address = server_url(url, "server.url")
    try:
        before = file.read_text("utf-8")
    except FileNotFoundError:
        before = ""
    except (OSError, UnicodeDecodeError) as cause:
        told = {"cause": str(cause.strerror) if isinstance(cause, OSError) else "UTF-8"}
        raise SettingsError(str(file), "", Problem(Wrong.UNREADABLE, told)) from cause
    try:
        known = tomllib.loads(before)
    except tomllib.TOMLDecodeError as cause:
        raise SettingsError(str(file), "", Problem(Wrong.NO_TOML, {"cause": str(cause)})) from cause
    after = _with_server(before, address)
    if not _says(after, known, address):
        raise SettingsError(str(file), "server.url", Problem(Wrong.CHANGE_IT_YOURSELF))
    file.parent.mkdir(parents=True, exist_ok=True)
    # A link leads to the file that is meant, and stays one.
    target = file.resolve()
    part = target.with_name(f"{target.name}.part")
    part.write_text(after, "utf-8")
    os.replace(part, target)


def _with_server(text: str, address: str) -> str:
    line = f'url = "{address}"'
    table = _TABLE.search(text)
    if table is None:
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        return f"{text}{gap}[server]\n{line}\n"
    following = _NEXT_TABLE.search(text, table.end())
    end = following.start() if following else len(text)
    inside = text[table.end() : end]
    if _URL.search(inside):
        inside = _URL.sub(lambda found: f'{found[1]}"{address}"', inside, count=1)
    else:
        inside = f"\n{line}{inside}"
    return text[: table.end()] + inside + text[end:]


def _says(text: str, known: dict[str, Any], address: str) -> bool:
    """Return whether a text says what was known, with this address and no other change."""
    server = known.get("server", {})
    expected = {**known, "server": {**(server if isinstance(server, dict) else {}), "url": address}}
    try:
        return tomllib.loads(text) == expected
    except tomllib.TOMLDecodeError:
        return False
