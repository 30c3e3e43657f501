"""No text for a person goes past ``tr``: what is shown by a widget or raised as an error, and whatever reads as a sentence."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "brutlers_desktop"
ENGLISH_ONLY = ("sandbox", "log/", "cli", "headless", "terminal", "runtime", "__")
"""What speaks to developers, on the command line or in a log."""
SENTENCES_APART = {
    "domain/templates.py": "messages to customers, in six languages already",
    "services/crash_report.py": "the report is for whoever mends the app",
    "services/support_bundle.py": "the files in the bundle are for whoever helps",
    "app.py": "the name of the stand-in shop",
}
NAMES = {"Brutlers", "Brutlers Desktop", "Brutlers Desktop – {}"}

SHOWS = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "addAction",
    "addItem",
    "insertItem",
    "addTab",
    "setTabText",
    "setSuffix",
    "setPrefix",
    "setSpecialValueText",
    "setLabelText",
    "drawText",
    "showMessage",
    "addMenu",
    "setHtml",
    "setPlainText",
    "label",
    "button",
    "title",
    "say",
    "tip",
    "heading_within",
    "set_state",
    "Notice",
    "SettingsSection",
    "add",
}
"""Setters of Qt and makers of ours that show what they are given."""
NOT_SHOWN = {"name", "icon_name", "role", "key", "about"}
TAKES_ENGLISH = {
    "tr",
    "trn",
    "tr_noop",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "ValueError",
    "TypeError",
    "RuntimeError",
    "LookupError",
    "KeyError",
    "compile",
    "run",
    "spawn",
}
"""What marks a text, or takes one that no person reads."""
WORDS = re.compile(r"[^\W\d_]{2,}.* | [^\W\d_]{3,}|^[A-Z][^\W\d_]{2,}")
SENTENCE = re.compile(r"^[^a-zA-Z]*[A-Z][a-z’']* [a-z]|[a-z] [a-z]+.*[.!?…]$")


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def texts_in(node: ast.expr) -> Iterator[str]:
    """Return the literals that a value may be made of."""
    if isinstance(node, ast.Constant):
        yield from [node.value] if isinstance(node.value, str) else []
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)
    elif isinstance(node, ast.BinOp | ast.IfExp | ast.BoolOp | ast.Tuple | ast.List):
        for each in ast.iter_child_nodes(node):
            if isinstance(each, ast.expr):
                yield from texts_in(each)


def shown_unmarked(tree: ast.AST, shows: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in shows:
            values = [each.value for each in node.keywords if each.arg not in NOT_SHOWN]
            texts = [text for each in (*node.args, *values) for text in texts_in(each)]
            yield from (
                f"{node.lineno}: {called(node)} {text!r}"
                for text in texts
                if text not in NAMES and WORDS.search(text.replace("{}", ""))
            )


def sentences_unmarked(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and called(node) in TAKES_ENGLISH:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and SENTENCE.search(node.value):
        yield f"{node.lineno}: {node.value!r}"
    for each in ast.iter_child_nodes(node):
        if not (isinstance(each, ast.keyword) and each.arg == "about"):
            yield from sentences_unmarked(each)


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """The code that speaks to people in their language, by file."""
    files = {file.relative_to(PACKAGE).as_posix(): file for file in PACKAGE.rglob("*.py")}
    return {
        name: ast.parse(file.read_text(encoding="utf-8"))
        for name, file in sorted(files.items())
        if not name.startswith(ENGLISH_ONLY)
    }


@pytest.fixture(scope="module")
def errors(trees: dict[str, ast.Module]) -> set[str]:
    """The names of all errors that a person reads."""
    bases = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"AppError"}
    while more := {name for name, over in bases.items() if over & found} - found:
        found |= more
    return found


def test_what_a_widget_shows_and_what_an_error_says_is_marked(
    trees: dict[str, ast.Module], errors: set[str]
) -> None:
    assert len(errors) > 20
    found = [
        f"{name}:{each}" for name, tree in trees.items() for each in shown_unmarked(tree, SHOWS | errors)
    ]
    assert found == []


def test_whatever_reads_as_a_sentence_is_marked(trees: dict[str, ast.Module]) -> None:
    looked_at = {
        name: tree for name, tree in trees.items() if not name.startswith("store/")
    }  # SQL reads so, too
    assert SENTENCES_APART.keys() <= looked_at.keys()
    found = {name: list(sentences_unmarked(tree)) for name, tree in looked_at.items()}
    assert [name for name in SENTENCES_APART if not found.pop(name)] == [], "no exception is needed any more"
    assert [f"{name}:{each}" for name, lines in found.items() for each in lines] == []


@pytest.mark.parametrize(
    "code",
    [
        'widget.setText("Orders")',
        'label(f"{n} orders")',
        'button("Save order", name="save")',
        'widget.setToolTip("Not " + "now")',
        'Notice(title, "Try again" if again else "")',
        'raise Offline("No network", message)',
        "self.sidebar.add('Outbox', name)",
    ],
)
def test_an_unmarked_text_would_be_found(code: str) -> None:
    assert len(list(shown_unmarked(ast.parse(code), SHOWS | {"Offline"}))) == 1


@pytest.mark.parametrize(
    "code", ['KEPT = "Every order stays here"', 'WORDS = {1: "nothing came of it."}', 'f(f"It is {path}.")']
)
def test_an_unmarked_sentence_would_be_found(code: str) -> None:
    assert len(list(sentences_unmarked(ast.parse(code)))) == 1
