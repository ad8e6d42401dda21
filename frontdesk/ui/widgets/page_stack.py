"""Pages of which one is shown, each as large as the stack."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class PageStack(QWidget):
    """Shows one page at a time, and asks no page for its size.

    Qt's own stack measures all pages whenever a part of one appears: with the places of the till that is 20 ms
    for each label. The window has a least size for which every page is made, so nothing has to be measured.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def current(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._current

    def add(self, page: QWidget) -> None:
        """Take a page in, hidden; one that was made in this stack needs no second look at its style."""
        if page.parentWidget() is not self:
            page.setParent(self)
        page.hide()

    def show_page(self, page: QWidget) -> None:
        """Show a page that was taken in, instead of the one before."""
        before, self._current = self._current, page
        if before is page:
            return
        page.setGeometry(self.rect())
        page.show()
        if before is not None:
            before.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page all the room there is."""
        super().resizeEvent(event)
        if self._current is not None:
            self._current.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """Return no wish: the pages take what there is."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return no least size: the window has one."""
        return QSize(0, 0)
