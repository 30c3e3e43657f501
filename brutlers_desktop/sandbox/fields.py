"""Checks the JSON bodies of the vendor API."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request

from brutlers_desktop.sandbox.data import Json

Check = Callable[[Any], bool]

_IMAGE: Final = re.compile(r"data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/]+=*|https://\S+")


class BadRequest(Exception):
    """A body that cannot be used; the text is the API's ``error``."""


def is_text(value: Any) -> bool:
    """Whether it is a string with something in it."""
    return isinstance(value, str) and bool(value.strip())


def is_any_text(value: Any) -> bool:
    """Whether it is a string."""
    return isinstance(value, str)


def is_object(value: Any) -> bool:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_day_or_time(value: Any) -> bool:
    """Whether it is an ISO 8601 date, with or without a time."""
    try:
        datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def is_time(value: Any) -> bool:
    """Whether it is an ISO 8601 date with a time."""
    return is_day_or_time(value) and "T" in value


def is_duration(value: Any) -> bool:
    """Whether it is 15 to 480 whole minutes."""
    return isinstance(value, int) and not isinstance(value, bool) and 15 <= value <= 480


def is_image(value: Any) -> bool:
    """Whether it is an image as a data URL, or an https URL."""
    return isinstance(value, str) and _IMAGE.fullmatch(value) is not None


def one_of(*choices: str) -> Check:
    """Return a check that the value is one of ``choices``."""
    return lambda value: value in choices


async def json_object(request: Request) -> Json:
    """Return the body: a JSON object that can be sent again (no NaN, no lone surrogate). Raises ``BadRequest``."""
    try:
        body = await request.json()
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        raise BadRequest("Invalid JSON") from None
    except ClientDisconnect:
        raise BadRequest("The request broke off") from None
    if not isinstance(body, dict):
        raise BadRequest("Invalid JSON")
    return body


async def read_fields(
    request: Request, checks: Mapping[str, Check], required: tuple[str, ...] = (), *, empties: bool = False
) -> Json:
    """Return the known fields of the body. Raises ``BadRequest``.

    Null counts as absent; with ``empties`` it is returned as it is: a change may empty a field.
    """
    body = await json_object(request)
    given = {name: body[name] for name in checks if body.get(name) is not None}
    emptied = {name: None for name in checks if empties and name in body and body[name] is None}
    for name in required:
        if name not in given:
            raise BadRequest(f"{name} is required")
    for name, value in given.items():
        if not checks[name](value):
            raise BadRequest(f"{name} is invalid")
    return given | emptied
