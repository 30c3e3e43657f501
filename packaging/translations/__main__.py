"""``python packaging/translations COMMAND``: what CONTRIBUTING tells translators to run."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from translations import rules  # noqa: E402 - found by the line above
from translations.catalogue import LANGUAGES, Catalogue, Forms, path_of, read, rendered, translation_of, write  # noqa: E402
from translations.compiling import compile_stale  # noqa: E402
from translations.sources import Faulty, Message, find_messages  # noqa: E402

ABOUT: Final = "\u0004"
"""Between a source and its ``about``, in the JSON of ``missing`` and ``fill``."""


def main() -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/translations", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring the .ts files up to date with the code; also settles a merge")
    missing = commands.add_parser("missing", help="list what is not translated yet")
    missing.add_argument("language", choices=LANGUAGES)
    missing.add_argument("--json", action="store_true", help="as an object to fill in")
    fill = commands.add_parser("fill", help="take translations from JSON")
    fill.add_argument("language", choices=LANGUAGES)
    fill.add_argument("file", type=Path)
    commands.add_parser("compile", help="make the .qm files that the app reads")
    commands.add_parser("check", help="say what is wrong with the .ts files")
    given = parser.parse_args()
    if given.command == "compile":
        for file in compile_stale(ROOT):
            print(f"made {file.relative_to(ROOT)}")
        return 0
    try:
        messages = find_messages(ROOT)
    except Faulty as error:
        print(*error.lines, sep="\n", file=sys.stderr)
        return 1
    if given.command == "update":
        return update(messages)
    if given.command == "missing":
        return show_missing(messages, given.language, as_json=given.json)
    if given.command == "fill":
        return take(messages, given.language, json.loads(given.file.read_text(encoding="utf-8")))
    return check(messages)


def update(messages: list[Message]) -> int:
    """Write every language anew from the code and what is translated."""
    for language in LANGUAGES:
        file = path_of(ROOT, language)
        catalogue = read(file)
        for source, about in catalogue.disputed:
            print(f"{language}: two translations, kept the first of: {source!r} {about}".rstrip())
        write(file, language, messages, catalogue)
        print(f"{language}: {len(lacking(messages, language, catalogue))} of {len(messages)} missing")
    return 0


def lacking(messages: list[Message], language: str, catalogue: Catalogue) -> list[Message]:
    """Return the texts without a whole translation."""
    return [each for each in messages if not all(translation_of(each, language, catalogue))]


def show_missing(messages: list[Message], language: str, *, as_json: bool) -> int:
    """List them for a person, or as the JSON object that ``fill`` takes back."""
    catalogue = read(path_of(ROOT, language))
    missing = lacking(messages, language, catalogue)
    if as_json:
        asked = {_name(each): _blank(each, language, catalogue) for each in missing}
        print(json.dumps(asked, ensure_ascii=False, indent=1))
        return 0
    for each in missing:
        notes = [f"about: {each.about}"] if each.about else []
        notes += [f"for 1: {each.one}"] if each.one else []
        print(f"{each.source!r}  ({'; '.join([*notes, *each.files])})")
    print(f"{len(missing)} of {len(messages)} missing", file=sys.stderr)
    return 0


def take(messages: list[Message], language: str, given: dict[str, Any]) -> int:
    """Take in the good translations, say what is wrong with the others; 1 if there is one. Empty ones are passed over."""
    file = path_of(ROOT, language)
    catalogue = read(file)
    known = {_name(each): each for each in messages}
    wrong = 0
    for name, value in given.items():
        forms: Forms = tuple(value) if isinstance(value, list) else (value,)
        if not any(forms):
            continue
        found = (
            rules.faults(known[name], forms, language) if name in known else ["the code says no such text"]
        )
        wrong += bool(found)
        for fault in found:
            print(f"{name!r}: {fault}")
        if not found:
            catalogue.translations[known[name].key] = forms
    left = len(lacking(messages, language, catalogue))
    catalogue.complete |= not left
    write(file, language, messages, catalogue)
    print(f"{language}: {left} of {len(messages)} missing, {wrong} refused")
    return int(wrong > 0)


def check(messages: list[Message]) -> int:
    """Say what is wrong: a file that lags behind the code, a faulty translation, a gap in a language once complete."""
    found: list[str] = []
    for language in LANGUAGES:
        file = path_of(ROOT, language)
        catalogue = read(file)
        for each in messages:
            forms = translation_of(each, language, catalogue)
            if any(forms) or catalogue.complete:
                found += [
                    f"{language}: {_name(each)!r}: {fault}" for fault in rules.faults(each, forms, language)
                ]
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        if rendered(language, messages, catalogue) != before:
            found.append(f"{language}: lags behind the code: run `python packaging/translations update`")
    print(*found, sep="\n")
    return int(bool(found))


def _name(message: Message) -> str:
    return f"{message.source}{ABOUT}{message.about}" if message.about else message.source


def _blank(message: Message, language: str, catalogue: Catalogue) -> str | list[str]:
    forms = translation_of(message, language, catalogue)
    return list(forms) if message.is_counted else forms[0]


if __name__ == "__main__":
    raise SystemExit(main())
