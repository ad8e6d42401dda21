"""What lies over a window: sheets, toasts, the list of a choice. Each is shown on a small window of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.rooms.cards import CARDS
from frontdesk.ui.widgets.buttons import PrimaryButton
from frontdesk.ui.widgets.choice_rows import Choice, ChoiceRows
from frontdesk.ui.widgets.fields import LabelledCombo
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.sheet import Sheet, SheetAction
from frontdesk.ui.widgets.switch_row import SwitchRow
from frontdesk.ui.widgets.toast import Toast, ToastText

_GROUP = "Layers"
_SIZE = (640, 480)


class Photo(QWidget):
    """A small window with something over it, as a picture: a real one would have the gallery's attention.

    Attributes:
        kinds: The class of every widget in the picture.
    """

    def __init__(self, stage: QWidget) -> None:
        super().__init__()
        self.setFixedSize(stage.size())
        # What is posted to a window that nobody sees is done before the picture is taken.
        QCoreApplication.sendPostedEvents()
        self.kinds = {type(each) for each in stage.findChildren(QWidget)}
        self._picture: QPixmap = stage.grab()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def _stage(*, primary: bool = True) -> QWidget:
    stage = QWidget()
    stage.setProperty("role", "ground")
    stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    stage.resize(*_SIZE)
    column = QVBoxLayout(stage)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(TextLabel("A screen of the till", style="title"))
    column.addWidget(next(each for each in CARDS if each.name == "Facts").specimens[0].make())
    column.addStretch(1)
    if primary:
        column.addWidget(PrimaryButton("Charge USD 10.00", name="charge", hint="Enter"))
    stage.show()
    return stage


def _sheet(*, words: int = 1) -> QWidget:
    stage = _stage()
    sheet = Sheet("Charge the card again?", name="again", window=stage, close="Close", width=520)
    for _ in range(words):
        sheet.add(TextLabel("The card was charged USD 10.00 a minute ago. Nothing was given back since."))
    sheet.set_actions(
        [SheetAction("charge", "Charge again", primary=True, hint="Enter"), SheetAction("leave", "Don’t charge")]
    )
    return _photo_of(stage, sheet)


def _settings() -> QWidget:
    stage = _stage()
    sheet = Sheet("Language and look", name="settings", window=stage, close="Close", width=520, ground="bg")
    rows = ChoiceRows([Choice("en", "English"), Choice("ar", "العربية", "Arabic")], name="language")
    rows.choose("en")
    sheet.add(rows)
    sheet.add(SwitchRow("Sounds", "When a scan is accepted or refused", name="sounds", on=True))
    return _photo_of(stage, sheet)


def _photo_of(stage: QWidget, sheet: Sheet) -> QWidget:
    sheet.open()
    photo = Photo(stage)
    sheet.dismiss()
    stage.hide()
    return photo


def _toast(toast: ToastText, *, primary: bool = True) -> QWidget:
    stage = _stage(primary=primary)
    shown = Toast(stage)
    shown.say(toast)
    photo = Photo(stage)
    shown.clear()
    stage.hide()
    return photo


def _popup() -> QWidget:
    stage = QWidget()
    stage.setProperty("role", "ground")
    stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    stage.resize(420, 320)
    column = QVBoxLayout(stage)
    column.setContentsMargins(24, 60, 24, 24)
    options = [("1", "Returned goods"), ("2", "Wrong amount"), ("3", "Charged twice"), ("4", "Other")]
    combo = LabelledCombo("Reason", name="reason", options=options)
    combo.choose("2")
    column.addWidget(combo)
    column.addStretch(1)
    stage.show()
    box = stage.findChild(QComboBox, "reason_input")
    assert isinstance(box, QComboBox)
    box.showPopup()
    photo = Photo(stage)
    box.hidePopup()
    stage.hide()
    return photo


LAYERS = (
    Exhibit(
        _GROUP,
        "Sheet",
        [
            Specimen("a question", _sheet, *_SIZE),
            Specimen("long content scrolls", lambda: _sheet(words=9), *_SIZE),
            Specimen("settings", _settings, *_SIZE),
        ],
    ),
    Exhibit(
        _GROUP,
        "Toast",
        [
            Specimen("above the primary action", lambda: _toast(ToastText("The settings are saved")), *_SIZE),
            Specimen(
                "with an action",
                lambda: _toast(ToastText("The list is empty", "neutral", "Undo", "undo"), primary=False),
                *_SIZE,
            ),
        ],
    ),
    Exhibit(_GROUP, "List of a choice", [Specimen("open", _popup, 420, 320)]),
)
