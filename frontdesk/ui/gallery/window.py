"""The gallery's window: the page below switches for look, direction, size and motion."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.ui.gallery.page import GalleryPage
from frontdesk.ui.theme import SCHEMES, apply_theme, scheme_named, tokens_in_use
from frontdesk.ui.theme.motion import set_reduced_motion
from frontdesk.ui.widgets.labels import Hairline
from frontdesk.ui.widgets.segmented import Segmented

_SCHEME_WORDS = {"light": "Light", "dark": "Dark", "contrast": "Contrast", "contrast_dark": "Dark contrast"}


class GalleryWindow(QWidget):
    """Shows every exhibit; a switch that is moved makes the page anew.

    Args:
        scale: How many px of the screen one px is, 1 or 2; another one needs another start.

    Signals:
        closed: The window was closed.
        scale_requested(int): The gallery is wished at another scale.
    """

    closed = Signal()
    scale_requested = Signal(int)

    def __init__(self, scale: int = 1) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setWindowTitle("Front Desk: the gallery")
        self.setProperty("role", "ground")
        self.resize(1280 if scale == 1 else 960, 800 if scale == 1 else 600)
        self._looks = self._switch("look", [(name, _SCHEME_WORDS.get(name, name)) for name in SCHEMES])
        self._looks.choose(tokens_in_use().name)
        self._looks.chosen.connect(self._on_look)
        self._directions = self._switch("direction", [("ltr", "Left to right"), ("rtl", "Right to left")])
        self._directions.choose("rtl" if self.isRightToLeft() else "ltr")
        self._directions.chosen.connect(self._on_direction)
        self._scales = self._switch("scale", [("1", "100 %"), ("2", "200 %")])
        self._scales.choose(str(scale))
        self._scales.chosen.connect(lambda key: self.scale_requested.emit(int(key)))
        self._motion = self._switch("motion", [("full", "Motion"), ("less", "Less motion")])
        self._motion.chosen.connect(self._on_motion)
        self._area = QScrollArea(self)
        self._area.setObjectName("gallery_scroll")
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._make_page()

    def page(self) -> GalleryPage:
        """Return the page that is shown."""
        page = self._area.widget()
        assert isinstance(page, GalleryPage)
        return page

    def _switch(self, name: str, options: list[tuple[str, str]]) -> Segmented:
        return Segmented(options, name=f"gallery_{name}", accessible_name=name.capitalize(), parent=self)

    def _lay_out(self) -> None:
        switches = QHBoxLayout()
        switches.setContentsMargins(16, 12, 16, 12)
        switches.setSpacing(12)
        for switch in (self._looks, self._directions, self._scales, self._motion):
            switches.addWidget(switch)
        switches.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(switches)
        column.addWidget(Hairline(self))
        column.addWidget(self._area, 1)

    def _make_page(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        self._area.setWidget(GalleryPage())
        bar.setValue(before)

    def _on_look(self, name: str) -> None:
        apply_theme(_application(), scheme_named(next(each for each in SCHEMES if each == name)))
        self._make_page()

    def _on_direction(self, direction: str) -> None:
        way = Qt.LayoutDirection
        _application().setLayoutDirection(way.RightToLeft if direction == "rtl" else way.LeftToRight)
        self._make_page()

    def _on_motion(self, wish: str) -> None:
        set_reduced_motion(wish == "less")
        self._make_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it was closed."""
        event.accept()
        self.closed.emit()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
