"""What is said of exchange rates: where one comes from, how a conversion is rounded, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.exchange import Rounding

translate = QCoreApplication.translate


def rounding_word(rounding: Rounding) -> str:
    """Return what happens to the part of a minor unit: "half up"."""
    return _ROUNDINGS[rounding]()


_ROUNDINGS: dict[Rounding, Callable[[], str]] = {
    Rounding.HALF_UP: lambda: translate("words", "half up", "How a conversion is rounded"),
    Rounding.HALF_EVEN: lambda: translate("words", "half to even", "How a conversion is rounded"),
    Rounding.DOWN: lambda: translate("words", "down, for the customer", "How a conversion is rounded"),
}
