"""What a screen reader finds of the till's own widgets: what each part is, and how a button is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from frontdesk.ui.parts import spoken

if TYPE_CHECKING:
    from frontdesk.ui.widgets.amount_display import BigAmount
    from frontdesk.ui.widgets.labels import TextLabel
    from frontdesk.ui.widgets.painted_button import PaintedButton

Part = Literal["nothing", "text", "picture", "group", "alert", "bar", "places"]
"""What a widget is to a person who hears the screen; "nothing" is only for the eye, or is said elsewhere."""

_Role = QAccessible.Role
_ROLES: dict[Part, QAccessible.Role] = {
    "nothing": _Role.Whitespace,
    "text": _Role.StaticText,
    "picture": _Role.Graphic,
    "group": _Role.Grouping,
    "alert": _Role.AlertMessage,
    "bar": _Role.ToolBar,
    "places": _Role.PageTabList,
}


def spoken_part(widget: QWidget, part: Part) -> QAccessibleWidget:
    """Return what a screen reader is told of a widget that is only read."""
    return _Unspoken(widget) if part == "nothing" else QAccessibleWidget(widget, _ROLES[part])


class _Unspoken(QAccessibleWidget):
    """Something that is only for the eye: a reader passes over what can't be seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, _ROLES["nothing"])

    def state(self) -> QAccessible.State:
        """Return its state."""
        state = super().state()
        state.invisible = True
        return state

    def childCount(self) -> int:  # noqa: N802  (Qt's own virtual function)
        """Return that it has no parts."""
        return 0


class SpokenWords(QAccessibleWidget):
    """A label: its words, or nothing where they are said elsewhere (see `identity.unspoken`)."""

    def __init__(self, label: TextLabel) -> None:
        super().__init__(label, _Role.Heading if label.is_heading else _Role.StaticText)

    def _label(self) -> TextLabel:
        label: TextLabel = self.object()  # type: ignore[assignment]  # Qt knows it as any object
        return label

    def state(self) -> QAccessible.State:
        """Return its state."""
        state, label = super().state(), self._label()
        state.readOnly = True
        if label.property("unspoken") or not label.text():
            state.invisible = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words."""
        label = self._label()
        if kind == QAccessible.Text.Name:
            return spoken(label.accessibleName() or label.text())
        return label.accessibleDescription() if kind == QAccessible.Text.Description else ""


class SpokenAmount(QAccessibleWidget):
    """An amount: to be read, or being keyed in; then what it is for belongs to it, as a label does to a field."""

    def __init__(self, amount: BigAmount) -> None:
        super().__init__(amount, _Role.EditableText if amount.keyed else _Role.StaticText)

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it is for, and the amount."""
        amount: BigAmount = self.object()  # type: ignore[assignment]  # Qt knows it as any object
        if kind == QAccessible.Text.Name:
            return f"{amount.caption} {amount.text()}".strip() if amount.keyed else amount.text()
        return amount.text() if kind == QAccessible.Text.Value else ""


class SpokenButton(QAccessibleWidget):
    """A button: its words, what more there is to know of it, the key that does the same, and whether it is on.

    The labels and signs that are drawn into it are no parts of their own.
    """

    def __init__(self, button: PaintedButton) -> None:
        super().__init__(button, _Role.Button)

    def _button(self) -> PaintedButton:
        button: PaintedButton = self.object()  # type: ignore[assignment]  # Qt knows it as any object
        return button

    def role(self) -> QAccessible.Role:
        """Return what kind of button it is."""
        button = self._button()
        if button.is_place:
            return _Role.PageTab
        if not button.isCheckable():
            return _Role.Button
        return _Role.RadioButton if button.autoExclusive() else _Role.CheckBox

    def state(self) -> QAccessible.State:
        """Return its state."""
        state, button = super().state(), self._button()
        if button.is_place:
            state.selectable, state.selected = True, button.isChecked()
        elif button.isCheckable():
            state.checkable, state.checked = True, button.isChecked()
        state.pressed = button.isDown()
        state.busy = button.is_busy()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words, what more there is to know, or its key; no tip, which says the words again."""
        button = self._button()
        if kind == QAccessible.Text.Accelerator:
            return button.key_hint()
        if kind == QAccessible.Text.Name:
            return spoken(button.accessibleName() or button.spoken_words())
        if kind == QAccessible.Text.Description:
            return spoken(button.accessibleDescription())
        return ""

    def childCount(self) -> int:  # noqa: N802  (Qt's own virtual function)
        """Return that it has no parts."""
        return 0

    def actionNames(self) -> list[str]:  # noqa: N802  (Qt's own virtual function)
        """Return what can be done with it."""
        if not self._button().isEnabled():
            return []
        own = QAccessibleActionInterface
        does = own.toggleAction() if self._button().isCheckable() else own.pressAction()
        return [does, own.setFocusAction()]

    def doAction(self, action: str) -> None:  # noqa: N802  (Qt's own virtual function)
        """Do it."""
        if action == QAccessibleActionInterface.setFocusAction():
            self._button().setFocus()
        elif action in self.actionNames():
            self._button().click()

    def keyBindingsForAction(self, action: str) -> list[str]:  # noqa: N802  (Qt's own virtual function)
        """Return the key that does the same as the button."""
        hint = self._button().key_hint()
        return [hint] if hint and action in self.actionNames()[:1] else []
