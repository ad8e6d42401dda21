"""The kinds of fault that the request itself can meet. A new kind is a new row; an empty side says why."""

from __future__ import annotations

from collections.abc import Callable

from tests.faults import contents
from tests.faults.answers import Answer
from tests.faults.endings import (
    Seen,
    after,
    answers,
    before,
    breaks_tls,
    closes,
    drips,
    on_a_used_connection,
    redirects,
    resets,
    says,
    sends,
    shows_page,
    stalls,
)
from tests.faults.fault import APPLIED, IMPATIENT, NOT_SENT, PATIENT, REFUSED, UNKNOWN, Fault, Kind
from tests.faults.kinds_of_reads import READS
from tests.faults.kinds_of_repetition import REPETITIONS
from tests.faults.shapes import Shape
from tests.support.relay import keeps_open, passes

NEVER_MADE = "a connection that is not made carries nothing to the server"
DONE_IS_RIGHT = "once it is done, this answer is the right one"


def doubt(name: str, seen: Seen, *, patient: bool = True, tls: bool = False, used: bool = True) -> Kind:
    """What leaves the till in doubt, whichever side of the commit it is on."""
    timeouts = PATIENT if patient else IMPATIENT
    look_ups = keeps_open if used else passes

    def without_effect() -> Fault:
        return Fault(moves=before(seen), delivered=0, told=UNKNOWN, timeouts=timeouts, look_ups=look_ups, tls=tls)

    def with_effect() -> Fault:
        return Fault(moves=after(seen), told=UNKNOWN, timeouts=timeouts, look_ups=look_ups, tls=tls)

    return Kind(name, without_effect, with_effect)


def refusal(status: int, words: object, about: str = "") -> Kind:
    """A refusal, which is true before the commit; after it, any end will do that does not believe it."""
    seen = says(status, words)
    return Kind(
        f"{status} in JSON{about}",
        lambda: Fault(moves=before(seen), delivered=0, told=REFUSED),
        lambda: Fault(moves=after(seen)),
    )


def wrong(what: str, not_for: Callable[[Shape], str] = lambda shape: "", **fields: object) -> Kind:
    """A success that is for something else."""
    kind = doubt(f"answer for another {what}", answers(contents.another(**fields)))
    return Kind(kind.name, kind.before, kind.after, not_for)


def without_amount(shape: Shape) -> str:
    return "" if shape.has_amount else "a product's answer has no amount and no currency"


def without_meta(shape: Shape) -> str:
    return "" if shape.echoes_reference else "this answer does not repeat our reference"


NO_FAULT = (
    Kind("no fault", "then nothing is done", lambda: Fault(told=APPLIED)),
    Kind(
        "done, then rolled back",
        lambda: Fault(moves=before(answers(lambda answer: answer)), delivered=0, told=APPLIED),
        DONE_IS_RIGHT,
    ),
)

CONNECTIONS = (
    Kind(
        "connection refused",
        lambda: Fault(delivered=0, told=NOT_SENT, look_ups=passes, unreachable=True),
        NEVER_MADE,
    ),
    Kind(
        "certificate not trusted",
        lambda: Fault(delivered=0, told=NOT_SENT, look_ups=passes, tls=True, unreachable=True),
        NEVER_MADE,
    ),
    doubt("TLS breaks", breaks_tls, tls=True),
    doubt("kept connection closed", on_a_used_connection(closes)),
    doubt("kept connection reset", on_a_used_connection(resets)),
    doubt("new connection closed", closes, used=False),
    doubt("new connection reset", resets, used=False),
    doubt("status line, then closed", sends(contents.status_line)),
    doubt("half the headers, then closed", sends(contents.half_of_the_headers)),
    doubt("headers, then closed", sends(contents.head)),
    doubt("half the body, then closed", sends(contents.half)),
    doubt("half the body, then reset", sends(contents.half, resets)),
    doubt("chunks without an end", sends(contents.chunks_without_an_end)),
    doubt("chunk of no length", sends(contents.a_chunk_of_no_length)),
    doubt("two lengths", sends(contents.two_lengths)),
    doubt("endless headers", sends(contents.endless_headers)),
    doubt("another protocol", sends(contents.another_protocol)),
)

SILENCE = (
    doubt("no answer", stalls, patient=False),
    doubt("headers, then silence", sends(contents.head, stalls), patient=False),
    doubt("half the body, then silence", sends(contents.half, stalls), patient=False),
    doubt("byte by byte", drips, patient=False),
    Kind(
        "the till gives up",
        lambda: Fault(moves=before(stalls), delivered=0, told=UNKNOWN, cancelled=True),
        lambda: Fault(moves=after(stalls), told=UNKNOWN, cancelled=True),
    ),
)

STATUSES = (
    *(doubt(f"{status} as a page", shows_page(status)) for status in (400, 403, 404, 413, 500, 502, 503, 504)),
    doubt("500 in JSON", says(500, {"error": "Internal Server Error"})),
    doubt("503 in JSON, try later", says(503, {"message": "Service Unavailable"}, Retry_After="0")),
    *(doubt(f"{status} elsewhere", shows_page(status, Location="/api/v1/elsewhere")) for status in (301, 302, 303)),
    *(doubt(f"{status} to the same place", redirects(status)) for status in (307, 308)),
    *(doubt(f"{status} in JSON", says(status, {"error": "Not now"})) for status in (408, 409, 425)),
    doubt("429 in JSON, try now", says(429, {"error": "Too many requests"}, Retry_After="0")),
    doubt("202, accepted", answers(contents.status(202))),
    doubt("204, no content", answers(lambda answer: Answer(204))),
    doubt("206, in part", answers(contents.status(206))),
)

REFUSALS = (
    refusal(400, {"message": "Bad request"}),
    refusal(401, {"error": "Your session has ended"}),
    refusal(403, {"error": "Not permitted"}),
    refusal(404, {"message": "Not found"}),
    refusal(422, {"errors": "This can't be done"}),
    refusal(404, {"errors": "Gift card not found"}, ": no such card"),
    refusal(422, {"errors": "Invalid PIN"}, ": wrong PIN"),
    refusal(422, {"errors": "Gift card is expired"}, ": expired"),
    refusal(422, {"errors": "Insufficient balance"}, ": not enough"),
    refusal(422, {"errors": "Gift card is already active"}, ": already active"),
    refusal(422, {"errors": "Transaction already refunded"}, ": already refunded"),
    refusal(422, {"errors": "Card is already redeemed"}, ": already redeemed"),
)

CONTENTS = (
    doubt("page under the right status", answers(contents.body(b"<html><body>Welcome</body></html>"))),
    doubt("no JSON", answers(contents.body(b"done!"))),
    doubt("nothing", answers(contents.body(b""))),
    doubt("null", answers(contents.body(b"null"))),
    doubt("empty list", answers(contents.body(b"[]"))),
    doubt("empty object", answers(contents.body(b"{}"))),
    doubt("another object", answers(contents.body(b'{"status": "ok"}'))),
    doubt("no text", answers(contents.body(b'{"card_number": "\xff\xfe"}'))),
    doubt("nested without end", answers(contents.body(b"[" * 100_000))),
    doubt("JSON cut short", answers(contents.cut_short)),
    doubt("garbled gzip", answers(contents.garbled_gzip)),
    doubt("gzip in name only", answers(contents.gzip_in_name_only)),
    doubt("half of gzip", answers(contents.half_of_gzip)),
    doubt("another encoding", answers(contents.another_encoding)),
    doubt("larger than any answer", answers(contents.too_large)),
)

FOR_SOMETHING_ELSE = (
    wrong("card", card_number=contents.ANOTHER_CARD, gift_card_id=999_999),
    wrong("nobody's card", card_number=None, refund_id=None),
    wrong("amount", not_for=without_amount, amount="11.00", value="11.00"),
    wrong("amount in words", not_for=without_amount, amount="a lot", value="a lot"),
    wrong("currency", not_for=without_amount, currency="AED"),
    wrong("request", not_for=without_meta, meta={"fd_reference": "FD-0000000000000000"}),
    Kind(
        "answer without the transaction's id",
        "a success that is not true is a row of its own",
        lambda: Fault(moves=after(answers(contents.another(id=None))), told=APPLIED),
    ),
    Kind(
        "answer without the balance",
        "a success that is not true is a row of its own",
        lambda: Fault(moves=after(answers(contents.another(balance=None, card_balance=None))), told=APPLIED),
    ),
)

KINDS = (
    *NO_FAULT,
    *CONNECTIONS,
    *SILENCE,
    *STATUSES,
    *REFUSALS,
    *CONTENTS,
    *FOR_SOMETHING_ELSE,
    *REPETITIONS,
    *READS,
)
