"""What is pressed: buttons of three weights, segments, keys, chips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from frontdesk.ui.gallery.exhibit import Exhibit, Specimen
from frontdesk.ui.gallery.poses import disabled, focused, hovered, pressed, with_part
from frontdesk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from frontdesk.ui.widgets.chip import StatusChip
from frontdesk.ui.widgets.chip_button import ChipButton
from frontdesk.ui.widgets.keypad import Keypad
from frontdesk.ui.widgets.segmented import Segmented

_GROUP = "Actions"


def _poses(make: Callable[[], QWidget], width: int = 0) -> list[Specimen]:
    """Return the states that every button has."""
    return [
        Specimen("normal", make, width),
        Specimen("hover", lambda: hovered(make()), width),
        Specimen("focus", lambda: focused(make()), width),
        Specimen("pressed", lambda: pressed(make()), width),
        Specimen("disabled", lambda: disabled(make()), width),
    ]


def _primary() -> QWidget:
    return PrimaryButton("Charge USD 10.00", name="charge", hint="Enter")


def _busy() -> QWidget:
    button = PrimaryButton("Charge USD 10.00", name="charge", hint="Enter")
    button.set_busy(True, "Charging …")
    return button


def _secondary() -> QWidget:
    return SecondaryButton("Show receipt", name="receipt")


def _quiet() -> QWidget:
    return QuietButton("Sign out", name="sign_out", icon="sign_out")


def _close() -> QWidget:
    return QuietButton("", name="close", icon="cross", accessible_name="Close")


def _segmented() -> Segmented:
    return Segmented([("local", "Bill in AED"), ("card", "Card in USD")], name="currency")


def _keypad() -> Keypad:
    return Keypad(accessible_name="Amount", backspace_name="Delete the last figure")


def _chip_button() -> QWidget:
    return ChipButton("1 needs attention", "bad", name="attention")


ACTIONS = (
    Exhibit(
        _GROUP,
        "Primary button",
        [
            *_poses(_primary, 320),
            Specimen("busy", _busy, 320),
            Specimen("without a key", lambda: PrimaryButton("Next customer", name="next"), 320),
            Specimen(
                "long text",
                lambda: PrimaryButton("Gutscheinkarten jetzt freischalten: USD 24,000.00", name="go", hint="Enter"),
                320,
            ),
        ],
    ),
    Exhibit(
        _GROUP,
        "Secondary button",
        [
            *_poses(_secondary, 240),
            Specimen("with an amount", lambda: SecondaryButton("All of it", name="all", amount="USD 51.50"), 240),
            Specimen("with a key", lambda: SecondaryButton("Print", name="print", hint="P"), 240),
            Specimen("with an icon", lambda: SecondaryButton("Practice cards", name="cards", icon="practice"), 240),
        ],
    ),
    Exhibit(
        _GROUP,
        "Quiet button",
        [*_poses(_quiet), *(Specimen(f"icon, {each.state}", each.make) for each in _poses(_close))],
    ),
    Exhibit(
        _GROUP,
        "Segments",
        [
            Specimen("normal", _segmented, 320),
            Specimen("hover", lambda: with_part(_segmented(), "currency_card", hovered), 320),
            Specimen("focus", lambda: with_part(_segmented(), "currency_local", focused), 320),
            Specimen("pressed", lambda: with_part(_segmented(), "currency_card", pressed), 320),
            Specimen("disabled", lambda: disabled(_segmented()), 320),
        ],
    ),
    Exhibit(
        _GROUP,
        "Keypad",
        [
            Specimen("normal; hover on 4, pressed 5", lambda: _touched(_keypad()), 300, 380),
            Specimen("disabled", lambda: disabled(_keypad()), 300, 380),
        ],
    ),
    Exhibit(
        _GROUP,
        "Chips",
        [
            Specimen("neutral", lambda: StatusChip("Waiting", "neutral", name="state")),
            Specimen("ok", lambda: StatusChip("Active", "ok", name="state")),
            Specimen("warn", lambda: StatusChip("Not known yet", "warn", name="state")),
            Specimen("bad", lambda: StatusChip("Blocked", "bad", name="state")),
        ],
    ),
    Exhibit(
        _GROUP,
        "Chip button",
        [
            *_poses(_chip_button),
            Specimen("with a dot", lambda: ChipButton("Online", "ok", name="connection", dot=True)),
        ],
    ),
)


def _touched(keypad: Keypad) -> Keypad:
    return with_part(with_part(keypad, "keypad_4", hovered), "keypad_5", pressed)
