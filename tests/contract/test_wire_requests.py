"""Every sample request of the API text is what the client sends for the same arguments, or the difference is named.

Texts that are the same decimal number ("1" and "1.00") count as the same.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from frontdesk.domain.attempt import Reference
from frontdesk.domain.card import CardKind, CardNumber, CardStatus, Pin
from frontdesk.domain.currency import Currency
from frontdesk.domain.exchange import Conversion, Rate
from frontdesk.domain.money import Money
from frontdesk.providers.base import ProviderError
from frontdesk.providers.ts import Activation, Address, CardDetails, ReasonKind, TSGiftCards
from frontdesk.providers.ts.client import ALL_STATUSES
from tests.providers.server import RawServer, answers

REQUESTS = Path(__file__).parent / "wire" / "requests"
REFERENCE = Reference("FD-0123456789ABCDEF")
ANOTHER = Reference("FD-FEDCBA9876543210")
CLIENT = "client@example.com"
AED, USD = Currency.of("AED"), Currency.of("USD")

DETAILS = CardDetails(
    delivery_mode="digital",
    from_address="wyfosykyp@mailinator.com",
    invoice_id="sk-123",
    notes="werwe",
    product_name="tesitng",
    recipient_phone_number="",
    recipient_email="wyfosykyp@mailinator.com",
    recipient_first_name="Darrel",
    recipient_last_name="Wiggins",
    send_via="email",
    skus=(),
)
JOHN = Address(
    first_name="john",
    last_name="doe",
    address1="address line 1",
    address2="address line 2",
    city="City Name",
    country="Country Name",
    state="State Short Code",
    state_name="State Full Name",
    zipcode="Valid Zip Code",
)
SINGLE = Activation(
    number=CardNumber("41945902300378903"),
    campaign_id="123456",
    amount=Money.of("200", USD),
    store_id="123",
    creator_email=CLIENT,
    invoice_id=543,
    notes="activate card",
    order_number="123456",
    product_name="Gift Card",
    recipient_first_name="john",
    recipient_last_name="doe",
    address=JOHN,
)


def of_bulk(number: str) -> Activation:
    return Activation(
        number=CardNumber(number),
        campaign_id="243",
        amount=Money.of("100", USD),
        store_id="13",
        creator_email=CLIENT,
        invoice_id=543,
        notes="new credit added",
        order_number="R634022964",
        product_name="Gift Cardee",
        recipient_first_name="ahmad",
        recipient_last_name="ahmad",
        address=Address(),
    )


ABSENT = "ABSENT"
CASH_BACK = CardNumber("2338877012")
CONVERSION = Conversion(
    local=Money.of("10.00", USD), card=Money.of("36.71", AED), rate=Rate(AED, USD, Decimal("0.27236"), "store")
)

Call = Callable[[TSGiftCards], Awaitable[object] | AsyncIterator[object]]
CARDS = "/api/v1/gift_cards"

CALLS: dict[str, tuple[str, str, Call]] = {
    "cards.list": ("GET", CARDS, lambda cards: cards.list(statuses=ALL_STATUSES)),
    "cards.create": (
        "POST",
        CARDS,
        lambda cards: cards.create(
            Money.of("1000", USD), campaign_code="eaz-123", details=DETAILS, reference=REFERENCE
        ),
    ),
    "cards.create-monetary": (
        "POST",
        f"{CARDS}/create_monetary_card",
        lambda cards: cards.create_monetary(
            Money.of("1000", USD),
            campaign_code="dev-1",
            details=DETAILS,
            store_id="11",
            creator_email="dev@tsclient.com",
            reference=REFERENCE,
        ),
    ),
    "cards.update": (
        "PUT",
        f"{CARDS}/53",
        lambda cards: cards.update("53", status=CardStatus.ACTIVE, reference=REFERENCE),
    ),
    "cards.update-whole": (
        "PUT",
        f"{CARDS}/53",
        lambda cards: cards.update(
            "53",
            kind=CardKind.MONETARY,
            value=Money.of("1000", USD),
            campaign_code="eaz-123",
            details=DETAILS,
            reference=REFERENCE,
        ),
    ),
    "redeem.card-currency": (
        "POST",
        f"{CARDS}/redeem",
        lambda cards: cards.redeem(
            CardNumber("6636747879"), Money.of("1", USD), pin=Pin("66882"), store_id="1", reference=REFERENCE
        ),
    ),
    "redeem.card-currency-with-meta": (
        "POST",
        f"{CARDS}/redeem",
        lambda cards: cards.redeem(
            CardNumber("6963340003"), Money.of("200", USD), pin=Pin("94279"), store_id="78", reference=REFERENCE
        ),
    ),
    "redeem.other-currency": (
        "POST",
        f"{CARDS}/redeem",
        # The sample's bill is in a currency that ISO 4217 has withdrawn: no `Conversion` takes it.
        lambda cards: cards.redeem(
            CardNumber("6636747879"),
            Money.of("0.22", USD),
            pin=Pin("66882"),
            store_id="1",
            meta={"local_currency": "AFA", "local_amount": "20.00"},
            reference=REFERENCE,
        ),
    ),
    "redeem.experience": (
        "POST",
        f"{CARDS}/redeem",
        lambda cards: cards.redeem_experience(
            CardNumber("3547120806"), "pro-123", pin=Pin("18877"), store_id="1", reference=REFERENCE
        ),
    ),
    "refund.whole": ("POST", "/api/v3/gift_cards/refund", lambda cards: cards.refund("168", reference=REFERENCE)),
    "refund.part": (
        "POST",
        "/api/v3/gift_cards/refund",
        lambda cards: cards.refund(
            "30325",
            Money.of("2", USD),
            notes="refunding",
            creator_email="navisi9055@secbuf.com",
            reference=REFERENCE,
        ),
    ),
    "credit.top-up": (
        "POST",
        f"{CARDS}/credit",
        lambda cards: cards.credit(
            CardNumber("8108449962"),
            Money.of("123123", USD),
            notes="1231231231",
            external_invoice_id="234234",
            reference=REFERENCE,
        ),
    ),
    "balance.monetary": (
        "PUT",
        f"{CARDS}/check_balance",
        lambda cards: cards.check_balance(CardNumber("6636747879"), pin=Pin("66882")),
    ),
    "balance.experience": (
        "PUT",
        f"{CARDS}/check_balance",
        lambda cards: cards.check_balance(CardNumber("2925681115"), pin=Pin("75911")),
    ),
    "campaigns.list-filtered": ("GET", "/api/v1/campaigns", lambda cards: cards.campaigns.list(name="eaz")),
    "campaigns.create": (
        "POST",
        "/api/v1/campaigns",
        lambda cards: cards.campaigns.create(
            name="Drew Sellers",
            code="hello-1",
            start_date=date(2023, 1, 3),
            end_date=date(2023, 1, 3),
            body="Maiores fugiat ex do",
            email_html="Ut sequi dolorum qui",
            email_subject="kurunutul@mailinator.com",
            sms_html="Quis voluptas nihil ",
            specific_date=date(2023, 4, 6),
            store_ids=["5", "7"],
        ),
    ),
    "campaigns.update": (
        "PUT",
        "/api/v1/campaigns/12",
        lambda cards: cards.campaigns.update("12", name="Ahsan Ali"),
    ),
    "stores.create": (
        "POST",
        "/api/v1/stores",
        lambda cards: cards.stores.create(name="testing", code="store_code"),
    ),
    "stores.update": ("PUT", "/api/v1/stores/8", lambda cards: cards.stores.update("8", code="ahsan-ali")),
    "activation.single": (
        "POST",
        "/api/v3/gift_cards/activation",
        lambda cards: cards.activate(SINGLE, reference=REFERENCE),
    ),
    "activation.bulk": (
        "POST",
        "/api/v3/gift_cards/bulk_activate",
        lambda cards: cards.activate_in_bulk(
            {REFERENCE: of_bulk("427689063003000093"), ANOTHER: of_bulk("422101695503000093")}
        ),
    ),
    "reasons.list": (
        "GET",
        "/api/v3/transaction_reasons",
        lambda cards: cards.reasons.list(name="test", kind=ReasonKind.REFUND),
    ),
    "reasons.create": (
        "POST",
        "/api/v3/transaction_reasons",
        lambda cards: cards.reasons.create(name="Cash Back", kind=ReasonKind.CREDIT),
    ),
    "reasons.update": (
        "PUT",
        "/api/v3/transaction_reasons/231",
        lambda cards: cards.reasons.update("231", name="Add", kind=ReasonKind.CREDIT),
    ),
    "transaction.card-currency": (
        "POST",
        "/api/v3/gift_cards/transaction",
        lambda cards: cards.transact(
            CASH_BACK,
            Money.of("10", AED),
            reason="Cash Back",
            pin=Pin("40776"),
            store_id="97",
            reference=REFERENCE,
        ),
    ),
    "transaction.other-currency": (
        "POST",
        "/api/v3/gift_cards/transaction",
        lambda cards: cards.transact(
            CASH_BACK,
            Money.of("36.71", AED),
            reason="Cash Back",
            pin=Pin("40776"),
            store_id="97",
            payment_method="cash",
            conversion=CONVERSION,
            reference=REFERENCE,
        ),
    ),
    "transaction.experience": (
        "POST",
        "/api/v3/gift_cards/transaction",
        lambda cards: cards.transact_experience(
            CardNumber("330145666401000095"),
            "sku",
            reason="apple",
            pin=Pin("24186"),
            store_id="97",
            currency="USD",
            reference=REFERENCE,
        ),
    ),
    "users.create": (
        "POST",
        "/api/v1/users",
        lambda cards: cards.users.create(
            name="Ryan Chambers", email="tec@mailinator.com", store_ids=["2", "1"], password="123@123"
        ),
    ),
    "users.update": (
        "PUT",
        "/api/v1/users/13",
        lambda cards: cards.users.update("13", email="ahsan-ali@techsembly.com"),
    ),
}

PLACES: dict[str, set[str]] = {
    "cards.create": {"notes"},
    "cards.create-monetary": {"notes", "request_id"},
    "cards.update": {"notes"},
    "cards.update-whole": {"notes"},
    "redeem.card-currency": {"meta"},
    "redeem.card-currency-with-meta": {"meta.fd_reference"},
    "redeem.other-currency": {"meta.fd_reference"},
    "redeem.experience": {"meta"},
    "refund.whole": {"notes"},
    "refund.part": {"notes"},
    "credit.top-up": {"notes"},
    "activation.single": {"gift_card.notes"},
    "activation.bulk": {
        "bulk_activation_params[0].gift_card.notes",
        "bulk_activation_params[1].gift_card.notes",
    },
    "transaction.card-currency": {"meta"},
    "transaction.other-currency": {"meta.fd_reference"},
    "transaction.experience": {"meta"},
}
"""Where our reference travels: a difference from the sample that every movement of money has."""

_OWN = "a key of our own: what was quoted, and by whom"

DIFFERENCES: dict[str, dict[str, str]] = {
    "cards.create-monetary": {
        "creator_attributes.creator_role": "1234 is no role; activation explains that it is always client"
    },
    "refund.part": {"transaction_id": "a number here, a text in the sample of a whole refund"},
    "credit.top-up": {"external_invoice_id": "a number here, a text in the payload of the same section"},
    "transaction.other-currency": {
        "sku": "there, and empty, in the sample without a conversion",
        **{
            f"meta.{key}": _OWN
            for key in ("fd_rate", "fd_rate_from", "fd_rate_to", "fd_rate_source", "fd_rounding")
        },
    },
}
"""All other differences from the samples, and why."""


def body(name: str) -> object:
    return json.loads((REQUESTS / f"{name}.json").read_bytes())


async def make(call: Call, cards: TSGiftCards) -> None:
    made = call(cards)
    with contextlib.suppress(ProviderError):
        if isinstance(made, AsyncIterator):
            await anext(made)
        else:
            await made


def differences(sample: object, sent: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Name each place where a request is not the sample, and what is sent there."""
    if isinstance(sample, dict) and isinstance(sent, dict):
        for key in sample | sent:
            at = f"{path}.{key}" if path else str(key)
            yield from differences(sample.get(key, ABSENT), sent.get(key, ABSENT), at)
    elif isinstance(sample, list) and isinstance(sent, list) and len(sample) == len(sent):
        for index, (one, other) in enumerate(zip(sample, sent, strict=True)):
            yield from differences(one, other, f"{path}[{index}]")
    elif not same(sample, sent):
        yield path, sent


def same(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        with contextlib.suppress(InvalidOperation):
            return one == other or Decimal(one) == Decimal(other)
    return one == other


def test_each_sample_is_claimed() -> None:
    assert {path.stem for path in REQUESTS.glob("*.json")} == set(CALLS)


@pytest.mark.parametrize("name", CALLS)
async def test_a_request_is_the_sample(name: str) -> None:
    method, path, call = CALLS[name]
    async with (
        RawServer(answers(422, {"errors": "No"})) as server,
        TSGiftCards(server.url, auth=httpx.BasicAuth(CLIENT, "123@123")) as cards,
    ):
        await make(call, cards)
    (received,) = server.received
    url = urlsplit(received.target)
    assert (received.method, url.path) == (method, path)
    sent = json.loads(received.body or parse_qs(url.query)["q"][0])
    found = dict(differences(body(name), sent))
    references = {at for at, text in found.items() if "FD-" in json.dumps(text)}
    assert references == PLACES.get(name, set())
    assert found.keys() - references == DIFFERENCES.get(name, {}).keys()
    assert received.headers["authorization"].startswith("Basic ")
