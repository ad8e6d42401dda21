"""What a redeem is about to do, in one paragraph."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.exchange import Conversion, Rounding
from frontdesk.exchange_settings import STORE_RATE
from frontdesk.ui.fill import fill
from frontdesk.ui.format import moment_inside, money, paragraph, rate, source_name
from frontdesk.ui.words.rates import rounding_word

if TYPE_CHECKING:
    from frontdesk.desk.quote import Quote

translate = QCoreApplication.translate


def sentence(quote: Quote, now: datetime) -> str:
    """Return what would happen if it were confirmed: bill, charge, rate, what is left or to pay."""
    sentences = [
        fill(
            translate("words", "Customer pays {bill}.", "A bill is about to be paid by card"),
            bill=money(quote.bill),
        ),
        fill(translate("words", "The card is charged {charge}."), charge=money(quote.charge)),
    ]
    if quote.conversion is not None:
        sentences.append(_rate_sentence(quote.conversion, now))
    if quote.left is not None:
        sentences.append(fill(translate("words", "Left on the card: {left}."), left=money(quote.left)))
    if quote.to_pay:
        sentences.append(
            fill(translate("words", "{to_pay} remains to be paid otherwise."), to_pay=money(quote.to_pay))
        )
    return paragraph(sentences)


def _rate_sentence(conversion: Conversion, now: datetime) -> str:
    used = conversion.rate
    when = moment_inside(used.taken_at, now) if used.taken_at else ""
    #: {rate} is like "1 AED = 0.27236 USD", {source} like "ECB, through EUR", {moment} like "today 09:00".
    if used.source != STORE_RATE:
        text = (
            translate("words", "{rate}, {source}, {moment}.") if when else translate("words", "{rate}, {source}.")
        )
    elif when:
        text = translate("words", "{rate}, store rate of {moment}.")
    else:
        text = translate("words", "{rate}, store rate.")
    told = fill(text, rate=rate(used), source=source_name(used), moment=when)
    if conversion.rounding is Rounding.HALF_UP:
        return told
    rounded = fill(
        translate("words", "Rounded {rounding}.", "{rounding} is: half up, half to even, down ..."),
        rounding=rounding_word(conversion.rounding),
    )
    return f"{told} {rounded}"
