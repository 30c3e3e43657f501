"""Orders that are not made yet, as rows above the archive's."""

from array import array
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, WriteState
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.ui.models.pending import WithPending, asks_for, pending_row, pending_words

NOW = datetime(2027, 6, 1, 12, tzinfo=UTC)
ORDER = NewOrder(
    customer_name="Anna Müller",
    customer_email="anna@example.com",
    type="SUIT",
    model="Oslo",
    size="50",
    color="Navy",
    wedding_date="2027-08-01",
)
ENTRY = Entry(
    id=7, connection_id="shop", shop="", payload=ORDER, created_at=NOW, due_at=NOW, state=WriteState.UNDO
)
ALL = OrderQuery(connection_ids=("shop",))


class Archive:
    """An archive of three rows."""

    def __init__(self, *pieces: Sequence[int]) -> None:
        self.pieces = pieces
        self.asked: list[tuple[int, ...]] = []

    async def find(self, query: OrderQuery) -> AsyncGenerator["array[int]", None]:
        for piece in self.pieces:
            yield array("q", piece)

    async def page(self, rows: Sequence[int]) -> list[str]:
        self.asked.append(tuple(rows))
        return [f"row {row}" for row in rows]

    async def order(self, row: int) -> str:
        return f"order {row}"


async def found(source: WithPending, query: OrderQuery = ALL) -> list[list[int]]:
    return [list(piece) async for piece in source.find(query)]


async def test_pending_orders_stand_above_the_first_piece() -> None:
    newer = replace(ENTRY, id=9)
    source = WithPending(Archive((1, 2), (3,)), lambda: (newer, ENTRY))
    assert await found(source) == [[-9, -7, 1, 2], [3]]


async def test_they_are_listed_also_where_the_archive_finds_nothing() -> None:
    assert await found(WithPending(Archive(), lambda: (ENTRY,))) == [[-7]]
    assert await found(WithPending(Archive(), tuple)) == []


async def test_a_page_is_put_together_from_both_and_one_that_is_gone_is_left_out() -> None:
    archive = Archive()
    source = WithPending(archive, lambda: (ENTRY,))
    assert await source.page([-8, -7, 1]) == (pending_row(ENTRY), "row 1")
    assert await source.page([1, 2]) == ["row 1", "row 2"]
    assert archive.asked == [(1,), (1, 2)]


async def test_one_is_read_with_all_that_was_typed() -> None:
    source = WithPending(Archive(), lambda: (ENTRY,))
    stored = await source.order(-7)
    assert stored is not None
    assert (stored.row.row, stored.row.order.customer.email, stored.versions) == (-7, "anna@example.com", ())
    assert stored.row.order.wedding_day == date(2027, 8, 1)
    assert await source.order(-8) is None
    assert await source.order(3) == "order 3"


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        (ALL, True),
        (replace(ALL, connection_ids=("other",)), False),
        (replace(ALL, search="mull osl"), False),
        (replace(ALL, search="MÜLL osl"), True),
        (replace(ALL, search="example"), False),
        (replace(ALL, search="anna@ex"), True),
        (replace(ALL, statuses=frozenset({"ORDERED"})), True),
        (replace(ALL, statuses=frozenset({"COMPLETED"})), False),
        (replace(ALL, types=frozenset({"SUIT"})), True),
        (replace(ALL, types=frozenset({"RENTAL"})), False),
        (replace(ALL, wedding_from=date(2027, 8, 1), wedding_to=date(2027, 8, 1)), True),
        (replace(ALL, wedding_from=date(2027, 8, 2)), False),
        (replace(ALL, wedding_to=date(2027, 7, 31)), False),
        (replace(ALL, late_on=date(2027, 8, 1)), False),
        (replace(ALL, late_on=date(2027, 8, 2)), True),
        (replace(ALL, risk_on=date(2027, 8, 1)), False),
        (replace(ALL, risk_on=date(2027, 8, 2)), True),
        (replace(ALL, open_only=True, changed_since=NOW), True),
    ],
)
def test_a_filter_that_does_not_ask_for_it_leaves_it_out(query: OrderQuery, *, asked: bool) -> None:
    assert asks_for(query, ENTRY) is asked


def test_without_a_wedding_day_it_is_in_no_span() -> None:
    undated = replace(ENTRY, payload=replace(ORDER, wedding_date=""))
    assert not asks_for(replace(ALL, wedding_from=date(2000, 1, 1)), undated)
    assert not asks_for(replace(ALL, late_on=date(2099, 1, 1)), undated)


def test_its_words_tell_how_far_it_is() -> None:
    by_state = {state: pending_words(replace(ENTRY, state=state)) for state in WriteState}
    assert by_state == {
        WriteState.UNDO: "Not sent yet",
        WriteState.READY: "Not sent yet",
        WriteState.SENDING: "Being sent",
        WriteState.UNSURE: "Unsure",
        WriteState.REFUSED: "Refused",
        WriteState.DONE: "Created",
    }
    assert pending_words(replace(ENTRY, question=Question.LOST)) == "Was it created?"
    assert pending_words(replace(ENTRY, question=Question.OTHER_SHOP)) == "Decide"


def test_its_row_is_an_order_like_any_other() -> None:
    order = pending_row(ENTRY).order
    assert order == Order(
        id="",
        type="SUIT",
        status="ORDERED",
        model="Oslo",
        size="50",
        color="Navy",
        customer=order.customer,
        wedding_date="2027-08-01",
        created_at=NOW.isoformat(),
        updated_at=NOW.isoformat(),
    )
