"""The OpenAPI document as one page for people: no script, and nothing that has to be fetched."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADERS: Final = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
details { border-top: 1px solid #8886; }
summary { padding: .5rem 0; cursor: pointer; }
code, pre { font-family: ui-monospace, monospace; }
pre { overflow-x: auto; padding: .75rem; background: #8882; border-radius: .5rem; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 600; }
dt { font-family: ui-monospace, monospace; }
"""


def html(document: Mapping[str, Any]) -> str:
    """The whole page: a heading for each section, and each endpoint folded under its own line."""
    info = document["info"]
    sections = "".join(_section(document, tag["name"]) for tag in document["tags"])
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(info['title'])}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{escape(info['title'])}</h1><p>{escape(info['description'])}</p>"
        '<p>For programs: <a href="openapi.json">openapi.json</a></p>'
        f"{sections}</body></html>"
    )


def _section(document: Mapping[str, Any], name: str) -> str:
    entries = "".join(
        _endpoint(method, path, operation)
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if name in operation["tags"]
    )
    return f"<h2>{escape(name)}</h2>{entries}"


def _endpoint(method: str, path: str, operation: Mapping[str, Any]) -> str:
    return (
        f'<details id="{escape(operation["operationId"])}"><summary><code>'
        f'<span class="method">{escape(method.upper())}</span> {escape(path)}</code>'
        f"<br>{escape(operation['summary'])}</summary>"
        f"<p>{escape(operation['description'])}</p>"
        + _terms("In the address", {asked["name"]: _meaning(asked) for asked in operation["parameters"]})
        + _sample(operation)
        + _terms("Answers", {status: answer["description"] for status, answer in operation["responses"].items()})
        + "</details>"
    )


def _meaning(parameter: Mapping[str, Any]) -> str:
    return str(parameter.get("description", "the number of the record"))


def _terms(title: str, terms: Mapping[str, str]) -> str:
    rows = "".join(f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>" for term, meaning in terms.items())
    return f"<h3>{title}</h3><dl>{rows}</dl>" if rows else ""


def _sample(operation: Mapping[str, Any]) -> str:
    if "requestBody" not in operation:
        return ""
    sample = operation["requestBody"]["content"]["application/json"]["example"]
    return f"<h3>Sample</h3><pre>{escape(json.dumps(sample, indent=2))}</pre>"
