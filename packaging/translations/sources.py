"""Finds the texts for people in the code: what is handed to ``tr``, ``trn`` and ``tr_noop`` (``translation.py``)."""

import ast
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final

NAMES: Final = {"tr": 1, "trn": 2, "tr_noop": 1}
"""The functions that take texts, and how many of their first arguments are texts."""
_MODULE: Final = "brutlers_desktop.translation"
_MAKES_TEXT: Final = {"format", "join", "replace"}


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate. ``one``: the English singular of a counted one, "" for any other."""

    source: str
    about: str
    one: str = ""
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells this text from all others."""
        return self.source, self.about

    @property
    def is_counted(self) -> bool:
        """Whether it has a form for each kind of number."""
        return bool(self.one)


class Faulty(Exception):
    """The code holds texts that cannot be translated; ``lines`` says which and why."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def placeholders(text: str) -> list[str]:
    """Return the names in braces, sorted. Raises ``ValueError`` for braces that do not fit."""
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def find_messages(root: Path, package: str = "brutlers_desktop") -> list[Message]:
    """Return all texts of a package, sorted, each with the files that say it. Raises ``Faulty``."""
    found: dict[tuple[str, str], Message] = {}
    faults: list[str] = []
    for file in sorted((root / package).rglob("*.py")):
        name = file.relative_to(root).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        finder = _Finder(name, _constants(tree))
        finder.visit(tree)
        faults += finder.faults
        for line, message in finder.messages:
            before = found.get(message.key)
            if before is None:
                found[message.key] = message
            elif before.is_counted is not message.is_counted:
                faults.append(f"{name}:{line}: counted here and not elsewhere: give one of them an `about`")
            elif name not in before.files:
                found[message.key] = Message(*message.key, before.one, (*before.files, name))
    if faults:
        raise Faulty(faults)
    return [found[key] for key in sorted(found)]


class _Finder(ast.NodeVisitor):
    """Goes through one file; knows whether what it looks at runs when the module is imported."""

    def __init__(self, name: str, constants: dict[str, str]) -> None:
        self._name = name
        self._constants = constants
        self._depth = 0
        self.messages: list[tuple[int, Message]] = []
        self.faults: list[str] = []

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for outside in (*node.decorator_list, node.args):
            self.visit(outside)
        self._inside(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.args)
        self._inside([node.body])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == _MODULE and any(each.asname for each in node.names if each.name in NAMES):
            self._fault(node, "keeps another name for it, which is not looked for")

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node.func)
        if name in NAMES:
            self._take(name, node)
        self.generic_visit(node)

    def _inside(self, body: list[ast.stmt] | list[ast.expr]) -> None:
        self._depth += 1
        for each in body:
            self.visit(each)
        self._depth -= 1

    def _take(self, name: str, node: ast.Call) -> None:
        if name != "tr_noop" and not self._depth:
            self._fault(node, f"{name} runs at import, in the language of that moment: mark it by tr_noop")
        texts = node.args[: NAMES[name]]
        about = next((each.value for each in node.keywords if each.arg == "about"), ast.Constant(""))
        if name == "tr" and len(texts) == 1 and _is_reference(texts[0]):
            return  # a constant, marked by tr_noop where it stands
        if isinstance(about, ast.Name):
            about = ast.Constant(self._constants.get(about.id))
        values = [_text(each) for each in (*texts, about)]
        if len(values) != NAMES[name] + 1 or None in values or "" in values[:-1]:
            self._fault(node, f"{name} takes literals only, no f-string and no sum, and no empty ones")
            return
        *sources, meaning = [value for value in values if value is not None]
        source, one = sources[-1], sources[0] if name == "trn" else ""
        try:
            wanted = set(placeholders(source)) | set(placeholders(one or source))
        except ValueError as error:
            self._fault(node, f"its braces do not fit: {error}")
            return
        given = {each.arg for each in node.keywords if each.arg is not None} - {"about"}
        spread = any(each.arg is None for each in node.keywords)
        if name == "trn":
            given.add("n")
            wanted.add("n")
        if given and not spread and name != "tr_noop" and given != wanted:
            self._fault(node, f"is given {sorted(given)} and says {sorted(wanted)}")
        self.messages.append((node.lineno, Message(source, meaning, one, (self._name,))))

    def _fault(self, node: ast.AST, why: str) -> None:
        self.faults.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {why}")


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    of_module = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    return function.attr if of_module and function.value.id == "translation" else ""


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that have a name of their own in a file: an ``about`` said more than once."""
    found: dict[str, str] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = _text(node.value) if isinstance(node, ast.Assign | ast.AnnAssign) and node.value else None
        if value is not None:
            found |= {target.id: value for target in targets if isinstance(target, ast.Name)}
    return found


def _is_reference(node: ast.expr) -> bool:
    """Tell whether a value is looked up, not made here: a name, an entry of a table, one of two such."""
    if isinstance(node, ast.BoolOp):
        return all(map(_is_reference, node.values))
    if isinstance(node, ast.IfExp):
        return _is_reference(node.body) and _is_reference(node.orelse)
    if isinstance(node, ast.Call):
        return not (isinstance(node.func, ast.Attribute) and node.func.attr in _MAKES_TEXT)
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
