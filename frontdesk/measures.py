"""What the tour measures, told against its bars: actions of each journey, changes of the screen, the event loop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frontdesk.journeys import Journey
from frontdesk.screen_changes import ScreenChange
from frontdesk.stalls import StallWatch

SCREEN_CHANGE_MS = 100.0
LAG_P99_MS = 16.0
LONGEST_STALL_MS = 50.0

_MISSED = "  <-- MISSED"


def journeys_told(journeys: Sequence[Journey]) -> Iterator[str]:
    """Tell what each journey took, as a table."""
    name = max((len(each.name) for each in journeys), default=0)
    bar = max((len(_bar(each)) for each in journeys), default=0)
    yield f"{'Journey':<{name}}  actions  {'may take':<{bar}}  end seen after"
    for each in journeys:
        row = f"{each.name:<{name}}  {each.actions:>7}  {_bar(each):<{bar}}  {each.shown_ms:>11.0f} ms"
        yield row + (_MISSED if each.missed else "")


def changes_told(changes: Sequence[ScreenChange]) -> Iterator[str]:
    """Tell how long the changes to each place took, and which was the slowest."""
    yield f"Change of screen, from the key to the whole picture (none over {SCREEN_CHANGE_MS:.0f} ms):"
    for place in dict.fromkeys(each.place for each in changes):
        took = [each.painted_ms for each in changes if each.place is place]
        yield f"  {place.value:<10}" + "".join(f"{ms:>6.0f} ms" for ms in took)
    if changes:
        slowest = max(changes, key=lambda each: each.painted_ms)
        told = f"  The slowest led to {slowest.place.value}: {slowest.painted_ms:.0f} ms."
        yield told + (_MISSED if slowest.painted_ms > SCREEN_CHANGE_MS else "")


def lag_told(watch: StallWatch) -> Iterator[str]:
    """Tell how long the event loop was kept from its work."""
    p99, longest = watch.percentile_ms(99), watch.longest_ms
    yield f"Lag of the event loop: p50 {watch.percentile_ms(50):.1f} ms."
    own = watch.percentile_own_ms(99), watch.longest_own_ms
    told = f"  p99 {p99:.1f} ms (under {LAG_P99_MS:.0f}), the till's own computing {own[0]:.1f}."
    yield told + (_MISSED if p99 >= LAG_P99_MS else "")
    told = f"  Longest stall of the event loop: {longest:.0f} ms (at most {LONGEST_STALL_MS:.0f}), "
    told += f"the till's own computing {own[1]:.0f}."
    yield told + (_MISSED if longest > LONGEST_STALL_MS else "")


def _bar(journey: Journey) -> str:
    return f"{journey.bar} ({journey.made_of})"
