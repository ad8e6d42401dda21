"""The server's answers, each as a frozen model that takes every form the API text shows, and never a PIN.

Only what makes an answer useless when it is missing is required: ids, and the card's number. Everything else reads
as empty when it is missing, null, `{}` or in no form that is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator

from frontdesk.providers.ts.figures import (
    Figure,
    read_count,
    read_figure,
    read_flag,
    read_id,
    read_ids,
    read_map,
    read_optional_id,
    read_skus,
    read_text,
    read_time,
)
from frontdesk.providers.ts.rows import TransactionAnswer, read_transactions

Id = Annotated[str, BeforeValidator(read_id)]
Ids = Annotated[tuple[str, ...], BeforeValidator(read_ids)]
OptionalId = Annotated[str | None, BeforeValidator(read_optional_id)]
Text = Annotated[str, BeforeValidator(read_text)]
Flag = Annotated[bool, BeforeValidator(read_flag)]
Count = Annotated[int | None, BeforeValidator(read_count)]
Moment = Annotated[datetime | None, BeforeValidator(read_time)]
Skus = Annotated[tuple[str, ...], BeforeValidator(read_skus)]
Amount = Annotated[Figure, BeforeValidator(read_figure)]
Transactions = Annotated[tuple[TransactionAnswer, ...] | None, PlainValidator(read_transactions)]
Meta = Annotated[Mapping[str, object], BeforeValidator(read_map)]


class Wire(BaseModel):
    """What all answers have in common."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True, arbitrary_types_allowed=True)


class StoreAnswer(Wire):
    """One store (Store)."""

    id: Id
    name: Text = ""
    code: Text = ""
    url: Text = ""
    created_at: Moment = None
    updated_at: Moment = None


class CampaignAnswer(Wire):
    """One campaign (Campaign); `store_ids` come with a campaign that is shown alone, and with no other."""

    id: Id
    name: Text = ""
    code: Text = ""
    start_date: Moment = None
    end_date: Moment = None
    max_expiry_days: Count = None
    date_specific_expiry: Flag = False
    specific_date: Moment = None
    allow_password: Flag = False
    email_subject: Text = ""
    email_html: Text = ""
    sms_html: Text = ""
    body: Text = ""
    store_ids: Ids = ()
    created_at: Moment = None
    updated_at: Moment = None


class CardAnswer(Wire):
    """A card in a list, on its own, and as create and update answer it (Gift Card); each tells another part."""

    id: Id
    number: Id = Field(repr=False)
    status: Text = ""
    card_type: Text = ""
    currency: Text = ""
    value: Amount = Figure()
    created_at: Moment = None
    expiry_date: Moment = None
    product_name: Text = ""
    skus: Skus = ()
    campaign_id: OptionalId = None
    campaign_code: Text = ""
    order_number: Text = ""
    stores: Text = ""
    notes: Text = ""
    invoice_id: OptionalId = None
    request_id: OptionalId = None
    delivery_mode: Text = ""
    delivery_status: Text = ""
    is_redeemed: Flag = False
    is_expired: Flag = False
    bonus: Flag = False


class CardDetailsAnswer(Wire):
    """A card with its balance and its transactions, None when they are withheld (Get a Gift Card with Id)."""

    gift_card: CardAnswer
    transactions: Transactions = None
    current_balance: Amount = Figure()


class BalanceAnswer(Wire):
    """What a card's number and PIN tell (Balance API): "USD 798.66", or a sentence for an experience."""

    card_number: Id = Field(repr=False)
    card_type: Text = ""
    card_status: Text = ""
    status: Text = ""
    balance: Amount = Figure()
    expiry_date: Moment = None
    product_name: Text = ""
    skus: Skus = ()


class MovementAnswer(Wire):
    """What redeem, credit, activation and transaction answer.

    `id` is the transaction's for redeem, credit and transaction, but the card's for activation (Activate a
    Single Physical Gift Card); some samples have none.
    """

    card_number: Id = Field(repr=False)
    amount: Amount
    balance: Amount = Figure()
    currency: Text = ""
    meta: Meta = Field(default_factory=dict)
    id: OptionalId = None


class ReasonAnswer(Wire):
    """A transaction reason (Transaction Reason): its name, and "debit", "refund" or "credit"."""

    id: Id
    # The text's sample of an update answers with a store, which has its name elsewhere.
    name: Text = Field(default="", validation_alias=AliasChoices("transaction_reason", "name"))
    transaction_type: Text = ""
    store_id: OptionalId = None
    created_at: Moment = None
    updated_at: Moment = None


class UserAnswer(Wire):
    """A front-desk user (Front Desk User); `store_ids` come with a user who is shown alone, and with no other."""

    id: Id
    email: Text = ""
    name: Text = ""
    store_id: OptionalId = None
    store_ids: Ids = ()
    created_at: Moment = None
    updated_at: Moment = None
