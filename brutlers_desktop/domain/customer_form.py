"""What is typed of a customer, read and judged. Pure; the single fields' checks are ``checks``.

Measurements and preferences are typed line by line, ``waist: 70 cm``.
"""

from typing import Any, Final

import msgspec

from brutlers_desktop.domain.customer_writes import FIELDS, OBJECTS
from brutlers_desktop.domain.customers import CustomerRecord

MOST_CHARACTERS: Final = {name: 5000 if name in (*OBJECTS, "notes") else 200 for name in FIELDS}


def values_of(customer: CustomerRecord) -> dict[str, str]:
    """Return what a form shows of a customer, by the names in ``FIELDS``."""
    values = {name: str(getattr(customer, name)) for name in FIELDS}
    return {name: lines_of(text) if name in OBJECTS else text for name, text in values.items()}


def fields_of(typed: dict[str, str]) -> dict[str, str]:
    """Return what was typed as ``CustomerWrite`` has it: lines as JSON objects."""
    return {name: object_of(text) if name in OBJECTS else text.strip() for name, text in typed.items()}


def lines_of(text: str) -> str:
    """Return a JSON object line by line; what is no object as one line of JSON."""
    value = _read(text)
    if not isinstance(value, dict):
        return "" if value in (None, "") else text
    return "\n".join(f"{_one_line(str(name))}: {_written(each)}" for name, each in value.items())


def object_of(lines: str) -> str:
    """Return lines as a JSON object: empty for none; a line without a colon is a name without a value."""
    found: dict[str, Any] = {}
    for line in lines.splitlines():
        name, _, value = line.partition(":")
        if name.strip():
            found[name.strip()] = _meant(value.strip())
    return msgspec.json.encode(found).decode() if found else ""


def _written(value: Any) -> str:
    """Return a value so that ``_meant`` reads the same."""
    if isinstance(value, str) and _meant(_one_line(value)) == value:
        return value
    return msgspec.json.encode(value).decode()


def _meant(text: str) -> Any:
    value = _read(text)
    return text if value is None and text != "null" else value


def _read(text: str) -> Any:
    try:
        return msgspec.json.decode(text) if text else None
    except (ValueError, RecursionError):
        return None


def _one_line(text: str) -> str:
    return " ".join(text.split())
