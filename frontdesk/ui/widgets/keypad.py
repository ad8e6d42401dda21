"""The keypad for amounts and PINs, large enough for a thumb."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from frontdesk.domain.money import UNMISTAKABLE_DECIMAL
from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import KEY, KEY_HEIGHT, RADIUS
from frontdesk.ui.widgets.buttons import PaintedButton
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.painting import draw_box, draw_icon, smooth

BACKSPACE = "backspace"
_ROWS = (("7", "8", "9"), ("4", "5", "6"), ("1", "2", "3"))


class _Key(PaintedButton):
    """One key; it never takes the focus from the field it types into."""

    def __init__(self, key: str, *, name: str, accessible_name: str, parent: QWidget) -> None:
        shown = {BACKSPACE: "", UNMISTAKABLE_DECIMAL: QLocale().decimalPoint()}.get(key, key)
        super().__init__(shown, name=name, accessible_name=accessible_name, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(KEY_HEIGHT, KEY_HEIGHT)
        self.setAutoRepeat(key == BACKSPACE)

    def sizeHint(self) -> QSize:
        return QSize(KEY_HEIGHT + 30, KEY_HEIGHT + 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(KEY_HEIGHT, KEY_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens_in_use()
        painter = smooth(self)
        box = QRectF(self.rect())
        fill = colours.surface if self.isEnabled() else colours.bg
        live_edge = colours.accent if self.underMouse() else colours.edge
        edge = live_edge if self.isEnabled() else colours.line
        width = colours.edge_width + (2 if colours.strong and self.isDown() else 0)
        dashed = colours.strong and not self.isEnabled()
        ground = colours.accent_soft if self.isDown() else fill
        draw_box(painter, box, RADIUS, fill=ground, edge=edge, width=width, dashed=dashed)
        ink = colours.ink if self.isEnabled() else colours.ink_2
        if self.text():
            painter.setFont(font(KEY, 500, tabular=True))
            painter.setPen(QColor(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            draw_icon(painter, "backspace", ink, QRectF(box.center().x() - 15, box.center().y() - 15, 30, 30))
        painter.end()


class Keypad(QWidget):
    """Four rows of three keys, from left to right in every language; each key is named `<name>_<key>`.

    A person at a keyboard types the digits; so the keys are no stops of the Tab key. Where amounts are written with
    their decimal sign (`decimal_name`), that has the place of "00", and is named `<name>_decimal`.

    Signals: key_pressed(key): "0" to "9", "00" or the decimal sign, "backspace".
    """

    spoken_as = "group"

    key_pressed = Signal(str)

    def __init__(
        self,
        *,
        name: str = "keypad",
        accessible_name: str = "",
        backspace_name: str = "",
        decimal_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        identify(self, name, accessible_name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        spoken = {BACKSPACE: backspace_name, UNMISTAKABLE_DECIMAL: decimal_name}
        last = (UNMISTAKABLE_DECIMAL if decimal_name else "00", "0", BACKSPACE)
        for row, keys in enumerate((*_ROWS, last)):
            for column, key in enumerate(keys):
                called = f"{name}_{'decimal' if key == UNMISTAKABLE_DECIMAL else key}"
                button = _Key(key, name=called, accessible_name=spoken.get(key, key), parent=self)
                button.clicked.connect(lambda _=False, key=key: self.key_pressed.emit(key))
                grid.addWidget(button, row, column)
