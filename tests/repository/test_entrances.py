"""What README promises can be typed, and what the program asks for is installed and documented."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from frontdesk.preflight import ALWAYS_NEEDED, X11_NEEDED, Library
from tests.contract.shops import ON_POSTGRESQL

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")

TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def planned(target: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    make = shutil.which("make")
    assert make is not None
    return subprocess.run(
        [make, "-n", target], cwd=ROOT, env=kept, capture_output=True, text=True, timeout=60, check=True
    ).stdout


def test_every_make_command_of_readme_exists() -> None:
    named = set(
        re.findall(r"\bmake ([a-z]+)\b(?=[`\s])", "\n".join(re.findall(r"`[^`]+`|^    .*$", README, re.MULTILINE)))
    )
    assert {"run", "test"} <= named
    assert named <= TARGETS


@pytest.mark.parametrize("command", ["ruff format --check", "ruff check", "mypy", "lint-imports"])
def test_make_check_and_make_test_run_every_checker(command: str) -> None:
    assert command in planned("check")
    assert command in planned("test")


def test_make_test_runs_the_tests_without_a_screen() -> None:
    assert "-m pytest" in planned("test")
    assert "test: export QT_QPA_PLATFORM = offscreen" in MAKEFILE


def test_ci_runs_the_test_command_of_readme_every_scene_the_contract_suite_and_the_faults() -> None:
    assert CI.rstrip().endswith("\nexec make --keep-going test scenes contract faults")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_make_contract_asks_for_postgresql() -> None:
    assert "-m pytest tests/contract" in planned("contract")
    assert f"contract: export {ON_POSTGRESQL} = 1" in MAKEFILE


def test_make_faults_runs_what_the_usual_tests_leave_out() -> None:
    assert "-m pytest tests/faults" in planned("faults")


@pytest.mark.parametrize("library", [*ALWAYS_NEEDED, *X11_NEEDED], ids=lambda library: library.package)
def test_every_system_package_is_documented_and_installed_for_tests(library: Library) -> None:
    package = re.escape(library.package)
    assert re.search(rf"(?<![\w-]){package}(?![\w-])", README)
    assert re.search(rf"(?<![\w-]){package}(?![\w-])", CI)


def test_every_picture_and_link_of_readme_is_there() -> None:
    linked = re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", README)
    local = [name for pair in linked for name in pair if name and "://" not in name]
    assert local
    assert [name for name in local if not (ROOT / name).exists()] == []


def test_the_desktop_entry_starts_the_program_with_its_own_icon() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys of desktop entries keep their case
    entry.read(ROOT / "packaging" / "frontdesk.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"] == "frontdesk"
    assert (ROOT / "packaging" / f"{main['Icon']}.svg").is_file()
    assert entry["Desktop Action practise"]["Exec"] == "frontdesk --training"
