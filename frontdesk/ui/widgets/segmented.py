"""A switch between two or three choices, such as the bill's currency and the card's."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.elevation import RAISED, draw_shadow
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import BODY, RADIUS, TOUCH
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_ring, draw_words, smooth


class _Segment(PaintedButton):
    """One choice; it is pressed on the whole height of the switch and drawn a little smaller."""

    def __init__(self, text: str, *, name: str, parent: QWidget) -> None:
        super().__init__(text, name=name, accessible_name=text, parent=parent)
        self.setCheckable(True)
        # Says to a screen reader too that it is one of several.
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TOUCH)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(font(BODY, 600)).horizontalAdvance(self.text())) + 28, TOUCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        painter = smooth(self)
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        chosen = self.isChecked()
        live = self.isEnabled()
        touched = live and (self.isDown() or self.underMouse())
        if touched and not chosen:
            # The line of a strong scheme is too near to the words to lie behind them.
            pointed_at = "" if colours.strong else colours.line
            ground = colours.accent_soft if self.isDown() else pointed_at
            width = 2 if self.isDown() else 1
            draw_box(painter, box, RADIUS - 4, fill=ground, edge=colours.outline(colours.edge), width=width)
        if chosen:
            if live:
                draw_shadow(painter, box, RADIUS - 4, RAISED)
            ground = colours.surface if live else colours.bg
            draw_box(painter, box, RADIUS - 4, fill=ground, edge=colours.outline(colours.edge), width=2)
        if self.has_ring():
            draw_ring(painter, box, RADIUS - 4)
        painter.setFont(font(BODY, 600))
        painter.setPen(QColor(colours.ink if (chosen and live) or touched else colours.ink_2))
        draw_words(painter, box, self.text(), "centre", self.isRightToLeft())
        painter.end()


class Segmented(QWidget):
    """The switch; each choice is named `<name>_<key>`. The arrow keys move the choice.

    Signals: chosen(key): the person chose; `choose` emits nothing.
    """

    spoken_as = "group"

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        *,
        name: str,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setFixedHeight(TOUCH)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        self._emitting = True
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these choices, each a key and its text; the choice stays if its key does, else it is the first."""
        before = self.choice()
        if [key for key, _ in options] == list(self._segments):
            for key, text in options:
                self._segments[key].setText(text)
                self._segments[key].setAccessibleName(text)
            return
        for segment in self._segments.values():
            self._group.removeButton(segment)
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = {key: self._add(key, text) for key, text in options}
        if self._segments:
            self.choose(before if before in self._segments else next(iter(self._segments)))

    def _add(self, key: str, text: str) -> _Segment:
        segment = _Segment(text, name=f"{self.objectName()}_{key}", parent=self)
        segment.toggled.connect(lambda on: self._on_toggled(key, on))
        self._group.addButton(segment)
        self._row.addWidget(segment)
        return segment

    def _on_toggled(self, key: str, on: bool) -> None:
        if on and self._emitting:
            self._leave_one_stop()
            self.chosen.emit(key)

    def choice(self) -> str:
        """Return the key of the choice, or "" when there is none to choose from."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show `key` as the choice, without a signal."""
        self._emitting = False
        self._segments[key].setChecked(True)
        self._emitting = True
        self._leave_one_stop()

    def _leave_one_stop(self) -> None:
        """Have Tab stop at the choice; the arrow keys reach the others."""
        from PySide6.QtCore import Qt

        for segment in self._segments.values():
            chosen = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), RADIUS, fill=tokens_in_use().sunk)
        painter.end()
