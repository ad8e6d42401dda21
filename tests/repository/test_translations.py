"""The files for translators: they have every text of the source, and no translation breaks what is around it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.translated_texts import FORMS, Message, faults, read_texts
from tests.support.translations import FOLDER, run_tool

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(FORMS)
FINISHED = ("en", "ar", "de", "es", "fr", "zh_CN")
"""The languages in which nothing is missing."""

WORDED_BY_MODULES = {"activity", "card_panel", "conversion", "counted", "keys", "words"}
"""Contexts that no class has."""

Key = tuple[str, str, str, bool]


def sources() -> list[Path]:
    training = ROOT / "frontdesk" / "training"
    return sorted(file for file in (ROOT / "frontdesk").rglob("*.py") if not file.is_relative_to(training))


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """What lupdate finds in the source now."""
    file = tmp_path_factory.mktemp("texts") / "frontdesk_de.ts"
    run_tool("lupdate", "-silent", *(str(source) for source in sources()), "-ts", str(file))
    return read_texts(file)


@cache
def texts_of(language: str) -> list[Message]:
    return read_texts(FOLDER / f"frontdesk_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_for_translators_are_up_to_date(language: str, extracted: list[Message]) -> None:
    wanted = {(*each.key, each.extra, each.plural) for each in extracted if each.plural or language != "en"}
    there = {(*each.key, each.extra, each.plural) for each in texts_of(language)}

    assert not wanted - there, "make texts has not been run"
    assert not there - wanted, "make texts has not been run"


@pytest.mark.parametrize("language", FINISHED)
def test_a_finished_language_has_every_text(language: str) -> None:
    missing = [each.key for each in texts_of(language) if not each.finished]

    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_breaks_what_is_around_it(language: str) -> None:
    wrong = {each.key: told for each in texts_of(language) if each.finished and (told := faults(each, language))}

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_about_the_same_everywhere(language: str) -> None:
    """Two texts with the same words and the same comment mean the same."""
    known: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for each in texts_of(language):
        if each.finished and each.comment:
            known.setdefault((each.source, each.comment), set()).add(each.forms)

    assert not {words: forms for words, forms in known.items() if len(forms) > 1}


def test_every_text_of_the_source_can_be_extracted(extracted: list[Message]) -> None:
    """lupdate reads Python by halves: it must find what the interpreter would call, and nothing else."""
    called = {
        key
        for file in sources()
        if file.name != "counted.py"
        for key in calls_in(file.read_text("utf-8"), file.name)
    }
    found = {(*each.key, each.plural) for each in extracted}

    assert not called - found
    assert not found - called


def test_no_sentence_is_filled_otherwise_than_by_name() -> None:
    """A translation with a slip in its braces must not stop the till, as it would with `format`."""
    found = [
        f"{file.name}:{node.lineno}"
        for file in sources()
        if "ui" in file.parts and "theme" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    ]

    assert not found


def test_each_context_is_a_class_or_a_module_of_words(extracted: list[Message]) -> None:
    classes = {
        node.name
        for file in sources()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }

    assert {each.context for each in extracted} - classes == WORDED_BY_MODULES


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("x.tr(f'{a} cards')", "no literal"),
        ("x.tr(text)", "no literal"),
        ("x.tr('cards', disambiguation='Of a list')", "by name"),
        ("translate('words', text)", "no literal"),
        ("translate('words', '%n cards', '', count)", "plural"),
        ("translate('words', 'cards', comment)", "no literal"),
    ],
)
def test_a_text_that_could_not_be_extracted_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(AssertionError, match=complaint):
        list(calls_in(source, "a.py"))


def test_contexts_are_those_of_the_innermost_class() -> None:
    source = """
class Outer:
    def one(self):
        def inside(): return self.tr("a")
    class Inner:
        def two(self): return self.tr("%n b", "", 2)
    def three(self): return (lambda: self.tr("c", "comment"))()
def after(): return counted.tr("%Ln d", "", 1), translate("words", "e")
"""

    assert set(calls_in(source, "a.py")) == {
        ("Outer", "a", "", False),
        ("Inner", "%n b", "", True),
        ("Outer", "c", "comment", False),
        ("counted", "%Ln d", "", True),
        ("words", "e", "", False),
    }


def calls_in(source: str, name: str) -> Iterator[Key]:
    """Yield what each call for a text asks for; a call that can't be extracted is a failure."""
    yield from _calls(ast.parse(source), "", name)


def _calls(node: ast.AST, context: str, name: str) -> Iterator[Key]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.ClassDef():
                yield from _calls(child, child.name, name)
                continue
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="tr"), args=args, keywords=keywords):
                place = f"{name}:{child.lineno}"
                assert not keywords, f"{place}: arguments of tr are not given by name"
                text, comment, *count = _literals(args, 2, place)
                yield context if owner == "self" else owner, text, comment, bool(count)
            case ast.Call(func=ast.Name(id="translate") | ast.Attribute(attr="translate"), args=args) if _is_ours(
                child
            ):
                place = f"{name}:{child.lineno}"
                assert len(args) <= 3, f"{place}: lupdate sees no plural here; use counted.tr"
                its_context, text, comment = _literals(args, 3, place)
                yield its_context, text, comment, False
        yield from _calls(child, context, name)


def _is_ours(call: ast.Call) -> bool:
    """Whether it is Qt's translate with a context, and not that of a text or a painter."""
    if isinstance(call.func, ast.Attribute):
        return isinstance(call.func.value, ast.Name) and call.func.value.id == "QCoreApplication"
    return True


def _literals(args: list[ast.expr], texts: int, place: str) -> list[str]:
    """Return the literal texts of a call, "" for a comment that is not given, and "n" for a number."""
    given = args[:texts]
    told = []
    for each in given:
        literal = each.value if isinstance(each, ast.Constant) else None
        assert isinstance(literal, str), f"{place}: this is no literal text"
        told.append(literal)
    return [*told, *[""] * (texts - len(given)), *("n" for _ in args[texts:])]
