"""What the server tells about itself: the OpenAPI document and the page that is made from it."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from starlette.routing import Route

from frontdesk.training import openapi, page
from frontdesk.training.app import OPERATIONS, SECTIONS, create_app
from frontdesk.training.call import Operation
from frontdesk.training.database import open_database
from frontdesk.training.options import Quirk, RowField, Subject, TrainingOptions
from frontdesk.training.tables import FIRST_ID

DOCUMENT = openapi.document(SECTIONS, TrainingOptions())
DESCRIBED = [
    (method, path, described)
    for path, methods in DOCUMENT["paths"].items()
    for method, described in methods.items()
]


def names(described: Any) -> str:
    return str(described[2]["operationId"]) if isinstance(described, tuple) else str(described)


@pytest.fixture
def stranger(http: httpx.Client) -> httpx.Client:
    http.auth = None  # type: ignore[assignment]  # None is "no credentials", which the setter's type forgot
    return http


def resolved(reference: str) -> Any:
    found: Any = DOCUMENT
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def test_anybody_may_read_it(stranger: httpx.Client) -> None:
    answer = stranger.get("/openapi.json")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.json() == DOCUMENT


def test_every_route_is_in_it_and_nothing_else(tmp_path: Any) -> None:
    app = create_app(open_database(str(tmp_path / "t.sqlite3")))
    served = {
        (method, re.sub(r":\w+}", "}", route.path))
        for route in app.routes
        if isinstance(route, Route) and route.path not in {"/", "/openapi.json"}
        for method in (route.methods or set()) - {"HEAD"}
    }

    assert len(served) == len(app.routes) - 2
    assert {(method.upper(), path) for method, path, _ in DESCRIBED} == served


def test_the_document_is_of_the_form_it_claims() -> None:
    assert DOCUMENT["openapi"].startswith("3.1.")
    assert DOCUMENT["info"].keys() >= {"title", "version"}
    assert all(path.startswith("/") for path in DOCUMENT["paths"])
    assert DOCUMENT["components"]["securitySchemes"]["basic"] == {"type": "http", "scheme": "basic"}
    assert DOCUMENT["security"] == [{"basic": []}]
    ids = Counter(described["operationId"] for _, _, described in DESCRIBED)
    assert set(ids.values()) == {1}


@pytest.mark.parametrize("entry", DESCRIBED, ids=names)
def test_every_endpoint_is_described_whole(entry: tuple[str, str, dict[str, Any]]) -> None:
    method, path, described = entry
    assert method in {"get", "post", "put", "delete"}
    assert described["tags"] == [tag for tag in described["tags"] if {"name": tag} in DOCUMENT["tags"]] != []
    assert described["summary"].endswith(".")
    in_path = [asked["name"] for asked in described["parameters"] if asked["in"] == "path"]
    assert in_path == re.findall(r"{(\w+)}", path)
    assert all(asked["required"] for asked in described["parameters"] if asked["in"] == "path")
    assert all({"name", "in", "schema"} <= asked.keys() for asked in described["parameters"])
    assert ("requestBody" in described) == (method in {"post", "put"})
    assert {"200", "201"} & described["responses"].keys()
    assert "401" in described["responses"]
    for answer in described["responses"].values():
        assert answer["description"]
        schema = answer["content"]["application/json"]["schema"]
        assert (resolved(schema["$ref"]) if "$ref" in schema else schema)["type"] in {"object", "array"}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.handle.__name__)
def test_a_sample_is_taken_and_answered_as_described(http: httpx.Client, operation: Operation) -> None:
    table = operation.path.split("/")[3]
    answer = http.request(
        operation.method, operation.path.replace("{id}", str(FIRST_ID.get(table, 0))), json=operation.sample
    )

    responses = DOCUMENT["paths"][operation.path][operation.method.lower()]["responses"]
    (success,) = responses.keys() & {"200", "201"}
    schema = responses[success]["content"]["application/json"]["schema"]
    assert str(answer.status_code) == success, answer.text
    assert isinstance(answer.json(), list if schema["type"] == "array" else dict)


def test_it_tells_what_the_server_was_started_with() -> None:
    options = TrainingOptions(
        quirks=frozenset({Quirk.PLAIN_200}),
        refused=frozenset({Subject.STORES}),
        rows_without=frozenset({RowField.META}),
        recent_rows=4,
    )
    told = openapi.document(SECTIONS, options)

    said = told["info"]["description"]
    for part in ("200 instead of 201", "may not see stores", "without meta", "newest 4"):
        assert part in said
        assert part not in DOCUMENT["info"]["description"]
    assert "200" in told["paths"]["/api/v1/stores"]["get"]["responses"]


class Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.open: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.links += [value or "" for name, value in attrs if name in {"src", "href", "action"}]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_names_every_endpoint_and_fetches_nothing(stranger: httpx.Client) -> None:
    answer = stranger.get("/")
    shown = Page(answer.text)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert shown.links == ["openapi.json"]
    assert shown.open == []
    assert shown.tags["script"] == shown.tags["link"] == shown.tags["img"] == 0
    assert "url(" not in answer.text
    assert "@import" not in answer.text
    assert shown.tags["details"] == len(OPERATIONS)
    for operation in OPERATIONS:
        assert operation.path in shown.words
        assert operation.right.value in shown.words


def test_the_page_shows_texts_as_they_are() -> None:
    strange = DOCUMENT | {"info": {"title": "<b>", "description": "a & b <script>"}}

    shown = Page(page.html(strange))

    assert "a & b <script>" in shown.words
    assert shown.tags["script"] == shown.tags["b"] == 0
