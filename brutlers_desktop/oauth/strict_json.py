"""JSON read strictly: whatever two parsers could understand differently is refused as a whole."""

import json
import math
import re
from typing import Final, NoReturn, TypeAlias

from brutlers_desktop.translation import tr

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

MAX_DEPTH: Final = 64
_MAX_NUMBER_LENGTH: Final = 100
_BRACKET_OR_STRING: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


class JsonRefused(ValueError):
    """The bytes are not JSON, or ambiguous or hostile JSON. The text names the fault, never the content."""


def parse_json(body: bytes) -> JsonValue:
    """Return the value of a JSON text (RFC 8259) in UTF-8. Raises ``JsonRefused``, and nothing else.

    Refused besides bad syntax: a byte order mark and other encodings, repeated names, nesting beyond
    ``MAX_DEPTH``, NaN and infinities (also by overflow), endless numbers, lone surrogates.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise JsonRefused(tr("not UTF-8")) from None
    _refuse_deep_nesting(text)
    try:
        value: JsonValue = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=_constant,
        )
    except json.JSONDecodeError:
        raise JsonRefused(tr("not JSON")) from None
    _refuse_lone_surrogates(value)
    return value


def _refuse_deep_nesting(text: str) -> None:
    depth = 0
    for match in _BRACKET_OR_STRING.finditer(text):
        token = match.group()
        if token in ("[", "{"):
            depth += 1
            if depth > MAX_DEPTH:
                raise JsonRefused(tr("nested too deeply"))
        elif token in ("]", "}"):
            depth -= 1


def _refuse_lone_surrogates(value: JsonValue) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise JsonRefused(tr("a lone surrogate")) from None


def _object(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise JsonRefused(tr("a repeated name"))
    return members


def _integer(literal: str) -> int:
    if len(literal) > _MAX_NUMBER_LENGTH:
        raise JsonRefused(tr("an endless number"))
    return int(literal)


def _float(literal: str) -> float:
    if len(literal) > _MAX_NUMBER_LENGTH:
        raise JsonRefused(tr("an endless number"))
    number = float(literal)
    if math.isinf(number):
        raise JsonRefused(tr("a number out of range"))
    return number


def _constant(_literal: str) -> NoReturn:
    raise JsonRefused(tr("not a number"))
