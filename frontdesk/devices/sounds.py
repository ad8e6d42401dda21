"""Short sounds for a person who does not look at the screen, played without anybody waiting for them.

They are played by what the system has: `paplay`, `pw-play` or `aplay` on Linux, `afplay` on macOS, `winsound` on
Windows.

The package miniaudio 1.71 was considered: it is well kept and has wheels for CPython 3.11 to 3.14, though none for
Linux on ARM. Measured with a sound server that records, it needs 25 ms from the call to the first sample, and the
system's players 5 to 11. It would put native code, with a real-time thread that calls back into Python, into the
process that money moves in: a crash in a driver's library would be the till's own. Without a sound device, ALSA's
library writes dozens of lines to the till's standard error. A player in a process of its own can do neither, costs
no dependency, and is started in half a millisecond.
"""

from __future__ import annotations

import enum
import logging
import queue
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from frontdesk.paths import resource

_log = logging.getLogger(__name__)

LATE_SECONDS = 0.4
"""A sound that begins later is left out: it would be taken for the next card's."""

SILENT_SECONDS = 60.0
"""For so long nothing is tried after a sound could not be played."""


class Sound(enum.Enum):
    """What can be heard; `packaging/make_sounds.py` makes the files."""

    ACCEPTED = "scan-accepted"
    REFUSED = "scan-refused"

    @property
    def file(self) -> Path:
        """The file that is played: 16 bit, one channel."""
        return resource(f"sounds/{self.value}.wav")


class Player(Protocol):
    """Plays a file; it is used by one thread."""

    def play(self, file: Path) -> None:
        """Play a file; return when its sound is over.

        Raises:
            OSError: It could not be played.
        """
        ...


class Sounds:
    """Plays one sound after the other on a thread of its own.

    What can't be played is logged once, and disturbs nobody: everything that is heard can be seen too.

    Args:
        player: What plays; None plays nothing.
        monotonic: A clock that is never put back, in seconds.

    Attributes:
        enabled: Whether anything is played.
    """

    def __init__(self, player: Player | None = None, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.enabled = True
        self._player = player
        self._monotonic = monotonic
        self._asked: queue.SimpleQueue[tuple[Sound, float] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._silent_until = float("-inf")
        self._complained = False

    def enable(self, enabled: bool) -> None:
        """Turn the sounds on or off, as the person wishes."""
        self.enabled = enabled

    def play(self, sound: Sound) -> None:
        """Play a sound as soon as the one before it has ended."""
        if not self.enabled or self._player is None:
            return
        if self._thread is None:
            # It must not keep a program alive that has nothing left to do but to end.
            self._thread = threading.Thread(target=self._run, args=(self._player,), name="sounds", daemon=True)
            self._thread.start()
        self._asked.put((sound, self._monotonic()))

    def close(self) -> None:
        """Play nothing more; what is being played ends by itself."""
        self._player = None
        self._asked.put(None)

    def _run(self, player: Player) -> None:
        while (asked := self._asked.get()) is not None:
            sound, when = asked
            now = self._monotonic()
            if self.enabled and now - when <= LATE_SECONDS and now >= self._silent_until:
                self._try(player, sound)

    def _try(self, player: Player, sound: Sound) -> None:
        try:
            player.play(sound.file)
        except OSError as cause:
            self._silent_until = self._monotonic() + SILENT_SECONDS
            if not self._complained:
                self._complained = True
                _log.info("no sound: %s", cause)


class CommandPlayer:
    """Plays with the first of several commands that can.

    A player that has not failed by the time the sound is over counts as one that plays: some stay for a second
    more, until their sound server has emptied its buffers. One that is found to have failed later is asked last
    from then on.

    Args:
        commands: Each a program with its options; the file comes last. It has to end by itself.
    """

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        self._commands = [tuple(command) for command in commands]
        self._playing: list[tuple[tuple[str, ...], subprocess.Popen[bytes]]] = []

    def play(self, file: Path) -> None:
        """Play a file.

        Raises:
            OSError: No command could.
        """
        self._look_after_the_last()
        seconds = _seconds_of(file)
        told = []
        for command in tuple(self._commands):
            trouble = self._trouble(command, file, seconds)
            if not trouble:
                self._commands.sort(key=lambda each: each != command)
                return
            told.append(f"{' '.join(command)} {trouble}")
        raise OSError("; ".join(told))

    def _look_after_the_last(self) -> None:
        for command, player in self._playing:
            if player.poll():
                self._commands.sort(key=lambda each: each == command)
        self._playing = [(command, player) for command, player in self._playing if player.returncode is None]

    def _trouble(self, command: tuple[str, ...], file: Path, seconds: float) -> str:
        """Return why a command can't play a file, or "" when it has, or goes on playing."""
        nowhere = subprocess.DEVNULL
        try:
            # What a player complains of would stand between the till's own lines.
            player = subprocess.Popen([*command, str(file)], stdin=nowhere, stdout=nowhere, stderr=nowhere)
        except FileNotFoundError:
            return "is not there"
        except OSError as cause:
            return f"can't be started ({cause.strerror})"
        try:
            ended = player.wait(seconds)
        except subprocess.TimeoutExpired:
            self._playing.append((command, player))
            return ""
        return f"ends with {ended}" if ended else ""


def _seconds_of(file: Path) -> float:
    with wave.open(str(file)) as sound:
        seconds: float = sound.getnframes() / sound.getframerate()
        return seconds


class WindowsPlayer:
    """Plays with what Windows has for its own sounds."""

    def play(self, file: Path) -> None:
        """Play a file to its end.

        Raises:
            OSError: Windows can't.
        """
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
            except RuntimeError as cause:
                raise OSError(str(cause)) from cause


def system_player(platform: str = sys.platform) -> Player:
    """Return what plays sounds on a system, named as in `sys.platform`."""
    if platform == "win32":
        return WindowsPlayer()
    if platform == "darwin":
        return CommandPlayer([["afplay"]])
    # PulseAudio's own speaks to PipeWire too. PipeWire's waits for ever where there is no device, so its time is
    # limited from outside: it must end also when the till has.
    return CommandPlayer([["timeout", "5", *player] for player in (["paplay"], ["pw-play"], ["aplay", "-q"])])
