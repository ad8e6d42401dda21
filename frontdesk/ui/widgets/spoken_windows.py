"""What a screen reader finds of a window over which a sheet lies: the sheet, and nothing behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from frontdesk.ui.widgets.layers import top_sheet

if TYPE_CHECKING:
    from frontdesk.ui.widgets.sheet import Sheet


class SpokenWindow(QAccessibleWidget):
    """A window whose only part is its topmost sheet while there is one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, QAccessible.Role.Window, window.windowTitle())

    def _sheet(self) -> QWidget | None:
        window = self.object()
        return top_sheet(window) if isinstance(window, QWidget) else None

    def childCount(self) -> int:  # noqa: N802  (Qt's own virtual function)
        """Return how many parts there are."""
        return super().childCount() if self._sheet() is None else 1

    def child(self, place: int) -> QAccessibleInterface:
        """Return a part."""
        sheet = self._sheet()
        return super().child(place) if sheet is None else QAccessible.queryAccessibleInterface(sheet)

    def indexOfChild(self, part: QAccessibleInterface) -> int:  # noqa: N802  (Qt's own virtual function)
        """Return the place of a part, -1 for one that is not found now."""
        sheet = self._sheet()
        if sheet is None:
            return super().indexOfChild(part)
        return 0 if part.object() is sheet else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: N802  (Qt's own virtual function)
        """Return the part at a point of the screen."""
        sheet = self._sheet()
        return super().childAt(x, y) if sheet is None else QAccessible.queryAccessibleInterface(sheet)


class SpokenSheet(QAccessibleWidget):
    """A sheet: a dialog that has the whole attention."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, QAccessible.Role.Dialog)

    def state(self) -> QAccessible.State:
        """Return its state."""
        state = super().state()
        state.modal = True
        state.active = True
        return state
