import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from threading import Event

import pytest
from support.hostile_server import (
    Reply,
    as_json,
    gzip_bomb,
    gzipped,
    lost,
    plain,
    redirect,
    reset,
)
from support.renewal_desk import INVALID_GRANT, PATH, RenewalDesk, dateless, running_desk

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    AppError,
    InvalidClient,
    InvalidGrant,
    NonsenseAnswer,
    Offline,
    RateLimited,
    RenewalInterrupted,
    ServerFault,
    SignInNeeded,
    VaultDenied,
)
from brutlers_desktop.oauth.renewal import Renewer
from brutlers_desktop.oauth.token_answer import TokenAnswer


@pytest.fixture
async def desk() -> AsyncIterator[RenewalDesk]:
    async with running_desk() as running:
        yield running


@pytest.mark.parametrize("loss", [lost(), reset(), plain(200, b"{}", length=99)])
async def test_a_lost_answer_is_asked_for_once_more(desk: RenewalDesk, loss: Reply) -> None:
    desk.server.on(PATH, loss, dateless(1))
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"] * 2
    assert desk.marks_when_sent == [1, 2]
    assert desk.store.mark == 0


@pytest.mark.parametrize(
    "answers", [(lost(), lost()), (lost(), INVALID_GRANT)], ids=["lost twice", "lost, then dead"]
)
async def test_an_answer_lost_for_good_is_an_interrupted_renewal(
    desk: RenewalDesk, answers: tuple[Reply, ...]
) -> None:
    desk.server.on(PATH, *answers)
    with pytest.raises(RenewalInterrupted) as interrupted:
        await desk.renewer.token()
    assert interrupted.value.action == "reconnect"
    assert "interrupted" in interrupted.value.title
    for _ in range(5):
        with pytest.raises(RenewalInterrupted):
            await desk.renewer.token()
    assert desk.sent == ["brut_rt_0"] * 2
    assert [type(error) for error in desk.store.condemned] == [RenewalInterrupted]


@pytest.mark.parametrize(
    "unreadable",
    [gzipped(b'{"access_token":"brut_at_1"}', cut=5), gzip_bomb(16 << 20), plain(200, b'{"access_token":')],
    ids=["truncated gzip", "gzip bomb", "truncated JSON"],
)
async def test_a_dead_token_after_an_unreadable_answer_is_an_interrupted_renewal(
    desk: RenewalDesk, unreadable: Reply
) -> None:
    desk.server.on(PATH, unreadable, INVALID_GRANT)
    with pytest.raises(NonsenseAnswer):
        await desk.renewer.token()
    assert desk.store.refresh == Secret("brut_rt_0")
    assert desk.store.condemned == []
    desk.clock.advance(1000)
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()


async def test_a_dead_token_asks_for_a_new_sign_in(desk: RenewalDesk) -> None:
    desk.server.on(PATH, INVALID_GRANT)
    for _ in range(3):
        with pytest.raises(SignInNeeded) as needed:
            await desk.renewer.token()
        assert not isinstance(needed.value, RenewalInterrupted | InvalidGrant)
    assert desk.sent == ["brut_rt_0"]
    assert len(desk.store.condemned) == 1


async def test_the_mark_stays_until_it_is_on_record_that_the_grant_is_lost(
    desk: RenewalDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that is killed between would send the dead token a third time, and not know that the renewal was interrupted."""
    marks = []

    async def condemn(_: SignInNeeded) -> None:
        marks.append(desk.store.mark)

    monkeypatch.setattr(desk.store, "condemn", condemn)
    desk.server.on(PATH, lost(), INVALID_GRANT)
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()
    assert (marks, desk.store.mark) == ([2], 0)


async def test_a_passing_fault_does_not_forget_that_an_earlier_answer_was_lost(desk: RenewalDesk) -> None:
    desk.hold(mark=1)
    desk.server.on(PATH, plain(503, b""), INVALID_GRANT)
    with pytest.raises(ServerFault):
        await desk.renewer.token()
    assert desk.store.mark == 1
    desk.restarted()
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()


async def test_killed_between_the_answer_and_the_write_is_explained_at_the_next_start(
    desk: RenewalDesk,
) -> None:
    desk.server.on(PATH, dateless(1), INVALID_GRANT)
    asked = asyncio.create_task(desk.renewer.token())
    desk.store.before_save = lambda: asyncio.Event().wait()
    await desk.server.until(PATH)
    await desk.renewer.aclose(patience=0.05)
    await asyncio.gather(asked, return_exceptions=True)
    assert desk.store.mark == 1
    desk.store.before_save = None
    for _ in range(3):  # each next start says the same, and sends nothing more
        with pytest.raises(RenewalInterrupted):
            await desk.restarted().token()
        desk.store.mark = 2
    assert desk.sent == ["brut_rt_0"] * 2


async def test_a_renewal_that_was_cut_off_twice_is_not_sent_a_third_time(desk: RenewalDesk) -> None:
    desk.hold(mark=2)
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()
    assert desk.sent == []


async def test_a_cut_off_renewal_whose_token_still_works_goes_on(desk: RenewalDesk) -> None:
    desk.hold(mark=1)
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.store.mark == 0


PASSING = {
    "502": plain(502, b"<html>Bad gateway</html>"),
    "500": plain(500),
    "login page": plain(200, b"<!doctype html><title>Hotel</title>"),
    "empty": plain(200),
    "list": as_json([]),
    "null": as_json(None),
    "number": as_json(7),
    "message": as_json({"message": "Bad Request"}, status=400),
    "unauthorized 400": as_json({"error": "Unauthorized"}, status=400),
    "unauthorized 401": as_json({"error": "Unauthorized"}, status=401),
    "other error": as_json({"error": "temporarily_unavailable"}, status=400),
    "307": redirect(307, "https://evil.example/api/oauth/token"),
    "no type": dateless(1, token_type=None),
    "no access token": dateless(1, access_token=None),
    "no lifetime": dateless(1, expires_in=0),
    "invalid client": as_json({"error": "invalid_client"}, status=401),
    "429": plain(429),
    "429 zero": plain(429, b"", ("Retry-After", "0")),
    "503 past": plain(503, b"", ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")),
}


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
async def test_a_passing_fault_keeps_the_tokens_and_is_not_hammered(desk: RenewalDesk, fault: Reply) -> None:
    desk.server.on(PATH, fault)
    for _ in range(10):
        with pytest.raises(AppError) as raised:
            await desk.renewer.token()
        assert not isinstance(raised.value, SignInNeeded)
    assert desk.sent == ["brut_rt_0"]
    desk.clock.advance(3)
    with pytest.raises(AppError):
        await desk.renewer.token()
    assert len(desk.sent) == 1
    desk.clock.advance(4)
    with pytest.raises(AppError):
        await desk.renewer.token()
    assert len(desk.sent) == 2
    desk.clock.advance(6.5)  # doubled by now
    with pytest.raises(AppError):
        await desk.renewer.token()
    assert len(desk.sent) == 2
    desk.server.on(PATH, dateless(1))
    desk.clock.advance(10)
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.store.condemned == []
    assert desk.store.mark == 0


async def test_a_wrong_client_says_so_and_how_to_mend_it(desk: RenewalDesk) -> None:
    desk.server.on(PATH, PASSING["invalid client"], dateless(1))
    with pytest.raises(InvalidClient) as invalid:
        await desk.renewer.token()
    assert invalid.value.action == "edit-connection"
    assert await desk.restarted().token() == Secret("brut_at_1")


async def test_the_pause_that_the_server_asks_for_is_kept(desk: RenewalDesk) -> None:
    desk.server.on(PATH, plain(429, b"", ("Retry-After", "90")), dateless(1))
    for seconds in (0, 60, 29):
        desk.clock.advance(seconds)
        with pytest.raises(RateLimited):
            await desk.renewer.token()
    assert len(desk.sent) == 1
    desk.clock.advance(10.1)
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_a_persons_wish_does_not_wait_for_the_pause(desk: RenewalDesk) -> None:
    desk.server.on(PATH, plain(502), dateless(1))
    with pytest.raises(ServerFault):
        await desk.renewer.token()
    desk.renewer.try_again()
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_a_server_that_was_not_reached_received_nothing_to_be_marked(desk: RenewalDesk) -> None:
    async def unreachable(_: Secret) -> TokenAnswer:
        desk.marks_when_sent.append(desk.store.mark)
        raise Offline("Brutlers cannot be reached", "Nothing was sent.", sent=False)

    renewer = Renewer(desk.store, unreachable, desk.clock, desk.server_clock)
    for _ in range(2):
        with pytest.raises(Offline):
            await renewer.token()
    assert desk.marks_when_sent == [1]
    assert desk.store.mark == 0
    assert await desk.restarted().token() == Secret("brut_at_1")


async def test_a_locked_keyring_at_read_sends_nothing(desk: RenewalDesk) -> None:
    desk.store.denied = {"load"}
    for _ in range(3):
        with pytest.raises(VaultDenied):
            await desk.renewer.token()
    assert desk.sent == []
    desk.store.denied = set()
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.store.condemned == []


async def test_a_locked_keyring_at_write_keeps_the_new_token_and_renews_no_more(desk: RenewalDesk) -> None:
    desk.store.denied = {"save"}
    for _ in range(5):
        with pytest.raises(VaultDenied):
            await desk.renewer.token()
    with pytest.raises(VaultDenied):
        await desk.renewer.renew(Secret("brut_at_0"))
    assert desk.sent == ["brut_rt_0"]
    assert desk.store.mark == 1
    desk.clock.advance(600)
    desk.store.denied = set()
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]
    assert desk.store.mark == 0
    assert desk.store.refresh == Secret("brut_rt_1")
    assert desk.store.saved[-1].expires_in == 3000
    desk.clock.advance(2941)
    assert await desk.renewer.token() == Secret("brut_at_2")


async def test_while_the_new_token_waits_for_the_keyring_the_refused_one_is_not_given_out(
    desk: RenewalDesk,
) -> None:
    desk.hold(access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    desk.store.denied = {"save"}
    for ask in (desk.renewer.renew(refused), desk.renewer.token(), desk.renewer.renew(Secret("older"))):
        with pytest.raises(VaultDenied):
            await ask
    assert desk.sent == ["brut_rt_0"]


async def test_a_token_that_ended_while_it_waited_for_the_keyring_is_stored_but_not_used(
    desk: RenewalDesk,
) -> None:
    desk.store.denied = {"save"}
    with pytest.raises(VaultDenied):
        await desk.renewer.token()
    desk.clock.advance(7200)
    desk.store.denied = set()
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0", "brut_rt_1"]


async def test_a_stale_invalid_grant_does_not_condemn_what_another_process_stored(desk: RenewalDesk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(INVALID_GRANT.chunks, gate=gate))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    desk.store.access, desk.store.refresh = Secret("brut_at_9"), Secret("brut_rt_9")
    desk.store.expires_at = desk.server_clock.now() + timedelta(hours=1)
    gate.set()
    assert await asked == Secret("brut_at_9")
    assert desk.store.condemned == []


async def test_a_stale_invalid_grant_with_only_a_newer_refresh_token_tries_that_next(
    desk: RenewalDesk,
) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(INVALID_GRANT.chunks, gate=gate), dateless(1))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    desk.store.refresh = Secret("brut_rt_9")
    gate.set()
    with pytest.raises(ServerFault):
        await asked
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0", "brut_rt_9"]
    assert desk.store.condemned == []


async def test_nothing_stored_asks_for_a_sign_in(desk: RenewalDesk) -> None:
    desk.hold(refresh=None)
    with pytest.raises(SignInNeeded):
        await desk.renewer.token()
    assert desk.sent == []
    assert len(desk.store.condemned) == 1
