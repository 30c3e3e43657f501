import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from threading import Event

import pytest
from support.clock import FakeClock
from support.hostile_server import (
    HostileServer,
    Reply,
    as_json,
    gzip_bomb,
    gzipped,
    lost,
    plain,
    redirect,
    reset,
    tokens,
)

from brutlers_desktop import http
from brutlers_desktop.domain.clock import ServerClock
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
from brutlers_desktop.oauth.client import Registration, TokenClient
from brutlers_desktop.oauth.renewal import Renewer, StoredTokens
from brutlers_desktop.oauth.token_answer import TokenAnswer

PATH = "/api/oauth/token"


def dateless(number: int, **changes: object) -> Reply:
    """A right answer that says nothing of the server's clock."""
    return without_date(tokens(number, **changes))


def without_date(reply: Reply) -> Reply:
    return Reply(lambda: (undated(chunk) for chunk in reply.chunks()))


def undated(chunk: bytes) -> bytes:
    return b"\r\n".join(line for line in chunk.split(b"\r\n") if not line.startswith(b"Date:"))


INVALID_GRANT = without_date(as_json({"error": "invalid_grant"}, status=400))


@dataclass
class MemoryStore:
    """A ``TokenStore`` in memory that can be denied, and tells what happened to it."""

    clock: FakeClock
    server_clock: ServerClock
    access: Secret | None = None
    refresh: Secret | None = field(default_factory=lambda: Secret("brut_rt_0"))
    expires_in: float | None = None
    mark: int = 0
    denied: set[str] = field(default_factory=set)
    saved: list[TokenAnswer] = field(default_factory=list)
    condemned: list[SignInNeeded] = field(default_factory=list)
    before_load: Callable[[], Awaitable[object]] | None = None
    before_save: Callable[[], Awaitable[object]] | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        now = self.server_clock.now()
        self.expires_at = None if self.expires_in is None else now + timedelta(seconds=self.expires_in)

    @asynccontextmanager
    async def lock(self) -> AsyncIterator[None]:
        async with self._lock:
            yield

    async def load(self) -> StoredTokens:
        if self.before_load is not None:
            await self.before_load()
        self._check("load")
        return StoredTokens(self.access, self.refresh, self.expires_at)

    async def save(self, answer: TokenAnswer) -> None:
        assert self._lock.locked()
        if self.before_save is not None:
            await self.before_save()
        self._check("save")
        self.saved.append(answer)
        self.access, self.refresh = answer.access_token, answer.refresh_token or self.refresh
        self.expires_at = self.server_clock.now() + timedelta(seconds=answer.expires_in)

    async def started_renewals(self) -> int:
        return self.mark

    async def mark_started(self, attempts: int) -> None:
        self.mark = attempts

    async def condemn(self, error: SignInNeeded) -> None:
        self.condemned.append(error)

    def _check(self, operation: str) -> None:
        if operation in self.denied:
            raise VaultDenied("The keyring is locked", "Unlock it, then press Retry.")


class Desk:
    """A renewer, its store, and the server behind it."""

    def __init__(self, client: http.Client, server: HostileServer, **stored: object) -> None:
        self.server = server
        self.clock = FakeClock()
        self.server_clock = ServerClock(self.clock)
        self.store = MemoryStore(self.clock, self.server_clock, **stored)  # type: ignore[arg-type]
        self.marks_when_sent: list[int] = []
        self._tokens = TokenClient(client, self.clock, self.server_clock)
        self.renewer = self.restarted()

    def restarted(self) -> Renewer:
        """A renewer as the next start of the app builds it."""
        self.renewer = Renewer(self.store, self._refresh, self.clock, self.server_clock)
        return self.renewer

    @property
    def sent(self) -> list[str]:
        """The refresh tokens that reached the server."""
        return [request.form["refresh_token"] for request in self.server.to(PATH)]

    async def _refresh(self, refresh_token: Secret) -> TokenAnswer:
        self.marks_when_sent.append(self.store.mark)
        registration = Registration(self.server.base_url, "brut_app_1", Secret("brut_secret_1"))
        return await self._tokens.refresh(registration, refresh_token=refresh_token, asked=())


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        running.on(PATH, *(dateless(number) for number in range(1, 9)))
        yield running


@pytest.fixture
async def client() -> AsyncIterator[http.Client]:
    async with http.build_client(keep_alive=False) as built:
        yield built


@pytest.fixture
def desk(client: http.Client, server: HostileServer) -> Desk:
    return Desk(client, server)


def dated(reply: Reply, clock: FakeClock, ahead: timedelta) -> Reply:
    date = b"Date: " + format_datetime(clock.now() + ahead, usegmt=True).encode()
    return Reply(
        lambda: (undated(c).replace(b"Connection:", date + b"\r\nConnection:") for c in reply.chunks())
    )


async def test_a_stored_token_that_lasts_is_used_without_a_call(
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=61)
    assert await desk.renewer.token() == Secret("brut_at_0")
    assert desk.sent == []


@pytest.mark.parametrize("left", [60, 1, 0, -86_400, None])
async def test_a_token_is_renewed_a_minute_before_its_end(
    client: http.Client, server: HostileServer, left: int | None
) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=left)
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]
    assert desk.store.refresh == Secret("brut_rt_1")


async def test_a_renewed_token_lasts_until_a_minute_before_its_end(desk: Desk) -> None:
    await desk.renewer.token()
    desk.clock.advance(3539)
    assert await desk.renewer.token() == Secret("brut_at_1")
    desk.clock.advance(1)
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0", "brut_rt_1"]


async def test_a_token_of_half_a_minute_is_not_renewed_at_every_call(desk: Desk) -> None:
    desk.server.on(PATH, dateless(1, expires_in=30), dateless(2))
    assert [await desk.renewer.token() for _ in range(3)] == [Secret("brut_at_1")] * 3
    desk.clock.advance(15)
    assert await desk.renewer.token() == Secret("brut_at_2")


async def test_the_new_token_is_stored_before_it_is_used(desk: Desk) -> None:
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


async def test_twenty_calls_at_once_make_one_renewal(desk: Desk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(dateless(1).chunks, gate=gate), INVALID_GRANT)
    asked = [asyncio.create_task(desk.renewer.token()) for _ in range(20)]
    await asyncio.sleep(0)
    gate.set()
    assert await asyncio.gather(*asked) == [Secret("brut_at_1")] * 20
    assert desk.sent == ["brut_rt_0"]


async def test_twenty_refusals_at_once_make_one_renewal(client: http.Client, server: HostileServer) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    renewed = await asyncio.gather(*(desk.renewer.renew(refused) for _ in range(20)))
    assert renewed == [Secret("brut_at_1")] * 20
    assert await desk.renewer.renew(refused) == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"]


async def test_a_refusal_takes_what_another_process_stored(
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    desk.store.access = Secret("brut_at_of_the_other")
    assert await desk.renewer.renew(refused) == Secret("brut_at_of_the_other")
    assert desk.sent == []


async def test_a_refusal_during_a_look_into_the_store_still_renews(
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=3600)
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


async def test_one_who_leaves_does_not_end_the_renewal_of_the_others(desk: Desk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(dateless(1).chunks, gate=gate))
    leaving, staying = (asyncio.create_task(desk.renewer.token()) for _ in range(2))
    await asyncio.sleep(0)
    leaving.cancel()
    gate.set()
    assert await staying == Secret("brut_at_1")
    assert leaving.cancelled() or await asyncio.gather(leaving, return_exceptions=True)
    assert desk.store.refresh == Secret("brut_rt_1")


@pytest.mark.parametrize("loss", [lost(), reset(), plain(200, b"{}", length=99)])
async def test_a_lost_answer_is_asked_for_once_more(desk: Desk, loss: Reply) -> None:
    desk.server.on(PATH, loss, dateless(1))
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.sent == ["brut_rt_0"] * 2
    assert desk.marks_when_sent == [1, 2]
    assert desk.store.mark == 0


@pytest.mark.parametrize(
    "answers", [(lost(), lost()), (lost(), INVALID_GRANT)], ids=["lost twice", "lost, then dead"]
)
async def test_an_answer_lost_for_good_is_an_interrupted_renewal(
    desk: Desk, answers: tuple[Reply, ...]
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
    desk: Desk, unreadable: Reply
) -> None:
    desk.server.on(PATH, unreadable, INVALID_GRANT)
    with pytest.raises(NonsenseAnswer):
        await desk.renewer.token()
    assert desk.store.refresh == Secret("brut_rt_0")
    assert desk.store.condemned == []
    desk.clock.advance(1000)
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()


async def test_a_dead_token_asks_for_a_new_sign_in(desk: Desk) -> None:
    desk.server.on(PATH, INVALID_GRANT)
    for _ in range(3):
        with pytest.raises(SignInNeeded) as needed:
            await desk.renewer.token()
        assert not isinstance(needed.value, RenewalInterrupted | InvalidGrant)
    assert desk.sent == ["brut_rt_0"]
    assert len(desk.store.condemned) == 1


async def test_killed_between_the_answer_and_the_write_is_explained_at_the_next_start(desk: Desk) -> None:
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


async def test_a_renewal_that_was_cut_off_twice_is_not_sent_a_third_time(
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, mark=2)
    with pytest.raises(RenewalInterrupted):
        await desk.renewer.token()
    assert desk.sent == []


async def test_a_cut_off_renewal_whose_token_still_works_goes_on(
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, mark=1)
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
async def test_a_passing_fault_keeps_the_tokens_and_is_not_hammered(desk: Desk, fault: Reply) -> None:
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


async def test_a_wrong_client_says_so_and_how_to_mend_it(desk: Desk) -> None:
    desk.server.on(PATH, PASSING["invalid client"], dateless(1))
    with pytest.raises(InvalidClient) as invalid:
        await desk.renewer.token()
    assert invalid.value.action == "edit-connection"
    assert await desk.restarted().token() == Secret("brut_at_1")


async def test_the_pause_that_the_server_asks_for_is_kept(desk: Desk) -> None:
    desk.server.on(PATH, plain(429, b"", ("Retry-After", "90")), dateless(1))
    for seconds in (0, 60, 29):
        desk.clock.advance(seconds)
        with pytest.raises(RateLimited):
            await desk.renewer.token()
    assert len(desk.sent) == 1
    desk.clock.advance(10.1)
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_a_persons_wish_does_not_wait_for_the_pause(desk: Desk) -> None:
    desk.server.on(PATH, plain(502), dateless(1))
    with pytest.raises(ServerFault):
        await desk.renewer.token()
    desk.renewer.try_again()
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_a_server_that_was_not_reached_received_nothing_to_be_marked(desk: Desk) -> None:
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


async def test_a_locked_keyring_at_read_sends_nothing(desk: Desk) -> None:
    desk.store.denied = {"load"}
    for _ in range(3):
        with pytest.raises(VaultDenied):
            await desk.renewer.token()
    assert desk.sent == []
    desk.store.denied = set()
    assert await desk.renewer.token() == Secret("brut_at_1")
    assert desk.store.condemned == []


async def test_a_locked_keyring_at_write_keeps_the_new_token_and_renews_no_more(desk: Desk) -> None:
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
    client: http.Client, server: HostileServer
) -> None:
    desk = Desk(client, server, access=Secret("brut_at_0"), expires_in=3600)
    refused = await desk.renewer.token()
    desk.store.denied = {"save"}
    for ask in (desk.renewer.renew(refused), desk.renewer.token(), desk.renewer.renew(Secret("older"))):
        with pytest.raises(VaultDenied):
            await ask
    assert desk.sent == ["brut_rt_0"]


async def test_a_token_that_ended_while_it_waited_for_the_keyring_is_stored_but_not_used(desk: Desk) -> None:
    desk.store.denied = {"save"}
    with pytest.raises(VaultDenied):
        await desk.renewer.token()
    desk.clock.advance(7200)
    desk.store.denied = set()
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0", "brut_rt_1"]


async def test_an_answer_without_a_refresh_token_keeps_the_old_one(desk: Desk) -> None:
    desk.server.on(PATH, dateless(1, refresh_token=None), dateless(2))
    await desk.renewer.token()
    assert desk.store.refresh == Secret("brut_rt_0")
    desk.clock.advance(3600)
    assert await desk.renewer.token() == Secret("brut_at_2")
    assert desk.sent == ["brut_rt_0"] * 2


async def test_a_stale_invalid_grant_does_not_condemn_what_another_process_stored(desk: Desk) -> None:
    gate = Event()
    desk.server.on(PATH, Reply(INVALID_GRANT.chunks, gate=gate))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    desk.store.access, desk.store.refresh = Secret("brut_at_9"), Secret("brut_rt_9")
    desk.store.expires_at = desk.server_clock.now() + timedelta(hours=1)
    gate.set()
    assert await asked == Secret("brut_at_9")
    assert desk.store.condemned == []


async def test_a_stale_invalid_grant_with_only_a_newer_refresh_token_tries_that_next(desk: Desk) -> None:
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


async def test_nothing_stored_asks_for_a_sign_in(client: http.Client, server: HostileServer) -> None:
    desk = Desk(client, server, refresh=None)
    with pytest.raises(SignInNeeded):
        await desk.renewer.token()
    assert desk.sent == []
    assert len(desk.store.condemned) == 1


@pytest.mark.parametrize("jump", [timedelta(days=9), timedelta(days=-9)])
async def test_a_clock_moved_while_running_neither_renews_early_nor_uses_an_ended_token(
    desk: Desk, jump: timedelta
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
async def test_with_a_wrong_clock_the_servers_date_decides(desk: Desk, ahead: timedelta) -> None:
    desk.server.on(PATH, *(dated(tokens(n), desk.clock, ahead) for n in (1, 2)))
    await desk.renewer.token()
    assert desk.server_clock.skew() == ahead
    assert desk.store.expires_at == desk.clock.now() + ahead + timedelta(hours=1)
    for _ in range(3):
        assert await desk.restarted().token() == Secret("brut_at_1")  # from the store, by the server's clock
    assert desk.sent == ["brut_rt_0"]
    desk.clock.advance(3541)
    assert await desk.restarted().token() == Secret("brut_at_2")


async def test_a_date_at_the_calendars_end_is_no_trouble(desk: Desk) -> None:
    end = b"Date: Fri, 31 Dec 9999 23:59:59 GMT\r\nConnection:"
    reply = dateless(1)
    desk.server.on(PATH, Reply(lambda: (c.replace(b"Connection:", end) for c in reply.chunks())))
    assert await desk.renewer.token() == Secret("brut_at_1")


async def test_closing_waits_for_a_renewal_on_its_way_and_stores_it(desk: Desk) -> None:
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


async def test_a_closed_renewer_gives_no_token_even_if_it_has_one(desk: Desk) -> None:
    token = await desk.renewer.token()
    await desk.renewer.aclose()
    with pytest.raises(SignInNeeded):
        await desk.renewer.token()
    with pytest.raises(SignInNeeded):
        await desk.renewer.renew(token)
    assert desk.store.condemned == []
    assert desk.sent == ["brut_rt_0"]


async def test_closing_without_patience_leaves_the_mark_that_explains_it_later(desk: Desk) -> None:
    desk.server.on(PATH, Reply(lambda: iter(()), gate=Event()))
    asked = asyncio.create_task(desk.renewer.token())
    await desk.server.until(PATH)
    await desk.renewer.aclose(patience=0)
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert desk.store.mark == 1
