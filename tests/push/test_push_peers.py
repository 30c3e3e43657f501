"""Two connections that may stand for one shop: no effect of one counts for the other's."""

import asyncio

import pytest
from support.outbox_file import change, new_order
from support.push_bench import CONNECTION, Bench, Fault

from brutlers_desktop.domain.outbox import WriteState

OTHER = "another"


@pytest.fixture
def two(b: Bench) -> Bench:
    b.peers = frozenset({CONNECTION, OTHER})
    b.orders.apply(OTHER, b.server.latest(), b.clock.now())
    return b


async def test_equal_orders_through_both_are_made_twice(two: Bench) -> None:
    two.faults.append(Fault.LOST_REQUEST)
    one = await two.write(new_order())
    (other,) = two.add(new_order(), through=OTHER)
    await two.pass_(1000)
    assert {two.stands(each).state for each in (one, other)} == {WriteState.DONE}
    assert (two.server.effects[one.id], two.server.effects[other.id]) == (1, 1)
    assert two.stands(one).order_id != two.stands(other).order_id


async def test_while_one_is_looked_for_its_like_through_the_other_waits(two: Bench) -> None:
    two.faults.append(Fault.LOST_REQUEST)
    one = await two.write(new_order())
    alike, unlike = two.add(new_order(), new_order("Berta"), through=OTHER)
    await two.pass_(30)
    assert two.sent() == [one.id, unlike.id]
    assert two.stands(alike).state is WriteState.READY


async def test_one_that_nobody_is_signed_in_to_holds_up_no_other(two: Bench) -> None:
    two.faults.append(Fault.LOST_REQUEST)
    one = await two.write(new_order())
    two.signed_out.add(CONNECTION)
    (other,) = two.add(new_order(), through=OTHER)
    await two.time.settle()
    assert two.stands(other).state is WriteState.DONE
    two.signed_out.clear()
    two.notice()
    await two.pass_(1000)
    assert two.stands(one).state is WriteState.DONE
    assert (two.server.effects[one.id], two.server.effects[other.id]) == (1, 1)


async def test_what_is_under_way_through_the_other_is_not_taken_for_ones_own(two: Bench) -> None:
    two.faults.append(Fault.LOST_REQUEST)
    one = await two.write(new_order())
    two.signed_out.add(CONNECTION)
    two.hold_answer = asyncio.Event()
    (other,) = two.add(new_order(), through=OTHER)
    await two.time.settle()
    two.signed_out.clear()
    two.notice()
    await two.pass_(100)
    assert (two.stands(one).state, two.stands(other).state) == (WriteState.UNSURE, WriteState.SENDING)
    two.hold_answer.set()
    await two.pass_(1000)
    assert (two.server.effects[one.id], two.server.effects[other.id]) == (1, 1)


async def test_changes_of_an_order_keep_their_order_across_both(two: Bench) -> None:
    (first,) = two.add(change("a1", "IN_PRODUCTION"), undo=10)
    (second,) = two.add(change("a1"), through=OTHER)
    await two.pass_(5)
    assert two.requests == []
    await two.pass_(100)
    assert two.sent() == [first.id, second.id]


async def test_connections_to_different_servers_do_not_wait_for_each_other(b: Bench) -> None:
    b.faults.append(Fault.LOST_REQUEST)
    await b.write(new_order())
    b.orders.apply(OTHER, b.server.latest(), b.clock.now())
    (other,) = b.add(new_order(), through=OTHER)
    await b.time.settle()
    assert b.stands(other).state is WriteState.DONE
