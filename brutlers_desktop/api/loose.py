"""JSON that is not of the documented shape, read as far as it goes: any value as text. Pure."""

from typing import Final, TypeGuard

import msgspec

from brutlers_desktop.domain.other_facts import Fields

_fields: Final = msgspec.json.Decoder(Fields)
_items: Final = msgspec.json.Decoder(list[msgspec.Raw])


def all_fields(raw: msgspec.Raw) -> Fields:
    """Return the fields of a JSON object. Raises ``ValueError`` for anything else."""
    return _fields.decode(raw)


def fields_of(raw: msgspec.Raw | None) -> Fields | None:
    """Return the fields of a JSON object; None for anything else."""
    return _fields.decode(raw) if _begins(raw, b"{") else None


def items_of(raw: msgspec.Raw | None) -> list[msgspec.Raw]:
    """Return the entries of a JSON list; anything else but nothing is an entry of its own."""
    if _begins(raw, b"["):
        return _items.decode(raw)
    return [raw] if raw is not None and text_of(raw) else []


def texts_of(fields: Fields, names: frozenset[str]) -> dict[str, str]:
    """Return the texts of these fields; empty for those that are missing. Raises ``ValueError``."""
    return {name: text_of(fields.get(name)) for name in names}


def text_of(raw: msgspec.Raw | None) -> str:
    """Return a value as text: a text as it is, null as none, all else as JSON. Raises ``ValueError``."""
    value = None if raw is None else msgspec.json.decode(raw)
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def without(fields: Fields, known: frozenset[str]) -> Fields:
    """Return the fields that are not known."""
    return {name: value for name, value in fields.items() if name not in known}


def _begins(raw: msgspec.Raw | None, sign: bytes) -> TypeGuard[msgspec.Raw]:
    return raw is not None and memoryview(raw)[:1] == sign
