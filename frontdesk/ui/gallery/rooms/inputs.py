"""What is typed into or chosen from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.poses import disabled, focused, hovered, pressed, with_part
from frontdesk.ui.widgets.choice_list import ChoiceList
from frontdesk.ui.widgets.choice_rows import Choice, ChoiceRows
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.language_row import LanguageRow
from frontdesk.ui.widgets.pin_field import PinField
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.switch_row import SwitchRow

_GROUP = "Inputs"
_WIDTH = 320
_STORES = [("1", "Harbour store"), ("2", "Mall of the North")]


def _field(text: str = "") -> LabelledField:
    field = LabelledField("E-mail", name="email", placeholder="name@store.example")
    field.set_text(text)
    return field


def _hinted() -> QWidget:
    return LabelledField("Till", name="till", hint="As it is written on the receipts")


def _wrong() -> LabelledField:
    field = LabelledField("Password", name="password", password=True)
    field.set_text("a wrong one")
    field.set_error("The password is wrong. Three wrong ones lock the account for a quarter of an hour.")
    return field


def _combo(choice: str = "1") -> LabelledCombo:
    combo = LabelledCombo("Store", name="store", options=_STORES, placeholder="Choose a store")
    combo.choose(choice)
    return combo


def _wrong_combo() -> QWidget:
    combo = _combo("")
    combo.set_error("A store is needed.")
    return combo


def _pin(digits: str = "") -> PinField:
    pin = PinField("PIN", hint="On the back of the card")
    if digits:
        pin.press(digits)
    return pin


def _scan() -> ScanField:
    return ScanField("Scan or type a card", name="scan", hint="F3")


def _picked() -> QWidget:
    scan = ScanField("Scan or type a card", name="scan", hint="Scan another card any time")
    scan.show_picked("•••• 7879")
    return scan


def _answered(accepted: bool) -> QWidget:
    scan = ScanField("Scan or type a card", name="scan")
    scan.show_answer("ok" if accepted else "bad")
    return scan


def _switch(on: bool = True) -> SwitchRow:
    return SwitchRow("Sounds", "When a scan is accepted or refused", name="sounds", on=on)


def _choices() -> ChoiceRows:
    rows = ChoiceRows(
        [Choice("en", "English"), Choice("ar", "العربية", "Arabic"), Choice("de", "Deutsch", "German")],
        name="language",
        accessible_name="Language",
    )
    rows.choose("ar")
    return rows


def _reasons() -> ChoiceList:
    options = [("returned", "Returned goods"), ("wrong", "Wrong amount"), ("twice", "Charged twice by this till")]
    return ChoiceList(options, name="reason", accessible_name="Reason")


def _languages() -> LanguageRow:
    offered = [("en", "English"), ("ar", "العربية"), ("de", "Deutsch")]
    return LanguageRow(offered, "en", name="languages", accessible_name="Language")


INPUTS = (
    Exhibit(
        _GROUP,
        "Field",
        [
            Specimen("empty", _field, _WIDTH),
            Specimen("filled", lambda: _field("mariam@store.example"), _WIDTH),
            Specimen("hover", lambda: with_part(_field(), "email_input", hovered), _WIDTH),
            Specimen("focus", lambda: with_part(_field(), "email_input", focused), _WIDTH),
            Specimen("disabled", lambda: disabled(_field("mariam@store.example")), _WIDTH),
            Specimen("with a hint", _hinted, _WIDTH),
            Specimen("error", _wrong, _WIDTH),
            Specimen("error and focus", lambda: with_part(_wrong(), "password_input", focused), _WIDTH),
        ],
    ),
    Exhibit(
        _GROUP,
        "Choice from a list",
        [
            Specimen("chosen", _combo, _WIDTH),
            Specimen("nothing chosen", lambda: _combo(""), _WIDTH),
            Specimen("hover", lambda: with_part(_combo(), "store_input", hovered), _WIDTH),
            Specimen("focus", lambda: with_part(_combo(), "store_input", focused), _WIDTH),
            Specimen("disabled", lambda: disabled(_combo()), _WIDTH),
            Specimen("error", _wrong_combo, _WIDTH),
        ],
    ),
    Exhibit(
        _GROUP,
        "PIN",
        [
            Specimen("empty", _pin, _WIDTH),
            Specimen("filled", lambda: _pin("20415"), _WIDTH),
            Specimen("focus", lambda: with_part(_pin("20"), "pin_input", focused), _WIDTH),
            Specimen("disabled", lambda: disabled(_pin("20415")), _WIDTH),
        ],
    ),
    Exhibit(
        _GROUP,
        "Scan field",
        [
            Specimen("empty", _scan, 480),
            Specimen("focus", lambda: with_part(_scan(), "scan_input", focused), 480),
            Specimen("picked", _picked, 480),
            Specimen("scan accepted", lambda: _answered(True), 480),
            Specimen("scan refused", lambda: _answered(False), 480),
            Specimen("disabled", lambda: disabled(_scan()), 480),
        ],
    ),
    Exhibit(
        _GROUP,
        "Switch",
        [
            Specimen("on", _switch, 360),
            Specimen("off", lambda: _switch(False), 360),
            Specimen("hover", lambda: hovered(_switch()), 360),
            Specimen("focus", lambda: focused(_switch()), 360),
            Specimen("pressed", lambda: pressed(_switch()), 360),
            Specimen("disabled on", lambda: disabled(_switch()), 360),
            Specimen("disabled off", lambda: disabled(_switch(False)), 360),
            Specimen(
                "long text",
                lambda: SwitchRow(
                    "Töne bei jedem Scan",
                    "Ein kurzer Ton, wenn ein Scan angenommen oder abgelehnt wird, an dieser Kasse und nur hier",
                    name="sounds",
                ),
                360,
            ),
        ],
    ),
    Exhibit(
        _GROUP,
        "Choices in rows",
        [
            Specimen("chosen", _choices, 360),
            Specimen("hover", lambda: with_part(_choices(), "language_en", hovered), 360),
            Specimen("focus", lambda: with_part(_choices(), "language_ar", focused), 360),
            Specimen("pressed", lambda: with_part(_choices(), "language_de", pressed), 360),
            Specimen("disabled", lambda: disabled(_choices()), 360),
        ],
    ),
    Exhibit(
        _GROUP,
        "Answers with digits",
        [
            Specimen("normal", _reasons, 320, 220),
            Specimen("hover", lambda: with_part(_reasons(), "reason_1", hovered), 320, 220),
            Specimen("focus", lambda: with_part(_reasons(), "reason_1", focused), 320, 220),
            Specimen("pressed", lambda: with_part(_reasons(), "reason_1", pressed), 320, 220),
            Specimen("disabled", lambda: disabled(_reasons()), 320, 220),
        ],
    ),
    Exhibit(
        _GROUP,
        "Languages in a row",
        [
            Specimen("one chosen", _languages, 400),
            Specimen("hover", lambda: with_part(_languages(), "languages_de", hovered), 400),
            Specimen("focus", lambda: with_part(_languages(), "languages_en", focused), 400),
        ],
    ),
)
