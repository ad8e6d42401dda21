"""What a person who hears a window finds in it: every part that a screen reader would go through, in its order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QProgressBar, QWidget

from frontdesk.ui.parts import spoken
from frontdesk.ui.screens.screen import Screen
from frontdesk.ui.widgets.amount_display import BigAmount
from frontdesk.ui.widgets.card_face import CardFace
from frontdesk.ui.widgets.card_table import CardTable
from frontdesk.ui.widgets.entry_list import EntryList
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.layers import top_sheet
from frontdesk.ui.widgets.notice_bar import NoticeBar
from frontdesk.ui.widgets.rail import Rail
from frontdesk.ui.widgets.result_view import ResultView
from frontdesk.ui.widgets.segmented import Segmented
from frontdesk.ui.widgets.skeleton import Skeleton
from frontdesk.ui.widgets.steps import StepProgress
from frontdesk.ui.widgets.top_bar import TopBar

Role = QAccessible.Role

_BUTTONS = {Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab}
_ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QAbstractButton, _BUTTONS),
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QProgressBar, {Role.ProgressBar}),
    (BigAmount, {Role.StaticText, Role.EditableText}),
    (CardFace, {Role.Graphic}),
    (CardTable, {Role.Table}),
    (EntryList, {Role.List}),
    (Keypad, {Role.Grouping}),
    (NoticeBar, {Role.AlertMessage}),
    (Rail, {Role.PageTabList}),
    (ResultView, {Role.AlertMessage}),
    (Segmented, {Role.Grouping}),
    (Skeleton, {Role.StaticText}),
    (StepProgress, {Role.StaticText}),
    (TopBar, {Role.ToolBar}),
)
"""What each kind of widget is to a screen reader."""

_ROOMS = {Role.Client, Role.LayeredPane, Role.Border, Role.Grouping, Role.Pane, Role.ScrollBar, Role.Window}
"""What may have no name: it is passed through on the way to what is inside."""

_WORDS = {Role.StaticText, Role.Heading, Role.AlertMessage, Role.Graphic, Role.ProgressBar}
"""What is read as it stands; none of it may be read twice."""


@dataclass(frozen=True, eq=False)
class Part:
    """One part, with what it is inside of, from the outermost."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    widget: QWidget | None
    around: tuple[Part, ...]

    def __str__(self) -> str:
        called = "" if self.widget is None else self.widget.objectName() or type(self.widget).__name__
        return f"{called or self.around[-1]} ({self.role.name} “{self.name}”)"


def parts(window: QWidget) -> list[Part]:
    """Return every part of a window that can be heard."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), ()))


def _walk(found: QAccessibleInterface, around: tuple[Part, ...]) -> Iterator[Part]:
    state = found.state()
    if state.invisible:
        return
    text = QAccessible.Text
    name, description = found.text(text.Name), found.text(text.Description)
    asked = found.object()
    widget = asked if isinstance(asked, QWidget) else None
    part = Part(found.role(), name, description, found.text(text.Value), state, widget, around)
    yield part
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None:
            yield from _walk(child, (*around, part))


def wrong_to_the_ear(window: QWidget) -> list[str]:
    """Return what a person who hears a window would miss, or hear twice."""
    heard = parts(window)
    told = [f"{part} has no name" for part in heard if _is_nameless(part)]
    told += [f"{part} should be {_wished(part)}" for part in heard if part.role not in _wished(part)]
    told += [f"{part} is said with marks" for part in heard if spoken(part.name) != part.name]
    told += [f"{part} is described as it is named" for part in heard if part.name and part.description == part.name]
    told += [f"{part} is said by {said}, too" for part in heard for said in part.around if _says_again(part, said)]
    told += [f"{part} is said once more in {other}" for part, other in _labels_said_twice(heard)]
    told += _places(heard)
    known = {part.widget for part in heard}
    root: QWidget = top_sheet(window) or window
    used = [each for each in root.findChildren(QWidget) if isinstance(each, _BUTTON_OR_FIELD) and each.isVisible()]
    told += [f"{each.objectName()} is not heard" for each in used if each not in known and _is_own(each)]
    sheet = top_sheet(window)
    if sheet is not None:
        dialogs = [part for part in heard if part.role == Role.Dialog]
        if [(part.widget, bool(part.state.modal)) for part in dialogs] != [(sheet, True)]:
            told.append(f"the sheet is no dialog that has the whole attention: {dialogs}")
    return told


_BUTTON_OR_FIELD = (QAbstractButton, QLineEdit, QComboBox, EntryList, CardTable)


def _is_own(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_") and type(widget).__module__.startswith(
        ("frontdesk", "PySide6")
    )


def _is_nameless(part: Part) -> bool:
    if part.name or part.role in _ROOMS:
        return False
    # A field to choose from is named by the label beside it, and a cell may be empty.
    return part.role not in {Role.ComboBox, Role.Cell}


def _wished(part: Part) -> set[QAccessible.Role]:
    return next((roles for kind, roles in _ROLES if isinstance(part.widget, kind)), {part.role})


def _says_again(part: Part, around: Part) -> bool:
    """Return whether words are part of what is said around them.

    A heading gives its name to what it is the heading of, and something on a screen may be called as that is.
    """
    if part.role not in _WORDS or not part.name or len(part.name) < 4:
        return False
    if around.role == Role.AlertMessage:
        return part.name in around.name
    return part.name == around.name and part.role != Role.Heading and not isinstance(around.widget, Screen)


def _labels_said_twice(heard: list[Part]) -> Iterator[tuple[Part, Part]]:
    """Return labels of which the value beside them says the same with its own words."""
    beside: dict[Part | None, list[Part]] = {}
    for part in heard:
        if part.role == Role.StaticText and part.name:
            beside.setdefault(part.around[-1] if part.around else None, []).append(part)
    for together in beside.values():
        yield from (
            (one, other) for one in together for other in together if other.name.startswith(f"{one.name}: ")
        )


def _places(heard: list[Part]) -> list[str]:
    """Return whether the places of the till are told with the one where the person is."""
    tabs = [part for part in heard if part.role == Role.PageTab]
    here = [part.name for part in tabs if part.state.selected]
    screens = [part.widget for part in heard if part.widget is not None and part.widget.objectName() == "till"]
    return [f"of the places {here} are told as the present one"] if screens and len(here) != 1 else []
