"""Where the pictures are kept, and where those go that a person looks at after a test has failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from tests.golden.comparing import Difference, compare
from tests.golden.few_colours import few_colours
from tests.golden.shots import Shot

_ROOT = Path(__file__).parents[2]
MOST_BYTES = 10_000_000
"""All pictures together are no larger."""


@dataclass(frozen=True)
class Album:
    """The kept pictures.

    Attributes:
        folder: Where they are.
        failures: Where a picture goes that is not as the one that is kept.
    """

    folder: Path = _ROOT / "tests" / "golden" / "pictures"
    failures: Path = _ROOT / "build" / "golden"

    def file(self, name: str) -> Path:
        """Return the file of a picture."""
        return self.folder / f"{name}.png"

    def names(self) -> frozenset[str]:
        """Return the names of all pictures that are kept."""
        return frozenset(file.stem for file in self.folder.glob("*.png"))

    def bytes(self) -> int:
        """Return how large they are together."""
        return sum(file.stat().st_size for file in self.folder.glob("*.png"))

    def difference(self, shot: Shot, taken: QImage) -> Difference | None:
        """Return how a picture differs from the kept one, or None when it does not."""
        return compare(taken, QImage(str(self.file(shot.name))))

    def keep(self, shot: Shot, taken: QImage) -> None:
        """Keep a picture in place of the one before."""
        self.folder.mkdir(parents=True, exist_ok=True)
        _save(taken if shot.whole else few_colours(taken), self.file(shot.name))

    def drop_all_but(self, names: Iterable[str]) -> tuple[str, ...]:
        """Delete the pictures of what is no more, and return their names."""
        gone = tuple(sorted(self.names() - set(names)))
        for name in gone:
            self.file(name).unlink()
        return gone

    def report(self, shot: Shot, taken: QImage, difference: Difference) -> str:
        """Write down what a person needs to judge a difference, and return what to tell them."""
        self.failures.mkdir(parents=True, exist_ok=True)
        for kind, image in (("actual", taken), ("difference", difference.marked)):
            _save(image, self.failures / f"{shot.name}.{kind}.png")
        return (
            f"{shot.name} looks different: {difference.why}. See {shot.name}.actual.png and .difference.png in "
            f"{self.failures}; if it is meant so, `make golden` renews the pictures."
        )


def _save(image: QImage, file: Path) -> None:
    # The lowest quality is the best compression: a PNG loses nothing by it.
    if not image.save(str(file), "PNG", 0):  # type: ignore[call-overload]  # the format is a text, whatever is said
        raise OSError(f"{file} could not be written")
