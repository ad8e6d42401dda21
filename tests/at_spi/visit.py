"""A visit to the till by somebody who uses a screen reader: signs in and looks a card up, through AT-SPI alone.

Run by Debian's own Python, which has the bindings, in a session bus and a display of its own:
`visit.py FILE COMMAND...` starts the till by that command and writes what was found, step by step, as JSON.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version comes first)

PATIENCE_SECONDS = 40.0
STATES = ("focused", "selected", "checked", "editable", "focusable", "enabled", "modal")


def main(file: str, command: list[str]) -> None:
    """Make the visit, and write down what was found."""
    said: list[str] = []
    listener = Atspi.EventListener.new(lambda event: said.append(str(event.any_data)))
    listener.register("object:announcement")
    found: dict[str, Any] = {}
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as till:
        try:
            visit(found)
            found["said"] = said
        finally:
            till.kill()
    with open(file, "w", encoding="utf-8") as written:
        json.dump(found, written)


def visit(found: dict[str, Any]) -> None:
    """Sign in as a practice user, type a card's number, and have the card shown."""
    window = wait(lambda: find(desktop(), "frame", "Front Desk"), "the window")
    person = wait(lambda: find(window, "push button", "Mariam Khan"), "the people to practise as")
    found["sign_in"] = tree(window)
    press(person)
    wait(lambda: text_of(find(window, "text", "E-mail")) == "mariam@practice.example", "the e-mail")
    press(find(window, "push button", "Sign in"))
    till_name = wait(lambda: find(window, "text", "Name of this till"), "the question for the till")
    till_name.set_text_contents("Till 2")
    found["place"] = tree(window)
    # A list is opened and gone through with the keys: that is what a reader sends, too.
    keys = ["xdotool", "search", "--name", "^Front Desk$", "windowfocus", "--sync", "key", "Down"]
    subprocess.run(keys, check=True)
    wait(lambda: find(window, "combo box", "Harbour store"), "the store")
    press(find(window, "push button", "Open the till"))
    number = wait(lambda: find(window, "text", "Scan or type a card"), "the card slot")
    wait(lambda: find(window, "page tab", "Activity"), "the places")
    found["balance"] = tree(window)
    number.set_text_contents("6636747879")
    press(wait(lambda: enabled(find(window, "push button", "Show the card")), "the way to the card"))
    wait(lambda: find(window, "push button", "Redeem"), "the card")
    found["card"] = tree(window)


def desktop() -> Any:
    """Return what all applications are inside of."""
    return Atspi.get_desktop(0)


def wait(seen: Callable[[], Any], what: str) -> Any:
    """Return what is looked for, as soon as it is there; listen to the till meanwhile."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < ends:
        found = seen()
        if found:
            return found
        GLib.MainContext.default().iteration(False)
        time.sleep(0.02)  # noqa: TID251  (nothing but the bus runs here)
    sys.exit(f"waited in vain for {what}; the till shows {tree(desktop())}")


def find(root: Any, role: str, name: str) -> Any:
    """Return the first part that is shown with a role and with a name that begins so, or None."""
    of_role = (each for each in parts(root) if each.get_role_name() == role)
    return next((each for each in of_role if each.get_name().startswith(name)), None)


def parts(root: Any) -> Iterator[Any]:
    """Go through all parts that are shown."""
    for place in range(root.get_child_count()):
        part = root.get_child_at_index(place)
        # A part may go while it is looked at.
        if part is not None and (part.get_role_name() == "application" or is_shown(part)):
            yield part
            yield from parts(part)


def is_shown(part: Any) -> bool:
    """Return whether a part can be seen, and so is read."""
    states = part.get_state_set()
    return bool(states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE))


def enabled(part: Any) -> Any:
    """Return a part if it can be used now, else None."""
    return part if part is not None and part.get_state_set().contains(Atspi.StateType.ENABLED) else None


def text_of(part: Any) -> str:
    """Return what is in a field."""
    return "" if part is None else str(Atspi.Text.get_text(part, 0, -1))


def press(part: Any) -> None:
    """Do what pressing a button does."""
    names = [Atspi.Action.get_action_name(part, place) for place in range(part.get_n_actions())]
    part.do_action(names.index("Press"))


def tree(root: Any) -> list[dict[str, Any]]:
    """Return all parts that are shown, each with what a reader is told of it."""
    return [told_of(part) for part in parts(root)]


def told_of(part: Any) -> dict[str, Any]:
    """Return what a reader is told of a part."""
    states = part.get_state_set()
    told = {
        "role": part.get_role_name(),
        "name": part.get_name(),
        "description": part.get_description(),
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
        "labelled_by": [
            relation.get_target(0).get_name()
            for relation in part.get_relation_set() or []
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        ],
    }
    keys = [Atspi.Action.get_key_binding(part, 0)] if part.get_n_actions() else []
    return told | {"keys": [key for key in keys if key]}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
