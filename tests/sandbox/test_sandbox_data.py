from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from brutlers_desktop.sandbox import catalogue
from brutlers_desktop.sandbox.data import Maker, seeded
from brutlers_desktop.sandbox.shop import Shop

BASE = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)
MIDNIGHT = "2026-03-10T00:00:00.000Z"


def orders_of(seed: int, base: datetime = BASE) -> list[dict[str, Any]]:
    return [order for order, _ in seeded(Maker(seed, base), 140)[1]]


def test_the_same_seed_gives_the_same_shop_all_day_long() -> None:
    assert seeded(Maker(7, BASE), 140) == seeded(Maker(7, BASE + timedelta(hours=8)), 140)


def test_the_next_day_only_moves_the_times() -> None:
    today, tomorrow = orders_of(7), orders_of(7, BASE + timedelta(days=1))
    for name in ("id", "type", "status", "size"):
        assert [order[name] for order in today] == [order[name] for order in tomorrow]
    assert [o["createdAt"] for o in today] != [o["createdAt"] for o in tomorrow]


def test_another_seed_gives_another_shop() -> None:
    assert [o["id"] for o in orders_of(7)] != [o["id"] for o in orders_of(8)]


@pytest.mark.parametrize("seed", range(5))
def test_every_type_and_status_occurs(seed: int) -> None:
    orders = orders_of(seed)
    assert len({order["id"] for order in orders}) == len(orders) == 140
    assert {o["type"] for o in orders} == set(catalogue.TYPES)
    assert {o["status"] for o in orders} == {*catalogue.STATUSES, catalogue.CANCELLED}


@pytest.mark.parametrize("seed", range(5))
def test_updates_are_in_order_and_agree_with_the_order(seed: int) -> None:
    for order in orders_of(seed):
        times = [update["createdAt"] for update in order["updates"]]
        statuses = [
            update["status"] for update in order["updates"] if update["status"] != catalogue.CANCELLED
        ]
        assert times == sorted(set(times))
        assert statuses == list(catalogue.STATUSES[: len(statuses)])
        assert order["createdAt"] == times[0]
        assert order["updatedAt"] == times[-1] < MIDNIGHT
        assert order["status"] == order["updates"][-1]["status"]
        assert all(update["message"] for update in order["updates"])


def test_weddings_are_on_the_order_on_its_customer_or_nowhere_and_some_are_late() -> None:
    orders = orders_of(7)
    places = Counter(
        "order" if "weddingDate" in o else "customer" if "weddingDate" in o["customer"] else "nowhere"
        for o in orders
    )
    assert min(places["order"], places["customer"], places["nowhere"]) >= 15
    dated = [(o.get("weddingDate") or o["customer"].get("weddingDate"), o) for o in orders]
    assert all(wedding > order["createdAt"] for wedding, order in dated if wedding)
    open_orders = [(w, o) for w, o in dated if w and o["status"] not in ("COMPLETED", "CANCELLED")]
    assert any(wedding < MIDNIGHT for wedding, _ in open_orders)
    assert any(wedding > MIDNIGHT for wedding, _ in open_orders)


def test_optional_fields_are_sometimes_null_or_missing_and_names_are_of_many_scripts() -> None:
    orders = orders_of(7)
    assert any(o["size"] is None for o in orders)
    assert any("model" not in o for o in orders)
    assert any(o["customer"]["email"] is None for o in orders)
    names = " ".join(o["customer"]["name"] for o in orders)
    assert all(text in names for text in ("Müller", "Łukasz", "Nguyễn", "D'Angelo", "Ελένη", "Олена", "ليلى"))


def test_all_addresses_are_reserved_for_examples() -> None:
    customers, _, _ = seeded(Maker(7, BASE), 140)
    emails = [customer["email"] for customer in customers if customer["email"]]
    assert all(email.isascii() and email.endswith(("@example.com", "@example.org")) for email in emails)
    assert len(set(emails)) == len(emails)


def test_a_raw_order_is_shown_as_it_came_and_sorted_by_what_can_be_read() -> None:
    shop = Shop(7, 3, now=lambda: BASE)
    odd: list[Any] = [None, "text", {"id": 5}, {"id": "x", "updatedAt": "1999-01-01T00:00:00"}]
    for raw in odd:
        shop.put_raw_order(raw)
    shown = shop.latest_orders()
    assert shown[:3] == [{"id": 5}, "text", None]
    assert shown[-1] == odd[-1]
    shop.put_raw_order({"id": "x", "changed": True})
    assert shop.latest_orders()[0] == {"id": "x", "changed": True}
    assert len(shop.latest_orders()) == 7
