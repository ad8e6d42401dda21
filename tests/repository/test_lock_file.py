"""The lock file pins what pyproject asks for, and can be installed from anywhere."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ASKED = [
    *PROJECT["project"]["dependencies"],
    *PROJECT["project"]["optional-dependencies"]["training"],
    *PROJECT["dependency-groups"]["dev"],
    *PROJECT["build-system"]["requires"],
]


def pinned() -> list[Requirement]:
    joined = LOCK.replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip()]
    return [Requirement(line.split(" --hash=")[0]) for line in lines]


@pytest.mark.parametrize(
    "trace",
    [
        "://",
        " @ ",
        "file:",
        "index-url",
        "find-links",
        "trusted-host",
        "-r ",
        "-e ",
        "#",
        r"(?m)(^|[\s=])\.{0,2}/\w",
    ],
)
def test_the_lock_names_no_host_and_no_path(trace: str) -> None:
    assert re.search(trace, LOCK) is None


def test_everything_is_pinned_exactly_and_by_hash() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(blocks) == len(pinned())
    for block in blocks:
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; [^\n]+)? \\\n    --hash=sha256:[0-9a-f]{64}", block), block


@pytest.mark.parametrize("line", ASKED)
def test_the_lock_has_a_version_that_pyproject_allows(line: str) -> None:
    asked = Requirement(line)
    found = [entry for entry in pinned() if canonicalize_name(entry.name) == canonicalize_name(asked.name)]
    assert found, f"{asked.name} is not pinned: make lock"
    for entry in found:
        (version,) = entry.specifier
        assert asked.specifier.contains(version.version), f"{entry} does not satisfy {line}: make lock"
