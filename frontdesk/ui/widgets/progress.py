"""How far something is: a bar with its count in words."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.widgets.identity import identify, unspoken
from frontdesk.ui.widgets.labels import TextLabel, share_room
from frontdesk.ui.widgets.painting import draw_box, smooth
from frontdesk.ui.widgets.panel import Panel
from frontdesk.ui.widgets.spoken import sentences

_HEIGHT = 10
_GAP = 16


class _Bar(QProgressBar):
    """A flat bar in the colour of a token, filled from the side where reading starts."""

    def __init__(self, token: Literal["accent", "warn"], *, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        identify(self, name)
        self._token = token
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        box = QRectF(self.rect())
        whole = QPainterPath()
        whole.addRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        painter = smooth(self)
        painter.setClipPath(whole)
        draw_box(painter, box, 0, fill=colours.sunk)
        done = box.width() * self.value() / max(1, self.maximum())
        mirrored = self.isRightToLeft()
        left = box.right() - done if mirrored else box.left()
        draw_box(painter, QRectF(left, 0, done, _HEIGHT), 0, fill=getattr(colours, self._token))
        painter.setClipping(False)
        draw_box(painter, box, _HEIGHT / 2, edge=colours.outline(colours.edge))
        painter.end()


class ProgressPanel(Panel):
    """A panel with a count in bold, the details beside it, and the bar (`<name>_bar`) below.

    `token` is the bar's colour: "accent" for work that goes on, "warn" for a search for what is not known yet.
    """

    def __init__(
        self, *, name: str, token: Literal["accent", "warn"] = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, spacing=10, parent=parent)
        self._count = TextLabel(name=f"{name}_count", style="strong", parent=self)
        self._detail = TextLabel(name=f"{name}_detail", muted=True, parent=self)
        self._detail.set_side("end")
        unspoken(self._count, self._detail)
        self._bar = _Bar(token, name=f"{name}_bar", parent=self)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._count)
        row.addWidget(self._detail, 1)
        self.add_row(row)
        self.add(self._bar)

    def set_progress(self, done: int, total: int, count: str, detail: str = "") -> None:
        """Show `done` of `total`, in words `count`, with the `detail` of how it went so far."""
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(done)
        self._bar.setAccessibleName(count)
        self._bar.setAccessibleDescription(detail)
        self._count.setText(count)
        self._detail.setText(detail)
        self._share_room()

    def spoken(self) -> str:
        """Return how far it is, as it is heard."""
        return sentences(self._count.text(), self._detail.text())

    def _share_room(self) -> None:
        margins = self.column.contentsMargins()
        share_room(self._count, self._detail, self.width() - margins.left() - margins.right() - _GAP - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the count and its detail."""
        super().resizeEvent(event)
        self._share_room()
