"""What a translation must keep of its source, whatever the language. Pure."""

import re
from typing import Final

from translations.catalogue import FORMS, Forms
from translations.sources import Message, placeholders

ENDS: Final = "…:.?!"
"""Signs at the end of a text that a person relies on: there is more, a field follows, a question."""
QUOTES: Final = {"de": "„“", "fr": "«»", "it": "«»", "nl": "“”", "pl": "„”"}
_ALL_QUOTES: Final = "„“”«»"
_TAG: Final = re.compile(r"</?[a-z][^>]*>")
_ONLY_ONE: Final = {"de", "it", "nl", "pl"}
"""Languages whose first form is for 1 alone, and so may do without the number."""


def faults(message: Message, forms: Forms, language: str) -> list[str]:
    """Return what is wrong with the translation of a text; nothing for a good one."""
    wanted = FORMS[language] if message.is_counted else 1
    if len(forms) != wanted:
        return [f"has {len(forms)} forms, wants {wanted}"]
    if not all(forms):
        return ["is not translated" if not any(forms) else "lacks a form"]
    return [
        each
        for place, form in enumerate(forms)
        for each in _faults_of_form(
            message.source,
            form,
            language,
            may_lack_n=message.is_counted and not place and language in _ONLY_ONE,
        )
    ]


def _faults_of_form(source: str, text: str, language: str, *, may_lack_n: bool) -> list[str]:
    found: list[str] = []
    try:
        said = set(placeholders(text))
    except ValueError as error:
        return [f"its braces do not fit: {error}"]
    wanted = set(placeholders(source))
    if said != wanted and not (may_lack_n and said | {"n"} == wanted):
        found.append(f"says {sorted(said)} instead of {sorted(wanted)}")
    if _edges(text) != _edges(source):
        found.append("begins or ends with other blanks")
    if _end(text) != _end(source):
        found.append(f"ends in {_end(text)!r} instead of {_end(source)!r}")
    if text.count("\n") != source.count("\n"):
        found.append("has other lines")
    if sorted(_TAG.findall(text)) != sorted(_TAG.findall(source)):
        found.append("has other markup")
    if "..." in text or ('"' in text and '"' not in source):
        found.append('has "..." or a typewriter\'s quotation mark')
    foreign = set(text) & set(_ALL_QUOTES) - set(QUOTES[language])
    if foreign:
        found.append(f"quotes by {''.join(sorted(foreign))} instead of {QUOTES[language]}")
    if "&" in text and "&" not in source:
        found.append("holds &, which Qt takes for a key")
    return found


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    last = text.rstrip().rstrip("“”»„)").rstrip()[-1:]
    return last if last in ENDS else ""
