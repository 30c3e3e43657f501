"""The rhythm of the sync engine: paused, calmer, livelier, while it runs."""

from support.sync_bench import Bench, bench

from brutlers_desktop.domain import pace
from brutlers_desktop.errors import Offline, RateLimited, SignInNeeded

OFFLINE = Offline("Brutlers cannot be reached", "…")


def change_rhythm(b: Bench, rhythm: pace.Rhythm | None) -> None:
    b.rhythm = rhythm
    b.sync.change_rhythm()


async def test_paused_it_asks_only_when_a_person_does_and_goes_on_when_it_is_no_longer() -> None:
    async with bench("a") as b:
        change_rhythm(b, None)
        assert b.sync.state("a").next_at is None
        await b.pass_(10_000)
        b.sync.wake()
        await b.pass_(10_000)
        assert b.times() == [0]
        b.sync.refresh("a")
        await b.pass_(10_000)
        b.answer = lambda _: OFFLINE
        b.sync.refresh("a")
        await b.pass_(10_000)
        assert b.times() == [0, 20_000, 30_000], "not after an answer, and not after a failure"
        assert list(b.waiting.values()) == [None]
        change_rhythm(b, pace.NORMAL)
        await b.settle()
        assert b.times()[3:] == [40_000]


async def test_a_connection_that_is_new_while_it_is_paused_waits_for_a_person() -> None:
    async with bench() as b:
        b.rhythm = None
        b.sync.follow(["a"])
        await b.pass_(1000)
        assert b.times() == []
        b.sync.refresh("a")
        await b.settle()
        assert b.times() == [1000]


async def test_another_rhythm_holds_for_the_wait_that_is_under_way() -> None:
    async with bench("a") as b:
        await b.pass_(900)
        asked = len(b.asked)
        change_rhythm(b, pace.Rhythm(longest=31, busy_longest=31))
        assert b.sync.state("a").next_at is not None
        await b.pass_(31)
        assert len(b.asked) == asked + 1
        await b.pass_(31)
        assert len(b.asked) == asked + 2


async def test_another_rhythm_does_not_cut_short_what_the_server_asked_for() -> None:
    async with bench("a") as b:
        b.answer = lambda _: RateLimited("Too many", "…", retry_after=600)
        b.sync.refresh("a")
        await b.settle()
        asked = len(b.asked)
        change_rhythm(b, pace.Rhythm(longest=31, busy_longest=31))
        await b.pass_(599)
        change_rhythm(b, None)
        change_rhythm(b, pace.NORMAL)
        await b.settle()
        assert len(b.asked) == asked
        await b.pass_(1)
        assert len(b.asked) == asked + 1


async def test_what_only_a_person_can_end_does_not_end_by_another_rhythm() -> None:
    async with bench("a") as b:
        b.answer = lambda _: SignInNeeded("Sign in again", "…")
        b.sync.refresh("a")
        await b.settle()
        change_rhythm(b, pace.Rhythm(longest=31, busy_longest=31))
        await b.pass_(10_000)
        assert len(b.asked) == 2
