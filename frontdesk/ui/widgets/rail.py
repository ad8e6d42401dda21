"""The rail: the places of the till, always in reach, with their function keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import HINT, RADIUS, SMALL, TITLE
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import identify, restyle
from frontdesk.ui.widgets.painting import draw_box, draw_icon, draw_ring, draw_words, smooth

RAIL_WIDTH = 96
_PLACE_HEIGHT = 72
_PLACE_LEAST = 52


@dataclass(frozen=True)
class RailPlace:
    """A place or an action of the rail: its key, icon name, word, and the function key as it is shown."""

    key: str
    icon: str
    word: str
    shortcut: str = ""


class RailButton(PaintedButton):
    """One place: icon over word, the function key in the corner, a count on the icon."""

    def __init__(self, place: RailPlace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(place.word, name=name, accessible_name=place.word, parent=parent)
        self._place = place
        self._count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def count(self) -> int:
        """Return the number on the icon."""
        return self._count

    def key_hint(self) -> str:
        """Return the function key."""
        return self._place.shortcut

    def set_count(self, count: int, spoken: str) -> None:
        """Put a number on the icon (0 takes it off); `spoken` says what is counted."""
        self._count = count
        self.setAccessibleDescription(spoken)
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802  (Qt's own virtual function)
        """Leave the mark where it is: only the rail moves it, when the place has really changed."""

    def sizeHint(self) -> QSize:
        """Return the size that the content needs."""
        word = QFontMetricsF(font(SMALL, 500)).horizontalAdvance(self.text())
        return QSize(max(80, round(word) + 8), _PLACE_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return QSize(self.sizeHint().width(), _PLACE_LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        box = QRectF(self.rect())
        here = self.isChecked()
        if here or self.isDown():
            draw_box(painter, box, RADIUS, fill=colours.chosen if here else colours.accent_soft)
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, box, RADIUS, fill=colours.sunk)
        if self.has_ring():
            draw_ring(painter, box, RADIUS)
        ink = colours.on_chosen if here else colours.ink_2
        if not self.isEnabled():
            # Weaker than a place that is open; where weaker is not allowed, by its outline.
            ink = colours.ink_2 if colours.strong else colours.edge
            draw_box(painter, box, RADIUS, edge=colours.outline(ink), width=2, dashed=True)
        middle = box.center().y()
        icon_box = QRectF(box.center().x() - 12, middle - 22, 24, 24)
        draw_icon(painter, self._place.icon, ink, icon_box)
        painter.setPen(QColor(ink))
        painter.setFont(font(SMALL, 500))
        draw_words(painter, QRectF(0, middle + 4, box.width(), 22), self.text(), "centre", self.isRightToLeft())
        self._draw_corners(painter, icon_box, ink)
        painter.end()

    def _draw_corners(self, painter: QPainter, icon_box: QRectF, ink: str) -> None:
        mirrored = self.isRightToLeft()
        painter.setFont(font(HINT, 500))
        corner = QRectF(self.rect()).adjusted(8, 5, -8, 0)
        draw_words(painter, corner, self._place.shortcut, "end", self.isRightToLeft(), height="top")
        if not self._count:
            return
        colours = tokens_in_use()
        number = str(self._count)
        painter.setFont(font(HINT, 700, tabular=True))
        width = max(18.0, painter.fontMetrics().horizontalAdvance(number) + 11.0)
        left = icon_box.center().x() if mirrored else icon_box.center().x() - width
        badge = QRectF(left + (7 if mirrored else -7), icon_box.top() - 5, width, 17)
        draw_box(painter, badge, 8.5, fill=colours.bad)
        painter.setPen(QColor(colours.surface))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, number)


class _Mark(QWidget):
    """The square with the till's letter at the head of the rail."""

    spoken_as = "nothing"

    def __init__(self, letter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setFixedSize(40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), 11, fill=colours.accent)
        painter.setPen(QColor(colours.on_accent))
        painter.setFont(font(TITLE - 4, 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class Rail(QFrame):
    """The places above, further actions below; each button is named `<name>_<key>`.

    It shows the function keys but does not listen for them: they belong to the window.

    Signals: place_chosen(key): a place is wished; action_chosen(key): an action below is wished.
    """

    spoken_as = "places"

    place_chosen = Signal(str)
    action_chosen = Signal(str)

    def __init__(
        self,
        places: Sequence[RailPlace],
        actions: Sequence[RailPlace] = (),
        *,
        mark: str = "F",
        name: str = "rail",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self._turn_hairline()
        self.setMinimumWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 12, 8, 12)
        self._layout.setSpacing(4)
        self._layout.addWidget(_Mark(mark, self), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._layout.addSpacing(12)
        self._buttons: dict[str, RailButton] = {}
        for place in places:
            button = self._add(place)
            button.is_place = True
            button.clicked.connect(lambda _=False, key=place.key: self.place_chosen.emit(key))
        self._layout.addStretch(1)
        for action in actions:
            button = self._add(action)
            button.setCheckable(False)
            button.clicked.connect(lambda _=False, key=action.key: self.action_chosen.emit(key))

    def _add(self, place: RailPlace) -> RailButton:
        button = RailButton(place, name=f"{self.objectName()}_{place.key}", parent=self)
        self._buttons[place.key] = button
        self._layout.addWidget(button)
        return button

    def set_current(self, key: str) -> None:
        """Mark the place the person is in; an unknown key marks none."""
        for own, button in self._buttons.items():
            button.setChecked(own == key)

    def current(self) -> str:
        """Return the key of the marked place, or ""."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_count(self, key: str, count: int, spoken: str = "") -> None:
        """Put a number on a place; 0 takes it off. `spoken` says in words what is counted."""
        self._buttons[key].set_count(count, spoken)

    def set_place_enabled(self, key: str, enabled: bool) -> None:
        """Allow a place or an action, or not."""
        self._buttons[key].setEnabled(enabled)

    def button(self, key: str) -> RailButton:
        """Return the button of a place or an action."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus along the rail with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = [number for number, button in enumerate(self._buttons.values()) if button.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        buttons[(focused[0] + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn_hairline()
        super().changeEvent(event)

    def _turn_hairline(self) -> None:
        """Put the hairline on the side where the screen is."""
        mirrored = self.isRightToLeft()
        restyle(self, role="rail_mirrored" if mirrored else "rail")
