"""The kinds of fault that the request itself can meet. A new kind is a new row; an empty side says why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from frontdesk.providers.ts import Timeouts
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
from tests.faults.fault import APPLIED, HASTY, IMPATIENT, NOT_SENT, PATIENT, REFUSED, UNKNOWN, Ends, Fault, Kind
from tests.faults.kinds_of_reads import READS
from tests.faults.kinds_of_repetition import REPETITIONS
from tests.support.relay import keeps_open, passes

NEVER_MADE = "a connection that is not made carries nothing to the server"
HALF = "half the body, then closed"
PAGE = "page under the right status"
TOO_MANY = "429 in JSON, try now"
DONE_IS_RIGHT = "once it is done, this answer is the right one"


def doubt(
    name: str,
    seen: Seen,
    *,
    like: str = "",
    timeouts: Timeouts = PATIENT,
    tls: bool = False,
    used: bool = True,
    hurried: bool = False,
    tells: str = "",
) -> Kind:
    """What leaves the till in doubt, whichever side of the commit it is on."""
    usual = partial(
        Fault,
        told=UNKNOWN,
        timeouts=timeouts,
        look_ups=keeps_open if used else passes,
        tls=tls,
        hurried=hurried or bool(like),
    )
    return Kind(
        name,
        lambda: usual(moves=before(seen), delivered=0),
        lambda: usual(moves=after(seen)),
        like=like,
        tells=tells,
    )


def refusal(status: int, words: object, about: str = "", *, like: str = "", told: Ends = REFUSED) -> Kind:
    """A refusal, which is true before the commit; after it, any end will do that does not believe it."""
    seen = says(status, words)
    return Kind(
        f"{status} in JSON{about}",
        lambda: Fault(moves=before(seen), delivered=0, told=told, hurried=True),
        lambda: Fault(moves=after(seen), hurried=True),
        like=like,
    )


def wrong(what: str, change: contents.Change, *, tells: str) -> Kind:
    """A success that is for something else."""
    return doubt(f"answer for {what}", answers(change), hurried=True, tells=tells)


def without(what: str, change: contents.Change, *, tells: str) -> Kind:
    """A success that does not tell all."""
    return Kind(
        f"answer without the {what}",
        "a success that is not true is a row of its own",
        lambda: Fault(moves=after(answers(change)), told=APPLIED, hurried=True),
        tells=tells,
    )


def pages() -> Iterator[Kind]:
    """What proxies and web servers say on their own behalf."""
    yield doubt("400 as a page", shows_page(400), hurried=True)
    for status in (403, 404, 413):
        yield doubt(f"{status} as a page", shows_page(status), like="400 as a page")
    yield doubt("502 as a page", shows_page(502), hurried=True)
    for status in (500, 503, 504):
        yield doubt(f"{status} as a page", shows_page(status), like="502 as a page")


NO_FAULT = (
    Kind("no fault", "then nothing is done", lambda: Fault(told=APPLIED)),
    Kind(
        "done, then rolled back",
        lambda: Fault(moves=before(answers(lambda answer: answer)), delivered=0, told=APPLIED),
        DONE_IS_RIGHT,
        tells="absence",
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
    doubt("connection closed", on_a_used_connection(closes)),
    doubt("connection reset", on_a_used_connection(resets)),
    doubt("new connection closed", closes, like="connection closed", used=False),
    doubt("new connection reset", resets, like="connection reset", used=False),
    doubt("status line, then closed", sends(contents.status_line), like=HALF),
    doubt("half the headers, then closed", sends(contents.half_of_the_headers), like=HALF),
    doubt("headers, then closed", sends(contents.head), like=HALF),
    doubt(HALF, sends(contents.half)),
    doubt("half the body, then reset", sends(contents.half, resets), like=HALF),
    doubt("chunks without an end", sends(contents.chunks_without_an_end), like=HALF),
    doubt("chunk of no length", sends(contents.a_chunk_of_no_length), like="another protocol"),
    doubt("two lengths", sends(contents.two_lengths), like="another protocol"),
    doubt("endless headers", sends(contents.endless_headers), like="another protocol"),
    doubt("another protocol", sends(contents.another_protocol), hurried=True),
)

SILENCE = (
    doubt("no answer", stalls, timeouts=IMPATIENT),
    doubt("headers, then silence", sends(contents.head, stalls), like="no answer", timeouts=IMPATIENT),
    doubt("half the body, then silence", sends(contents.half, stalls), like="no answer", timeouts=IMPATIENT),
    doubt("byte by byte", drips, like="no answer", timeouts=HASTY),
    Kind(
        "the till gives up",
        lambda: Fault(moves=before(stalls), delivered=0, told=UNKNOWN, cancelled=True),
        lambda: Fault(moves=after(stalls), told=UNKNOWN, cancelled=True),
    ),
)

STATUSES = (
    *pages(),
    doubt("500 in JSON", says(500, {"error": "Internal Server Error"}), like="502 as a page"),
    doubt("503 in JSON, try later", says(503, {"message": "Unavailable"}, Retry_After="0"), like="502 as a page"),
    doubt("301 elsewhere", shows_page(301, Location="/api/v1/elsewhere"), like="308 to the same place"),
    doubt("302 elsewhere", shows_page(302, Location="/api/v1/elsewhere"), like="308 to the same place"),
    doubt("303 elsewhere", shows_page(303, Location="/api/v1/elsewhere"), like="308 to the same place"),
    doubt("307 to the same place", redirects(307), like="308 to the same place"),
    doubt("308 to the same place", redirects(308), hurried=True),
    *(doubt(f"{status} in JSON", says(status, {"error": "Not now"}), like=TOO_MANY) for status in (408, 409, 425)),
    doubt(TOO_MANY, says(429, {"error": "Too many requests"}, Retry_After="0"), hurried=True),
    doubt("202, accepted", answers(contents.status(202)), hurried=True),
    doubt("204, no content", answers(lambda answer: Answer(204)), like="202, accepted"),
    doubt("206, in part", answers(contents.status(206)), like="202, accepted"),
)

REFUSALS = (
    refusal(400, {"message": "Bad request"}, like="422 in JSON"),
    refusal(401, {"error": "Your session has ended"}),
    refusal(403, {"error": "Not permitted"}, like="401 in JSON"),
    refusal(404, {"message": "Not found"}),
    refusal(422, {"errors": "This can't be done"}),
    refusal(404, {"errors": "Gift card not found"}, ": no such card", like="422 in JSON: wrong PIN"),
    refusal(422, {"errors": "Invalid PIN"}, ": wrong PIN"),
    refusal(422, {"errors": "Gift card is expired"}, ": expired", like="422 in JSON: wrong PIN"),
    refusal(422, {"errors": "Insufficient balance"}, ": not enough"),
    refusal(422, {"errors": "Gift card is already active"}, ": already active", like="422 in JSON: not enough"),
    refusal(422, {"errors": "Transaction already refunded"}, ": already refunded", like="422 in JSON: not enough"),
    refusal(422, {"errors": "Card is already redeemed"}, ": already redeemed", like="422 in JSON: not enough"),
)

CONTENTS = (
    doubt(PAGE, answers(contents.body(b"<html>Welcome</html>")), hurried=True),
    doubt("no JSON", answers(contents.body(b"done!")), like=PAGE),
    doubt("nothing", answers(contents.body(b"")), like=PAGE),
    doubt("null", answers(contents.body(b"null")), like="empty object"),
    doubt("empty list", answers(contents.body(b"[]")), like="empty object"),
    doubt("empty object", answers(contents.body(b"{}")), hurried=True),
    doubt("another object", answers(contents.body(b'{"status": "ok"}')), like="empty object"),
    doubt("no text", answers(contents.body(b'{"card_number": "\xff\xfe"}')), like=PAGE),
    doubt("nested without end", answers(contents.body(b"[" * 100_000)), like=PAGE),
    doubt("JSON cut short", answers(contents.cut_short), like=PAGE),
    doubt("garbled gzip", answers(contents.garbled_gzip), like=PAGE),
    doubt("gzip in name only", answers(contents.gzip_in_name_only), like=PAGE),
    doubt("half of gzip", answers(contents.half_of_gzip), like=PAGE),
    doubt("another encoding", answers(contents.another_encoding), like=PAGE),
    doubt("larger than any answer", answers(contents.too_large), like=PAGE),
)

FOR_SOMETHING_ELSE = (
    wrong("another card", contents.another_card, tells="card"),
    wrong("nobody's card", contents.nobodys_card, tells="card"),
    wrong("another amount", contents.another(amount="11.00", value="11.00"), tells="amount"),
    wrong("an amount in words", contents.another(amount="a lot", value="a lot"), tells="amount"),
    wrong("another currency", contents.another(currency="AED"), tells="currency"),
    wrong("another request", contents.another(meta={"fd_reference": "FD-0000000000000000"}), tells="request"),
    without("transaction's id", contents.another(id=None), tells="transaction"),
    without("balance", contents.another(balance=None, card_balance=None), tells="balance"),
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
