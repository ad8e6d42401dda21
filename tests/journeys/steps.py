"""Steps that several journeys have in common."""

from __future__ import annotations

from tests.journeys.test_redeem import CARD, pick
from tests.support.counter import Counter
from tests.support.relay import Held, Relay

NEW_CARD = "603100000000000101"


async def ready_to_charge(counter: Counter) -> None:
    """Come to the point where Enter charges USD 10.00."""
    await pick(counter)
    counter.hands.write("3671")
    await counter.until_said("Charge USD 10.00")


async def ready_to_activate(counter: Counter) -> None:
    """Come to the point where Enter activates a card with USD 25.50."""
    await counter.hands.function_key(4)
    await counter.hands.until_shown("activate_scan")
    counter.hands.choose("activate_campaign_input", "Gift cards USD")
    counter.hands.choose("activate_currency_input", "USD")
    counter.hands.find("activate_value_input").setFocus()
    counter.hands.write("25.50")
    await counter.hands.until(lambda: counter.hands.text("activate_value_input") == "25.50", "the value")
    counter.hands.scan(NEW_CARD)
    await counter.until_said("Activate 1 card")
    # Enter in a field of the settings ends the typing; here it starts the list.
    counter.till.screen_shown.arrive()


async def ready_to_refund(counter: Counter) -> None:
    """Come to the point where Enter gives USD 10.00 back; a manager has charged them before."""
    await ready_to_charge(counter)
    counter.hands.enter()
    await counter.hands.until_shown("redeem_result_headline")
    transaction = str(counter.journal()[-1]["transaction_id"])
    await counter.hands.function_key(5)
    await counter.hands.until_focused("refund_scan")
    counter.hands.write(transaction)
    await counter.hands.until(lambda: counter.hands.text("refund_scan_input") == transaction, "the transaction")
    counter.hands.enter()
    await counter.hands.until_shown("refund_reason_1")
    await counter.hands.press("refund_reason_1")
    await counter.until_said("Give back USD 10.00")


async def held_charge(counter: Counter, relay: Relay) -> Held:
    """Let a charge of USD 10.00 reach the server, and keep its answer back."""
    await ready_to_charge(counter)
    held = Held()
    relay.moves = held
    counter.hands.enter()
    await held.reached.wait()
    return held


__all__ = ["CARD", "NEW_CARD", "held_charge", "ready_to_activate", "ready_to_charge", "ready_to_refund"]
