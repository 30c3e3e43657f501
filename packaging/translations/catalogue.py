"""The texts of one language as a Qt Linguist file (``.ts``): read, also in the middle of a merge, and written calmly.

Calmly: sorted, and places as files without lines, so that a change in the code changes only the messages that it changed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from translations.sources import Message

CONTEXT: Final = "Brutlers"
LANGUAGES: Final = {"de": "de_DE", "fr": "fr_FR", "it": "it_IT", "nl": "nl_NL", "pl": "pl_PL"}
"""Each language and its name in the file, by which Qt's tools know its plural forms."""
FORMS: Final = {"de": 2, "fr": 2, "it": 2, "nl": 2, "pl": 3}
"""Forms of a counted text: one and many; in French one is 0 as well; in Polish 1, 2-4 (22-24 …), all others."""
COMPLETE: Final = "extra-complete"
_KEEPS: Final = "../../"
_MARKED: Final = re.compile(
    r"^<<<<<<<[^\n]*\n(.*?)(?:^\|\|\|\|\|\|\|[^\n]*\n.*?)?^=======\n(.*?)^>>>>>>>[^\n]*\n",
    re.DOTALL | re.MULTILINE,
)
_MESSAGE: Final = re.compile(r"<message.*?</message>", re.DOTALL)

Key = tuple[str, str]
Forms = tuple[str, ...]


@dataclass
class Catalogue:
    """The translations of one language by source and meaning; a text that is not counted has one form.

    ``complete``: it was whole once, so that a text without its translation is a fault from then on. ``disputed``: the keys
    for which the two sides of a merge say different things; ours was kept.
    """

    translations: dict[Key, Forms] = field(default_factory=dict)
    complete: bool = False
    disputed: list[Key] = field(default_factory=list)


def path_of(root: Path, language: str) -> Path:
    """Return where the texts of a language are kept."""
    return root / "resources" / "translations" / f"brutlers_{language}.ts"


def read(file: Path) -> Catalogue:
    """Return what is translated in a file; of one with the marks of a merge, what both sides have. A missing one is empty."""
    result = Catalogue()
    if not file.exists():
        return result
    text = file.read_text(encoding="utf-8")
    for side in dict.fromkeys(_MARKED.sub(kept, text) for kept in (r"\1", r"\2")):
        result.complete |= f"<{COMPLETE}>" in side
        for block in _MESSAGE.findall(side):
            key, forms = _read_message(ET.fromstring(block))  # noqa: S314 - a file of ours
            if any(forms) and result.translations.setdefault(key, forms) != forms:
                result.disputed.append(key)
    return result


def write(file: Path, language: str, messages: Iterable[Message], catalogue: Catalogue) -> None:
    """Write the file of a language: see ``rendered``."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(rendered(language, messages, catalogue), encoding="utf-8", newline="\n")


def rendered(language: str, messages: Iterable[Message], catalogue: Catalogue) -> str:
    """Return the messages of the code with the translations that there are; what the code no longer says is dropped."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        *([f"<{COMPLETE}>yes</{COMPLETE}>"] if catalogue.complete else []),
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines += _lines(message, translation_of(message, language, catalogue))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def translation_of(message: Message, language: str, catalogue: Catalogue) -> Forms:
    """Return the forms of a text, as many as the language has; empty ones where they are missing."""
    wanted = FORMS[language] if message.is_counted else 1
    forms = catalogue.translations.get(message.key, ())
    return forms if len(forms) == wanted else ("",) * wanted


def _read_message(element: ET.Element) -> tuple[Key, Forms]:
    counted = tuple(each.text or "" for each in element.findall("translation/numerusform"))
    key = element.findtext("source") or "", element.findtext("comment") or ""
    return key, counted or (element.findtext("translation") or "",)


def _lines(message: Message, forms: Forms) -> list[str]:
    unfinished = "" if all(forms) else ' type="unfinished"'
    said = escape(forms[0])
    if message.is_counted:
        said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return [
        f"    <message{' numerus=' + quoteattr('yes') if message.is_counted else ''}>",
        *(f"        <location filename={quoteattr(_KEEPS + name)}/>" for name in sorted(message.files)),
        f"        <source>{escape(message.source)}</source>",
        *([f"        <comment>{escape(message.about)}</comment>"] if message.about else []),
        *([f"        <extracomment>1: {escape(message.one)}</extracomment>"] if message.one else []),
        f"        <translation{unfinished}>{said}</translation>",
        "    </message>",
    ]
