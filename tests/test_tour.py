"""The tour is part of the program: it leaves a picture of each step, and says what it did."""

from __future__ import annotations

from pathlib import Path

from tests.support.python import run_python

STEPS = 11


def test_the_tour_walks_a_whole_visit_and_leaves_its_pictures(tmp_path: Path) -> None:
    done = run_python("-m", "frontdesk", "tour", "--out", str(tmp_path / "tour"))
    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "tour").glob("*.png"))
    assert len(pictures) == STEPS
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    transcript = (tmp_path / "tour" / "transcript.txt").read_text("utf-8")
    for said in (
        "Charge USD 10.00.",
        "USD 10.00 redeemed",
        "USD 600.00 in all",
        "USD 10.00 refunded",
        "Longest stall",
    ):
        assert said in transcript
    measured = transcript.partition("Journey ")[2]
    for said in ("Balance by scan", "amount + 2 + PIN + Enter", "the reason, Enter", "The slowest led to", "p99"):
        assert said in measured
