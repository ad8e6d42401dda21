"""The server's answers, each as a frozen model that takes every form the API text shows, and never a PIN.

A model has the fields that the till uses; others are passed over. Only what makes an answer useless when it is
missing is required: ids, and the card's number.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from frontdesk.domain.attempt import Reference
from frontdesk.providers.base import Doubt, UnreadableError
from frontdesk.providers.ts.figures import (
    Figure,
    read_figure,
    read_flag,
    read_id,
    read_list,
    read_map,
    read_optional_id,
    read_skus,
    read_text,
    read_time,
)
from frontdesk.providers.ts.outcomes import Answer

Id = Annotated[str, BeforeValidator(read_id)]
OptionalId = Annotated[str | None, BeforeValidator(read_optional_id)]
Text = Annotated[str, BeforeValidator(read_text)]
Flag = Annotated[bool, BeforeValidator(read_flag)]
Moment = Annotated[datetime | None, BeforeValidator(read_time)]
Skus = Annotated[tuple[str, ...], BeforeValidator(read_skus)]
Amount = Annotated[Figure, BeforeValidator(read_figure)]
Rows = Annotated[list[object] | None, BeforeValidator(read_list)]
Meta = Annotated[Mapping[str, object], BeforeValidator(read_map)]


class Wire(BaseModel):
    """What all answers have in common."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True, arbitrary_types_allowed=True)


class StoreAnswer(Wire):
    """One store (Store)."""

    id: Id
    name: Text = ""
    code: Text = ""


class CampaignAnswer(Wire):
    """One campaign (Campaign)."""

    id: Id
    name: Text = ""
    code: Text = ""
    end_date: Moment = None


class CampaignListAnswer(Wire):
    """All campaigns of the account (List All Campaign Of User)."""

    campaigns: list[CampaignAnswer]


class CardAnswer(Wire):
    """A card in a list, on its own, and as create and update answer it (Gift Card)."""

    id: Id
    number: Id = Field(repr=False)
    status: Text = ""
    card_type: Text = ""
    currency: Text = ""
    value: Amount = Figure()
    expiry_date: Moment = None
    product_name: Text = ""
    skus: Skus = ()
    is_redeemed: Flag = False


class CardListAnswer(Wire):
    """The cards that a filter found (Get All Gift Cards Of a User)."""

    gift_cards: list[CardAnswer]


class CardDetailsAnswer(Wire):
    """A card with its transactions (Get a Gift Card with Id).

    The text never shows a row of `transactions`, so they stay as they came and are read one by one.
    """

    gift_card: CardAnswer
    transactions: Rows = None
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


class TransactionAnswer(Wire):
    """A transaction, as a refund answers it (Refund API), and as a card's rows are expected to be."""

    id: OptionalId = None
    amount: Amount = Figure()
    currency: Text = ""
    transaction_type: Text = ""
    refund_id: OptionalId = None
    gift_card_id: OptionalId = None
    store_id: OptionalId = None
    sku: Text = ""
    created_at: Moment = None
    notes: Text = ""
    note: Text = ""
    card_balance: Amount = Figure()
    meta: Meta = Field(default_factory=dict)


Model = TypeVar("Model", bound=Wire)


def understand(model: type[Model], answer: Answer, reference: Reference | None = None) -> Model:
    """Return an answer as a model.

    Raises:
        UnreadableError: It is JSON, but not of that form.
    """
    return _read(model, answer.tree, answer.status, reference)


def understand_list(model: type[Model], answer: Answer, key: str) -> list[Model]:
    """Return a list of models, which comes bare or under a key.

    Raises:
        UnreadableError: It is no such list, or an item is unreadable.
    """
    tree = answer.tree
    items = tree.get(key) if isinstance(tree, dict) else tree
    if not isinstance(items, list):
        raise UnreadableError(f"no list of {key}", doubt=Doubt.UNEXPECTED, status=answer.status)
    return [_read(model, item, answer.status, None) for item in items]


def _read(model: type[Model], tree: object, status: int, reference: Reference | None) -> Model:
    try:
        return model.model_validate(tree)
    except ValidationError as error:
        fields = {".".join(str(part) for part in problem["loc"]) for problem in error.errors(include_input=False)}
    # Outside the handler: pydantic's error holds the answer.
    raise UnreadableError(
        f"{model.__name__} can't be read: {', '.join(sorted(fields)) or 'no object'}",
        doubt=Doubt.UNEXPECTED,
        status=status,
        reference=reference,
    )
