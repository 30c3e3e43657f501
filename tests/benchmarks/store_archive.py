"""The archive: filling it, the first page of every query, search as typed, an unchanged poll."""

import gc
import json
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any

from report import Result
from store_orders import NOW, TODAY, orders

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.store.connection import as_writer, connect
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.folding import index_text
from brutlers_desktop.store.key import new_key
from brutlers_desktop.store.orders import OrderStore

SHOP = ("shop",)
ROUNDS = 5
BODY = 100_000
"""Orders of one answer, as the sandbox gives them."""

FILTERS: dict[str, dict[str, Any]] = {
    "open": {"open_only": True},
    "one status": {"statuses": frozenset({"READY_FOR_PICKUP"})},
    "most frequent status": {"statuses": frozenset({"COMPLETED"})},
    "one type": {"types": frozenset({"SUIT"})},
    "weddings in 30 days": {"wedding_from": TODAY, "wedding_to": TODAY + timedelta(30)},
    "weddings of a day": {"wedding_from": TODAY, "wedding_to": TODAY},
    "weddings of this year": {"wedding_from": date(2026, 1, 1), "wedding_to": date(2026, 12, 31)},
    "changed since yesterday": {"changed_since": NOW - timedelta(days=1)},
    "changed in 30 days": {"changed_since": NOW - timedelta(days=30)},
    "late": {"late_on": TODAY},
}
COMBINED: dict[str, dict[str, Any]] = {
    "one type, one status": {"types": frozenset({"RENTAL"}), "statuses": frozenset({"READY_FOR_PICKUP"})},
    "open weddings in 30 days": FILTERS["weddings in 30 days"] | FILTERS["open"],
    "late suits": FILTERS["late"] | FILTERS["one type"],
    "open, changed in 30 days": FILTERS["changed in 30 days"] | FILTERS["open"],
}
TYPED = (
    "a",
    "an",
    "ann",
    "anna",
    "m",
    "mu",
    "z",
    "zu",
    "zuz",
    "l",
    "la",
    "lac",
    "lace",
    "i",
    "iv",
    "ivory",
    "gmail",
    "49",
)
"""Prefixes that hundreds of thousands of orders share."""
RARE = ("zuzanna spitze", "kurzen lace veil", "491701", "cm0000ffff", "quetzal")


def measure(count: int, folder: Path) -> list[Result]:
    """Fill an archive with ``count`` orders and measure."""
    results = [_first_fill(folder / "first")]
    path = folder / "archive.db"
    key = new_key()
    with closing(open_database(path, key)) as database:
        store = OrderStore(database)
        spent = 0.0
        for body in orders(count, batch=BODY):
            begun = time.perf_counter()
            store.apply("shop", body, NOW)
            spent += time.perf_counter() - begun
        size = path.stat().st_size / 1e6
        results += [
            Result(f"fill up to {count:,} in answers of {BODY:,}", count / spent, "orders/s"),
            Result(f"file at {count:,}", size, "MB"),
            _unchanged_poll(store, body[-100:]),
        ]
    with closing(open_database(path, key)) as database:
        store = OrderStore(database)
        results += [*_pages(store), *_searches(store), *_wholes(store)]
    return results


def _first_fill(folder: Path) -> Result:
    body = next(orders(BODY, batch=BODY))
    gc.collect()
    with closing(open_database(folder / "archive.db", new_key())) as database:
        store = OrderStore(database)
        mine = _timed(lambda: store.apply("shop", body, NOW))
    floor = _timed(lambda: _fill_with_triggers(folder / "floor.db", body))
    return Result(
        "first fill, with versions, sort and search indexes",
        BODY / mine,
        "orders/s",
        25_000,
        at_least=True,
        floor=BODY / floor,
        floor_is="JSON rows and triggers on FTS5, encrypted, 1,000 a transaction, without sort indexes",
    )


def _fill_with_triggers(path: Path, body: list[Order]) -> None:
    with closing(connect(path, new_key(), create=True)) as plain:
        as_writer(plain)
        plain.execute(
            "CREATE TABLE o (row INTEGER PRIMARY KEY, id TEXT UNIQUE, status, updated, text, words);"
            "CREATE VIRTUAL TABLE f USING fts5 (words, content='o', content_rowid='row');"
            "CREATE TRIGGER t AFTER INSERT ON o BEGIN INSERT INTO f (rowid, words) VALUES (new.row, new.words); END"
        )
        for start in range(0, len(body), 1000):
            with plain:
                plain.executemany(
                    "INSERT INTO o (id, status, updated, text, words) VALUES (?, ?, ?, ?, ?)",
                    (
                        (
                            each.id,
                            each.status,
                            each.updated_at,
                            json.dumps(each.description),
                            index_text(each),
                        )
                        for each in body[start : start + 1000]
                    ),
                )


def _unchanged_poll(store: OrderStore, answer: list[Order]) -> Result:
    store.apply("shop", answer, NOW)
    text = json.dumps(
        [[each.id, each.status, each.model, each.description, str(each.updates)] for each in answer]
    )
    cpu = min(_cpu(lambda: store.apply("shop", answer, NOW)) for _ in range(20))
    floor = min(_cpu(lambda: json.loads(text)) for _ in range(20))
    return Result(
        "unchanged poll of 100, CPU", cpu * 1000, "ms", 5, floor=floor * 1000, floor_is="json.loads of it"
    )


def _pages(store: OrderStore) -> list[Result]:
    naive = min(
        _timed(
            lambda: store._reader.row(
                "SELECT row FROM order_fact WHERE status <> 'COMPLETED' ORDER BY customer_name LIMIT 64"
            )
        )
        for _ in range(2)
    )
    by_sort = [
        _first(store, sort=sort, descending=way)
        for sort in SortColumn
        for way in (False, True)
        for _ in range(ROUNDS)
    ]
    results = [
        Result(
            "first page, any column and direction, p99",
            _p(by_sort, 99),
            "ms",
            16,
            floor=naive * 1000,
            floor_is="scan and sort",
        )
    ]
    for name, filters in {**FILTERS, **COMBINED}.items():
        alone = [_first(store, **filters) for _ in range(ROUNDS * 4)]
        results.append(Result(f"first page, {name}, newest first, p99", _p(alone, 99), "ms", 16))
    crossed = {
        (name, sort.value, way): min(_first(store, sort=sort, descending=way, **filters) for _ in range(2))
        for name, filters in {**FILTERS, **COMBINED}.items()
        for sort in SortColumn
        for way in (False, True)
    }
    worst = max(crossed, key=lambda each: crossed[each])
    label = f"{worst[0]} by {worst[1]} {'down' if worst[2] else 'up'}"
    results += [
        Result(
            f"first page, each of {len(crossed)}: a filter, a column, a direction, p99",
            _p(list(crossed.values()), 99),
            "ms",
            16,
        ),
        Result(f"the slowest of those: {label}", crossed[worst], "ms"),
    ]
    return results


def _searches(store: OrderStore) -> list[Result]:
    naive = min(
        _timed(
            lambda: store._reader.row(
                "SELECT orders.row FROM search JOIN orders ON orders.row = search.rowid WHERE search MATCH '\"an\" *' "
                "ORDER BY updated DESC LIMIT 64"
            )
        )
        for _ in range(2)
    )
    typed = [_first(store, search=text) for text in TYPED for _ in range(ROUNDS)]
    rare = [_first(store, search=text) for text in RARE for _ in range(ROUNDS)]
    return [
        Result(
            "search as typed, common prefix, newest first, p95",
            _p(typed, 95),
            "ms",
            60,
            floor=naive * 1000,
            floor_is="MATCH, join, sort",
        ),
        Result("search for what few or some thousand orders hold, newest first, p95", _p(rare, 95), "ms"),
    ]


def _wholes(store: OrderStore) -> list[Result]:
    query = OrderQuery(connection_ids=SHOP)
    return [
        Result(
            "all row ids, newest first",
            min(_timed(lambda: _drain(store, query)) for _ in range(3)) * 1000,
            "ms",
        ),
        Result("count of all", min(_timed(lambda: store.count(query)) for _ in range(3)) * 1000, "ms"),
    ]


def _drain(store: OrderStore, query: OrderQuery) -> int:
    return sum(map(len, store.row_ids(query)))


def _first(store: OrderStore, **asked: Any) -> float:
    """Return the milliseconds to the first page's row ids."""
    query = OrderQuery(connection_ids=SHOP, **asked)

    def run() -> None:
        pieces = store.row_ids(query)
        next(pieces, None)
        pieces.close()

    return _timed(run) * 1000


def _p(values: list[float], percent: int) -> float:
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _cpu(call: Callable[[], object]) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun
