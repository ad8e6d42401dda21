"""Everything the till has to tell a person, as a typed notice: what happened, did money move, what now.

The sentences are in `frontdesk.ui.words`; here are only their kinds and arguments.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


class MoneyMoved(enum.Enum):
    """Whether money moved, as far as the till knows."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"
    NOT_CONCERNED = "not concerned"
    """Nothing that could have moved money was under way (sign-in, settings)."""


class NextStep(enum.Enum):
    """What the person can do now."""

    NONE = "none"
    CHECK_NUMBER = "check the number"
    CHECK_PIN = "check the PIN"
    CHECK_AMOUNT = "check the amount"
    CHECK_RATE = "check the rate"
    CHOOSE_READING = "choose what was meant"
    ASK_OTHER_PAYMENT = "ask for another payment"
    USE_CARD_CURRENCY = "use the card's currency"
    ACTIVATE_FIRST = "activate it first"
    CHOOSE_PRODUCT = "choose a product"
    SCAN_CARD = "scan the card"
    SCAN_IN_REFUND = "scan it in Refund"
    TRY_AGAIN = "try again"
    CHECK_CONNECTION = "check the connection"
    CHECK_NETWORK = "check the network"
    CHECK_SERVER_ADDRESS = "check the server address"
    CHECK_PASSWORD = "check the password"
    SIGN_IN_AGAIN = "sign in again"
    ASK_ADMINISTRATOR = "ask who runs the server"
    CALL_MANAGER = "call a manager"
    DO_NOT_REPEAT = "do not repeat"
    SEE_ACTIVITY = "see Activity"
    FREE_DISK = "see to the disk"
    NEXT_CUSTOMER = "next customer"
    REPORT_BUG = "report it"
    FILL_IN = "fill it in"
    READ_AGAIN = "read the card again"
    ASK_SUPPORT = "ask support"
    RESTART = "open the program again"
    UPDATE_PROGRAM = "update the program"
    RESTORE_FILE = "put the file back"


class StorageFault(enum.Enum):
    """Why the till's own records can't be written or read."""

    DISK_FULL = "disk full"
    READ_ONLY = "read-only"
    LOCKED = "locked by another program"
    DAMAGED = "damaged"
    OTHER = "other"


class NoticeKind(enum.Enum):
    """What happened. Each kind has its words in `frontdesk.ui.words`; a test holds that."""

    # Signing in
    EMAIL_MISSING = "email_missing"
    PASSWORD_MISSING = "password_missing"
    TILL_NAME_MISSING = "till_name_missing"
    STORE_MISSING = "store_missing"
    WRONG_PASSWORD = "wrong_password"
    SIGNED_OUT_BY_SERVER = "signed_out_by_server"
    SERVER_ADDRESS_WRONG = "server_address_wrong"
    NOT_THIS_SERVICE = "not_this_service"
    TRAINING_SERVER_FAILED = "training_server_failed"
    RIGHTS_MISSING = "rights_missing"
    SETTINGS_WRONG = "settings_wrong"
    SETTINGS_NOT_SAVED = "settings_not_saved"
    # Trying a server's address
    SERVER_NAME_UNKNOWN = "server_name_unknown"
    SERVER_NOT_LISTENING = "server_not_listening"
    SERVER_NOT_ENCRYPTED = "server_not_encrypted"
    CERTIFICATE_OUT_OF_DATE = "certificate_out_of_date"
    CERTIFICATE_FOR_ANOTHER = "certificate_for_another"
    CERTIFICATE_NOT_TRUSTED = "certificate_not_trusted"
    ALREADY_OPEN = "already_open"
    # The way to the server
    CONNECTION = "connection"
    SERVER_NEEDED = "server_needed"
    NO_CONNECTION = "no_connection"
    TOO_SLOW = "too_slow"
    SERVER_FAILED = "server_failed"
    ANSWER_UNREADABLE = "answer_unreadable"
    ANSWER_TOO_LARGE = "answer_too_large"
    ANSWER_FOR_ANOTHER = "answer_for_another"
    FORBIDDEN = "forbidden"
    REFUSED = "refused"
    # The card
    NUMBER_EMPTY = "number_empty"
    NUMBER_NOT_DIGITS = "number_not_digits"
    NUMBER_TOO_SHORT = "number_too_short"
    NUMBER_TOO_LONG = "number_too_long"
    CARD_UNKNOWN = "card_unknown"
    PRODUCT_BARCODE = "product_barcode"
    RECEIPT_BARCODE = "receipt_barcode"
    CARD_EXPIRED = "card_expired"
    CARD_BLOCKED = "card_blocked"
    CARD_NOT_ACTIVE = "card_not_active"
    CARD_USED_UP = "card_used_up"
    CARD_ALREADY_ACTIVE = "card_already_active"
    CARD_ALREADY_REDEEMED = "card_already_redeemed"
    CARD_CURRENCY_UNKNOWN = "card_currency_unknown"
    CARD_BUSY = "card_busy"
    CARD_TWICE_IN_LIST = "card_twice_in_list"
    PIN_NEEDED = "pin_needed"
    WRONG_PIN = "wrong_pin"
    # The amount
    AMOUNT_MISSING = "amount_missing"
    AMOUNT_NOT_A_NUMBER = "amount_not_a_number"
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_ZERO = "amount_zero"
    AMOUNT_TOO_MANY_DECIMALS = "amount_too_many_decimals"
    AMOUNT_AMBIGUOUS = "amount_ambiguous"
    AMOUNT_TOO_LARGE = "amount_too_large"
    AMOUNT_ABOVE_BALANCE = "amount_above_balance"
    AMOUNT_TOO_SMALL_TO_CHARGE = "amount_too_small_to_charge"
    RATE_MISSING = "rate_missing"
    RATE_STALE = "rate_stale"
    RATE_STOPPED = "rate_stopped"
    RATE_DOUBTED = "rate_doubted"
    RATE_NEEDS_MANAGER = "rate_needs_manager"
    RATE_NOT_SAVED = "rate_not_saved"
    WRONG_CURRENCY = "wrong_currency"
    # Products, campaigns
    PRODUCT_MISSING = "product_missing"
    PRODUCT_NOT_ON_CARD = "product_not_on_card"
    CAMPAIGN_MISSING = "campaign_missing"
    CAMPAIGN_UNKNOWN = "campaign_unknown"
    REASON_UNKNOWN = "reason_unknown"
    # Refunds
    REFUND_NEEDS_MANAGER = "refund_needs_manager"
    REFUND_NEEDS_CARD = "refund_needs_card"
    REFUND_TRANSACTION_MISSING = "refund_transaction_missing"
    REFUND_NOTHING_LEFT = "refund_nothing_left"
    REFUND_TOO_MUCH = "refund_too_much"
    REFUND_REASON_MISSING = "refund_reason_missing"
    REFUND_NO_TRANSACTIONS = "refund_no_transactions"
    CARDS_NOT_READABLE = "cards_not_readable"
    # Ends of a movement
    REDEEMED = "redeemed"
    EXPERIENCE_REDEEMED = "experience_redeemed"
    ACTIVATED = "activated"
    REFUNDED = "refunded"
    EXPERIENCE_REFUNDED = "experience_refunded"
    TOPPED_UP = "topped_up"
    TRANSACTED = "transacted"
    ISSUED = "issued"
    CHANGED = "changed"
    NOT_SENT = "not_sent"
    OUTCOME_UNKNOWN = "outcome_unknown"
    # Here on the till
    JOURNAL_FAILED = "journal_failed"
    JOURNAL_TOO_NEW = "journal_too_new"
    JOURNAL_SET_ASIDE = "journal_set_aside"
    CARD_KEY_LOST = "card_key_lost"
    LEFT_UNSETTLED = "left_unsettled"
    DECIDED_NOT_DONE = "decided_not_done"
    NOT_FOUND_ON_CARD = "not_found_on_card"
    FOUND_LATE = "found_late"
    FOUND_TWICE = "found_twice"
    FOUND_ANOTHER_AMOUNT = "found_another_amount"
    NEVER_FOUND = "never_found"
    ALREADY_SETTLED = "already_settled"
    NOT_YOURS_TO_DECIDE = "not_yours_to_decide"
    BALANCE_NOT_READ_BACK = "balance_not_read_back"
    CLOSING_WAITS = "closing_waits"
    CLOSING_NOW = "closing_now"
    BUG = "bug"


SIGNING_OUT = "signing out"
"""The argument `leaving` of what is told while the till waits to be left; without it, the till closes."""

NO_ARGUMENTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell the person at the till.

    Attributes:
        kind: What happened.
        moved: Whether money moved.
        next_step: What to do now.
        arguments: What the words mention: Money, Currency, CardNumber, datetime, str or int, by name.
        server_words: The server's own sentence, shown as a quotation, or "".
    """

    kind: NoticeKind
    moved: MoneyMoved = MoneyMoved.NO
    next_step: NextStep = NextStep.NONE
    arguments: Mapping[str, object] = field(default_factory=lambda: NO_ARGUMENTS)
    server_words: str = ""

    @property
    def done(self) -> bool:
        """Whether it tells of a success."""
        return self.kind in _DONE


_DONE = frozenset(
    {
        NoticeKind.REDEEMED,
        NoticeKind.EXPERIENCE_REDEEMED,
        NoticeKind.ACTIVATED,
        NoticeKind.REFUNDED,
        NoticeKind.EXPERIENCE_REFUNDED,
        NoticeKind.TOPPED_UP,
        NoticeKind.TRANSACTED,
        NoticeKind.ISSUED,
        NoticeKind.CHANGED,
    }
)


class NoticeError(Exception):
    """A known condition that stops what a person asked for, on its way to being shown.

    Attributes:
        notice: What to tell.
    """

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        super().__init__(notice.kind.value)
