"""A shop that is signed in to twice, for tests of a new grant over an old one."""

import asyncio
from collections.abc import Callable

from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Reply, Shop, as_json, plain, tokens
from support.user_agent import come_back

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.services.events import SignInEnded, SignInOutcome

TOKEN = "/api/oauth/token"
REVOKE = "/api/oauth/revoke"
ORDERS = "/api/vendor/orders"
PROFILE = "/api/vendor/profile"
WITH_PROFILE = "orders:read orders:write profile:read"
SCOPES = ("orders:read", "orders:write")


def orders(*ids: str) -> Reply:
    """A list of orders."""
    return as_json({"orders": [{"id": each, "updatedAt": "2026-03-10T14:30:00.000Z"} for each in ids]})


def profile(shop_id: str, name: str = "") -> Reply:
    """A shop's profile."""
    return as_json({"id": shop_id, "name": name})


async def sign_in(
    harness: DeskHarness, connection_id: str, scopes: tuple[str, ...] | None = None
) -> SignInEnded:
    """Sign in, allowing all."""
    harness.agent.idle = True
    link = await harness.desk.sign_in.start(connection_id, scopes)
    await come_back(link, code="a-code")
    return await harness.until(SignInEnded, lambda event: event.connection_id == connection_id)


async def connect(
    harness: DeskHarness, shop: Shop, *, told: str = "", listed: tuple[str, ...] = ("a1", "a2")
) -> str:
    """Add a connection, sign in for the first time, and fetch its orders."""
    shop.on(TOKEN, tokens(1, scope=WITH_PROFILE if told else " ".join(SCOPES)))
    shop.on(ORDERS, orders(*listed))
    shop.on(PROFILE, profile(told, "Atelier") if told else plain(404, b""))
    connection_id = await harness.add(shop, scopes=tuple(WITH_PROFILE.split()) if told else SCOPES)
    assert (await sign_in(harness, connection_id)).outcome is SignInOutcome.CONNECTED
    await harness.orders_settled(connection_id)
    assert harness.grant(connection_id).state is GrantState.ACTIVE
    return connection_id


async def until(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)


async def another_shop(harness: DeskHarness, shop: Shop) -> str:
    """Bring about the question."""
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2))
    shop.on(ORDERS, orders("b1"))
    await sign_in(harness, connection_id)
    assert harness.connection(connection_id).doubt is not None
    return connection_id


class KeptVault(DeniableVault):
    """What is in it, and with it the archive, outlives a run."""

    @property
    def persistent(self) -> bool:
        return True
