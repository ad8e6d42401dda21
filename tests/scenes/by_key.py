"""A window without a finger on it: where the Tab key stops, in which order, and what the keys do there."""

from __future__ import annotations

import warnings
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QWidget

from frontdesk.ui.screens.refund_steps import RefundReasons
from frontdesk.ui.screens.scanner_test import ScannerTest
from frontdesk.ui.widgets.amount_display import BigAmount
from frontdesk.ui.widgets.card_table import CardTable
from frontdesk.ui.widgets.entry_list import EntryList
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.layers import top_sheet
from frontdesk.ui.widgets.segmented import Segmented

_MOST = 80
"""No window has so many stops."""


def focused() -> QWidget | None:
    """Return what has the focus; Qt returns None, whatever its types say."""
    return QApplication.focusWidget()


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key and let it go, where the focus is."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        widget = focused()
        if widget is not None:
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def stops_by_tab(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round, and return where it stopped, beginning with what has the focus now."""
    stops: list[QWidget] = []
    for _ in range(_MOST):
        widget = focused()
        if widget is None or widget in stops:
            break
        stops.append(widget)
        press(Qt.Key.Key_Tab, "\t")
    return stops


def used_by_key(window: QWidget) -> set[QWidget]:
    """Return everything that Tab has to reach."""
    root: QWidget = top_sheet(window) or window
    found = {
        each for each in root.findChildren(QWidget) if each.isVisible() and each.isEnabled() and _is_used(each)
    }
    # A screen on which no button has the focus until something was scanned.
    return {each for each in found if not isinstance(each, ScannerTest) or each.focusPolicy()}


def _is_used(widget: QWidget) -> bool:
    if isinstance(widget.parent(), Keypad):
        # A person at a keyboard has these keys on it.
        return False
    if isinstance(widget, QAbstractButton):
        return not widget.autoExclusive() or not widget.isCheckable() or _is_stop_of_group(widget)
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, EntryList | CardTable):
        # What is longer than its room is read on with the arrow keys.
        return _is_longer(widget) and widget.objectName() != "refund_reason"
    if isinstance(widget, EntryList):
        return widget.is_selectable() or _is_longer(widget)
    if isinstance(widget, BigAmount):
        return widget.keyed
    return isinstance(widget, QLineEdit | QComboBox | CardTable | RefundReasons | ScannerTest)


def _is_longer(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > area.verticalScrollBar().minimum()


def _is_stop_of_group(button: QAbstractButton) -> bool:
    """Return whether Tab stops at a choice: at the chosen one, or the first; arrows reach the others."""
    parent = button.parentWidget()
    assert parent is not None
    group = [each for each in parent.children() if isinstance(each, type(button)) and each.isVisible()]
    chosen = [each for each in group if each.isChecked()]
    return button is (chosen or group)[0]


def wrong_to_the_keys(window: QWidget) -> list[str]:
    """Return what a person with a keyboard alone can't do in a window, or not where it would be looked for."""
    start = focused()
    if start is None or not window.isAncestorOf(start):
        return ["nothing has the focus"]
    stops = stops_by_tab(window)
    told = [] if focused() is start else [f"Tab does not come round to {_name(start)}, but to {_name(focused())}"]
    expected = used_by_key(window)
    told += [f"Tab does not reach {_name(each)}" for each in expected - set(stops)]
    told += [f"Tab stops at {_name(each)}, which is nothing to use" for each in stops if each not in expected]
    told += [f"Tab stops at {_name(each)}, which is not seen" for each in stops if not _is_in_sight(each)]
    told += _out_of_order(window, stops)
    told += _other_way_round(stops)
    for each in stops:
        told += _pressed(each) if isinstance(each, QAbstractButton) else _moved(each)
    return told


def _is_in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.rect().isEmpty()


def _out_of_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return where Tab goes against the way in which the window is read."""
    return [
        f"Tab goes from {_name(one)} to {_name(other)}, which is read before"
        for one, other in pairwise(stops)
        if not _ends(one, other) and _is_read_before(window, other, one) and not _is_first(window, other)
    ]


def _ends(one: QWidget, other: QWidget) -> bool:
    """Return whether a way round ends between two stops: the close button of a sheet is the last one in it."""
    return one.objectName().endswith("_close") or other.objectName().endswith("_close")


def _is_first(window: QWidget, stop: QWidget) -> bool:
    """Return whether the way round begins here."""
    root: QWidget = top_sheet(window) or window
    return not any(each is not stop and _is_read_before(window, each, stop) for each in used_by_key(root.window()))


def _is_read_before(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """Return whether `one` is above `other`, or in the same row nearer to where reading starts.

    They are compared as parts of what both are inside of: a whole column is read before the next one begins.
    """
    first, second = _branches(window, one, other)
    if first is second or first is None or second is None:
        return False
    here, there = _box(first, window), _box(second, window)
    if here.bottom() <= there.top():
        return here.left() <= there.right() and there.left() <= here.right()
    if there.bottom() <= here.top():
        return False
    nearer = here.center().x() < there.center().x()
    return nearer is not window.isRightToLeft()


def _branches(window: QWidget, one: QWidget, other: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """Return the parts, next to each other in what both are inside of, that hold the two."""
    ways = [_way(window, each) for each in (one, other)]
    for first, second in zip(*ways, strict=False):
        if first is not second:
            return first, second
    return None, None


def _way(window: QWidget, widget: QWidget) -> list[QWidget]:
    way = [widget]
    while way[-1] is not window and (parent := way[-1].parentWidget()) is not None:
        way.append(parent)
    return way[::-1]


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _other_way_round(stops: list[QWidget]) -> list[str]:
    """Go one stop on and back again."""
    if len(stops) < 2:
        return []
    press(Qt.Key.Key_Tab, "\t")
    press(Qt.Key.Key_Backtab, "", Qt.KeyboardModifier.ShiftModifier)
    return [] if focused() is stops[0] else [f"Shift and Tab do not lead back to {_name(stops[0])}"]


def _pressed(button: QAbstractButton) -> list[str]:
    """Press a button with Space and Enter, with nothing behind it any more."""
    pressed: list[str] = []
    _let_nobody_hear(button.clicked)
    button.clicked.connect(lambda: pressed.append(button.objectName()))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space, " ")
    press(Qt.Key.Key_Return, "\r")
    return [] if len(pressed) == 2 or button.signalsBlocked() else [f"no key presses {_name(button)}: {pressed}"]


def _let_nobody_hear(signal: SignalInstance) -> None:
    with warnings.catch_warnings():
        # Nobody may have listened.
        warnings.simplefilter("ignore", RuntimeWarning)
        signal.disconnect()


def _moved(widget: QWidget) -> list[str]:
    """Choose from a list with the arrow keys and Enter, or read on in what is longer than its room."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(widget, EntryList) and widget.is_selectable():
        return _chosen(widget)
    if isinstance(widget, QAbstractScrollArea) and _is_longer(widget):
        bar = widget.verticalScrollBar()
        bar.setValue(0)
        for _ in range(len(widget.rows()) if isinstance(widget, CardTable) else 1):
            press(Qt.Key.Key_Down)
        return [] if bar.value() > 0 else [f"{_name(widget)} can't be read on with the arrow keys"]
    return []


def _chosen(rows: EntryList) -> list[str]:
    told: list[str] = []
    _let_nobody_hear(rows.chosen)
    _let_nobody_hear(rows.highlighted)
    rows.chosen.connect(told.append)
    keys = [entry.key for entry in rows.entries()]
    rows.set_current(keys[0])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, "\r")
    return [] if told == [keys[min(1, len(keys) - 1)]] else [f"{_name(rows)} is not chosen from by keys: {told}"]


def switched(segmented: Segmented, key: Qt.Key) -> str:
    """Press an arrow key on a switch, and return its choice."""
    inside = [each for each in segmented.findChildren(QAbstractButton) if each.isChecked()]
    inside[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(key)
    return segmented.choice()


def _name(widget: QWidget | None) -> str:
    return "nothing" if widget is None else widget.objectName() or type(widget).__name__
