"""Rules of the source that no linter knows."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PICTURES_AND_FONTS = {".png", ".ttf", ".otf", ".woff2", ".ico"}

# Written so that this file does not match itself.
TRACES = re.compile(
    r"""(?ix)
    py[p]i\.org | pyth[o]nhosted | regis[t]ry\.npmjs | --(extra-)?in[d]ex-url
    | (?<![\w.$}*)-]) /(w[o]rk|r[o]ot|o[p]t)/
    | (?<![\w/]) \.lib[r]ary\b
    """
)
LOOP_CALLS = {"exec", "exec_", "processEvents"}
QASYNC_DECORATORS = {"asyncSlot", "asyncClose"}


def kept_files() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this copy of the source is no clone")
    listed = subprocess.run(
        [git, "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True, timeout=60, check=True
    ).stdout
    named = [ROOT / name for name in listed.decode().split("\0") if name]
    return [file for file in named if file.is_file() and file.suffix not in PICTURES_AND_FONTS]


def loops_within(source: str) -> list[str]:
    """Name each place that would turn the event loop inside itself."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in LOOP_CALLS:
                found.append(f"line {node.lineno}: {name}()")
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in QASYNC_DECORATORS:
                found.append(f"line {node.lineno}: {name}")
            case ast.ImportFrom(module="qasync", names=names):
                found += [f"line {node.lineno}: {alias.name}" for alias in names if alias.name in QASYNC_DECORATORS]
    return found


def bare_ignores(source: str) -> list[str]:
    """Name each comment that silences a checker without a code or without a reason."""
    comments = re.findall(r"#\s*(?:noqa|type:\s*ignore).*", source)
    reasoned = re.compile(
        r"#\s*(?:noqa:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|type:\s*ignore\[[\w,\- ]+\])\s+[(#]\s*\w\S* \w.*"
    )
    return [comment for comment in comments if not reasoned.match(comment)]


def test_no_file_names_a_package_index_or_somebodys_machine() -> None:
    found = {
        f"{file.relative_to(ROOT)}: {trace.group()}"
        for file in kept_files()
        for trace in TRACES.finditer(file.read_text("utf-8", "replace"))
    }
    assert found == set()


@pytest.mark.parametrize(
    "text",
    [
        "https://py" + "pi.org/x",
        "see /wo" + "rk/main",
        "'/ro" + "ot/.config'",
        "--extra-" + "index-url x",
        "(/op" + "t/wheels)",
    ],
)
def test_the_rule_about_traces_sees(text: str) -> None:
    assert TRACES.search(text)


@pytest.mark.parametrize("text", ["at work / at rest", "build/work/x", "$HOME/opt/x", "https://a.example/root/"])
def test_the_rule_about_traces_lets_pass(text: str) -> None:
    assert TRACES.search(text) is None


@pytest.mark.parametrize("file", sorted((ROOT / "frontdesk").rglob("*.py")), ids=lambda file: file.stem)
def test_nothing_turns_the_event_loop_inside_itself(file: Path) -> None:
    assert loops_within(file.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()",
        "QMessageBox(window).exec_()",
        "exec('print(1)')",
        "QCoreApplication.processEvents()",
        "from qasync import QEventLoop, asyncSlot",
        "@qasync.asyncClose\ndef closeEvent(self, event): ...",
    ],
)
def test_the_rule_about_the_event_loop_sees(source: str) -> None:
    assert loops_within(source) != []


def test_every_silenced_checker_is_given_a_reason() -> None:
    files = [file for file in kept_files() if file.suffix == ".py" and file != Path(__file__)]
    found = {str(file.relative_to(ROOT)): bare_ignores(file.read_text("utf-8")) for file in files}
    assert {name: comments for name, comments in found.items() if comments} == {}


@pytest.mark.parametrize(
    ("comment", "bare"),
    [
        ("# noqa", True),
        ("# noqa: E501", True),
        ("# type: ignore", True),
        ("# type: ignore[override]", True),
        ("# noqa: BLE001  (a bug must reach the log)", False),
        ("# noqa: N802, B008  (Qt's own name)", False),
        ("# type: ignore[override]  # Qt promises more", False),
    ],
)
def test_the_rule_about_reasons_sees(comment: str, bare: bool) -> None:
    assert bool(bare_ignores(f"x = 1  {comment}")) is bare
