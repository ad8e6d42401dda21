"""The names of things on the screen: states, kinds, people, places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.desk.connection import Connection
from frontdesk.domain.attempt import AttemptState
from frontdesk.domain.card import Card, CardKind, CardStatus, TransactionKind
from frontdesk.domain.movement import Delivery, Operation
from frontdesk.domain.shop import Right, Role
from frontdesk.flows.places import Place
from frontdesk.ui import counted
from frontdesk.ui.words.telling import Tone

translate = QCoreApplication.translate


def status_word(status: CardStatus) -> str:
    """Return a card's state on the server: "Active"."""
    return _STATUSES[status]()


def status_tone(status: CardStatus) -> Tone:
    """Return how a card's state is meant."""
    return _STATUS_TONES[status]


def card_status_word(card: Card, now: datetime) -> str:
    """Return a card's state as it matters at the till: also "Expired" and "Used up"."""
    if card.status is not CardStatus.ACTIVE:
        return status_word(card.status)
    if card.expired(now):
        return translate("words", "Expired", "The state of a card")
    return translate("words", "Used up", "The state of a card") if _used_up(card) else status_word(card.status)


def card_status_tone(card: Card, now: datetime) -> Tone:
    """Return how that is meant."""
    if card.status is CardStatus.ACTIVE and card.expired(now):
        return "bad"
    return "neutral" if card.status is CardStatus.ACTIVE and _used_up(card) else status_tone(card.status)


def kind_word(kind: CardKind) -> str:
    """Return what a card holds: "Monetary"."""
    return _KINDS[kind]()


def transaction_word(kind: TransactionKind) -> str:
    """Return what a row on a card did: "Redeemed"."""
    return _TRANSACTIONS[kind]()


def operation_word(operation: Operation) -> str:
    """Return the name of a movement: "Redeem"."""
    return _OPERATIONS[operation]()


def attempt_word(state: AttemptState) -> str:
    """Return where an attempt stands: "Done"."""
    return _ATTEMPTS[state]()


def attempt_tone(state: AttemptState) -> Tone:
    """Return how that is meant."""
    return _ATTEMPT_TONES[state]


def connection_word(connection: Connection) -> str:
    """Return the state of the way to the server: "Online"."""
    return _CONNECTIONS[connection]()


def connection_tone(connection: Connection) -> Tone:
    """Return how that is meant."""
    return _CONNECTION_TONES[connection]


def role_word(role: Role) -> str:
    """Return a role: "Cashier"."""
    return _ROLES[role]()


def right_word(right: Right) -> str:
    """Return what an account may list, within a sentence: "stores"."""
    return _RIGHTS[right]()


def delivery_word(delivery: Delivery) -> str:
    """Return how a card is handed over: "Pick-up"."""
    return _DELIVERIES[delivery]()


def place_word(place: Place) -> str:
    """Return a place of the till: "Balance"."""
    return _PLACES[place]()


def attention_words(count: int) -> str:
    """Return how many attempts need attention: "1 needs attention"."""
    return counted.tr("%Ln need(s) attention", "Payments and other requests that a person has to look at", count)


def _used_up(card: Card) -> bool:
    if card.kind is CardKind.EXPERIENCE:
        return card.redeemed
    return card.balance is not None and card.balance.minor <= 0


_STATUSES: dict[CardStatus, Callable[[], str]] = {
    CardStatus.INITIATED: lambda: translate("words", "Not active yet", "The state of a card"),
    CardStatus.ACTIVE: lambda: translate("words", "Active", "The state of a card"),
    CardStatus.BLOCKED: lambda: translate("words", "Blocked", "The state of a card"),
    CardStatus.CANCELED: lambda: translate("words", "Cancelled", "The state of a card"),
    CardStatus.LOST: lambda: translate("words", "Lost", "The state of a card"),
    CardStatus.UNKNOWN: lambda: translate("words", "State not known", "The state of a card"),
}
_STATUS_TONES: dict[CardStatus, Tone] = {
    CardStatus.INITIATED: "neutral",
    CardStatus.ACTIVE: "ok",
    CardStatus.BLOCKED: "bad",
    CardStatus.CANCELED: "bad",
    CardStatus.LOST: "bad",
    CardStatus.UNKNOWN: "warn",
}
_KINDS: dict[CardKind, Callable[[], str]] = {
    CardKind.MONETARY: lambda: translate(
        "words", "Monetary", "A kind of card: for money, or for a visit or an event"
    ),
    CardKind.EXPERIENCE: lambda: translate(
        "words", "Experience", "A kind of card: for money, or for a visit or an event"
    ),
}
_TRANSACTIONS: dict[TransactionKind, Callable[[], str]] = {
    TransactionKind.REDEEM: lambda: translate("words", "Redeemed", "A row of a card’s history"),
    TransactionKind.REFUND: lambda: translate("words", "Refunded", "A row of a card’s history"),
    TransactionKind.CREDIT: lambda: translate("words", "Credited", "A row of a card’s history"),
    TransactionKind.ACTIVATION: lambda: translate("words", "Activated", "A row of a card’s history"),
    TransactionKind.OTHER: lambda: translate("words", "Other", "A row of a card’s history"),
}
_OPERATIONS: dict[Operation, Callable[[], str]] = {
    Operation.REDEEM: lambda: translate("words", "Redeem", "What was asked for, in a title"),
    Operation.REDEEM_EXPERIENCE: lambda: translate(
        "words", "Redeem an experience", "What was asked for, in a title"
    ),
    Operation.ACTIVATE: lambda: translate("words", "Activate", "What was asked for, in a title"),
    Operation.REFUND: lambda: translate("words", "Refund", "What was asked for, in a title"),
    Operation.TOP_UP: lambda: translate("words", "Top up", "What was asked for, in a title"),
    Operation.TRANSACT: lambda: translate("words", "Transaction", "What was asked for, in a title"),
    Operation.ISSUE: lambda: translate("words", "Issue", "What was asked for, in a title"),
    Operation.CHANGE: lambda: translate("words", "Change", "What was asked for, in a title"),
}
_ATTEMPTS: dict[AttemptState, Callable[[], str]] = {
    AttemptState.PREPARED: lambda: translate("words", "Waiting", "How a request ended or stands"),
    AttemptState.SENT: lambda: translate("words", "Sending", "How a request ended or stands"),
    AttemptState.NOT_SENT: lambda: translate("words", "Not sent", "How a request ended or stands"),
    AttemptState.APPLIED: lambda: translate("words", "Done", "How a request ended or stands"),
    AttemptState.REFUSED: lambda: translate("words", "Refused", "How a request ended or stands"),
    AttemptState.UNKNOWN: lambda: translate("words", "Not known yet", "How a request ended or stands"),
    AttemptState.NOT_APPLIED: lambda: translate("words", "Did not happen", "How a request ended or stands"),
}
_ATTEMPT_TONES: dict[AttemptState, Tone] = {
    AttemptState.PREPARED: "neutral",
    AttemptState.SENT: "neutral",
    AttemptState.NOT_SENT: "neutral",
    AttemptState.APPLIED: "ok",
    AttemptState.REFUSED: "bad",
    AttemptState.UNKNOWN: "warn",
    AttemptState.NOT_APPLIED: "neutral",
}
_CONNECTIONS: dict[Connection, Callable[[], str]] = {
    Connection.ONLINE: lambda: translate("words", "Online", "The way to the server"),
    Connection.SLOW: lambda: translate("words", "Slow", "The way to the server"),
    Connection.OFFLINE: lambda: translate("words", "Offline", "The way to the server"),
}
_CONNECTION_TONES: dict[Connection, Tone] = {
    Connection.ONLINE: "ok",
    Connection.SLOW: "warn",
    Connection.OFFLINE: "bad",
}
_ROLES: dict[Role, Callable[[], str]] = {
    Role.CASHIER: lambda: translate("words", "Cashier", "A role"),
    Role.MANAGER: lambda: translate("words", "Manager", "A role"),
}
_RIGHTS: dict[Right, Callable[[], str]] = {
    Right.STORES: lambda: translate("words", "stores", "Within a sentence"),
    Right.CAMPAIGNS: lambda: translate("words", "campaigns", "Within a sentence"),
    Right.CARDS: lambda: translate("words", "cards", "Within a sentence"),
}
_DELIVERIES: dict[Delivery, Callable[[], str]] = {
    Delivery.PICK_UP: lambda: translate("words", "Pick-up", "The customer takes the card along"),
    Delivery.DELIVERED: lambda: translate("words", "Delivery", "The card is sent to the customer"),
}
_PLACES: dict[Place, Callable[[], str]] = {
    Place.BALANCE: lambda: translate("words", "Balance", "A place of the till, in its menu"),
    Place.REDEEM: lambda: translate("words", "Redeem", "A place of the till, in its menu"),
    Place.ACTIVATE: lambda: translate("words", "Activate", "A place of the till, in its menu"),
    Place.REFUND: lambda: translate("words", "Refund", "A place of the till, in its menu"),
    Place.ACTIVITY: lambda: translate("words", "Activity", "A place of the till, in its menu"),
    Place.RATES: lambda: translate("words", "Rates", "A place of the till, in its menu"),
}
