"""An exhibit: one component, in all the states that it can be seen in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

Group = str


@dataclass(frozen=True)
class Specimen:
    """One state: what it is called, and how a widget gets into it.

    `width` is how wide it is shown, in px, 0 for as wide as it wishes; `height` likewise.
    """

    state: str
    make: Callable[[], QWidget]
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class Exhibit:
    """A component with its specimens, in a group of the gallery."""

    group: Group
    name: str
    specimens: Sequence[Specimen]
