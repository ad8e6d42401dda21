"""Sounds are played beside the till's work, and what can't be played disturbs nobody."""

from __future__ import annotations

import importlib.util
import logging
import os
import sys
import threading
import wave
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from frontdesk.devices import sounds as module
from frontdesk.devices.sounds import (
    LATE_SECONDS,
    SILENT_SECONDS,
    CommandPlayer,
    Sound,
    Sounds,
    WindowsPlayer,
    system_player,
)
from tests.support.heard import Ears

MAKER = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


@pytest.fixture
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sounds", MAKER)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    try:
        spec.loader.exec_module(made)
    finally:
        del sys.modules[spec.name]
    return made


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def sounds(ears: Ears) -> Iterator[Sounds]:
    opened = Sounds(ears)
    yield opened
    opened.close()


def samples_of(file: Path) -> array[int]:
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        read = array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        read.byteswap()
    return read


def steps_of(samples: array[int], rate: int, parts: int) -> list[float]:
    """The pitch of each part of a sound, in crossings of zero for each second."""
    length = len(samples) // parts
    pieces = [samples[number * length : (number + 1) * length] for number in range(parts)]
    crossed = [sum((one < 0) != (other < 0) for one, other in pairwise(piece)) for piece in pieces]
    return [count * rate / length / 2 for count in crossed]


# The files


@pytest.mark.parametrize("sound", Sound)
def test_the_sounds_are_what_the_script_makes(maker: ModuleType, tmp_path: Path, sound: Sound) -> None:
    maker.main(tmp_path)
    kept, made = samples_of(sound.file), samples_of(tmp_path / sound.file.name)
    assert len(kept) == len(made)
    # Another machine's sine may round a sample the other way.
    assert max(abs(one - other) for one, other in zip(kept, made, strict=True)) <= 1


def test_there_is_no_file_that_nobody_plays() -> None:
    assert {file.name for file in Sound.ACCEPTED.file.parent.iterdir()} == {sound.file.name for sound in Sound}


def test_accepted_goes_up_and_is_short_and_refused_goes_down_and_is_longer(maker: ModuleType) -> None:
    accepted, refused = samples_of(Sound.ACCEPTED.file), samples_of(Sound.REFUSED.file)
    assert len(accepted) / maker.RATE < 0.15
    assert 2 * len(accepted) < len(refused) < maker.RATE / 2
    low, high = steps_of(accepted, maker.RATE, 2)
    assert high > 1.1 * low
    first, second, third = steps_of(refused, maker.RATE, 3)
    assert first > 1.1 * second > 1.2 * third
    assert low > first, "they have no tone in common"


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_begins_and_ends_in_silence_and_is_never_cut(sound: Sound) -> None:
    samples = samples_of(sound.file)
    assert (samples[0], abs(samples[-1]) < 200) == (0, True)
    assert 6_000 < max(map(abs, samples)) < 20_000
    assert sound.file.stat().st_size < 20_000


# Playing them


def test_sounds_are_played_one_after_the_other(sounds: Sounds, ears: Ears) -> None:
    for sound in (Sound.ACCEPTED, Sound.REFUSED, Sound.ACCEPTED):
        sounds.play(sound)
    assert ears.wait_for(3) == [Sound.ACCEPTED, Sound.REFUSED, Sound.ACCEPTED]


def test_nobody_waits_for_a_sound() -> None:
    begun, may_end = threading.Event(), threading.Event()

    class Slow:
        def play(self, file: Path) -> None:
            begun.set()
            assert threading.current_thread() is not threading.main_thread()
            assert may_end.wait(20)

    slow = Sounds(Slow())
    slow.play(Sound.ACCEPTED)
    slow.play(Sound.REFUSED)
    assert begun.wait(20)
    slow.close()
    may_end.set()


def test_sounds_can_be_turned_off_and_on(sounds: Sounds, ears: Ears) -> None:
    sounds.enable(False)
    sounds.play(Sound.REFUSED)
    sounds.enable(True)
    sounds.play(Sound.ACCEPTED)
    assert ears.wait_for(1) == [Sound.ACCEPTED]


def test_a_sound_that_would_come_late_is_left_out() -> None:
    now, begun, may_end, ears = [0.0], threading.Event(), threading.Event(), Ears()

    class Slow:
        def play(self, file: Path) -> None:
            ears.play(file)
            begun.set()
            assert may_end.wait(20)

    sounds = Sounds(Slow(), monotonic=lambda: now[0])
    sounds.play(Sound.ACCEPTED)
    assert begun.wait(20)
    sounds.play(Sound.REFUSED)
    now[0] += LATE_SECONDS + 0.1
    sounds.play(Sound.ACCEPTED)
    may_end.set()
    assert ears.wait_for(2) == [Sound.ACCEPTED, Sound.ACCEPTED]
    sounds.close()


def test_what_can_not_be_played_is_logged_once_and_not_tried_at_every_scan(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    now, ears = [0.0], Ears("there is no loudspeaker")
    sounds = Sounds(ears, monotonic=lambda: now[0])
    sounds.play(Sound.ACCEPTED)
    ears.wait_for(1)
    sounds.play(Sound.ACCEPTED)
    now[0] += SILENT_SECONDS + 0.1
    sounds.play(Sound.REFUSED)
    ears.wait_for(2)
    sounds.close()
    told = [record for record in caplog.records if record.name == module.__name__]
    assert [(record.levelname, record.getMessage()) for record in told] == [
        ("INFO", "no sound: there is no loudspeaker")
    ]
    assert ears.tried == 2


# The system's players


def command(does: str) -> list[str]:
    return [sys.executable, "-c", f"import sys, time; {does}"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sound of half a minute: by then every child of a test has ended."""
    made = tmp_path / "sound.wav"
    with wave.open(str(made), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(10)
        sound.writeframes(bytes(2 * 300))
    return made


def test_the_first_player_that_can_is_asked_first_from_then_on(file: Path) -> None:
    note = "open(sys.argv[-1] + {!r}, 'a').write('x')"
    cannot, can = command(note.format(".no") + "; sys.exit(1)"), command(note.format(".yes"))
    player = CommandPlayer([["no such player"], cannot, can])

    player.play(file)
    player.play(file)

    assert file.with_suffix(".wav.yes").read_text() == "xx"
    assert file.with_suffix(".wav.no").read_text() == "x"


def test_a_player_that_stays_longer_than_its_sound_keeps_nobody_waiting(file: Path, tmp_path: Path) -> None:
    pipe, short = tmp_path / "pipe", tmp_path / "short.wav"
    short.write_bytes(Sound.ACCEPTED.file.read_bytes())
    os.mkfifo(pipe)
    fails_late = command(f"open({str(pipe)!r}).read(); sys.exit(1)")
    played = tmp_path / "played"
    player = CommandPlayer([fails_late, command(f"open({str(played)!r}, 'a').write('x')")])

    player.play(short)
    assert not played.exists()
    pipe.write_text("go on")
    player._playing[0][1].wait()
    player.play(file)
    assert played.read_text() == "x", "what was found to fail comes last"


def test_what_players_complain_of_is_told_in_one_line_and_kept_out_of_sight(
    file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    loud = command("print('ALSA lib confmisc.c', file=sys.stderr); sys.exit(3)")
    with pytest.raises(OSError, match=r"^no-such-player -q is not there; .+ ends with 3$"):
        CommandPlayer([["no-such-player", "-q"], loud]).play(file)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", CommandPlayer), ("darwin", CommandPlayer), ("win32", WindowsPlayer)]
)
def test_every_system_has_a_player(platform: str, kind: type) -> None:
    assert isinstance(system_player(platform), kind)
