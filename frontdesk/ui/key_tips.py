"""Key tips: while Alt is held every button and field shows the key that, with Alt, presses it or goes there.

A mark in the text itself ("&Redeem") would have to be placed in every language, and again wherever two buttons meet
on a screen. The till chooses the keys when they are asked for, from the words that are on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_uppercase, digits
from unicodedata import decimal, normalize

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from frontdesk.ui.theme import tokens_in_use
from frontdesk.ui.theme.fonts import font
from frontdesk.ui.theme.tokens import SMALL
from frontdesk.ui.widgets.buttons import PrimaryButton
from frontdesk.ui.widgets.identity import identify
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.layers import top_sheet
from frontdesk.ui.widgets.painting import draw_box, smooth
from frontdesk.ui.widgets.rail import RailButton

_HEIGHT = 24
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class KeyTip:
    """A widget and the key that stands for it."""

    key: str
    widget: QWidget


def choose_keys(names: Sequence[str], *, latin: bool = True) -> list[str]:
    """Return a key for each name, and none twice: a letter of its words, else a figure, else any letter; else "".

    Letters that words begin with come first. A language that is not written in Latin letters has figures in the
    order of the names, which every keyboard has, whatever Latin letters are among its words; then letters from A.
    """
    taken: set[str] = set()
    chosen = []
    for name in names:
        key = next((each for each in _candidates(name if latin else "") if each not in taken), "")
        taken.add(key)
        chosen.append(key)
    return chosen


def _candidates(name: str) -> Iterable[str]:
    plain = "".join(each for each in normalize("NFKD", name.upper()) if each in ascii_uppercase or each.isspace())
    words = plain.split()
    if words:
        yield from (word[0] for word in words)
        yield from "".join(words)
    yield from digits[1:]
    yield from ascii_uppercase


class KeyTips(QObject):
    """Shows and obeys the key tips of a window; install it on the window's handle.

    Alt alone, pressed and let go, leaves them shown until the next key.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._overlay: _Overlay | None = None
        self._alone = False

    @property
    def tips(self) -> tuple[KeyTip, ...]:
        """What is shown now."""
        return () if self._overlay is None else self._overlay.tips

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at keys where they enter the program, before any widget has them."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt and not self._alone:
                self._hide()
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.FocusOut}:
            self._hide()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Alt:
            if not event.isAutoRepeat():
                self._alone = True
                self._hide() if self._overlay is not None else self._show()
            return False
        self._alone = False
        if self._overlay is None:
            return False
        key = _key_of(event)
        found = next((tip for tip in self.tips if tip.key == key), None)
        held = bool(event.modifiers() & _ALT)
        self._hide()
        if found is None:
            # A letter that stands for nothing is no typing either, unless Alt was let go before.
            return held and bool(key)
        if not event.isAutoRepeat():
            _use(found.widget)
        return True

    def _show(self) -> None:
        tips = tips_of(self._window)
        if tips:
            self._overlay = _Overlay(tips, self._window)

    def _hide(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None


def tips_of(window: QWidget) -> tuple[KeyTip, ...]:
    """Return the tips for what can be used on a window now: on the sheet that lies over it, if there is one."""
    root: QWidget = top_sheet(window) or window
    widgets = [each for each in root.findChildren(QWidget) if _usable(each)]
    mirrored = window.isRightToLeft()

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(window, QPoint(widget.width() if mirrored else 0, 0))
        return corner.y(), -corner.x() if mirrored else corner.x()

    # What the screen is for has the first choice of its letter.
    widgets.sort(key=lambda widget: (not isinstance(widget, PrimaryButton), place(widget)))
    latin = QLocale().script() == QLocale.Script.LatinScript
    keys = choose_keys([_name_of(widget) for widget in widgets], latin=latin)
    return tuple(KeyTip(key, widget) for key, widget in zip(keys, widgets, strict=True) if key)


def _usable(widget: QWidget) -> bool:
    """Whether a tip is of use: places of the till show their function keys already, and figures are just typed."""
    if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit) or isinstance(widget, RailButton):
        return False
    inside = isinstance(widget.parent(), Keypad | QComboBox)
    seen = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    return seen and not inside


def _name_of(widget: QWidget) -> str:
    spoken = widget.accessibleName()
    return (widget.text() or spoken) if isinstance(widget, QAbstractButton) else spoken


def _use(widget: QWidget) -> None:
    if isinstance(widget, QAbstractButton):
        widget.click()
        return
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(widget, QComboBox):
        widget.showPopup()
    elif isinstance(widget, QLineEdit):
        widget.selectAll()


def _key_of(event: QKeyEvent) -> str:
    """Return the letter or figure of a key, whatever script its layout writes; "" for any other."""
    code = event.key()
    character = chr(code) if 0 < code < 0x110000 else ""
    figure = decimal(character, None) if character else None
    if figure is not None:
        return str(figure)
    return character.upper() if character.isalpha() else ""


class _Overlay(QWidget):
    """The tips over the window; touches go through it."""

    spoken_as = "nothing"

    def __init__(self, tips: Sequence[KeyTip], window: QWidget) -> None:
        super().__init__(window)
        identify(self, "key_tips")
        self.tips = tuple(tips)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the tokens in use."""
        colours = tokens_in_use()
        painter = smooth(self)
        used = font(SMALL, 700)
        painter.setFont(used)
        for tip in self.tips:
            box = QRectF(self._badge(tip, QFontMetricsF(used).horizontalAdvance(tip.key)))
            draw_box(painter, box, 6, fill=colours.ink, edge=colours.surface, width=2)
            painter.setPen(QColor(colours.surface))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tip.key)
        painter.end()

    def _badge(self, tip: KeyTip, width: float) -> QRect:
        widget = tip.widget
        seen = widget.visibleRegion().boundingRect()
        side = seen.right() - 4 if self.isRightToLeft() else seen.left() + 4
        # It stands on the upper edge, beside the words and the icon that say what it presses.
        corner = widget.mapTo(self.window(), QPoint(side, seen.top() - _HEIGHT // 3))
        wide = max(_HEIGHT, round(width) + 12)
        left = corner.x() - wide if self.isRightToLeft() else corner.x()
        return QRect(left, max(0, corner.y()), wide, _HEIGHT)
