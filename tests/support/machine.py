"""The machine that the tests run on, as far as it must not decide what they see."""

from __future__ import annotations

import os


def speak_no_language() -> None:
    """Let the system have no language of its own: where the till follows it, it is English on every machine.

    It has to be said before Qt asks.
    """
    os.environ.pop("LANGUAGE", None)
    os.environ["LC_ALL"] = "C.UTF-8"
