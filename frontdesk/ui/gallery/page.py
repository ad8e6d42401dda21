"""The page of the gallery: groups of exhibits, each a row of captioned specimens that wraps."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.rooms import EXHIBITS
from frontdesk.ui.gallery.rooms.layers import Photo
from frontdesk.ui.widgets.labels import Hairline, TextLabel

_MARGIN = 32
_GAP = 24
_CAPTION_GAP = 8


class GalleryPage(QWidget):
    """Every exhibit, in the look and the direction that are in use when the page is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(16)
        # As high as its width asks for, and not as high as the narrowest page would be.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._rows: list[_Wrapping] = []
        group = ""
        for exhibit in EXHIBITS:
            if exhibit.group != group:
                group = exhibit.group
                self._begin(group)
            self._column.addWidget(TextLabel(exhibit.name, style="title", muted=True))
            row = _Wrapping(exhibit)
            self._rows.append(row)
            self._column.addWidget(row)
            self._column.addSpacing(16)
        self._column.addStretch(1)

    def _begin(self, group: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(TextLabel(group, style="headline"))
        self._column.addWidget(Hairline())

    def height_at(self, width: int) -> int:
        """Return how high the page is at this width, px."""
        return self._column.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Return no least size: the page scrolls."""
        return QSize(0, 0)

    def specimens_shown(self) -> Iterator[tuple[Exhibit, list[tuple[Specimen, QWidget]]]]:
        """Return each exhibit with its specimens, and the widget of each."""
        for row in self._rows:
            yield row.exhibit, [(each.specimen, each.widget) for each in row.shown]

    def kinds_shown(self) -> set[type[QWidget]]:
        """Return the class of every widget on the page, also of those that were photographed."""
        shown = {type(each) for each in self.findChildren(QWidget)}
        for photo in self.findChildren(Photo):
            shown |= photo.kinds
        return shown


class _Wrapping(QWidget):
    """The specimens of one exhibit beside each other, as many as fit."""

    def __init__(self, exhibit: Exhibit) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.exhibit = exhibit
        self.shown = [_Captioned(specimen, self) for specimen in exhibit.specimens]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.y() + each.height() for each, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(max(600, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each, place in self._places(self.width()):
            left = self.width() - place.x() - each.width() if self.isRightToLeft() else place.x()
            each.move(left, place.y())

    def _places(self, room: int) -> Iterator[tuple[_Captioned, QPoint]]:
        left = top = highest = 0
        for each in self.shown:
            if left and left + each.width() > room:
                left, top, highest = 0, top + highest + _GAP, 0
            yield each, QPoint(left, top)
            left += each.width() + _GAP
            highest = max(highest, each.height())


class _Captioned(QWidget):
    """A specimen under the name of its state."""

    def __init__(self, specimen: Specimen, parent: QWidget) -> None:
        super().__init__(parent)
        caption = TextLabel(specimen.state, style="small", muted=True, wrap=False, parent=self)
        caption.adjustSize()
        self.specimen = specimen
        self.widget = specimen.make()
        self.widget.setParent(self)
        # Styled first: a stylesheet's paddings belong to the size.
        self.widget.ensurePolished()
        width, height = self._size(specimen)
        top = caption.height() + _CAPTION_GAP
        self.resize(max(width, caption.width()), top + height)
        start = self.isRightToLeft()
        caption.move(self.width() - caption.width() if start else 0, 0)
        self.widget.setGeometry(self.width() - width if start else 0, top, width, height)
        self.widget.show()

    def _size(self, specimen: Specimen) -> tuple[int, int]:
        widget = self.widget
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        wish = widget.sizeHint().expandedTo(least)
        width = specimen.width or wish.width()
        if specimen.height:
            return width, specimen.height
        if not widget.hasHeightForWidth():
            return width, wish.height()
        # What shares its room between two labels knows only at its own width how they wrap.
        widget.resize(width, wish.height())
        layout = widget.layout()
        if layout is not None:
            layout.activate()
        return width, max(least.height(), widget.heightForWidth(width))
