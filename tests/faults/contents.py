"""Answers that are not what they should be: cut, garbled, or for something else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.faults.answers import Answer

Change = Callable[[Answer], Answer]

ANOTHER_CARD = "5501620002"
LARGER_THAN_ANY_ANSWER = 9 * 1024 * 1024


def half(answer: Answer) -> bytes:
    """All headers and half of the body, though all of it was promised."""
    return answer.head + answer.body[: len(answer.body) // 2]


def half_of_the_headers(answer: Answer) -> bytes:
    return answer.head[: len(answer.head) // 2]


def status_line(answer: Answer) -> bytes:
    return answer.head.partition(b"\r\n")[0] + b"\r\n"


def head(answer: Answer) -> bytes:
    return answer.head


def chunks_without_an_end(answer: Answer) -> bytes:
    """The whole body in one chunk, and no last chunk after it."""
    chunked = replace(answer, headers={**answer.headers, "transfer-encoding": "chunked"})
    return chunked.head + f"{len(answer.body):x}\r\n".encode() + answer.body + b"\r\n"


def a_chunk_of_no_length(answer: Answer) -> bytes:
    chunked = replace(answer, headers={**answer.headers, "transfer-encoding": "chunked"})
    return chunked.head + b"many\r\n" + answer.body + b"\r\n0\r\n\r\n"


def two_lengths(answer: Answer) -> bytes:
    length = len(answer.body)
    lines = f"content-length: {length}\r\ncontent-length: {length - 1}\r\n"
    return f"HTTP/1.1 {answer.status} Told\r\n{lines}\r\n".encode() + answer.body


def endless_headers(answer: Answer) -> bytes:
    return b"HTTP/1.1 201 Told\r\n" + b"x: " + b"y" * 200_000 + b"\r\n\r\n"


def another_protocol(answer: Answer) -> bytes:
    return b"220 mail.example.com ESMTP\r\n"


def cut_short(answer: Answer) -> Answer:
    """Half the body, with its own length on it."""
    return replace(answer, body=answer.body[: len(answer.body) // 2])


def garbled_gzip(answer: Answer) -> Answer:
    zipped = bytearray(gzip.compress(answer.body))
    zipped[12:20] = b"\xff" * 8
    return replace(answer, body=bytes(zipped), headers={**answer.headers, "content-encoding": "gzip"})


def gzip_in_name_only(answer: Answer) -> Answer:
    return replace(answer, headers={**answer.headers, "content-encoding": "gzip"})


def half_of_gzip(answer: Answer) -> Answer:
    zipped = gzip.compress(answer.body)
    return replace(answer, body=zipped[: len(zipped) // 2], headers={**answer.headers, "content-encoding": "gzip"})


def another_encoding(answer: Answer) -> Answer:
    return replace(answer, headers={**answer.headers, "content-encoding": "br"})


def too_large(answer: Answer) -> Answer:
    """White space without end in few bytes."""
    zipped = gzip.compress(b" " * LARGER_THAN_ANY_ANSWER + answer.body, compresslevel=1)
    return replace(answer, body=zipped, headers={**answer.headers, "content-encoding": "gzip"})


def body(content: bytes) -> Change:
    """The right status with this body."""
    return lambda answer: replace(answer, body=content)


def status(code: int) -> Change:
    """The right body under another status."""
    return lambda answer: replace(answer, status=code)


def another(**fields: object) -> Change:
    """The right answer, in which each of these fields that it has is something else; None takes it away.

    A batch's answer is a list of JSON texts: it changes in each of them.
    """

    def change(answer: Answer) -> Answer:
        return answer.with_tree(_changed(answer.tree, fields))

    return change


def another_card(answer: Answer) -> Answer:
    """The right answer for another card, by whichever name the answer has for it."""
    return _in_its_card(answer, {"card_number": ANOTHER_CARD, "gift_card_id": 999_998, "id": 999_998})


def nobodys_card(answer: Answer) -> Answer:
    """The right answer, which does not say for which card, or of a refund for which transaction, it is."""
    return _in_its_card(answer, {"card_number": None, "refund_id": None, "id": None})


def _in_its_card(answer: Answer, names: dict[str, object]) -> Answer:
    text = answer.body.decode().replace('\\"', '"')
    name = next(name for name in names if f'"{name}"' in text)
    return another(**{name: names[name]})(answer)


def _changed(tree: Any, fields: dict[str, object]) -> Any:
    if isinstance(tree, list):
        return [json.dumps(_changed(json.loads(row), fields)) for row in tree]
    kept = {name: value for name, value in tree.items() if name not in fields}
    changed = {name: value for name, value in fields.items() if name in tree and value is not None}
    assert len(kept) < len(tree), f"the answer has none of {', '.join(fields)}"
    return kept | changed
