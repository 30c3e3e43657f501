"""Searching and sorting of orders as pure functions, in steps that let the window's thread in between."""

import heapq
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from brutlers_desktop.domain.orders import Order, status_label, type_label

STEP: Final = 2000
MAX_SEARCHED: Final = 2000
"""Characters of one field that are searched."""
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
)


def fold(text: str) -> str:
    """Return ``text`` without case and accents, for comparing what a person typed with what is there."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def haystack(order: Order) -> str:
    """Return the folded text in which an order is searched: customer, e-mail, phone, model, words of all other fields, id."""
    fields = (
        order.customer.name,
        order.customer.email,
        order.customer.phone,
        order.model,
        order.description,
        order.special_requests,
        order.color,
        order.size,
        type_label(order.type),
        status_label(order.status),
        order.id,
    )
    return "\n".join(fold(field[:MAX_SEARCHED]) for field in fields)


def arrange(
    orders: Sequence[Order],
    haystacks: Sequence[str],
    search: str,
    key: Callable[[Order], Any] | None,
    *,
    descending: bool,
) -> list[int]:
    """Return the positions of the orders that hold all words of ``search``, sorted by ``key``; those without a value last."""
    words = fold(search).split()
    hits = [i for i, text in enumerate(haystacks) if all(word in text for word in words)]
    if key is None:
        return hits
    keyed = [(key(orders[i]), i) for i in hits]
    without = [i for value, i in keyed if value is None]
    with_value = [(value, i) for value, i in keyed if value is not None]
    runs = [sorted(run, key=_value, reverse=descending) for run in _steps(with_value)]
    return [i for _, i in heapq.merge(*runs, key=_value, reverse=descending)] + without


def _value(pair: tuple[Any, int]) -> Any:
    return pair[0]


def _steps(pairs: Sequence[tuple[Any, int]]) -> Iterator[list[tuple[Any, int]]]:
    iterator = iter(pairs)
    while run := list(islice(iterator, STEP)):
        yield run
