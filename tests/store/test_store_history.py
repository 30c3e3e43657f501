from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, make, text

from brutlers_desktop.domain.history import ValueField
from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.store import history
from brutlers_desktop.store.database import Reader, open_database
from brutlers_desktop.store.language import in_use, use_language
from brutlers_desktop.store.orders import OrderStore

Fill = Callable[..., Reader]


@pytest.fixture
def fill(tmp_path: Path) -> Iterator[Fill]:
    """Brings orders into an archive, for ``shop`` unless ``connection`` says otherwise; gives a reader."""
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        store = OrderStore(database)

        def filled(*orders: Order, connection: str = "shop") -> Reader:
            store.apply(connection, orders, NOON)
            return database.reader()

        yield filled


def steps(*statuses: str) -> tuple[OrderUpdate, ...]:
    """A timeline that went through these statuses, an hour apart."""
    return tuple(
        OrderUpdate(status, "", text(NOON + timedelta(hours=hour))) for hour, status in enumerate(statuses)
    )


def ago(hours: int) -> str:
    return text(NOON - timedelta(hours=hours))


def test_steps_are_counted_from_the_timelines(fill: Fill) -> None:
    reader = fill(
        make("a", updates=steps("ORDERED", "DYEING", "FITTING_READY")),
        make("b", status="DYEING", updates=steps("ORDERED", "DYEING")),
        make("c", type="SUIT", updates=steps("ORDERED", "IN_PRODUCTION")),
        make("d", updates=steps("DYEING")),
        make("e", updates=()),
    )
    assert history.steps_from(reader, "shop", "ORDERED") == {"DYEING": 2, "IN_PRODUCTION": 1}
    assert history.steps_from(reader, "shop", "DYEING") == {"FITTING_READY": 1}
    assert history.steps_from(reader, "shop", "COMPLETED") == {}
    assert history.steps_from(reader, "other", "ORDERED") == {}


def test_a_message_without_a_new_status_is_no_step_and_the_order_of_times_counts(fill: Fill) -> None:
    shuffled = tuple(reversed(steps("ORDERED", "ORDERED", "DYEING")))
    assert history.steps_from(fill(make("a", updates=shuffled)), "shop", "ORDERED") == {"DYEING": 1}


def test_only_the_latest_orders_show_the_habit(fill: Fill, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        history, "_TIMELINES", history._TIMELINES.replace(f"LIMIT {history.RECENT}", "LIMIT 1")
    )
    reader = fill(
        make("old", updated=ago(9), updates=steps("ORDERED", "OLD")),
        make("new", updated=ago(1), updates=steps("ORDERED", "NEW")),
    )
    assert history.steps_from(reader, "shop", "ORDERED") == {"NEW": 1}


def test_values_come_the_most_used_first_and_by_their_beginning(fill: Fill) -> None:
    reader = fill(
        make("a", model="Valentina", size="38", color="Ivory"),
        make("b", model="valentina", size="8", color="Écru", status="COMPLETED"),
        make("c", model="Vera Wang", size="38", color="Écru", type="SUIT"),
        make("d", model="Aurélie", size="", color="écru"),
    )
    assert [each.lower() for each in history.values(reader, "shop", ValueField.MODEL, "V")] == [
        "valentina",
        "vera wang",
    ]
    assert history.values(reader, "shop", ValueField.MODEL, "vera w") == ("Vera Wang",)
    assert history.values(reader, "shop", ValueField.MODEL, "aure") == ("Aurélie",)
    assert history.values(reader, "shop", ValueField.MODEL, "AURÉ") == ("Aurélie",)
    assert history.values(reader, "shop", ValueField.SIZE, "") == ("38", "8")
    assert history.values(reader, "shop", ValueField.SIZE, "3") == ("38",)
    assert [each.lower() for each in history.values(reader, "shop", ValueField.COLOR, "")] == [
        "écru",
        "ivory",
    ]
    assert history.values(reader, "shop", ValueField.MODEL, "wang") == ()


def test_values_are_those_of_the_connection_and_of_the_type_if_one_is_given(fill: Fill) -> None:
    fill(make("x", model="Elsewhere"), connection="other")
    reader = fill(make("a", model="Gown"), make("b", model="Tuxedo", type="RENTAL"))
    assert set(history.values(reader, "shop", ValueField.MODEL, "")) == {"Gown", "Tuxedo"}
    assert history.values(reader, "shop", ValueField.MODEL, "", order_type="RENTAL") == ("Tuxedo",)
    assert history.values(reader, "shop", ValueField.MODEL, "", most=1) in (("Gown",), ("Tuxedo",))


def test_values_follow_the_alphabet_in_use(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        use_language(database, "pl")
        OrderStore(database).apply("shop", [make("a", model="Śnieżka")], NOON)
        reader = database.reader()
        assert in_use(reader).startswith("pl")
        assert history.values(reader, "shop", ValueField.MODEL, "śnie") == ("Śnieżka",)
        assert [
            each.row for each in history.open_orders_like(reader, "shop", "Anna Müller", "", "śnieżka")
        ] == [1]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("anna", ["Anna Müller", "Anna Nowak"]),
        ("ann", ["Anna Müller", "Anna Nowak"]),
        ("muell", ["Anna Müller"]),
        ("now ann", ["Anna Nowak"]),
        ("nowak@ex", ["Anna Nowak"]),
        ("0171 234", ["Zoë van Dijk"]),
        ("+49171", ["Zoë van Dijk"]),
        ("van", ["Zoë van Dijk"]),
        ("lace", []),
        ("nobody", []),
        ("", []),
        ("  .", []),
    ],
)
def test_known_customers_are_found_by_name_email_and_phone(fill: Fill, typed: str, ids: list[str]) -> None:
    reader = fill(
        make("a", "Anna Müller", ago(1), description="lace", email="am@example.com"),
        make("b", "Anna Nowak", ago(2), email="nowak@example.com"),
        make("c", "Zoë van Dijk", ago(3), phone="+49 171 2345678", model="lace"),
    )
    fill(make("x", "Anna Elsewhere", NOON), connection="other")
    found = history.known_customers(reader, "shop", typed)
    assert [each.customer.name for each in found] == ids


def test_a_customer_is_known_once_as_the_latest_order_names_them(fill: Fill) -> None:
    reader = fill(
        make("old", "anna  müller", ago(9), email="AM@example.com", phone="1"),
        make("new", "Anna Müller", ago(1), email="am@example.com", phone="2"),
        make("other", "Anna Müller", ago(5), email="another@example.com"),
    )
    first, second = history.known_customers(reader, "shop", "anna")
    assert (first.customer.phone, first.changed_at) == ("2", NOON - timedelta(hours=1))
    assert second.customer.email == "another@example.com"
    assert len(history.known_customers(reader, "shop", "anna", most=1)) == 1


def test_an_email_belongs_to_the_customer_of_the_latest_order(fill: Fill) -> None:
    reader = fill(
        make("old", "Anna Old", ago(9), email="anna.m@example.com"),
        make("new", "Anna New", ago(1), email="Anna.M@Example.com"),
        make("near", "Near", ago(1), email="anna.m@example.com.de"),
        make("words", "Words", ago(1), description="anna m example com"),
    )
    fill(make("x", "Elsewhere", NOON, email="only@example.com"), connection="other")
    owner = history.email_owner(reader, "shop", " ANNA.m@example.com ")
    assert owner is not None
    assert owner.name == "Anna New"
    assert history.email_owner(reader, "shop", "only@example.com") is None
    assert history.email_owner(reader, "shop", "") is None
    assert history.email_owner(reader, "shop", '" OR "a') is None


@pytest.mark.parametrize(
    ("name", "email", "model", "ids"),
    [
        ("Anna Müller", "", "Valentina", ["a", "d"]),
        ("anna muller", "", "Valentina", []),
        ("ANNA MÜLLER", "", "VALENTINA", ["a", "d"]),
        ("Anna Müller", "am@example.com", "Valentina", ["a", "d"]),
        ("Anna Müller", "other@example.com", "Valentina", ["d"]),
        ("Anna Mueller-Meier", "am@example.com", "Valentina", ["a"]),
        ("Anna Müller", "", "", ["e"]),
        ("", "", "Valentina", []),
        ("Nobody", "", "Valentina", []),
    ],
)
def test_open_orders_of_the_same_customer_and_model_are_found(
    fill: Fill, name: str, email: str, model: str, ids: list[str]
) -> None:
    reader = fill(
        make("a", updated=ago(1), model="Valentina", email="am@example.com"),
        make("b", model="Aurora", email="am@example.com"),
        make("c", model="Valentina", status="COMPLETED", email="am@example.com"),
        make("d", updated=ago(2), model="valentina"),
        make("e", model=""),
    )
    fill(make("x", model="Valentina"), connection="other")
    found = history.open_orders_like(reader, "shop", name, email, model)
    assert [each.order.id for each in found] == ids
