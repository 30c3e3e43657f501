"""Cutting a long list (orders, customers) in pieces without reading it as a whole: msgspec holds the interpreter while it reads."""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple, TypeVar

import msgspec

T = TypeVar("T")

PIECE: Final = 128 * 1024
"""Bytes of a piece, about: 0.2 ms of reading."""
TRIES: Final = 8
"""Places at which a cut is tried before it is tried elsewhere, or for a longer piece."""

_BETWEEN: Final = rb"\}\s*,\s*"
_FIRST_KEY: Final = re.compile(rb'\{\s*"[^"\\]{0,80}"')
_ESCAPE: Final = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
"""Any escape of a JSON text; the group is half a character, as a server leaves it that cuts an emoji in two."""


Items = list[msgspec.Raw]
ListName = Literal["orders", "customers"]
"""What the list is called in its envelope (API page: Orders; Customers, where it is assumed)."""


class _Orders(msgspec.Struct, gc=False):
    items: Items = msgspec.field(name="orders")


class _RestOfOrders(msgspec.Struct, gc=False):
    items: Items = msgspec.field(name="rest of the list")
    again: msgspec.Raw | None = msgspec.field(name="orders", default=None)


class _Customers(msgspec.Struct, gc=False):
    items: Items = msgspec.field(name="customers")


class _RestOfCustomers(msgspec.Struct, gc=False):
    items: Items = msgspec.field(name="rest of the list")
    again: msgspec.Raw | None = msgspec.field(name="customers", default=None)


class _Form(NamedTuple):
    """How an envelope begins, and the decoders of the whole and of its end."""

    head: re.Pattern[bytes]
    whole: "msgspec.json.Decoder[Any]"
    rest: "msgspec.json.Decoder[Any]"


def _form(name: str, whole: type[msgspec.Struct], rest: type[msgspec.Struct]) -> _Form:
    head = re.compile(rb'\s*\{\s*"' + name.encode() + rb'"\s*:\s*\[\s*')
    return _Form(head, msgspec.json.Decoder(whole), msgspec.json.Decoder(rest))


_FORMS: Final[dict[str, _Form]] = {
    "orders": _form("orders", _Orders, _RestOfOrders),
    "customers": _form("customers", _Customers, _RestOfCustomers),
}
_items: Final = msgspec.json.Decoder(Items)


def pieces(body: bytes, name: ListName = "orders") -> Iterator[Items]:
    """Give out the items of ``{"orders":[…]}`` in their order, some at a time; ``name`` is what the list is called.

    A cut is tried between two objects. What stands before it is read as a list of its own: that succeeds only between two
    items of the outer list, never within a text or an inner list, since what stands before would be open then. A list in
    which no cut is found is read as one. Raises ``ValueError``, perhaps after some pieces, if the body is no such list.
    """
    form = _FORMS[name]
    head = form.head.match(body)
    if head is None:
        yield _read(form.whole, body).items
        return
    start, size = head.end(), PIECE
    while len(body) - start > size:
        cut = _cut(body, start, size)
        if cut is None:
            size *= 4
            continue
        items, start = cut
        size = PIECE
        yield items
    rest = _read(form.rest, b'{"rest of the list":[' + body[start:])
    if rest.again is not None:
        raise ValueError("there are two lists")
    yield rest.items


def _cut(body: bytes, start: int, size: int) -> tuple[Items, int] | None:
    """Return some items from ``start`` on, about ``size`` bytes, and where the next one begins; None: no cut was found.

    Items mostly begin with the same key, and inner objects with another: so that is where a cut is tried first.
    """
    first_key = _FIRST_KEY.match(body, start)
    for next_item in (re.escape(first_key[0]) if first_key else None, rb"\{"):
        if next_item is None:
            continue
        candidates = re.compile(_BETWEEN + b"(?=" + next_item + b")").finditer(
            body, start + size, start + 2 * size
        )
        for _, candidate in zip(range(TRIES), candidates, strict=False):
            try:
                items = _read(_items, b"[" + body[start : candidate.start() + 1] + b"]")
            except ValueError:
                continue
            return items, candidate.end()
    return None


def _read(decoder: "msgspec.json.Decoder[T]", text: bytes) -> T:
    """Read a text; half a character in it costs only itself. Raises ``ValueError``."""
    try:
        return _decoded(decoder, text)
    except ValueError:
        mended = _ESCAPE.sub(_whole_character, text) if b"\\u" in text else text
        if mended == text:
            raise
        return _decoded(decoder, mended)


def _decoded(decoder: "msgspec.json.Decoder[T]", text: bytes) -> T:
    try:
        return decoder.decode(text)
    except RecursionError:
        raise ValueError("too deep") from None


def _whole_character(escape: re.Match[bytes]) -> bytes:
    return escape[0] if escape[1] is None else b"\\ufffd"
