"""Make the till's sounds: `python packaging/make_sounds.py` writes them into resources/sounds.

They are our own, made of sines, under the licence of the program. What tells them apart is where they go and how
long they last, not how loud they are: accepted is one quick step up, refused two slow steps down. All tones are
between 490 and 1800 Hz, where a till's small speaker is good, and so are the ears of most people.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
"""Samples in a second, 16 bit each, one channel."""

OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.10))
"""What each tone is made of: multiples of its frequency, and how strong they are. Bare sines are hard to place."""

ATTACK_SECONDS = 0.004
"""A tone that begins at once clicks."""


@dataclass(frozen=True)
class Tone:
    """One tone: its frequency in Hz, how long until the next begins in seconds, and how loud it is, up to 1."""

    hertz: float
    seconds: float
    loudness: float


SOUNDS = {
    # E6, A6: over before the hand is at the next card.
    "scan-accepted": (Tone(1318.5, 0.045, 0.30), Tone(1760.0, 0.075, 0.30)),
    # A5, E5, B4: long enough to be heard through a busy shop.
    "scan-refused": (Tone(880.0, 0.100, 0.42), Tone(659.3, 0.100, 0.42), Tone(493.9, 0.180, 0.42)),
}


def samples(tones: tuple[Tone, ...]) -> array.array[int]:
    """Return the tones after each other, each fading out to its end."""
    made = array.array("h")
    whole = sum(strength for _, strength in OVERTONES)
    for tone in tones:
        count = round(tone.seconds * RATE)
        for number in range(count):
            at = number / RATE
            wave_form = sum(
                strength * math.sin(2 * math.pi * tone.hertz * times * at) for times, strength in OVERTONES
            )
            rise = min(1.0, at / ATTACK_SECONDS)
            # Down to nothing at the end, so that the next tone begins from silence.
            fall = math.cos(math.pi / 2 * number / count) ** 1.5
            made.append(round(32_767 * tone.loudness * rise * fall * wave_form / whole))
    return made


def write(file: Path, tones: tuple[Tone, ...]) -> None:
    """Write a sound as WAV."""
    made = samples(tones)
    if sys.byteorder == "big":
        made.byteswap()
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(made.tobytes())


def main(folder: Path) -> None:
    """Write every sound into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        write(folder / f"{name}.wav", tones)


if __name__ == "__main__":
    main(Path(__file__).parents[1] / "resources" / "sounds")
