import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from threading import Event

import pytest
from support.hostile_server import (
    Reply,
    tokens,
)
from support.renewal_desk import INVALID_GRANT, PATH, RenewalDesk, dated, dateless, running_desk

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import GrantChanged, SignInNeeded


@pytest.fixture
async def desk() -> AsyncIterator[RenewalDesk]:
    async with running_desk() as running:
        yield running


async def test_a_stored_token_that_lasts_is_used_without_a_call(desk: RenewalDesk) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=61)
    assert await desk.renewer.token() == Secret("brut_at_0")
    assert desk.sent == []


@pytest.mark.parametrize("left", [60, 1, 0, -86_400, None])
async def test_a_token_is_renewed_a_minute_before_its_end(desk: RenewalDesk, left: int | None) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=left)
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]
    assert desk.store.refresh == Secret("brut_rt_1")


async def test_a_renewed_token_lasts_until_a_minute_before_its_end(desk: RenewalDesk) -> None:
    await desk.renewer.token()
    desk.clock.advance(3539)
    assert await desk.renewer.token() == Secret("brut_at_1")
    desk.clock.advance(1)
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0", "brut_rt_1"]


async def test_a_token_of_half_a_minute_is_not_renewed_at_every_call(desk: RenewalDesk) -> None:
    desk.server.on(PATH, dateless(1, expires_in=30), dateless(2))
    assert [await desk.renewer.token() for _ in range(3)] == [Secret("brut_at_1")] * 3
    desk.clock.advance(15)
    assert await desk.renewer.token() == Secret("brut_at_2")


async def test_the_new_token_is_stored_before_it_is_used(desk: RenewalDesk) -> None:
    saving, go_on = asyncio.Event(), asyncio.Event()

    async def before_save() -> None:
        saving.set()
        await go_on.wait()

    desk.store.before_save = before_save
    asked = asyncio.create_task(desk.renewer.token())
    await saving.wait()
    assert not asked.done()
    assert desk.store.mark == 1
    go_on.set()
    assert await asked == Secret("brut_at_1")
    assert desk.store.mark == 0


async def test_twenty_calls_at_once_make_one_renewal(desk: RenewalDesk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(dateless(1).chunks, gate=gate), INVALID_GRANT)
    asked = [asyncio.create_task(desk.renewer.token()) for _ in range(20)]
    await asyncio.sleep(0)
    gate.set()
    assert await asyncio.gather(*asked) == [Secret("brut_at_1")] * 20
    assert desk.sent == ["brut_rt_0"]


async def test_twenty_refusals_at_once_make_one_renewal(desk: RenewalDesk) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    renewed = await asyncio.gather(*(desk.renewer.renew(refused) for _ in range(20)))
    assert renewed == [Secret("brut_at_1")] * 20
    assert await desk.renewer.renew(refused) == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]


async def test_a_refusal_takes_what_another_process_stored(desk: RenewalDesk) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    desk.store.access = Secret("brut_at_of_the_other")
    assert await desk.renewer.renew(refused) == Secret("brut_at_of_the_other")
    assert desk.sent == []


async def test_a_refusal_during_a_look_into_the_store_still_renews(desk: RenewalDesk) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600)
    loading, go_on = asyncio.Event(), asyncio.Event()

    async def before_load() -> None:
        loading.set()
        await go_on.wait()

    desk.store.before_load = before_load
    looking = asyncio.create_task(desk.renewer.token())
    await loading.wait()
    refused = asyncio.create_task(desk.renewer.renew(Secret("brut_at_0")))
    await asyncio.sleep(0)
    go_on.set()
    assert await looking == Secret("brut_at_0")
    assert await refused == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]


async def test_one_who_leaves_does_not_end_the_renewal_of_the_others(desk: RenewalDesk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(dateless(1).chunks, gate=gate))
    leaving, staying = (asyncio.create_task(desk.renewer.token()) for _ in range(2))
    await asyncio.sleep(0)
    leaving.cancel()
    gate.set()
    assert await staying == Secret("brut_at_1")
    assert leaving.cancelled() or await asyncio.gather(leaving, return_exceptions=True)
    assert desk.store.refresh == Secret("brut_rt_1")


async def test_an_answer_without_a_refresh_token_keeps_the_old_one(desk: RenewalDesk) -> None:
    desk.server.on(PATH, dateless(1, refresh_token=None), dateless(2))
    await desk.renewer.token()
    assert desk.store.refresh == Secret("brut_rt_0")
    desk.clock.advance(3600)
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0"] * 2


@pytest.mark.parametrize("jump", [timedelta(days=9), timedelta(days=-9)])
async def test_a_clock_moved_while_running_neither_renews_early_nor_uses_an_ended_token(
    desk: RenewalDesk, jump: timedelta
) -> None:
    desk.server.on(PATH, *(dated(tokens(n), desk.clock, timedelta(0)) for n in (1, 2)))
    await desk.renewer.token()
    desk.clock.move(jump)
    for _ in range(5):
        assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]
    desk.clock.advance(3600)
    assert await desk.renewer.token() == Secret("brut_at_2")


@pytest.mark.parametrize("ahead", [timedelta(days=3), timedelta(days=-3)])
async def test_with_a_wrong_clock_the_servers_date_decides(desk: RenewalDesk, ahead: timedelta) -> None:
    desk.server.on(PATH, *(dated(tokens(n), desk.clock, ahead) for n in (1, 2)))
    await desk.renewer.token()
    assert desk.server_clock.skew() == ahead
    assert desk.store.expires_at == desk.clock.now() + ahead + timedelta(hours=1)
    for _ in range(3):
        assert await desk.restarted().token() == Secret("brut_at_1")  # from the store, by the server's clock
    assert desk.sent == ["brut_rt_0"]
    desk.clock.advance(3541)
    assert await desk.restarted().token() == Secret("brut_at_2")


async def test_a_date_at_the_calendars_end_is_no_trouble(desk: RenewalDesk) -> None:
    end = b"Date: Fri, 31 Dec 9999 23:59:59 GMT\r\nConnection:"
    reply = dateless(1)
    desk.server.on(PATH, Reply(lambda: (c.replace(b"Connection:", end) for c in reply.chunks())))
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_closing_waits_for_a_renewal_on_its_way_and_stores_it(desk: RenewalDesk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(dateless(1).chunks, gate=gate))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    closing = asyncio.create_task(desk.renewer.aclose(patience=30))
    await asyncio.sleep(0)
    gate.set()
    await closing
    assert await asked == Secret("brut_at_1")
    assert desk.store.refresh == Secret("brut_rt_1")


async def test_a_closed_renewer_gives_no_token_even_if_it_has_one(desk: RenewalDesk) -> None:
    token = await desk.renewer.token()
    await desk.renewer.aclose()
    with pytest.raises(SignInNeeded):
        await desk.renewer.token()
    with pytest.raises(SignInNeeded):
        await desk.renewer.renew(token)
    assert desk.store.condemned == []
    assert desk.sent == ["brut_rt_0"]


async def test_closing_without_patience_leaves_the_mark_that_explains_it_later(desk: RenewalDesk) -> None:
    desk.server.on(PATH, Reply(lambda: iter(()), gate=Event()))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    await desk.renewer.aclose(patience=0)
    with pytest.raises(SignInNeeded):  # what was cut off is the renewal, not the one who waits for it
        await asked
    assert desk.store.mark == 1


async def test_a_write_gets_tokens_of_its_own_grant_only(desk: RenewalDesk) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600, grant="first")
    assert await desk.renewer.token_of("first") == Secret("brut_at_0")
    desk.store.access, desk.store.grant = Secret("brut_at_other"), "second"  # as another process signs in
    with pytest.raises(GrantChanged):
        await desk.renewer.renew_of(Secret("brut_at_0"), "first")
    with pytest.raises(GrantChanged):
        await desk.renewer.token_of("first")
    assert await desk.renewer.token_of("second") == Secret("brut_at_other")
    assert desk.sent == []


async def test_a_write_under_a_grant_that_came_from_elsewhere_does_not_use_the_former_token(
    desk: RenewalDesk,
) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600, grant="first")
    await desk.renewer.token()
    desk.store.access, desk.store.grant = Secret("brut_at_other"), "second"
    assert await desk.renewer.token_of("second") == Secret("brut_at_other")


async def test_a_renewal_keeps_the_grant(desk: RenewalDesk) -> None:
    desk.hold(grant="first")
    assert await desk.renewer.token_of("first") == Secret("brut_at_1")
    assert await desk.renewer.renew_of(Secret("brut_at_1"), "first") == Secret("brut_at_2")
