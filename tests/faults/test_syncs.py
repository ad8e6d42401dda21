"""Each write to the disk of a till is its last one, or fails: by the kernel, under the till's own process."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.journal.card_hash import CardHasher
from tests.faults import syncs
from tests.faults.kill_run import Death, die

PLACES = {"redeem": 11, "batch": 16}
"""More syncs than a run makes in its writing thread: the file is made, then there is the movement."""

PROBLEM = syncs.why_not()

pytestmark = [
    pytest.mark.usefixtures("expected_log"),
    pytest.mark.skipif(bool(PROBLEM), reason=PROBLEM),
]


@pytest.mark.parametrize(
    ("shape", "what", "place"),
    [
        (shape, what, place)
        for shape, what in [
            ("redeem", "signal=KILL"),
            ("redeem", "error=EIO"),
            ("redeem", "error=ENOSPC"),
            ("batch", "signal=KILL"),
        ]
        for place in range(1, PLACES[shape] + 1)
    ],
)
async def test_no_sync_is_one_that_money_hangs_on(
    shape: str, what: str, place: int, seeded_database: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "till-1" / "1"
    folder.mkdir(parents=True)
    # The key is written by another thread, which would meet the first place too.
    CardHasher.load(folder / "card-hash.key")
    log = tmp_path / "strace.log"

    found = await die(Death(shape), seeded_database, tmp_path, around=syncs.injected(log, what, place))

    if not syncs.met(log):
        pytest.skip("no sync is there any more")
    assert found.wrong == ()
    if what == "signal=KILL":
        assert found.told == ()
