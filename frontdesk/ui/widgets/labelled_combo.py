"""A field for a choice from a list, with its label above and its trouble, in words, below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.tokens import RADIUS
from frontdesk.ui.widgets.identity import restyle
from frontdesk.ui.widgets.labelled import Labelled
from frontdesk.ui.widgets.painting import draw_icon, draw_strong_ring, smooth

if TYPE_CHECKING:
    from frontdesk.ui.widgets.popup_list import PopupList


class _Combo(QComboBox):
    """A combo box whose arrow and list are the till's own."""

    def __init__(self) -> None:
        super().__init__()
        self._list: PopupList | None = None

    def showPopup(self) -> None:  # noqa: N802  (Qt's own virtual function)
        """Open the till's own list."""
        if self._list is not None or not self.count():
            return
        # Only the first list pays for what a list needs: the sign-in window has none.
        from frontdesk.ui.widgets.popup_list import PopupList

        self._list = PopupList(self, self.model(), self.currentIndex(), name=f"{self.objectName()}_list")
        self._list.chosen.connect(self._on_chosen)
        self._list.gone.connect(self._on_gone)
        self._list.open_list()
        self.update()

    def hidePopup(self) -> None:  # noqa: N802  (Qt's own virtual function)
        """Close the list."""
        if self._list is not None:
            self._list.close_list()

    def _on_chosen(self, row: int) -> None:
        self.setCurrentIndex(row)
        self.activated.emit(row)

    def _on_gone(self) -> None:
        self._list = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list; Qt would make one of its own first."""
        from PySide6.QtCore import Qt

        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self.showPopup()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what the field lies on: a choice never changes by a wheel that came past."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.isRightToLeft()
        left = 14 if mirrored else self.width() - 34
        painter = smooth(self)
        draw_icon(painter, "chevron_down", tokens_in_use().ink_2, QRectF(left, self.height() / 2 - 10, 20, 20))
        painter.end()
        draw_strong_ring(self, RADIUS, self.hasFocus())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())


class LabelledCombo(Labelled):
    """A choice from a list, each a key and its text; the combo box inside is named `<name>_input`.

    Signals: chosen(key): the person chose something else; `choose` and `set_options` emit nothing.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        placeholder: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._combo = _Combo()
        super().__init__(label, self._combo, name=name, hint=hint, parent=parent)
        self._combo.setPlaceholderText(placeholder)
        self._told = ""
        # Assistive technology sets a choice without opening the list.
        self._combo.currentIndexChanged.connect(self._on_index_changed)
        restyle(self._combo, empty=True)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these choices; the choice stays when its key does, else nothing is chosen."""
        shown = [(self._combo.itemData(row), self._combo.itemText(row)) for row in range(self._combo.count())]
        if shown == list(options):
            return
        before = self.choice()
        self._combo.blockSignals(True)
        self._combo.clear()
        for key, text in options:
            self._combo.addItem(text, key)
        self._combo.blockSignals(False)
        self.choose(before)

    def choice(self) -> str:
        """Return the key of the choice, or "" when nothing is chosen."""
        return str(self._combo.currentData() or "")

    def choose(self, key: str) -> None:
        """Show `key` as the choice, without a signal; an unknown key chooses nothing."""
        row = self._combo.findData(key) if key else -1
        self._told = str(self._combo.itemData(row) or "") if row >= 0 else ""
        self._combo.setCurrentIndex(row)
        restyle(self._combo, empty=row < 0)

    def _on_index_changed(self, row: int) -> None:
        restyle(self._combo, empty=row < 0)
        if self.choice() != self._told:
            self._told = self.choice()
            self.chosen.emit(self._told)
