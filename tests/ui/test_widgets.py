"""What each widget does when it is touched, typed into, or told."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from frontdesk.domain.money import UNMISTAKABLE_DECIMAL
from frontdesk.ui.format import written
from frontdesk.ui.theme import DARK, apply_theme
from frontdesk.ui.widgets.amount_display import AmountDisplay, BigAmount
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.card_face import CardFace, CardText
from frontdesk.ui.widgets.card_table import CardRow, CardTable, CardTableHeads
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.chip_button import ChipButton
from frontdesk.ui.widgets.empty_state import EmptyState
from frontdesk.ui.widgets.entry_list import Entry, EntryList
from frontdesk.ui.widgets.fact_rows import Fact, FactRows
from frontdesk.ui.widgets.fields import LabelledCombo, LabelledField
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.labels import TextLabel
from frontdesk.ui.widgets.notice_bar import NoticeBar, NoticeText
from frontdesk.ui.widgets.pin_field import PIN_LENGTH, PinField
from frontdesk.ui.widgets.progress import ProgressPanel
from frontdesk.ui.widgets.rail import Rail, RailPlace
from frontdesk.ui.widgets.result_view import ResultAction, ResultText, ResultView
from frontdesk.ui.widgets.scan_field import ScanField
from frontdesk.ui.widgets.segmented import Segmented
from frontdesk.ui.widgets.skeleton import Skeleton
from frontdesk.ui.widgets.top_bar import TopBar

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton


AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def shown(qtbot: QtBot, widget: AnyWidget) -> AnyWidget:
    """Show a widget in an active window, so that it can take the focus."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def part(widget: QWidget, name: str) -> QWidget:
    """Return a part by its object name."""
    found = widget.findChild(QWidget, name)
    assert found is not None, name
    return found


def collected(signal: SignalInstance) -> list[object]:
    """Return the list that every emission of a signal is added to."""
    seen: list[object] = []
    signal.connect(lambda *values: seen.append(values[0] if values else "emitted"))
    return seen


# Buttons


@pytest.mark.parametrize("make", [PrimaryButton, SecondaryButton, QuietButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_key(qtbot: QtBot, make: type[PrimaryButton], key: Qt.Key) -> None:
    button = shown(qtbot, make("Go", name="go"))
    pressed = collected(button.clicked)
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == ["emitted"]


def test_a_press_on_the_key_hint_presses_the_button(qtbot: QtBot) -> None:
    button = shown(qtbot, PrimaryButton("Charge", name="charge", hint="Enter"))
    pressed = collected(button.clicked)
    hint = next(label for label in button.findChildren(QLabel) if label.text() == "Enter")
    at = hint.mapTo(button, hint.rect().center())
    QTest.mouseClick(button.window(), LEFT, pos=at)
    assert pressed == ["emitted"]


def test_a_busy_button_keeps_the_focus_and_does_nothing(qtbot: QtBot) -> None:
    button = shown(qtbot, PrimaryButton("Charge", name="charge", hint="Enter"))
    pressed = collected(button.clicked)
    button.setFocus()
    button.set_busy(True, "Charging…")
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.mouseClick(button, LEFT)
    button.click()
    button.set_label("Charge USD 10.00")
    assert (pressed, button.hasFocus(), button.text(), button.is_busy()) == ([], True, "Charging…", True)
    button.set_busy(False)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert (pressed, button.text()) == (["emitted"], "Charge USD 10.00")


def test_the_ring_of_the_primary_button_follows_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = PrimaryButton("One", name="one"), PrimaryButton("Two", name="two")
    for button in (first, second):
        column.addWidget(button)
    shown(qtbot, window)
    rings = [
        next(child for child in button.children() if child.property("role") == "primary_ring")
        for button in (first, second)
    ]
    first.setFocus()
    assert [ring.property("visible") for ring in rings] == [True, False]
    second.setFocus()
    assert [ring.property("visible") for ring in rings] == [False, True]


def test_a_primary_button_may_wrap_but_never_cuts_a_word(qtbot: QtBot) -> None:
    button = shown(qtbot, PrimaryButton("Activate 120 cards for USD 24,000.00", name="go", hint="Enter"))
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert button.minimumSizeHint().width() > 150
    button.resize(button.minimumSizeHint())
    assert not button.grab().isNull()


def test_an_amount_makes_its_button_wider(qtbot: QtBot) -> None:
    button = shown(qtbot, SecondaryButton("All of it", name="all"))
    before = button.sizeHint().width()
    button.set_amount("USD 51.50")
    assert button.amount() == "USD 51.50"
    assert button.sizeHint().width() > before + 60


def test_a_button_with_an_icon_alone_has_a_name_and_a_tip(qtbot: QtBot) -> None:
    button = shown(qtbot, QuietButton("", name="close", icon="cross", accessible_name="Close"))
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close")
    assert min(button.sizeHint().width(), button.height()) >= 48


# Rail and top bar


def _rail() -> Rail:
    places = [RailPlace("balance", "balance", "Balance", "F2"), RailPlace("redeem", "redeem", "Redeem", "F3")]
    return Rail(places, [RailPlace("cards", "practice", "Cards")], accessible_name="Places")


def test_the_rail_says_what_is_wished_and_moves_its_mark_only_when_told(qtbot: QtBot) -> None:
    rail = shown(qtbot, _rail())
    places, actions = collected(rail.place_chosen), collected(rail.action_chosen)
    rail.set_current("balance")
    for key in ("redeem", "cards"):
        QTest.mouseClick(part(rail, f"rail_{key}"), LEFT)
    assert (places, actions, rail.current()) == (["redeem"], ["cards"], "balance")
    rail.set_current("redeem")
    assert rail.current() == "redeem"


def test_the_arrow_keys_go_along_the_rail_and_enter_chooses(qtbot: QtBot) -> None:
    rail = shown(qtbot, _rail())
    places = collected(rail.place_chosen)
    rail.button("balance").setFocus()
    QTest.keyClick(rail.button("balance"), Qt.Key.Key_Down)
    assert rail.button("redeem").hasFocus()
    QTest.keyClick(rail.button("redeem"), Qt.Key.Key_Return)
    QTest.keyClick(rail.button("redeem"), Qt.Key.Key_Up)
    assert rail.button("balance").hasFocus()
    assert places == ["redeem"]


def test_a_place_that_is_not_allowed_is_dead(qtbot: QtBot) -> None:
    rail = shown(qtbot, _rail())
    places = collected(rail.place_chosen)
    rail.set_place_enabled("redeem", False)
    QTest.mouseClick(rail.button("redeem"), LEFT)
    assert places == []


def test_a_count_on_a_place_is_spoken(qtbot: QtBot) -> None:
    rail = shown(qtbot, _rail())
    rail.set_count("redeem", 2, "2 payments need attention")
    button = rail.button("redeem")
    assert (button.count(), button.accessibleDescription()) == (2, "2 payments need attention")


def test_the_top_bar_shows_what_it_is_told_and_hides_what_is_empty(qtbot: QtBot) -> None:
    bar = shown(qtbot, TopBar(sign_out="Sign out"))
    attention, connection, leaving = (
        collected(signal) for signal in (bar.attention_requested, bar.connection_requested, bar.sign_out_requested)
    )
    assert part(bar, "top_bar_attention").isHidden()
    bar.set_attention("1 needs attention")
    bar.set_connection("Offline", "bad", "The server does not answer")
    for name in ("attention", "connection", "sign_out"):
        QTest.mouseClick(part(bar, f"top_bar_{name}"), LEFT)
    assert (len(attention), len(connection), len(leaving)) == (1, 1, 1)
    assert part(bar, "top_bar_connection").accessibleDescription() == "The server does not answer"
    bar.set_attention("")
    assert part(bar, "top_bar_attention").isHidden()


# Chips, switch, keypad


@pytest.mark.parametrize("make", [StatusChip, ChipButton])
def test_a_chip_carries_its_word_and_hides_without_one(qtbot: QtBot, make: type[StatusChip]) -> None:
    window = QWidget()
    chip = make("Active", "ok", name="state", parent=window)
    shown(qtbot, window)
    assert (chip.text(), chip.tone(), chip.isVisible()) == ("Active", "ok", True)
    chip.set_state("", "neutral")
    assert chip.isHidden()
    chip.set_state("Blocked", "bad")
    assert (chip.text(), chip.tone(), chip.isVisible()) == ("Blocked", "bad", True)


def test_a_chip_without_a_parent_opens_no_window(qtbot: QtBot) -> None:
    chip = StatusChip("", name="state")
    chip.set_state("Active", "ok")
    assert not chip.isVisible()
    window = QWidget()
    QVBoxLayout(window).addWidget(chip)
    shown(qtbot, window)
    assert chip.isVisible()


def test_the_switch_tells_of_a_choice_by_touch_and_by_arrow_key_only(qtbot: QtBot) -> None:
    switch = shown(qtbot, Segmented([("local", "Bill in AED"), ("card", "Card in USD")], name="currency"))
    chosen = collected(switch.chosen)
    assert switch.choice() == "local"
    QTest.mouseClick(part(switch, "currency_card"), LEFT)
    QTest.keyClick(part(switch, "currency_card"), Qt.Key.Key_Left)
    switch.choose("card")
    assert (chosen, switch.choice()) == (["card", "local"], "card")


def test_the_switch_keeps_its_choice_while_the_key_is_offered(qtbot: QtBot) -> None:
    switch = shown(qtbot, Segmented([("local", "AED"), ("card", "USD")], name="currency"))
    chosen = collected(switch.chosen)
    switch.choose("card")
    switch.set_options([("local", "EUR"), ("card", "JPY")])
    assert switch.choice() == "card"
    switch.set_options([("local", "EUR")])
    assert (switch.choice(), chosen) == ("local", [])


@pytest.mark.parametrize("key", ["7", "8", "9", "4", "5", "6", "1", "2", "3", "00", "0", "backspace"])
def test_each_key_of_the_keypad_says_itself_and_leaves_the_focus(qtbot: QtBot, key: str) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    line, keypad = QLineEdit(), Keypad(accessible_name="Amount", backspace_name="Delete")
    column.addWidget(line)
    column.addWidget(keypad)
    shown(qtbot, window)
    line.setFocus()
    pressed = collected(keypad.key_pressed)
    button = part(keypad, f"keypad_{key}")
    QTest.mouseClick(button, LEFT)
    assert (pressed, line.hasFocus()) == ([key], True)
    assert button.accessibleName() == ("Delete" if key == "backspace" else key)


def test_a_keypad_for_written_amounts_has_the_readers_decimal_sign(qtbot: QtBot) -> None:
    keypad = shown(qtbot, Keypad(accessible_name="Amount", backspace_name="Delete", decimal_name="Decimal sign"))
    pressed = collected(keypad.key_pressed)
    button = part(keypad, "keypad_decimal")
    QTest.mouseClick(button, LEFT)
    assert pressed == [UNMISTAKABLE_DECIMAL]
    assert (written("36٫5"), button.accessibleName()) == ("36.5", "Decimal sign")
    assert keypad.findChild(QWidget, "keypad_00") is None


def test_the_keypad_is_never_mirrored(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QVBoxLayout(window).addWidget(Keypad())
    shown(qtbot, window)
    assert part(window, "keypad_7").x() < part(window, "keypad_9").x()


# Fields


def test_the_scan_field_submits_what_was_typed(qtbot: QtBot) -> None:
    field = shown(qtbot, ScanField("Scan a card", name="scan"))
    submitted, edited = collected(field.submitted), collected(field.edited)
    field.setFocus()
    line = part(field, "scan_input")
    assert line.hasFocus()
    assert line.accessibleName() == "Scan a card"
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "0012")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (submitted, edited[-1]) == (["0012"], "0012")


def test_a_picked_card_is_never_taken_for_a_number(qtbot: QtBot) -> None:
    field = shown(qtbot, ScanField("Scan a card", name="scan"))
    submitted = collected(field.submitted)
    line = part(field, "scan_input")
    assert isinstance(line, QLineEdit)
    field.set_text("98765")
    field.show_picked("•••• 7879")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (field.text(), line.placeholderText(), submitted) == ("", "•••• 7879", [])
    field.clear()
    assert line.placeholderText() == "Scan a card"


def test_the_scan_field_drops_its_hint_before_it_cuts_a_number(qtbot: QtBot) -> None:
    field = shown(qtbot, ScanField("Scan a card", name="scan", hint="Scan another card any time"))
    field.resize(700, 64)
    assert part(field, "scan_hint").isVisible()
    field.resize(360, 64)
    assert part(field, "scan_hint").isHidden()


def test_a_field_says_what_is_wrong_and_forgets_it(qtbot: QtBot) -> None:
    field = shown(qtbot, LabelledField("Password", name="password", password=True, hint="As in the web shop"))
    edited, submitted = collected(field.edited), collected(field.submitted)
    line = part(field, "password_input")
    assert isinstance(line, QLineEdit)
    assert line.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(line, "ab")
    QTest.keyClick(line, Qt.Key.Key_Return)
    field.set_error("The password is wrong.")
    assert (edited, submitted, field.text()) == (["a", "ab"], ["emitted"], "ab")
    assert (line.accessibleName(), line.accessibleDescription()) == ("Password", "The password is wrong.")
    field.set_error("")
    assert line.accessibleDescription() == "As in the web shop"
    field.clear()
    line.undo()
    assert field.text() == ""


def test_a_combo_tells_of_a_choice_by_key_and_keeps_it(qtbot: QtBot) -> None:
    field = shown(qtbot, LabelledCombo("Store", name="store", options=[("1", "Harbour"), ("2", "Mall")]))
    chosen = collected(field.chosen)
    assert field.choice() == ""
    field.choose("1")
    combo = part(field, "store_input")
    assert isinstance(combo, QComboBox)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert (chosen, field.choice()) == (["2"], "2")
    field.set_options([("2", "Mall of the North"), ("3", "Airport")])
    assert (field.choice(), combo.currentText(), chosen) == ("2", "Mall of the North", ["2"])
    field.set_options([("3", "Airport")])
    assert field.choice() == ""


# PIN


def _pin(qtbot: QtBot) -> tuple[PinField, QLineEdit]:
    field = shown(qtbot, PinField("PIN"))
    line = part(field, "pin_input")
    assert isinstance(line, QLineEdit)
    field.setFocus()
    return field, line


def test_a_pin_is_hidden_and_read_once(qtbot: QtBot) -> None:
    field, line = _pin(qtbot)
    QTest.keyClicks(line, "1234")
    assert "1" not in line.displayText()
    assert line.accessibleName() == "PIN"
    assert (field.take(), field.take(), line.text()) == ("1234", "", "")


@pytest.mark.parametrize("forget", ["clear", "take"])
def test_no_undo_brings_a_pin_back(qtbot: QtBot, forget: str) -> None:
    field, line = _pin(qtbot)
    QTest.keyClicks(line, "1234")
    getattr(field, forget)()
    line.undo()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), line.isUndoAvailable()) == ("", False)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_pin_never_reaches_the_clipboard(qtbot: QtBot, key: Qt.Key) -> None:
    _, line = _pin(qtbot)
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(line, "1234")
    line.selectAll()
    QTest.keyClick(line, key, Qt.KeyboardModifier.ControlModifier)
    line.copy()
    assert (QGuiApplication.clipboard().text(), line.text()) == ("before", "1234")


def test_nothing_is_pasted_into_a_pin(qtbot: QtBot) -> None:
    _, line = _pin(qtbot)
    QGuiApplication.clipboard().setText("9999")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("12a4", "124"), ("١٢٣٤", "1234"), (" 1-2 ", "12"), ("²½", ""), ("1" * 40, "1" * PIN_LENGTH)],
)
def test_a_pin_takes_digits_of_any_script_and_nothing_else(qtbot: QtBot, typed: str, kept: str) -> None:
    field, line = _pin(qtbot)
    for character in typed:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(line, event)
    assert field.take() == kept


def test_the_keypad_types_a_pin(qtbot: QtBot) -> None:
    field, _ = _pin(qtbot)
    filled = collected(field.filled_changed)
    for key in ("1", "00", "backspace", "7"):
        field.press(key)
    assert field.take() == "107"
    assert filled == [True, False]


def test_enter_submits_a_pin_only_when_there_is_one(qtbot: QtBot) -> None:
    field, line = _pin(qtbot)
    submitted = collected(field.submitted)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert submitted == []
    field.press("1")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert submitted == ["emitted"]


def test_a_wrong_pin_is_said_in_words(qtbot: QtBot) -> None:
    field, line = _pin(qtbot)
    field.set_error("The PIN is wrong.")
    assert line.accessibleDescription() == "The PIN is wrong."


# What is only read


def test_an_amount_shrinks_until_it_fits(qtbot: QtBot) -> None:
    display = shown(qtbot, AmountDisplay("The customer pays", "AED 36.71", name="amount"))
    figure = part(display, "amount_amount")
    assert isinstance(figure, BigAmount)
    sizes = []
    for width in (400, 260, 170):
        display.resize(width, 120)
        sizes.append(figure.shown_size())
    assert sizes == [56, 40, 28]
    display.set_amount("AED 1.00")
    assert (display.amount(), figure.accessibleName()) == ("AED 1.00", "AED 1.00")


def test_a_fact_can_be_found_heard_and_changed(qtbot: QtBot) -> None:
    rows = FactRows(name="facts")
    rows.set_facts([Fact("charged", "The card is charged", "USD 10.00", "large")])
    shown(qtbot, rows)
    value = part(rows, "facts_charged")
    assert isinstance(value, QLabel)
    assert (value.text(), value.accessibleName()) == ("USD 10.00", "The card is charged: USD 10.00")
    rows.set_facts([Fact("charged", "The card is charged", "USD 12.00", "large")])
    assert part(rows, "facts_charged") is value
    assert value.text() == "USD 12.00"


def test_facts_keep_their_fonts_when_the_look_is_given_again(qtbot: QtBot, qapp: QApplication) -> None:
    rows = FactRows(name="facts")
    rows.set_facts([Fact("from", "From", "Store rate")])
    shown(qtbot, rows)
    rows.set_facts([Fact("charged", "Charged", "USD 10.00", "large")])
    apply_theme(qapp, DARK)
    assert part(rows, "facts_charged").font().pixelSize() == 20


def test_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    label = shown(qtbot, TextLabel("<b>Harbour</b>"))
    plain = shown(qtbot, TextLabel("Harbour"))
    assert label.sizeHint().width() > plain.sizeHint().width()


def test_a_card_face_speaks_its_card(qtbot: QtBot) -> None:
    face = shown(qtbot, CardFace("No card yet"))
    assert (face.accessibleName(), face.card()) == ("No card yet", None)
    card = CardText(
        "Gift Card", "USD", "•••• 7879", "Valid until 14 Oct 2027", "Monetary", "Gift card ending in 7879"
    )
    face.set_card(card)
    assert face.accessibleName() == "Gift card ending in 7879"
    face.set_card(None)
    assert face.accessibleName() == "No card yet"


def test_a_notice_says_acts_and_goes(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget())
    bar = NoticeBar()
    QVBoxLayout(window).addWidget(bar)
    acted, dismissed = collected(bar.action_requested), collected(bar.dismissed)
    assert bar.isHidden()
    bar.show_notice(NoticeText("bad", "The PIN is wrong.", "No money has moved.", "Try again", "Close"))
    assert bar.isVisible()
    assert bar.accessibleName() == "The PIN is wrong. No money has moved."
    assert part(bar, "notice_dismiss").accessibleName() == "Close"
    QTest.mouseClick(part(bar, "notice_action"), LEFT)
    QTest.mouseClick(part(bar, "notice_dismiss"), LEFT)
    assert (len(acted), len(dismissed), bar.isHidden(), bar.notice()) == (1, 1, True, None)
    bar.show_notice(NoticeText("ok", "Done."))
    assert part(bar, "notice_action").isHidden()
    assert part(bar, "notice_dismiss").isHidden()


# Lists and tables


ENTRIES = [
    Entry("a", "Redeemed", "Today 09:12", "− 56.90", "Not known", "warn"),
    Entry("b", "Refunded", "12 Nov", "+ 8.40"),
]


def test_an_entry_is_chosen_by_touch_and_by_enter(qtbot: QtBot) -> None:
    entries = shown(qtbot, EntryList(name="entries", accessible_name="Today"))
    entries.resize(400, 300)
    entries.set_entries(ENTRIES)
    chosen, highlighted = collected(entries.chosen), collected(entries.highlighted)
    second = entries.visualRect(entries.model().index(1, 0)).center()
    QTest.mouseClick(entries.viewport(), LEFT, pos=second)
    QTest.keyClick(entries, Qt.Key.Key_Up)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert (chosen, highlighted) == (["b", "a"], ["b", "a"])


def test_the_current_entry_stays_when_others_come(qtbot: QtBot) -> None:
    entries = shown(qtbot, EntryList(name="entries"))
    entries.set_entries(ENTRIES)
    chosen, highlighted = collected(entries.chosen), collected(entries.highlighted)
    entries.set_current("b")
    entries.set_entries([Entry("new", "Activated"), *ENTRIES])
    assert entries.current() == "b"
    entries.set_entries(ENTRIES[:1])
    assert (entries.current(), chosen, highlighted) == ("", [], [])


def test_an_entry_is_spoken_whole_and_grows_with_its_words(qtbot: QtBot) -> None:
    entries = shown(qtbot, EntryList(name="entries"))
    entries.resize(300, 300)
    entries.set_entries([*ENTRIES, Entry("c", "A title so long that it has to go on to a second line")])
    index = entries.model().index(0, 0)
    spoken = entries.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Redeemed, − 56.90, Not known, Today 09:12"
    heights = [entries.visualRect(entries.model().index(row, 0)).height() for row in range(3)]
    assert min(heights) >= 48
    assert heights[2] > heights[1]


def test_a_list_that_is_only_read_takes_no_focus_and_no_touch(qtbot: QtBot) -> None:
    entries = shown(qtbot, EntryList(name="entries", selectable=False))
    entries.set_entries(ENTRIES)
    chosen = collected(entries.chosen)
    QTest.mouseClick(entries.viewport(), LEFT, pos=entries.visualRect(entries.model().index(0, 0)).center())
    assert (chosen, entries.focusPolicy()) == ([], Qt.FocusPolicy.NoFocus)


def _rows(states: str) -> list[CardRow]:
    return [CardRow(str(n), str(n), f"•••• {n:04}", "USD 20.00", state) for n, state in enumerate(states.split())]


def test_the_table_follows_the_last_card_and_changes_in_place(qtbot: QtBot) -> None:
    table = shown(qtbot, CardTable(CardTableHeads("#", "Card", "Value", "State"), name="cards"))
    table.resize(600, 200)
    table.set_rows(_rows("Waiting " * 20))
    assert table.rowViewportPosition(19) < 200
    changed = collected(table.model().dataChanged)
    resets = collected(table.model().modelReset)
    table.set_rows(_rows("Waiting " * 19 + "Activated"))
    assert (len(changed), len(resets)) == (1, 0)
    assert table.model().index(19, 3).data() == "Activated"
    table.set_rows(_rows("Waiting"))
    assert (len(resets), table.model().rowCount(), len(table.rows())) == (1, 1, 1)
    table.reveal("0")


def test_the_state_column_is_as_wide_as_its_longest_word(qtbot: QtBot) -> None:
    table = shown(qtbot, CardTable(CardTableHeads("#", "Card", "Value", "State"), name="cards"))
    table.resize(420, 200)
    table.set_rows([CardRow("1", "1", "•••• 1", "USD 1.00", "Already active on another till", "bad")])
    assert table.columnWidth(3) > 200


def test_progress_is_a_bar_and_words(qtbot: QtBot) -> None:
    panel = shown(qtbot, ProgressPanel(name="progress"))
    panel.set_progress(44, 120, "44 of 120 cards", "about 20 s left")
    bar = part(panel, "progress_bar")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (44, 120, "44 of 120 cards")
    panel.set_progress(0, 0, "No cards")
    assert bar.maximum() == 1


# Results and empty places


def _result(*keys: str) -> ResultText:
    actions = [ResultAction(key, key.title(), primary=key == "next") for key in keys]
    return ResultText("ok", "USD 10.00 redeemed", ("One.", "Two."), "Mind this.", actions)


def test_enter_goes_on_from_a_result(qtbot: QtBot) -> None:
    view = ResultView()
    view.show_result(_result("print", "next"))
    shown(qtbot, view)
    chosen = collected(view.action_chosen)
    button = part(view, "result_next")
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.mouseClick(part(view, "result_print"), LEFT)
    assert chosen == ["next", "print"]
    assert view.accessibleName() == "USD 10.00 redeemed. One.\nTwo. Mind this."


def test_the_next_result_leaves_nothing_of_the_last(qtbot: QtBot) -> None:
    view = shown(qtbot, ResultView())
    view.show_result(_result("print", "next"))
    progress = ProgressPanel(name="search")
    view.set_content(progress)
    qtbot.waitUntil(progress.isVisible)
    view.set_content(None)
    view.show_result(_result("next"))
    assert part(view, "result_next").hasFocus()
    view.show_result(_result("again"))
    offered = [button.objectName() for button in view.findChildren(QPushButton) if not button.isHidden()]
    assert offered == ["result_again"]
    assert progress.isHidden()


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    empty = shown(
        qtbot, EmptyState("activity", "Nothing yet", "Payments appear here.", name="none", action="Redeem")
    )
    asked = collected(empty.action_requested)
    QTest.mouseClick(part(empty, "none_action"), LEFT)
    assert (asked, empty.accessibleName()) == (["emitted"], "Nothing yet. Payments appear here.")
    empty.set_text("Nobody")
    assert empty.accessibleName() == "Nobody"


def test_a_placeholder_is_as_high_as_what_will_come(qtbot: QtBot) -> None:
    skeleton = shown(qtbot, Skeleton([(0.4, 16), (0.8, 40)], name="wait", gap=12, accessible_name="Looking"))
    assert skeleton.sizeHint().height() == 68
